/** GDELT's article lists: one compressed file of NDJSON for a minute, if there was anything in it. */

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { addressIn, objectIn, textIn } from './claim.ts';
import { kindOf, refusalOf, SourceError } from './error.ts';
import type { GdeltConfig, GdeltState } from './gdelt.ts';
import type { JsonValue, RawArticle, SourceContext, SourceMessage } from './source.ts';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
/** Lists come in bursts after each quarter of an hour; one that is missing for so long does not come. */
const PATIENCE_MS = 60 * MINUTE_MS;
const MOST_BYTES = 64 * 1024 * 1024;
/** Of one list; more are counted. */
const MOST_ISSUES = 10;

const mirror = 'https://storage.googleapis.com/data.gdeltproject.org/gdeltv3/gal';

export type ListState = {
  /** The last minute that was asked for, as an ISO instant. */
  minute: string;
  /** Minutes before it that had no list yet. */
  missing: string[];
};

export async function* readLists(
  ctx: SourceContext,
  config: GdeltConfig,
  state: ListState | null,
): AsyncIterable<SourceMessage<GdeltState>> {
  let missing = state?.missing ?? [];
  let minute = state?.minute;
  const minutes = [...missing, ...minutesToAsk(ctx, config, minute)];
  for (const [n, asked] of minutes.entries()) {
    ctx.signal.throwIfAborted();
    missing = missing.filter((other) => other !== asked);
    const lines = yield* linesOf(ctx, config, asked);
    if (lines === null && ctx.now().getTime() - Date.parse(asked) < PATIENCE_MS) missing = [...missing, asked];
    if (lines !== null) yield* articlesOf(ctx, config, lines, asked);
    if (minute === undefined || asked > minute) minute = asked;
    yield { type: 'state', state: { lists: { minute, missing } } };
    yield { type: 'progress', done: n + 1, total: minutes.length };
  }
}

/** Three minutes after a quarter of an hour that is long enough ago to be there. */
export async function* probeLists(ctx: SourceContext, config: GdeltConfig): AsyncIterable<SourceMessage<GdeltState>> {
  const quarter = Math.floor((ctx.now().getTime() - 2 * QUARTER_MS) / QUARTER_MS) * QUARTER_MS;
  const minutes = [0, 1, 2].map((n) => new Date(quarter + n * MINUTE_MS).toISOString());
  let found = 0;
  for (const minute of minutes) {
    const lines = yield* linesOf(ctx, config, minute);
    if (lines === null) continue;
    found += 1;
    yield* articlesOf(ctx, config, lines, minute);
  }
  if (found === 0)
    throw new SourceError('not-found', `${config.endpoint ?? mirror} has no list of ${minutes.join(', ')}`);
}

/** From the minute after the last one to the minute that is over. */
function minutesToAsk({ range, now }: SourceContext, config: GdeltConfig, last: string | undefined): string[] {
  const over = Math.floor((range?.to ?? now()).getTime() / MINUTE_MS) - (range?.to === undefined ? 1 : 0);
  const start =
    last !== undefined
      ? Date.parse(last) / MINUTE_MS + 1
      : range?.from !== undefined
        ? Math.floor(range.from.getTime() / MINUTE_MS)
        : over - config.firstMinutes + 1;
  const count = Math.min(
    Math.max(over - start + 1, 0),
    range === undefined ? config.maxMinutes : Number.POSITIVE_INFINITY,
  );
  return Array.from({ length: count }, (_, n) => new Date((start + n) * MINUTE_MS).toISOString());
}

/** Null when the minute has no list; empty, with an issue, when it has one that cannot be read. */
async function* linesOf(
  ctx: SourceContext,
  { endpoint = mirror }: GdeltConfig,
  minute: string,
): AsyncGenerator<SourceMessage<GdeltState>, readonly string[] | null> {
  const url = `${endpoint.replace(/\/$/, '')}/${minute.slice(0, 19).replace(/\D/g, '')}.gal.json.gz`;
  const response = await ctx.fetch(url, { robots: 'exempt' });
  if (response.status === 404) return null;
  const refusal = refusalOf(response);
  if (refusal !== null) throw refusal;
  try {
    return (await unpacked(await response.bytes(), url)).split('\n');
  } catch (error) {
    if (/^\s*</.test(await response.text()))
      throw new SourceError('malformed', `${url} answered with a page, not with a list`);
    yield {
      type: 'issue',
      issue: { kind: kindOf(error), message: error instanceof Error ? error.message : String(error) },
    };
    return [];
  }
}

/** A host may have unpacked it already. */
async function unpacked(bytes: Uint8Array, url: string): Promise<string> {
  if (bytes[0] === 0x7b) return new TextDecoder().decode(bytes);
  try {
    const text = await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES });
    return new TextDecoder().decode(text);
  } catch (cause) {
    const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw new SourceError('too-large', `${url} has more than ${MOST_BYTES} bytes unpacked`, { cause });
    throw new SourceError('malformed', `${url} is no gzip file`, { cause });
  }
}

function* articlesOf(
  ctx: SourceContext,
  config: GdeltConfig,
  lines: readonly string[],
  minute: string,
): Iterable<SourceMessage<GdeltState>> {
  let bad = 0;
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = articleIn(ctx, line);
    if (typeof read !== 'string') {
      if (isWanted(read, config)) yield { type: 'article', article: read };
      ctx.signal.throwIfAborted();
      continue;
    }
    bad += 1;
    const message = `line ${n + 1} of the list of ${minute} ${read}`;
    if (bad <= MOST_ISSUES) yield { type: 'issue', issue: { kind: 'malformed', message } };
  }
  if (bad > MOST_ISSUES)
    yield { type: 'issue', issue: { kind: 'malformed', message: `the list of ${minute} has ${bad} bad lines` } };
}

/** What is wrong with the line, when it is text. */
function articleIn(ctx: SourceContext, line: string): RawArticle | string {
  let value: JsonValue;
  try {
    value = ctx.parse.json(line);
  } catch {
    return 'is no JSON';
  }
  const claims = objectIn(value);
  const url = addressIn(claims?.url);
  if (claims === undefined || url === undefined) return 'has no address';
  const summary = textIn(claims.desc);
  const author = textIn(claims.author);
  const image = addressIn(claims.image);
  const domain = textIn(claims.domain);
  const publisher = textIn(claims.outletName) ?? domain;
  return {
    externalId: url,
    url,
    title: textIn(claims.title),
    summary: summary === undefined ? undefined : { format: 'text', value: summary },
    authors: author === undefined ? [] : [{ name: author }],
    publisher: publisher === undefined ? undefined : { name: publisher },
    language: textIn(claims.lang),
    media: image === undefined ? undefined : [{ url: image }],
    extra: { seenAt: textIn(claims.date) ?? null, domain: domain ?? null },
  };
}

function isWanted({ title = '', summary, language = '', url = '' }: RawArticle, config: GdeltConfig): boolean {
  const { words, languages, domains } = config;
  const text = `${title} ${summary?.value ?? ''}`.toLowerCase();
  const host = new URL(url).hostname;
  return (
    (words.length === 0 || words.some((word) => text.includes(word.toLowerCase()))) &&
    (languages.length === 0 || languages.some((wanted) => wanted.toLowerCase() === language.toLowerCase())) &&
    (domains.length === 0 || domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  );
}
