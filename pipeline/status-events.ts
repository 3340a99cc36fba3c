/** Turns what an article reports into dated steps on an allegation's axes. */

import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { statements, statusEvents } from '../db/tables.ts';
import type { Findings, FoundAllegation } from '../extract/findings.ts';
import { firstReport, type ProceedingState, type ResponseState, type Stance, type StatusAxis } from '../vocabulary.ts';
import type { PublishedArticle } from './allegations.ts';
import type { StatementIds } from './statements.ts';

export interface Reported {
  readonly allegationId: string;
  readonly article: PublishedArticle;
  readonly found: FoundAllegation;
  readonly findings: Findings;
  /** Stored ids of `found.roles`, in order. */
  readonly roleIds: readonly string[];
  readonly statementIds: StatementIds;
}

/** An article makes each step once, whatever its later versions repeat. */
export async function recordSteps(db: Database, reported: Reported): Promise<void> {
  const rows = stepsOf(reported).map(({ statement, axis, to, roleId, rule }) => ({
    id: stableId('event', reported.allegationId, reported.article.id, axis, to, roleId ?? ''),
    allegationId: reported.allegationId,
    axis,
    to,
    publishedAt: reported.article.saidAt ?? reported.article.publishedAt,
    recordedAt: reported.article.recordedAt,
    statementId: reported.statementIds.get(statement)!,
    allegationPartyId: roleId,
    rule,
    sortAt: reported.article.saidAt ?? reported.article.sortAt,
  }));
  await insertSteps(db, rows);
}

/** A step that was withdrawn and is found again stands again, by the statement that makes it now; any other stays as it is. */
export const reviving = {
  target: statusEvents.id,
  set: { withdrawnAt: null, statementId: sql`excluded.statement_id` },
  setWhere: isNotNull(statusEvents.withdrawnAt),
};

const insertSteps = insertion(
  statusEvents,
  [
    ...(['id', 'allegationId', 'axis', 'to', 'publishedAt', 'recordedAt'] as const),
    ...(['statementId', 'allegationPartyId', 'rule', 'sortAt'] as const),
  ],
  (insert) => insert.onConflictDoUpdate(reviving),
);

/** What the version's readings so far found to have happened no longer counts; what a new one finds again will. */
export async function withdrawSteps(
  db: Database,
  versionId: string,
  allegationIds: readonly string[],
  at: number,
): Promise<void> {
  const own = db.select({ id: statements.id }).from(statements).where(eq(statements.versionId, versionId));
  await db
    .update(statusEvents)
    .set({ withdrawnAt: at })
    .where(
      and(
        // First, because the steps of an allegation have an index.
        inArray(statusEvents.allegationId, [...allegationIds]),
        inArray(statusEvents.statementId, own),
        isNull(statusEvents.withdrawnAt),
      ),
    );
}

export const sourceRetracts = 'source-retracts';

export const secondOrigin = 'second-independent-origin';

/** After every origin before took it back. */
export const reportedAnew = 'reported-anew';

export interface Step {
  readonly statement: string;
  readonly axis: StatusAxis;
  readonly to: string;
  readonly roleId: string | null;
  readonly rule: string;
}

/** The extractor has decided who may answer and who may proceed; here each state finds the statement that made it. */
export function stepsOf({ found, findings, roleIds }: Pick<Reported, 'found' | 'findings' | 'roleIds'>): Step[] {
  const own = findings.statements.filter(
    ({ id, respondsTo }) =>
      found.statements.includes(id) || respondsTo.some((answered) => found.statements.includes(answered)),
  );
  const founding = found.statements[0]!;
  const retraction = own.findLast((statement) => statement.stance === 'RETRACTS');
  const steps: Step[] = [];
  if (retraction && found.sourcing === 'RETRACTED')
    steps.push({ statement: retraction.id, axis: 'SOURCING', to: 'RETRACTED', roleId: null, rule: sourceRetracts });
  else if (own.some(({ id, stance }) => found.statements.includes(id) && stance !== 'CORRECTS'))
    steps.push({ statement: founding, axis: 'SOURCING', to: 'SINGLE_ORIGIN', roleId: null, rule: firstReport });
  for (const [index, role] of found.roles.entries()) {
    if (role.response === null || role.response === 'NOT_REPORTED') continue;
    const statement = own.findLast((candidate) => responseOf[candidate.stance] === role.response);
    steps.push({
      statement: statement?.id ?? founding,
      axis: 'RESPONSE',
      to: role.response,
      roleId: roleIds[index] ?? null,
      rule: 'accused-answers',
    });
  }
  if (found.proceedings !== 'NONE_REPORTED') {
    const statement = own.findLast((candidate) => proceedingOf[candidate.stance] === found.proceedings);
    steps.push({
      statement: statement?.id ?? founding,
      axis: 'PROCEEDINGS',
      to: found.proceedings,
      roleId: null,
      rule: 'authority-acts',
    });
  }
  return steps;
}

const responseOf: Partial<Record<Stance, ResponseState>> = {
  DENIES: 'DENIED',
  DEFENDS: 'DENIED',
  PARTLY_DENIES: 'PARTLY_DENIED',
  DECLINES_COMMENT: 'DECLINED_COMMENT',
  NO_REPLY: 'NO_REPLY',
  ADMITS: 'ADMITTED',
  APOLOGISES: 'APOLOGISED',
};

const proceedingOf: Partial<Record<Stance, ProceedingState>> = {
  CALLS_FOR_INVESTIGATION: 'INVESTIGATION_CALLED_FOR',
  OPENS_INVESTIGATION: 'INVESTIGATION',
  CHARGES: 'CHARGED_OR_SUED',
  SUES: 'CHARGED_OR_SUED',
  RULES_LIABLE: 'FOUND_LIABLE',
  CLEARS: 'CLEARED',
  CLOSES: 'CLOSED',
};
