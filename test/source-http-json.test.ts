/** `http-json` against an API on loopback that pages in each of the ways it knows. */

import { afterEach, describe, expect, it } from 'vitest';
import { httpJson } from '../sources/http-json.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { cutEverywhere } from './resuming.ts';
import { readAll, sourceContext } from './source-context.ts';

let server: ApiServer;
afterEach(() => server.close());

interface Item {
  readonly id: string | null;
  readonly date: string;
  readonly title?: string;
}

/** Seven articles, newest first. */
const seven: readonly Item[] = [7, 6, 5, 4, 3, 2, 1].map((n) => ({ id: `a${n}`, date: `2021-07-2${n - 1}T10:00:00Z` }));

const fields = { id: '/id', title: ['/title', '/id'], text: '/body', publishedAt: '/date' };

async function start(answer: (question: ApiQuestion) => ApiReply, more: Record<string, unknown>) {
  server = await apiServer(answer);
  const config = httpJson.config.schema['~standard'].validate({
    url: `${server.origin}/list`,
    items: '/items',
    fields,
    ...more,
  });
  if (!('value' in (await config))) throw new Error(JSON.stringify(await config));
  const value = ((await config) as { value: Parameters<typeof httpJson.read>[1] }).value; // looked at above
  const ctx = sourceContext({ own: [server.origin] });
  return {
    ctx,
    config: value,
    read: (state: Parameters<typeof httpJson.read>[2] = null) => httpJson.read(ctx, value, state),
  };
}

const ids = ({ articles }: { articles: readonly { externalId: string }[] }) =>
  articles.map(({ externalId }) => externalId);
const all = ['a7', 'a6', 'a5', 'a4', 'a3', 'a2', 'a1'];

/** One answer for each rule, three articles a page. */
const rules: [string, Record<string, unknown>, (items: readonly Item[], question: ApiQuestion) => ApiReply][] = [
  [
    'page',
    { by: 'page', parameter: 'page', pages: '/pages' },
    (items, { url }) => {
      const page = Number(url.searchParams.get('page'));
      return { body: { items: items.slice(page * 3 - 3, page * 3), pages: Math.ceil(items.length / 3) } };
    },
  ],
  [
    'offset',
    { by: 'offset', parameter: 'start', total: '/total' },
    (items, { url }) => {
      const from = Number(url.searchParams.get('start'));
      return { body: { items: items.slice(from, from + 3), total: items.length } };
    },
  ],
  [
    'cursor',
    { by: 'cursor', parameter: 'after', at: '/cursor' },
    (items, { url }) => {
      const after = url.searchParams.get('after');
      const from = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
      const page = items.slice(from, from + 3);
      return { body: { items: page, cursor: from + 3 < items.length ? page.at(-1)?.id : null } };
    },
  ],
  [
    'next',
    { by: 'next', at: '/links/next' },
    (items, { url }) => {
      const from = Number(url.searchParams.get('o'));
      const next = from + 3 < items.length ? { next: `/list?o=${from + 3}` } : {};
      return { body: { items: items.slice(from, from + 3), links: next } };
    },
  ],
  [
    'link',
    { by: 'link' },
    (items, { url }) => {
      const from = Number(url.searchParams.get('o'));
      const next = `<${url.origin}/list?o=0>; rel="first", </list?o=${from + 3}>; title="a, b"; rel="next last"`;
      const headers: Record<string, string> = from + 3 < items.length ? { link: next } : {};
      return { body: { items: items.slice(from, from + 3) }, headers };
    },
  ],
];

describe.each(rules)('paging by %s', (_name, paging, answer) => {
  it('reads every page and asks the second time for no more than one', async () => {
    const { read } = await start((question) => answer(seven, question), { paging });
    const first = await readAll(read());
    const asked = server.questions.length;
    const second = await readAll(read(first.state));
    expect([ids(first), asked, ids(second), server.questions.length]).toEqual([all, 3, [], 4]);
  });

  it('goes on from any message and misses nothing', async () => {
    const { read } = await start((question) => answer(seven, question), { paging });
    const { whole, cuts } = await cutEverywhere(read);
    expect(whole.length).toBe(7);
    for (const cut of cuts) expect(cut).toEqual(whole);
  });

  it('tells nothing twice when an article appears between pages', async () => {
    const items = [...seven];
    const { read } = await start(
      (question) => {
        const reply = answer(items, question);
        if (items.length === 7) items.unshift({ id: 'a8', date: '2021-07-25T11:00:00Z' });
        return reply;
      },
      { paging },
    );
    const first = await readAll(read());
    const second = await readAll(read(first.state));
    expect(ids(first)).toEqual(all);
    expect(ids(second)).toEqual(['a8']);
  });

  it('reports a bad item with its place and reads the others', async () => {
    const items = seven.with(4, { id: null, date: '2021-07-22T10:00:00Z' });
    const { read } = await start((question) => answer(items, question), { paging });
    const { articles, issues } = await readAll(read());
    expect(articles.length).toBe(6);
    expect(issues).toEqual([
      { kind: 'malformed', message: expect.stringMatching(/^item 1 of \/items of page .+ has neither/) },
    ]);
  });
});

