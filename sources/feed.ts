/** A feed (RSS, Atom, RDF, JSON Feed) at an address or in a file: its entries, each once and again when it changed. */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { z } from 'zod';
import { decode } from '../readers/decode.ts';
import { refusalOf, SourceError } from './error.ts';
import { readFeed } from './formats/feed.ts';
import { defineSource, type JsonObject, type RawArticle, type SourceContext, type SourceMessage } from './source.ts';

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

/** The state of a feed stays small: of a longer feed the rest is offered again, and the host knows it. */
const MOST_REMEMBERED = 2000;

const schema = z.strictObject({
  url: z
    .string()
    .min(1)
    .refine(
      (value) => isAddress(value) || !/^[a-z][a-z0-9+.-]+:/i.test(value),
      'has to be an http or https address, or the path of a file',
    )
    .describe('The address of the feed, or the path of a feed file relative to the configuration file.'),
});
type FeedConfig = z.infer<typeof schema>;

/** Validators of the last answer, a hash of its body, and by hashed id a hash of every entry in it. */
type FeedState = { etag?: string; lastModified?: string; body?: string; entries: { [id: string]: string } };

const documentation = `
The origin is asked whether anything changed (\`ETag\`, \`Last-Modified\`); entries that did not change are not read again. Where a feed carries the full text, that is the article; else its excerpt is, and the article says so in its notes. An entry is known by its id (\`guid\`, \`id\`, \`rdf:about\`), else by its link, else by title and date.
`;

export const feed = defineSource<FeedConfig, FeedState>({
  apiVersion: 1,
  name: 'feed',
  version: '1.0.0',
  title: 'Feed',
  description: 'Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed from an address or a file.',
  documentation,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema,
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { url: 'https://news.example/feed.xml' },
  },
  capabilities: {
    incremental: 'conditional',
    backfill: false,
    updates: true,
    deletions: false,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: true,
  },
  limits: { concurrency: 1, minIntervalMs: 60_000 },
  recognises: [
    { pattern: 'http{s}?://*/*.{xml,rss,atom,rdf}', priority: 1 },
    { pattern: 'http{s}?://*/{*/}?feed{/}?', priority: 1 },
  ],
  stateVersion: 1,
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => url,
  root: ({ url }) => (isAddress(url) ? null : posix.dirname(url)),
  addresses: ({ url }) => (isAddress(url) ? [url] : []),

  async check(ctx, config) {
    const answer = await load(ctx, config, null);
    const { title, articles } = readFeed(textOf(answer), config.url);
    return { ok: true, title: title ?? config.url, sample: articles.slice(0, 3) };
  },

  async *read(ctx, config, state) {
    const answer = await load(ctx, config, state);
    if (answer === null) return;
    const body = hash(answer.bytes);
    const validators = { etag: answer.etag, lastModified: answer.lastModified, body };
    if (body === state?.body) {
      yield { type: 'state', state: stateOf(validators, state.entries) };
      return;
    }
    const { articles, issues } = readFeed(textOf(answer), config.url);
    for (const issue of issues) yield { type: 'issue', issue };
    yield* changed(articles, validators, state?.entries ?? {});
  },
});

/** Feeds list the newest first; reading backwards gives articles in the order they appeared. */
function* changed(
  articles: readonly RawArticle[],
  validators: Validators,
  before: FeedState['entries'],
): Iterable<SourceMessage<FeedState>> {
  const entries: FeedState['entries'] = {};
  for (const article of articles.toReversed()) {
    const id = hash(article.externalId);
    const content = hash(JSON.stringify(article));
    entries[id] = content;
    if (before[id] !== content) yield { type: 'article', article };
  }
  const newest = Object.fromEntries(Object.entries(entries).slice(-MOST_REMEMBERED));
  yield { type: 'state', state: stateOf(validators, newest) };
}

interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly body: string;
}

function stateOf({ etag, lastModified, body }: Validators, entries: FeedState['entries']): FeedState {
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }), body, entries };
}

interface Answer {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Null when the origin says that nothing changed (304). */
async function load(ctx: SourceContext, config: FeedConfig, state: FeedState): Promise<Answer | null>;
async function load(ctx: SourceContext, config: FeedConfig, state: null): Promise<Answer>;
async function load(ctx: SourceContext, config: FeedConfig, state: FeedState | null): Promise<Answer | null>;
async function load(ctx: SourceContext, { url }: FeedConfig, state: FeedState | null): Promise<Answer | null> {
  if (!isAddress(url))
    return { bytes: await fileBytes(ctx, url), from: url, contentType: null, etag: null, lastModified: null };
  const headers: Record<string, string> = { accept };
  if (state?.etag !== undefined) headers['if-none-match'] = state.etag;
  if (state?.lastModified !== undefined) headers['if-modified-since'] = state.lastModified;
  const response = await ctx.fetch(url, { headers });
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  if (response.notModified && state !== null) return null;
  return {
    bytes: await response.bytes(),
    from: response.url,
    contentType: response.headers.get('content-type'),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

async function fileBytes(ctx: SourceContext, path: string): Promise<Uint8Array> {
  if (ctx.files === undefined)
    throw new SourceError('config', `the feed file ${path} cannot be opened: no files were given by the host`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of ctx.files.open(posix.basename(path))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function textOf({ bytes, from, contentType }: Answer): string {
  if (bytes.length === 0) throw new SourceError('malformed', `${from}: the answer is empty`);
  const decoded = decode(bytes, { contentType, declared: true });
  if (decoded === null) throw new SourceError('unsupported', `${from} has zero bytes, so it is no feed`);
  return decoded.text;
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** Enough digits to tell the entries of one feed apart. */
function hash(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
