/** Bluesky's author feed in pages by cursor, and the events of Jetstream, as documented. */

import type { KitRequest, KitResponse } from '../../sources/kit/index.ts';
import type { JsonObject } from '../../sources/source.ts';

export const DID = 'did:plc:desk';

export interface Post {
  /** Null for a post that is broken. */
  readonly key: string | null;
  readonly text: string;
  readonly at: string;
  readonly isRepost?: boolean;
  readonly label?: string;
}

export const uriOf = (key: string) => `at://${DID}/app.bsky.feed.post/${key}`;

export function answerFeed({ url }: Pick<KitRequest, 'url'>, posts: readonly Post[]): KitResponse {
  if (url.pathname !== '/xrpc/app.bsky.feed.getAuthorFeed')
    return { status: 404, body: { error: 'MethodNotImplemented' } };
  if (url.searchParams.get('actor') !== 'desk.example')
    return { status: 400, body: { error: 'InvalidRequest', message: 'Profile not found' } };
  const cursor = url.searchParams.get('cursor');
  const found = posts.filter(({ at }) => cursor === null || at < cursor).toSorted((a, b) => (a.at > b.at ? -1 : 1));
  const page = found.slice(0, Number(url.searchParams.get('limit')));
  const more: Record<string, string> = found.length > page.length ? { cursor: page.at(-1)?.at ?? '' } : {};
  return { body: { feed: page.map(itemOf), ...more } };
}

function itemOf({ key, text, at, isRepost = false, label }: Post): JsonObject {
  return {
    post: {
      ...(key === null ? {} : { uri: uriOf(key) }),
      cid: 'bafyexample',
      author: {
        did: DID,
        handle: 'desk.example',
        displayName: 'The Desk',
        labels: label === undefined ? [] : [{ src: DID, uri: DID, val: label }],
      },
      record: {
        $type: 'app.bsky.feed.post',
        text,
        createdAt: at,
        langs: ['en'],
        embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://press.example/bridge', title: 'Bridge' } },
      },
      indexedAt: at,
    },
    ...(isRepost ? { reason: { $type: 'app.bsky.feed.defs#reasonRepost' } } : {}),
  };
}

/** A line of Jetstream. */
export function eventOf(
  timeUs: number,
  operation: 'create' | 'delete' | 'account',
  key: string,
  text = `Post ${key}`,
): string {
  if (operation === 'account')
    return JSON.stringify({ did: DID, time_us: timeUs, kind: 'account', account: { active: true } });
  const record = { $type: 'app.bsky.feed.post', text, createdAt: new Date(timeUs / 1000).toISOString(), langs: ['en'] };
  return JSON.stringify({
    did: DID,
    time_us: timeUs,
    kind: 'commit',
    commit: {
      rev: 'r',
      operation,
      collection: 'app.bsky.feed.post',
      rkey: key,
      ...(operation === 'create' ? { record, cid: 'bafyexample' } : {}),
    },
  });
}
