/** What reader threads do: everything that looks into a document of a stranger and could be brought to a halt by it. */

import { readFeedDocument } from '../readers/feed.ts';
import type { FeedDocument } from '../readers/feed-document.ts';
import { readPageDocument } from '../readers/page.ts';
import type { PageDocument } from '../readers/page-document.ts';
import { SourceError } from '../sources/error.ts';
import type { ParseMeta, RawArticle } from '../sources/source.ts';
import { type NormalisedArticle, normalise } from './normalise.ts';

/** By kind: what goes in, and what comes out; both plain data, since they go from thread to thread. */
export interface ReaderJobs {
  feed: { input: { bytes: Uint8Array; meta: ParseMeta }; output: FeedDocument };
  page: { input: { bytes: Uint8Array; meta: ParseMeta }; output: PageDocument };
  normalise: { input: { raw: RawArticle; receivedAt: number }; output: NormalisedArticle };
}
export type JobKind = keyof ReaderJobs;

/** Throws `malformed`, naming the document, for what cannot be read. */
export const readerJobs: { readonly [K in JobKind]: (input: ReaderJobs[K]['input']) => ReaderJobs[K]['output'] } = {
  feed: ({ bytes, meta }) => named(meta.url, () => readFeedDocument(bytes, meta)),
  page: ({ bytes, meta }) => named(meta.url, () => readPageDocument(bytes, meta)),
  normalise: ({ raw, receivedAt }) => normalise(raw, receivedAt),
};

/** For messages: an address or the id at its source. */
export function documentOf<K extends JobKind>(input: ReaderJobs[K]['input']): string {
  return 'meta' in input ? input.meta.url : (input.raw.url ?? input.raw.externalId);
}

export function named<T>(document: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('malformed', message.includes(document) ? message : `${document} ${message}`, { cause });
  }
}
