import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feed } from '../sources/feed.ts';
import { feedLinks } from '../sources/feed-links.ts';
import { readLinkHeader } from '../sources/link-header.ts';
import { page } from '../sources/page.ts';
import { siteFeeds } from '../sources/site-feeds.ts';
import { sitemap } from '../sources/sitemap.ts';
import { wordpress } from '../sources/wordpress.ts';
import { type Origin, origin } from './origin.ts';
import { sourceContext } from './source-context.ts';

const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><guid>1</guid><title>One</title></item></channel></rss>`;
const urlsOf = (html: string, base = 'https://a.example/news/') => feedLinks(html, base).feeds.map(({ url }) => url);

describe('links of a page', () => {
  it('reads relations as lists of words and types without their parameters', () => {
    const html =
      '<link rel="Alternate nofollow" type="application/RSS+xml; charset=utf-8" href="/a"><link rel="feed" href="b"><link rel="alternate stylesheet" type="text/css" href="/c">';
    expect(urlsOf(html)).toEqual(['https://a.example/a', 'https://a.example/news/b']);
  });

  it('resolves against the first base', () => {
    const html = '<base href="https://b.example/x/"><base href="https://c.example/"><link rel=feed href=feed.xml>';
    expect(urlsOf(html)).toEqual(['https://b.example/x/feed.xml']);
  });

  it('takes no link from scripts, comments or other schemes', () => {
    const html =
      '<script>"<link rel=feed href=/s>"</script><!-- <link rel=feed href=/c> --><link rel=feed href="javascript:x"><link rel=feed href="feed://d.example/f">';
    expect(urlsOf(html)).toEqual(['http://d.example/f']);
  });

  it('finds the API of WordPress, and takes the JSON of a post for no feed', () => {
    const html =
      '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7"><link rel="alternate" type="application/json" href="/?rest_route=/wp/v2/posts/7">';
    expect(feedLinks(html, 'https://a.example/')).toMatchObject({ feeds: [], wordpress: 'https://a.example/wp-json/' });
  });
});

it('reads a Link header with quoted commas, several links and relations', () => {
  const value =
    '</feed>; rel="alternate feed"; title="News, all"; type="application/rss+xml", <https://hub.example/>;rel=hub, <bad';
  expect(readLinkHeader(value, 'https://a.example/x')).toEqual([
    { href: 'https://a.example/feed', rels: ['alternate', 'feed'], type: 'application/rss+xml', title: 'News, all' },
    { href: 'https://hub.example/', rels: ['hub'], type: '', title: '' },
  ]);
});

it.each([
  ['https://www.youtube.com/channel/UCabc_-123', 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabc_-123'],
  ['https://youtube.com/playlist?list=PLx', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLx'],
  ['https://github.com/a/b/commits/main', 'https://github.com/a/b/commits/main.atom'],
  ['https://github.com/a/b', 'https://github.com/a/b/releases.atom'],
  ['https://social.example/@desk', 'https://social.example/@desk.rss'],
  ['https://old.reddit.com/r/news/', 'https://www.reddit.com/r/news/.rss'],
  ['https://letters.substack.com/p/one', 'https://letters.substack.com/feed'],
  ['https://medium.com/@desk/a-story-1', 'https://medium.com/feed/@desk'],
  ['https://bsky.app/profile/desk.example', 'https://bsky.app/profile/desk.example/rss'],
  ['https://news.example/politics', undefined],
])('knows the feed of %s', (address, expected) => {
  expect(siteFeeds(new URL(address))[0]?.url).toBe(expected);
});

describe('from an address', () => {
  let site: Origin;
  let pages: Record<string, [type: string, body: string, headers?: Record<string, string>]> = {};
  beforeEach(async () => {
    pages = {};
    site = await origin();
    site.answer = (request, response) => {
      const [type, body, headers] = pages[request.url ?? ''] ?? [];
      if (type === undefined) return response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here');
      return response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    };
  });
  afterEach(() => site.close());

  const plugins = { feed, page, sitemap, wordpress };
  /** What every plug-in finds, the likeliest first, as `sources add` weighs it. */
  async function found(path: string) {
    const all: { use: string; url: string; confidence: number }[] = [];
    for (const [use, plugin] of Object.entries(plugins)) {
      const discover = plugin.discover?.(sourceContext({ own: [site.url] }), `${site.url}${path}`) ?? [];
      for await (const { config, confidence } of discover)
        all.push({ use, url: String(config.url).slice(site.url.length), confidence });
    }
    return all.toSorted((a, b) => b.confidence - a.confidence).map(({ use, url }) => `${use} ${url}`);
  }

  it('takes a feed for itself', async () => {
    pages['/x'] = ['text/plain', rss('Wire')];
    expect(await found('/x')).toEqual(['feed /x']);
  });

  it('finds the feeds a site links to, in the page and in its header, comments last', async () => {
    pages['/'] = [
      'text/html',
      '<html><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="/atom"><p>Welcome to the front page',
      { link: '</all.json>; rel=alternate; type="application/feed+json"' },
    ];
    const feeds = (await found('/')).filter((one) => one.startsWith('feed'));
    expect(feeds).toEqual(['feed /atom', 'feed /all.json', 'feed /comments/feed']);
  });

  it('tries what the text links to and the usual places when nothing is said', async () => {
    pages['/'] = ['text/html', '<html><p>See <a href="/rss/world.xml">the feed</a> and <a href="/rss">its page</a>'];
    pages['/rss/world.xml'] = ['text/xml', rss('World')];
    pages['/index.xml'] = ['text/xml', rss('Home')];
    expect((await found('/')).filter((one) => one.startsWith('feed'))).toEqual([
      'feed /rss/world.xml',
      'feed /index.xml',
    ]);
  });

  it('reads the list when the address is one', async () => {
    pages['/list'] = [
      'text/x-opml',
      `<opml><body><outline text="A" xmlUrl="${site.url}/a"/><outline text="B" xmlUrl="${site.url}/b"/></body></opml>`,
    ];
    expect(await found('/list')).toEqual(['feed /a', 'feed /b']);
  });

  it('takes a WordPress site for one before its feed, an article for a page, a sitemap for itself', async () => {
    const links =
      '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed">';
    const article = `<html lang="en"><head>${links}<title>Quay</title><meta property="article:published_time" content="2021-07-20T10:00:00Z"></head><body><article><h1>Quay</h1><p>${'The board spoke of the quay for an hour and put the matter off. '.repeat(10)}</p></article></body></html>`;
    pages['/'] = ['text/html', `<html>${links}<p>Welcome`];
    pages['/2021/quay'] = ['text/html', article];
    pages['/news-sitemap.xml'] = ['application/xml', '<urlset/>'];
    expect([(await found('/'))[0], (await found('/2021/quay'))[0], (await found('/news-sitemap.xml'))[0]]).toEqual([
      'wordpress /',
      'page /2021/quay',
      'sitemap /news-sitemap.xml',
    ]);
  });
});
