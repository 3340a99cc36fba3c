/** Runs a plug-in's reading to its end, or to a message, and keeps what came of it. */

import type { JsonObject, RawArticle, SourceIssue, SourceMessage, SourcePlugin } from '../source.ts';
import type { KitHost } from './host.ts';
import { asPlugin, type Trespasses } from './scope.ts';

export interface Reading {
  readonly messages: readonly SourceMessage<JsonObject>[];
  readonly articles: readonly RawArticle[];
  readonly withdrawn: readonly string[];
  readonly issues: readonly SourceIssue[];
  /** The last one; what was given when none came. */
  readonly state: JsonObject | null;
  /** What `read` threw; null when it came to its end. */
  readonly error: unknown;
}

export interface ReadingOptions {
  /** Stops after so many messages, as a host does that is told to stop. */
  readonly most?: number;
  readonly trespasses?: Trespasses;
  /** Called after each message. */
  readonly onMessage?: (message: SourceMessage<JsonObject>, count: number) => void;
  /** Keeps no messages, for readings of many. */
  readonly forget?: boolean;
}

export async function readThrough<C>(
  plugin: SourcePlugin<C>,
  host: KitHost,
  config: C,
  state: JsonObject | null,
  options: ReadingOptions = {},
): Promise<Reading> {
  const { most = Number.POSITIVE_INFINITY, trespasses = { found: new Set() }, onMessage, forget = false } = options;
  const messages: SourceMessage<JsonObject>[] = [];
  let error: unknown = null;
  let count = 0;
  try {
    const iterator = asPlugin(trespasses, () => plugin.read(host.ctx, config, state)[Symbol.asyncIterator]());
    const next = () => asPlugin(trespasses, () => iterator.next());
    while (count < most) {
      const { done, value } = await next();
      if (done === true) break;
      count += 1;
      if (!forget) messages.push(structuredClone(value));
      onMessage?.(value, count);
    }
    if (count >= most) await asPlugin(trespasses, () => iterator.return?.());
  } catch (thrown) {
    error = thrown;
  }
  return { ...sorted(messages, state), error };
}

/** What a series of messages amounts to. */
export function sorted(
  messages: readonly SourceMessage<JsonObject>[],
  before: JsonObject | null,
): Omit<Reading, 'error'> {
  return {
    messages,
    articles: messages.flatMap((message) => (message.type === 'article' ? [message.article] : [])),
    withdrawn: messages.flatMap((message) => (message.type === 'withdrawn' ? [message.externalId] : [])),
    issues: messages.flatMap((message) => (message.type === 'issue' ? [message.issue] : [])),
    state: messages.findLast((message) => message.type === 'state')?.state ?? before,
  };
}
