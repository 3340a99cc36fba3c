/** The Guardian's Open Platform: full texts in the order of their last change, so that corrections arrive too. */

import { z } from 'zod';
import { type ApiAnswer, askApi } from './api.ts';
import { addressIn, listIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { type Pace, paced } from './pace.ts';
import { present } from './present.ts';
import { type Spent, spend } from './quota.ts';
import { checkByReading } from './sample.ts';
import {
  defineSource,
  type JsonObject,
  type JsonValue,
  type RawArticle,
  type SourceContext,
  type SourceMessage,
} from './source.ts';

const platform = 'https://content.guardianapis.com';
const DAY_MS = 86_400_000;
/** The search index follows changes with a delay. */
const OVERLAP_MS = 10 * 60_000;
/** Ids are long: about 55 kB of state. */
const MOST_KEPT = 550;

const schema = z.strictObject({
  apiKey: z.string().min(1).describe('Your key, from open-platform.theguardian.com/access.'),
  query: z.string().min(1).optional().describe('What articles must contain, such as `spyware AND NOT review`.'),
  section: z.string().min(1).optional().describe('Sections, such as `world|politics`.'),
  tag: z.string().min(1).optional().describe('Tags, such as `world/surveillance`.'),
  days: z.number().positive().max(3650).default(1).describe('How many days back the first run goes.'),
  keepDays: z
    .number()
    .min(0)
    .max(30)
    .default(1)
    .describe(
      'Articles of so many days are asked for again once a day, so that they may be kept; `0` for never. What is missing then was removed and is withdrawn.',
    ),
  refreshHours: z
    .number()
    .min(0.1)
    .max(24)
    .default(20)
    .describe('After how many hours that happens: fewer than the day for which an unrefreshed copy may be kept.'),
  requestsPerDay: z.int().min(1).default(500).describe('What your key allows in a day.'),
  requestsPerSecond: z.number().positive().default(1).describe('What your key allows in a second.'),
  pageSize: z.int().min(1).max(200).default(100).describe('Articles in one answer.'),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .default(platform)
    .describe('The address of the API.'),
});
type GuardianConfig = z.infer<typeof schema>;

type GuardianState = {
  /** The last change that was read. */
  since?: string;
  refreshedAt?: string;
  /** By id the last change of what was handed over. */
  kept: { [id: string]: string };
  spent?: Spent;
};

export const guardian = defineSource<GuardianConfig, GuardianState>({
  apiVersion: 1,
  name: 'guardian',
  version: '1.0.0',
  title: 'The Guardian',
  description: 'Reads articles in full from the Open Platform of the Guardian; needs a key.',
  homepage: 'https://open-platform.theguardian.com/',
  documentation: `Follows the [documentation of the Open Platform](https://open-platform.theguardian.com/documentation/search); tested against a server that does, not against the live service. Sources contradict each other about what a developer key allows; the lower figures (500 requests a day, one a second) are the defaults, and a 429 is obeyed.

Articles come in the order of their last change, so that a correction is read as a change. Instead of deep pages each request starts at the last change of the one before. The terms ask that copies are refreshed within 24 hours: what changed in the last \`keepDays\` is asked for again once a day, and what is no longer there is withdrawn.

Going back in time follows the dates of publication.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/apiKey'],
    example: { apiKey: 'your key', section: 'world|politics' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: true,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 300_000 },
  terms: {
    url: 'https://www.theguardian.com/open-platform/terms-and-conditions',
    mayStoreFullText: true,
    retentionMs: DAY_MS,
    attribution: 'The Guardian, through its Open Platform',
  },
  recognises: [{ pattern: 'https://content.guardianapis.com/*', priority: 10 }],
  stateVersion: 1,
  target: ({ query, section, tag }) =>
    [query, section, tag].filter((part) => part !== undefined).join(' ') || 'everything',
  addresses: ({ endpoint }) => (endpoint === platform ? [] : [endpoint]),
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, { ...config, pageSize: 3 }, null)),
  read,
});

/** What changed since the last run; once a day what is kept, again. */
async function* read(
  ctx: SourceContext,
  config: GuardianConfig,
  state: GuardianState | null,
): AsyncIterable<SourceMessage<GuardianState>> {
  const now = ctx.now().toISOString();
  const oldest = new Date(ctx.now().getTime() - config.keepDays * DAY_MS).toISOString();
  const isRefresh = isRefreshDue(ctx, config, state);
  const pace = paced(ctx, 1000 / config.requestsPerSecond);
  const kept = new Map(Object.entries(state?.kept ?? {}));
  const met = new Set<string>();
  let { since, spent } = state ?? {};
  let cursor = startOf(ctx, config, state);
  if (isRefresh && oldest < cursor) cursor = oldest;
  for (let page = 1; ; ) {
    spent = spend(spent, ctx.now(), config.requestsPerDay, config.endpoint);
    const { results, isLast } = await ask(ctx, config, pace, cursor, page);
    let newest = cursor;
    for (const [n, result] of results.entries()) {
      ctx.signal.throwIfAborted();
      const article = articleOf(result);
      if (article === null) {
        const message = `result ${n + 1} of page ${page} from ${cursor} has no id`;
        yield { type: 'issue', issue: { kind: 'malformed', message } };
        continue;
      }
      const { externalId } = article;
      const date = cursorDate(ctx, article);
      if (date > newest && date <= now) newest = date;
      const isNews = kept.get(externalId) !== date || (isRefresh && !met.has(externalId));
      met.add(externalId);
      kept.delete(externalId);
      kept.set(externalId, date);
      if (isNews) yield { type: 'article', article };
    }
    if (ctx.range === undefined && (since === undefined || newest > since)) since = newest;
    if (isLast) break;
    // Within one second that fills a page only the number of the page leads on.
    page = newest > cursor ? 1 : page + 1;
    cursor = newest;
    // A refresh that is cut short starts again: only a whole one tells what is missing.
    const place = isRefresh
      ? { since: state?.since, refreshedAt: state?.refreshedAt }
      : { since, refreshedAt: state?.refreshedAt ?? now };
    yield { type: 'state', state: present({ ...place, kept: keptOf(kept), spent }) };
  }
  if (isRefresh) {
    for (const [externalId, date] of kept) {
      if (met.has(externalId) || date < oldest) continue;
      kept.delete(externalId);
      yield { type: 'withdrawn', externalId, reason: 'the Guardian no longer offers it' };
    }
  }
  const refreshedAt = isRefresh ? now : (state?.refreshedAt ?? now);
  yield { type: 'state', state: present({ since, refreshedAt, kept: keptOf(kept), spent }) };
}

function isRefreshDue(
  { range, now }: SourceContext,
  { keepDays, refreshHours }: GuardianConfig,
  state: GuardianState | null,
): boolean {
  if (state?.refreshedAt === undefined || keepDays === 0 || range !== undefined) return false;
  return now().getTime() - Date.parse(state.refreshedAt) >= refreshHours * 3_600_000;
}

function startOf({ range, now }: SourceContext, { days }: GuardianConfig, state: GuardianState | null): string {
  if (range?.from !== undefined) return range.from.toISOString();
  if (state?.since !== undefined) return new Date(Date.parse(state.since) - OVERLAP_MS).toISOString();
  return new Date(now().getTime() - days * DAY_MS).toISOString();
}

function keptOf(kept: ReadonlyMap<string, string>): GuardianState['kept'] {
  return Object.fromEntries([...kept].slice(-MOST_KEPT));
}

/** What the answer is ordered by, as an ISO instant; empty when the origin gives none. */
function cursorDate({ range, parse }: SourceContext, { publishedAt, updatedAt }: RawArticle): string {
  const date = range === undefined ? (updatedAt ?? publishedAt) : publishedAt;
  return (date === undefined ? null : parse.date(date))?.toISOString() ?? '';
}

async function ask(ctx: SourceContext, config: GuardianConfig, pace: Pace, from: string, page: number) {
  const order = ctx.range === undefined ? 'last-modified' : 'published';
  const url = new URL(`${config.endpoint.replace(/\/$/, '')}/search`);
  const parameters = {
    'from-date': `${from.slice(0, 19)}Z`,
    'to-date': ctx.range?.to === undefined ? undefined : `${ctx.range.to.toISOString().slice(0, 19)}Z`,
    'use-date': order,
    'order-date': order,
    'order-by': 'oldest',
    page: String(page),
    'page-size': String(config.pageSize),
    'show-fields': 'headline,trailText,body,byline,lastModified,thumbnail,publication,lang',
    'show-tags': 'contributor,keyword',
    q: config.query,
    section: config.section,
    tag: config.tag,
    'api-key': config.apiKey,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  await pace();
  return pageIn(await askApi(ctx, url, { secrets: [config.apiKey], refusal: refusalFor(config) }), config);
}

/** 401 for a key nobody knows, 403 for one that is switched off. */
function refusalFor({ endpoint }: GuardianConfig) {
  return (status: number, body: JsonValue) => {
    if (status !== 401 && status !== 403) return null;
    const said = textIn(objectIn(body)?.message) ?? `status ${status}`;
    return new SourceError('auth', `${endpoint} does not accept the key: ${said}`);
  };
}

function pageIn({ json }: ApiAnswer, { endpoint, pageSize }: GuardianConfig) {
  const response = objectIn(objectIn(json)?.response);
  if (response === undefined || !Array.isArray(response.results))
    throw new SourceError('malformed', `${endpoint} has no list at "/response/results"`);
  if (response.status !== 'ok')
    throw new SourceError('unsupported', `${endpoint} says: ${textIn(response.message) ?? String(response.status)}`);
  const { results, currentPage, pages } = response;
  const isLast = results.length < pageSize || Number(currentPage) >= Number(pages);
  return { results, isLast };
}

/** Null when nothing tells it from others. */
function articleOf(result: JsonValue): RawArticle | null {
  const item = objectIn(result);
  const externalId = textIn(item?.id);
  if (item === undefined || externalId === undefined) return null;
  const fields = objectIn(item.fields) ?? {};
  const tags = listIn(item.tags).map((tag) => objectIn(tag) ?? {});
  const body = textIn(fields.body);
  const trail = textIn(fields.trailText);
  const image = addressIn(fields.thumbnail);
  const url = addressIn(item.webUrl);
  return {
    externalId,
    url,
    canonicalUrl: url,
    title: textIn(fields.headline) ?? textIn(item.webTitle),
    body: body === undefined ? undefined : { format: 'html', value: body, complete: true },
    summary: trail === undefined ? undefined : { format: 'html', value: trail },
    authors: authorsIn(tags, textIn(fields.byline)),
    publisher: { name: textIn(fields.publication) ?? 'The Guardian', url: 'https://www.theguardian.com/' },
    publishedAt: textIn(item.webPublicationDate),
    updatedAt: textIn(fields.lastModified),
    language: textIn(fields.lang),
    categories: tags.flatMap(({ type, webTitle, id }) =>
      type === 'keyword' && typeof webTitle === 'string' ? [{ term: webTitle, scheme: textIn(id) }] : [],
    ),
    media: image === undefined ? undefined : [{ url: image }],
    extra: item.isHosted === true ? { isHosted: true } : undefined,
  };
}

/** Contributors have a page; who has none stands in the byline alone. */
function authorsIn(tags: readonly JsonObject[], byline: string | undefined): RawArticle['authors'] {
  const contributors = tags.flatMap(({ type, webTitle, webUrl }) =>
    type === 'contributor' && typeof webTitle === 'string' ? [{ name: webTitle, url: addressIn(webUrl) }] : [],
  );
  if (contributors.length > 0) return contributors;
  return byline === undefined ? [] : [{ name: byline }];
}
