/** A sitemap as it is written (sitemaps.org 0.9, Google's news extension 0.9): addresses, or other sitemaps. */

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { SourceError } from './error.ts';

export interface SitemapDocument {
  readonly kind: 'index' | 'pages';
  readonly entries: readonly SitemapEntry[];
  /** Does any entry carry the news extension? Then every one is less than two days old. */
  readonly isNews: boolean;
}

/** Texts as written; empty where the sitemap says nothing. */
export interface SitemapEntry {
  readonly loc: string;
  readonly lastmod: string;
  readonly title: string;
  readonly publicationDate: string;
  readonly publication: string;
  readonly language: string;
  readonly keywords: string;
}

/** Limits of the protocol. */
const MOST_ENTRIES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

/** Decompresses what is gzip, whatever its name; throws `malformed` or `too-large`. */
export async function readSitemap(bytes: Uint8Array, address: string): Promise<SitemapDocument> {
  const text = new TextDecoder().decode(await decompressed(bytes, address));
  const entries: Mutable[] = [];
  const path: string[] = [];
  let current: Mutable | null = null;
  let field: keyof Mutable | null = null;
  let root = '';
  let isNews = false;
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.slice(name.indexOf(':') + 1);
        root ||= local;
        const place = [...path.slice(-2), local].join('>');
        path.push(local);
        if (/^(?:urlset>url|sitemapindex>sitemap)$/.test(place)) current = { ...nothing };
        field = current === null ? null : (fields[place.replace(/^(?:urlset|sitemapindex)>/, '')] ?? null);
        if (local === 'news' && current !== null) isNews = true;
      },
      ontext(piece) {
        if (current !== null && field !== null && current[field].length < LONGEST_FIELD) current[field] += piece;
      },
      onclosetag() {
        const local = path.pop();
        field = null;
        if (current === null || (local !== 'url' && local !== 'sitemap')) return;
        if (entries.length < MOST_ENTRIES && current.loc.trim() !== '') entries.push(trimmed(current));
        current = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (root !== 'urlset' && root !== 'sitemapindex')
    throw new SourceError('malformed', `${address} is no sitemap: it starts with “${text.trimStart().slice(0, 40)}”`);
  return { kind: root === 'sitemapindex' ? 'index' : 'pages', entries, isNews };
}

/** The addresses behind `Sitemap:` in a robots.txt (sitemaps.org); the field is for everybody and stands anywhere. */
export function sitemapsOfRobots(text: string, base: string): string[] {
  const found = [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*([^\s#]+)/gim)].flatMap(
    ([, address = '']) => URL.parse(address, base)?.href ?? [],
  );
  return [...new Set(found)];
}

type Mutable = { -readonly [K in keyof SitemapEntry]: string };

const nothing: SitemapEntry = {
  loc: '',
  lastmod: '',
  title: '',
  publicationDate: '',
  publication: '',
  language: '',
  keywords: '',
};

const LONGEST_FIELD = 4000;

/** By the last three elements of its path: an image's `loc` or a video's `title` is another thing. */
const fields: Readonly<Record<string, keyof Mutable>> = {
  'url>loc': 'loc',
  'sitemap>loc': 'loc',
  'url>lastmod': 'lastmod',
  'sitemap>lastmod': 'lastmod',
  'url>news>title': 'title',
  'url>news>publication_date': 'publicationDate',
  'url>news>keywords': 'keywords',
  'news>publication>name': 'publication',
  'news>publication>language': 'language',
};

function trimmed(entry: SitemapEntry): Mutable {
  const fieldsOfIt = Object.entries(entry).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(fieldsOfIt) as Mutable; // the same names with other values
}

async function decompressed(bytes: Uint8Array, address: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw new SourceError('too-large', `${address} is more than 50 MiB when decompressed`, { cause });
    throw new SourceError('malformed', `${address} is broken gzip`, { cause });
  }
}
