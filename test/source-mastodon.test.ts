/** `mastodon` against a server on loopback that pages, limits and wants tokens as documented. */

import { afterEach, describe, expect, it } from 'vitest';
import { mastodon } from '../sources/mastodon.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerMastodon, idOf, TOKEN, toot } from './origins/mastodon-server.ts';
import { readAll, sourceContext } from './source-context.ts';

let server: ApiServer;
afterEach(() => server.close());

async function start(
  answer: (question: ApiQuestion) => ApiReply,
  settings: Record<string, unknown> = { account: '@desk' },
) {
  server = await apiServer(answer);
  const config = await configured(mastodon, { server: server.origin, pageSize: 5, ...settings });
  const ctx = sourceContext({ own: [server.origin] });
  return (state: Parameters<typeof mastodon.read>[2] = null) => readAll(mastodon.read(ctx, config, state));
}

/** A question's headers as the origin of the kit has them: one value each. */
const answer = ({ url, headers }: ApiQuestion, toots: Parameters<typeof answerMastodon>[1], account?: object) =>
  answerMastodon({ url, headers: { authorization: String(headers.authorization ?? '') } }, toots, account);

const ids = ({ articles }: { articles: readonly { externalId: string }[] }) =>
  articles.map(({ externalId }) => BigInt(externalId.split('/').at(-1) ?? '') - BigInt(idOf(0))).map(Number);

it('reads what came since the last run, oldest first, over a change in the length of ids', async () => {
  const toots = [1, 2, 3].map((n) => toot(n));
  const read = await start((question) => answer(question, toots));
  const first = await read();
  toots.push(...Array.from({ length: 14 }, (_, n) => toot(n + 4)));
  const second = await read(first.state);
  expect([ids(first), ids(second)]).toEqual([
    [1, 2, 3],
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  ]);
  expect((await read(second.state)).articles).toEqual([]);
});

it('makes one request when there is nothing new', async () => {
  const read = await start((question) => answer(question, [toot(1)]));
  const first = await read();
  const asked = server.questions.length;
  await read(first.state);
  expect(server.questions.length - asked).toBe(1);
});

it('hands over a post as its server has it', async () => {
  const read = await start((question) => answer(question, [toot(1, { editedAt: '2021-07-25T10:05:00.000Z' })]));
  expect((await read()).articles).toEqual([
    {
      externalId: `https://social.example/users/desk/statuses/${idOf(1)}`,
      url: `https://social.example/@desk/${idOf(1)}`,
      body: { format: 'html', value: '<p>Post 1</p>', complete: true },
      authors: [{ name: 'The Desk', url: 'https://social.example/@desk' }],
      publishedAt: '2021-07-25T10:00:00.000Z',
      updatedAt: '2021-07-25T10:05:00.000Z',
      language: 'en',
      categories: [{ term: 'bridges' }],
      media: [{ url: 'https://social.example/media/1.png', title: 'A bridge' }],
    },
  ]);
});

describe('consent', () => {
  it('refuses an account that does not want to be indexed, unless told otherwise', async () => {
    const toots = [toot(1, { noindex: true })];
    const read = await start((question) => answer(question, toots, { noindex: true }));
    await expect(read()).rejects.toMatchObject({ kind: 'terms' });
    await server.close();
    const readAny = await start((question) => answer(question, toots, { noindex: true }), {
      account: 'desk',
      consent: 'any',
    });
    expect(ids(await readAny())).toEqual([1]);
  });

  it('leaves out posts of others who do not want it, and posts that are not public', async () => {
    const toots = [toot(1, { noindex: true }), toot(2, { visibility: 'private' }), toot(3)];
    const read = await start((question) => answer(question, toots), { tag: '#bridges', token: TOKEN });
    expect(ids(await read())).toEqual([3]);
  });
});

it('reads a tag without telling what left it', async () => {
  const toots = [1, 2, 3].map((n) => toot(n));
  const read = await start((question) => answer(question, toots), { tag: 'bridges', token: TOKEN });
  const first = await read();
  toots.splice(1, 1);
  const second = await read(first.state);
  expect([ids(first), second.articles, second.state?.last]).toEqual([[1, 2, 3], [], idOf(3)]);
});

it('says that a token is wanted', async () => {
  const read = await start((question) => answer(question, []), { timeline: 'public' });
  await expect(read()).rejects.toMatchObject({ kind: 'auth', message: expect.stringContaining('authenticated user') });
});

it('waits until the limit ends when the server says when that is', async () => {
  const headers = {
    'x-ratelimit-limit': '300',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '2021-07-25T12:03:00.000Z',
  };
  const read = await start(() => ({ status: 429, headers, body: { error: 'Too many requests' } }));
  await expect(read()).rejects.toMatchObject({ kind: 'rate-limit', retryAfterMs: 180_000 });
});

it.each([
  ['https://social.example/@desk', { server: 'https://social.example', account: 'desk' }],
  ['https://social.example/@desk@press.example/1', { server: 'https://social.example', account: 'desk@press.example' }],
  ['https://social.example/tags/bridges', { server: 'https://social.example', tag: 'bridges' }],
  ['https://social.example/tags/br%C3%BCcke', { server: 'https://social.example', tag: 'brücke' }],
  ['https://social.example/tags/%E0%A4', { server: 'https://social.example', tag: '%E0%A4' }],
  ['not an address', { server: 'not an address' }],
  ['desk@social.example', { server: 'https://social.example', account: 'desk' }],
])('understands %s', async (target, settings) => {
  server = await apiServer(() => ({}));
  expect(mastodon.shorthand?.(target)).toEqual(settings);
});
