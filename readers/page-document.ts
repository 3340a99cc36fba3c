/** What an HTML page holds and says of itself. Null where it says nothing. */

export interface PageDocument {
  readonly title: string | null;
  /** Plain text of the article, paragraphs with a blank line between. */
  readonly text: string;
  /** The article's markup, sanitised. */
  readonly html: string;
  readonly authors: readonly string[];
  /** As written, by the cascade of `readers/page`: structured data first, the text last. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, as the page claims or as its text is read. */
  readonly language: string | null;
  readonly siteName: string | null;
  readonly description: string | null;
  readonly canonicalUrl: string | null;
  readonly image: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** schema.org `isAccessibleForFree`. */
  readonly isFree: boolean | null;
  /** What the page asks of robots: meta robots (`noindex`, `noarchive`), TDM reservation (W3C TDMRep). */
  readonly reservations: readonly string[];
  /** Feeds and the WordPress API that the page links to. Absolute. */
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type: string;
    readonly title: string;
  }[];
  /** What was set aside, in reading order. */
  readonly removed: readonly { readonly text: string; readonly rule: string }[];
  readonly encoding: string;
}
