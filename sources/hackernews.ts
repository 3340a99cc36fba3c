/** Hacker News by its search at Algolia: stories in the order of time, in windows, because one answer ends at a thousand. */

import { z } from 'zod';
import { askApi } from './api.ts';
import { addressIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { overlapWith, type Seen } from './overlap.ts';
import { checkByReading } from './sample.ts';
import {
  defineSource,
  type JsonObject,
  type JsonValue,
  type RawArticle,
  type SourceContext,
  type SourceMessage,
} from './source.ts';

/** Of one question, whatever its pages. */
const MOST_HITS = 1000;
const OVERLAP_SECONDS = 2 * 3600;
const DAY_SECONDS = 86_400;

const algolia = 'https://hn.algolia.com/api/v1';

const schema = z.strictObject({
  tags: z
    .array(z.string().min(1))
    .min(1)
    .default(['story'])
    .describe('What to read: `story`, `ask_hn`, `show_hn`, `front_page`, `author_NAME`; all of them must be true.'),
  query: z.string().min(1).optional().describe('Words to search for.'),
  minPoints: z
    .int()
    .min(0)
    .default(0)
    .describe(
      'Only stories with so many points; asked for when they are new, a story that rises after two hours is not found.',
    ),
  days: z.number().positive().max(3650).default(1).describe('How many days back the first run goes.'),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .default(algolia)
    .describe('The address of the API.'),
});
type HackerNewsConfig = z.infer<typeof schema>;

/** In seconds: up to here everything was read. */
type HackerNewsState = { until: number; seen: Seen };

export const hackernews = defineSource<HackerNewsConfig, HackerNewsState>({
  apiVersion: 1,
  name: 'hackernews',
  version: '1.0.0',
  title: 'Hacker News',
  description: 'Reads the stories of Hacker News: title, link, and the text where a story has one.',
  homepage: 'https://hn.algolia.com/api',
  documentation: `Follows the documentation of HN Search at Algolia; tested against a server that does, not against the live service. A question gives at most a thousand stories: a window of time that has more is halved. Each run looks back two hours, so that stories that are indexed late and edited titles are found; points and comments do not count as a change.

A story that links elsewhere has no text of its own; its address is the one it links to, and \`extra.discussion\` is its page at Hacker News.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { tags: ['story'], query: 'surveillance' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: true,
    updates: true,
    deletions: false,
    fullText: 'sometimes',
    ordered: true,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, rate: [{ requests: 10_000, perMs: 3_600_000, key: 'hn.algolia.com' }] },
  terms: { attribution: 'Hacker News' },
  recognises: [
    { pattern: 'https://news.ycombinator.com/*', priority: 10 },
    { pattern: 'https://hn.algolia.com/*', priority: 10 },
  ],
  stateVersion: 1,
  shorthand: fromAddress,
  target: ({ tags, query }) => [...tags, ...(query === undefined ? [] : [query])].join(' '),
  addresses: ({ endpoint }) => (endpoint === algolia ? [] : [endpoint]),
  check: (ctx, config) => checkByReading(ctx, (sparing) => read(sparing, config, null)),
  read,
});

/** From a page of the site to what it lists; anything else is searched for. */
function fromAddress(target: string): JsonObject {
  if (!/^https?:\/\//i.test(target) || URL.parse(target) === null) return { query: target };
  const { pathname, searchParams } = new URL(target);
  const user = searchParams.get('id');
  if (/^\/(?:user|submitted)$/.test(pathname) && user !== null) return { tags: ['story', `author_${user}`] };
  return { tags: [tagOfPage[pathname] ?? 'story'] };
}

const tagOfPage: Readonly<Record<string, string>> = {
  '/': 'front_page',
  '/news': 'front_page',
  '/front': 'front_page',
  '/ask': 'ask_hn',
  '/show': 'show_hn',
};

async function* read(
  ctx: SourceContext,
  config: HackerNewsConfig,
  state: HackerNewsState | null,
): AsyncIterable<SourceMessage<HackerNewsState>> {
  const overlap = overlapWith(state?.seen);
  const end = Math.floor((ctx.range?.to ?? ctx.now()).getTime() / 1000);
  const windows = windowsBetween(startOf(ctx, config, state, end), end);
  for (let window = windows.shift(); window !== undefined; window = windows.shift()) {
    const [from, to] = window;
    const hits = await ask(ctx, config, from, to);
    if (hits.length >= MOST_HITS && to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      windows.unshift([from, middle], [middle, to]);
      continue;
    }
    // The newest come first.
    for (const [n, hit] of [...hits.entries()].toReversed()) {
      const article = articleOf(hit);
      if (article === null) {
        const message = `hit ${n} of the window from ${new Date(from * 1000).toISOString()} has no objectID`;
        yield { type: 'issue', issue: { kind: 'malformed', message } };
      } else if (overlap.isNews(article)) yield { type: 'article', article };
      ctx.signal.throwIfAborted();
    }
    yield { type: 'state', state: { until: to, seen: overlap.seen() } };
  }
}

function startOf(
  { range }: SourceContext,
  { days }: HackerNewsConfig,
  state: HackerNewsState | null,
  end: number,
): number {
  if (state !== null) return state.until - OVERLAP_SECONDS;
  return range?.from === undefined ? end - Math.ceil(days * DAY_SECONDS) : Math.floor(range.from.getTime() / 1000);
}

/** A day each, oldest first, so that a state comes early. */
function windowsBetween(start: number, end: number): [number, number][] {
  const count = Math.max(1, Math.ceil((end - start) / DAY_SECONDS));
  return Array.from({ length: count }, (_, n) => [
    start + n * DAY_SECONDS,
    Math.min(start + (n + 1) * DAY_SECONDS, end),
  ]);
}

/** Both ends belong to the window: what is on the seam is known the second time. */
async function ask(
  ctx: SourceContext,
  config: HackerNewsConfig,
  from: number,
  to: number,
): Promise<readonly JsonValue[]> {
  const { endpoint, tags, query, minPoints } = config;
  const url = new URL(`${endpoint.replace(/\/$/, '')}/search_by_date`);
  const filters = [`created_at_i>=${from}`, `created_at_i<=${to}`, ...(minPoints > 0 ? [`points>=${minPoints}`] : [])];
  const parameters = { tags: tags.join(','), numericFilters: filters.join(','), hitsPerPage: String(MOST_HITS) };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  if (query !== undefined) url.searchParams.set('query', query);
  const hits = objectIn((await askApi(ctx, url)).json)?.hits;
  if (Array.isArray(hits)) return hits;
  throw new SourceError('malformed', `${endpoint} has no list at "/hits"`);
}

function articleOf(hit: JsonValue): RawArticle | null {
  const claims = objectIn(hit);
  const id = textIn(claims?.objectID);
  if (claims === undefined || id === undefined) return null;
  const author = textIn(claims.author);
  const text = textIn(claims.story_text) ?? textIn(claims.comment_text);
  const discussion = `https://news.ycombinator.com/item?id=${encodeURIComponent(id)}`;
  return {
    externalId: id,
    url: addressIn(claims.url) ?? discussion,
    title: textIn(claims.title) ?? textIn(claims.story_title),
    body: text === undefined ? undefined : { format: 'html', value: text, complete: true },
    authors:
      author === undefined
        ? []
        : [{ name: author, url: `https://news.ycombinator.com/user?id=${encodeURIComponent(author)}` }],
    publishedAt: textIn(claims.created_at),
    extra: { discussion },
  };
}
