/**
 * Judges which allegations are the same and how others relate. Looked at are those that share a key; a key that more than fifty
 * have is too common to tell anything. Each node is judged by its whole evidence whenever that changes, so that what comes out does
 * not depend on what came first. A machine judgement that no longer holds is revoked by date, never removed.
 */

import { aliasedTable, and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { machine } from '../db/components.ts';
import { amongFirst, isOneOf, parent, parents } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import {
  allegationMatchKeys,
  allegationParties,
  allegationRelations,
  allegations,
  judgements,
  statements,
} from '../db/tables.ts';
import type { AllegationRelationKind } from '../vocabulary.ts';
import { regroupAllegations } from './allegation-groups.ts';
import { deedsOf, isLookupKey, keepKeys } from './allegation-keys.ts';
import { type Likeness, likenessOf, type NodeEvidence, relationOf } from './allegation-likeness.ts';
import { contentWords } from './allegation-node.ts';
import { refreshAllegations } from './allegation-state.ts';
import { inChunks } from './chunks.ts';
import { tellingWords } from './claim-words.ts';
import { foldName } from './names.ts';

/** A key that more allegations have is too common to judge by. */
export const LARGEST_BLOCK = 50;

/** These allegations are new or have other evidence than before. Returns the ids of all whose group is another one now. */
export async function linkAllegations(db: Database, ids: readonly string[], at: number): Promise<string[]> {
  const moved = new Set<string>(ids);
  for (const id of ids) {
    const { touched, overflown } = await linkOne(db, id, at);
    for (const other of touched) moved.add(other);
    // What was judged by a key that is too common now is judged without it.
    for (const other of overflown) {
      if (other === id) continue;
      const again = await linkOne(db, other, at);
      for (const third of again.touched) moved.add(third);
    }
  }
  return await regroupAllegations(db, [...moved], at);
}

/** Parties were merged or split: allegations that name them are judged anew. */
export async function partiesMoved(db: Database, partyIds: readonly string[], at: number): Promise<void> {
  const rows = await db
    .selectDistinct({ id: allegationParties.allegationId })
    .from(allegationParties)
    .where(isOneOf(allegationParties.partyId, partyIds));
  const ids = rows.map(({ id }) => id).sort();
  const deeds = await deedsOf(db, ids, 'own');
  const claims = await claimsOf(db, ids);
  const rekeyed: string[] = [];
  for (const [id, deed] of deeds) {
    if (await keepKeys(db, id, deed, claims.get(id) ?? '')) rekeyed.push(id);
  }
  if (rekeyed.length > 0) await refreshAllegations(db, await linkAllegations(db, rekeyed, at), at);
}

/**
 * An edit turned one article's claim into another wording of it: the two are one, though only words tell what they are of.
 * `left` and `right` are what the article reported before and reports now.
 */
export async function linkByEdit(db: Database, left: string, right: string, at: number): Promise<string[]> {
  const { evidence, hasOwnDeed } = await evidenceOf(db, [left, right]);
  const [one, other] = [evidence.get(left), evidence.get(right)];
  if (!one || !other || left === right || (hasOwnDeed(one) && hasOwnDeed(other))) return [];
  const isOtherAccused =
    one.accused.length > 0 && other.accused.length > 0 && !one.accused.some((key) => other.accused.includes(key));
  if (isOtherAccused) return [];
  const features = [{ name: editedFrom, weight: 0.9, detail: 'one article’s claim before and after an edit' }];
  await keepJudgement(db, left, right, { score: 0.9, features, isSame: true }, at);
  return await regroupAllegations(db, [left, right], at);
}

const editedFrom = 'edited-from';

async function linkOne(db: Database, id: string, at: number) {
  const { near, overflown } = await nearBy(db, id);
  const { evidence } = await evidenceOf(db, [id, ...near]);
  const me = evidence.get(id);
  const same = new Map<string, Likeness>();
  const related = new Map<string, { kind: AllegationRelationKind; back: AllegationRelationKind; likeness: Likeness }>();
  for (const other of me ? near.flatMap((one) => evidence.get(one) ?? []) : []) {
    const likeness = likenessOf(me!, other);
    const kind = relationOf(me!, other);
    const back = relationOf(other, me!);
    if (likeness.isSame) same.set(other.id, likeness);
    else if (kind && back) related.set(other.id, { kind, back, likeness });
  }
  const touched = await keepSame(db, id, same, at);
  await keepRelations(db, id, related);
  return { touched, overflown };
}

/** Others that share a key with it; and those of a key that it has just made too common. */
async function nearBy(db: Database, id: string): Promise<{ near: string[]; overflown: string[] }> {
  const own = await db.select().from(allegationMatchKeys).where(eq(allegationMatchKeys.allegationId, id));
  const keys = own.map(({ key }) => key).filter((key) => !key.startsWith('own|'));
  if (keys.length === 0) return { near: [], overflown: [] };
  const k = aliasedTable(allegationMatchKeys, 'k');
  const first = { where: undefined, orderBy: [asc(k.allegationId)], limit: LARGEST_BLOCK + 2 };
  const rows = await db
    .select({ key: allegationMatchKeys.key, id: allegationMatchKeys.allegationId })
    .from(parents(keys))
    .innerJoin(allegationMatchKeys, amongFirst(db, allegationMatchKeys, k, eq(k.key, parent), first));
  const blocks = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const row of rows) blocks.get(row.key)?.push(row.id);
  const near = new Set<string>();
  const overflown = new Set<string>();
  for (const [key, members] of blocks) {
    // Of the same deed the first is enough: it stands for all of them.
    const isTooCommon = members.length > LARGEST_BLOCK;
    const seen = !isTooCommon ? members : isLookupKey(key) ? [] : members.slice(0, 2);
    for (const member of seen) if (member !== id) near.add(member);
    if (members.length === LARGEST_BLOCK + 1 && isLookupKey(key)) for (const member of members) overflown.add(member);
  }
  return { near: [...near].sort(), overflown: [...overflown].sort() };
}

