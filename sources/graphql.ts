/** Any GraphQL endpoint by a query and pointers into its answer; another Dateline without either. */

import { z } from 'zod';
import { type ApiRequest, askApi } from './api.ts';
import { listIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { articlesOf, datesSchema, fieldsSchema, type Mapping } from './mapping.ts';
import type { Position } from './paging.ts';
import { filled, filledTexts, hidden, secretsSchema } from './placeholders.ts';
import { at, pointerSchema } from './pointer.ts';
import { checkByReading } from './sample.ts';
import { defineSource, type IssueKind, type JsonObject, type JsonValue, type SourceContext } from './source.ts';
import { type WalkPage, type WalkState, walk } from './walk.ts';

const variable = z.string().regex(/^[_A-Za-z]\w*$/, 'is no name of a variable, without the $');

const pagingSchema = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('none') }),
    z.strictObject({
      by: z.literal('relay'),
      pageInfo: pointerSchema,
      variable: variable.default('after'),
      keep: z.boolean().default(false),
    }),
    z.strictObject({ by: z.literal('offset'), variable: variable.default('offset') }),
  ])
  .default({ by: 'none' })
  .describe(
    'How the next page is asked for: `none`; `relay` (`endCursor` and `hasNextPage` of what stands at `pageInfo`; `keep`, for a list that grows at its end, goes on from the last cursor at the next run); `offset` (counts the items).',
  );

const schema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).describe('The address of the endpoint.'),
    dateline: z
      .boolean()
      .default(false)
      .describe('The endpoint is another Dateline: query, nodes, fields and paging are known.'),
    query: z.string().min(1).optional().describe('The query to send.'),
    variables: z
      .record(z.string(), z.json())
      .default({})
      .describe('Its variables. `{name}` stands for a secret of that name.'),
    headers: z
      .record(z.string().min(1), z.string())
      .default({})
      .describe('Headers to send. `{name}` stands for a secret of that name.'),
    secrets: secretsSchema,
    nodes: pointerSchema
      .optional()
      .describe('Where in the answer the list of articles stands, such as `/data/posts/nodes`.'),
    fields: fieldsSchema.optional(),
    dates: datesSchema,
    complete: z.boolean().default(true).describe('Are the bodies whole articles? `false` for excerpts.'),
    paging: pagingSchema,
    order: z.enum(['newest', 'oldest']).default('newest').describe('Which articles come first.'),
    allowPartial: z.boolean().default(false).describe('Take the data of an answer that also reports errors.'),
    maxPages: z.int().min(1).max(10_000).default(40).describe('The most pages of one run.'),
  })
  .refine(
    ({ dateline, query, nodes, fields }) =>
      dateline || (query !== undefined && nodes !== undefined && fields !== undefined),
    'needs `query`, `nodes` and `fields`, or `dateline: true` when the endpoint is another Dateline',
  );
type GraphqlConfig = z.infer<typeof schema>;

