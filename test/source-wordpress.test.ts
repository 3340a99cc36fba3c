import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordpress } from '../sources/wordpress.ts';
import { type Origin, origin } from './origin.ts';
import { readAll, sourceContext } from './source-context.ts';

interface Post {
  id: number | string;
  /** Minutes after midnight of 24 July 2021, UTC. */
  at: number;
  title?: string;
  more?: object;
}

let site: Origin;
let posts: Post[] = [];
/** Called before each answer with posts. */
let meanwhile: () => void = () => undefined;
/** The site's clock runs two hours ahead of UTC. */
const ZONE = 2 * 60;

const time = (minutes: number) => new Date(Date.UTC(2021, 6, 24, 0, minutes)).toISOString().slice(0, 19);

/** Follows the REST API handbook: windows in the site's time, pages of `per_page`, an error behind the last one. */
beforeEach(async () => {
  posts = [];
  meanwhile = () => undefined;
  site = await origin();
  site.answer = (request, response) => {
    const url = new URL(request.url ?? '', site.url);
    if (url.pathname === '/')
      return response
        .writeHead(200, { 'content-type': 'text/html', link: `<${site.url}/api/>; rel="https://api.w.org/"` })
        .end('<p>Front page');
    if (url.pathname !== '/api/wp/v2/posts')
      return response.writeHead(404).end('{"code":"rest_no_route","message":"No route"}');
    meanwhile();
    const query = url.searchParams;
    const after = query.get('modified_after') ?? query.get('after') ?? '';
    const local = after.endsWith('Z') ? Date.parse(after) + ZONE * 60_000 : Date.parse(`${after}Z`);
    const found = posts
      .filter(({ at }) => Number.isNaN(local) || Date.parse(`${time(at + ZONE)}Z`) > local)
      .sort((one, other) => (query.get('order') === 'desc' ? other.at - one.at : one.at - other.at));
    const size = Number(query.get('per_page'));
    const page = Number(query.get('page') ?? 1);
    const pages = Math.ceil(found.length / size);
    if (page > Math.max(pages, 1))
      return response.writeHead(400).end('{"code":"rest_post_invalid_page_number","message":"Past the end"}');
    const body = found.slice((page - 1) * size, page * size).map(json);
    response.writeHead(200, { 'content-type': 'application/json', 'x-wp-totalpages': String(pages) });
    return response.end(JSON.stringify(body));
  };
});
afterEach(() => site.close());

const json = ({ id, at, title = `Post ${id}`, more = {} }: Post) => ({
  id,
  date: time(at + ZONE),
  date_gmt: time(at),
  modified: time(at + ZONE),
  modified_gmt: time(at),
  guid: { rendered: `https://blog.example/?p=${id}` },
  link: `https://blog.example/${id}/`,
  title: { rendered: title },
  content: { rendered: `<p>Text of ${title}.</p>`, protected: false },
  excerpt: { rendered: '<p>Short</p>', protected: false },
  ...more,
});

type State = Parameters<typeof wordpress.read>[2];
const read = (state: State = null) =>
  readAll(wordpress.read(sourceContext({ own: [site.url] }), { url: `${site.url}/`, type: 'posts', days: 30 }, state));
const titles = ({ articles }: { articles: { title?: string }[] }) => articles.map(({ title }) => title);

it('reads posts in full, oldest change first, with the times of their _gmt members', async () => {
  posts = [
    {
      id: 7,
      at: 60,
      title: 'Tide &amp; time',
      more: {
        _embedded: {
          author: [{ name: 'Desk One', link: 'https://blog.example/author/one/' }, { code: 'rest_user_invalid_id' }],
          'wp:term': [[{ name: 'Harbour', taxonomy: 'category' }], [{ name: 'ferry', taxonomy: 'post_tag' }]],
          'wp:featuredmedia': [{ source_url: 'https://blog.example/7.jpg', mime_type: 'image/jpeg' }],
        },
      },
    },
    { id: 5, at: 10 },
  ];
  const { articles, state } = await read();
  expect(articles.map(({ externalId }) => externalId)).toEqual(['5', '7']);
  expect(articles[1]).toMatchObject({
    title: 'Tide &amp; time',
    url: 'https://blog.example/7/',
    alternateIds: ['https://blog.example/?p=7', 'https://blog.example/7/'],
    publishedAt: '2021-07-24T01:00:00Z',
    body: { format: 'html', value: '<p>Text of Tide &amp; time.</p>', complete: true },
    authors: [{ name: 'Desk One', url: 'https://blog.example/author/one/' }],
    categories: [
      { term: 'Harbour', scheme: 'category' },
      { term: 'ferry', scheme: 'post_tag' },
    ],
    media: [{ url: 'https://blog.example/7.jpg', type: 'image/jpeg' }],
  });
  expect(state).toMatchObject({ root: `${site.url}/api/`, cursor: '2021-07-24T01:00:00Z' });
});

