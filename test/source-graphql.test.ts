/** `graphql` against an endpoint on loopback, and against a second Dateline in this process. */

import { afterEach, describe, expect, it } from 'vitest';
import { graphql } from '../sources/graphql.ts';
import { configured } from './configured.ts';
import { article, newsroom } from './newsroom.ts';
import { type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerPosts } from './origins/graphql-server.ts';
import { cutEverywhere } from './resuming.ts';
import { serveForTest } from './serving.ts';
import { readAll, sourceContext } from './source-context.ts';

type State = Parameters<typeof graphql.read>[2];

const ids = ({ articles }: { articles: readonly { externalId: string }[] }) =>
  articles.map(({ externalId }) => externalId);

describe('an endpoint of somebody else', () => {
  let server: ApiServer;
  afterEach(() => server.close());

  const query =
    'query ($after: String) { posts(first: 2, after: $after) { nodes { id title content } pageInfo { endCursor hasNextPage } } }';
  const relay = {
    query,
    nodes: '/data/posts/nodes',
    fields: { id: '/id', title: '/title', html: '/content' },
    paging: { by: 'relay', pageInfo: '/data/posts/pageInfo' },
  };

  async function start(
    answer: (body: string) => Promise<ApiReply> | ApiReply,
    settings: Record<string, unknown> = relay,
  ) {
    server = await apiServer(({ body }) => answer(body));
    const config = await configured(graphql, { url: `${server.origin}/graphql`, ...settings });
    const ctx = sourceContext({ own: [server.origin] });
    return { ctx, config, read: (state: State = null) => graphql.read(ctx, config, state) };
  }

  const posts = [5, 4, 3, 2, 1].map((n) => ({ id: `p${n}`, title: `Post ${n}` }));

  it('is read page by page, and the second time no further than what is known', async () => {
    const { read } = await start(async (body) => ({ body: await answerPosts(body, posts) }));
    const first = await readAll(read());
    const second = await readAll(read(first.state));
    expect([ids(first), ids(second), server.questions.length]).toEqual([['p5', 'p4', 'p3', 'p2', 'p1'], [], 4]);
    expect(first.articles[0]?.body).toEqual({ format: 'html', value: '<p>Post 5</p>', complete: true });
  });

  it('goes on from any message and misses nothing', async () => {
    const { read } = await start(async (body) => ({ body: await answerPosts(body, posts) }));
    const { whole, cuts } = await cutEverywhere(read);
    expect(whole.length).toBe(5);
    for (const cut of cuts) expect(cut).toEqual(whole);
  });

  it('is read by offset too', async () => {
    const settings = {
      ...relay,
      query: 'query ($offset: Int!) { list(offset: $offset) { id title content } }',
      nodes: '/data/list',
      paging: { by: 'offset' },
    };
    const { read } = await start(async (body) => ({ body: await answerPosts(body, posts) }), settings);
    expect(ids(await readAll(read()))).toEqual(['p5', 'p4', 'p3', 'p2', 'p1']);
  });

  it('that answers 200 with errors ends the run', async () => {
    const { read } = await start(async (body) => ({ body: await answerPosts(body, posts, ['p4']) }));
    await expect(readAll(read())).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('the content of p4 is lost'),
    });
  });

  it('gives its partial data when that is allowed, and the error as an issue', async () => {
    const { read } = await start(async (body) => ({ body: await answerPosts(body, posts, ['p4']) }), {
      ...relay,
      allowPartial: true,
    });
    const { articles, issues } = await readAll(read());
    expect([articles.length, articles[1]?.body, issues.map(({ kind }) => kind)]).toEqual([5, undefined, ['network']]);
  });

  it.each([
    ['UNAUTHENTICATED', 'auth'],
    ['FORBIDDEN', 'blocked'],
    ['RATE_LIMITED', 'rate-limit'],
    ['GRAPHQL_VALIDATION_FAILED', 'config'],
    ['INTERNAL_SERVER_ERROR', 'network'],
  ])('that reports %s is told as %s, with status 200 and 400', async (code, kind) => {
    const statuses = [200, 400];
    const { read } = await start(() => ({
      status: statuses.shift(),
      body: { errors: [{ message: 'no', extensions: { code } }] },
    }));
    await expect(readAll(read())).rejects.toMatchObject({ kind });
    await expect(readAll(read())).rejects.toMatchObject({ kind });
  });

  it('reports a null among the nodes with its place', async () => {
    const { read } = await start(() => ({
      body: { data: { posts: { nodes: [{ id: 'a' }, null, { id: 'b' }], pageInfo: { hasNextPage: false } } } },
    }));
    const { articles, issues } = await readAll(read());
    expect([articles.length, issues[0]?.message]).toEqual([
      2,
      'item 1 of /data/posts/nodes has neither an id nor an address',
    ]);
  });

  it('needs a query, unless it is another Dateline', async () => {
    await expect(configured(graphql, { url: 'https://cms.example/graphql' })).rejects.toThrow(/needs `query`/);
  });
});

describe('another Dateline', () => {
  it('is read from its cursors on: each article once, in the order it was seen', async () => {
    const origin = await newsroom();
    const served = await serveForTest({ store: origin.store });
    const ctx = sourceContext({ own: [served.url] });
    const config = await configured(graphql, graphql.shorthand?.(`${served.url}/graphql`));
    for (let n = 1; n <= 60; n += 1) {
      origin.clock.now += 1000;
      await origin.deliver(
        'wire',
        article(`n${n}`, `The council of Example met for the ${n}th time and spoke about its bridge.`, {
          title: `Meeting ${n}`,
          url: `https://press.example/${n}`,
          authors: [{ name: 'A. Writer' }],
          publishedAt: '2021-07-24T10:00:00Z',
        }),
      );
    }
    const first = await readAll(graphql.read(ctx, config, null));
    origin.clock.now += 1000;
    await origin.deliver(
      'wire',
      article('n61', 'A first meeting in autumn, about another bridge.', { title: 'Meeting 61' }),
    );
    const second = await readAll(graphql.read(ctx, config, first.state));
    const third = await readAll(graphql.read(ctx, config, second.state));
    await served.close();

    expect(first.articles.map(({ title }) => title)).toEqual(Array.from({ length: 60 }, (_, n) => `Meeting ${n + 1}`));
    expect(first.articles[1]).toMatchObject({
      title: 'Meeting 2',
      url: 'https://press.example/2',
      authors: [{ name: 'A. Writer' }],
      publishedAt: '2021-07-24T10:00:00.000Z',
      body: {
        format: 'text',
        value: 'The council of Example met for the 2th time and spoke about its bridge.',
        complete: true,
      },
    });
    expect([second, third].map(({ articles }) => articles.map(({ title }) => title))).toEqual([['Meeting 61'], []]);
  });

  it('that does not know the kept cursor is read from its start', async () => {
    const origin = await newsroom();
    const served = await serveForTest({ store: origin.store });
    await origin.deliver('wire', article('one', 'The bridge of Example is open.'));
    const config = await configured(graphql, { url: `${served.url}/graphql`, dateline: true });
    const { articles } = await readAll(
      graphql.read(sourceContext({ own: [served.url] }), config, { at: 'forgotten', done: true, seen: {} }),
    );
    await served.close();
    expect(articles.length).toBe(1);
  });
});
