/** Every source that brought an article. */

import { asc } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { provenances } from '../db/tables.ts';
import { grouped } from './batch.ts';

export type Provenance = typeof provenances.$inferSelect;

/** The source that brought it first comes first. */
export async function provenancesOfArticles(db: Database, articleIds: readonly string[]): Promise<Provenance[][]> {
  const rows = await db
    .select()
    .from(provenances)
    .where(isOneOf(provenances.articleId, articleIds))
    .orderBy(
      asc(provenances.articleId),
      asc(provenances.firstSeenAt),
      asc(provenances.recognisedBy),
      asc(provenances.sourceId),
    );
  return grouped(
    articleIds,
    rows,
    (row) => row.articleId,
    (row) => row,
  );
}
