/** Which allegations are one: what standing judgements connect. A group is named by the smallest id of its members. */

import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { componentsOf } from '../db/components.ts';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegations, judgements } from '../db/tables.ts';
import { announce } from './outbox.ts';

/** Judgements of these allegations changed. Returns them with every allegation whose group is another one now. */
export async function regroupAllegations(db: Database, ids: readonly string[], at: number): Promise<string[]> {
  const { members, standing } = await reachedFrom(db, ids);
  const { canonicalOf } = componentsOf(standing);
  const moved = new Set(ids);
  for (const { id, canonicalId } of members) {
    const now = canonicalOf.get(id) ?? id;
    if (now === canonicalId) continue;
    await db.update(allegations).set({ canonicalId: now }).where(eq(allegations.id, id));
    for (const one of [id, canonicalId, now]) moved.add(one);
  }
  const nowOf = (id: string) => canonicalOf.get(id) ?? id;
  await announceMerges(db, members, nowOf, at);
  await announceSplits(db, members, nowOf, at);
  return [...moved];
}

type Member = Pick<typeof allegations.$inferSelect, 'id' | 'canonicalId' | 'foundingStatementId'>;

/** All that judgements connect with them, and all that were in one group with any of those. */
async function reachedFrom(db: Database, ids: readonly string[]) {
  const members = new Map<string, Member>();
  const standing = new Map<string, typeof judgements.$inferSelect>();
  let next = [...new Set(ids)];
  while (next.length > 0) {
    const rows = await membersOf(db, next);
    const fresh = rows.filter(({ id }) => !members.has(id));
    for (const row of fresh) members.set(row.id, row);
    const found = await judgementsOf(
      db,
      fresh.map(({ id }) => id),
    );
    for (const row of found) standing.set(row.id, row);
    const joined = found.filter(({ verdict }) => verdict === 'SAME');
    next = [...new Set(joined.flatMap(({ leftId, rightId }) => [leftId, rightId]))].filter((id) => !members.has(id));
  }
  return { members: [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), standing: [...standing.values()] };
}

/** These, and the other members of their groups. */
async function membersOf(db: Database, ids: readonly string[]): Promise<Member[]> {
  const groups = db.select({ id: allegations.canonicalId }).from(allegations).where(isOneOf(allegations.id, ids));
  return await db
    .select({
      id: allegations.id,
      canonicalId: allegations.canonicalId,
      foundingStatementId: allegations.foundingStatementId,
    })
    .from(allegations)
    .where(inArray(allegations.canonicalId, groups))
    .orderBy(asc(allegations.id));
}

async function judgementsOf(db: Database, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await db
    .select()
    .from(judgements)
    .where(
      and(
        or(isOneOf(judgements.leftId, ids), isOneOf(judgements.rightId, ids)),
        isNull(judgements.revokedAt),
        eq(judgements.subject, 'ALLEGATION'),
      ),
    );
}

async function announceMerges(
  db: Database,
  members: readonly Member[],
  nowOf: (id: string) => string,
  at: number,
): Promise<void> {
  for (const [canonicalId, group] of groupedBy(members, ({ id }) => nowOf(id))) {
    const before = new Set(group.map((member) => member.canonicalId));
    if (before.size < 2) continue;
    await announce(db, {
      kind: 'ALLEGATION_MERGED',
      subjectId: canonicalId,
      recordedAt: at,
      payload: {
        members: group.map(({ id }) => id),
        because: group.map(({ foundingStatementId }) => foundingStatementId),
      },
    });
  }
}

async function announceSplits(
  db: Database,
  members: readonly Member[],
  nowOf: (id: string) => string,
  at: number,
): Promise<void> {
  for (const [before, group] of groupedBy(members, ({ canonicalId }) => canonicalId)) {
    const now = [...new Set(group.map(({ id }) => nowOf(id)))];
    if (now.length < 2) continue;
    await announce(db, {
      kind: 'ALLEGATION_SPLIT',
      subjectId: before,
      recordedAt: at,
      payload: { into: now, because: group.map(({ foundingStatementId }) => foundingStatementId) },
    });
  }
}

function groupedBy(members: readonly Member[], keyOf: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
  return groups;
}
