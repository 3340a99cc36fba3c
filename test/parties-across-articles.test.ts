import { and, asc, eq, isNull } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { judgements, outbox, parties } from '../db/tables.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

/** Names of each group of parties that are one, sorted. */
async function groups({ store: { db } }: Newsroom, type: 'PERSON' | 'ORGANISATION') {
  const rows = await db
    .select()
    .from(parties)
    .where(eq(parties.type, type))
    .orderBy(asc(parties.name), asc(parties.context));
  const found = new Map<string, string[]>();
  for (const { canonicalId, name, context } of rows) {
    found.set(canonicalId, [...(found.get(canonicalId) ?? []), context === '' ? name : `${name} (${context})`]);
  }
  return [...found.values()].map((names) => names.join(' = ')).sort();
}

async function told(...texts: readonly string[]) {
  const room = await newsroom();
  for (const [n, text] of texts.entries())
    await room.deliver('desk', article(`a${n}`, text, { publishedAt: `2022-03-0${n + 1}` }));
  return room;
}

describe('people of different articles', () => {
  it('are one by their full name, whether an article gives their office or not', async () => {
    const room = await told(
      'Marta Olsen, the Norwegian minister of fisheries, spoke in Bergen on Monday.',
      'Marta Olsen said on Tuesday that the quota would stay.',
    );
    expect(await groups(room, 'PERSON')).toEqual(['Marta Olsen = Marta Olsen (NO)']);
    room.close();
  });

  it('stay two when they hold offices of different countries, and who has none is neither', async () => {
    const room = await told(
      'Marta Olsen, the Norwegian minister of fisheries, spoke in Bergen on Monday.',
      'Marta Olsen, the Danish minister of finance, spoke in Aarhus on Tuesday.',
      'Marta Olsen said on Wednesday that the quota would stay.',
    );
    expect(await groups(room, 'PERSON')).toEqual(['Marta Olsen', 'Marta Olsen (DK)', 'Marta Olsen (NO)']);
    const [apart] = await room.store.db.select().from(judgements).where(eq(judgements.verdict, 'DIFFERENT'));
    expect(apart?.features.map(({ name }) => name)).toContain('offices-conflict');
    room.close();
  });

  it('are the same in whatever order their articles arrive', async () => {
    const texts = [
      'Marta Olsen, the Norwegian minister of fisheries, spoke in Bergen on Monday.',
      'Marta Olsen said on Wednesday that the quota would stay.',
      'Marta Olsen, the Danish minister of finance, spoke in Aarhus on Tuesday.',
    ];
    const seen = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const room = await told(...order.map((n) => texts[n]!));
      seen.push(await groups(room, 'PERSON'));
      room.close();
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('are one in another romanisation, and with an honorific', async () => {
    const room = await told(
      'Sergei Voronin said on Monday that the port was safe.',
      'Sergey Voronin said on Tuesday that the port was closed.',
      'Sir Keith Ambler said that the ferry was late.',
      'Keith Ambler said that the ferry was full.',
    );
    expect(await groups(room, 'PERSON')).toEqual(['Keith Ambler', 'Sergei Voronin = Sergey Voronin']);
    room.close();
  });

  it('are never one by a surname alone', async () => {
    const room = await told(
      'Olsen said on Monday that the quota would stay.',
      'Marta Olsen said on Tuesday that it would fall.',
      'Olsen said on Wednesday that it would rise.',
    );
    expect(await groups(room, 'PERSON')).toEqual(['Marta Olsen', 'Olsen', 'Olsen']);
    room.close();
  });
});

describe('organisations of different articles', () => {
  it('are one with and without their legal form', async () => {
    const room = await told(
      'NSO Group said on Monday that it had no comment.',
      'NSO said on Tuesday that it sells to governments alone.',
    );
    expect(await groups(room, 'ORGANISATION')).toEqual(['NSO = NSO Group']);
    room.close();
  });

  it('are one by their acronym when an article names them both ways', async () => {
    const room = await told(
      'The World Health Organization (WHO) said on Monday that the vaccine was safe.',
      'WHO said on Tuesday that it had no comment.',
    );
    expect(await groups(room, 'ORGANISATION')).toHaveLength(1);
    room.close();
  });

  it('of a name that every country has are one for each country', async () => {
    const room = await told(
      'The Supreme Court of Norway ruled on Monday that the quota stands.',
      'The Supreme Court of Denmark ruled on Tuesday that the tax stands.',
    );
    expect(await groups(room, 'ORGANISATION')).toMatchObject(
      [/\(DK\)$/, /\(NO\)$/].map((name) => expect.stringMatching(name)),
    );
    room.close();
  });
});

describe('a judgement', () => {
  it('has a score and its reasons, and is announced with what it made one', async () => {
    const room = await told(
      'Sergei Voronin said that the port was safe.',
      'Sergey Voronin said that the port was closed.',
    );
    const [row] = await room.store.db
      .select()
      .from(judgements)
      .where(and(eq(judgements.verdict, 'SAME'), isNull(judgements.revokedAt)));
    expect(row).toMatchObject({ by: 'machine', score: 0.8, features: [{ name: 'name' }] });
    expect((await room.store.db.select().from(outbox)).map(({ kind }) => kind)).toContain('PARTIES_MERGED');
    room.close();
  });
});
