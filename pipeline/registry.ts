/** The configured sources as the store knows them: registered at start, with their runs and their health. */

import { asc, eq, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { runIssues, runs, sources } from '../db/tables.ts';
import type { SourceIssue } from '../sources/source.ts';
import type { IssueKind, SourceState } from '../vocabulary.ts';

export type StoredSource = typeof sources.$inferSelect;

/** Sources that are no longer configured stay, with their articles, and are not read any more. */
export async function registerSources(
  db: Database,
  configured: readonly ConfiguredSource[],
  now: number,
): Promise<void> {
  for (const [position, { key, title, plugin, everyMs }] of configured.entries()) {
    const described = { title, plugin: plugin.name, homepage: plugin.homepage ?? null, position, intervalMs: everyMs };
    await db
      .insert(sources)
      .values({ id: stableId('source', key), key, ...described, nextRunAt: now })
      .onConflictDoUpdate({ target: sources.id, set: { ...described, nextRunAt: now } });
  }
  const ids = configured.map(({ key }) => stableId('source', key));
  await db.update(sources).set({ position: null, nextRunAt: null }).where(notInArray(sources.id, ids));
}

export async function dueSources(db: Database, now: number): Promise<StoredSource[]> {
  return db
    .select()
    .from(sources)
    .where(sql`${sources.nextRunAt} <= ${now} and ${sources.position} is not null`)
    .orderBy(asc(sources.nextRunAt), asc(sources.position));
}

/** When the next source is due; null when none will be. */
export async function nextDue(db: Database): Promise<number | null> {
  const [row] = await db
    .select({ at: sql<number | null>`min(${sources.nextRunAt})` })
    .from(sources)
    .where(isNotNull(sources.position));
  return row?.at ?? null;
}

/** Their next run is now, whatever their interval says. */
export async function makeDue(db: Database, ids: readonly string[], now: number): Promise<void> {
  await db
    .update(sources)
    .set({ nextRunAt: now })
    .where(inArray(sources.id, [...ids]));
}

export interface Counts {
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export interface Run {
  readonly counts: Counts;
  readonly issues: readonly SourceIssue[];
  /** What ended it before its time; null when it came to its end. */
  readonly failure: (SourceIssue & { readonly retryAfterMs?: number }) | null;
}

export async function startRun(db: Database, sourceId: string, now: number): Promise<number> {
  const [row] = await db.insert(runs).values({ sourceId, startedAt: now }).returning({ id: runs.id });
  return row!.id;
}

/** Closes the run and moves the source's health and its next run. */
export async function finishRun(
  db: Database,
  runId: number,
  source: StoredSource,
  run: Run,
  now: number,
): Promise<void> {
  const { counts, issues, failure } = run;
  const error = { errorKind: failure?.kind ?? null, errorMessage: failure?.message ?? null };
  await db
    .update(runs)
    .set({ ...counts, ...error, finishedAt: now })
    .where(eq(runs.id, runId));
  for (const { kind, message, externalId } of issues) {
    await db.insert(runIssues).values({ runId, kind, message, externalId: externalId ?? null });
  }
  const failures = failure ? source.consecutiveFailures + 1 : 0;
  const state = stateAfter(run);
  const lastProblem = failure ?? issues.at(-1) ?? null;
  await db
    .update(sources)
    .set({
      state,
      lastRunAt: now,
      ...(failure ? {} : { lastSuccessAt: now }),
      ...(counts.added > 0 ? { lastNewArticleAt: now } : {}),
      nextRunAt: state === 'PAUSED' ? null : now + pauseAfter(source, failures, failure?.retryAfterMs ?? 0),
      consecutiveFailures: failures,
      lastErrorKind: lastProblem?.kind ?? null,
      lastErrorMessage: lastProblem?.message ?? null,
      read: sql`${sources.read} + ${counts.read}`,
      added: sql`${sources.added} + ${counts.added}`,
      updated: sql`${sources.updated} + ${counts.updated}`,
      unchanged: sql`${sources.unchanged} + ${counts.unchanged}`,
      rejected: sql`${sources.rejected} + ${counts.rejected}`,
    })
    .where(eq(sources.id, source.id));
}

/** What only a person can mend: going on asking would not help, a restart asks once more. */
const needsAPerson: ReadonlySet<IssueKind> = new Set(['config', 'auth', 'gone', 'terms', 'unsupported']);

function stateAfter({ failure, issues, counts }: Run): SourceState {
  if (failure) return needsAPerson.has(failure.kind) ? 'PAUSED' : 'BACKING_OFF';
  return issues.length > 0 || counts.rejected > 0 ? 'DEGRADED' : 'HEALTHY';
}

const longestPause = 24 * 60 * 60 * 1000;

/** Doubles with every failure in a row, up to a day; never sooner than the origin asked for. */
function pauseAfter(source: StoredSource, failures: number, retryAfterMs: number): number {
  const backedOff = Math.min(
    source.intervalMs * 2 ** Math.min(failures, 16),
    Math.max(longestPause, source.intervalMs),
  );
  return Math.max(backedOff, Math.min(retryAfterMs, 7 * longestPause));
}
