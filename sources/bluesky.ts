/** Bluesky: the posts of an account, or the stream of posts as they are written. */

import { z } from 'zod';
import { askApi } from './api.ts';
import { listIn, objectIn, textIn } from './claim.ts';
import { SourceError } from './error.ts';
import { type JetstreamState, readJetstream } from './jetstream.ts';
import type { Position } from './paging.ts';
import { articleOfPost } from './post.ts';
import { checkByReading } from './sample.ts';
import { defineSource, type JsonObject, type JsonValue, type SourceContext, type SourceMessage } from './source.ts';
import { type WalkPage, type WalkState, walk } from './walk.ts';

const appView = 'https://public.api.bsky.app';
const relay = 'wss://jetstream2.us-east.bsky.network/subscribe';

const schema = z
  .strictObject({
    actor: z.string().min(1).optional().describe('A handle or DID: its posts are read.'),
    dids: z
      .array(z.string().regex(/^did:/, 'is no DID, such as "did:plc:…"'))
      .max(10_000)
      .default([])
      .describe('For the stream: only posts of these accounts, by their DIDs.'),
    words: z.array(z.string().min(1)).default([]).describe('For the stream: only posts with one of these words.'),
    languages: z
      .array(z.string().min(2))
      .default([])
      .describe('For the stream: only posts that claim one of these languages.'),
    seconds: z.number().min(1).max(3600).default(30).describe('How long a run listens to the stream at most.'),
    replies: z.boolean().default(false).describe('Read replies too.'),
    reposts: z.boolean().default(false).describe('Read what the account reposts too.'),
    maxPages: z.int().min(1).max(1000).default(5).describe('The most pages of one run.'),
    pageSize: z.int().min(1).max(100).default(100).describe('Posts in one answer.'),
    service: z
      .url({ protocol: /^https?$/ })
      .default(appView)
      .describe('The address of the API.'),
    jetstream: z
      .url({ protocol: /^wss?$/ })
      .default(relay)
      .describe('The address of the stream.'),
  })
  .refine(
    ({ actor, dids, words }) => (actor !== undefined) !== dids.length + words.length > 0,
    'needs an `actor`, or `dids` or `words` for the stream',
  );
export type BlueskyConfig = z.infer<typeof schema>;

export type BlueskyState = { feed?: WalkState; stream?: JetstreamState };

