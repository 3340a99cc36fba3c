/** The feeds an HTML page names in its links, and the WordPress API it belongs to. */

import { Parser } from 'htmlparser2';

export interface FeedLinks {
  /** In the page's order, each address once. The title is the address where the page gives none. */
  readonly feeds: readonly FeedLink[];
  /** Links in the text that look as if they led to a feed. */
  readonly guesses: readonly FeedLink[];
  /** The root of the WordPress REST API (`rel="https://api.w.org/"`), or null. */
  readonly wordpress: string | null;
}

export interface FeedLink {
  readonly url: string;
  readonly title: string;
}

/** Links stand at the start of a page; the rest of a very long one is not looked at. */
const MOST_TEXT = 2_000_000;

/** Reads `<link rel="alternate|feed">` as HTML does: relations are a list of words, and the first `<base href>` counts for all. */
export function feedLinks(html: string, address: string): FeedLinks {
  const links: Attributes[] = [];
  const anchors: { href: string; title: string }[] = [];
  let base: string | null = null;
  let anchor: { href: string; title: string } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base' && base === null) base = resolve(attributes.href, address);
      if (name === 'link' && links.length < MOST_LINKS) links.push(attributes);
      if (name === 'a' && feedPath.test(attributes.href ?? '') && anchors.length < MOST_LINKS) {
        anchor = { href: attributes.href ?? '', title: '' };
        anchors.push(anchor);
      }
    },
    ontext(text) {
      if (anchor !== null) anchor.title += text;
    },
    onclosetag(name) {
      if (name === 'a') anchor = null;
    },
  });
  parser.end(html.slice(0, MOST_TEXT));
  const from = base ?? address;
  const feeds = links.filter(isFeed).map(({ href, title }) => named(href, title, from));
  const root = links.find(({ rel }) => wordsOf(rel).includes('https://api.w.org/'));
  return {
    feeds: once(feeds),
    guesses: once(anchors.map(({ href, title }) => named(href, title, from))),
    wordpress: resolve(root?.href, from),
  };
}

interface Attributes {
  readonly [name: string]: string;
}

const MOST_LINKS = 500;
const feedType = /^application\/(?:(?:x[.-])?(?:rss|atom|rdf)\+xml|feed\+json|json)$/;
const feedPath = /(?:^|[/._-])(?:feeds?|rss|atom)(?:[/._-]|$|\?)|\.rdf$/i;

function isFeed({ rel, type, href }: Attributes): boolean {
  const words = wordsOf(rel);
  if (words.includes('feed')) return true;
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  // WordPress links every page to the JSON of the page itself, which is no feed.
  return words.includes('alternate') && feedType.test(media) && !/\/wp-json\/|[?&]rest_route=/.test(href ?? '');
}

function wordsOf(rel: string | undefined): string[] {
  return (rel ?? '').toLowerCase().split(/\s+/);
}

function named(href: string | undefined, title: string | undefined, base: string): FeedLink | null {
  const url = resolve(href, base);
  return url === null ? null : { url, title: title?.replace(/\s+/g, ' ').trim() || url };
}

/** Absolute and http or https; `feed:` is how old browsers were told to open a reader. */
function resolve(href: string | undefined, base: string): string | null {
  const written =
    href?.trim().replace(/^feed:(?:\/\/(?!\/)|(?=https?:))/i, (prefix) => (prefix.endsWith('//') ? 'http://' : '')) ??
    '';
  if (written === '' || URL.parse(written, base) === null) return null;
  const url = new URL(written, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function once(links: readonly (FeedLink | null)[]): FeedLink[] {
  const byUrl = new Map<string, FeedLink>();
  for (const link of links) if (link !== null && !byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()];
}
