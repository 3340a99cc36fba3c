import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sitemap } from '../sources/sitemap.ts';
import { readSitemap, sitemapsOfRobots } from '../sources/sitemap-document.ts';
import { type Origin, origin } from './origin.ts';
import { readAll, sourceContext } from './source-context.ts';

let site: Origin;
let pages: Record<string, string | Uint8Array | number> = {};
beforeEach(async () => {
  pages = {};
  site = await origin();
  site.answer = (request, response) => {
    const body = pages[request.url ?? ''] ?? 404;
    if (typeof body === 'number') return response.writeHead(body, { 'retry-after': '20' }).end();
    return response
      .writeHead(200, { 'content-type': /xml|gz|txt/.test(request.url ?? '') ? '' : 'text/html' })
      .end(body);
  };
});
afterEach(() => site.close());

// The clock of the test context stands at noon of this day.
const today = '2021-07-25T09:00:00Z';
const news = (path: string, title: string, date = today) =>
  `<url><loc>${site.url}${path}</loc><news:news><news:publication><news:name>Harbour Courier</news:name><news:language>en</news:language></news:publication>
  <news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
const urlset = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
const index = (...maps: [string, string?][]) =>
  `<sitemapindex>${maps.map(([path, lastmod]) => `<sitemap><loc>${site.url}${path}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`).join('')}</sitemapindex>`;
const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>${'The council of the harbour district approved the new ferry timetable on Monday after a long debate. '.repeat(5)}</p></article></html>`;

type State = Parameters<typeof sitemap.read>[2];
const settings = (more: object = {}) => ({
  url: `${site.url}/news.xml`,
  pages: true,
  pagesPerRun: 50,
  days: 3,
  permission: false,
  ...more,
});
const read = (more: object = {}, state: State = null) =>
  readAll(sitemap.read(sourceContext({ own: [site.url] }), settings(more), state));

it('reads every listed page once, oldest first, and again when its dates changed', async () => {
  pages = { '/news.xml': urlset(news('/b', 'B'), news('/a', 'A', '2021-07-24')), '/a': page('A'), '/b': page('B') };
  const first = await read();
  const second = await read({}, first.state);
  pages['/news.xml'] = urlset(news('/b', 'B', '2021-07-25T11:00:00Z'), news('/a', 'A', '2021-07-24'));
  const third = await read({}, second.state);
  const ids = [first, second, third].map(({ articles }) => articles.map(({ url }) => url?.slice(site.url.length)));
  expect(ids).toEqual([['/a', '/b'], [], ['/b']]);
  expect(first.articles[0]).toMatchObject({
    title: 'A',
    publisher: { name: 'Harbour Courier' },
    body: { format: 'page' },
  });
});

it('keeps titles alone when told to, without asking for a page', async () => {
  pages = { '/news.xml': urlset(news('/a', 'Ferry &amp; tide')) };
  const { articles } = await read({ pages: false });
  expect(articles).toEqual([
    {
      externalId: `${site.url}/a`,
      url: `${site.url}/a`,
      title: 'Ferry & tide',
      publishedAt: today,
      publisher: { name: 'Harbour Courier' },
      language: 'en',
    },
  ]);
  expect(site.asked).not.toContain('/a');
});

it('reads so many pages a run, and the rest at the next', async () => {
  pages = { '/news.xml': urlset(...[1, 2, 3].map((n) => news(`/${n}`, `N${n}`, `2021-07-25T0${n}:00:00Z`))) };
  for (const n of [1, 2, 3]) pages[`/${n}`] = page(`N${n}`);
  const first = await read({ pagesPerRun: 2 });
  const second = await read({ pagesPerRun: 2 }, first.state);
  expect([first, second].map(({ articles }) => articles.map(({ title }) => title))).toEqual([['N1', 'N2'], ['N3']]);
});

it('follows an index to the sitemaps that changed lately, one of them compressed', async () => {
  pages = {
    '/news.xml': index(['/old.xml', '2019-01-01'], ['/new.xml.gz', '2021-07-25']),
    '/new.xml.gz': gzipSync(urlset(news('/a', 'A'))),
    '/a': page('A'),
  };
  const { articles } = await read();
  expect([articles.map(({ title }) => title), site.asked.includes('/old.xml')]).toEqual([['A'], false]);
});

it('finds sitemaps by the robots.txt of a site', async () => {
  pages = {
    '/robots.txt': `User-agent: *\nDisallow:\nsitemap: ${site.url}/listing.xml # all\n`,
    '/listing.xml': urlset(news('/a', 'A')),
    '/a': page('A'),
  };
  expect((await read({ url: `${site.url}/` })).articles).toHaveLength(1);
});

it('reports a page that fails and reads the others', async () => {
  pages = {
    '/news.xml': urlset(news('/a', 'A'), news('/gone', 'G'), news('/c', 'C')),
    '/a': page('A'),
    '/c': page('C'),
  };
  const { articles, issues } = await read();
  expect(articles.map(({ title }) => title)).toEqual(['A', 'C']);
  expect(issues).toMatchObject([{ kind: 'not-found', externalId: `${site.url}/gone` }]);
});

it('stops when asked for patience, and says how long', async () => {
  pages = { '/news.xml': urlset(news('/a', 'A')), '/a': 429 };
  await expect(read()).rejects.toMatchObject({ kind: 'rate-limit', retryAfterMs: 20_000 });
});

it('leaves out what is old, has no date, or is of another site', async () => {
  const plain = (loc: string, lastmod = '') =>
    `<url><loc>${loc}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</url>`;
  pages = {
    '/news.xml': urlset(
      plain(`${site.url}/old`, '2020-01-01'),
      plain(`${site.url}/undated`),
      plain('https://elsewhere.example/x', today),
      plain(`${site.url}/a`, today),
    ),
    '/a': page('A'),
  };
  const { articles, issues } = await read();
  expect(articles.map(({ url }) => url)).toEqual([`${site.url}/a`]);
  expect(issues.map(({ kind }) => kind)).toEqual(['unsupported', 'blocked']);
});

it('takes an image’s address or a video’s title for no other thing', async () => {
  const text = urlset(
    '<url><loc>https://a.example/1</loc><image:image><image:loc>https://a.example/1.jpg</image:loc></image:image><video:video><video:title>V</video:title></video:video></url>',
  );
  const { entries } = await readSitemap(Buffer.from(text), 'x');
  expect(entries.map(({ loc, title }) => [loc, title])).toEqual([['https://a.example/1', '']]);
});

it('stops decompressing at the limit of the protocol, and refuses what is no sitemap', async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
  await expect(readSitemap(bomb, 'bomb.xml.gz')).rejects.toMatchObject({ kind: 'too-large' });
  await expect(readSitemap(Buffer.from('<html><p>Hello'), 'x')).rejects.toMatchObject({ kind: 'malformed' });
});

it('reads the sitemaps of a robots.txt, whatever their group, each once', () => {
  const text =
    'User-agent: x\nDisallow: /\nSITEMAP: https://a.example/1.xml\nSitemap:/2.xml\nSitemap: https://a.example/1.xml';
  expect(sitemapsOfRobots(text, 'https://a.example/')).toEqual(['https://a.example/1.xml', 'https://a.example/2.xml']);
});
