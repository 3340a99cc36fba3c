/** A post of Bluesky (the record app.bsky.feed.post of the AT Protocol) as an article. */

import { addressIn, listIn, objectIn, textIn } from './claim.ts';
import type { JsonObject, JsonValue, RawArticle } from './source.ts';

/** Null when it has no uri or no text. The author is known by handle and name, or from the stream by the DID in the uri alone. */
export function articleOfPost(
  uri: JsonValue | undefined,
  record: JsonValue | undefined,
  author: JsonObject | undefined,
): RawArticle | null {
  const claims = objectIn(record);
  const text = textIn(claims?.text);
  const [, did, key] = /^at:\/\/([^/]+)\/[^/]+\/([^/]+)$/.exec(textIn(uri) ?? '') ?? [];
  if (claims === undefined || text === undefined || did === undefined || key === undefined) return null;
  const who = textIn(author?.handle) ?? did;
  const profile = `https://bsky.app/profile/${who}`;
  const link = addressIn(objectIn(objectIn(claims.embed)?.external)?.uri);
  return {
    externalId: textIn(uri) ?? '',
    url: `${profile}/post/${key}`,
    body: { format: 'text', value: text, complete: true },
    authors: [{ name: textIn(author?.displayName) ?? who, url: profile }],
    publishedAt: textIn(claims.createdAt),
    language: textIn(listIn(claims.langs)[0]),
    categories: listIn(claims.tags).flatMap((tag) => {
      const term = textIn(tag);
      return term === undefined ? [] : [{ term }];
    }),
    extra: link === undefined ? undefined : { link },
  };
}
