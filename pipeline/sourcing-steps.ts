/**
 * Steps on the axis of sourcing that no article makes alone: a second independent origin, an outlet that takes back what it said while
 * others stand by it, a report anew. Made anew from the rows, so that they are the same in whatever order those came; a step that no
 * longer holds is withdrawn by date, never removed.
 */

import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Report } from '../db/credits.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { articles, statements, statusEvents } from '../db/tables.ts';
import { type OriginReport, originTurns } from './standing-origins.ts';
import { reportedAnew, reviving, secondOrigin, sourceRetracts } from './status-events.ts';

type Step = typeof statusEvents.$inferInsert;

/** `reports`: of this group, also those whose article no longer says so, oldest first. */
export async function keepSourcingSteps(
  db: Database,
  ids: readonly string[],
  reports: readonly Report[],
  recordedAt: number,
): Promise<void> {
  const told = await db
    .select()
    .from(statusEvents)
    .where(
      and(
        inArray(statusEvents.allegationId, [...ids]),
        inArray(statusEvents.rule, [secondOrigin, reportedAnew, sourceRetracts]),
      ),
    );
  const retractions = await retractionsOf(db, told, reports);
  const { reported, retracted } = originTurns(reports, retractions);
  const wanted = new Map<string, Step>();
  for (const { told: report, to } of reported) {
    const statementId = report.statementId ?? (await anyStatement(db, ids, report.articleId));
    if (statementId === undefined) continue;
    const { allegationId, articleId, publishedAt, sortAt } = report;
    const rule = to === 'MULTIPLE_ORIGINS' ? secondOrigin : reportedAnew;
    const id = stableId('event', allegationId, articleId, 'SOURCING', to, ...(rule === secondOrigin ? [] : [rule]));
    wanted.set(id, { id, allegationId, axis: 'SOURCING', to, publishedAt, recordedAt, statementId, rule, sortAt });
  }
  for (const { told: retraction, to } of retracted) {
    const { allegationId } = retraction.step;
    // The article's own step, where nothing is left; where others stand by it, one that says what is left.
    const id = stableId(
      'event',
      allegationId,
      retraction.articleId,
      'SOURCING',
      to,
      to === 'RETRACTED' ? '' : sourceRetracts,
    );
    wanted.set(id, { ...retraction.step, id, to, recordedAt, withdrawnAt: null });
  }
  const standing = new Set(told.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id));
  const stale = [...standing].filter((id) => !wanted.has(id));
  if (stale.length > 0)
    await db.update(statusEvents).set({ withdrawnAt: recordedAt }).where(inArray(statusEvents.id, stale));
  const missing = [...wanted.values()].filter(({ id }) => !standing.has(id));
  if (missing.length > 0) await db.insert(statusEvents).values(missing).onConflictDoUpdate(reviving);
}

interface Retraction extends OriginReport {
  readonly step: typeof statusEvents.$inferSelect;
}

/** One an article, oldest first; not those of a superseded reading or a withdrawn article. */
async function retractionsOf(
  db: Database,
  told: readonly (typeof statusEvents.$inferSelect)[],
  reports: readonly Report[],
): Promise<Retraction[]> {
  const steps = new Map(told.filter(({ rule }) => rule === sourceRetracts).map((step) => [step.id, step]));
  if (steps.size === 0) return [];
  const rows = await db
    .select({
      id: statusEvents.id,
      articleId: statements.articleId,
      originKey: articles.originKey,
      originArticleId: articles.originArticleId,
    })
    .from(statusEvents)
    .innerJoin(statements, eq(statements.id, statusEvents.statementId))
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .where(
      and(inArray(statusEvents.id, [...steps.keys()]), isNull(statements.supersededAt), isNull(articles.withdrawnAt)),
    )
    .orderBy(asc(statusEvents.sortAt), asc(statusEvents.id));
  const met = new Set<string>();
  return rows.flatMap(({ id, articleId, originKey, originArticleId }) => {
    const step = steps.get(id)!;
    const place = `${step.allegationId} ${articleId}`;
    if (met.has(place)) return [];
    met.add(place);
    const key = reports.find((report) => report.articleId === articleId)?.key ?? (originKey || originArticleId);
    return [{ step, articleId, key, sortAt: step.sortAt }];
  });
}

/** Of an article that reports an allegation by answering it: its first statement about it. */
async function anyStatement(db: Database, ids: readonly string[], articleId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: statements.id })
    .from(statements)
    .where(
      and(
        eq(statements.articleId, articleId),
        eq(statements.isCurrent, true),
        inArray(statements.allegationId, [...ids]),
      ),
    )
    .orderBy(asc(statements.ordinal), asc(statements.id))
    .limit(1);
  return row?.id;
}
