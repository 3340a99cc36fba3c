/** `gdelt` against lists and a search on loopback that follow GDELT's descriptions. */

import { afterEach, describe, expect, it } from 'vitest';
import { gdelt } from '../sources/gdelt.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerDoc, answerList, type Sighting } from './origins/gdelt-server.ts';
import { readAll, sourceContext } from './source-context.ts';

type State = Parameters<typeof gdelt.read>[2];

let server: ApiServer;
afterEach(() => server.close());

async function start(answer: (question: ApiQuestion) => ApiReply, settings: Record<string, unknown> = {}) {
  server = await apiServer(answer);
  const config = await configured(gdelt, { endpoint: server.origin, ...settings });
  const ctx = sourceContext({ own: [server.origin] });
  return {
    ctx,
    config,
    read: (state: State = null, now = '2021-07-25T12:00:00Z') =>
      readAll(gdelt.read({ ...ctx, now: () => new Date(now) }, config, state)),
  };
}

const seen = (minute: string, n: number, more: Partial<Sighting> = {}): Sighting => ({
  seen: `2021-07-25T${minute}:00Z`,
  url: `https://press.example/${n}`,
  title: `Bridge ${n}`,
  ...more,
});
const titles = ({ articles }: { articles: readonly { title?: string }[] }) => articles.map(({ title }) => title);

describe('lists', () => {
  it('hands over what GDELT says of an article, and no date of publication', async () => {
    const { read } = await start(({ url }) => answerList(url, [seen('11:40', 1)]));
    expect((await read()).articles).toEqual([
      {
        externalId: 'https://press.example/1',
        url: 'https://press.example/1',
        title: 'Bridge 1',
        summary: { format: 'text', value: 'About Bridge 1.' },
        authors: [{ name: 'A. Writer' }],
        publisher: { name: 'Press Example' },
        language: 'en',
        extra: { seenAt: '2021-07-25T11:40:00Z', domain: 'press.example' },
      },
    ]);
  });

  it('asks again for a missing minute within the hour, and later no more', async () => {
    const all = [seen('11:40', 1)];
    const { read } = await start(({ url }) => answerList(url, all));
    const first = await read();
    all.push(seen('11:20', 2));
    const second = await read(first.state, '2021-07-25T12:05:00Z');
    all.push(seen('11:21', 3));
    const third = await read(second.state, '2021-07-25T13:10:00Z');
    expect([first, second, third].map(titles)).toEqual([['Bridge 1'], ['Bridge 2'], ['Bridge 3']]);
    const asked = server.questions.length;
    const fourth = await read(third.state, '2021-07-25T13:10:30Z');
    const hours = server.questions.slice(asked).map(({ url }) => url.pathname.slice(9, 13));
    expect([titles(fourth), hours.every((hour) => hour >= '1210')]).toEqual([[], true]);
  });

  it('chooses by word, language and site', async () => {
    const all = [
      seen('11:40', 1),
      seen('11:40', 2, { title: 'A pier' }),
      seen('11:40', 3, { lang: 'de' }),
      seen('11:40', 4, { url: 'https://notpress.example/4' }),
      seen('11:40', 5, { url: 'https://local.press.example/5' }),
    ];
    const { read } = await start(({ url }) => answerList(url, all), {
      words: ['BRIDGE'],
      languages: ['en'],
      domains: ['press.example'],
    });
    expect(titles(await read())).toEqual(['Bridge 1', 'Bridge 5']);
  });

  it('reports a file that is no gzip by its minute and reads the others', async () => {
    const { read } = await start(({ url }) =>
      url.pathname.includes('1139')
        ? { body: new Uint8Array([0x1f, 0x8b, 1, 2]) }
        : answerList(url, [seen('11:40', 1)]),
    );
    const { articles, issues } = await read();
    expect([articles.length, issues.map(({ kind }) => kind)]).toEqual([1, ['malformed']]);
    expect(issues[0]?.message).toMatch(/20210725113900\.gal\.json\.gz is no gzip/);
  });
});

describe('doc', () => {
  const settings = { mode: 'doc', query: 'bridge', minSecondsBetweenRequests: 0 };

  it('halves a window that is full until it has everything', async () => {
    const many = Array.from({ length: 700 }, (_, n) =>
      seen('', n, { seen: new Date(Date.UTC(2021, 6, 25, 11) + n * 5000).toISOString() }),
    );
    const { read } = await start(({ url }) => answerDoc(url, many), settings);
    const { articles } = await read();
    expect([articles.length, articles[0]?.title, articles.at(-1)?.title]).toEqual([700, 'Bridge 0', 'Bridge 699']);
  });

  it.each([
    ['Your query was too short or too long.', 'config'],
    ['Please limit requests to one every 5 seconds or contact us for larger queries.', 'rate-limit'],
    ['The moon is down.', 'malformed'],
  ])('understands the error %j, which comes as text with status 200', async (body, kind) => {
    const { read } = await start(() => ({ body }), settings);
    await expect(read()).rejects.toMatchObject({ kind, message: expect.stringContaining(body) });
  });

  it('keeps its requests apart', async () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      seen('11:30', n, { seen: new Date(Date.UTC(2021, 6, 25, 11) + n * 8000).toISOString() }),
    );
    const { read } = await start(({ url }) => answerDoc(url, many), { ...settings, minSecondsBetweenRequests: 0.1 });
    const started = performance.now();
    await read();
    expect(server.questions.length).toBe(3);
    expect(performance.now() - started).toBeGreaterThan(190);
  });
});
