/**
 * What people decide about who is who: the same, different, unsure. Kept as judgements, fit to be exported to a text file, put under
 * version control, and imported again; a reconciliation file also gives Wikidata ids.
 */

import { aliasedTable, and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { judgements, parties } from '../db/tables.ts';
import type { PartyType, Verdict } from '../vocabulary.ts';
import { type Decision, judgementOf, keepJudgement, type StoredJudgement } from './judgements.ts';

/** Throws an error that names what is wrong: an unknown id, one party twice, a person with an organisation, nobody who decides. */
export async function decideIdentity(db: Database, decision: Decision): Promise<StoredJudgement> {
  return await keepJudgement(db, await checkedIdentity(db, decision));
}

/** The judgement that a decision would be; stores nothing. */
export async function checkedIdentity(db: Database, decision: Decision): Promise<StoredJudgement> {
  const row = judgementOf('PARTY', decision);
  const known = await db
    .select({ id: parties.id, type: parties.type, name: parties.name })
    .from(parties)
    .where(inArray(parties.id, [row.leftId, row.rightId]));
  const [left, right] = [row.leftId, row.rightId].map((id) => {
    const party = known.find((one) => one.id === id);
    if (!party) throw new Error(`no party has the id ${id}`);
    return party;
  });
  if (row.verdict === 'SAME' && left!.type !== right!.type) {
    throw new Error(`${shown(left!)} and ${shown(right!)} cannot be the same: they are of two types`);
  }
  return row;
}

function shown({ type, name }: { readonly type: PartyType; readonly name: string }): string {
  return `${name} (${type.toLowerCase()})`;
}

/** A party as a file names it: by what identifies it, so that the line means the same in every store. */
export interface PartyReference {
  readonly id: string;
  readonly type: PartyType;
  readonly name: string;
  readonly context?: string;
}

export type IdentityLine =
  | {
      readonly left: PartyReference;
      readonly right: PartyReference;
      readonly verdict: Verdict;
      readonly by: string;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly revokedAt?: string;
      readonly revokedBy?: string;
    }
  | { readonly party: PartyReference; readonly wikidataId: string };

/** People's judgements and known Wikidata ids, sorted, one a line: the same store gives the same text. */
export async function exportIdentities(db: Database): Promise<string> {
  const [left, right] = [aliasedTable(parties, 'l'), aliasedTable(parties, 'r')];
  const rows = await db
    .select({ judgement: judgements, left, right })
    .from(judgements)
    .innerJoin(left, eq(left.id, judgements.leftId))
    .innerJoin(right, eq(right.id, judgements.rightId))
    .where(and(eq(judgements.subject, 'PARTY'), ne(judgements.by, 'machine')))
    .orderBy(asc(judgements.leftId), asc(judgements.rightId), asc(judgements.decidedAt), asc(judgements.id));
  const known = await db.select().from(parties).where(isNotEmpty).orderBy(asc(parties.id));
  const lines: IdentityLine[] = [
    ...rows.map(({ judgement, left, right }) => ({
      left: referenceOf(left),
      right: referenceOf(right),
      verdict: judgement.verdict,
      by: judgement.by,
      reason: judgement.reason,
      decidedAt: new Date(judgement.decidedAt).toISOString(),
      ...(judgement.revokedAt === null ? {} : { revokedAt: new Date(judgement.revokedAt).toISOString() }),
      ...(judgement.revokedBy === null ? {} : { revokedBy: judgement.revokedBy }),
    })),
    ...known.map((party) => ({ party: referenceOf(party), wikidataId: party.wikidataId! })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const isNotEmpty = isNotNull(parties.wikidataId);

function referenceOf({ id, type, name, context }: typeof parties.$inferSelect): PartyReference {
  return { id, type, name, ...(context === '' ? {} : { context }) };
}

export interface Imported {
  /** Ids of the parties that lines were about. */
  readonly touched: readonly string[];
  readonly kept: number;
  /** Each with its line number; the other lines are kept. */
  readonly faults: readonly string[];
}

/** Lines about parties that this store does not have yet are told and left out: import again when they are there. */
export async function importIdentities(db: Database, text: string): Promise<Imported> {
  const touched = new Set<string>();
  const faults: string[] = [];
  let kept = 0;
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      for (const id of await importLine(db, JSON.parse(line) as Partial<Record<string, unknown>>)) touched.add(id); // members are checked there
      kept += 1;
    } catch (error) {
      faults.push(`line ${n + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { touched: [...touched], kept, faults };
}

async function importLine(db: Database, line: Partial<Record<string, unknown>>): Promise<string[]> {
  if (line.party !== undefined) {
    const id = idIn(line.party, 'party');
    if (typeof line.wikidataId !== 'string' || !/^Q[1-9]\d*$/.test(line.wikidataId))
      throw new Error(`wikidataId is ${JSON.stringify(line.wikidataId)}; expected Q and a number`);
    const changed = await db.update(parties).set({ wikidataId: line.wikidataId }).where(eq(parties.id, id)).returning();
    if (changed.length === 0) throw new Error(`no party has the id ${id}`);
    return [];
  }
  const verdict = (['SAME', 'DIFFERENT', 'UNSURE'] as const).find((one) => one === line.verdict);
  if (verdict === undefined)
    throw new Error(`verdict is ${JSON.stringify(line.verdict)}; expected SAME, DIFFERENT or UNSURE`);
  const decision = {
    left: idIn(line.left, 'left'),
    right: idIn(line.right, 'right'),
    verdict,
    by: String(line.by ?? ''),
    reason: typeof line.reason === 'string' ? line.reason : null,
    at: instantIn(line.decidedAt, 'decidedAt'),
  };
  const row = await checkedIdentity(db, decision);
  const revoked =
    line.revokedAt === undefined
      ? {}
      : { revokedAt: instantIn(line.revokedAt, 'revokedAt'), revokedBy: String(line.revokedBy ?? decision.by) };
  await keepJudgement(db, { ...row, ...revoked });
  return [row.leftId, row.rightId];
}

function idIn(reference: unknown, member: string): string {
  const id = typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference;
  if (typeof id === 'string' && id !== '') return id;
  throw new Error(`${member} is ${JSON.stringify(reference)}; expected a party with its id`);
}

function instantIn(value: unknown, member: string): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new Error(`${member} is ${JSON.stringify(value)}; expected an instant such as 2022-03-10T16:00:00Z`);
}
