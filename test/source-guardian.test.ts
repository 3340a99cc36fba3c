/** `guardian` against a search on loopback that follows the documentation of the Open Platform. */

import { afterEach, describe, expect, it } from 'vitest';
import { guardian } from '../sources/guardian.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerSearch, type Content, KEY } from './origins/guardian-server.ts';
import { cutEverywhere } from './resuming.ts';
import { readAll, sourceContext } from './source-context.ts';

type State = Parameters<typeof guardian.read>[2];

let server: ApiServer;
afterEach(() => server.close());

/** The clock of the tests stands at noon of 2021-07-25. */
const content = (n: number, more: Partial<Content> = {}): Content => {
  const at = `2021-07-25T0${Math.floor(n / 10)}:${String((n % 10) * 5).padStart(2, '0')}:00Z`;
  return { id: `world/${n}`, published: at, modified: at, title: `Story ${n}`, ...more };
};
const twentyFive = Array.from({ length: 25 }, (_, n) => content(n));

async function start(answer: (question: ApiQuestion) => ApiReply, more: Record<string, unknown> = {}) {
  server = await apiServer(answer);
  const config = await configured(guardian, {
    apiKey: KEY,
    endpoint: server.origin,
    pageSize: 10,
    requestsPerSecond: 1000,
    ...more,
  });
  const ctx = sourceContext({ own: [server.origin] });
  return {
    ctx,
    config,
    read: (state: State = null, now?: string) =>
      guardian.read(now === undefined ? ctx : { ...ctx, now: () => new Date(now) }, config, state),
  };
}

const ids = ({ articles }: { articles: readonly { externalId: string }[] }) =>
  articles.map(({ externalId }) => externalId);

it('reads the last day in the order of change, in full', async () => {
  const { read } = await start((question) =>
    answerSearch(question, [...twentyFive, content(1, { id: 'old', modified: '2021-07-20T00:00:00Z' })]),
  );
  const { articles } = await readAll(read());
  expect(ids({ articles })).toEqual(twentyFive.map(({ id }) => id));
  expect(articles[3]).toEqual({
    externalId: 'world/3',
    url: 'https://www.theguardian.example/world/3',
    canonicalUrl: 'https://www.theguardian.example/world/3',
    title: 'Story 3',
    body: { format: 'html', value: '<p>The body of Story 3.</p>', complete: true },
    summary: { format: 'html', value: 'About <b>Story 3</b>' },
    authors: [{ name: 'A. Writer', url: 'https://www.theguardian.example/profile/a-writer' }],
    publisher: { name: 'The Guardian', url: 'https://www.theguardian.com/' },
    publishedAt: '2021-07-25T00:15:00Z',
    updatedAt: '2021-07-25T00:15:00Z',
    categories: [{ term: 'Bridges', scheme: 'world/bridges' }],
  });
});

it('yields nothing the second time, then what is new and what changed', async () => {
  const contents = [...twentyFive];
  const { read } = await start((question) => answerSearch(question, contents));
  const first = await readAll(read());
  const second = await readAll(read(first.state));
  contents[2] = content(2, { modified: '2021-07-25T11:00:00Z', title: 'Story 2, corrected' });
  contents.push(content(30));
  const third = await readAll(read(second.state));
  expect([second, third].map(ids)).toEqual([[], ['world/30', 'world/2']]);
});

it('loses nothing when articles change while it pages', async () => {
  const contents = [...twentyFive];
  const { read } = await start((question) => {
    const reply = answerSearch(question, contents);
    contents[0] = content(0, { modified: '2021-07-25T11:00:00Z' });
    return reply;
  });
  const first = await readAll(read());
  expect(new Set(ids(first))).toEqual(new Set(twentyFive.map(({ id }) => id)));
});

it('gets through more articles of one second than a page has', async () => {
  const contents = Array.from({ length: 25 }, (_, n) => content(5, { id: `burst/${n}` }));
  const { read } = await start((question) => answerSearch(question, contents));
  expect((await readAll(read())).articles.length).toBe(25);
});

it('goes on from any message and misses nothing', async () => {
  const { read } = await start((question) => answerSearch(question, twentyFive));
  const { whole, cuts } = await cutEverywhere(read);
  expect(whole.length).toBe(25);
  for (const cut of cuts) expect(cut).toEqual(whole);
});

