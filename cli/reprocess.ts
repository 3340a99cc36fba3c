/** `dateline reprocess`: reads stored articles again with the configured extractor and shows what would change before it is kept. */

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { ConfigError, loadExtractor, readSettings } from '../config.ts';
import { openStore, type Store } from '../db/open.ts';
import { sources } from '../db/tables.ts';
import { politeFetch } from '../fetch/index.ts';
import { noticeOf, openExtractor } from '../pipeline/extractor-host.ts';
import { countRejected, readRejected } from '../pipeline/rejected.ts';
import { countChosen, type Reprocessed, type ReprocessOptions, reprocess } from '../pipeline/reprocess.ts';
import { createReprocessProgress } from './reprocess-progress.ts';
import { addToTotals, newTotals, printReport, printTotals } from './reprocess-report.ts';

export const summary = 'Read stored articles again and show what would change; --apply keeps it';

export const help = `Usage: dateline reprocess [options]

Reads the current text of stored articles with the extractor that is configured now, and prints which statements and
allegations would be new, lost or altered, in the words of the text. Nothing is written without --apply.

  --source KEY  only articles of this source
  --limit N     at most so many articles
  --after N     goes on after this article number; an interrupted run says which
  --json        one JSON object a line: each article that changes or fails, then the totals
  --apply       keeps the new readings; the statements before stay in the store, superseded
  --rejected    with --apply, reads before that what could not be read when it came

Each article is kept whole or not at all. A run that was interrupted is run again: what it kept is found unchanged.
Exits with 1 when an article could not be read.`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      source: { type: 'string' },
      limit: { type: 'string' },
      after: { type: 'string' },
      json: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      rejected: { type: 'boolean', default: false },
    },
  });
  if (values.rejected && !values.apply) throw new ConfigError(['--rejected stores articles; add --apply']);
  const options: ReprocessOptions = {
    source: values.source ?? null,
    limit: values.limit === undefined ? null : numberOf(values.limit, '--limit', 1),
    after: values.after === undefined ? 0 : numberOf(values.after, '--after', 0),
    apply: values.apply,
  };
  const settings = readSettings(process.env);
  const configured = await loadExtractor(settings.config, process.cwd());
  const store = openStored(settings.database);
  const fetch = politeFetch(settings);
  const stopping = stopSignal();
  try {
    await refuseUnknownSource(store, options.source);
    const now = () => Date.now();
    const extractor = await openExtractor(configured, { fetch, signal: stopping.signal, now });
    const notice = noticeOf(configured);
    if (notice !== null) console.error(notice);
    const tools = { store, extractor, now, signal: stopping.signal };
    const leftOver = values.rejected ? await readRejectedItems(tools, options.source) : 0;
    const failed = await readAll(tools, options, values.json);
    return failed || leftOver > 0 ? 1 : 0;
  } finally {
    stopping.forget();
    await fetch.close();
    store.close();
  }
}

type Tools = Parameters<typeof reprocess>[0];

/** Resolves to how many are rejected still. */
async function readRejectedItems({ store, extractor, signal }: Tools, source: string | null): Promise<number> {
  let stillRejected = 0;
  let read = 0;
  for await (const { item, error } of readRejected(store, source, extractor, signal)) {
    if (error === null) read += 1;
    else stillRejected += 1;
    if (error !== null) console.error(`${item.externalId}: rejected again: ${error}`);
  }
  console.error(`Of what was rejected before, ${read} read and ${stillRejected} rejected again.`);
  return stillRejected;
}

/** Resolves to whether something could not be read. */
async function readAll(tools: Tools, options: ReprocessOptions, asJson: boolean): Promise<boolean> {
  const totals = newTotals();
  const spent = () => tools.extractor.spent?.() ?? null;
  const progress = createReprocessProgress(process.stderr, await countChosen(tools.store, options));
  let last: Reprocessed | null = null;
  try {
    for await (const report of reprocess(tools, options)) {
      last = report;
      addToTotals(totals, report);
      const text = printReport(report, asJson);
      if (text !== null) {
        progress.clear();
        console.log(text);
      }
      progress.show(totals, report.number, spent());
    }
  } finally {
    progress.clear();
    // After a failure of the extractor too: the totals say what was read until then.
    console.log(printTotals(totals, { asJson, apply: options.apply, spent: spent(), extractor: tools.extractor }));
    const rejected = await countRejected(tools.store, options.source);
    if (rejected > 0)
      console.error(`${rejected} items were rejected when they came: --apply --rejected reads them again.`);
    if (tools.signal.aborted) console.error(`Stopped. To go on: --after ${last?.number ?? options.after}`);
  }
  return totals.failed > 0;
}

/** A mistyped DATELINE_DATABASE must not make an empty store. */
function openStored(database: string): Store {
  if (database !== ':memory:' && existsSync(database)) return openStore(database);
  throw new ConfigError([
    `DATELINE_DATABASE is ${JSON.stringify(database)}; there is no such database yet: run \`npm start\` first`,
  ]);
}

async function refuseUnknownSource({ db }: Store, key: string | null): Promise<void> {
  if (key === null) return;
  const [known] = await db.select({ key: sources.key }).from(sources).where(eq(sources.key, key));
  if (known) return;
  const keys = await db.select({ key: sources.key }).from(sources).orderBy(sources.position);
  const list = keys.map((row) => row.key).join(', ') || 'none';
  throw new ConfigError([`--source ${key}: no source has this key; the store has ${list}`]);
}

function numberOf(text: string, option: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new ConfigError([`${option} is ${JSON.stringify(text)}; expected a whole number from ${least}`]);
}

/** The first Ctrl-C ends the run after what is under way; the next one ends it at once, and loses nothing. */
function stopSignal() {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  const forget = () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  };
  return { signal: stopping.signal, forget };
}
