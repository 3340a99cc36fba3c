/** How a source fares after a run: its state, whether its failures are a reason to wait longer, and what people are told. */

import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { runs } from '../db/tables.ts';
import type { SourceIssue } from '../sources/source.ts';
import type { IssueKind, SourceState } from '../vocabulary.ts';
import { GONE_PAUSE_MS } from './next-run.ts';

/** What only a person can mend: going on asking would not help, a restart asks once more. */
const needsAPerson: ReadonlySet<IssueKind> = new Set(['config', 'auth', 'terms', 'unsupported']);

/** An origin may say `gone` by mistake: three times in a row, over a day or more, are believed. */
const GONE_SIGHTINGS = 3;
const GONE_OVER_MS = 2 * GONE_PAUSE_MS;

/** What cannot be read once or twice is often a page in place of the feed for an hour; the third time in a row it counts as down. */
const MALFORMED_SIGHTINGS = 3;

export interface Outcome {
  readonly failure: SourceIssue | null;
  /** Single items could not be read. */
  readonly isPartial: boolean;
  /** Failures in a row, with this run. */
  readonly failures: number;
  readonly isGoneForGood: boolean;
}

export function stateAfter({ failure, isPartial, failures, isGoneForGood }: Outcome): SourceState {
  if (failure === null) return isPartial ? 'DEGRADED' : 'HEALTHY';
  if (needsAPerson.has(failure.kind) || isGoneForGood) return 'PAUSED';
  return failure.kind === 'malformed' && failures < MALFORMED_SIGHTINGS ? 'DEGRADED' : 'BACKING_OFF';
}

/** How many times the pause doubles. */
export function backOffOf({ failure, failures }: Outcome): number {
  if (failure?.kind === 'malformed') return Math.max(0, failures - MALFORMED_SIGHTINGS + 1);
  return failure === null ? 0 : failures;
}

/** Has the origin said so often and long enough, with the run that says it now? Runs that never ended say nothing. */
export async function isGoneForGood(db: Database, sourceId: string, runId: number, now: number): Promise<boolean> {
  const before = await db
    .select({ kind: runs.errorKind, at: runs.startedAt })
    .from(runs)
    .where(and(eq(runs.sourceId, sourceId), lt(runs.id, runId), isNotNull(runs.finishedAt)))
    .orderBy(desc(runs.id))
    .limit(100);
  const other = before.findIndex(({ kind }) => kind !== 'gone');
  const sightings = other === -1 ? before : before.slice(0, other);
  const first = sightings.at(-1)?.at ?? now;
  return sightings.length + 1 >= GONE_SIGHTINGS && now - first >= GONE_OVER_MS;
}

/** What ended the run, and what to do about it, or that nothing has to be done. */
export function inWords({ kind, message }: SourceIssue, isPaused: boolean): string {
  const advice = kind === 'gone' && isPaused ? goneForGood : advices[kind];
  return advice === undefined ? message : `${message.replace(/\.$/, '')}. ${advice}`;
}

const goneForGood =
  'It has said so three times over a day or more and is not asked any more; give its new address or remove it, then restart.';

const advices: Partial<Record<IssueKind, string>> = {
  config: 'Correct its configuration, then restart.',
  auth: 'Check the key or password in its configuration, then restart.',
  gone: 'Nothing is lost; it is asked again in half a day, and not after the third time over a day or more.',
  'not-found': 'It is asked again, less often each time; if it has moved, correct the address in its configuration.',
  unsupported: 'Check its address, or read it with another plug-in, then restart.',
  terms: 'Its terms do not allow this; agree with its publisher or remove it, then restart.',
  'rate-limit': 'It is asked again when the origin allows; there is nothing to do.',
};
