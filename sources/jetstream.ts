/** Jetstream, the stream of what is written in the AT Protocol as JSON: read from a moment on, for a bounded time. */

import type { BlueskyConfig, BlueskyState } from './bluesky.ts';
import { objectIn, textIn } from './claim.ts';
import { overlapWith, type Seen } from './overlap.ts';
import { articleOfPost } from './post.ts';
import type { JsonObject, JsonValue, SourceContext, SourceMessage } from './source.ts';

const COLLECTION = 'app.bsky.feed.post';
const EVENTS_PER_STATE = 500;

export type JetstreamState = {
  /** In microseconds: the moment of the last event that was read. */
  cursor: number;
  seen: Seen;
};

export async function* readJetstream(
  ctx: SourceContext,
  config: BlueskyConfig,
  state: JetstreamState | null,
): AsyncIterable<SourceMessage<BlueskyState>> {
  const overlap = overlapWith(state?.seen);
  const caughtUp = ctx.now().getTime() * 1000;
  // Without an event in it, the next run goes on from here all the same.
  let cursor = state?.cursor ?? caughtUp;
  let events = 0;
  const stateNow = (): SourceMessage<BlueskyState> => ({
    type: 'state',
    state: { stream: { cursor, seen: overlap.seen() } },
  });
  for await (const line of untilOver(ctx, ctx.socket(addressOf(config, state)), config.seconds * 1000)) {
    events += 1;
    const event = eventIn(ctx, line);
    if (event === null) {
      yield {
        type: 'issue',
        issue: { kind: 'malformed', message: `event ${events} of the stream is no event: ${line.slice(0, 100)}` },
      };
      continue;
    }
    // The service gives the event at the cursor again.
    if (state !== null && event.at <= state.cursor) continue;
    const { commit, uri } = event;
    if (commit?.operation === 'delete' && (config.dids.length > 0 || overlap.knows(uri)))
      yield { type: 'withdrawn', externalId: uri, reason: 'the post was deleted' };
    if (commit?.operation === 'create' && isWanted(objectIn(commit.record), config)) {
      const article = articleOfPost(uri, commit.record, undefined);
      if (article !== null && overlap.isNews(article)) yield { type: 'article', article };
    }
    cursor = Math.max(cursor, event.at);
    if (events % EVENTS_PER_STATE === 0) yield stateNow();
    if (state !== null && event.at >= caughtUp) break;
  }
  ctx.signal.throwIfAborted();
  yield stateNow();
}

function addressOf({ jetstream, dids }: BlueskyConfig, state: JetstreamState | null): URL {
  const url = new URL(jetstream);
  url.searchParams.set('wantedCollections', COLLECTION);
  for (const did of dids) url.searchParams.append('wantedDids', did);
  if (state !== null) url.searchParams.set('cursor', String(state.cursor));
  return url;
}

interface Event {
  /** In microseconds. */
  readonly at: number;
  /** Undefined for what is no post: a change of handle, an account that closed. */
  readonly commit: JsonObject | undefined;
  readonly uri: string;
}

function eventIn(ctx: SourceContext, line: string): Event | null {
  let value: JsonValue;
  try {
    value = ctx.parse.json(line);
  } catch {
    return null;
  }
  const claims = objectIn(value);
  const at = claims?.time_us;
  const did = textIn(claims?.did);
  if (claims === undefined || typeof at !== 'number' || !Number.isSafeInteger(at) || did === undefined) return null;
  const commit = objectIn(claims.commit);
  const key = textIn(commit?.rkey);
  const isPost = commit?.collection === COLLECTION && key !== undefined;
  return { at, commit: isPost ? commit : undefined, uri: `at://${did}/${COLLECTION}/${key ?? ''}` };
}

function isWanted(record: JsonObject | undefined, { words, languages, replies }: BlueskyConfig): boolean {
  const text = textIn(record?.text)?.toLowerCase() ?? '';
  const claimed = Array.isArray(record?.langs) ? record.langs : [];
  return (
    (replies || record?.reply === undefined) &&
    (words.length === 0 || words.some((word) => text.includes(word.toLowerCase()))) &&
    (languages.length === 0 || languages.some((language) => claimed.includes(language)))
  );
}

/** The messages until the time is over or the run is aborted: a stream may be silent for ever. */
async function* untilOver(
  { signal }: SourceContext,
  messages: AsyncIterable<string>,
  ms: number,
): AsyncIterable<string> {
  const iterator = messages[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  const over = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), over]);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Not waited for: the iterator of a silent stream may be busy with its next message.
    iterator.return?.()?.catch(() => undefined);
  }
}