it('asks again from a day before the last change, and hands over what is new or changed alone', async () => {
  posts = [
    { id: 1, at: 0 },
    { id: 2, at: 10 },
  ];
  const first = await read();
  const second = await read(first.state);
  posts = [
    { id: 1, at: 30, title: 'Post 1, corrected' },
    { id: 2, at: 10 },
    { id: 3, at: 5, title: 'Dated back' },
  ];
  const third = await read(second.state);
  expect([titles(second), titles(third)]).toEqual([[], ['Dated back', 'Post 1, corrected']]);
  const asked = new URL(site.asked.at(-1) ?? '', site.url).searchParams;
  expect(asked.get('modified_after')).toBe('2021-07-23T00:10:00.000Z');
});

it('loses no post when another changes while it pages', async () => {
  posts = Array.from({ length: 250 }, (_, n) => ({ id: n, at: n }));
  let answers = 0;
  meanwhile = () => {
    answers += 1;
    // After the first page a post of it changes, which moves every later one forward by a place.
    if (answers === 2) posts[50] = { id: 50, at: 400, title: 'Changed' };
  };
  const { articles } = await read();
  const ids = new Set(articles.map(({ externalId }) => externalId));
  expect([ids.size, titles({ articles }).includes('Changed')]).toEqual([250, true]);
});

it('goes on when more posts than a page holds changed in one second', async () => {
  posts = Array.from({ length: 230 }, (_, n) => ({ id: n, at: 7 }));
  expect((await read()).articles).toHaveLength(230);
});

it('leaves out what is protected or broken, and reads the posts around it', async () => {
  posts = [
    { id: 1, at: 1 },
    { id: 2, at: 2, more: { content: { rendered: '', protected: true } } },
    { id: 3, at: 3, more: { id: null } },
    { id: 4, at: 4 },
  ];
  const { articles, issues } = await read();
  expect([titles({ articles }), issues.map(({ kind }) => kind)]).toEqual([
    ['Post 1', 'Post 4'],
    ['auth', 'malformed'],
  ]);
});

it('finds the API of a site with plain permalinks', async () => {
  const answer = site.answer;
  site.answer = (request, response) => {
    const url = new URL(request.url ?? '', site.url);
    const route = url.searchParams.get('rest_route');
    if (url.pathname === '/' && route === '/') return response.end('{"namespaces":["wp/v2"]}');
    if (route === null) return response.writeHead(url.pathname === '/' ? 200 : 404).end('<p>Front page');
    request.url = `/api${route}${url.search}`;
    return answer(request, response);
  };
  posts = [{ id: 1, at: 1 }];
  const { articles, state } = await read();
  expect([titles({ articles }), state?.root]).toEqual([['Post 1'], `${site.url}/?rest_route=/`]);
});

it('says what the API says when it refuses, and how long to wait', async () => {
  const answer = site.answer;
  site.answer = (request, response) => {
    if (!request.url?.startsWith('/api')) return answer(request, response);
    return response.writeHead(429, { 'retry-after': '9' }).end('{"code":"busy","message":"Too many requests"}');
  };
  await expect(read()).rejects.toMatchObject({
    kind: 'rate-limit',
    retryAfterMs: 9000,
    message: expect.stringContaining('Too many requests'),
  });
});

it('says so when a site knows no window of changes', async () => {
  const answer = site.answer;
  site.answer = (request, response) => {
    request.url = request.url?.replace(/modified_after=[^&]*/, '');
    return answer(request, response);
  };
  posts = [{ id: 1, at: -90 * 24 * 60 }];
  await expect(read()).rejects.toMatchObject({
    kind: 'unsupported',
    message: expect.stringContaining('modified_after'),
  });
});

it('says so when there is no API', async () => {
  site.answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello');
  await expect(read()).rejects.toMatchObject({ kind: 'not-found', message: expect.stringContaining('api.w.org') });
});
