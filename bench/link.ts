/**
 * `npm run bench:link`: what linking one more article costs when a thousand, ten thousand and a hundred thousand are stored, stage by
 * stage; every measured article goes the real way. The promise: flat within a factor of two. Findings are given, since reading is not
 * measured. Milliseconds are of this process alone, so that another one does not count. `-- 1000 10000`: other sizes.
 */

import { parseArgs } from 'node:util';
import { stableId } from '../db/ids.ts';
import { openStore, type Store } from '../db/open.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { keepRawItem } from '../pipeline/raw-items.ts';
import { readPending } from '../pipeline/read.ts';
import { registerSources } from '../pipeline/registry.ts';
import { type Stage, stageChannel, stages } from '../pipeline/stage.ts';
import { folder } from '../sources/folder.ts';
import { copyNews, originalsOf } from './copied-news.ts';
import { ARTICLES_A_DAY, type InventedArticle, inventedArticle, OUTLETS } from './invented-news.ts';

/** Articles that are measured at each size. */
const PROBES = 300;

const DAY = 86_400_000;
const start = Date.parse('2023-03-01T00:00:00Z');

/** Articles that the pipeline stores; a larger store is made of copies of them, see copied-news.ts. */
const REAL = 2_000;

const usage = `npm run bench:link [-- SIZE … --real NUMBER]
  SIZE    how many articles are stored before the next ${PROBES} are measured; 1000 10000 100000 when left out
  --real  how many of them go through the pipeline, ${REAL} when left out; the others are copies in the rows that it leaves`;

