import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { judgements, parties } from '../db/tables.ts';
import { decideIdentity, exportIdentities, importIdentities } from '../editorial/identity.ts';
import { revokeJudgement } from '../editorial/judgements.ts';
import { regroupParties } from '../pipeline/party-groups.ts';
import { encodeGlobalId } from '../resolvers/global-id.ts';
import { ask, mistakeIn } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

async function room() {
  const made = await newsroom();
  await made.deliver('desk', article('a', 'Marta Olsen said on Monday that the quota would stay.'));
  await made.deliver('desk', article('b', 'Marta Olsen-Berg said on Tuesday that the quota would fall.'));
  await made.deliver('desk', article('c', 'The Northam Harbour Board accused Marta Olsen-Berg of fraud on Wednesday.'));
  return made;
}

async function idOf({ store: { db } }: Newsroom, name: string): Promise<string> {
  const [row] = await db.select().from(parties).where(eq(parties.name, name));
  if (!row) throw new Error(`no party is called ${name}`);
  return row.id;
}

async function decide(
  made: Newsroom,
  left: string,
  right: string,
  verdict: 'SAME' | 'DIFFERENT' | 'UNSURE',
  at: number,
) {
  const ids = [await idOf(made, left), await idOf(made, right)] as const;
  return await made.store.tx(async (db) => {
    const row = await decideIdentity(db, { left: ids[0], right: ids[1], verdict, by: 'The desk', reason: null, at });
    await regroupParties(db, ids, at);
    return row;
  });
}

const canonicals = async ({ store: { db } }: Newsroom) =>
  new Set(
    (await db.select().from(parties).where(eq(parties.type, 'PERSON')).orderBy(asc(parties.id))).map(
      (row) => row.canonicalId,
    ),
  ).size;

describe('a person’s judgement of who is who', () => {
  it('makes two one, for every list and by the id of either, and taken back makes them two again', async () => {
    const made = await room();
    expect(await canonicals(made)).toBe(2);
    const judged = await decide(made, 'Marta Olsen', 'Marta Olsen-Berg', 'SAME', 1);
    expect(await canonicals(made)).toBe(1);
    const asked = '{ people { totalCount nodes { name aliases articles { totalCount } judgements { by verdict } } } }';
    const { people } = await ask(made.store, asked);
    expect(people).toMatchObject({
      totalCount: 1,
      nodes: [{ articles: { totalCount: 3 }, judgements: [{ by: 'The desk' }] }],
    });
    for (const name of ['Marta Olsen', 'Marta Olsen-Berg']) {
      const id = encodeGlobalId('Person', await idOf(made, name));
      const { node } = await ask(made.store, `{ node(id: "${id}") { ... on Person { articles { totalCount } } } }`);
      expect(node.articles.totalCount).toBe(3);
    }
    await made.store.tx(async (db) => {
      await revokeJudgement(db, 'PARTY', judged.id, 'The desk', 2);
      await regroupParties(db, [judged.leftId, judged.rightId], 2);
    });
    expect(await canonicals(made)).toBe(2);
    made.close();
  });

  it('outranks the machine’s, which joins them no more', async () => {
    const made = await newsroom();
    await made.deliver('desk', article('a', 'Sergei Voronin said that the port was safe.'));
    await made.deliver('desk', article('b', 'Sergey Voronin said that the port was closed.'));
    expect(await canonicals(made)).toBe(1);
    await decide(made, 'Sergei Voronin', 'Sergey Voronin', 'DIFFERENT', 1);
    expect(await canonicals(made)).toBe(2);
    await made.deliver('desk', article('c', 'Sergey Voronin said that the port was open again.'));
    expect(await canonicals(made)).toBe(2);
    made.close();
  });

  it('loses to a later one that contradicts it, and stays stored', async () => {
    const made = await room();
    await decide(made, 'Marta Olsen', 'Marta Olsen-Berg', 'SAME', 1);
    await decide(made, 'Marta Olsen', 'Marta Olsen-Berg', 'DIFFERENT', 2);
    expect(await canonicals(made)).toBe(2);
    expect(await made.store.db.select().from(judgements).where(ne(judgements.by, 'machine'))).toHaveLength(2);
    made.close();
  });

  it('never makes a person an organisation', async () => {
    const made = await room();
    await expect(decide(made, 'Marta Olsen', 'Northam Harbour Board', 'SAME', 1)).rejects.toThrow(
      /Marta Olsen \(person\).*cannot be the same|Northam Harbour Board \(organisation\).*cannot be the same/,
    );
    made.close();
  });

  it('is previewed with the allegations whose parties it would change, and stores nothing', async () => {
    const made = await room();
    const [left, right] = await Promise.all(
      ['Marta Olsen', 'Marta Olsen-Berg'].map(async (name) => encodeGlobalId('Person', await idOf(made, name))),
    );
    const asked = `{ previewIdentity(left: "${left}", right: "${right}", verdict: SAME) { parties { name } allegations { claim } contradicted { id: by } } }`;
    const { previewIdentity } = await ask(made.store, asked);
    expect(previewIdentity.parties).toHaveLength(2);
    expect(previewIdentity.contradicted).toEqual([]);
    expect(await canonicals(made)).toBe(2);
    const board = encodeGlobalId('Organisation', await idOf(made, 'Northam Harbour Board'));
    const mistake = await mistakeIn(
      made.store,
      `{ previewIdentity(left: "${left}", right: "${board}", verdict: SAME) { parties { name } } }`,
    );
    expect(mistake.message).toContain('cannot be the same');
    made.close();
  });

  it('goes to a text file and comes back from it, with Wikidata ids; a bad line stops no other', async () => {
    const made = await room();
    await decide(made, 'Marta Olsen', 'Marta Olsen-Berg', 'SAME', Date.parse('2022-03-01T00:00:00Z'));
    const id = await idOf(made, 'Marta Olsen');
    const known = `${JSON.stringify({ party: { id, type: 'PERSON', name: 'Marta Olsen' }, wikidataId: 'Q1' })}\n`;
    await made.store.tx((db) => importIdentities(db, known));
    const text = await exportIdentities(made.store.db);
    expect(text.trim().split('\n')).toHaveLength(2);

    const other = await room();
    const { kept, faults, touched } = await other.store.tx((db) => importIdentities(db, `{ not a line\n${text}`));
    await other.store.tx((db) => regroupParties(db, touched, 5));
    expect([kept, faults.length]).toEqual([2, 1]);
    expect(faults[0]).toMatch(/^line 1: /);
    expect(await canonicals(other)).toBe(1);
    expect(await exportIdentities(other.store.db)).toBe(text);
    const [party] = await other.store.db
      .select()
      .from(parties)
      .where(and(eq(parties.id, id), ne(parties.name, '')));
    expect(party?.wikidataId).toBe('Q1');
    expect(
      await other.store.db
        .select()
        .from(judgements)
        .where(and(ne(judgements.by, 'machine'), isNull(judgements.revokedAt))),
    ).toHaveLength(1);
    made.close();
    other.close();
  });
});
