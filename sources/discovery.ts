/**
 * From any address to the feeds it stands for, in this order: the address is a feed or a list of them (OPML); the page links to feeds;
 * its HTTP header does; the site is one whose feeds follow from its addresses; the text links to what may be one; a usual place has one.
 */

import { decode } from '../readers/decode.ts';
import { typedAddress } from './address.ts';
import { refusalOf, SourceError } from './error.ts';
import { isPage } from './feed-answer.ts';
import { type FeedConfig, feedAt } from './feed-config.ts';
import { feedLinks } from './feed-links.ts';
import { articlesOfFeed } from './formats/feed.ts';
import { readLinkHeader } from './link-header.ts';
import { readOpml } from './opml.ts';
import { siteFeeds } from './site-feeds.ts';
import type { Discovered, GuardedResponse, SourceContext } from './source.ts';

const accept =
  'text/html, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Tried at the address itself and at the root of its site. */
const commonPaths = ['feed', 'rss', 'atom.xml', 'feed.xml', 'index.xml', 'rss.xml', 'feed.json'];

/** So many addresses are tried in vain before nothing is found. */
const MOST_TRIED = 14;

/** So many feeds of the usual places are enough. */
const MOST_GUESSED = 3;

const feedType = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/;

/** Rejects with what came in place of an answer, when the site has no rule of its own. */
export async function* discoverFeeds(ctx: SourceContext, input: string): AsyncIterable<Discovered<FeedConfig>> {
  const address = typedAddress(input);
  if (address === null) return;
  const byRule = siteFeeds(new URL(address));
  const told = new Set<string>();
  const tell = function* (feeds: readonly { url: string; title?: string }[], kind: string, confidence: number) {
    for (const { url, title } of feeds) {
      if (told.has(url)) continue;
      told.add(url);
      // The comments on a site are not its news.
      const isAside = /\/comments?\//i.test(url);
      yield {
        config: feedAt(url),
        ...(title === undefined ? {} : { title }),
        kind,
        confidence: isAside ? 0.2 : confidence,
      };
    }
  };

  const response = await ask(ctx, address).catch((error: unknown) => {
    if (byRule.length === 0) throw error;
    return null;
  });
  if (response === null) {
    yield* tell(byRule, 'site', 0.8);
    return;
  }
  const bytes = await response.bytes();
  const contentType = response.headers.get('content-type');
  if (!isPage(bytes)) {
    const itself = await feedIn(ctx, response);
    if (itself !== null) {
      yield* tell([{ url: response.permanentRedirect ?? address, title: itself }], 'feed', 1);
      return;
    }
  }
  const text = decode(bytes, { contentType, declared: true })?.text ?? '';
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) {
    yield* tell(
      readOpml(text).map(({ feedUrl, title }) => ({ url: feedUrl, title })),
      'opml',
      0.9,
    );
    return;
  }
  const { feeds, guesses } = feedLinks(text, response.url);
  yield* tell(feeds, 'link', 0.8);
  yield* tell(linkedByHeader(response), 'header', 0.75);
  yield* tell(byRule, 'site', 0.7);
  if (told.size > 0) return;
  let tried = 0;
  for (const { url } of [...guesses, ...usualPlaces(response.url)]) {
    if (tried === MOST_TRIED || told.size === MOST_GUESSED || ctx.signal.aborted) return;
    if (told.has(url)) continue;
    tried += 1;
    const answer = await ask(ctx, url).catch(() => null);
    const title = answer === null || isPage(await answer.bytes()) ? null : await feedIn(ctx, answer);
    if (title !== null) yield* tell([{ url: answer?.permanentRedirect ?? url, title }], 'guess', 0.6);
  }
}

async function ask(ctx: SourceContext, url: string): Promise<GuardedResponse> {
  const response = await ctx.fetch(url, { headers: { accept } });
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  if (response.notModified) throw new SourceError('malformed', `${url} answered 304 to a request without a condition`);
  return response;
}

/** The title of the feed that an answer is; null when it is none. */
async function feedIn(ctx: SourceContext, response: GuardedResponse): Promise<string | null> {
  const bytes = await response.bytes();
  if (bytes.length === 0) return null;
  const { url } = response;
  const document = await ctx.parse
    .feed(bytes, { url, contentType: response.headers.get('content-type') })
    .catch(() => null);
  return document === null ? null : (articlesOfFeed(document, url).title ?? url);
}

function linkedByHeader(response: GuardedResponse) {
  return readLinkHeader(response.headers.get('link'), response.url)
    .filter(({ rels, type }) => rels.includes('feed') || (rels.includes('alternate') && feedType.test(type)))
    .map(({ href, title }) => ({ url: href, title: title || href }));
}

/** Beside the page first, for a blog in a folder of its site. */
function usualPlaces(address: string): { url: string }[] {
  const folders = [new URL(address.replace(/[?#].*$/, '').replace(/\/?$/, '/')), new URL('/', address)];
  const urls = folders.flatMap((folder) => commonPaths.map((path) => new URL(path, folder).href));
  return [...new Set(urls)].map((url) => ({ url }));
}
