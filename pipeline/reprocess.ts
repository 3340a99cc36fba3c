/** Reads stored articles again with the extractor of today: shows what would change, and keeps it when asked to. */

import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database, Store } from '../db/open.ts';
import { savepoint } from '../db/savepoint.ts';
import { articles, articleVersions, sources } from '../db/tables.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { foundReading } from './found-reading.ts';
import { withNotices } from './notices.ts';
import { announce } from './outbox.ts';
import { isOutage } from './read.ts';
import { replaceReading } from './reading.ts';
import { changesBetween, type ReadingChanges } from './reading-changes.ts';
import { storedReading } from './stored-reading.ts';
import { verifyFindings } from './verify.ts';

export interface ReprocessOptions {
  /** Only articles of the source with this key; null for all. */
  readonly source: string | null;
  /** Articles before and with this number were read already; 0 for none. */
  readonly after: number;
  /** How many articles at most; null for all. */
  readonly limit: number | null;
  /** Keep the new readings. Nothing is written without it. */
  readonly apply: boolean;
}

export interface ReprocessTools {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** One article that was read again; in order of arrival. */
export interface Reprocessed {
  /** To go on after it. */
  readonly number: number;
  readonly articleId: string;
  readonly title: string;
  readonly url: string | null;
  readonly source: string;
  /** `kept`: changed, and stored so. `overtaken`: its source gave it another text meanwhile. `failed`: not read or not stored. */
  readonly outcome: 'unchanged' | 'changed' | 'kept' | 'overtaken' | 'failed';
  readonly changes: ReadingChanges | null;
  readonly error: string | null;
}

/** How many articles the options choose. */
export async function countChosen({ db }: Store, options: ReprocessOptions): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(chosen(options));
  return Math.min(row?.count ?? 0, options.limit ?? Number.POSITIVE_INFINITY);
}

/**
 * Each article is kept whole or not at all, several in one transaction; what was kept before a crash is found unchanged when it
 * is run again. An article that cannot be read is reported and the others go on; throws when the extractor cannot read at all.
 */
export async function* reprocess(tools: ReprocessTools, options: ReprocessOptions): AsyncIterable<Reprocessed> {
  const { store, signal } = tools;
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  let after = options.after;
  while (left > 0 && !signal.aborted) {
    const batch = await nextArticles(store.db, { ...options, after }, Math.min(left, articlesAtOnce));
    if (batch.length === 0) return;
    const read: Reread[] = [];
    const startedAt = performance.now();
    let outage: unknown = null;
    for (const row of batch) {
      const one = await readAgain(tools, row);
      if (one.outcome === 'failed' && signal.aborted) break;
      if (isOutage(one.cause)) outage = one.cause;
      if (outage !== null) break;
      read.push(one);
      // What a slow extractor has read is kept, and shown, now and then: it may have been paid for.
      if (signal.aborted || performance.now() - startedAt > longestUnkeptMs) break;
    }
    yield* options.apply ? await keepAll(tools, read) : read.map(reportOf);
    if (outage !== null) throw outage;
    left -= read.length;
    after = read.at(-1)?.row.number ?? after;
  }
}

/** In one transaction: more would keep other writers waiting. */
const articlesAtOnce = 20;
const longestUnkeptMs = 2000;

type Row = Awaited<ReturnType<typeof nextArticles>>[number];

interface Reread {
  readonly row: Row;
  readonly outcome: 'unchanged' | 'changed' | 'failed';
  readonly findings: Findings | null;
  readonly changes: ReadingChanges | null;
  readonly cause: unknown;
}

function chosen({ source, after }: ReprocessOptions) {
  // What a withdrawn article says is not said any more; it is said again when its source stands by it.
  const isChosen = source === null ? undefined : eq(sources.key, source);
  return and(gt(articles.seq, after), isNull(articles.withdrawnAt), isChosen);
}

async function nextArticles(db: Database, options: ReprocessOptions, limit: number) {
  return await db
    .select({
      number: articles.seq,
      id: articles.id,
      url: articles.url,
      publishedAt: articles.publishedAt,
      sortAt: articles.sortAt,
      source: sources.key,
      outlet: sql<string>`coalesce(${articles.originPublisher}, ${sources.title})`,
      versionId: articleVersions.id,
      title: articleVersions.title,
      text: articleVersions.text,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(chosen(options))
    .orderBy(asc(articles.seq))
    .limit(limit);
}

async function readAgain({ store, extractor }: ReprocessTools, row: Row): Promise<Reread> {
  try {
    const read = verifyFindings(row.text, await extractor.extract(row.text));
    const findings = withNotices(row.text, read.findings, row.outlet);
    const before = await storedReading(store.db, row.id, row.versionId);
    const after = foundReading(row, row.text, findings);
    const changes = changesBetween(row.text, before, after);
    const outcome = changes.isChanged ? 'changed' : 'unchanged';
    return { row, outcome, findings, changes, cause: null };
  } catch (cause) {
    return { row, outcome: 'failed', findings: null, changes: null, cause };
  }
}

async function keepAll(tools: ReprocessTools, read: readonly Reread[]): Promise<Reprocessed[]> {
  if (!read.some(({ outcome }) => outcome === 'changed')) return read.map(reportOf);
  return await tools.store.tx(async (db) => {
    const reports: Reprocessed[] = [];
    for (const one of read) reports.push(one.outcome === 'changed' ? await keep(db, tools, one) : reportOf(one));
    return reports;
  });
}

async function keep(db: Database, { extractor, now }: ReprocessTools, one: Reread): Promise<Reprocessed> {
  const { row, findings, changes } = one;
  const [current] = await db
    .select({ versionId: articles.currentVersionId })
    .from(articles)
    .where(eq(articles.id, row.id));
  if (!findings || !changes || current?.versionId !== row.versionId) return { ...reportOf(one), outcome: 'overtaken' };
  const recordedAt = now();
  const article = { id: row.id, publishedAt: row.publishedAt, sortAt: row.sortAt, recordedAt };
  const version = { id: row.versionId, articleId: row.id, text: row.text };
  const known = new Map([...changes.known].map(([place, id]) => [findings.allegations[place]!.id, id]));
  try {
    await savepoint(db, async () => {
      await replaceReading(db, article, version, extractor, findings, { known });
      const { name, version: extractorVersion } = extractor;
      const payload = { reading: { extractor: name, extractorVersion, ...countsOf(changes) } };
      await announce(db, { kind: 'ARTICLE_UPDATED', subjectId: row.id, recordedAt, payload });
    });
    return { ...reportOf(one), outcome: 'kept' };
  } catch (cause) {
    return reportOf({ ...one, outcome: 'failed', cause });
  }
}

export interface ChangeCounts {
  readonly statements: { readonly new: number; readonly lost: number; readonly altered: number };
  readonly allegations: { readonly new: number; readonly lost: number; readonly altered: number };
}

export function countsOf({ statements, allegations }: ReadingChanges): ChangeCounts {
  const count = ({ new: added, lost, altered }: ReadingChanges['statements'] | ReadingChanges['allegations']) => ({
    new: added.length,
    lost: lost.length,
    altered: altered.length,
  });
  return { statements: count(statements), allegations: count(allegations) };
}

function reportOf({ row, outcome, changes, cause }: Reread): Reprocessed {
  const { number, id, title, url, source } = row;
  const error = cause === null ? null : cause instanceof Error ? cause.message : String(cause);
  return { number, articleId: id, title, url, source, outcome, changes, error };
}
