/** Which parties are one: what standing judgements connect. A group is named by the smallest id of its members. */

import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { groupsAround } from '../db/party-groups.ts';
import { parties } from '../db/tables.ts';
import { partiesMoved } from './allegation-links.ts';
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
