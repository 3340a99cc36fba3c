/** Stores the titles a version gives persons. */

import { eq } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { positions } from '../db/tables.ts';
import type { FoundPosition } from '../extract/findings.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import type { SpanIds } from './spans.ts';

/** Another reading of the version finds them anew. */
export async function dropPositions(db: Database, versionId: string): Promise<void> {
  await db.delete(positions).where(eq(positions.versionId, versionId));
}

export async function storePositions(
  db: Database,
  article: ArticleTimes,
  versionId: string,
  found: readonly FoundPosition[],
  partyIds: PartyIds,
  spanIds: SpanIds,
): Promise<void> {
  const rows = found.map((position, ordinal) => ({
    id: stableId('position', versionId, ordinal, position.evidence.start),
    personId: partyIds.get(position.person)!,
    versionId,
    title: position.title,
    organisationId: position.organisation === null ? null : partyIds.get(position.organisation)!,
    countryId: position.country === null ? null : partyIds.get(position.country)!,
    isFormer: position.isFormer,
    spanId: spanIds(position.evidence),
    sortAt: article.sortAt,
  }));
  await insertPositions(db, rows);
}

const insertPositions = insertion(
  positions,
  [
    ...(['id', 'personId', 'versionId', 'title', 'organisationId'] as const),
    ...(['countryId', 'isFormer', 'spanId', 'sortAt'] as const),
  ],
  (insert) => insert,
);
