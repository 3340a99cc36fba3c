/** A feed's bytes to what it says. */

import type { FeedDocument } from './feed-document.ts';

/** Throws an error that names the place when the bytes are no feed. */
export function readFeedDocument(_bytes: Uint8Array, meta: { url: string; contentType?: string | null }): FeedDocument {
  throw new Error(`${meta.url}: not a feed`);
}
