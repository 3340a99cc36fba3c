/** Any API that answers with JSON: where its articles stand and how it is paged are settings. */

import { z } from 'zod';
import { askApi } from './api.ts';
import { SourceError } from './error.ts';
import { articlesOf, datesSchema, fieldsSchema } from './mapping.ts';
import { paced } from './pace.ts';
import { addressOfPage, type Position, pageAfter, pagingSchema } from './paging.ts';
import { filled, filledTexts, hasSecret, secretsSchema } from './placeholders.ts';
import { at, pointerSchema } from './pointer.ts';
import { checkByReading } from './sample.ts';
import { inFormat, sinceSchema } from './since.ts';
import { defineSource, type JsonObject, type JsonValue, type SourceContext } from './source.ts';
import { type WalkPage, type WalkState, walk } from './walk.ts';

const texts = z.record(z.string().min(1), z.string());

const schema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('The address of the API.'),
  method: z.enum(['GET', 'POST']).default('GET').describe('How it is asked.'),
  headers: texts.default({}).describe('Headers to send. `{name}` stands for a secret of that name.'),
  query: texts.default({}).describe('Parameters of the address. `{name}` stands for a secret of that name.'),
  body: z.json().optional().describe('Sent as JSON with POST. `{name}` stands for a secret of that name.'),
  secrets: secretsSchema,
  items: pointerSchema.describe(
    'Where in the answer the list of articles stands (a JSON Pointer; `""` is the whole answer).',
  ),
  fields: fieldsSchema,
  dates: datesSchema,
  complete: z.boolean().default(true).describe('Are the bodies whole articles? `false` for excerpts.'),
  paging: pagingSchema,
  order: z.enum(['newest', 'oldest']).default('newest').describe('Which articles come first.'),
  since: sinceSchema.optional(),
  maxPages: z.int().min(1).max(10_000).default(20).describe('The most pages of one run.'),
  minSecondsBetweenRequests: z.number().min(0).max(60).default(0).describe('The pace the origin asks for.'),
});
type HttpJsonConfig = z.infer<typeof schema>;

