import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feed } from '../sources/feed.ts';
import { type FeedState, feedAt } from '../sources/feed-config.ts';
import type { SourceMessage } from '../sources/source.ts';
import { type Origin, origin } from './origin.ts';
import { sourceContext } from './source-context.ts';

let site: Origin;
let pages: Record<string, [status: number, body?: string, headers?: Record<string, string>]> = {};
beforeEach(async () => {
  pages = {};
  site = await origin();
  site.answer = (request, response) => {
    const [status, body, headers] = pages[request.url ?? ''] ?? [404];
    return response.writeHead(status, headers).end(body);
  };
});
afterEach(() => site.close());

const item = (id: number | string, body = `Body of ${id}`) =>
  `<item><guid isPermaLink="false">${id}</guid><title>${id}</title><link>${site.url}/story/${id}</link><pubDate>Sat, 24 Jul 2021 10:00:00 GMT</pubDate><description>${body}</description></item>`;
const rss = (items: readonly (number | string)[], next = '', rel = 'next') =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><channel><title>Wire</title>${next && `<atom:link rel="${rel}" href="${site.url}${next}"/>`}${items.map((id) => (String(id).startsWith('<') ? id : item(id))).join('')}</channel></rss>`;

async function read(more: object = {}, state: FeedState | null = null, range?: { from?: Date; to?: Date }) {
  const ctx = { ...sourceContext({ own: [site.url] }), ...(range === undefined ? {} : { range }) };
  const messages: SourceMessage<FeedState>[] = [];
  for await (const message of feed.read(ctx, { ...feedAt(`${site.url}/feed`), ...more }, state)) messages.push(message);
  return {
    titles: messages.flatMap((message) => (message.type === 'article' ? [message.article.title] : [])),
    articles: messages.flatMap((message) => (message.type === 'article' ? [message.article] : [])),
    withdrawn: messages.flatMap((message) => (message.type === 'withdrawn' ? [message.externalId] : [])),
    issues: messages.flatMap((message) => (message.type === 'issue' ? [message.issue] : [])),
    intervals: messages.flatMap((message) => (message.type === 'interval' ? [message.ms] : [])),
    state: messages.flatMap((message) => (message.type === 'state' ? [message.state] : [])).at(-1) ?? null,
  };
}
const asked = (path: string) => site.requests.filter(({ url }) => url === path);

describe('asking again', () => {
  it('sends the validators back, and asks for a delta', async () => {
    pages['/feed'] = [200, rss([1]), { etag: '"v1"', 'last-modified': 'Sat, 24 Jul 2021 10:00:00 GMT' }];
    const { state } = await read();
    await read({}, state);
    expect(asked('/feed').at(-1)?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Sat, 24 Jul 2021 10:00:00 GMT',
      'a-im': 'feed',
    });
  });

  it('sends back no validators of an origin that says Expires: 0', async () => {
    pages['/feed'] = [200, rss([1]), { etag: '"v1"', expires: '0' }];
    const { state } = await read();
    await read({}, state);
    expect(asked('/feed').at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  it('remembers what a delta leaves out', async () => {
    pages['/feed'] = [200, rss([2, 1]), { etag: '"v1"' }];
    const first = await read();
    pages['/feed'] = [226, rss([3]), { etag: '"v2"', im: 'feed' }];
    const second = await read({}, first.state);
    pages['/feed'] = [200, rss([4, 3, 2, 1])];
    expect([second.titles, (await read({}, second.state)).titles]).toEqual([['3'], ['4']]);
  });

  it('takes 204 for no change, and 304 to an open question for a fault', async () => {
    pages['/feed'] = [200, rss([1])];
    const { state } = await read();
    pages['/feed'] = [204];
    expect(await read({}, state)).toMatchObject({ titles: [], state });
    pages['/feed'] = [304];
    await expect(read({}, state)).rejects.toMatchObject({ kind: 'malformed', message: expect.stringContaining('304') });
  });

  it('says what to do when a page stands in place of the feed', async () => {
    pages['/feed'] = [200, '<!doctype html><title>Down</title><p>Back soon', { 'content-type': 'text/html' }];
    await expect(read()).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('dateline sources add'),
    });
  });

  it('tells how long the feed asks to be left alone, at every reading', async () => {
    pages['/feed'] = [200, rss([1]).replace('<title>Wire', '<ttl>90</ttl><title>Wire')];
    const first = await read();
    expect([first.intervals, (await read({}, first.state)).intervals]).toEqual([[5_400_000], [5_400_000]]);
  });
});

describe('tombstones', () => {
  const tombstone = '<at:deleted-entry ref="2" when="2021-07-25T00:00:00Z"/>';

  it('take an entry back once, and let it return', async () => {
    pages['/feed'] = [200, rss([2, 1])];
    const first = await read();
    pages['/feed'] = [200, rss([tombstone, 1])];
    const second = await read({}, first.state);
    pages['/feed'] = [200, rss([3, tombstone, 1])];
    const third = await read({}, second.state);
    pages['/feed'] = [200, rss([3, 2, 1])];
    expect([second.withdrawn, third.withdrawn, (await read({}, third.state)).titles]).toEqual([['2'], [], ['2']]);
  });
});

describe('older pages', () => {
  beforeEach(() => {
    pages['/feed'] = [200, rss([6, 5], '/p2')];
    pages['/p2'] = [200, rss([4, 3], '/p3')];
    pages['/p3'] = [200, rss([2, 1])];
  });

  it('are left alone unless they are wanted', async () => {
    expect((await read()).titles).toEqual(['5', '6']);
  });

  it('are followed as far as wanted, and not again', async () => {
    const first = await read({ pages: 1 });
    const second = await read({ pages: 1 }, first.state);
    expect([first.titles, second.titles, asked('/p2').length]).toEqual([['5', '6', '3', '4'], [], 1]);
  });

  it('are followed when more is new than one page holds', async () => {
    const first = await read({ pages: 5 });
    pages['/feed'] = [200, rss([10, 9], '/p1')];
    pages['/p1'] = [200, rss([8, 7], '/p1b')];
    pages['/p1b'] = [200, rss([6, 5], '/p2')];
    const second = await read({ pages: 5 }, first.state);
    expect([first.titles.length, second.titles, asked('/p2').length]).toEqual([6, ['9', '10', '7', '8'], 1]);
  });

  it('that fail are gone on with at the next run', async () => {
    pages['/p2'] = [500];
    const first = await read({ pages: 5 });
    pages['/p2'] = [200, rss([4, 3], '/p3')];
    const second = await read({ pages: 5 }, first.state);
    expect([first.titles, first.issues.map(({ kind }) => kind), second.titles]).toEqual([
      ['5', '6'],
      ['network'],
      ['3', '4', '1', '2'],
    ]);
  });

  it('that lead in a circle end', async () => {
    pages['/p3'] = [200, rss([2, 1], '/p2')];
    expect((await read({ pages: 50 })).titles).toHaveLength(6);
  });

  it('of WordPress are found by number, to the end', async () => {
    pages['/feed'] = [200, rss([4, 3])];
    pages['/feed?paged=2'] = [200, rss([2, 1])];
    const { titles, issues } = await read({ pages: 9, paged: 'wordpress' });
    expect([titles, issues]).toEqual([['3', '4', '1', '2'], []]);
  });

  it('are followed without being wanted when going back in time', async () => {
    const { titles, state } = await read({}, null, { from: new Date('2021-01-01') });
    expect([titles.length, state?.entries]).toEqual([6, {}]);
  });
});

describe('full text', () => {
  const story = (id: number) =>
    `<!doctype html><html lang="en"><title>${id}</title><article><h1>${id}</h1><p>${`The crane of pier ${id} was lifted into its place on Friday, after weeks of waiting for the wind. `.repeat(6)}</p></article></html>`;
  const html = { 'content-type': 'text/html' };

  it('comes from the page of an entry, the rest from the feed', async () => {
    pages['/feed'] = [200, rss([1])];
    pages['/story/1'] = [200, story(1), html];
    const [article] = (await read({ fullText: 'page' })).articles;
    expect(article).toMatchObject({
      externalId: '1',
      publishedAt: 'Sat, 24 Jul 2021 10:00:00 GMT',
      summary: { value: 'Body of 1' },
      body: { format: 'page', complete: true },
    });
  });

  it('is the excerpt where the page fails, and an issue tells', async () => {
    pages['/feed'] = [200, rss([1])];
    const { articles, issues } = await read({ fullText: 'page' });
    expect([articles[0]?.body?.complete, issues]).toMatchObject([false, [{ kind: 'not-found', externalId: '1' }]]);
  });

  it('is read for so many entries a run, and for the others at the next', async () => {
    pages['/feed'] = [200, rss([3, 2, 1]), { etag: '"v1"' }];
    for (const id of [1, 2, 3]) pages[`/story/${id}`] = [200, story(id), html];
    const settings = { fullText: 'page', textsPerRun: 2 };
    const first = await read(settings);
    const second = await read(settings, first.state);
    const third = await read(settings, second.state);
    const complete = [first, second, third].map(({ articles }) =>
      articles.map(({ title, body }) => [title, body?.complete]),
    );
    expect(complete).toEqual([
      [
        ['1', true],
        ['2', true],
        ['3', false],
      ],
      [['3', true]],
      [],
    ]);
  });
});
