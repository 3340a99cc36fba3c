/** `dateline sources list`: what there is to read from, and how the configured sources are doing. */

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ConfiguredSource, loadConfig, readSettings } from '../../config.ts';
import { openStore } from '../../db/open.ts';
import { sources as table } from '../../db/tables.ts';
import { builtIns } from '../../sources/index.ts';
import { adviceFor, indented, oneLine } from './telling.ts';

export const summary = 'The sources there are, the configured ones, and how each is doing';

export const help = `Usage: dateline sources list [--json]

Shows the sources that come with Dateline, then the configured ones: state, last error and what to do about it, next run,
counts, and since when it has been silent. Reads the store when there is one, and changes nothing.

  --json  one JSON object a line for each configured source`;

type Stored = typeof table.$inferSelect;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const settings = readSettings(process.env);
  const { sources, path } = await loadConfig(settings.config, process.cwd());
  const stored = await storedSources(settings.database);
  if (values.json) {
    for (const source of sources) console.log(JSON.stringify(asJson(source, stored.get(source.key))));
    return 0;
  }
  console.log('Sources that come with Dateline (`dateline sources info NAME` describes one):\n');
  for (const { name, title, description } of builtIns)
    console.log(`  ${name.padEnd(12)} ${oneLine(description ?? title, 100)}`);
  console.log(`\nConfigured in ${path}:\n`);
  for (const source of sources) console.log(`${described(source, stored.get(source.key), Date.now())}\n`);
  return 0;
}

/** By key; empty when nothing was gathered yet. */
async function storedSources(database: string): Promise<ReadonlyMap<string, Stored>> {
  if (database === ':memory:' || !existsSync(database)) return new Map();
  const store = openStore(database);
  try {
    return new Map((await store.db.select().from(table)).map((row) => [row.key, row]));
  } finally {
    store.close();
  }
}

function asJson({ key, title, plugin, everyMs }: ConfiguredSource, stored: Stored | undefined) {
  const { cursor: _cursor, ...health } = stored ?? { state: 'NEW' };
  return { ...health, key, title, plugin: plugin.name, everyMs };
}

function described({ key, title, plugin }: ConfiguredSource, stored: Stored | undefined, now: number): string {
  const head = `  ${key}  ${title} (${plugin.name})`;
  if (stored === undefined || stored.lastRunAt === null) return `${head}\n    not read yet`;
  const { state, added, updated, rejected, lastErrorKind, lastErrorMessage, nextRunAt, lastNewArticleAt } = stored;
  const next = nextRunAt === null ? 'not before a restart' : when(nextRunAt, now);
  return [
    head,
    `    ${states[state]}; last read ${when(stored.lastRunAt, now)}, next ${next}`,
    `    ${added} articles, ${updated} updates, ${rejected} could not be read; newest ${lastNewArticleAt === null ? 'never' : when(lastNewArticleAt, now)}`,
    ...(stored.silentSince === null
      ? []
      : [`    silent since ${dayOf(stored.silentSince)}, longer than it usually is`]),
    ...(lastErrorKind === null
      ? []
      : [indented(`${lastErrorMessage ?? lastErrorKind}\n${adviceFor(lastErrorKind)}`, '    ! ')]),
  ].join('\n');
}

const states: Record<Stored['state'], string> = {
  NEW: 'new',
  HEALTHY: 'works',
  DEGRADED: 'works, with some items that could not be read',
  BACKING_OFF: 'fails, and is tried again',
  PAUSED: 'paused until somebody mends it',
};

function when(at: number, now: number): string {
  const seconds = Math.round(Math.abs(at - now) / 1000);
  const [amount, unit] =
    seconds < 90
      ? [seconds, 's']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'min']
        : seconds < 172_800
          ? [Math.round(seconds / 3600), 'h']
          : [Math.round(seconds / 86_400), 'days'];
  return at > now ? `in ${amount} ${unit}` : `${amount} ${unit} ago`;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
