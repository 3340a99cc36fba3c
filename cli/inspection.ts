/** One document read by itself: the feed, the page or the text that a source would hand over, with nothing stored. */

import { type NormalisedArticle, normalise } from '../pipeline/normalise.ts';
import { parseDate } from '../readers/dates.ts';
import { decode } from '../readers/decode.ts';
import { readFeedDocument } from '../readers/feed.ts';
import type { FeedDocument } from '../readers/feed-document.ts';
import { readPageDocument } from '../readers/page.ts';
import type { PageDocument } from '../readers/page-document.ts';
import { sanitiseHtml } from '../readers/sanitise.ts';
import { isPage } from '../sources/feed-answer.ts';
import { readText } from '../sources/formats/text.ts';
import { shownFeed } from './inspect-feed.ts';

/** What `--ndjson` takes on a line. */
export interface Question {
  readonly id: unknown;
  readonly kind: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly base64?: string;
  readonly text?: string;
}

export interface Sent {
  readonly bytes: Uint8Array;
  /** An address, or the path of a file. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a line asks for, as JSON. */
export function inspect({ id, kind, url = '', headers = {}, base64 = '', text = '' }: Question): object {
  const sent = { bytes: Buffer.from(base64, 'base64'), url, headers };
  if (kind === 'date') {
    const at = parseDate(text);
    return { id, date: at === null ? null : new Date(at).toISOString() };
  }
  if (kind === 'html') return { id, html: sanitiseHtml(decoded(sent), url) };
  if (kind === 'text') {
    const { title, text: body, removedBlocks } = textIn(sent);
    return { id, title, text: body, removedBlocks: removedBlocks.map(({ text, rule }) => ({ text, rule })) };
  }
  if (kind === 'feed') return { id, ...shownFeed(feedIn(sent)) };
  if (kind !== 'page') throw new Error(`kind is ${JSON.stringify(kind)}; expected feed, page, html, date or text`);
  const { removed, ...page } = pageIn(sent);
  return { id, ...page, removedBlocks: removed };
}

/** What a document is, by its beginning, its name and what its server calls it. */
export function kindOf({ bytes, url, headers }: Sent): 'feed' | 'page' | 'text' {
  const path = URL.parse(url)?.pathname ?? url;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  if (isPage(bytes)) return 'page';
  if (/^[^<{]{0,20}(?:<(?:\?xml|rss|feed|rdf:RDF)\b|\{[\s\S]*jsonfeed\.org)/i.test(head)) return 'feed';
  if (/\.x?html?$/i.test(path)) return 'page';
  if (/\.(?:xml|rss|atom|rdf|json)$/i.test(path)) return 'feed';
  return /html/i.test(headerOf(headers, 'content-type') ?? '') ? 'page' : 'text';
}

export function feedIn({ bytes, url, headers }: Sent): FeedDocument {
  const contentLanguage = headerOf(headers, 'content-language');
  return readFeedDocument(bytes, {
    url: locationOf(headers, url),
    contentType: headerOf(headers, 'content-type'),
    contentLanguage,
  });
}

export function pageIn({ bytes, url, headers }: Sent): PageDocument {
  return readPageDocument(bytes, { url, contentType: headerOf(headers, 'content-type') });
}

export function textIn(sent: Sent): NormalisedArticle {
  return normalise(readText(decoded(sent), sent.url || 'text'), Date.now());
}

function headerOf(headers: Readonly<Record<string, string>>, wanted: string): string | null {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
}

/** RFC 9110, 8.7: the address of what was sent, which relative addresses in it mean. */
function locationOf(headers: Readonly<Record<string, string>>, url: string): string {
  const location = headerOf(headers, 'content-location');
  const base = URL.parse(url) !== null ? url : undefined;
  if (location === null || URL.parse(location, base) === null) return url;
  const { protocol, href } = new URL(location, base);
  return protocol === 'http:' || protocol === 'https:' ? href : url;
}

function decoded({ bytes, headers }: Sent): string {
  const text = decode(bytes, { contentType: headerOf(headers, 'content-type'), declared: true });
  if (text === null) throw new Error('the bytes are no text');
  return text.text;
}