export const bluesky = defineSource<BlueskyConfig, BlueskyState>({
  apiVersion: 1,
  name: 'bluesky',
  version: '1.0.0',
  title: 'Bluesky',
  description: 'Reads posts of a Bluesky account, or posts with certain words or of certain accounts from the stream.',
  homepage: 'https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed',
  documentation: `Follows the documentation of \`app.bsky.feed.getAuthorFeed\` and of Jetstream; tested against servers that do, not against the live service.

With \`actor\` the account's feed is read page by page to the last known post, without login. An account that asks not to be shown to people who are not logged in is refused with kind \`terms\`.

With \`dids\` or \`words\` the stream is read from the moment where the last run ended; the service keeps some days of it. A run ends when it has caught up, or after \`seconds\`, so a short \`every\` goes with it. A first run listens to what comes. Deleted posts are withdrawn; the feed of an account does not tell of them. The search of Bluesky needs a login and is not used.`,
  config: {
    schema,
    // z.toJSONSchema yields plain JSON data, typed more loosely.
    jsonSchema: z.toJSONSchema(schema, { io: 'input' }) as JsonObject,
    example: { actor: 'press.example' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: false,
    deletions: true,
    fullText: 'always',
    ordered: false,
    push: false,
    network: true,
    filesystem: false,
  },
  limits: { concurrency: 1, rate: [{ requests: 3000, perMs: 300_000 }] },
  recognises: [
    { pattern: 'https://bsky.app/profile/:actor', priority: 10 },
    { pattern: 'https://bsky.app/profile/:actor/*', priority: 10 },
  ],
  stateVersion: 1,
  shorthand: (target) => ({
    actor: /\/profile\/([^/?#]+)/.exec(target)?.[1] ?? target.replace(/^@|^https:\/\//, '').replace(/\/$/, ''),
  }),
  target: ({ actor, dids, words }) => actor ?? `stream ${[...words, ...dids].join(' ')}`,
  addresses: ({ service, jetstream }) =>
    [service, jetstream].filter((address) => address !== appView && address !== relay),
  check: (ctx, config) =>
    checkByReading(ctx, (sparing) => read(sparing, { ...config, seconds: Math.min(config.seconds, 10) }, null)),
  read,
});

async function* read(
  ctx: SourceContext,
  config: BlueskyConfig,
  state: BlueskyState | null,
): AsyncIterable<SourceMessage<BlueskyState>> {
  if (config.actor === undefined) {
    yield* readJetstream(ctx, config, state?.stream ?? null);
    return;
  }
  const plan = {
    order: 'newest' as const,
    maxPages: config.maxPages,
    isLimited: false,
    dateOf: ({ publishedAt }: { publishedAt?: string }) => publishedAt,
    ask: (position: Position) => ask(ctx, config, position),
  };
  for await (const message of walk(ctx, state?.feed ?? null, plan))
    yield message.type === 'state' ? { type: 'state', state: { feed: message.state } } : message;
}

async function ask(ctx: SourceContext, config: BlueskyConfig, position: Position): Promise<WalkPage> {
  const { service, actor = '', replies, reposts, pageSize } = config;
  const url = new URL(`${service.replace(/\/$/, '')}/xrpc/app.bsky.feed.getAuthorFeed`);
  const filter = replies ? 'posts_with_replies' : 'posts_no_replies';
  for (const [name, value] of Object.entries({ actor, filter, limit: String(pageSize) }))
    url.searchParams.set(name, value);
  if (position !== null) url.searchParams.set('cursor', String(position));
  const { json } = await askApi(ctx, url, {
    refusal: (status, body) => (status < 300 ? null : refusalOf(body, actor)),
  });
  const { feed, cursor } = objectIn(json) ?? {};
  if (!Array.isArray(feed)) throw new SourceError('malformed', `${service} has no list at "/feed"`);
  const articles: WalkPage['articles'][number][] = [];
  const issues: WalkPage['issues'][number][] = [];
  for (const [n, item] of feed.entries()) {
    const { post, reason } = objectIn(item) ?? {};
    const isRepost = objectIn(reason)?.$type === 'app.bsky.feed.defs#reasonRepost';
    if (isRepost && !reposts) continue;
    const { uri, author, record } = objectIn(post) ?? {};
    const writer = objectIn(author);
    if (asksForLogin(writer)) {
      if (isRepost) continue;
      throw new SourceError('terms', `${actor} asks not to be shown to people who are not logged in`);
    }
    const article = articleOfPost(uri, record, writer);
    if (article === null)
      issues.push({ kind: 'malformed', message: `post ${n} of the feed of ${actor} has no uri or no text` });
    else articles.push(article);
  }
  return { articles, issues, next: feed.length === 0 ? null : (textIn(cursor) ?? null), restart: null };
}

/** The label an account puts on itself for that. */
function asksForLogin(author: JsonObject | undefined): boolean {
  return listIn(author?.labels).some((label) => objectIn(label)?.val === '!no-unauthenticated');
}

/** XRPC tells by a name what is wrong. */
function refusalOf(body: JsonValue, actor: string): SourceError | null {
  const { error, message } = objectIn(body) ?? {};
  const said = `${actor}: ${textIn(message) ?? String(error)}`;
  if (error === 'AccountDeactivated' || error === 'AccountTakedown') return new SourceError('gone', said);
  if (error === 'BlockedActor' || error === 'BlockedByActor') return new SourceError('blocked', said);
  if (error === 'InvalidRequest') return new SourceError(/not found/i.test(said) ? 'not-found' : 'config', said);
  return null;
}
