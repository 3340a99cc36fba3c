/** Which parties judgements connect: worked out alike by the half that stores it and by the half that shows what would change. */

import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { type Components, componentsOf } from './components.ts';
import { isOneOf } from './dialect.ts';
import type { Database } from './open.ts';
import { judgements, parties } from './tables.ts';

export interface PartyMember {
  readonly id: string;
  readonly canonicalId: string;
}

export type Judged = typeof judgements.$inferSelect;

/** All that judgements connect with these parties, and what is one of them. `withOneMore`: as if that judgement stood too. */
export async function groupsAround(
  db: Database,
  ids: readonly string[],
  withOneMore: readonly Judged[] = [],
): Promise<{ members: PartyMember[]; canonicalOf: Components['canonicalOf']; conflicts: Judged[] }> {
  const members = new Map<string, PartyMember>();
  const standing = new Map<string, Judged>(withOneMore.map((row) => [row.id, row]));
  let next = [...new Set(ids)];
  while (next.length > 0) {
    const groups = db.select({ id: parties.canonicalId }).from(parties).where(isOneOf(parties.id, next));
    const rows = await db
      .select({ id: parties.id, canonicalId: parties.canonicalId })
      .from(parties)
      .where(inArray(parties.canonicalId, groups))
      .orderBy(asc(parties.id));
    const fresh = rows.filter(({ id }) => !members.has(id));
    for (const row of fresh) members.set(row.id, row);
    const found = await judgementsOf(
      db,
      fresh.map(({ id }) => id),
    );
    for (const row of found) standing.set(row.id, row);
    const joined = found
      .filter(({ verdict }) => verdict === 'SAME')
      .flatMap(({ leftId, rightId }) => [leftId, rightId]);
    next = [...new Set(joined)].filter((id) => !members.has(id));
  }
  const { canonicalOf, conflicts } = componentsOf([...standing.values()]);
  return {
    members: [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    canonicalOf,
    conflicts: conflicts.map(({ id }) => standing.get(id)!),
  };
}

async function judgementsOf(db: Database, ids: readonly string[]): Promise<Judged[]> {
  if (ids.length === 0) return [];
  const isOf = or(isOneOf(judgements.leftId, ids), isOneOf(judgements.rightId, ids));
  return await db
    .select()
    .from(judgements)
    .where(and(isOf, isNull(judgements.revokedAt), eq(judgements.subject, 'PARTY')));
}