export const httpJson = defineSource<HttpJsonConfig, WalkState>({
  apiVersion: 1,
  name: 'http-json',
  version: '1.0.0',
  title: 'JSON API',
  description: 'Reads articles from any API that answers with JSON, by JSON pointers and a rule for its pages.',
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/secrets/*'],
    example: {
      url: 'https://api.example/v1/articles',
      headers: { authorization: 'Bearer {token}' },
      secrets: { token: 'your token' },
      items: '/results',
      fields: { id: '/id', url: '/url', title: '/headline', html: '/body', publishedAt: '/published' },
      paging: { by: 'page', parameter: 'page', pages: '/pages' },
      since: { parameter: 'from' },
    },
  },
  documentation: `Works with APIs that list articles as JSON over GET or POST. Each run asks for the first page and goes on until the origin has no more, or until a whole page is known. With \`since\` the origin is asked only for what is newer than the newest date seen, less an overlap in which late articles are still found.

Two services as configurations, written after their documentation and not tried against the live services:

\`\`\`jsonc
{ "use": "http-json", "key": "nyt-wire", "every": "15m", "with": {
  "url": "https://api.nytimes.com/svc/news/v3/content/all/all.json",
  "query": { "api-key": "{key}", "limit": "100" }, "secrets": { "key": { "env": "API_KEY" } },
  "items": "/results", "complete": false,
  "fields": { "id": "/uri", "url": "/url", "title": "/title", "summary": "/abstract", "authors": "/byline",
    "publishedAt": "/published_date", "updatedAt": "/updated_date", "publisher": "/source", "categories": "/section" },
  "paging": { "by": "offset", "parameter": "offset", "total": "/num_results" }, "maxPages": 5, "minSecondsBetweenRequests": 12 } }
\`\`\`

\`\`\`jsonc
{ "use": "http-json", "key": "event-registry", "every": "30m", "with": {
  "url": "https://eventregistry.org/api/v1/article/getArticles", "method": "POST",
  "body": { "apiKey": "{key}", "keyword": "spyware", "resultType": "articles", "articlesSortBy": "date", "articlesCount": 100 },
  "secrets": { "key": { "env": "API_KEY" } }, "items": "/articles/results",
  "fields": { "id": "/uri", "url": "/url", "title": "/title", "text": "/body", "authors": "/authors",
    "publishedAt": ["/dateTimePub", "/dateTime"], "language": "/lang", "publisher": "/source/title", "image": "/image" } } }
\`\`\`

The New York Times gives no bodies and asks that its copyright notice is kept; both services limit what may be stored. Their terms are yours to keep.`,
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
  limits: { concurrency: 1 },
  stateVersion: 1,
  target: ({ url }) => url,
  addresses: ({ url }) => [url],
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, config, null)),
  read,
});

function read(ctx: SourceContext, config: HttpJsonConfig, state: WalkState | null) {
  return walk(ctx, state, planFor(ctx, config));
}

function planFor(ctx: SourceContext, config: HttpJsonConfig) {
  const { order, maxPages, since } = config;
  const pace = paced(ctx, config.minSecondsBetweenRequests * 1000);
  return {
    order,
    maxPages,
    isLimited: since !== undefined,
    dateOf: (article: { publishedAt?: string; updatedAt?: string }) => article[since?.field ?? 'publishedAt'],
    ask: async (position: Position, from: Date | undefined, to: Date | undefined) => {
      await pace();
      return ask(ctx, config, position, from, to);
    },
  };
}

async function ask(
  ctx: SourceContext,
  config: HttpJsonConfig,
  position: Position,
  from: Date | undefined,
  to: Date | undefined,
): Promise<WalkPage> {
  const { secrets, paging, method, items: where } = config;
  const url = addressOfPage(paging, firstAddress(ctx, config, from, to), position);
  const isElsewhere = url.origin !== new URL(config.url).origin;
  if (isElsewhere && hasSecret({ ...config.headers, ...config.query }, secrets))
    throw new SourceError('blocked', `the next page is at ${url.host}, another host, which must not see the secrets`);
  for (const [name, value] of Object.entries(secretQuery(config))) url.searchParams.set(name, value);
  const body = config.body === undefined ? {} : { body: JSON.stringify(filled(config.body, secrets)) };
  const headers = { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...config.headers };
  const request = { method, headers: filledTexts(headers, secrets), ...body, secrets: Object.values(secrets) };
  const answer = await askApi(ctx, url, request);
  const items = at(answer.json, where);
  if (!Array.isArray(items))
    throw new SourceError('malformed', `${config.url} has no list at ${JSON.stringify(where)}`);
  const next = withoutSecrets(pageAfter(paging, position, answer, items.length), config);
  const place = `${where}${position === null ? '' : ` of page ${JSON.stringify(position)}`}`;
  return { ...articlesOf(items, config, answer.url, place), next, restart: restartOf(config, answer.json, position) };
}

/** The parameters that carry a secret: put into the address of every page, kept in no state. */
function secretQuery({ query, secrets }: HttpJsonConfig): Record<string, string> {
  return filledTexts(
    Object.fromEntries(Object.entries(query).filter(([name, value]) => hasSecret({ [name]: value }, secrets))),
    secrets,
  );
}

function withoutSecrets(position: Position, config: HttpJsonConfig): Position {
  if (typeof position !== 'string' || !(config.paging.by === 'next' || config.paging.by === 'link')) return position;
  const url = new URL(position);
  for (const name of Object.keys(secretQuery(config))) url.searchParams.delete(name);
  return url.href;
}

/** Cursors that are kept: the next run starts from the last one that was given. */
function restartOf({ paging }: HttpJsonConfig, json: JsonValue, position: Position): Position {
  if (paging.by !== 'cursor' || !paging.keep) return null;
  const given = at(json, paging.at);
  return typeof given === 'string' || typeof given === 'number' ? given : position;
}

function firstAddress(ctx: SourceContext, config: HttpJsonConfig, from: Date | undefined, to: Date | undefined): URL {
  const url = new URL(config.url);
  for (const [name, value] of Object.entries(filledTexts(config.query, config.secrets)))
    url.searchParams.set(name, value);
  const { since } = config;
  if (since === undefined) return url;
  const start = from === undefined ? firstStart(ctx, since.firstDays) : from.getTime() - since.overlapMinutes * 60_000;
  if (start !== undefined) url.searchParams.set(since.parameter, inFormat(new Date(start), since.format));
  if (since.until !== undefined && to !== undefined) url.searchParams.set(since.until, inFormat(to, since.format));
  return url;
}

function firstStart(ctx: SourceContext, days: number | undefined): number | undefined {
  return days === undefined ? undefined : ctx.now().getTime() - days * 86_400_000;
}
