/** RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed to articles: used for an address and for a feed file in a folder. */

import { createHash } from 'node:crypto';
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { SourceError } from '../error.ts';
import type { RawArticle, RawBody, SourceIssue } from '../source.ts';
import { brokenXml } from './xml.ts';

export interface FeedDocument {
  readonly title: string | null;
  /** In the feed's own order. */
  readonly articles: readonly RawArticle[];
  /** Entries that could not be read; the others are in `articles`. */
  readonly issues: readonly SourceIssue[];
}

/** `address` names the document in errors and resolves relative links; throws `malformed` with the place when it is no feed. */
export function readFeed(text: string, address: string): FeedDocument {
  const broken = looksLikeFeed(text) ? brokenXml(text) : null;
  if (broken?.fatal === true) throw new SourceError('malformed', `${address}: ${broken.message}`);
  const feed = parse(text, address, broken?.message);
  const entries = feed.entries.map((entry) => resolveLinks(entry, address));
  const ambiguous = sharedIds(entries);
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  if (broken !== null) issues.push({ kind: 'malformed', message: `${address}: ${broken.message}; the rest was read` });
  entries.forEach((entry, n) => {
    const externalId = identify(entry, ambiguous);
    if (externalId !== null) articles.push(toArticle(entry, externalId, feed));
    else issues.push({ kind: 'malformed', message: `${address}: entry ${n + 1} has no id, link or title` });
  });
  return { title: feed.title ?? null, articles, issues };
}

/** Does this text look like a feed, by its root element or version member? */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(head) || /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i.test(head)
  );
}

/** What the four formats have in common. */
interface Entry extends Omit<RawArticle, 'externalId'> {
  readonly id?: string | undefined;
}
interface Feed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly licence?: string | undefined;
  readonly authors?: RawArticle['authors'] | undefined;
  readonly entries: readonly Entry[];
}

function parse(text: string, address: string, place: string | undefined): Feed {
  try {
    const document = parseFeed(text);
    if (document.format === 'rss') return rss(document.feed);
    if (document.format === 'rdf') return rdf(document.feed);
    if (document.format === 'atom') return atom(document.feed);
    return json(document.feed);
  } catch (cause) {
    const reason =
      place ?? `${readable(cause)}; it starts with “${text.trimStart().slice(0, 40).replace(/\s+/g, ' ')}”`;
    throw new SourceError('malformed', `${address}: ${reason}`, { cause });
  }
}

function readable(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return /unrecognized|invalid/i.test(message) ? 'not a feed (RSS, Atom, RDF or JSON Feed)' : message;
}

function rss(feed: RssFeed.Feed<string>): Feed {
  return {
    title: feed.title,
    language: feed.language ?? feed.dc?.languages?.[0],
    licence: feed.copyright,
    entries: (feed.items ?? []).map((item) => ({
      ...shared(item),
      id: item.guid?.value,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      authors: [
        ...(item.authors ?? []).map(({ name, email, link }) => ({ name, email, url: link })),
        ...(item.dc?.creators ?? []).map((name) => ({ name })),
      ],
      publisher: item.source === undefined ? publisherOf(item) : { name: item.source.title, url: item.source.url },
      publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
      categories: item.categories?.flatMap(({ name, domain }) =>
        name === undefined ? [] : [{ term: name, scheme: domain }],
      ),
      media: item.enclosures?.flatMap(({ url, type, length }) => (url === undefined ? [] : [{ url, type, length }])),
    })),
  };
}

function rdf(feed: RdfFeed.Feed<string>): Feed {
  return {
    title: feed.title,
    language: feed.dc?.languages?.[0],
    licence: feed.dc?.rights?.[0],
    entries: (feed.items ?? []).map((item) => ({
      ...shared(item),
      id: item.rdf?.about,
      url: item.link,
      authors: item.dc?.creators?.map((name) => ({ name })),
      publishedAt: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
    })),
  };
}

