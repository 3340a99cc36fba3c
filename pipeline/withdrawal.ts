/**
 * An article that its source takes back (a tombstone, a kill notice) and that comes again. It is kept and marked; what it alone
 * reported is reported no more, and stands again when it does.
 */

import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { allegationArticles, articles, statements, statusEvents } from '../db/tables.ts';
import { refreshAllegations } from './allegation-state.ts';
import { retireAllegations } from './allegations.ts';
import { dropHeld } from './embargo.ts';
import { articleNamed, type StoredArticle } from './identity.ts';
import { idNames } from './identity-names.ts';
import { announce } from './outbox.ts';
import { isStoodBy, withdrawProvenance } from './provenance.ts';
import { forgetDigests, type RawItem } from './raw-items.ts';
import { wordByEarliest } from './rewording.ts';

/**
 * By its id or another of its ids. Where other sources brought it too and stand by it, only this source's word for it goes.
 * Nothing happens for an article nobody knows. True when something changed.
 */
export async function withdrawArticle(db: Database, sourceId: string, item: RawItem): Promise<boolean> {
  const { externalId, alternateIds, reason } = noticeOf(item);
  await dropHeld(db, sourceId, [externalId, ...alternateIds]);
  const article = await articleNamed(db, idNames(sourceId, { externalId, alternateIds }));
  if (!article) return false;
  const at = item.receivedAt;
  if (!(await withdrawProvenance(db, article.id, sourceId, at))) return false;
  // What it hands over again counts, even if it is what it handed over before.
  await forgetDigests(db, article.id, sourceId, item.id);
  if (await isStoodBy(db, article.id)) return true;
  await db
    .update(articles)
    .set({ withdrawnAt: at, withdrawnReason: reason, hasAllegations: false })
    .where(eq(articles.id, article.id));
  await retireFindings(db, article.id, at);
  await announce(db, { kind: 'ARTICLE_WITHDRAWN', subjectId: article.id, recordedAt: at });
  return true;
}

interface Notice {
  readonly externalId: string;
  readonly alternateIds: readonly string[];
  readonly reason: string | null;
}

function noticeOf(item: RawItem): Notice {
  if (item.kind === 'WITHDRAWAL') {
    const reason = item.withdrawal.reason?.replace(/\s+/g, ' ').trim().slice(0, longestReason);
    return { externalId: item.externalId, alternateIds: [], reason: reason || null };
  }
  return { externalId: item.externalId, alternateIds: item.article.alternateIds ?? [], reason: null };
}

const longestReason = 500;

/** Its statements are superseded and its steps withdrawn at `at`; by that instant they are found again. */
async function retireFindings(db: Database, articleId: string, at: number): Promise<void> {
  await retireAllegations(db, articleId);
  const allegationIds = await allegationsOf(db, articleId);
  await db
    .update(statusEvents)
    .set({ withdrawnAt: at })
    .where(
      and(
        inArray(statusEvents.allegationId, allegationIds),
        inArray(statusEvents.statementId, statementsOf(db, articleId)),
        isNull(statusEvents.withdrawnAt),
      ),
    );
  await db
    .update(statements)
    .set({ isCurrent: false, supersededAt: at })
    .where(and(eq(statements.articleId, articleId), isNull(statements.supersededAt)));
  await refreshAllegations(db, await wordByEarliest(db, allegationIds, at), at);
}

/** Its source stands by it again, with another text: what that says is stored with it, what the old one said stays withdrawn. */
export async function standAgain(db: Database, { id }: StoredArticle): Promise<void> {
  await db.update(articles).set({ withdrawnAt: null, withdrawnReason: null }).where(eq(articles.id, id));
}

/** Its source stands by it again: what it said when it was withdrawn is said again. */
export async function restoreArticle(db: Database, article: StoredArticle, recordedAt: number): Promise<void> {
  const at = article.withdrawnAt;
  if (at === null) return;
  await standAgain(db, article);
  await db
    .update(statements)
    .set({ supersededAt: null })
    .where(and(eq(statements.articleId, article.id), eq(statements.supersededAt, at)));
  const current = and(eq(statements.versionId, article.currentVersionId), isNull(statements.supersededAt));
  const said = await db.update(statements).set({ isCurrent: true }).where(current).returning();
  const reported = [...new Set(said.flatMap(({ allegationId }) => (allegationId === null ? [] : [allegationId])))];
  const allegationIds = await allegationsOf(db, article.id);
  await db
    .update(statusEvents)
    .set({ withdrawnAt: null })
    .where(
      and(
        inArray(statusEvents.allegationId, allegationIds),
        inArray(statusEvents.statementId, statementsOf(db, article.id)),
        eq(statusEvents.withdrawnAt, at),
      ),
    );
  if (reported.length > 0) {
    await db
      .insert(allegationArticles)
      .values(reported.map((allegationId) => ({ allegationId, articleId: article.id, sortAt: article.sortAt })))
      .onConflictDoNothing();
  }
  await db
    .update(articles)
    .set({ hasAllegations: reported.length > 0 })
    .where(eq(articles.id, article.id));
  await refreshAllegations(db, await wordByEarliest(db, allegationIds, recordedAt), recordedAt);
  await announce(db, { kind: 'ARTICLE_UPDATED', subjectId: article.id, recordedAt });
}

/** All that any text of the article reported. */
async function allegationsOf(db: Database, articleId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: statements.allegationId })
    .from(statements)
    .where(and(eq(statements.articleId, articleId), isNotNull(statements.allegationId)));
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

function statementsOf(db: Database, articleId: string) {
  return db.select({ id: statements.id }).from(statements).where(eq(statements.articleId, articleId));
}
