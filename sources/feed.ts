/** A feed (RSS, Atom, RDF, JSON Feed) at an address or in a file: its entries, each once and again when it changed. */

import { posix } from 'node:path';
import { z } from 'zod';
import { isAddress } from './address.ts';
import { discoverFeeds } from './discovery.ts';
import { kindOf } from './error.ts';
import { askForFeed, documentOf, type FeedAnswer } from './feed-answer.ts';
import { changesOf, type FeedMemory, isUnfinished, MOST_REMEMBERED, remembered } from './feed-changes.ts';
import { type FeedConfig, type FeedState, feedSchema } from './feed-config.ts';
import { articlesOfFeed } from './formats/feed.ts';
import { defineSource, type FeedDocument, type JsonObject, type SourceContext, type SourceMessage } from './source.ts';
import { offerOf, subscribeToHub } from './websub.ts';

/** Going back in time follows older pages until the time is reached, but not without end. */
const MOST_PAGES_BACK = 1000;

export const feed = defineSource<FeedConfig, FeedState>({
  apiVersion: 1,
  name: 'feed',
  version: '2.0.0',
  title: 'Feed',
  description: 'Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed from an address or a file.',
  documentation: `The origin is asked whether anything changed (\`ETag\`, \`Last-Modified\`, RFC 3229 deltas); an unchanged body is not read again. An entry is known by its id (\`guid\`, \`id\`, \`rdf:about\`), else by its link, else by title and date; a changed one is read again. An entry that a tombstone (RFC 6721) takes back is withdrawn; one that left the feed was pushed out by newer ones and stays.

Where a feed carries the full text, that is the article; else its excerpt is, unless \`fullText\` is \`page\`.

With \`DATELINE_PUBLIC_URL\` set, a feed that names a hub (WebSub) is pushed and still asked for now and then. Tried against a hub of our own that follows the recommendation, not against public hubs.`,
  // z.toJSONSchema yields plain JSON data, typed more loosely.
  config: {
    schema: feedSchema,
    jsonSchema: z.toJSONSchema(feedSchema, { io: 'input' }) as JsonObject,
    example: { url: 'https://news.example/feed.xml' },
  },
  capabilities: {
    incremental: 'conditional',
    backfill: true,
    updates: true,
    deletions: true,
    fullText: 'sometimes',
    ordered: false,
    push: true,
    network: true,
    filesystem: true,
  },
  limits: { concurrency: 1, minIntervalMs: 60_000 },
  recognises: [
    { pattern: 'http{s}?://*/*.{xml,rss,atom,rdf}', priority: 1 },
    { pattern: 'http{s}?://*/{*/}?feed{/}?', priority: 1 },
    { pattern: 'http{s}?://*/{*/}?{rss,atom,feed.json,index.xml}', priority: 1 },
    { pattern: 'http{s}?://*.youtube.com/{channel,user}/*', priority: 4 },
    { pattern: 'http{s}?://github.com/*', priority: 4 },
    { pattern: 'http{s}?://*.substack.com/*', priority: 4 },
  ],
  stateVersion: 2,
  // Entries were marked otherwise: all are offered again, and the host knows them.
  migrateState: () => ({ entries: {} }),
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => url,
  permission: ({ permission }) => permission,
  root: ({ url }) => (isAddress(url) ? null : posix.dirname(url)),
  addresses: ({ url }) => (isAddress(url) ? [url] : []),

  async check(ctx, config) {
    const answer = await askForFeed(ctx, config.url);
    const { title, articles } = articlesOfFeed(await documentOf(ctx, answer), answer.url);
    return { ok: true, title: title ?? config.url, sample: articles.slice(0, 3) };
  },

  discover: discoverFeeds,
  read,

  push: {
    async offer(ctx, config, state) {
      if (state?.hub !== undefined && state.topic !== undefined) return { hub: state.hub, topic: state.topic };
      if (!isAddress(config.url)) return null;
      const answer = await askForFeed(ctx, config.url);
      return offerOf(await documentOf(ctx, answer), answer);
    },
    async subscribe(ctx, config, callbackUrl, secret) {
      const answer = await askForFeed(ctx, config.url);
      return subscribeToHub(ctx, offerOf(await documentOf(ctx, answer), answer), {
        callbackUrl,
        secret,
        address: config.url,
      });
    },
    async *receive(ctx, config, { headers, body }, state) {
      // A hub may say that something is new and not what.
      if (body.length === 0) {
        yield* read(ctx, config, state);
        return;
      }
      const answer = { bytes: body, url: state?.topic ?? config.url, contentType: headers.get('content-type') };
      const memory = memoryOf(config, state);
      yield* changesOf(ctx, config, await documentOf(ctx, answer), answer.url, memory);
      yield { type: 'state', state: { ...state, entries: remembered(memory.entries) } };
    },
  },
});

