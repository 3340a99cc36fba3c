/** Asks for a feed, or opens its file: the bytes, or that nothing changed. */

import { posix } from 'node:path';
import { isAddress } from './address.ts';
import { conditionsOf, type Validators, validatorsOf } from './conditional.ts';
import { refusalOf, SourceError } from './error.ts';
import { fingerprint } from './fingerprint.ts';
import type { FeedDocument, SourceContext } from './source.ts';

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

export interface FeedAnswer {
  readonly bytes: Uint8Array;
  /** The last address, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly link: string | null;
  readonly validators: Validators;
  readonly body: string;
  /** Only what is new since the last answer (RFC 3229, status 226). */
  readonly isDelta: boolean;
}

/** Null when the origin says that nothing changed since `known`. */
export async function askForFeed(ctx: SourceContext, url: string): Promise<FeedAnswer>;
export async function askForFeed(ctx: SourceContext, url: string, known: Validators | null): Promise<FeedAnswer | null>;
export async function askForFeed(
  ctx: SourceContext,
  url: string,
  known: Validators | null = null,
): Promise<FeedAnswer | null> {
  if (!isAddress(url)) return fileAnswer(await fileBytes(ctx, url), url);
  const conditions = conditionsOf(known ?? {});
  // RFC 3229: a delta can only be asked for against an entity tag.
  const delta: Record<string, string> = conditions['if-none-match'] === undefined ? {} : { 'a-im': 'feed' };
  const response = await ctx.fetch(url, { headers: { accept, ...conditions, ...delta } });
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  if (response.notModified && Object.keys(conditions).length === 0)
    throw new SourceError('malformed', `${url} answered 304 (not modified) to a request without a condition`);
  if (response.notModified) return null;
  if (response.status === 204 && known !== null) return null;
  const bytes = await response.bytes();
  return {
    bytes,
    url: response.url,
    contentType: response.headers.get('content-type'),
    link: response.headers.get('link'),
    validators: validatorsOf(response.headers),
    body: fingerprint(bytes),
    isDelta: response.status === 226,
  };
}

/** Throws `malformed`; of a page in place of a feed it says what to do. */
export async function documentOf(
  ctx: SourceContext,
  answer: Pick<FeedAnswer, 'bytes' | 'url' | 'contentType'>,
): Promise<FeedDocument> {
  const { bytes, url, contentType } = answer;
  if (bytes.length === 0) throw new SourceError('malformed', `${url}: the answer is empty`);
  try {
    return await ctx.parse.feed(bytes, { url, contentType });
  } catch (error) {
    if (!isPage(bytes)) throw error;
    const message = `${url} is an HTML page, not a feed; \`dateline sources add ${url}\` finds the feeds it links to`;
    throw new SourceError('malformed', message, { cause: error });
  }
}

export function isPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return /^\W*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head)\b/i.test(head);
}

function fileAnswer(bytes: Uint8Array, url: string): FeedAnswer {
  return { bytes, url, contentType: null, link: null, validators: {}, body: fingerprint(bytes), isDelta: false };
}

async function fileBytes(ctx: SourceContext, path: string): Promise<Uint8Array> {
  if (ctx.files === undefined)
    throw new SourceError('config', `the feed file ${path} cannot be opened: no files were given by the host`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of ctx.files.open(posix.basename(path))) chunks.push(chunk);
  return Buffer.concat(chunks);
}
