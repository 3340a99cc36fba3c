/** Judgements of people that cannot all be true, and such as cross from one store to another. */

import { asc, eq, ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { groupsAround } from '../db/party-groups.ts';
import { allegationParties, allegationRelations, allegations, judgements, parties } from '../db/tables.ts';
import { decideIdentity, exportIdentities, importIdentities } from '../editorial/identity.ts';
import { revokeJudgement } from '../editorial/judgements.ts';
import { regroupParties } from '../pipeline/party-groups.ts';
import type { Verdict } from '../vocabulary.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const names = ['Marta Olsen', 'Marta Olsen-Berg', 'Martha Olsson'] as const;
type Name = (typeof names)[number] | 'Northam Harbour Board';

async function gathered(): Promise<Newsroom> {
  const made = await newsroom();
  for (const [n, name] of names.entries())
    await made.deliver(
      'desk',
      article(`a${n}`, `${name} bribed customs officials in Kenya, two former employees said.`),
    );
  await made.deliver('desk', article('board', 'The Northam Harbour Board said that the quota would stay.'));
  return made;
}

let room: Newsroom;
beforeEach(async () => {
  room = await gathered();
});
afterEach(() => room.close());

async function idOf(name: Name, { store: { db } }: Newsroom = room): Promise<string> {
  const [row] = await db.select().from(parties).where(eq(parties.name, name));
  if (!row) throw new Error(`no party is called ${name}`);
  return row.id;
}

async function decide(left: Name, right: Name, verdict: Verdict, at: number) {
  const ids = [await idOf(left), await idOf(right)] as const;
  return await room.store.tx(async (db) => {
    const row = await decideIdentity(db, { left: ids[0], right: ids[1], verdict, by: 'The desk', reason: null, at });
    await regroupParties(db, ids, at);
    return row;
  });
}

async function revoke({ id, leftId, rightId }: typeof judgements.$inferSelect, at: number): Promise<void> {
  await room.store.tx(async (db) => {
    await revokeJudgement(db, 'PARTY', id, 'The desk', at);
    await regroupParties(db, [leftId, rightId], at);
  });
}

/** The names that are one, a line for each person. */
async function people({ store: { db } }: Newsroom = room): Promise<string[]> {
  const rows = await db.select().from(parties).where(eq(parties.type, 'PERSON')).orderBy(asc(parties.name));
  const ids = [...new Set(rows.map(({ canonicalId }) => canonicalId))];
  return ids.map((id) => rows.flatMap((row) => (row.canonicalId === id ? [row.name] : [])).join(' = ')).sort();
}

async function conflicts() {
  const ids = await Promise.all(names.map((name) => idOf(name)));
  return (await groupsAround(room.store.db, ids)).conflicts.map(({ id }) => id);
}

const [olsen, berg, olsson] = names;

describe('a cycle of judgements', () => {
  it('of same, same and different keeps the later ones, and reports the one that they contradict', async () => {
    const first = await decide(olsen, berg, 'SAME', 1);
    await decide(berg, olsson, 'SAME', 2);
    expect(await people()).toEqual([`${olsen} = ${berg} = ${olsson}`]);
    await decide(olsen, olsson, 'DIFFERENT', 3);
    expect(await people()).toEqual([olsen, `${berg} = ${olsson}`]);
    expect(await conflicts()).toEqual([first.id]);
  });

  it('of different, then same and same leaves the different one without effect', async () => {
    const first = await decide(olsen, olsson, 'DIFFERENT', 1);
    await decide(olsen, berg, 'SAME', 2);
    expect(await conflicts()).toEqual([]);
    await decide(berg, olsson, 'SAME', 3);
    expect(await people()).toEqual([`${olsen} = ${berg} = ${olsson}`]);
    expect(await conflicts()).toEqual([first.id]);
  });

  it('loses nothing: every judgement stays stored and standing', async () => {
    await decide(olsen, berg, 'SAME', 1);
    await decide(berg, olsson, 'SAME', 2);
    await decide(olsen, olsson, 'DIFFERENT', 3);
    const rows = await room.store.db.select().from(judgements).where(ne(judgements.by, 'machine'));
    expect(rows.map(({ decidedAt, revokedAt }) => [decidedAt, revokedAt]).sort()).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  it('is undone by taking back the later judgement, which lets the earlier have its effect again', async () => {
    await decide(olsen, berg, 'SAME', 1);
    await decide(berg, olsson, 'SAME', 2);
    await revoke(await decide(olsen, olsson, 'DIFFERENT', 3), 4);
    expect(await people()).toEqual([`${olsen} = ${berg} = ${olsson}`]);
    expect(await conflicts()).toEqual([]);
  });

  it('is undone by taking back the earlier judgement, which changes nothing of what is one', async () => {
    const first = await decide(olsen, berg, 'SAME', 1);
    await decide(berg, olsson, 'SAME', 2);
    await decide(olsen, olsson, 'DIFFERENT', 3);
    await revoke(first, 4);
    expect(await people()).toEqual([olsen, `${berg} = ${olsson}`]);
    expect(await conflicts()).toEqual([]);
  });
});

describe('a person and an organisation', () => {
  it('are never one, not by way of a file either, and nothing of it is stored', async () => {
    const [left, right] = [await idOf(olsen), await idOf('Northam Harbour Board')];
    const line = { left, right, verdict: 'SAME', by: 'The desk', reason: null, decidedAt: '2022-03-01T00:00:00Z' };
    const { kept, faults } = await room.store.tx((db) => importIdentities(db, JSON.stringify(line)));
    expect(kept).toBe(0);
    expect(faults).toEqual([expect.stringMatching(/^line 1: .*\(organisation\).*cannot be the same/)]);
    expect(await room.store.db.select().from(judgements).where(ne(judgements.by, 'machine'))).toEqual([]);
  });
});

describe('a different', () => {
  it('of two parties keeps their allegations apart, which a same had made one', async () => {
    const groups = async () =>
      new Set((await room.store.db.select().from(allegations)).map(({ canonicalId }) => canonicalId)).size;
    expect(await groups()).toBe(3);
    await decide(olsen, berg, 'SAME', 1);
    expect(await groups()).toBe(2);
    await decide(olsen, berg, 'DIFFERENT', 2);
    expect(await groups()).toBe(3);
  });
});

describe('judgements in a file', () => {
  /** What follows from them. */
  async function graph({ store: { db } }: Newsroom) {
    return {
      parties: await db.select({ id: parties.id, of: parties.canonicalId }).from(parties).orderBy(asc(parties.id)),
      allegations: await db
        .select({ id: allegations.id, of: allegations.canonicalId, origins: allegations.independentOrigins })
        .from(allegations)
        .orderBy(asc(allegations.id)),
      roles: await db
        .select({ id: allegationParties.id, label: allegationParties.label })
        .from(allegationParties)
        .orderBy(asc(allegationParties.id)),
      relations: (await db.select().from(allegationRelations)).map((row) => JSON.stringify(row)).sort(),
    };
  }

  it('give the same graph in a store that has gathered the same articles', async () => {
    await decide(olsen, berg, 'SAME', 1000);
    await decide(berg, olsson, 'SAME', 2000);
    await decide(olsen, olsson, 'DIFFERENT', 3000);
    await revoke(await decide(olsen, 'Martha Olsson', 'UNSURE', 4000), 5000);
    const text = await exportIdentities(room.store.db);
    const other = await gathered();
    expect(await graph(other)).not.toEqual(await graph(room));
    await other.store.tx(async (db) => {
      const { kept, touched } = await importIdentities(db, text);
      expect(kept).toBe(4);
      await regroupParties(db, touched, 6000);
    });
    expect(await graph(other)).toEqual(await graph(room));
    expect(await exportIdentities(other.store.db)).toBe(text);
    other.close();
  });

  it('are told one by one in a store that has no article yet, and kept when they come again', async () => {
    await decide(olsen, berg, 'SAME', 1000);
    const text = await exportIdentities(room.store.db);
    const empty = await newsroom();
    const { kept, faults } = await empty.store.tx((db) => importIdentities(db, text));
    expect([kept, faults]).toEqual([0, [expect.stringMatching(/^line 1: no party has the id /)]]);
    empty.close();
    const other = await gathered();
    expect((await other.store.tx((db) => importIdentities(db, text))).kept).toBe(1);
    other.close();
  });
});