describe('since', () => {
  const since = { parameter: 'from', overlapMinutes: 60 };
  const limited =
    (items: readonly Item[]) =>
    ({ url }: ApiQuestion) => {
      const from = url.searchParams.get('from');
      return { body: { items: items.filter(({ date }) => from === null || date >= from) } };
    };

  it('asks for what came after the newest date, less the overlap', async () => {
    const { read } = await start(limited(seven), { since });
    const first = await readAll(read());
    const second = await readAll(read(first.state));
    expect(ids(second)).toEqual([]);
    expect(server.questions.map(({ url }) => url.searchParams.get('from'))).toEqual([null, '2021-07-25T09:00:00Z']);
  });

  it('finds an article that appears late, within the overlap, and one that changed', async () => {
    const items = [...seven];
    const { read } = await start((question) => limited(items)(question), {
      since: { ...since, overlapMinutes: 3 * 1440 },
    });
    const first = await readAll(read());
    items.push({ id: 'late', date: '2021-07-24T08:00:00Z' });
    items[1] = { id: 'a6', date: '2021-07-25T10:00:00Z', title: 'Corrected' };
    const second = await readAll(read(first.state));
    expect(ids(second).toSorted()).toEqual(['a6', 'late']);
  });

  it.each([
    ['date', '2021-07-25'],
    ['compact-date', '20210725'],
    ['compact', '20210725090000'],
    ['seconds', '1627203600'],
    ['milliseconds', '1627203600000'],
  ])('writes the date as %s', async (format, written) => {
    const { read } = await start(limited(seven), { since: { ...since, format } });
    await readAll(read((await readAll(read())).state));
    expect(server.questions[1]?.url.searchParams.get('from')).toBe(written);
  });

  it('lets no date of the future hide what comes until then', async () => {
    const items = [{ id: 'future', date: '2199-01-01T00:00:00Z' }, ...seven];
    const { read } = await start(limited(items), { since });
    const { state } = await readAll(read());
    expect(state?.newest?.slice(0, 10)).toBe('2021-07-25');
  });

  it('goes back in time between two dates', async () => {
    const { ctx, config } = await start(limited(seven), { since: { ...since, overlapMinutes: 0, until: 'to' } });
    const range = { from: new Date('2021-07-21T00:00:00Z'), to: new Date('2021-07-23T00:00:00Z') };
    const { articles } = await readAll(httpJson.read({ ...ctx, range }, config, null));
    expect(ids({ articles })).toEqual(['a3', 'a2']);
    expect(server.questions[0]?.url.search).toBe('?from=2021-07-21T00%3A00%3A00Z&to=2021-07-23T00%3A00%3A00Z');
  });
});

describe('secrets', () => {
  const secrets = { key: 's3cret/value' };

  it('stand in headers, parameters and the body, and in no state', async () => {
    const { read } = await start(
      ({ url }) => ({ body: { items: seven.slice(0, 1), next: url.searchParams.has('o') ? null : `${url.href}&o=1` } }),
      {
        method: 'POST',
        body: { auth: '{key}', keep: '{other}' },
        headers: { 'x-key': 'Key {key}' },
        query: { k: '{key}' },
        secrets,
        paging: { by: 'next', at: '/next' },
      },
    );
    const states: unknown[] = [];
    for await (const message of read()) if (message.type === 'state') states.push(message.state);
    expect(
      server.questions.map(({ url, headers, body }) => [url.searchParams.get('k'), headers['x-key'], body]),
    ).toEqual(Array(2).fill(['s3cret/value', 'Key s3cret/value', '{"auth":"s3cret/value","keep":"{other}"}']));
    expect(JSON.stringify(states)).not.toMatch(/s3cret/);
  });

  it('are not told in errors, not when the origin repeats them', async () => {
    const { read } = await start(
      ({ url }) => ({ status: 403, body: { message: `no ${url.searchParams.get('k')} here` } }),
      {
        query: { k: '{key}' },
        secrets,
      },
    );
    await expect(readAll(read())).rejects.toThrow(
      expect.objectContaining({ kind: 'blocked', message: expect.not.stringContaining('s3cret') }),
    );
  });

  it('do not go to another host that a next link names', async () => {
    const { read } = await start(() => ({ body: { items: seven, next: 'http://other.example/list' } }), {
      headers: { 'x-key': '{key}' },
      secrets,
      paging: { by: 'next', at: '/next' },
    });
    await expect(readAll(read())).rejects.toMatchObject({ kind: 'blocked' });
  });
});