async function measure(sizes: readonly number[], real: number): Promise<void> {
  let statements = 0;
  const store = openStore(':memory:', { onStatement: () => statements++ });
  await register(store);
  const costs = listen(() => statements);
  const firsts = new Map<Measured, Cost>();
  let [stored, next, copies] = [0, 0, 0];
  let originals: string[] = [];
  const span = Math.ceil(real / ARTICLES_A_DAY) + 4;
  for (const size of sizes) {
    const began = performance.now();
    while (stored < size) {
      const isReal = next < real;
      const count = Math.min(isReal ? Math.min(1_000, real - next) : originals.length, size - stored);
      if (isReal) {
        await keep(store, next, count);
        [next, originals] = [next + count, await originalsOf(store.db)];
      } else {
        copies += 1;
        await store.tx((db) => copyNews(db, originals.slice(0, count), copies, copies * span));
      }
      stored += count;
      console.error(`${stored} of ${size} stored after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    const measured: Map<Measured, Cost>[] = [];
    for (let n = 0; n < PROBES; n += 1) {
      costs.clear();
      const before = { ms: ownTime(), statements };
      const reports = await keep(store, next + n, 1);
      const whole = { ms: ownTime() - before.ms, statements: statements - before.statements };
      measured.push(
        new Map<Measured, Cost>([...(reports ? costs : withoutAllegations(costs)), ['whole article', whole]]),
      );
    }
    [stored, next] = [stored + PROBES, next + PROBES];
    console.log(`${size} stored; each of the next ${PROBES} cost:`);
    for (const stage of [...stages, 'whole article'] as const) report(stage, measured, firsts);
  }
  store.close();
}

/** One of the stages, or all that storing an article costs. */
type Measured = Stage | 'whole article';

interface Cost {
  readonly ms: number;
  readonly statements: number;
}

/** By stage, what the stages since the last `clear` cost. */
function listen(statements: () => number): Map<Stage, Cost> {
  const costs = new Map<Stage, Cost>();
  const begun = new Map<object, Cost>();
  stageChannel.subscribe({
    start: (context) => begun.set(context, { ms: ownTime(), statements: statements() }),
    asyncEnd: (context) => {
      const [before, sum] = [begun.get(context)!, costs.get(context.stage) ?? { ms: 0, statements: 0 }];
      begun.delete(context);
      costs.set(context.stage, {
        ms: sum.ms + ownTime() - before.ms,
        statements: sum.statements + statements() - before.statements,
      });
    },
    end: () => {},
    asyncStart: () => {},
    error: () => {},
  });
  return costs;
}

/** What an article that alleges nothing has no part in. */
function withoutAllegations(costs: ReadonlyMap<Stage, Cost>): Map<Stage, Cost> {
  return new Map([...costs].filter(([stage]) => stage !== 'allegations'));
}

function report(stage: Measured, measured: readonly ReadonlyMap<Measured, Cost>[], firsts: Map<Measured, Cost>): void {
  const costs = measured.flatMap((of) => of.get(stage) ?? []);
  const times = costs.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = quantile(times, 0.5);
  const statements = costs.reduce((sum, cost) => sum + cost.statements, 0) / Math.max(1, costs.length);
  const first = firsts.get(stage) ?? { ms: median, statements };
  firsts.set(stage, first);
  const growth = `${(median / first.ms).toFixed(2)} times the time and ${(statements / first.statements).toFixed(2)} times the statements of the first size`;
  console.log(
    `  ${stage.padEnd(15)} ${median.toFixed(2)} ms (p95 ${quantile(times, 0.95).toFixed(2)}), ${statements.toFixed(1)} statements: ${growth}`,
  );
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds of this process alone: another one on the machine makes nothing dearer. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// ---- storing ------------------------------------------------------------------------------------

const given = new Map<string, Findings>();

const extractor: Extractor = {
  name: 'given',
  version: '1',
  extract(text) {
    const findings = given.get(text);
    if (!findings) throw new Error(`The pipeline made another text of an invented article: ${text}`);
    return findings;
  },
};

const outlets = Array.from({ length: OUTLETS }, (_, n) => ({
  id: stableId('source', `outlet-${n}`),
  key: `outlet-${n}`,
  title: `Outlet ${n}`,
}));

async function register(store: Store): Promise<void> {
  const configured = outlets.map(({ key, title }, position) => ({
    ...{ key, title, plugin: folder, config: {}, everyMs: 60_000, position, directory: '.' },
  }));
  await store.tx((db) => registerSources(db, configured, start));
}

/** Hands over articles and stores them as the schedule would. Does any report an allegation? */
async function keep(store: Store, first: number, count: number): Promise<boolean> {
  const articles = Array.from({ length: count }, (_, n) => inventedArticle(first + n));
  await store.tx(async (db) => {
    for (const [n, article] of articles.entries()) {
      given.set(article.text, article.findings);
      const delivery = { kind: 'ARTICLE', article: rawOf(article, first + n) } as const;
      await keepRawItem(
        db,
        outlets[article.outlet]!.id,
        delivery,
        start + Math.floor((4 + (first + n) / ARTICLES_A_DAY) * DAY),
      );
    }
  });
  for (const outlet of new Set(articles.map((article) => outlets[article.outlet]!))) {
    for await (const { error } of readPending(store, outlet, extractor, new AbortController().signal))
      if (error !== null) throw new Error(error);
  }
  given.clear();
  return articles.some(({ findings }) => findings.allegations.length > 0);
}

function rawOf({ title, text, day }: InventedArticle, n: number) {
  return {
    externalId: `item-${n}`,
    title,
    language: 'en',
    publishedAt: new Date(start + Math.floor(day * DAY)).toISOString(),
    body: { format: 'text' as const, value: text, complete: true },
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' }, real: { type: 'string' } },
});
const sizes = (positionals.length === 0 ? [1_000, 10_000, 100_000] : positionals.map(Number)).sort((a, b) => a - b);
const real = Number(values.real ?? REAL);
const isNumber = (value: number) => Number.isInteger(value) && value > 0;
if (values.help) console.log(usage);
else if (!isNumber(real) || !sizes.every(isNumber)) {
  console.error(
    `A size is a number of articles, not "${[...positionals, values.real ?? ''].join(' ').trim()}".\n${usage}`,
  );
  process.exitCode = 1;
} else await measure(sizes, real);
