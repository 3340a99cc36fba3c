/** GDELT's search (DOC 2.0): a window of time at once, halved while its answer is full, the older half first. */

import { type ApiAnswer, askApi } from './api.ts';
import { addressIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import type { GdeltConfig, GdeltState } from './gdelt.ts';
import { overlapWith, type Seen } from './overlap.ts';
import { type Pace, paced } from './pace.ts';
import { inFormat } from './since.ts';
import type { JsonValue, RawArticle, SourceContext, SourceMessage } from './source.ts';

const MOST_RECORDS = 250;
const MINUTE_MS = 60_000;
/** Articles get into the index late. */
const OVERLAP_MS = 60 * MINUTE_MS;
const WINDOW_MS = 24 * 60 * MINUTE_MS;
const GOES_BACK_MS = 90 * WINDOW_MS;
/** Of one run: an hour at the pace the origin asks for. */
const MOST_REQUESTS = 600;

const search = 'https://api.gdeltproject.org/api/v2/doc/doc';

export type DocState = {
  /** Up to here everything was read. */
  until: string;
  seen: Seen;
};

export async function* readDoc(
  ctx: SourceContext,
  config: GdeltConfig,
  state: DocState | null,
): AsyncIterable<SourceMessage<GdeltState>> {
  const pace = paced(ctx, config.minSecondsBetweenRequests * 1000);
  const overlap = overlapWith(state?.seen);
  const end = (ctx.range?.to ?? ctx.now()).getTime();
  const windows = windowsBetween(startOf(ctx, config, state, end), end);
  for (let asked = 0; windows.length > 0 && asked < MOST_REQUESTS; asked += 1) {
    const [from, to] = windows.shift() ?? [end, end];
    const records = await ask(ctx, config, pace, from, to);
    if (records.length >= MOST_RECORDS && to - from > MINUTE_MS) {
      const middle = Math.floor((from + to) / 2 / 1000) * 1000;
      windows.unshift([from, middle], [middle, to]);
      continue;
    }
    if (records.length >= MOST_RECORDS)
      yield {
        type: 'issue',
        issue: {
          kind: 'too-large',
          message: `the minute from ${new Date(from).toISOString()} has more articles than the search gives`,
        },
      };
    for (const [n, record] of records.toReversed().entries()) {
      const article = articleOf(record);
      if (article === null) {
        const message = `record ${records.length - n} of the window from ${new Date(from).toISOString()} has no address`;
        yield { type: 'issue', issue: { kind: 'malformed', message } };
      } else if (overlap.isNews(article)) yield { type: 'article', article };
      ctx.signal.throwIfAborted();
    }
    yield { type: 'state', state: { doc: { until: new Date(to).toISOString(), seen: overlap.seen() } } };
  }
}

function startOf({ range }: SourceContext, { firstMinutes }: GdeltConfig, state: DocState | null, end: number): number {
  const start =
    state !== null
      ? Date.parse(state.until) - OVERLAP_MS
      : (range?.from?.getTime() ?? end - Math.max(firstMinutes * MINUTE_MS, OVERLAP_MS));
  return Math.max(start, end - GOES_BACK_MS);
}

function windowsBetween(start: number, end: number): [number, number][] {
  const count = Math.max(1, Math.ceil((end - start) / WINDOW_MS));
  return Array.from({ length: count }, (_, n) => [start + n * WINDOW_MS, Math.min(start + (n + 1) * WINDOW_MS, end)]);
}

async function ask(
  ctx: SourceContext,
  config: GdeltConfig,
  pace: Pace,
  from: number,
  to: number,
): Promise<readonly JsonValue[]> {
  const endpoint = config.endpoint ?? search;
  const url = new URL(endpoint);
  const parameters = {
    query: config.query ?? '',
    mode: 'artlist',
    format: 'json',
    sort: 'datedesc',
    maxrecords: String(MOST_RECORDS),
    startdatetime: inFormat(new Date(from), 'compact'),
    enddatetime: inFormat(new Date(to), 'compact'),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  await pace();
  return recordsIn(await askApi(ctx, url, { unreadable: (text) => saidAsText(text, endpoint) }), endpoint);
}

/** The search writes its errors as a sentence, with status 200. */
function saidAsText(text: string, endpoint: string): SourceError {
  const said = text === '' ? 'an empty answer' : text;
  if (/limit requests|too many/i.test(text))
    return new SourceError('rate-limit', `${endpoint} says: ${said}`, { retryAfterMs: MINUTE_MS });
  const isAboutQuery = /query|phrase|keyword|invalid|timespan|parenthes/i.test(text);
  return new SourceError(isAboutQuery ? 'config' : 'malformed', `${endpoint} says: ${said}`);
}

/** A search that finds nothing answers with an empty object. */
function recordsIn({ json }: ApiAnswer, endpoint: string): readonly JsonValue[] {
  const articles = objectIn(json)?.articles;
  if (Array.isArray(articles)) return articles;
  if (objectIn(json) !== undefined && articles === undefined) return [];
  throw new SourceError('malformed', `${endpoint} has no list at "/articles"`);
}

function articleOf(record: JsonValue): RawArticle | null {
  const claims = objectIn(record);
  const url = addressIn(claims?.url);
  if (claims === undefined || url === undefined) return null;
  const image = addressIn(claims.socialimage);
  const domain = textIn(claims.domain);
  return {
    externalId: url,
    url,
    title: textIn(claims.title),
    publisher: domain === undefined ? undefined : { name: domain },
    media: image === undefined ? undefined : [{ url: image }],
    extra: {
      seenAt: textIn(claims.seendate) ?? null,
      sourceLanguage: textIn(claims.language) ?? null,
      sourceCountry: textIn(claims.sourcecountry) ?? null,
    },
  };
}