it('reports a result without an id by its place', async () => {
  const { read } = await start((question) => answerSearch(question, twentyFive.with(4, content(4, { id: null }))));
  const { articles, issues } = await readAll(read());
  expect(articles.length).toBe(24);
  expect(issues).toEqual([
    { kind: 'malformed', message: 'result 5 of page 1 from 2021-07-24T12:00:00.000Z has no id' },
  ]);
});

describe('once a day', () => {
  it('asks again for what is kept, and withdraws what is gone', async () => {
    const contents = [...twentyFive];
    const { read } = await start((question) => answerSearch(question, contents), { keepDays: 2 });
    const first = await readAll(read());
    contents.splice(20, 1);
    const messages = [];
    for await (const message of read(first.state, '2021-07-26T08:00:00Z')) messages.push(message);
    const refreshed = messages.flatMap((message) => (message.type === 'article' ? [message.article.externalId] : []));
    expect(refreshed).toEqual(contents.map(({ id }) => id));
    expect(messages.filter(({ type }) => type === 'withdrawn')).toEqual([
      { type: 'withdrawn', externalId: 'world/20', reason: 'the Guardian no longer offers it' },
    ]);
  });

  it('does neither when keepDays is 0', async () => {
    const { read } = await start((question) => answerSearch(question, twentyFive), { keepDays: 0 });
    const first = await readAll(read());
    expect(ids(await readAll(read(first.state, '2021-07-26T08:00:00Z')))).toEqual([]);
  });
});

it('goes back in time by the dates of publication', async () => {
  const contents = [
    content(1, { published: '2019-03-01T00:00:00Z' }),
    content(2, { published: '2019-05-01T00:00:00Z' }),
    content(3),
  ];
  const { ctx, config } = await start((question) => answerSearch(question, contents));
  const range = { from: new Date('2019-02-01T00:00:00Z'), to: new Date('2019-04-01T00:00:00Z') };
  expect(ids(await readAll(guardian.read({ ...ctx, range }, config, null)))).toEqual(['world/1']);
});

describe('the quota', () => {
  it('of a day ends the run until midnight, over restarts', async () => {
    const { read } = await start((question) => answerSearch(question, twentyFive), { requestsPerDay: 2 });
    const states: State[] = [];
    const run = async (state: State) => {
      for await (const message of read(state)) if (message.type === 'state') states.push(message.state);
    };
    await expect(run(null)).rejects.toMatchObject({ kind: 'rate-limit', retryAfterMs: 12 * 3_600_000 });
    await expect(run(states.at(-1) ?? null)).rejects.toMatchObject({ kind: 'rate-limit' });
    expect(server.questions.length).toBe(2);
  });

  it('of a second keeps requests apart', async () => {
    const { read } = await start((question) => answerSearch(question, twentyFive), { requestsPerSecond: 10 });
    const started = performance.now();
    await readAll(read());
    expect(performance.now() - started).toBeGreaterThan((server.questions.length - 1) * 90);
  });

  it('of the origin is obeyed without another request', async () => {
    const { read } = await start(() => ({
      status: 429,
      headers: { 'retry-after': '60' },
      body: { message: 'API rate limit exceeded' },
    }));
    await expect(readAll(read())).rejects.toMatchObject({ kind: 'rate-limit', retryAfterMs: 60_000 });
    expect(server.questions.length).toBe(1);
  });
});

it('tells a wrong key as auth and never shows it', async () => {
  const { ctx, config } = await start((question) => answerSearch(question, []), { apiKey: 'wr0ng/key' });
  const result = await guardian.check(ctx, config);
  expect(result).toMatchObject({ ok: false, issue: { kind: 'auth' } });
  expect(JSON.stringify(result)).not.toMatch(/wr0ng/);
});

it('checks with one request and shows three titles', async () => {
  const { ctx, config } = await start((question) => answerSearch(question, twentyFive));
  expect(await guardian.check(ctx, config)).toMatchObject({
    ok: true,
    sample: [{ title: 'Story 0' }, { title: 'Story 1' }, { title: 'Story 2' }],
  });
  expect(server.questions.length).toBe(1);
});
