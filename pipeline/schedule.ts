/**
 * Reads every source when it is due, again and again, until told to stop. Fair to all: the most overdue first, one source of a host
 * at a time, and a host that asked for patience keeps no other waiting.
 */

import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { readEndedEmbargoes } from './ended-embargoes.ts';
import { type GatherTools, gather } from './gather.ts';
import { restingHosts } from './host-memory.ts';
import {
  dueSourceIds,
  makeDue,
  nextDue,
  type Run,
  registerSources,
  type StoredSource,
  sourceById,
} from './registry.ts';
import { enforceRetention } from './retention.ts';

export interface ScheduleEvents {
  onRun(source: StoredSource, run: Run): void;
  /** Every source that was due has been read. */
  onIdle(): void;
}

/** Ends when the signal is aborted and the runs under way have ended. */
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
  const running = new Map<string, { readonly host: string; readonly ended: Promise<void> }>();
  let broken: { readonly error: unknown } | null = null;
  let hasRun = true; // idle is told once at the start, even when nothing was due

  const run = async (id: string, own: ConfiguredSource) => {
    try {
      const source = await sourceById(store.db, id);
      if (source !== null) events.onRun(source, await gather(tools, own, source));
    } catch (error) {
      // Not the source's: the store itself cannot be written.
      broken ??= { error };
    } finally {
      running.delete(id);
      alarm.ring();
    }
  };

  while (!signal.aborted && broken === null) {
    const due = await dueSourceIds(store.db, now());
    const resting = await restingHosts(store.db, now());
    const busy = new Set([...running.values()].map(({ host }) => host));
    let readyAt = Number.POSITIVE_INFINITY;
    for (const id of due) {
      const own = byId.get(id);
      if (own === undefined || running.has(id)) continue;
      const host = hostOf(own, id);
      if (busy.has(host)) continue;
      readyAt = Math.min(readyAt, resting.get(host) ?? Number.POSITIVE_INFINITY);
      if (running.size === SOURCES_AT_A_TIME) break;
      if (resting.has(host)) continue;
      busy.add(host);
      running.set(id, { host, ended: run(id, own) });
      hasRun = true;
    }
    if (running.size === 0 && due.length === 0 && hasRun) {
      hasRun = false;
      events.onIdle();
    }
    const next = earliest(
      running.size === SOURCES_AT_A_TIME ? null : await nextDue(store.db, now()),
      await readEndedEmbargoes(tools),
      await enforceRetention(store, now()),
    );
    const sleepMs = Math.min(next ?? Number.POSITIVE_INFINITY, readyAt) - now();
    await alarm.sleep(Math.min(sleepMs, LONGEST_SLEEP_MS));
  }
  await Promise.all([...running.values()].map(({ ended }) => ended));
  for (const stop of stopWatching) stop();
  if (broken !== null) throw (broken as { error: unknown }).error; // assigned in `run`, which the compiler does not see
}

function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** A slow origin must not keep the others waiting; storing is one at a time all the same. */
const SOURCES_AT_A_TIME = 8;

/** Timers of more than 2^31 ms fire at once. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000;

/** What a source without an address reads from is its own. */
function hostOf({ plugin, config }: ConfiguredSource, id: string): string {
  const [address] = plugin.addresses?.(config) ?? [];
  return (address === undefined ? null : URL.parse(address))?.host ?? id;
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
