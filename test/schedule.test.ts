/** Who is read when many are due. The plug-in notes what was open at once; hosts are names that are never asked. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { openStore, type Store } from '../db/open.ts';
import { storedHosts } from '../pipeline/host-memory.ts';
import { makeDue } from '../pipeline/registry.ts';
import { schedule } from '../pipeline/schedule.ts';
import { defineSource, SOURCE_API, type SourceContext } from '../sources/source.ts';
import { rules } from './newsroom.ts';

const minute = 60_000;
const start = Date.parse('2021-08-01T00:00:00Z');

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

interface Day {
  /** Keys, in the order their runs began. */
  readonly order: string[];
  readonly mostOpen: number;
  /** The most that were open at one host. */
  readonly mostAtOneHost: number;
}

/** One plug-in for all; a run lasts until the clock of the event loop has turned a few times, or as long as `lasts` says. */
async function dayOf(
  keys: readonly string[],
  {
    lasts = async () => {},
    until,
    now = () => start,
  }: {
    lasts?: (key: string) => Promise<void>;
    until?: (order: readonly string[]) => boolean;
    now?: () => number;
  } = {},
): Promise<Day> {
  const order: string[] = [];
  const open: string[] = [];
  let mostOpen = 0;
  let mostAtOneHost = 0;
  const stopping = new AbortController();
  const plugin = defineSource<{ key: string }>({
    apiVersion: SOURCE_API,
    name: 'noted',
    version: '1',
    title: 'Noted',
    config: {
      schema: { '~standard': { version: 1, vendor: 'test', validate: () => ({ value: { key: '' } }) } },
      jsonSchema: {},
      example: {},
    },
    capabilities: {
      incremental: 'none',
      backfill: false,
      updates: false,
      deletions: false,
      fullText: 'never',
      ordered: true,
      push: false,
      network: true,
      filesystem: false,
    },
    addresses: ({ key }) => [`https://${key.split('/')[0]}.example/${key}`],
    stateVersion: 1,
    check: async () => ({ ok: true }),
    async *read(_ctx, { key }) {
      order.push(key);
      open.push(key);
      mostOpen = Math.max(mostOpen, open.length);
      const hosts = open.map((other) => other.split('/')[0]);
      mostAtOneHost = Math.max(mostAtOneHost, hosts.filter((host) => host === key.split('/')[0]).length);
      if (until?.(order) === true) stopping.abort();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await lasts(key);
      open.splice(open.indexOf(key), 1);
      yield { type: 'progress', done: 1 };
    },
  });
  const configured: ConfiguredSource[] = keys.map((key, position) => ({
    ...{ key, title: key, plugin, config: { key }, everyMs: 15 * minute, position, directory: '.' },
  }));
  const tools = {
    store,
    extractor: rules,
    now,
    signal: stopping.signal,
    contextFor: async () => ({ signal: stopping.signal }) as SourceContext, // this plug-in touches nothing else
  };
  const onIdle = () => {
    if (until === undefined) stopping.abort();
  };
  await schedule(tools, configured, { onRun: () => {}, onIdle });
  return { order, mostOpen, mostAtOneHost };
}

const many = (host: string, count: number) => Array.from({ length: count }, (_, n) => `${host}/${n}`);

describe('many sources due at once', () => {
  it('are all read once', async () => {
    const keys = [...many('harbour', 6), ...many('quay', 6)];
    expect((await dayOf(keys)).order.sort()).toEqual([...keys].sort());
  });

  it('are read one at a time of a host, and hosts side by side', async () => {
    const day = await dayOf([...many('harbour', 4), ...many('quay', 4), ...many('pier', 4)]);
    expect([day.mostAtOneHost, day.mostOpen]).toEqual([1, 3]);
  });

  it('of many hosts are read eight at a time', async () => {
    expect((await dayOf(Array.from({ length: 30 }, (_, n) => `host${n}/1`))).mostOpen).toBe(8);
  });

  it('of one host do not keep another host waiting', async () => {
    const { order } = await dayOf([...many('harbour', 20), 'quay/1']);
    expect(order.indexOf('quay/1')).toBeLessThan(2);
  });

  it('are read in the order they have been waiting', async () => {
    await dayOf(many('harbour', 3));
    for (const [index, key] of many('harbour', 3).entries())
      await store.tx((db) => makeDue(db, [stableId('source', key)], start - index * minute));
    expect((await dayOf(many('harbour', 3))).order).toEqual(['harbour/2', 'harbour/1', 'harbour/0']);
  });

  it('are not held up by one that hangs', async () => {
    let release = () => {};
    const hanging = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { order } = await dayOf(['slow/1', ...many('quay', 5)], {
      lasts: (key) => (key === 'slow/1' ? hanging : Promise.resolve()),
      until: (seen) => {
        if (seen.length < 6) return false;
        release();
        return true;
      },
    });
    expect(order).toHaveLength(6);
  });
});

describe('a host that asked for patience', () => {
  it('is left alone, and the others are read meanwhile', async () => {
    let now = start;
    await storedHosts(store).keep('harbour.example', { nextRequestAt: start + 50 });
    const { order } = await dayOf(['harbour/1', ...many('quay', 3)], {
      now: () => now,
      lasts: async () => {
        now += 20;
      },
      until: (seen) => seen.length === 4,
    });
    expect(order).toEqual(['quay/0', 'quay/1', 'quay/2', 'harbour/1']);
  });
});

describe('a clock that was set back', () => {
  it('does not silence a source until its old time comes', async () => {
    await dayOf(['harbour/1'], { now: () => start + 365 * 24 * 60 * minute });
    expect((await dayOf(['harbour/1'])).order).toEqual(['harbour/1']);
  });
});
