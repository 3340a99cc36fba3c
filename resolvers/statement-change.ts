/** What an edit did to an article's statements. */

import { asc } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { statementChanges } from '../db/tables.ts';
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
