/** A reader thread: does one job after another, as `reader-threads.ts` hands them in. */

import { parentPort } from 'node:worker_threads';
import { kindOf } from '../sources/error.ts';
import { type JobKind, type ReaderJobs, readerJobs } from './reader-jobs.ts';

parentPort?.on('message', (job: { kind: JobKind; input: ReaderJobs[JobKind]['input'] }) => {
  try {
    // The kind and its input were put together by the pool, whose types hold them to each other.
    const read = readerJobs[job.kind] as (input: ReaderJobs[JobKind]['input']) => ReaderJobs[JobKind]['output'];
    parentPort?.postMessage({ output: read(job.input) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: { kind: kindOf(error), message } });
  }
});
parentPort?.postMessage('ready');
