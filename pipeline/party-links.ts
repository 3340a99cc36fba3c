/**
 * Judges which parties of different articles are the same. Looked at are those that share a block key; each is judged by its whole
 * evidence whenever an article adds to it, so that what comes out does not depend on what came first. A judgement of the machine that
 * no longer holds is revoked by date, never removed; a person's outranks it.
 */

import { aliasedTable, and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { machine } from '../db/components.ts';
import { amongFirst, given, isAmong, isOneOf, parent, parentsGiven } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { judgements, parties, partyBlocks } from '../db/tables.ts';
import { inChunks } from './chunks.ts';
import { blockKeysOf } from './party-blocks.ts';
import { evidenceOf } from './party-evidence.ts';
import { regroupParties } from './party-groups.ts';
import { judgementsFor, type Pair } from './party-judgements.ts';
import { mayBeOneName, type NameParts, namePartsOf } from './party-likeness.ts';

/** A key that more parties have is too common to judge by. */
const LARGEST_BLOCK = 50;

/** The parties of an article, stored and mentioned: new ones, and old ones with new evidence. */
export async function linkAcrossArticles(db: Database, partyIds: readonly string[], at: number): Promise<void> {
  const ids = [...new Set(partyIds)];
  await keepBlocks(db, ids);
  const near = await nearBy(db, ids);
  // Who has no country of office, or an acronym for a name, is the same as one other or as none: looked at anew when one more appears.
  const others = [...new Set([...near.values()].flat())].filter((id) => !ids.includes(id));
  const aroundOthers = await nearBy(db, others);
  const judged = [...new Map([...aroundOthers, ...near])].filter(([, candidates]) => candidates.length > 0);
  if (judged.length === 0) return;
  // Whether the far end of such a pair could be another still, its own neighbours tell.
  const known = new Set([...ids, ...others]);
  const far = [...new Set([...aroundOthers.values()].flat())].filter((id) => !known.has(id));
  const compared = [...judged, ...(await nearBy(db, far))];
  const evidence = await evidenceOf(db, [...new Set(compared.flatMap(([id, candidates]) => [id, ...candidates]))]);
  const wanted = judgementsFor(compared, evidence, new Set(judged.map(([id]) => id)));
  const moved = await keepJudgements(
    db,
    judged.map(([id]) => id),
    wanted,
    at,
  );
  if (moved.length > 0) await regroupParties(db, moved, at);
}

async function keepBlocks(db: Database, ids: readonly string[]): Promise<void> {
  const rows = await db
    .select({ id: parties.id, type: parties.type, name: parties.name })
    .from(parties)
    .where(and(isOneOf(parties.id, ids), ne(parties.type, 'COUNTRY')));
  const keys = rows.flatMap(({ id, type, name }) => blockKeysOf(type, name).map((key) => ({ key, partyId: id })));
  await inChunks(keys, async (chunk) => {
    await db.insert(partyBlocks).values(chunk).onConflictDoNothing();
  });
}

/** By party: the others that share a key with it and may have one name with it. */
async function nearBy(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const near = new Map<string, string[]>();
  if (ids.length === 0) return near;
  const own = await blocksOf(db).execute({ ids: given(ids) });
  const keys = [...new Set(own.map(({ key }) => key))];
  const blocks = new Map<string, string[]>();
  const names = new Map<string, NameParts>();
  for (const { key, partyId, type, name } of await inBlocks(db).execute({ keys: given(keys) })) {
    const parts = names.get(partyId) ?? namePartsOf(type, name);
    if (parts === null) continue;
    names.set(partyId, parts);
    blocks.set(key, [...(blocks.get(key) ?? []), partyId]);
  }
  for (const { key, partyId } of own) {
    const block = blocks.get(key) ?? [];
    const me = names.get(partyId);
    if (block.length > LARGEST_BLOCK || me === undefined) continue;
    const others = block.filter((id) => id !== partyId && mayBeOneName(me, names.get(id)!));
    near.set(partyId, [...new Set([...(near.get(partyId) ?? []), ...others])].sort());
  }
  return near;
}

const blocksOf = prepared((db) =>
  db
    .select({ key: partyBlocks.key, partyId: partyBlocks.partyId })
    .from(partyBlocks)
    .where(isAmong(partyBlocks.partyId, 'ids'))
    .prepare(),
);

const inBlocks = prepared((db) => {
  const b = aliasedTable(partyBlocks, 'b');
  const first = { where: undefined, orderBy: [asc(b.partyId)], limit: LARGEST_BLOCK + 1 };
  return db
    .select({ key: partyBlocks.key, partyId: partyBlocks.partyId, type: parties.type, name: parties.name })
    .from(parentsGiven('keys'))
    .innerJoin(partyBlocks, amongFirst(db, partyBlocks, b, eq(b.key, parent), first))
    .innerJoin(parties, eq(parties.id, partyBlocks.partyId))
    .prepare();
});

/** Brings the machine's judgements of these parties to what they should be; returns the parties of those that changed. */
async function keepJudgements(
  db: Database,
  ids: readonly string[],
  wanted: ReadonlyMap<string, Pair>,
  at: number,
): Promise<string[]> {
  const standing = await db
    .select()
    .from(judgements)
    .where(
      and(
        or(isOneOf(judgements.leftId, ids), isOneOf(judgements.rightId, ids)),
        isNull(judgements.revokedAt),
        eq(judgements.subject, 'PARTY'),
        eq(judgements.by, machine),
      ),
    );
  const moved = new Set<string>();
  const kept = new Set<string>();
  const revoked: string[] = [];
  for (const row of standing) {
    const pair = `${row.leftId} ${row.rightId}`;
    const now = wanted.get(pair)?.likeness;
    if (now?.verdict === row.verdict) {
      kept.add(pair);
      if (now.score === row.score && JSON.stringify(now.features) === JSON.stringify(row.features)) continue;
      await db
        .update(judgements)
        .set({ score: now.score, features: [...now.features] })
        .where(eq(judgements.id, row.id));
      continue;
    }
    revoked.push(row.id);
    for (const id of [row.leftId, row.rightId]) moved.add(id);
  }
  await inChunks(revoked, async (chunk) => {
    await db.update(judgements).set({ revokedAt: at, revokedBy: machine }).where(inArray(judgements.id, chunk));
  });
  const added = [...wanted].filter(([pair]) => !kept.has(pair)).map(([, pair]) => pair);
  for (const { leftId, rightId, likeness } of added) {
    const told = { score: likeness.score, features: [...likeness.features], decidedAt: at };
    await db
      .insert(judgements)
      .values({
        id: stableId('judgement', 'PARTY', leftId, rightId, likeness.verdict, machine, at),
        ...{ subject: 'PARTY' as const, leftId, rightId, verdict: likeness.verdict, by: machine, ...told },
      })
      .onConflictDoUpdate({ target: judgements.id, set: { ...told, revokedAt: null, revokedBy: null } });
    for (const id of [leftId, rightId]) moved.add(id);
  }
  return [...moved].sort();
}
