/** The readers of documents, here or in threads: a running gateway hands documents to threads, a test or a command need not. */

import { parseDate } from '../readers/dates.ts';
import { parseJson } from '../readers/json.ts';
import type { RawArticle, SourceParsers } from '../sources/source.ts';
import { type NormalisedArticle, normalise } from './normalise.ts';
import { named, readerJobs } from './reader-jobs.ts';
import type { ReaderThreads } from './reader-threads.ts';

/** In this thread: for tests, and for commands that read one document. */
export const parsers: SourceParsers = {
  feed: async (bytes, meta) => readerJobs.feed({ bytes, meta }),
  page: async (bytes, meta) => readerJobs.page({ bytes, meta }),
  date: (text) => {
    const at = parseDate(text);
    return at === null ? null : new Date(at);
  },
  json: (text) => named('the answer', () => parseJson(text)),
};

export function parsersIn(threads: ReaderThreads): SourceParsers {
  return {
    ...parsers,
    feed: (bytes, meta) => threads.run('feed', { bytes, meta }),
    page: (bytes, meta) => threads.run('page', { bytes, meta }),
  };
}

/** `receivedAt` in milliseconds. */
export type Normaliser = (raw: RawArticle, receivedAt: number) => NormalisedArticle | Promise<NormalisedArticle>;

/** Plain text of no great length has nothing that could hold a reader up, and does not wait for a thread. */
const SHORT = 32 * 1024;

export function normaliserIn(threads: ReaderThreads): Normaliser {
  return (raw, receivedAt) => {
    const isPlain =
      raw.body?.format === 'text' && raw.body.value.length <= SHORT && (raw.summary?.value.length ?? 0) <= SHORT;
    return isPlain ? normalise(raw, receivedAt) : threads.run('normalise', { raw, receivedAt });
  };
}
