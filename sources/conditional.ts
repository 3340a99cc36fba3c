/** Conditional requests (RFC 9110, section 13): what an origin gives to ask again with. */

import type { ReadonlyHeaders } from './source.ts';

export type Validators = { etag?: string; lastModified?: string };

/** A longer validator would fill the state of its source. */
const LONGEST = 300;

/** None from an answer that says `Expires: 0`: such origins send validators that lie. */
export function validatorsOf(headers: ReadonlyHeaders): Validators {
  if (headers.get('expires')?.trim() === '0') return {};
  const etag = headers.get('etag')?.trim() ?? '';
  const lastModified = headers.get('last-modified')?.trim() ?? '';
  return {
    ...(etag === '' || etag.length > LONGEST ? {} : { etag }),
    ...(lastModified === '' || lastModified.length > LONGEST ? {} : { lastModified }),
  };
}

/** The headers that make a request conditional; none without validators. */
export function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}
