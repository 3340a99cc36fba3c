/** Why two are held to be the same, or not: what the machine and people decided, the revoked decisions among it. */

import { aliasedTable, and, asc, desc, eq, or } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegations, judgements, parties } from '../db/tables.ts';
import { grouped } from './batch.ts';

export type { JudgementFeature } from '../db/tables.ts';
export type Judgement = typeof judgements.$inferSelect;

/** About any of those that are judged the same as these parties, latest first. */
export async function judgementsOfParties(db: Database, ids: readonly string[]): Promise<Judgement[][]> {
  const m = aliasedTable(parties, 'm');
  const isAbout = or(eq(judgements.leftId, m.id), eq(judgements.rightId, m.id));
  const rows = await db
    .selectDistinct({ canonicalId: m.canonicalId, judgement: judgements })
    .from(m)
    .innerJoin(judgements, and(isAbout, eq(judgements.subject, 'PARTY')))
    .where(isOneOf(m.canonicalId, ids))
    .orderBy(desc(judgements.decidedAt), asc(judgements.id));
  return grouped(
    ids,
    rows,
    (row) => row.canonicalId,
    (row) => row.judgement,
  );
}

/** About any part of these allegations, latest first. */
export async function judgementsOfAllegations(db: Database, ids: readonly string[]): Promise<Judgement[][]> {
  const m = aliasedTable(allegations, 'm');
  const isAbout = or(eq(judgements.leftId, m.id), eq(judgements.rightId, m.id));
  const rows = await db
    .selectDistinct({ canonicalId: m.canonicalId, judgement: judgements })
    .from(m)
    .innerJoin(judgements, and(isAbout, eq(judgements.subject, 'ALLEGATION')))
    .where(isOneOf(m.canonicalId, ids))
    .orderBy(desc(judgements.decidedAt), asc(judgements.id));
  return grouped(
    ids,
    rows,
    (row) => row.canonicalId,
    (row) => row.judgement,
  );
}
