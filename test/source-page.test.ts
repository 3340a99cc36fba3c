import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from '../sources/page.ts';
import type { SourceMessage } from '../sources/source.ts';
import { type Origin, origin } from './origin.ts';
import { readAll, sourceContext } from './source-context.ts';

let site: Origin;
beforeEach(async () => {
  site = await origin();
});
afterEach(() => site.close());

const text = (subject: string) =>
  `The harbour board met on Tuesday evening to discuss ${subject}, and after three hours it put the matter off until its next sitting. `.repeat(
    4,
  );
const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
const headers = { 'content-type': 'text/html; charset=utf-8' };

type State = Parameters<typeof page.read>[2];
const config = (...paths: string[]) => ({ url: paths.map((path) => `${site.url}${path}`), permission: false });
const read = (settings: Parameters<typeof page.read>[1], state: State = null) =>
  readAll(page.read(sourceContext({ own: [site.url] }), settings, state));
const serve = (pages: Record<string, string>) => {
  site.answer = (request, response) => {
    const body = pages[request.url ?? ''];
    if (body === undefined) return response.writeHead(404).end();
    const etag = `"${body.length}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { ...headers, etag }).end(body);
  };
};

it('reads a page once and again when its text changed', async () => {
  serve({ '/a': html('Dredging', text('the dredging of the channel')) });
  const first = await read(config('/a'));
  const second = await read(config('/a'), first.state);
  serve({ '/a': html('Dredging', text('the dredging of both channels')) });
  const third = await read(config('/a'), second.state);
  expect([first.articles.length, second.articles.length, third.articles.length]).toEqual([1, 0, 1]);
  expect(first.articles[0]).toMatchObject({ externalId: `${site.url}/a`, body: { format: 'page', complete: true } });
  expect(third.articles[0]?.externalId).toBe(first.articles[0]?.externalId);
});

it('does not take a page for changed when only what stands around its text did', async () => {
  serve({ '/a': html('Dredging', text('the dredging')) });
  const first = await read(config('/a'));
  serve({ '/a': html('Dredging', text('the dredging'), '<meta name="session" content="8f2c">') });
  expect((await read(config('/a'), first.state)).articles).toEqual([]);
});

it('takes back a page that is gone, once', async () => {
  serve({ '/a': html('A', text('the quay')), '/b': html('B', text('the ferry')) });
  const first = await read(config('/a', '/b'));
  serve({ '/b': html('B', text('the ferry')) });
  const messages = await all(page.read(sourceContext({ own: [site.url] }), config('/a', '/b'), first.state));
  const after = messages.flatMap((message) => (message.type === 'state' ? [message.state] : [])).at(-1) ?? null;
  const again = await all(page.read(sourceContext({ own: [site.url] }), config('/a', '/b'), after));
  expect([messages, again].map((run) => run.filter(({ type }) => type === 'withdrawn'))).toEqual([
    [{ type: 'withdrawn', externalId: `${site.url}/a`, reason: 'status 404' }],
    [],
  ]);
});

it('reads the other pages of a list when one fails', async () => {
  serve({ '/a': html('A', text('the quay')), '/c': html('C', text('the ferry')) });
  const { articles, issues } = await read(config('/a', '/missing', '/c'));
  expect(articles.map(({ externalId }) => externalId)).toEqual([`${site.url}/a`, `${site.url}/c`]);
  expect(issues).toMatchObject([{ kind: 'not-found', externalId: `${site.url}/missing` }]);
});

it('stops when the origin asks for patience, and says how long', async () => {
  site.answer = (_request, response) => response.writeHead(429, { 'retry-after': '30' }).end();
  await expect(read(config('/a', '/b'))).rejects.toMatchObject({ kind: 'rate-limit', retryAfterMs: 30_000 });
  expect(site.asked.filter((path) => path !== '/robots.txt')).toEqual(['/a']);
});

it('takes no text that the page’s headers reserve, unless there is permission', async () => {
  site.answer = (_request, response) =>
    response.writeHead(200, { ...headers, 'x-robots-tag': 'noarchive' }).end(html('A', text('the quay')));
  const settings = config('/a', '/b');
  const { articles, issues } = await read(settings);
  expect([articles, issues.map(({ kind }) => kind)]).toEqual([[], ['terms', 'terms']]);
  expect((await read({ ...settings, permission: true })).articles).toHaveLength(2);
});

async function all<S>(messages: AsyncIterable<SourceMessage<S>>): Promise<SourceMessage<S>[]> {
  const found: SourceMessage<S>[] = [];
  for await (const message of messages) found.push(message);
  return found;
}
