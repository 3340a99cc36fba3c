/** The readers of documents as a plug-in gets them. */

import { parseDate } from '../readers/dates.ts';
import { readFeedDocument } from '../readers/feed.ts';
import { parseJson } from '../readers/json.ts';
import { readPageDocument } from '../readers/page.ts';
import { SourceError } from '../sources/error.ts';
import type { SourceParsers } from '../sources/source.ts';

export const parsers: SourceParsers = {
  feed: async (bytes, meta) => named(meta.url, () => readFeedDocument(bytes, meta)),
  page: async (bytes, meta) => named(meta.url, () => readPageDocument(bytes, meta)),
  date: (text) => {
    const at = parseDate(text);
    return at === null ? null : new Date(at);
  },
  json: (text) => named('the answer', () => parseJson(text)),
};

function named<T>(url: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('malformed', message.includes(url) ? message : `${url} ${message}`, { cause });
  }
}