describe('refusals', () => {
  it.each([
    [401, 'auth'],
    [404, 'not-found'],
    [429, 'rate-limit'],
    [500, 'network'],
  ])('ends with status %i as %s after one request', async (status, kind) => {
    const { read } = await start(() => ({ status, headers: { 'retry-after': '17' }, body: {} }), {});
    await expect(readAll(read())).rejects.toMatchObject({ kind, retryAfterMs: 17_000 });
    expect(server.questions.length).toBe(1);
  });

  it.each([
    ['a page', '<!doctype html><p>Sign in'],
    ['broken JSON', '{"items": ['],
    ['no list', '{"items": {}}'],
  ])('calls %s malformed', async (_what, body) => {
    const { read } = await start(() => ({ body }), {});
    await expect(readAll(read())).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(server.origin),
    });
  });

  it('starts at the first page when a cursor it kept is refused', async () => {
    const paging = { by: 'cursor', parameter: 'c', at: '/c', keep: true };
    const { read } = await start(
      ({ url }) => (url.searchParams.get('c') === 'old' ? { status: 410 } : { body: { items: seven, c: 'new' } }),
      { paging },
    );
    const { articles, state } = await readAll(read({ at: 'old', done: true, seen: {} }));
    expect([articles.length, state?.at]).toEqual([7, 'new']);
  });
});

it('stops at its most pages and goes on there at the next run, but for a first run', async () => {
  const [, paging, answer] = rules[0]!;
  const items: Item[] = [];
  const { read } = await start((question) => answer(items, question), { paging, maxPages: 1 });
  items.push(...seven.slice(4));
  const first = await readAll(read());
  items.unshift(...seven.slice(0, 4));
  const second = await readAll(read(first.state));
  const third = await readAll(read(second.state));
  expect([first, second, third].map(ids)).toEqual([['a3', 'a2', 'a1'], ['a7', 'a6', 'a5'], ['a4']]);
});

it('maps every field as the origin gives it', async () => {
  const item = {
    n: 12,
    link: '/story/12',
    head: 'Title',
    html: '<p>Body</p>',
    by: [{ name: 'A. Writer', url: 'https://people.example/a' }, 'B. Writer', 7, {}],
    from: { name: 'Press Example' },
    at: 1627150000,
    tags: ['one', { name: 'two' }, null],
    'a/b': { '~x': 'en' },
  };
  const { read } = await start(() => ({ body: [item] }), {
    items: '',
    dates: 'seconds',
    complete: false,
    fields: {
      id: '/n',
      url: '/link',
      title: '/head',
      html: '/html',
      authors: '/by',
      publisher: '/from',
      publishedAt: '/at',
      categories: '/tags',
      language: '/a~1b/~0x',
    },
  });
  const { articles } = await readAll(read());
  expect(articles).toEqual([
    {
      externalId: '12',
      url: `${server.origin}/story/12`,
      title: 'Title',
      body: { format: 'html', value: '<p>Body</p>', complete: false },
      authors: [{ name: 'A. Writer', url: 'https://people.example/a' }, { name: 'B. Writer' }, { name: '7' }],
      publisher: { name: 'Press Example' },
      publishedAt: '2021-07-24T18:06:40.000Z',
      categories: [{ term: 'one' }, { term: 'two' }],
      language: 'en',
    },
  ]);
});

it('checks with at most three requests and three articles', async () => {
  const { ctx, config } = await start(({ url }) => ({ body: { items: [], page: url.search } }), {
    paging: { by: 'page', parameter: 'p' },
  });
  const empty = await httpJson.check(ctx, config);
  const [, paging, answer] = rules[0]!;
  await server.close();
  const full = await start((question) => answer(seven, question), { paging });
  const result = await httpJson.check(full.ctx, full.config);
  expect(empty).toMatchObject({ ok: true, warnings: [expect.stringContaining('no article')] });
  expect(result).toMatchObject({ ok: true, sample: [{ title: 'a7' }, { title: 'a6' }, { title: 'a5' }] });
});

it('ends at once when the run is aborted', async () => {
  const [, paging, answer] = rules[0]!;
  const { ctx, config } = await start((question) => answer(seven, question), { paging });
  const controller = new AbortController();
  const reading = async () => {
    for await (const message of httpJson.read({ ...ctx, signal: controller.signal }, config, null))
      if (message.type === 'article') controller.abort();
  };
  await expect(reading()).rejects.toMatchObject({ name: 'AbortError' });
  expect(server.questions.length).toBe(1);
});

it('refuses pointers that are none and items without identity', async () => {
  const wrong = { url: 'https://api.example/', items: 'results', fields: { title: '/t' } };
  const result = await httpJson.config.schema['~standard'].validate(wrong);
  expect(result.issues?.map(({ path, message }) => [path?.join('.'), message])).toEqual([
    ['items', expect.stringContaining('JSON Pointer')],
    ['fields', expect.stringContaining('needs `id` or `url`')],
  ]);
});