async function* read(
  ctx: SourceContext,
  config: FeedConfig,
  state: FeedState | null,
): AsyncGenerator<SourceMessage<FeedState>, void> {
  const isBackfill = ctx.range !== undefined;
  const memory = memoryOf(config, state);
  const answer = isBackfill ? await askForFeed(ctx, config.url) : await askForFeed(ctx, config.url, state);
  let left = isBackfill ? (state?.left ?? MOST_PAGES_BACK) : Math.min(state?.left ?? config.pages, config.pages);
  let rest = left === 0 ? null : (state?.rest ?? null);
  let head = headOf(state);
  let most = MOST_REMEMBERED;
  if (answer !== null && (isBackfill || answer.body !== state?.body)) {
    const document = await documentOf(ctx, answer);
    const isFirst = Object.keys(memory.entries).length === 0;
    const { known, oldest } = yield* changesOf(ctx, config, document, answer.url, memory);
    const ttl = document.ttlMs === null ? {} : { ttlMs: document.ttlMs };
    head = { ...headOfAnswer(answer), ...offerOf(document, answer), ...ttl };
    // Without older pages, what has left the feed need not be remembered.
    if (config.pages === 0 && !answer.isDelta) most = Math.min(most, document.entries.length + document.deleted.length);
    // Older pages are for a first reading, and for a feed of which everything is new: more may have appeared than it holds.
    const isGap = isBackfill ? !isPast(oldest, ctx.range) : isFirst || known === 0;
    if (isGap) rest ??= olderPage(document, config, answer.url);
  } else if (answer !== null) head = { ...head, ...headOfAnswer(answer) };
  if (head.ttlMs !== undefined) yield { type: 'interval', ms: head.ttlMs };

  const stateOf = (): FeedState => {
    const older = rest === null || left === 0 ? {} : { rest, left };
    // Going back in time leaves alone what is known of the feed as it is now.
    if (isBackfill) return { ...headOf(state), entries: state?.entries ?? {}, ...older };
    const entries = remembered(memory.entries, most);
    const { etag: _etag, lastModified: _lastModified, body: _body, ...withoutValidators } = head;
    // While pages of entries wait, the feed is asked for as if it were new.
    return { ...(isUnfinished(entries) ? withoutValidators : head), entries, ...older };
  };
  const visited = new Set([config.url, answer?.url ?? '']);
  while (rest !== null && left > 0 && !ctx.signal.aborted) {
    if (visited.has(rest)) {
      rest = null;
      break;
    }
    yield { type: 'state', state: stateOf() };
    visited.add(rest);
    try {
      const page = await askForFeed(ctx, rest);
      const document = await documentOf(ctx, page);
      const { fresh, oldest } = yield* changesOf(ctx, config, document, page.url, memory, 'older');
      left -= 1;
      rest = fresh === 0 || isPast(oldest, ctx.range) ? null : olderPage(document, config, page.url);
    } catch (error) {
      const kind = kindOf(error);
      // A page that may come back is asked for again at the next run.
      const mayComeBack = kind === 'network' || kind === 'timeout' || kind === 'rate-limit';
      // Behind its last page, WordPress has none.
      const isEnd = config.paged === 'wordpress' && kind === 'not-found';
      if (!isEnd) yield { type: 'issue', issue: { kind, message: `${messageOf(error)}; older entries are missing` } };
      if (mayComeBack) break;
      rest = null;
    }
  }
  if (!ctx.signal.aborted) yield { type: 'state', state: stateOf() };
}

function memoryOf(config: FeedConfig, state: FeedState | null): FeedMemory {
  return { entries: state?.entries ?? {}, textsLeft: config.textsPerRun };
}

type FeedHead = Omit<FeedState, 'entries' | 'rest' | 'left'>;

function headOf(state: FeedState | null): FeedHead {
  if (state === null) return {};
  const { entries: _entries, rest: _rest, left: _left, ...head } = state;
  return head;
}

function headOfAnswer({ validators, body, isDelta }: FeedAnswer): FeedHead {
  // The bytes of a delta say nothing of the whole.
  return { ...validators, ...(isDelta ? {} : { body }) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** RFC 5005: the archive before this document, or the next page of it; JSON Feed's `next_url` is read as `next`. */
function olderPage({ links }: FeedDocument, { paged }: FeedConfig, address: string): string | null {
  if (paged === 'wordpress') {
    if (!isAddress(address)) return null;
    const url = new URL(address);
    url.searchParams.set('paged', String(Number(url.searchParams.get('paged') ?? 1) + 1));
    return url.href;
  }
  const link = links.find(({ rel }) => rel === 'prev-archive') ?? links.find(({ rel }) => rel === 'next');
  return link !== undefined && isAddress(link.href) ? link.href : null;
}

/** Going back in time, everything older than the start has been seen. */
function isPast(oldest: number | null, range: SourceContext['range']): boolean {
  return range?.from !== undefined && oldest !== null && oldest < range.from.getTime();
}