/** RSS and RDF items share their modules. */
function shared(item: RssFeed.Item<string> | RdfFeed.Item<string>): Partial<Entry> {
  const content = item.content?.encoded;
  const excerpt = item.description ?? item.dc?.descriptions?.[0];
  return {
    title: item.title ?? item.dc?.titles?.[0],
    body: body('html', content ?? excerpt, content !== undefined),
    summary: content === undefined || excerpt === undefined ? undefined : ({ format: 'html', value: excerpt } as const),
    publisher: publisherOf(item),
    updatedAt: item.dcterms?.modified?.[0] ?? item.atom?.updated,
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function publisherOf(item: RssFeed.Item<string> | RdfFeed.Item<string>): RawArticle['publisher'] {
  const name = item.dc?.publishers?.[0];
  return name === undefined ? undefined : { name };
}

function atom(feed: AtomFeed.Feed<string>): Feed {
  return {
    title: feed.title?.value,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    licence: feed.rights?.value,
    authors: feed.authors?.map(({ name, uri, email }) => ({ name, url: uri, email })),
    entries: (feed.entries ?? []).map((entry) => {
      const text = entry.content?.value === undefined ? entry.summary : entry.content;
      const alternate =
        entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ??
        entry.links?.find(({ rel }) => rel !== 'enclosure' && rel !== 'self');
      return {
        id: entry.id,
        url: alternate?.href ?? entry.content?.src,
        title: entry.title?.value,
        body: body(atomFormat(text?.type), text?.value, entry.content?.value !== undefined),
        summary:
          entry.content?.value === undefined || entry.summary === undefined
            ? undefined
            : { format: atomFormat(entry.summary.type), value: entry.summary.value },
        authors: [
          ...(entry.authors ?? []).map(({ name, uri, email }) => ({ name, url: uri, email })),
          ...(entry.dc?.creators ?? []).map((name) => ({ name })),
        ],
        publisher: entry.source?.title === undefined ? undefined : { name: entry.source.title.value },
        publishedAt: entry.published ?? entry.dc?.dates?.[0],
        updatedAt: entry.updated,
        language: entry.content?.xml?.lang ?? entry.xml?.lang,
        licence: entry.rights?.value,
        categories: entry.categories?.flatMap(({ term, scheme }) => (term === undefined ? [] : [{ term, scheme }])),
        media: entry.links?.flatMap(({ rel, href, type, length }) =>
          rel !== 'enclosure' || href === undefined ? [] : [{ url: href, type, length }],
        ),
      };
    }),
  };
}

function atomFormat(type: string | undefined): 'html' | 'text' {
  return type === undefined || type === 'text' || type === 'text/plain' ? 'text' : 'html';
}

function json(feed: JsonFeed.Feed<string>): Feed {
  return {
    title: feed.title,
    language: feed.language,
    authors: feed.authors?.map(({ name, url }) => ({ name, url })),
    entries: (feed.items ?? []).map((item) => {
      const complete = item.content_html !== undefined || item.content_text !== undefined;
      return {
        id: item.id,
        url: item.url ?? item.external_url,
        title: item.title,
        body:
          item.content_html === undefined
            ? body('text', item.content_text ?? item.summary, complete)
            : body('html', item.content_html, true),
        summary:
          complete && item.summary !== undefined ? ({ format: 'text', value: item.summary } as const) : undefined,
        authors: item.authors?.map(({ name, url }) => ({ name, url })),
        publishedAt: item.date_published,
        updatedAt: item.date_modified,
        language: item.language,
        categories: item.tags?.map((term) => ({ term })),
        media: item.attachments?.flatMap(({ url, mime_type, title, size_in_bytes }) =>
          url === undefined ? [] : [{ url, type: mime_type, title, length: size_in_bytes }],
        ),
      };
    }),
  };
}

function body(format: RawBody['format'], value: string | undefined, complete: boolean): RawBody | undefined {
  return value === undefined ? undefined : { format, value, complete };
}

function toArticle({ id: _id, ...entry }: Entry, externalId: string, feed: Feed): RawArticle {
  const language = entry.language ?? feed.language;
  const authors = entry.authors?.length ? entry.authors : feed.authors;
  const licence = entry.licence ?? feed.licence;
  const alternateIds = entry.url === undefined || entry.url === externalId ? undefined : [entry.url];
  return { ...entry, externalId, alternateIds, language, authors, licence };
}

function resolveLinks(entry: Entry, address: string): Entry {
  const { url, ...rest } = entry;
  if (url === undefined) return entry;
  const base = /^https?:/i.test(address) ? address : undefined;
  if (!URL.canParse(url, base)) return rest;
  return { ...rest, url: new URL(url, base).href };
}

/** Some feeds give every entry one id: an id that stands on entries of different addresses identifies none of them. */
function sharedIds(entries: readonly Entry[]): ReadonlySet<string> {
  const urls = new Map<string, Set<string | undefined>>();
  for (const { id, url } of entries) {
    if (id !== undefined) urls.set(id, (urls.get(id) ?? new Set()).add(url));
  }
  return new Set([...urls].filter(([, addresses]) => addresses.size > 1).map(([id]) => id));
}

/** Id, else address, else a hash of title and date as they stand. */
function identify(entry: Entry, ambiguous: ReadonlySet<string>): string | null {
  const id = entry.id?.trim();
  if (id !== undefined && id !== '' && !ambiguous.has(id)) return id;
  if (entry.url !== undefined) return entry.url;
  if (entry.title === undefined) return null;
  return `sha256:${createHash('sha256')
    .update(`${entry.title}\n${entry.publishedAt ?? ''}`)
    .digest('hex')
    .slice(0, 32)}`;
}
