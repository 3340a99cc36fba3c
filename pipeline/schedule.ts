/** Reads every source when it is due, again and again, until told to stop. */

import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { readEndedEmbargoes } from './ended-embargoes.ts';
import { type GatherTools, gather } from './gather.ts';
import { dueSources, makeDue, nextDue, type Run, registerSources, type StoredSource } from './registry.ts';
import { enforceRetention } from './retention.ts';

export interface ScheduleEvents {
  onRun(source: StoredSource, run: Run): void;
  /** Every source that was due has been read. */
  onIdle(): void;
}

/** All sources are due at the start. Ends when the signal is aborted and the runs under way have ended. */
export async function schedule(
  tools: GatherTools,
  configured: readonly ConfiguredSource[],
  events: ScheduleEvents,
): Promise<void> {
  const { store, now, signal } = tools;
  const byId = new Map(configured.map((source) => [stableId('source', source.key), source]));
  await store.tx((db) => registerSources(db, configured, now()));
  const alarm = newAlarm(signal);
  const stopWatching = await watchFiles(tools, byId, async (id) => {
    await store.tx((db) => makeDue(db, [id], now()));
    alarm.ring();
  });
  while (!signal.aborted) {
    const due = await dueSources(store.db, now());
    await eachOf(due, sourcesAtATime, async (source) => {
      const own = byId.get(source.id);
      if (own && !signal.aborted) events.onRun(source, await gather(tools, own, source));
    });
    if (signal.aborted) break;
    const next = earliest(
      await nextDue(store.db),
      await readEndedEmbargoes(tools),
      await enforceRetention(store, now()),
    );
    if (next !== null && next <= now()) continue;
    events.onIdle();
    await alarm.sleep(next === null ? longestSleep : Math.min(next - now(), longestSleep));
  }
  for (const stop of stopWatching) stop();
}

function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** A slow origin must not keep the others waiting; storing is one at a time all the same. */
const sourcesAtATime = 4;

/** Timers of more than 2^31 ms fire at once. */
const longestSleep = 60 * 60 * 1000;

async function eachOf<T>(items: readonly T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, lane));
}

/** A folder that is not there is not watched; its runs tell so. */
async function watchFiles(
  tools: GatherTools,
  byId: ReadonlyMap<string, ConfiguredSource>,
  onChange: (id: string) => Promise<void>,
): Promise<(() => void)[]> {
  const watches = await Promise.all(
    [...byId].map(async ([id, source]) => {
      const context = await tools.contextFor(source, id).catch(() => null);
      return context?.files?.watch?.(() => void onChange(id));
    }),
  );
  return watches.filter((stop) => stop !== undefined);
}

interface Alarm {
  sleep(ms: number): Promise<void>;
  ring(): void;
}

function newAlarm(signal: AbortSignal): Alarm {
  let wake = () => {};
  let rang = false;
  const ring = () => {
    rang = true;
    wake();
  };
  signal.addEventListener('abort', ring, { once: true });
  return {
    ring,
    async sleep(ms) {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(ms, 10));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rang = false;
    },
  };
}
