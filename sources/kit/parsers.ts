/** The readers of documents as a plug-in under trial gets them: the same ones, in this thread. */

import { parseDate } from '../../readers/dates.ts';
import { readFeedDocument } from '../../readers/feed.ts';
import { parseJson } from '../../readers/json.ts';
import { readPageDocument } from '../../readers/page.ts';
import { SourceError } from '../error.ts';
import type { SourceParsers } from '../source.ts';
import { asHost } from './scope.ts';

export const parsers: SourceParsers = {
  feed: async (bytes, meta) => reading(meta.url, () => readFeedDocument(bytes, meta)),
  page: async (bytes, meta) => reading(meta.url, () => readPageDocument(bytes, meta)),
  date: (text) => {
    const at = asHost(() => parseDate(text));
    return at === null ? null : new Date(at);
  },
  json: (text) => reading('the text', () => parseJson(text)),
};

function reading<T>(what: string, read: () => T): T {
  try {
    return asHost(read);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('malformed', message.includes(what) ? message : `${what} ${message}`, { cause });
  }
}
