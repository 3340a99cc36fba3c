/**
 * Judges which parties of different articles are the same. Looked at are those that share a block key; each is judged by its whole
 * evidence whenever an article adds to it, so that what comes out does not depend on what came first. A judgement of the machine that
 * no longer holds is revoked by date, never removed; a person's outranks it.
 */

import { aliasedTable, and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { machine } from '../db/components.ts';
import { amongFirst, isOneOf, parent, parents } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { articleParties, judgements, parties, partyBlocks, partyNames, positions } from '../db/tables.ts';
import { inChunks } from './chunks.ts';
import { foldName, isBareName } from './names.ts';
import { coreName, isAcronym } from './organisation-name.ts';
import { blockKeysOf } from './party-blocks.ts';
import { regroupParties } from './party-groups.ts';
import { type PartyEvidence, type PartyLikeness, partyLikeness } from './party-likeness.ts';
import { agreementOf, personName } from './person-name.ts';

/** A key that more parties have is too common to judge by. */
const LARGEST_BLOCK = 50;

/** Of an article that names thousands, those first named are enough to tell who stands beside whom. */
const MOST_COMPANIONS = 60;

/** The parties of an article, stored and mentioned: new ones, and old ones with new evidence. */
export async function linkAcrossArticles(db: Database, partyIds: readonly string[], at: number): Promise<void> {
  const ids = [...new Set(partyIds)];
  await keepBlocks(db, ids);
  const near = await nearBy(db, ids);
  // Who has no country of office, or an acronym for a name, is the same as one other or as none: looked at anew when one more appears.
  const others = [...new Set([...near.values()].flat())].filter((id) => !ids.includes(id));
  const aroundOthers = await nearBy(db, others);
  const all = new Map([...aroundOthers, ...near]);
  const compared = [...all].filter(([, candidates]) => candidates.length > 0);
  if (compared.length === 0) return;
  const evidence = await evidenceOf(db, [...new Set(compared.flatMap(([id, candidates]) => [id, ...candidates]))]);
  const wanted = judgementsFor(compared, evidence);
  const moved = await keepJudgements(
    db,
    compared.map(([id]) => id),
    wanted,
    at,
  );
  if (moved.length > 0) await regroupParties(db, moved, at);
}

interface Pair {
  readonly leftId: string;
  readonly rightId: string;
  readonly likeness: PartyLikeness;
}

function judgementsFor(
  compared: readonly (readonly [string, readonly string[]])[],
  evidence: ReadonlyMap<string, PartyEvidence>,
): Map<string, Pair> {
  const likenesses = new Map<string, Map<string, PartyLikeness>>();
  for (const [id, candidates] of compared) {
    const own = new Map<string, PartyLikeness>();
    for (const other of candidates) {
      const [one, two] = [evidence.get(id), evidence.get(other)];
      const likeness = one && two ? partyLikeness(one, two) : null;
      if (likeness) own.set(other, likeness);
    }
    likenesses.set(id, own);
  }
  const pairs = new Map<string, Pair>();
  for (const [id, own] of likenesses) {
    for (const [other, likeness] of own) {
      const isDoubtful =
        likeness.verdict === 'SAME' &&
        (isOneOfSeveral(id, other, likenesses, evidence) || isOneOfSeveral(other, id, likenesses, evidence));
      const [leftId, rightId] = id < other ? [id, other] : [other, id];
      if (!isDoubtful) pairs.set(`${leftId} ${rightId}`, { leftId, rightId, likeness });
    }
  }
  return pairs;
}

/** `id` could as well be another than `other`: two people of its name hold offices of two countries, two bodies have its acronym. */
function isOneOfSeveral(
  id: string,
  other: string,
  likenesses: ReadonlyMap<string, ReadonlyMap<string, PartyLikeness>>,
  evidence: ReadonlyMap<string, PartyEvidence>,
): boolean {
  const me = evidence.get(id)!;
  const same = [...(likenesses.get(id) ?? [])]
    .filter(([, { verdict }]) => verdict === 'SAME')
    .map(([one]) => evidence.get(one)!);
  if (me.type === 'PERSON') {
    if (isOfSeveralMiddles(me, evidence.get(other)!, same)) return true;
    if (me.context !== '') return false;
    return (
      new Set(same.map(({ context }) => context).filter((context) => context !== '')).size > 1 &&
      evidence.get(other)!.context !== ''
    );
  }
  if (!isAcronym(me.name) || isAcronym(evidence.get(other)!.name)) return false;
  return new Set(same.filter(({ name }) => !isAcronym(name)).map(({ name }) => coreName(name))).size > 1;
}

/** "George Bush" beside "George W. Bush" and "George P. Bush" is the one or the other: it makes the two no one. */
function isOfSeveralMiddles(me: PartyEvidence, other: PartyEvidence, same: readonly PartyEvidence[]): boolean {
  const bare = personName(me.name);
  if (bare === null || bare.middles.length > 0 || personName(other.name)?.middles.length === 0) return false;
  const longer = same.map(({ name }) => personName(name)).filter((one) => one !== null && one.middles.length > 0);
  return longer.some((one, n) => longer.slice(n + 1).some((two) => agreementOf(one!, two!) === null));
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

/** By party: the others that share a key with it. */
async function nearBy(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const near = new Map<string, string[]>();
  if (ids.length === 0) return near;
  const own = await db
    .select({ key: partyBlocks.key, partyId: partyBlocks.partyId })
    .from(partyBlocks)
    .where(isOneOf(partyBlocks.partyId, ids));
  const keys = [...new Set(own.map(({ key }) => key))];
  const b = aliasedTable(partyBlocks, 'b');
  const first = { where: undefined, orderBy: [asc(b.partyId)], limit: LARGEST_BLOCK + 1 };
  const rows = await db
    .select({ key: partyBlocks.key, partyId: partyBlocks.partyId })
    .from(parents(keys))
    .innerJoin(partyBlocks, amongFirst(db, partyBlocks, b, eq(b.key, parent), first));
  const blocks = new Map<string, string[]>();
  for (const { key, partyId } of rows) blocks.set(key, [...(blocks.get(key) ?? []), partyId]);
  for (const { key, partyId } of own) {
    const block = blocks.get(key) ?? [];
    if (block.length > LARGEST_BLOCK) continue;
    near.set(partyId, [...new Set([...(near.get(partyId) ?? []), ...block.filter((id) => id !== partyId)])].sort());
  }
  return near;
}

async function evidenceOf(db: Database, ids: readonly string[]): Promise<Map<string, PartyEvidence>> {
  const rows = await db.select().from(parties).where(isOneOf(parties.id, ids));
  const names = await db
    .select({ id: partyNames.partyId, name: partyNames.foldedName })
    .from(partyNames)
    .where(isOneOf(partyNames.partyId, ids));
  const offices = await db
    .selectDistinct({ id: positions.personId, title: positions.title, organisationId: positions.organisationId })
    .from(positions)
    .where(isOneOf(positions.personId, ids));
  const companions = await companionsOf(db, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        aliases: new Set(names.filter(({ id }) => id === row.id).map(({ name }) => name)),
        offices: new Set(
          offices
            .filter(({ id }) => id === row.id)
            .flatMap(({ title, organisationId }) => [
              `title ${foldName(title)}`,
              ...(organisationId ? [`of ${organisationId}`] : []),
            ]),
        ),
        companions: companions.get(row.id) ?? new Set(),
      },
    ]),
  );
}

/** Full names of persons and names of organisations in the articles that name a party, of its twenty first articles by id. */
async function companionsOf(db: Database, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const a = aliasedTable(articleParties, 'a');
  const few = { where: undefined, orderBy: [asc(a.articleId)], limit: 20 };
  const other = aliasedTable(articleParties, 'other');
  const o = aliasedTable(articleParties, 'o');
  const firstNamed = {
    where: ne(o.type, 'COUNTRY'),
    orderBy: [asc(o.firstStart), asc(o.partyId)],
    limit: MOST_COMPANIONS,
  };
  const rows = await db
    .select({ id: articleParties.partyId, name: parties.foldedName })
    .from(parents(ids))
    .innerJoin(articleParties, amongFirst(db, articleParties, a, eq(a.partyId, parent), few))
    .innerJoin(other, amongFirst(db, other, o, eq(o.articleId, articleParties.articleId), firstNamed))
    .innerJoin(parties, and(eq(parties.id, other.partyId), ne(parties.id, articleParties.partyId)));
  const companions = new Map<string, Set<string>>();
  for (const { id, name } of rows) {
    if (!isBareName(name)) companions.set(id, (companions.get(id) ?? new Set()).add(name));
  }
  return companions;
}

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
