/** Turns what an article reports into dated steps on an allegation's axes, and folds the steps into what is true now. */

import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegationParties,
  allegations,
  articles,
  statements,
  statusEvents,
  unreportedSortAt,
} from '../db/tables.ts';
import type { Findings, FoundAllegation } from '../extract/findings.ts';
import { foldStatus } from '../status.ts';
import type { ProceedingState, ResponseState, Stance, StatusAxis } from '../vocabulary.ts';
import type { PublishedArticle } from './allegations.ts';
import { announce } from './outbox.ts';
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
    publishedAt: reported.article.publishedAt,
    recordedAt: reported.article.recordedAt,
    statementId: reported.statementIds.get(statement)!,
    allegationPartyId: roleId,
    rule,
    sortAt: reported.article.sortAt,
  }));
  await db.insert(statusEvents).values(rows).onConflictDoUpdate(reviving);
}

/** A step that was withdrawn and is found again stands again, by the statement that makes it now; any other stays as it is. */
const reviving = {
  target: statusEvents.id,
  set: { withdrawnAt: null, statementId: sql`excluded.statement_id` },
  setWhere: isNotNull(statusEvents.withdrawnAt),
};

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

/** Whether there are several origins is found out anew; see refreshAllegation. */
export async function withdrawSecondOrigins(db: Database, allegationIds: readonly string[], at: number): Promise<void> {
  await db
    .update(statusEvents)
    .set({ withdrawnAt: at })
    .where(
      and(
        inArray(statusEvents.allegationId, [...allegationIds]),
        eq(statusEvents.rule, secondOrigin),
        isNull(statusEvents.withdrawnAt),
      ),
    );
}

export const secondOrigin = 'second-independent-origin';

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
  const steps: Step[] = [
    retraction && found.sourcing === 'RETRACTED'
      ? { statement: retraction.id, axis: 'SOURCING', to: 'RETRACTED', roleId: null, rule: 'source-retracts' }
      : { statement: founding, axis: 'SOURCING', to: 'SINGLE_ORIGIN', roleId: null, rule: 'first-report' },
  ];
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

/** Recounts origins, recomputes dates and folds the steps; announces when the status moved. */
export async function refreshAllegation(db: Database, allegationId: string, recordedAt: number): Promise<void> {
  const [before] = await db.select().from(allegations).where(eq(allegations.id, allegationId));
  if (!before) return;
  const [reports] = await db
    .select({
      origins: sql<number>`count(distinct ${articles.originKey})`,
      first: sql<number | null>`min(${articles.publishedAt})`,
      last: sql<number | null>`max(${articles.publishedAt})`,
    })
    .from(allegationArticles)
    .innerJoin(articles, eq(articles.id, allegationArticles.articleId))
    .where(eq(allegationArticles.allegationId, allegationId));
  const origins = Math.max(1, reports?.origins ?? 1);
  if (origins > 1) await recordSecondOrigin(db, allegationId, recordedAt);
  const steps = await db
    .select()
    .from(statusEvents)
    .where(eq(statusEvents.allegationId, allegationId))
    .orderBy(asc(statusEvents.sortAt), asc(statusEvents.id));
  const status = foldStatus(steps);
  const isReported = steps.some((step) => step.withdrawnAt === null);
  const lastReportedAt = reports?.last ?? before.lastReportedAt;
  const now = {
    headline: status.headline,
    sourcing: status.sourcing,
    response: status.response,
    proceedings: status.proceedings,
  };
  const sortAt = isReported ? (lastReportedAt ?? before.recordedAt) : unreportedSortAt;
  await db
    .update(allegations)
    .set({
      ...now,
      independentOrigins: origins,
      firstReportedAt: reports?.first ?? before.firstReportedAt,
      lastReportedAt,
      sortAt,
    })
    .where(eq(allegations.id, allegationId));
  const accused = await db.select().from(allegationParties).where(eq(allegationParties.allegationId, allegationId));
  for (const role of accused) {
    const own = steps.filter((step) => step.allegationPartyId === role.id);
    const response = role.role === 'ACCUSED' ? (own.length > 0 ? foldStatus(own).response : 'NOT_REPORTED') : null;
    await db.update(allegationParties).set({ response, sortAt }).where(eq(allegationParties.id, role.id));
  }
  const moved = (['headline', 'sourcing', 'response', 'proceedings'] as const).filter(
    (key) => now[key] !== before[key],
  );
  if (moved.length === 0) return;
  await announce(db, {
    kind: 'ALLEGATION_STATUS',
    subjectId: allegationId,
    recordedAt,
    payload: { from: Object.fromEntries(moved.map((key) => [key, before[key]])), to: now },
  });
}

/** The step to MULTIPLE_ORIGINS is made by the first article that adds an origin, and dated like it. */
async function recordSecondOrigin(db: Database, allegationId: string, recordedAt: number): Promise<void> {
  const reports = await db
    .select({ step: statusEvents, originKey: articles.originKey })
    .from(statusEvents)
    .innerJoin(statements, eq(statements.id, statusEvents.statementId))
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .where(
      and(
        eq(statusEvents.allegationId, allegationId),
        eq(statusEvents.to, 'SINGLE_ORIGIN'),
        isNull(statusEvents.withdrawnAt),
      ),
    )
    .orderBy(asc(statusEvents.sortAt), asc(statusEvents.id));
  const second = reports.find((report) => report.originKey !== reports[0]?.originKey);
  if (!second) return;
  await db
    .insert(statusEvents)
    .values({
      ...second.step,
      id: stableId('event', allegationId, 'SOURCING', 'MULTIPLE_ORIGINS'),
      to: 'MULTIPLE_ORIGINS',
      recordedAt,
      rule: secondOrigin,
    })
    .onConflictDoUpdate(reviving);
}
