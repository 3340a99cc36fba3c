/** Which reader a file's name asks for. Every reader maps one file to articles and never throws on odd data. */

import type { RawArticle } from '../source.ts';
import { readCsv } from './csv.ts';
import type { BytesFormat, Format, TextFormat } from './format.ts';
import { readJson, readNdjson } from './json.ts';
import { readMailbox, readMessage } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import type { Reading } from './reading.ts';
import { readText } from './text.ts';
import { readWarc } from './warc.ts';
import { readXmlFile } from './xml-file.ts';

const page = text('text/html', true, (value, path) =>
  one({ externalId: path, body: { format: 'page', value, complete: true } }),
);
const xml = text('application/xml', true, readXmlFile);
const plain = text('text/plain', false, (value, path) => one(readText(value, path)));
const markdown = text('text/markdown', false, (value, path) => one(readMarkdown(value, path)));
const json = text('application/json', false, readJson);
const ndjson = text('application/x-ndjson', false, readNdjson);
const csv = text('text/csv', true, readCsv);
const message = bytes('message/rfc822', readMessage);
const mailbox = bytes('application/mbox', readMailbox);
const warc = bytes('application/warc', readWarc, true);

const byExtension: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['txt', plain],
  ['text', plain],
  ['md', markdown],
  ['markdown', markdown],
  ['html', page],
  ['htm', page],
  ['xhtml', page],
  ['json', json],
  ['ndjson', ndjson],
  ['jsonl', ndjson],
  ['csv', csv],
  ['tsv', csv],
  ['xml', xml],
  ['rss', xml],
  ['atom', xml],
  ['rdf', xml],
  ['eml', message],
  ['mbox', mailbox],
  ['warc', warc],
]);

/** Endings without the dot, as documentation and errors list them; each may be followed by `.gz`. */
export const fileExtensions: readonly string[] = [...byExtension.keys()];

/** Null when nothing here reads files of that name. */
export function formatOf(path: string): Format | null {
  const name = path.replace(/\.gz$/i, '');
  return byExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

function text(mediaType: string, declared: boolean, read: TextFormat['read']): TextFormat {
  return { reads: 'text', mediaType, declared, read };
}

function bytes(mediaType: string, read: BytesFormat['read'], unpacks = false): BytesFormat {
  return { reads: 'bytes', mediaType, unpacks, read };
}

function one(article: RawArticle): Reading {
  return { articles: [article], issues: [] };
}
