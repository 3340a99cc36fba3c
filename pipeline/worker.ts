/** The worker thread that gathers: opens the store, reads the configuration, then keeps to the schedule until told to stop. */

import { parentPort, workerData } from 'node:worker_threads';
import { type ConfiguredSource, loadConfig, programEnvironment, sourcesFromShorthand } from '../config.ts';
import { openStore } from '../db/open.ts';
import { politeFetch } from '../fetch/index.ts';
import type { SourceLog } from '../sources/source.ts';
import { openExtractor } from './extractor-host.ts';
import type { GatheringMessage, GatheringOptions } from './gathering.ts';
import { contextFor, type RunOfSource } from './host.ts';
import { storedHosts } from './host-memory.ts';
import { normaliserIn, parsersIn } from './parsing.ts';
import { push } from './push.ts';
import { readerThreads } from './reader-threads.ts';
import type { Run, StoredSource } from './registry.ts';
import { schedule } from './schedule.ts';

/** A plug-in's own remarks; what matters reaches people as issues of the run. */
const silent: SourceLog = { debug: () => {}, info: () => {}, warn: () => {} };

const stopping = new AbortController();
parentPort?.on('message', () => stopping.abort());
try {
  // Written by startGathering alone.
  await work(workerData as GatheringOptions, stopping.signal);
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
parentPort?.close();

async function work({ database, configPath, shorthands, settings }: GatheringOptions, signal: AbortSignal) {
  const config = await (shorthands.length > 0
    ? sourcesFromShorthand(shorthands, process.cwd(), configPath)
    : loadConfig(configPath, process.cwd()));
  const store = openStore(database);
  const fetch = politeFetch({ ...settings, memory: storedHosts(store) });
  const now = () => Date.now();
  const threads = readerThreads();
  const environment = programEnvironment();
  const host = { fetch, now, signal, log: () => silent, parse: parsersIn(threads), environment };
  try {
    const extractor = await openExtractor(config.extractor, { fetch, now, signal });
    const spent = () => extractor.spent?.() ?? null;
    const tools = {
      store,
      extractor,
      now,
      signal,
      normalise: normaliserIn(threads),
      random: Math.random,
      contextFor: (source: ConfiguredSource, id: string, run?: RunOfSource) => contextFor(host, source, id, run),
      onProgress: (source: StoredSource, read: number, total: number | null) =>
        tell({ type: 'progress', source: source.title, read, total, spent: spent() }),
    };
    const onRun = (source: StoredSource, { counts, issues, failure }: Run) =>
      tell({
        type: 'source',
        source: source.title,
        ...counts,
        error: failure && { kind: failure.kind, message: failure.message },
        issues: issues.map(({ kind, message }) => ({ kind, message })),
      });
    const { publicUrl } = settings;
    await Promise.all([
      schedule(tools, config.sources, { onRun, onIdle: () => tell({ type: 'idle', spent: spent() }) }),
      publicUrl === null ? null : push({ ...tools, publicUrl, onRun }, config.sources),
    ]);
  } finally {
    await threads.close();
    await fetch.close();
    store.close();
  }
}

function tell(message: GatheringMessage) {
  parentPort?.postMessage(message);
}
