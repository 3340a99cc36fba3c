/**
 * Threads in which documents are read, so that one that never ends, or takes all memory, ends alone: its thread is killed
 * and replaced, the document fails with a typed error, and the next one is read.
 */

import type { Worker } from 'node:worker_threads';
import { SourceError } from '../sources/error.ts';
import type { IssueKind } from '../vocabulary.ts';
import { documentOf, type JobKind, type ReaderJobs } from './reader-jobs.ts';
import { startThread, threadFile } from './thread.ts';

export interface ReaderThreads {
  /** Rejects with `timeout` after the limit, `malformed` for what cannot be read or exhausts the thread. */
  run<K extends JobKind>(kind: K, input: ReaderJobs[K]['input']): Promise<ReaderJobs[K]['output']>;
  /** Ends every thread; what was still to be read rejects. */
  close(): Promise<void>;
}

export interface ReaderThreadOptions {
  /** For one document, from when its thread is ready. */
  readonly limitMs?: number;
  /** For all that a thread holds. */
  readonly memoryMb?: number;
  /** Threads at once; each is started when all others are at work. */
  readonly most?: number;
  /** The module that the threads run. */
  readonly entry?: URL;
}

/** Loading the readers may take this long on a busy machine. */
const START_MS = 60_000;

interface Job {
  readonly kind: JobKind;
  readonly input: ReaderJobs[JobKind]['input'];
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
}
interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

/** Starts nothing before the first document. */
export function readerThreads(options: ReaderThreadOptions = {}): ReaderThreads {
  const { limitMs = 10_000, memoryMb = 768, most = 2, entry = threadFile('reader-thread') } = options;
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  const assign = () => {
    for (const thread of threads) if (thread.job === null && waiting.length > 0) give(thread);
    while (waiting.length > 0 && threads.size < most) give(start());
  };
  const give = (thread: Thread) => {
    thread.job = waiting.shift() ?? null;
    // An idle thread keeps no process alive.
    thread.worker.ref();
    if (thread.isReady) post(thread);
  };
  const post = (thread: Thread) => {
    const { job } = thread;
    if (job === null) return;
    clearTimeout(thread.timer);
    const late = () => end(thread, 'timeout', `${documentOf(job.input)} was not read within ${limitMs} ms`);
    thread.timer = setTimeout(late, limitMs);
    try {
      thread.worker.postMessage({ kind: job.kind, input: job.input });
    } catch (error) {
      // What cannot go to another thread (a function in a plug-in's article) is a fault of that article alone.
      settle(thread, () => job.failed(failure('malformed', `${documentOf(job.input)}: ${messageOf(error)}`)));
    }
  };
  const settle = (thread: Thread, tell: () => void) => {
    clearTimeout(thread.timer);
    thread.job = null;
    thread.worker.unref();
    tell();
    assign();
  };
  /** The thread is gone or has to go; its document fails. */
  const end = (thread: Thread, kind: IssueKind, message: string) => {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    thread.job?.failed(failure(kind, message));
    if (!isClosed) assign();
  };
  const start = (): Thread => {
    const worker = startThread(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const thread: Thread = { worker, isReady: false, job: null, timer: undefined };
    threads.add(thread);
    thread.timer = setTimeout(
      () => end(thread, 'internal', `a reader thread did not start in ${START_MS} ms`),
      START_MS,
    );
    worker.on('message', (message: Reply) => {
      const { job } = thread;
      if (message === 'ready') {
        thread.isReady = true;
        post(thread);
      } else if (job !== null && 'output' in message) settle(thread, () => job.done(message.output));
      else if (job !== null && 'error' in message)
        settle(thread, () => job.failed(failure(message.error.kind, message.error.message)));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const name = nameOf(thread);
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!thread.isReady) end(thread, 'internal', `a reader thread does not start: ${error.message}`);
      else
        end(
          thread,
          'malformed',
          isFull ? `${name} takes more than ${memoryMb} MB to read` : `${name}: ${error.message}`,
        );
    });
    worker.on('exit', () => end(thread, 'malformed', `${nameOf(thread)} ended its reader`));
    return thread;
  };

  return {
    run: (kind, input) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(failure('internal', `${documentOf(input)}: the reader threads are closed`));
        // The output is of the job's own kind: the thread answers one job at a time.
        waiting.push({ kind, input, done: resolve as (output: never) => void, failed: reject });
        assign();
      }),
    async close() {
      isClosed = true;
      for (const { input, failed } of waiting.splice(0))
        failed(failure('internal', `${documentOf(input)} was not read: closed`));
      const ending = [...threads].map(({ worker }) => worker.terminate());
      for (const thread of threads) end(thread, 'internal', 'the reader threads were closed');
      await Promise.all(ending);
    },
  };
}

type Reply = 'ready' | { output: never } | { error: { kind: IssueKind; message: string } };

function nameOf({ job }: Thread): string {
  return job === null ? 'a document' : documentOf(job.input);
}

function failure(kind: IssueKind, message: string): SourceError {
  return new SourceError(kind, message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
