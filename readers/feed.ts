/**
 * A feed's bytes to what it says: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 (RFC 4287), Channel Definition Format,
 * JSON Feed. Nothing in a document makes this reader open, expand or execute anything.
 */

import { decode } from './decode.ts';
import { entryOf, linkOf } from './feed/entry.ts';
import { deletedOf, headOf, historyOf, linksOf, ttlOf } from './feed/head.ts';
import { readJsonFeed } from './feed/json.ts';
import { childOf, type FeedNode } from './feed/node.ts';
import { versionOf } from './feed/version.ts';
import { readXml } from './feed/xml.ts';
import type { FeedDocument, FeedEntry } from './feed-document.ts';

/** Throws an error that names the address and the place when the bytes are no feed. */
export function readFeedDocument(
  bytes: Uint8Array,
  meta: { url: string; contentType?: string | null; contentLanguage?: string | null },
): FeedDocument {
  if (bytes.length === 0) throw new Error(`${meta.url}: the document is empty`);
  const decoded = decode(bytes, { contentType: meta.contentType ?? null, declared: true });
  if (decoded === null) throw new Error(`${meta.url} has zero bytes, so it is no feed`);
  const document = readFeedText(decoded.text, { url: meta.url, encoding: decoded.encoding });
  return document.feed.language === '' ? withLanguage(document, meta.contentLanguage) : document;
}

/** RFC 9110, 8.5: whom the answer is for, which counts only where the document says nothing of its language. */
function withLanguage(document: FeedDocument, contentLanguage: string | null | undefined): FeedDocument {
  const [language = '', ...others] = (contentLanguage ?? '').split(',').map((tag) => tag.trim());
  if (language === '' || others.length > 0) return document;
  const entries = document.entries.map((entry) => (entry.language === '' ? { ...entry, language } : entry));
  return { ...document, feed: { ...document.feed, language }, entries };
}

/** The same for text that is decoded already. */
export function readFeedText(
  text: string,
  { url, encoding = 'utf-8' }: { url: string; encoding?: string },
): FeedDocument {
  const base = URL.parse(url) !== null ? url : '';
  const start = text.replace(/^\ufeff/, '').trimStart();
  try {
    if (start === '') throw new Error('the document is empty');
    if (/^[{[]/.test(start)) return jsonFeed(start, base, encoding) ?? noFeed(start);
    return readXmlFeed(text, base, encoding) ?? noFeed(start);
  } catch (cause) {
    throw new Error(`${url}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function jsonFeed(text: string, base: string, encoding: string): FeedDocument | null {
  try {
    return readJsonFeed(text, base, encoding);
  } catch (cause) {
    throw new Error(`not a feed: it ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function readXmlFeed(text: string, base: string, encoding: string): FeedDocument | null {
  const entries: FeedEntry[] = [];
  let kind: { isAtom: boolean } | null = null;
  let siteLink: string | null = null;
  const { root, faults } = readXml(text, base, (node, outer) => {
    kind ??= { isAtom: isAtomDocument(outer) };
    siteLink ||= kind.isAtom ? '' : siteOf(outer);
    entries.push(entryOf(node, { isAtom: kind.isAtom, siteLink }));
  });
  if (root === null) return null;
  const channel = channelOf(root);
  if (channel === null && entries.length === 0) return null;
  const holder = channel ?? root;
  const feed = headOf(holder, root, isAtomDocument(root));
  return {
    feed,
    entries: feed.authors.length === 0 ? entries : entries.map((entry) => withAuthors(entry, feed.authors)),
    deleted: deletedOf(holder, ...(root === holder ? [] : [root])),
    links: linksOf(holder),
    ttlMs: ttlOf(holder),
    history: historyOf(holder),
    encoding,
    version: versionOf(root),
    faults,
  };
}

/** RFC 4287, 4.2.1: the feed's authors are those of its entries that name none. */
function withAuthors(entry: FeedEntry, authors: FeedEntry['authors']): FeedEntry {
  return entry.authors.length > 0 ? entry : { ...entry, authors, inheritsAuthors: true };
}

function isAtomDocument(root: FeedNode): boolean {
  return root.key === 'feed' || root.key === 'entry';
}

/** The element that describes the feed; null when the document holds none. */
function channelOf(root: FeedNode): FeedNode | null {
  if (root.key === 'feed' || root.key === 'channel') return root;
  const channel = childOf(root, 'channel', 'feed');
  if (channel !== null) return channel;
  const inner = childOf(root, 'rss', 'rdf:rdf');
  if (inner !== null) return channelOf(inner);
  return root.key === 'rss' || root.key === 'rdf:rdf' ? root : null;
}

/** Of RSS, as far as it was read: links of items mean the site rather than a feed that stands elsewhere. */
function siteOf(root: FeedNode): string {
  const channel = channelOf(root);
  const link = channel === null ? '' : linkOf(channel, channel.base);
  return /^https?:\/\//i.test(link) && URL.parse(link) !== null ? link : '';
}

function noFeed(start: string): never {
  const isPage = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html|<head|<body)/i.test(
    start,
  );
  if (isPage) throw new Error('not a feed but an HTML page');
  throw new Error(
    `not a feed (RSS, Atom, RDF or JSON Feed); it starts with “${start.slice(0, 40).replace(/\s+/g, ' ')}”`,
  );
}
