/** One source of a broken origin, read by the real gathering path into a store in memory, with a clock that the check moves. */

import { eq } from 'drizzle-orm';
import type { ConfiguredSource } from '../../config.ts';
import { stableId } from '../../db/ids.ts';
import { openStore, type Store } from '../../db/open.ts';
import { articles, articleVersions } from '../../db/tables.ts';
import { embeddedExtractor } from '../../extractors/embedded.ts';
import { politeFetch } from '../../fetch/index.ts';
import { gather } from '../../pipeline/gather.ts';
import { contextFor, type RunOfSource } from '../../pipeline/host.ts';
import { storedHosts } from '../../pipeline/host-memory.ts';
import { type Run, registerSources, type StoredSource, sourceById } from '../../pipeline/registry.ts';
import { feed } from '../../sources/feed.ts';
import { feedSchema } from '../../sources/feed-config.ts';

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Trial {
  readonly address: string;
  readonly store: Store;
  readonly clock: { now: number };
  /** Reads the source once; before the second time and later, the clock goes to when it is due. */
  poll(): Promise<Run>;
  source(): Promise<StoredSource>;
  /** Current versions, oldest first. */
  articles(): Promise<
    {
      id: string;
      title: string;
      text: string;
      url: string | null;
      publishedAt: number | null;
      sortAt: number;
      withdrawnAt: number | null;
    }[]
  >;
  /** What the origin was asked, robots.txt and tdmrep.json left out. */
  asked(): Promise<Request[]>;
  /** Of all polls: the most memory above what there was before, and the longest time. */
  readonly cost: { megabytes: number; ms: number };
  close(): Promise<void>;
}

/** Long enough for every answer that is meant to arrive. */
const TIMEOUT_MS = 3000;

export function trial(base: string, path: string): Trial {
  const store = openStore(':memory:');
  const clock = { now: Date.parse('2024-02-01T00:00:00Z') };
  const pause = async (ms: number) => {
    clock.now += ms;
  };
  const clockOfFetch = { now: () => clock.now, pause };
  const fetch = politeFetch({
    contact: null,
    allowPrivateNetworks: false,
    memory: storedHosts(store),
    clock: clockOfFetch,
  });
  const limited = Object.assign((url: string | URL, init = {}) => fetch(url, { timeoutMs: TIMEOUT_MS, ...init }), {
    socket: fetch.socket,
    close: fetch.close,
  });
  const { signal } = new AbortController();
  const quiet = { debug: () => {}, info: () => {}, warn: () => {} };
  const host = { fetch: limited, now: () => clock.now, signal, log: () => quiet };
  const address = `${base}${path}`;
  const configured: ConfiguredSource = {
    ...{ key: 'origin', title: 'Origin', plugin: feed, config: feedSchema.parse({ url: address }) },
    ...{ everyMs: 15 * 60_000, position: 0, directory: '.' },
  };
  const id = stableId('source', 'origin');
  const cost = { megabytes: 0, ms: 0 };
  const source = async () => {
    const row = await sourceById(store.db, id);
    if (row === null) throw new Error('the source is not registered');
    return row;
  };
  return {
    ...{ address, store, clock, cost, source },
    async poll() {
      if ((await sourceById(store.db, id)) === null)
        await store.tx((db) => registerSources(db, [configured], clock.now));
      const stored = await source();
      clock.now = Math.max(clock.now, stored.nextRunAt ?? 0);
      const tools = {
        ...{ store, extractor: embeddedExtractor, now: host.now, signal },
        contextFor: (own: ConfiguredSource, sourceId: string, run?: RunOfSource) =>
          contextFor(host, own, sourceId, run),
      };
      return await measured(cost, () => gather(tools, configured, stored));
    },
    articles: () =>
      store.db
        .select({
          ...{ id: articles.id, title: articleVersions.title, text: articleVersions.text, url: articles.url },
          ...{ publishedAt: articles.publishedAt, sortAt: articles.sortAt, withdrawnAt: articles.withdrawnAt },
        })
        .from(articles)
        .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
        .orderBy(articles.seq),
    async asked() {
      const response = await fetch(`${base}/__log`, { ownAddresses: [base] });
      const log = (await response.json()) as unknown as Request[]; // as the origin writes it
      return log.filter(({ url }) => url !== '/robots.txt' && !url.startsWith('/.well-known/'));
    },
    async close() {
      await fetch.close();
      store.close();
    },
  };
}

async function measured<T>(cost: Trial['cost'], work: () => Promise<T>): Promise<T> {
  const before = process.memoryUsage.rss();
  const look = () => {
    cost.megabytes = Math.max(cost.megabytes, (process.memoryUsage.rss() - before) / 2 ** 20);
  };
  const looking = setInterval(look, 10);
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    look();
    clearInterval(looking);
    cost.ms = Math.max(cost.ms, performance.now() - startedAt);
  }
}
