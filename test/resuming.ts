/** The promise of states, tried: a run that ends after any of its messages and goes on from the last state misses nothing. */

import type { JsonObject, SourceMessage } from '../sources/source.ts';

/** For each number of messages after which a run was cut: what it and the run after it yielded, sorted, without repeats. */
export async function cutEverywhere<S extends JsonObject>(
  read: (state: S | null) => AsyncIterable<SourceMessage<S>>,
): Promise<{ whole: string[]; cuts: string[][] }> {
  const messages: SourceMessage<S>[] = [];
  for await (const message of read(null)) messages.push(message);
  const cuts: string[][] = [];
  for (let length = 1; length <= messages.length; length += 1) {
    const got: string[] = [];
    let state: S | null = null;
    let n = 0;
    for await (const message of read(null)) {
      if (message.type === 'state') state = structuredClone(message.state);
      got.push(...told(message));
      n += 1;
      if (n === length) break;
    }
    for await (const message of read(state)) got.push(...told(message));
    cuts.push(distinct(got));
  }
  return { whole: distinct(messages.flatMap(told)), cuts };
}

function told<S>(message: SourceMessage<S>): string[] {
  if (message.type === 'article') return [`${message.article.externalId}: ${message.article.title ?? ''}`];
  return message.type === 'withdrawn' ? [`withdrawn ${message.externalId}`] : [];
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted();
}