async function evidenceOf(db: Database, ids: readonly string[]) {
  const deeds = await deedsOf(db, ids, 'canonical');
  const rows = await db
    .select({
      id: allegations.id,
      claim: allegations.ownClaim,
      category: allegations.ownCategory,
      reportedAt: statements.sortAt,
    })
    .from(allegations)
    .innerJoin(statements, eq(statements.id, allegations.foundingStatementId))
    .where(isOneOf(allegations.id, ids));
  const means = await db
    .select({ id: allegationParties.allegationId, label: allegationParties.label })
    .from(allegationParties)
    .where(and(isOneOf(allegationParties.allegationId, ids), eq(allegationParties.role, 'INSTRUMENT')));
  const evidence = new Map<string, NodeEvidence>();
  for (const { claim, ...row } of rows) {
    const deed = deeds.get(row.id);
    if (!deed) continue;
    const instruments = new Set(means.filter(({ id }) => id === row.id).map(({ label }) => foldName(label)));
    evidence.set(row.id, { ...row, ...deed, instruments, words: contentWords(claim), telling: tellingWords(claim) });
  }
  const hasOwnDeed = ({ conduct, accused }: NodeEvidence) => conduct !== '' && accused.length > 0;
  return { evidence, hasOwnDeed };
}

/** Brings the machine's judgements of one allegation to what they should be; returns the others of those that changed. */
async function keepSame(db: Database, id: string, same: ReadonlyMap<string, Likeness>, at: number): Promise<string[]> {
  const before = await machineJudgements(db, id);
  const touched: string[] = [];
  for (const row of before) {
    const other = row.leftId === id ? row.rightId : row.leftId;
    if (same.has(other) || row.features.some(({ name }) => name === editedFrom)) continue;
    await db.update(judgements).set({ revokedAt: at, revokedBy: machine }).where(eq(judgements.id, row.id));
    touched.push(other);
  }
  for (const [other, likeness] of same) {
    await keepJudgement(db, id, other, likeness, at);
    touched.push(other);
  }
  return touched;
}

async function machineJudgements(db: Database, id: string) {
  return await db
    .select()
    .from(judgements)
    .where(
      and(
        or(eq(judgements.leftId, id), eq(judgements.rightId, id)),
        isNull(judgements.revokedAt),
        eq(judgements.subject, 'ALLEGATION'),
        eq(judgements.by, machine),
      ),
    );
}

async function keepJudgement(
  db: Database,
  one: string,
  other: string,
  { score, features }: Likeness,
  at: number,
): Promise<void> {
  const [leftId, rightId] = one < other ? [one, other] : [other, one];
  const standing = and(
    eq(judgements.leftId, leftId),
    eq(judgements.rightId, rightId),
    isNull(judgements.revokedAt),
    eq(judgements.by, machine),
  );
  const [row] = await db.select().from(judgements).where(standing);
  if (row && row.score === score && JSON.stringify(row.features) === JSON.stringify(features)) return;
  const told = { score, features: [...features], decidedAt: at };
  if (row) {
    await db.update(judgements).set(told).where(eq(judgements.id, row.id));
    return;
  }
  await db
    .insert(judgements)
    .values({
      id: stableId('judgement', 'ALLEGATION', leftId, rightId, 'SAME', machine, at),
      subject: 'ALLEGATION',
      leftId,
      rightId,
      verdict: 'SAME',
      by: machine,
      ...told,
    })
    .onConflictDoUpdate({ target: judgements.id, set: { ...told, revokedAt: null, revokedBy: null } });
}

async function keepRelations(
  db: Database,
  id: string,
  related: ReadonlyMap<string, { kind: AllegationRelationKind; back: AllegationRelationKind; likeness: Likeness }>,
): Promise<void> {
  const before = await db.delete(allegationRelations).where(eq(allegationRelations.allegationId, id)).returning();
  await inChunks(
    before.map(({ otherId }) => otherId),
    async (chunk) => {
      const backward = and(inArray(allegationRelations.allegationId, chunk), eq(allegationRelations.otherId, id));
      await db.delete(allegationRelations).where(backward);
    },
  );
  const rows = [...related].flatMap(
    ([
      otherId,
      {
        kind,
        back,
        likeness: { score, features },
      },
    ]) => [
      { allegationId: id, kind, otherId, score, features: [...features] },
      { allegationId: otherId, kind: back, otherId: id, score, features: [...features] },
    ],
  );
  await inChunks(rows, async (chunk) => {
    await db.insert(allegationRelations).values(chunk).onConflictDoNothing();
  });
}

async function claimsOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: allegations.id, claim: allegations.ownClaim })
    .from(allegations)
    .where(isOneOf(allegations.id, ids));
  return new Map(rows.map(({ id, claim }) => [id, claim]));
}
