/** NewsAPI.org: what many publishers published, by search or as top headlines; texts are cut after two hundred characters. */

import { z } from 'zod';
import { type ApiAnswer, askApi } from './api.ts';
import { addressIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import type { Position } from './paging.ts';
import { checkByReading } from './sample.ts';
import { inFormat } from './since.ts';
import {
  defineSource,
  type IssueKind,
  type JsonObject,
  type JsonValue,
  type RawArticle,
  type SourceContext,
  type SourceIssue,
} from './source.ts';
import { type WalkPage, type WalkState, walk } from './walk.ts';

const service = 'https://newsapi.org/v2';
/** The developer plan sees articles a day late, and some are added later still. */
const OVERLAP_MS = 60 * 60_000;
const DAY_MS = 86_400_000;

const list = z.array(z.string().min(1)).default([]);

const schema = z
  .strictObject({
    apiKey: z.string().min(1).describe('Your key, from newsapi.org.'),
    endpoint: z
      .enum(['everything', 'top-headlines'])
      .default('everything')
      .describe('`everything` searches, `top-headlines` lists.'),
    query: z.string().min(1).max(500).optional().describe('What to search for.'),
    sources: list.describe('Ids of sources, such as `bbc-news`.'),
    domains: list.describe('Only these sites; for `everything`.'),
    country: z.string().length(2).optional().describe('A country; for `top-headlines`.'),
    category: z.string().min(1).optional().describe('A category such as `technology`; for `top-headlines`.'),
    language: z.string().length(2).optional().describe('Only this language; for `everything`.'),
    days: z.number().positive().max(30).default(2).describe('How many days back the first run goes; for `everything`.'),
    pageSize: z.int().min(1).max(100).default(100).describe('Articles in one answer.'),
    maxPages: z
      .int()
      .min(1)
      .max(10_000)
      .default(1)
      .describe('The most pages of one run; the developer plan gives the first hundred articles.'),
    address: z
      .url({ protocol: /^https?$/ })
      .default(service)
      .describe('The address of the API.'),
  })
  .refine(
    ({ query, sources, domains, country, category }) =>
      [query, country, category].some((choice) => choice !== undefined) || sources.length + domains.length > 0,
    'is too broad for the API: needs `query`, `sources`, `domains`, `country` or `category`',
  )
  .refine(
    ({ sources, country, category }) => sources.length === 0 || (country === undefined && category === undefined),
    {
      path: ['sources'],
      message: 'cannot stand beside `country` or `category`',
    },
  );
type NewsApiConfig = z.infer<typeof schema>;

export const newsapi = defineSource<NewsApiConfig, WalkState>({
  apiVersion: 1,
  name: 'newsapi',
  version: '1.0.0',
  title: 'NewsAPI.org',
  description: 'Reads titles, descriptions and the beginnings of articles of many publishers; needs a key.',
  homepage: 'https://newsapi.org/docs',
  documentation: `Follows the [documentation of NewsAPI](https://newsapi.org/docs); tested against a server that does, not against the live service. The key goes in the \`X-Api-Key\` header.

Texts are cut after some two hundred characters, marked \`[+1234 chars]\`: they are excerpts, and kept as such. The developer plan allows 100 requests a day, shows articles a day late, gives the first hundred results and is for development only; a plan that gives more needs a higher \`maxPages\`.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/apiKey'],
    example: { apiKey: 'your key', query: 'spyware', language: 'en' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: false,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, minIntervalMs: 900_000 },
  terms: { url: 'https://newsapi.org/terms', attribution: 'Powered by NewsAPI.org' },
  recognises: [{ pattern: 'https://newsapi.org/v2/*', priority: 10 }],
  stateVersion: 1,
  target: ({ endpoint, query, sources, domains, country, category }) =>
    [endpoint, query, ...sources, ...domains, country, category].filter((part) => part !== undefined).join(' '),
  addresses: ({ address }) => (address === service ? [] : [address]),
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, { ...config, maxPages: 1 }, null)),
  read,
});

function read(ctx: SourceContext, config: NewsApiConfig, state: WalkState | null) {
  return walk(ctx, state, {
    order: 'newest',
    maxPages: config.maxPages,
    isLimited: config.endpoint === 'everything',
    dateOf: ({ publishedAt }) => publishedAt,
    ask: (position, from, to) => ask(ctx, config, position, from, to),
  });
}

async function ask(
  ctx: SourceContext,
  config: NewsApiConfig,
  position: Position,
  from: Date | undefined,
  to: Date | undefined,
): Promise<WalkPage> {
  const page = Number(position ?? 1);
  const url = new URL(`${config.address.replace(/\/$/, '')}/${config.endpoint}`);
  const parameters = { ...choicesOf(ctx, config, from, to), page: String(page), pageSize: String(config.pageSize) };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  const request = {
    headers: { 'x-api-key': config.apiKey },
    secrets: [config.apiKey],
    refusal: (_status: number, body: JsonValue) => errorOf(body, config),
  };
  try {
    return pageIn(await askApi(ctx, url, request), config, page);
  } catch (error) {
    // What the plan gives ends here: no failure, but what is older is not to be had.
    if (!(error instanceof SourceError) || error.kind !== 'terms' || page === 1) throw error;
    const issue: SourceIssue = { kind: 'terms', message: error.message };
    return { articles: [], issues: [issue], next: null, restart: null };
  }
}

function choicesOf(ctx: SourceContext, config: NewsApiConfig, from: Date | undefined, to: Date | undefined) {
  const { endpoint, query, sources, domains, country, category, language, days } = config;
  const listed = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(','));
  if (endpoint === 'top-headlines') return { q: query, sources: listed(sources), country, category };
  const start =
    from === undefined
      ? ctx.now().getTime() - days * DAY_MS
      : from.getTime() - (ctx.range === undefined ? OVERLAP_MS : 0);
  return {
    q: query,
    sources: listed(sources),
    domains: listed(domains),
    language,
    sortBy: 'publishedAt',
    from: inFormat(new Date(start), 'iso'),
    to: to === undefined ? undefined : inFormat(to, 'iso'),
  };
}

function pageIn({ json }: ApiAnswer, config: NewsApiConfig, page: number): WalkPage {
  const { articles: items, totalResults } = objectIn(json) ?? {};
  if (!Array.isArray(items)) throw new SourceError('malformed', `${config.address} has no list at "/articles"`);
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  for (const [n, item] of items.entries()) {
    const article = articleOf(item);
    if (article === null) issues.push({ kind: 'malformed', message: `article ${n} of page ${page} has no address` });
    else articles.push(article);
  }
  const isLast = items.length === 0 || page * config.pageSize >= Number(totalResults);
  return { articles, issues, next: isLast ? null : page + 1, restart: null };
}

const kinds: Readonly<Record<string, IssueKind>> = {
  apiKeyDisabled: 'auth',
  apiKeyExhausted: 'rate-limit',
  apiKeyInvalid: 'auth',
  apiKeyMissing: 'auth',
  maximumResultsReached: 'terms',
  parameterInvalid: 'config',
  parametersMissing: 'config',
  parametersIncompatible: 'config',
  rateLimited: 'rate-limit',
  sourcesTooMany: 'config',
  sourceDoesNotExist: 'config',
  unexpectedError: 'network',
};

/** The documented codes; null for another refusal, which its status explains. */
function errorOf(json: JsonValue, { address }: NewsApiConfig): SourceError | null {
  const claims = objectIn(json);
  if (claims?.status !== 'error') return null;
  const code = textIn(claims.code) ?? '';
  const message = `${address} says ${code}: ${textIn(claims.message) ?? ''}`;
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  return kind === undefined ? null : new SourceError(kind, message);
}

/** Null without an address. An article that was taken away keeps its place in the list under the name "[Removed]". */
function articleOf(item: JsonValue): RawArticle | null {
  const claims = objectIn(item);
  const url = addressIn(claims?.url);
  if (claims === undefined || url === undefined) return null;
  const content = textIn(claims.content);
  const description = textIn(claims.description);
  const author = textIn(claims.author);
  const publisher = textIn(objectIn(claims.source)?.name);
  const image = addressIn(claims.urlToImage);
  return {
    externalId: url,
    url,
    title: textIn(claims.title),
    body: content === undefined ? undefined : { format: 'text', ...uncut(content) },
    summary: description === undefined ? undefined : { format: 'text', value: description },
    authors: author === undefined ? [] : [{ name: author }],
    publisher: publisher === undefined ? undefined : { name: publisher },
    publishedAt: textIn(claims.publishedAt),
    media: image === undefined ? undefined : [{ url: image }],
  };
}

/** A text that ends in "[+123 chars]" is an excerpt; the mark is no part of it. */
function uncut(content: string): { value: string; complete: boolean } {
  const value = content.replace(/\s*\[\+\d+ chars\]\s*$/, '');
  return { value, complete: value === content };
}
