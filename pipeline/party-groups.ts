/** Which parties are one: what standing judgements connect. A group is named by the smallest id of its members. */

import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { judgements, parties } from '../db/tables.ts';
import { partiesMoved } from './allegation-links.ts';
import { type Components, componentsOf } from './components.ts';
import { announce } from './outbox.ts';
import { rankParties } from './party-ranks.ts';

/** Judgements of these parties changed. Nothing but the members' own rows is written; what names them is read through those. */
export async function regroupParties(db: Database, ids: readonly string[], at: number): Promise<void> {
  const { members, canonicalOf } = await groupsAround(db, ids);
  const moved = members.filter(({ id, canonicalId }) => (canonicalOf.get(id) ?? id) !== canonicalId);
  if (moved.length === 0) return;
  for (const { id } of moved) {
    await db
      .update(parties)
      .set({ canonicalId: canonicalOf.get(id) ?? id })
      .where(eq(parties.id, id));
  }
  const touched = members.map(({ id }) => id);
  await rankParties(db, touched);
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  for (const { id, canonicalId } of members) {
    const now = canonicalOf.get(id) ?? id;
    before.set(canonicalId, (before.get(canonicalId) ?? new Set()).add(now));
    after.set(now, (after.get(now) ?? new Set()).add(canonicalId));
  }
  for (const [id, from] of after) {
    if (from.size > 1)
      await announce(db, { kind: 'PARTIES_MERGED', subjectId: id, recordedAt: at, payload: { from: [...from] } });
  }
  for (const [id, into] of before) {
    if (into.size > 1)
      await announce(db, { kind: 'PARTIES_SPLIT', subjectId: id, recordedAt: at, payload: { into: [...into] } });
  }
  await partiesMoved(
    db,
    moved.map(({ id }) => id),
    at,
  );
}

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
