/** `dateline inspect`: what a feed, a page or a text would give, without storing anything. */

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { normalise } from '../pipeline/normalise.ts';
import { parseDate } from '../readers/dates.ts';
import { decode } from '../readers/decode.ts';
import { readFeedDocument } from '../readers/feed.ts';
import { readPageDocument } from '../readers/page.ts';
import { sanitiseHtml } from '../readers/sanitise.ts';
import { readText } from '../sources/formats/text.ts';
import { shownFeed } from './inspect-feed.ts';

export const summary = 'Shows what a feed, a page or a text would give, and stores nothing.';

export const help = `Usage: dateline inspect FILE…              a readable summary of each feed, page or text
       dateline inspect --ndjson < LINES   one {"id", "kind", "url", "headers", "base64"} a line in, one line out, in order

Kinds are feed, page, html, text (bytes as "base64") and date (a "text"). A line that cannot be read gives
{"id", "error"}; the next goes on. Nothing is stored and no connection is opened.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ndjson: { type: 'boolean' } } });
  if (values.ndjson === true) return await inspectLines(process.stdin);
  if (positionals.length === 0) {
    console.error('dateline inspect: name a file, or give lines to --ndjson. See `dateline inspect --help`.');
    return 2;
  }
  for (const path of positionals) {
    const bytes = await readFile(path);
    console.log(
      JSON.stringify(inspect({ id: path, kind: kindOf(path), url: path, base64: bytes.toString('base64') }), null, 2),
    );
  }
  return 0;
}

function kindOf(path: string): string {
  if (/\.(?:xml|rss|atom|rdf|json)$/i.test(path)) return 'feed';
  return /\.x?html?$/i.test(path) ? 'page' : 'text';
}

async function inspectLines(input: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(inspectLine(line))}\n`);
  }
  return 0;
}

interface Question {
  readonly id: unknown;
  readonly kind: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly base64?: string;
  readonly text?: string;
}

function inspectLine(line: string): object {
  let id: unknown = null;
  try {
    const question = JSON.parse(line) as Question; // members are looked at below
    id = question.id;
    return inspect(question);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function inspect({ id, kind, url = '', headers = {}, base64 = '', text = '' }: Question): object {
  const bytes = Buffer.from(base64, 'base64');
  const contentType = headerOf(headers, 'content-type');
  if (kind === 'date') {
    const at = parseDate(text);
    return { id, date: at === null ? null : new Date(at).toISOString() };
  }
  if (kind === 'html') return { id, html: sanitiseHtml(decoded(bytes, contentType), url) };
  if (kind === 'text') {
    const {
      title,
      text: body,
      removedBlocks,
    } = normalise(readText(decoded(bytes, contentType), url || 'text'), Date.now());
    return { id, title, text: body, removedBlocks: removedBlocks.map(({ text, rule }) => ({ text, rule })) };
  }
  if (kind === 'feed') {
    const meta = { url: locationOf(headers, url), contentType, contentLanguage: headerOf(headers, 'content-language') };
    return { id, ...shownFeed(readFeedDocument(bytes, meta)) };
  }
  if (kind !== 'page') throw new Error(`kind is ${JSON.stringify(kind)}; expected feed, page, html, date or text`);
  const { removed, ...page } = readPageDocument(bytes, { url, contentType });
  return { id, ...page, removedBlocks: removed };
}

function headerOf(headers: Readonly<Record<string, string>>, wanted: string): string | null {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
}

/** RFC 9110, 8.7: the address of what was sent, which relative addresses in it mean. */
function locationOf(headers: Readonly<Record<string, string>>, url: string): string {
  const location = headerOf(headers, 'content-location');
  const base = URL.canParse(url) ? url : undefined;
  if (location === null || !URL.canParse(location, base)) return url;
  const { protocol, href } = new URL(location, base);
  return protocol === 'http:' || protocol === 'https:' ? href : url;
}

function decoded(bytes: Uint8Array, contentType: string | null): string {
  const text = decode(bytes, { contentType, declared: true });
  if (text === null) throw new Error('the bytes are no text');
  return text.text;
}
