/** What a feed says, whatever its format: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. Empty strings and lists where it says nothing. */

export interface FeedDocument {
  readonly feed: FeedHead;
  /** In the document's own order. */
  readonly entries: readonly FeedEntry[];
  /** Tombstones (RFC 6721): entries that the feed takes back. */
  readonly deleted: readonly { readonly id: string; readonly at: string; readonly reason: string }[];
  /** The links a reader follows: RFC 5005 (`prev-archive`, `next`, `current`), WebSub (`hub`, `self`), JSON Feed's `next_url` as `next`. Absolute. */
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
  /** From `<ttl>` or sy:updatePeriod and sy:updateFrequency: how long not to ask again; null when the feed does not say. */
  readonly ttlMs: number | null;
  /** RFC 5005: all there is (`fh:complete`), an archive page (`fh:archive`), or neither. */
  readonly history: 'complete' | 'archive' | '';
  /** A WHATWG label such as "utf-8". */
  readonly encoding: string;
  /** Such as "rss20", "atom10", "rss10", "json11". */
  readonly version: string;
  /** What could not be read, with its place; the rest was. */
  readonly faults: readonly string[];
}

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly id: string;
  readonly language: string;
  readonly rights: string;
  readonly image: string;
  /** As written. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly string[];
}

export interface FeedPerson {
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

/** Text as the feed has it, markup unsanitised; `…Type` says whether it is plain or HTML. Addresses are absolute, dates as written. */
export interface FeedEntry {
  readonly title: string;
  readonly titleType: FeedTextType;
  readonly summary: string;
  readonly summaryType: FeedTextType;
  readonly content: string;
  readonly contentType: FeedTextType;
  readonly link: string;
  readonly id: string;
  /** False when `<guid isPermaLink="false">`; true for ids that are addresses of the entry. */
  readonly isIdLink: boolean;
  readonly language: string;
  readonly rights: string;
  readonly published: string;
  readonly updated: string;
  /** The entry's own, else its feed's. */
  readonly authors: readonly FeedPerson[];
  readonly inheritsAuthors: boolean;
  readonly categories: readonly string[];
  readonly enclosures: readonly { readonly url: string; readonly type: string; readonly length: number }[];
  readonly thumbnails: readonly { readonly url: string }[];
  /** Media RSS; length in bytes, 0 when not said. */
  readonly media: readonly { readonly url: string; readonly type: string; readonly length: number }[];
  readonly commentsUrl: string;
  /** Of a reprint: the feed it was taken from (`<source>`). */
  readonly source: { readonly title: string; readonly link: string; readonly id: string };
  /** dc:publisher. */
  readonly publisher: string;
  readonly image: string;
  /** feedburner:origLink or another address the entry gives for itself. */
  readonly originalLink: string;
}

export type FeedTextType = 'text' | 'html';
