/** Which sources brought an article: one row for each, with the id it has there now. */

import { and, eq, exists, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articles, articleVersions, provenances, rawItems } from '../db/tables.ts';
import type { IdentityKind } from '../vocabulary.ts';

export interface Sighting {
  readonly articleId: string;
  readonly sourceId: string;
  readonly externalId: string;
  readonly url: string | null;
  /** By what the article was known; null when it is new. */
  readonly recognisedBy: IdentityKind | null;
  readonly seenAt: number;
}

/** The row as it was before; null when the source had not brought the article yet. What is brought again is not withdrawn. */
export async function keepProvenance(
  db: Database,
  { articleId, sourceId, externalId, url, recognisedBy, seenAt }: Sighting,
): Promise<typeof provenances.$inferSelect | null> {
  const [before] = await broughtBy(db).execute({ articleId, sourceId });
  if (before) {
    await db
      .update(provenances)
      .set({ externalId, url, lastSeenAt: sql`max(${provenances.lastSeenAt}, ${seenAt})`, withdrawnAt: null })
      .where(and(eq(provenances.articleId, articleId), eq(provenances.sourceId, sourceId)));
    return before;
  }
  await insertProvenance(db, [
    { articleId, sourceId, externalId, url, recognisedBy, firstSeenAt: seenAt, lastSeenAt: seenAt },
  ]);
  return null;
}

const broughtBy = prepared((db) =>
  db
    .select()
    .from(provenances)
    .where(
      and(
        eq(provenances.articleId, sql.placeholder('articleId')),
        eq(provenances.sourceId, sql.placeholder('sourceId')),
      ),
    )
    .prepare(),
);

const insertProvenance = insertion(
  provenances,
  ['articleId', 'sourceId', 'externalId', 'url', 'recognisedBy', 'firstSeenAt', 'lastSeenAt'],
  (insert) => insert,
);

/** False when the source had withdrawn it already, or never brought it. */
export async function withdrawProvenance(
  db: Database,
  articleId: string,
  sourceId: string,
  at: number,
): Promise<boolean> {
  const rows = await db
    .update(provenances)
    .set({ withdrawnAt: at })
    .where(
      and(eq(provenances.articleId, articleId), eq(provenances.sourceId, sourceId), isNull(provenances.withdrawnAt)),
    )
    .returning({ articleId: provenances.articleId });
  return rows.length > 0;
}

/** Whether a source that brought it stands by it. */
export async function isStoodBy(db: Database, articleId: string): Promise<boolean> {
  const [row] = await db
    .select({ articleId: provenances.articleId })
    .from(provenances)
    .where(and(eq(provenances.articleId, articleId), isNull(provenances.withdrawnAt)))
    .limit(1);
  return row !== undefined;
}

/** The source handed these over again, unchanged: they are seen, and terms that end the keeping of texts count from now. */
export async function seenAgain(
  db: Database,
  sourceId: string,
  externalIds: readonly string[],
  at: number,
  retentionMs: number | null,
): Promise<void> {
  if (externalIds.length === 0) return;
  const seen = and(eq(provenances.sourceId, sourceId), isOneOf(provenances.externalId, externalIds));
  await db
    .update(provenances)
    .set({ lastSeenAt: at })
    .where(and(seen, lt(provenances.lastSeenAt, at)));
  if (retentionMs === null) return;
  const own = db.select({ id: provenances.articleId }).from(provenances).where(seen);
  const isItsText = db
    .select({ id: articleVersions.id })
    .from(articleVersions)
    .innerJoin(rawItems, eq(rawItems.id, articleVersions.rawItemId))
    .where(and(eq(articleVersions.id, articles.currentVersionId), eq(rawItems.sourceId, sourceId)));
  await db
    .update(articles)
    .set({ expiresAt: at + retentionMs })
    .where(and(inArray(articles.id, own), gt(articles.expiresAt, at), exists(isItsText)));
}
