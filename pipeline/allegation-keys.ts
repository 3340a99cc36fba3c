/**
 * Keys of an allegation: what it is of, in one row, and the rows under which others that may be the same or related are looked up.
 * They name canonical parties, so that they are written anew when parties are merged or split.
 */

import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { allegationMatchKeys, parties } from '../db/tables.ts';
import { kinOf } from './allegation-kin.ts';
import { type AllegationNode, contentWords, isNamed, isOpenDeed } from './allegation-node.ts';
import { inChunks } from './chunks.ts';
import { tellingWords } from './claim-words.ts';
import { digestOf } from './likeness.ts';

export type Deed = Pick<AllegationNode, 'conduct' | 'accused' | 'victims'>;

/** Of a role with more players, these many make keys. */
const MOST_PLAYERS = 6;

/** Telling words of a claim that make keys. */
const MOST_TELLING = 8;

/** The row that tells the deed as its articles' parties are called: never changed by a merge. */
const OWN = 'own';
/** And the same with the parties that stand for them. */
const DEED = 'deed';

/** Writes the keys of a node; true when they are not what they were. */
export async function keepKeys(db: Database, id: string, deed: Deed, claim: string): Promise<boolean> {
  const told = await canonicalDeed(db, deed);
  const keys = new Set([rowOf(OWN, deed), rowOf(DEED, told), ...lookupKeys(told, claim)]);
  const rows = await db
    .select({ key: allegationMatchKeys.key })
    .from(allegationMatchKeys)
    .where(eq(allegationMatchKeys.allegationId, id));
  const before = new Set(rows.map(({ key }) => key));
  if (keys.size === before.size && [...keys].every((key) => before.has(key))) return false;
  await db.delete(allegationMatchKeys).where(eq(allegationMatchKeys.allegationId, id));
  await inChunks(
    [...keys].map((key) => ({ key, allegationId: id })),
    async (chunk) => {
      await db.insert(allegationMatchKeys).values(chunk);
    },
  );
  return true;
}

/** Keys without which two are not looked at together. Another's claim makes no key where it is too short to be copied. */
function lookupKeys({ conduct, accused, victims }: Deed, claim: string): string[] {
  const [some, others] = [accused.slice(0, MOST_PLAYERS), victims.slice(0, MOST_PLAYERS)];
  const words = [...contentWords(claim)].sort();
  const kin = kinOf(conduct);
  // "His attacks" are more than fifty before long: those of an open deed that share a telling word meet by that.
  const telling = isOpenDeed(conduct, victims) ? [...tellingWords(claim)].sort().slice(0, MOST_TELLING) : [];
  return [
    ...(conduct === '' ? [] : some.map((one) => rowsKey('by', conduct, one))),
    ...(conduct === '' ? [] : others.map((one) => rowsKey('on', conduct, one))),
    ...(kin === null ? [] : others.filter(isNamed).map((one) => rowsKey('kin', kin, one))),
    ...some.slice(0, 2).flatMap((one) => telling.map((word) => rowsKey('told', conduct, one, word))),
    ...some.flatMap((one) => others.map((other) => rowsKey('between', one, other))),
    ...(words.length >= 6 ? [rowsKey('words', digestOf(words.join(' ')))] : []),
  ];
}

export function isLookupKey(key: string): boolean {
  return !key.startsWith(`${OWN}|`) && !key.startsWith(`${DEED}|`);
}

/** What each of these allegations is of, with canonical parties. */
export async function deedsOf(
  db: Database,
  ids: readonly string[],
  kind: 'own' | 'canonical',
): Promise<Map<string, Deed>> {
  const prefix = kind === 'own' ? OWN : DEED;
  const deeds = new Map<string, Deed>();
  await inChunks(ids, async (chunk) => {
    const rows = await db.select().from(allegationMatchKeys).where(inArray(allegationMatchKeys.allegationId, chunk));
    for (const { key, allegationId } of rows) {
      const [first, conduct = '', accused = '', victims = ''] = key.split('|');
      if (first === prefix) deeds.set(allegationId, { conduct, accused: listOf(accused), victims: listOf(victims) });
    }
  });
  return deeds;
}

async function canonicalDeed(db: Database, { conduct, accused, victims }: Deed): Promise<Deed> {
  const named = [...accused, ...victims].filter((key) => key.startsWith('party:')).map((key) => key.slice(6));
  const rows = await db
    .select({ id: parties.id, canonicalId: parties.canonicalId })
    .from(parties)
    .where(inArray(parties.id, named));
  const canonicalOf = new Map(rows.map((row) => [`party:${row.id}`, `party:${row.canonicalId || row.id}`]));
  const told = (keys: readonly string[]) => [...new Set(keys.map((key) => canonicalOf.get(key) ?? key))].sort();
  return { conduct, accused: told(accused), victims: told(victims) };
}

function rowOf(kind: string, { conduct, accused, victims }: Deed): string {
  return rowsKey(kind, conduct, accused.join(','), victims.join(','));
}

function rowsKey(kind: string, ...parts: readonly string[]): string {
  return [kind, ...parts.map((part) => part.replaceAll('|', ' '))].join('|');
}

function listOf(keys: string): string[] {
  return keys === '' ? [] : keys.split(',');
}
