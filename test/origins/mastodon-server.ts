/** A Mastodon server with one account: look-up, min_id and max_id, Link headers, and what a token is wanted for. */

import type { KitRequest, KitResponse } from '../../sources/kit/index.ts';

export interface Toot {
  /** Null for a post that is broken. */
  readonly id: string | null;
  readonly text: string;
  readonly editedAt?: string;
  readonly visibility?: string;
  readonly noindex?: boolean;
}

export const TOKEN = 'a-token-of-the-trial';

/** Ids around the length at which a number no longer holds them. */
export const idOf = (n: number) => String(9_007_199_254_740_990n + BigInt(n));

export const toot = (n: number, more: Partial<Toot> = {}): Toot => ({ id: idOf(n), text: `Post ${n}`, ...more });

const server = 'https://social.example';

export function answerMastodon(
  { url, headers }: Pick<KitRequest, 'url' | 'headers'>,
  toots: readonly Toot[],
  account: object = {},
): KitResponse {
  const ask = (name: string) => url.searchParams.get(name);
  const { pathname } = url;
  if (pathname === '/api/v1/accounts/lookup')
    return ask('acct') === 'desk'
      ? { body: { id: '42', acct: 'desk', noindex: false, discoverable: true, ...account } }
      : { status: 404, body: { error: 'Record not found' } };
  if (pathname.startsWith('/api/v1/timelines') && headers.authorization !== `Bearer ${TOKEN}`)
    return { status: 422, body: { error: 'This method requires an authenticated user' } };
  if (pathname !== '/api/v1/accounts/42/statuses' && !pathname.startsWith('/api/v1/timelines/'))
    return { status: 404, body: { error: 'Record not found' } };
  const limit = Number(ask('limit'));
  const number = (id: string | null) => BigInt(id ?? '9007199254740990');
  const newestFirst = toots.toSorted((a, b) => (number(a.id) > number(b.id) ? -1 : 1));
  const min = ask('min_id');
  const max = ask('max_id');
  const found =
    min !== null
      ? newestFirst.filter(({ id }) => number(id) > BigInt(min)).slice(-limit)
      : newestFirst.filter(({ id }) => max === null || number(id) < BigInt(max)).slice(0, limit);
  const last = found.at(-1)?.id;
  const link =
    last === undefined || last === null
      ? ''
      : `<${url.origin}${pathname}?max_id=${last}>; rel="next", <${url.origin}${pathname}?min_id=${found[0]?.id}>; rel="prev"`;
  return { headers: { link }, body: found.map(statusOf) };
}

function statusOf({ id, text, editedAt, visibility = 'public', noindex = false }: Toot) {
  return {
    id,
    uri: `${server}/users/desk/statuses/${id}`,
    url: `${server}/@desk/${id}`,
    created_at: '2021-07-25T10:00:00.000Z',
    edited_at: editedAt ?? null,
    visibility,
    language: 'en',
    spoiler_text: '',
    content: `<p>${text}</p>`,
    reblog: null,
    account: { acct: 'desk', display_name: 'The Desk', url: `${server}/@desk`, noindex, discoverable: true },
    media_attachments: [{ type: 'image', url: `${server}/media/1.png`, description: 'A bridge' }],
    tags: [{ name: 'bridges', url: `${server}/tags/bridges` }],
  };
}
