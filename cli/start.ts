/** `dateline start`: opens the store, answers at once, gathers beside it, and says what it read. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig, packageRoot, readSettings, type Settings, sourcesFromShorthand } from '../config.ts';
import { openStore, type Store } from '../db/open.ts';
import { noticeOf } from '../pipeline/extractor-host.ts';
import { type GatheringMessage, startGathering } from '../pipeline/gathering.ts';
import type { Listening } from '../server/listen.ts';
import { createLog } from '../server/log.ts';
import { serve } from '../server/serve.ts';
import { countStore, printCounts } from './counts.ts';
import { createProgress, type Progress } from './progress.ts';

export const summary = 'Gathers from the sources and answers over GraphQL.';

export const help = `Usage: dateline start [--source PLUGIN:TARGET]…

Opens the database, starts answering, gathers what the sources have, and goes on until Ctrl-C.

  --source PLUGIN:TARGET  reads this instead of the configured sources; may be repeated:
                          --source folder:../reports --source feed:https://news.example/feed.xml

Settings come from the environment (DATELINE_PORT, DATELINE_DATABASE, …); the README lists them.`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { source: { type: 'string', multiple: true, default: [] } } });
  const settings = readSettings(process.env);
  const cwd = process.cwd();
  // Read here first, so that a mistake is told before anything starts.
  const config = values.source.length
    ? await sourcesFromShorthand(values.source, cwd, settings.config)
    : await loadConfig(settings.config, cwd);
  if (settings.database === ':memory:') {
    throw new Error('DATELINE_DATABASE is ":memory:"; name a file, because gathering and answering share it.');
  }
  const store = openStore(settings.database);
  const server = await serveStore(store, settings).catch((error: unknown) => {
    store.close();
    throw error;
  });
  console.log(`Answering at ${server.url}/graphql while it reads.`);
  const notice = noticeOf(config.extractor);
  if (notice !== null) console.log(notice);

  const newsroom = { store, server, progress: createProgress(process.stdout), signals: stopSignals() };
  const gathering = startGathering(
    { database: settings.database, configPath: config.path ?? settings.config, shorthands: values.source, settings },
    tellPeople(newsroom),
  );
  await newsroom.signals.first;
  newsroom.progress.clear();
  console.log('Stopping …');
  const hasEnded = await Promise.race([
    Promise.all([gathering.stop(), server.close(stopCapMs)]).then(() => true),
    newsroom.signals.second.then(() => false),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), stopCapMs + 1000).unref()),
  ]);
  if (!hasEnded) process.exit(1);
  store.close();
  newsroom.signals.forget();
  return 0;
}

const stopCapMs = 10_000;

interface Newsroom {
  readonly store: Store;
  readonly server: Listening;
  readonly progress: Progress;
}

function serveStore(store: Store, settings: Settings): Promise<Listening> {
  return serve({
    store,
    host: settings.host,
    port: settings.port,
    queryLimits: { depth: settings.maxDepth, cost: settings.maxCost },
    documentLimits: {
      tokens: settings.maxTokens,
      aliases: settings.maxAliases,
      rootFields: settings.maxRootFields,
      directives: settings.maxDirectives,
    },
    maxBodyBytes: settings.maxBodyBytes,
    corsOrigins: settings.corsOrigins,
    examples: join(packageRoot, 'examples'),
    log: createLog(settings.logLevel),
    isPublic: settings.publicUrl !== null,
  });
}

/** The counts are printed once, when every source has been read for the first time. */
function tellPeople({ store, server, progress }: Newsroom): (message: GatheringMessage) => void {
  let isFirst = true;
  let spent: string | null = null;
  return (message) => {
    progress.show(message);
    if (message.type === 'failed') {
      progress.clear();
      const reason = message.message.replace(/\.?$/, '.');
      console.error(`Gathering has stopped: ${reason} What was stored before is still answered.`);
    }
    if (message.type !== 'idle') return;
    if (message.spent !== null && message.spent !== spent) {
      spent = message.spent;
      progress.clear();
      console.log(`  The extractor: ${spent}`);
    }
    if (!isFirst) return;
    isFirst = false;
    countStore(store.db).then(
      (counts) => {
        progress.clear();
        console.log(`\nIn the store\n${printCounts(counts)}\n\nGraphiQL: ${server.url}/graphql   Ctrl-C stops.`);
      },
      (error: unknown) => console.error(`The store could not be counted: ${String(error)}`),
    );
  };
}

/** npm passes Ctrl-C on to a process that has heard it already: two within a second are one. */
function stopSignals() {
  const heard: ((value: true) => void)[] = [];
  const [first, second] = [0, 1].map(() => new Promise<true>((resolve) => heard.push(resolve)));
  let firstAt = Number.POSITIVE_INFINITY;
  const hear = () => {
    if (firstAt === Number.POSITIVE_INFINITY) firstAt = performance.now();
    heard[performance.now() - firstAt < 1000 ? 0 : 1]?.(true);
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, hear);
  const forget = () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, hear);
  };
  return { first: first ?? Promise.resolve(true), second: second ?? Promise.resolve(true), forget };
}
