/** Which reader a file's name asks for. Every reader maps one file's text to articles and never throws on odd data. */

import type { RawArticle } from '../source.ts';
import { readJson, readNdjson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { feedInFolder, type Reading } from './reading.ts';
import { readText } from './text.ts';

/** `declared`: the format names its own encoding; without it a file has to be UTF-8. */
export interface Format {
  readonly mediaType: string;
  readonly declared: boolean;
  /** `path` is relative to the folder; may throw an error with a `kind` when nothing of the file can be read. */
  read(text: string, path: string): Reading;
}

const page: Format = {
  mediaType: 'text/html',
  declared: true,
  read: (value, path) => one({ externalId: path, body: { format: 'page', value, complete: true } }),
};
const feed: Format = { mediaType: 'application/xml', declared: true, read: feedInFolder };
const text: Format = { mediaType: 'text/plain', declared: false, read: (value, path) => one(readText(value, path)) };
const markdown: Format = {
  mediaType: 'text/markdown',
  declared: false,
  read: (value, path) => one(readMarkdown(value, path)),
};
const json: Format = { mediaType: 'application/json', declared: false, read: readJson };
const ndjson: Format = { mediaType: 'application/x-ndjson', declared: false, read: readNdjson };

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['txt', text],
  ['text', text],
  ['md', markdown],
  ['markdown', markdown],
  ['html', page],
  ['htm', page],
  ['xhtml', page],
  ['json', json],
  ['ndjson', ndjson],
  ['jsonl', ndjson],
  ['xml', feed],
  ['rss', feed],
  ['atom', feed],
  ['rdf', feed],
]);

/** Endings without the dot, as documentation and errors list them. */
export const fileExtensions: readonly string[] = [...byExtension.keys()];

/** Null when nothing here reads files of that name. */
export function formatOf(path: string): Format | null {
  return byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

function one(article: RawArticle): Reading {
  return { articles: [article], issues: [] };
}
