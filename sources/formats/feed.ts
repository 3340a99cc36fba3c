/** What a feed says to articles: for an address and for a feed file in a folder. */

import { createHash } from 'node:crypto';
import { readFeedText } from '../../readers/feed.ts';
import type { FeedDocument, FeedEntry } from '../../readers/feed-document.ts';
import { inlineToText } from '../../readers/plain-text.ts';
import { SourceError } from '../error.ts';
import type { RawArticle, RawBody, SourceIssue } from '../source.ts';

export interface FeedArticles {
  readonly title: string | null;
  /** In the feed's own order. */
  readonly articles: readonly RawArticle[];
  /** Entries the feed takes back (RFC 6721). */
  readonly withdrawals: readonly { readonly externalId: string; readonly at?: string; readonly reason?: string }[];
  /** What could not be read; the rest is in `articles`. */
  readonly issues: readonly SourceIssue[];
  /** Decisions about the feed as a whole, for a person to see. */
  readonly remarks: readonly string[];
}

/** `address` names the document in errors and resolves relative links; throws `malformed` with the place when it is no feed. */
export function readFeed(text: string, address: string): FeedArticles {
  return articlesOfFeed(documentOf(text, address), address);
}

/** An entry is known by its id, else by its link, else by a hash of title and date; ids that most entries share count for nothing. */
export function articlesOfFeed(document: FeedDocument, address: string): FeedArticles {
  const { entries, feed, deleted, faults } = document;
  const ids = idsThatTell(entries);
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = faults.map((fault) => ({
    kind: 'malformed',
    message: `${address}: ${fault}; the rest was read`,
  }));
  entries.forEach((entry, n) => {
    const [externalId, ...alternateIds] = identities(entry, ids.ambiguous);
    if (externalId !== undefined) articles.push(articleOf(entry, externalId, alternateIds, document));
    else issues.push({ kind: 'malformed', message: `${address}: entry ${n + 1} has no id, link or title` });
  });
  return {
    title: inlineToText(feed.title) || null,
    articles,
    withdrawals: deleted.map(({ id, at, reason }) => ({
      externalId: id,
      ...(at === '' ? {} : { at }),
      ...(reason === '' ? {} : { reason }),
    })),
    issues,
    remarks: ids.remarks,
  };
}

/** Does this text look like a feed, by its root element or version member? */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(head) || /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i.test(head)
  );
}

function documentOf(text: string, address: string): FeedDocument {
  try {
    return readFeedText(text, { url: address });
  } catch (cause) {
    throw new SourceError('malformed', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

interface TellingIds {
  readonly ambiguous: ReadonlySet<string> | 'all';
  readonly remarks: readonly string[];
}

/** An id that stands on entries of different addresses identifies none of them; one on most entries says that ids mean nothing here. */
function idsThatTell(entries: readonly FeedEntry[]): TellingIds {
  const uses = new Map<string, { count: number; links: Set<string> }>();
  for (const { id, link } of entries) {
    if (id === '') continue;
    const use = uses.get(id) ?? { count: 0, links: new Set() };
    use.count += 1;
    use.links.add(link);
    uses.set(id, use);
  }
  for (const [id, { count }] of uses) {
    if (count < 2 || count * 2 <= entries.length) continue;
    const remark = `${count} of ${entries.length} entries share the id “${id.slice(0, 80)}”, so ids of this feed are ignored`;
    return { ambiguous: 'all', remarks: [remark] };
  }
  return { ambiguous: new Set([...uses].filter(([, { links }]) => links.size > 1).map(([id]) => id)), remarks: [] };
}

/** The best first; none for an entry that nothing tells apart. */
function identities({ id, link, title, published }: FeedEntry, ambiguous: TellingIds['ambiguous']): string[] {
  const isTelling = id !== '' && ambiguous !== 'all' && !ambiguous.has(id);
  const found = [isTelling ? id : '', link].filter((identity) => identity !== '');
  if (found.length > 0) return [...new Set(found)];
  return title === '' ? [] : [`sha256:${hash(`${title}\n${published}`)}`];
}

function articleOf(
  entry: FeedEntry,
  externalId: string,
  alternateIds: readonly string[],
  { feed, version }: FeedDocument,
): RawArticle {
  // RSS does not say that a feed's editor wrote its items; Atom and JSON Feed do.
  const isByline = !entry.inheritsAuthors || !/^(?:rss|cdf)/.test(version);
  const publisher = entry.source.title || entry.publisher;
  return {
    externalId,
    ...(alternateIds.length === 0 ? {} : { alternateIds }),
    ...said('url', entry.link),
    ...said('title', entry.title),
    ...bodyOf(entry),
    authors: isByline
      ? entry.authors.map(({ name, email, url }) => ({
          ...said('name', name),
          ...said('email', email),
          ...said('url', url),
        }))
      : [],
    ...(publisher === '' ? {} : { publisher: { name: publisher, ...said('url', entry.source.link) } }),
    ...said('publishedAt', entry.published || entry.updated),
    ...said('updatedAt', entry.updated),
    ...said('language', entry.language || feed.language),
    ...said('licence', entry.rights || feed.rights),
    categories: entry.categories.map((term) => ({ term })),
    media: mediaOf(entry),
  };
}

/** What the feed calls content is the whole article; a description alone is an excerpt, as far as anyone can tell. */
function bodyOf(entry: FeedEntry): Pick<RawArticle, 'body' | 'summary'> {
  const { content, contentType, summary, summaryType } = entry;
  if (content !== '') {
    const body: RawBody = { format: contentType, value: content, complete: true };
    return summary === '' ? { body } : { body, summary: { format: summaryType, value: summary } };
  }
  return summary === '' ? {} : { body: { format: summaryType, value: summary, complete: false } };
}

function mediaOf({ enclosures, media, image }: FeedEntry): RawArticle['media'] {
  const files = new Map([...enclosures, ...media].map((file) => [file.url, file]));
  const found = [...files.values()].map(({ url, type, length }) => ({
    url,
    ...said('type', type),
    ...(length === 0 ? {} : { length }),
  }));
  return image === '' || files.has(image) ? found : [...found, { url: image, type: 'image/*' }];
}

/** Nothing where a feed says nothing: articles leave such members out. */
function said<K extends string>(name: K, value: string): { [key in K]?: string } {
  return value === '' ? {} : ({ [name]: value } as { [key in K]: string }); // a computed key widens to string
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 32);
}
