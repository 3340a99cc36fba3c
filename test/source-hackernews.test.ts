/** `hackernews` against a search on loopback that gives a thousand hits at most. */

import { afterEach, expect, it } from 'vitest';
import { hackernews } from '../sources/hackernews.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerStories, type Story } from './origins/hackernews-server.ts';
import { readAll, sourceContext } from './source-context.ts';

let server: ApiServer;
afterEach(() => server.close());

async function start(answer: (question: ApiQuestion) => ApiReply, settings: Record<string, unknown> = {}) {
  server = await apiServer(answer);
  const config = await configured(hackernews, { endpoint: `${server.origin}/api/v1`, ...settings });
  const ctx = sourceContext({ own: [server.origin] });
  return (state: Parameters<typeof hackernews.read>[2] = null) => readAll(hackernews.read(ctx, config, state));
}

const noon = Date.UTC(2021, 6, 25, 12) / 1000;

it('reads more than a thousand stories of a day, oldest first and each once', async () => {
  const many = Array.from(
    { length: 3500 },
    (_, n): Story => ({ id: String(n), at: noon - 3500 + n, title: `Story ${n}` }),
  );
  const read = await start((question) => answerStories(question, many));
  const { articles } = await read();
  expect(articles.map(({ externalId }) => externalId)).toEqual(many.map(({ id }) => id));
});

it('gives the linked address, or the discussion and its text', async () => {
  const read = await start((question) =>
    answerStories(question, [
      { id: '7', at: noon - 60, title: 'A bridge', url: 'https://press.example/bridge' },
      { id: '8', at: noon - 30, title: 'Ask: which bridge?', text: '<p>Which?' },
    ]),
  );
  expect((await read()).articles).toEqual([
    {
      externalId: '7',
      url: 'https://press.example/bridge',
      title: 'A bridge',
      authors: [{ name: 'a_writer', url: 'https://news.ycombinator.com/user?id=a_writer' }],
      publishedAt: '2021-07-25T11:59:00Z',
      extra: { discussion: 'https://news.ycombinator.com/item?id=7' },
    },
    expect.objectContaining({
      url: 'https://news.ycombinator.com/item?id=8',
      body: { format: 'html', value: '<p>Which?', complete: true },
    }),
  ]);
});

it('counts points as no change', async () => {
  let points = 1;
  const read = await start((question) =>
    answerStories(question, [{ id: '7', at: noon - 60, title: 'A bridge' }], points),
  );
  const first = await read();
  points = 300;
  expect((await read(first.state)).articles).toEqual([]);
});

it.each([
  ['https://news.ycombinator.com/', { tags: ['front_page'] }],
  ['https://news.ycombinator.com/ask', { tags: ['ask_hn'] }],
  ['https://news.ycombinator.com/submitted?id=a_writer', { tags: ['story', 'author_a_writer'] }],
  ['https://news.ycombinator.com/newest', { tags: ['story'] }],
  ['surveillance', { query: 'surveillance' }],
])('understands %s', async (target, settings) => {
  server = await apiServer(() => ({}));
  expect(hackernews.shorthand?.(target)).toEqual(settings);
});

it('asks for tags, words and points', async () => {
  const read = await start((question) => answerStories(question, []), {
    tags: ['story', 'front_page'],
    query: 'bridge',
    minPoints: 50,
  });
  await read();
  const { searchParams } = server.questions[0]!.url;
  expect([searchParams.get('tags'), searchParams.get('query'), searchParams.get('numericFilters')]).toEqual([
    'story,front_page',
    'bridge',
    `created_at_i>=${noon - 86_400},created_at_i<=${noon},points>=50`,
  ]);
});
