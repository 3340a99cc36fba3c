/** What an edit did to an article's statements. */

import { asc, eq } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegations, statementChanges } from '../db/tables.ts';
import { grouped } from './batch.ts';

export type StatementChange = typeof statementChanges.$inferSelect;

export async function changesOfVersions(db: Database, versionIds: readonly string[]): Promise<StatementChange[][]> {
  const rows = await db
    .select()
    .from(statementChanges)
    .where(isOneOf(statementChanges.versionId, versionIds))
    .orderBy(asc(statementChanges.versionId), asc(statementChanges.id));
  return grouped(
    versionIds,
    rows,
    (row) => row.versionId,
    (row) => row,
  );
}

/** Of all that are one, in the order in which this store found them. */
export async function changesOfAllegations(db: Database, ids: readonly string[]): Promise<StatementChange[][]> {
  const rows = await db
    .select({ canonicalId: allegations.canonicalId, change: statementChanges })
    .from(allegations)
    .innerJoin(statementChanges, eq(statementChanges.allegationId, allegations.id))
    .where(isOneOf(allegations.canonicalId, ids))
    .orderBy(asc(statementChanges.recordedAt), asc(statementChanges.id));
  return grouped(
    ids,
    rows,
    (row) => row.canonicalId,
    (row) => row.change,
  );
}