export const graphql = defineSource<GraphqlConfig, WalkState>({
  apiVersion: 1,
  name: 'graphql',
  version: '1.0.0',
  title: 'GraphQL endpoint',
  description: 'Reads articles from a GraphQL endpoint by a query of your own, or from another Dateline.',
  homepage: 'https://graphql.org/learn/serving-over-http/',
  documentation: `With \`dateline: true\` another Dateline is read in the order in which it first saw its articles, from the last cursor on: nothing is missed and nothing asked twice. What changes there later is not reported.

Any other endpoint needs a query, where its list stands, and the fields:

\`\`\`jsonc
{ "use": "graphql", "with": {
  "url": "https://cms.example/graphql",
  "query": "query Posts($after: String) { posts(first: 50, after: $after) { nodes { id uri title content date } pageInfo { endCursor hasNextPage } } }",
  "nodes": "/data/posts/nodes",
  "fields": { "id": "/id", "url": "/uri", "title": "/title", "html": "/content", "publishedAt": "/date" },
  "paging": { "by": "relay", "pageInfo": "/data/posts/pageInfo" } } }
\`\`\`

An answer with \`errors\` ends the run, whatever its status (GraphQL over HTTP), unless \`allowPartial\` is set and there are data: then the errors are reported and the data read.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    secrets: ['/secrets/*'],
    example: { url: 'https://dateline.example/graphql', dateline: true },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: false,
    deletions: false,
    fullText: 'sometimes',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1 },
  stateVersion: 1,
  shorthand: (target) => ({ url: target, dateline: true }),
  target: ({ url }) => url,
  addresses: ({ url }) => [url],
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, config, null)),
  read,
});

function read(ctx: SourceContext, config: GraphqlConfig, state: WalkState | null) {
  const plan = planOf(config);
  const isKept = plan.paging.by === 'relay' && plan.paging.keep;
  return walk(ctx, state, {
    order: isKept ? 'oldest' : config.order,
    maxPages: config.maxPages,
    isLimited: false,
    dateOf: ({ publishedAt }) => publishedAt,
    ask: (position) => ask(ctx, config, plan, position),
  });
}

interface Plan {
  readonly query: string;
  readonly nodes: string;
  readonly mapping: Mapping;
  readonly paging: z.infer<typeof pagingSchema>;
}

function planOf({ dateline, query, nodes, fields, dates, complete, paging }: GraphqlConfig): Plan {
  if (dateline || query === undefined || nodes === undefined || fields === undefined) return anotherDateline;
  return { query, nodes, mapping: { fields, dates, complete }, paging };
}

/** First seen first: an order that only grows at its end, so that its last cursor is the place to go on from. */
const anotherDateline: Plan = {
  query: `query Articles($after: String) {
  articles(orderBy: FIRST_SEEN, first: 50, after: $after) {
    nodes { id title text url authors language publishedAt originPublisher }
    pageInfo { endCursor hasNextPage }
  }
}`,
  nodes: '/data/articles/nodes',
  mapping: {
    fields: {
      id: '/id',
      title: '/title',
      text: '/text',
      url: '/url',
      authors: '/authors',
      language: '/language',
      publishedAt: '/publishedAt',
      publisher: '/originPublisher',
    },
    dates: 'text',
    complete: true,
  },
  paging: { by: 'relay', pageInfo: '/data/articles/pageInfo', variable: 'after', keep: true },
};

async function ask(ctx: SourceContext, config: GraphqlConfig, plan: Plan, position: Position): Promise<WalkPage> {
  const variables = { ...config.variables, ...positionIn(plan.paging, position) };
  const request: ApiRequest = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...filledTexts(config.headers, config.secrets),
    },
    body: JSON.stringify({ query: plan.query, variables: filled(variables, config.secrets) }),
    secrets: Object.values(config.secrets),
    // With partial data allowed, an answer that has the list is no refusal.
    refusal: (_status, body) =>
      config.allowPartial && Array.isArray(at(body, plan.nodes)) ? null : errorOf(body, config.url),
  };
  const { json, url } = await askApi(ctx, config.url, request);
  const error = errorOf(json, config.url);
  const nodes = at(json, plan.nodes);
  if (!Array.isArray(nodes))
    throw new SourceError('malformed', `${config.url} has no list at ${JSON.stringify(plan.nodes)}`);
  const place = `${plan.nodes}${position === null ? '' : ` after ${JSON.stringify(position)}`}`;
  const { articles, issues } = articlesOf(nodes, plan.mapping, url, place);
  const partial =
    error === null ? [] : [{ kind: error.kind, message: hidden(error.message, Object.values(config.secrets)) }];
  return { articles, issues: [...partial, ...issues], ...pagesAround(plan.paging, json, position, nodes.length) };
}

function positionIn(paging: Plan['paging'], position: Position): JsonObject {
  if (paging.by === 'none') return {};
  if (paging.by === 'offset') return { [paging.variable]: position ?? 0 };
  return position === null ? {} : { [paging.variable]: position };
}

/** GraphQL Cursor Connections: `endCursor` is null when the page is empty. */
function pagesAround(paging: Plan['paging'], json: JsonValue, position: Position, count: number) {
  if (paging.by === 'none') return { next: null, restart: null };
  if (paging.by === 'offset') return { next: count === 0 ? null : Number(position ?? 0) + count, restart: null };
  const pageInfo = objectIn(at(json, paging.pageInfo));
  if (pageInfo === undefined)
    throw new SourceError('malformed', `nothing stands at ${JSON.stringify(paging.pageInfo)}`);
  const end = textIn(pageInfo.endCursor) ?? null;
  return { next: pageInfo.hasNextPage === true ? end : null, restart: paging.keep ? (end ?? position) : null };
}

const kinds: readonly (readonly [RegExp, IssueKind])[] = [
  [/UNAUTHENTICATED|UNAUTHORI[SZ]ED/, 'auth'],
  [/FORBIDDEN|ACCESS_DENIED/, 'blocked'],
  [/RATE_?LIMIT|THROTTLED|TOO_MANY/, 'rate-limit'],
  [/VALIDATION|PARSE_FAILED|BAD_USER_INPUT|BAD_REQUEST|QUERY_TOO/, 'config'],
];

/** The errors of an answer as one, or null when it has none. What is not said to be the query's fault may pass. */
function errorOf(json: JsonValue, url: string): SourceError | null {
  const errors = listIn(objectIn(json)?.errors).map((error) => objectIn(error) ?? {});
  if (errors.length === 0) return null;
  const codes = errors.map(({ extensions }) => textIn(objectIn(extensions)?.code) ?? '').join(' ');
  const kind = kinds.find(([pattern]) => pattern.test(codes.toUpperCase()))?.[1] ?? 'network';
  const messages = errors.slice(0, 3).map(({ message }) => textIn(message) ?? 'an error without a message');
  return new SourceError(kind, `${url} reports: ${messages.join('; ').slice(0, 500)}`);
}
