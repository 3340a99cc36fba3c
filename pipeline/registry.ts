/** The configured sources as the store knows them: registered at start, with their runs and their health. */

import { and, asc, eq, gt, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { runIssues, runs, sources } from '../db/tables.ts';
import type { SourceIssue } from '../sources/source.ts';
import type { IssueKind } from '../vocabulary.ts';
import { backOffOf, inWords, isGoneForGood, stateAfter } from './health.ts';
import { afterSighting, notMoved } from './moved.ts';
import { GONE_PAUSE_MS, pauseOf } from './next-run.ts';
import type { OriginSeen } from './origin-watch.ts';
import { withRemark } from './remarks.ts';
import { rhythmOf, silentSince } from './rhythm.ts';
import { isSubscribed, slowed } from './subscribed.ts';

export type StoredSource = typeof sources.$inferSelect;

/**
 * Sources that are no longer configured stay, with their articles, and are not read any more. What was to be read later is read
 * later: a restart is no reason to ask an origin again. Folders are read at once, and what failed when its interval is over.
 */
export async function registerSources(
  db: Database,
  configured: readonly ConfiguredSource[],
  now: number,
): Promise<void> {
  const known = new Map((await db.select().from(sources)).map((source) => [source.key, source]));
  for (const [position, source] of configured.entries()) {
    const { key, title, plugin, everyMs } = source;
    const nextRunAt = firstRunAt(source, known.get(key), now);
    const described = { title, plugin: plugin.name, homepage: plugin.homepage ?? null, position, intervalMs: everyMs };
    await db
      .insert(sources)
      .values({ id: stableId('source', key), key, ...described, nextRunAt })
      .onConflictDoUpdate({ target: sources.id, set: { ...described, nextRunAt } });
  }
  const ids = configured.map(({ key }) => stableId('source', key));
  await db.update(sources).set({ position: null, nextRunAt: null }).where(notInArray(sources.id, ids));
}

/** What its origin asked for holds (Retry-After, gone); so does the interval. */
function firstRunAt(
  { plugin, config, everyMs }: ConfiguredSource,
  known: StoredSource | undefined,
  now: number,
): number {
  const isRemote = (plugin.addresses?.(config) ?? []).length > 0;
  if (!isRemote || known?.nextRunAt == null || known.lastRunAt === null) return now;
  const usual = Math.max(now, known.lastRunAt + everyMs);
  const isAsked =
    known.state !== 'BACKING_OFF' || known.lastErrorKind === 'rate-limit' || known.lastErrorKind === 'gone';
  return isAsked && everyMs >= known.intervalMs ? known.nextRunAt : Math.min(usual, known.nextRunAt);
}

/** Most overdue first. A time further away than any pause means that the clock was set back: such a source is due too. */
export async function dueSourceIds(db: Database, now: number): Promise<string[]> {
  const rows = await db
    .select({ id: sources.id })
    .from(sources)
    .where(isDue(now))
    .orderBy(asc(sources.nextRunAt), asc(sources.position));
  return rows.map(({ id }) => id);
}

export async function sourceById(db: Database, id: string): Promise<StoredSource | null> {
  const [row] = await db.select().from(sources).where(eq(sources.id, id));
  return row ?? null;
}

const longestPause = 24 * 60 * 60 * 1000;

function isDue(now: number) {
  const tooFar = sql`${sources.nextRunAt} > ${now} + 2 * max(${sources.intervalMs}, ${longestPause})`;
  return sql`(${sources.nextRunAt} <= ${now} or ${tooFar}) and ${sources.position} is not null`;
}

/** When the next source will be due that is not yet; null when none will be. */
export async function nextDue(db: Database, now: number): Promise<number | null> {
  const [row] = await db
    .select({ at: sql<number | null>`min(${sources.nextRunAt})` })
    .from(sources)
    .where(and(isNotNull(sources.position), gt(sources.nextRunAt, now)));
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

/** What finishing a run needs to know beyond the run. */
export interface RunEnd {
  readonly now: number;
  readonly seen: OriginSeen;
  /** Does the operator have the publisher's permission to keep what is reserved? */
  readonly isPermitted: boolean;
  /** It was pushed: when the origin is asked next stays as it is. */
  readonly isPushed: boolean;
  readonly minIntervalMs: number;
  /** Is it asked less often when it publishes rarely? */
  readonly adapts: boolean;
  /** From 0 to 1, for the jitter. */
  readonly chance: number;
}

/** Closes the run and moves the source's health and its next run. */
export async function finishRun(db: Database, runId: number, sourceId: string, run: Run, end: RunEnd): Promise<void> {
  const { counts, issues, failure } = run;
  const { now, seen } = end;
  const error = { errorKind: failure?.kind ?? null, errorMessage: failure?.message ?? null };
  await db
    .update(runs)
    .set({ ...counts, ...error, finishedAt: now })
    .where(eq(runs.id, runId));
  for (const { kind, message, externalId } of issues) {
    await db.insert(runIssues).values({ runId, kind, message, externalId: externalId ?? null });
  }
  // Read again: remarks may have been made during the run.
  const source = await sourceById(db, sourceId);
  if (source === null) return;
  const problems = issues.filter(({ kind }) => kind !== 'terms');
  const outcome = {
    failure,
    isPartial: problems.length > 0 || counts.rejected > 0,
    failures: failure === null ? 0 : source.consecutiveFailures + 1,
    isGoneForGood: failure?.kind === 'gone' && (await isGoneForGood(db, sourceId, runId, now)),
  };
  const state = end.isPushed && source.state === 'PAUSED' ? 'PAUSED' : stateAfter(outcome);
  const rhythmMs = await rhythmOf(db, sourceId);
  const lastNewArticleAt = counts.added > 0 ? now : source.lastNewArticleAt;
  const hasAnswered = failure === null && !end.isPushed;
  const originIntervalMs = hasAnswered ? asked(seen.intervalMs) : source.originIntervalMs;
  // A hub that let an article through to the schedule is not relied upon.
  const isCovered = counts.added === 0 && (await isSubscribed(db, sourceId, now));
  const pause = pauseOf({
    intervalMs: isCovered ? slowed(source.intervalMs) : source.intervalMs,
    minIntervalMs: end.minIntervalMs,
    originIntervalMs,
    rhythmMs: end.adapts ? rhythmMs : null,
    failures: backOffOf(outcome),
    retryAfterMs: failure?.retryAfterMs ?? (failure?.kind === 'gone' ? GONE_PAUSE_MS : 0),
    chance: end.chance,
  });
  const lastProblem = problems.at(-1) ?? null;
  const lastErrorMessage = failure === null ? (lastProblem?.message ?? null) : inWords(failure, state === 'PAUSED');
  await db
    .update(sources)
    .set({
      ...(end.isPushed ? {} : movedAfter(source, run, end)),
      state,
      lastRunAt: now,
      ...(failure ? {} : { lastSuccessAt: now }),
      lastNewArticleAt,
      silentSince: silentSince({ lastNewArticleAt, intervalMs: source.intervalMs }, rhythmMs, now),
      originIntervalMs,
      nextRunAt: state === 'PAUSED' ? null : end.isPushed ? source.nextRunAt : now + pause,
      consecutiveFailures: outcome.failures,
      lastErrorKind: (failure ?? lastProblem)?.kind ?? null,
      lastErrorMessage,
      read: sql`${sources.read} + ${counts.read}`,
      added: sql`${sources.added} + ${counts.added}`,
      updated: sql`${sources.updated} + ${counts.updated}`,
      unchanged: sql`${sources.unchanged} + ${counts.unchanged}`,
      rejected: sql`${sources.rejected} + ${counts.rejected}`,
    })
    .where(eq(sources.id, sourceId));
}

/** As people are shown it: never more than will be obeyed. */
function asked(ms: number | null): number | null {
  return ms === null ? null : Math.min(ms, longestPause);
}

/** These say nothing against a new address. */
const passing: ReadonlySet<IssueKind> = new Set(['rate-limit', 'timeout', 'internal', 'config', 'terms']);

/** Where its origin moved, and what it reserves, as columns and remarks. */
function movedAfter(source: StoredSource, { failure }: Run, { seen, now, isPermitted }: RunEnd) {
  if (failure !== null) {
    // Only then can it be the new address that fails.
    const isAdopted = source.remarks.some((remark) => remark.startsWith('moved: '));
    return isAdopted && !passing.has(failure.kind) ? notMoved(source) : {};
  }
  const { sighting, reserved, tdmPolicy, robotsTags } = seen;
  const moved = sighting === null ? { remarks: source.remarks } : afterSighting(source, sighting, now);
  const withTerms = withRemark(moved.remarks, 'terms', isPermitted ? null : reservation(reserved, tdmPolicy));
  return { ...moved, remarks: withRemark(withTerms, 'robots', askedOfRobots(robotsTags)) };
}

/** Shown and left to people: we list what we read under its own address, and keep no copy of the page. */
function askedOfRobots(tags: readonly string[]): string | null {
  return tags.length === 0 ? null : `its origin asks search engines for ${tags.join(' and ')} (X-Robots-Tag)`;
}

function reservation([first, ...others]: readonly string[], policy: string | null): string | null {
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const conditions = policy === null ? '' : `; its conditions: ${policy}`;
  return `${first}${more} reserves text and data mining (TDMRep), so titles and summaries are kept and full texts are not${conditions}`;
}
