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

  it('stay two when one plays and the other governs, until somebody is named beside both', async () => {
    const [striker, minister] = [
      'The striker Martin Ostrander scored twice on Monday.',
      'Martin Ostrander, the Norwegian minister of fisheries, said on Tuesday that the quota would stay.',
    ];
    const apart = await told(striker, minister);
    expect(await groups(apart, 'PERSON')).toEqual(['Martin Ostrander', 'Martin Ostrander (NO)']);
    apart.close();
    const beside = await told(`${striker} Brelane Systems paid for the match.`, `${minister} Brelane Systems agreed.`);
    expect(await groups(beside, 'PERSON')).toEqual(['Martin Ostrander = Martin Ostrander (NO)']);
    beside.close();
  });

  it('of a short name are not one by another spelling alone', async () => {
    const room = await told(
      'Nura Lam said on Monday that the port was safe.',
      'Noora Lam said on Tuesday that the port was closed.',
    );
    expect(await groups(room, 'PERSON')).toEqual(['Noora Lam', 'Nura Lam']);
    room.close();
  });

  it('are two when the first of their initials differ', async () => {
    const room = await told(
      'Martin H. W. Ostrander said on Monday that the port was safe.',
      'Martin W. Ostrander said on Tuesday that the port was closed.',
    );
    expect(await groups(room, 'PERSON')).toHaveLength(2);
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

describe('a body whose name several countries have', () => {
  it('is of the country of the outlet when its article names none', async () => {
    const room = await newsroom();
    await room.deliverFrom(
      'KE',
      'Coast Ledger',
      article('a', 'The Senate rejected the budget, the Supreme Court said.'),
    );
    await room.deliverFrom('KE', 'Inland Ledger', article('b', 'The Senate adopted the budget on Tuesday.'));
    await room.deliverFrom('PH', 'Bay Ledger', article('c', 'The Senate postponed the budget on Tuesday.'));
    expect(await groups(room, 'ORGANISATION')).toEqual(['Senate (KE)', 'Senate (PH)', 'Supreme Court (KE)']);
    room.close();
  });

  it('is of the one country that its article names, wherever the outlet is', async () => {
    const room = await newsroom();
    const text = 'The Senate adopted the budget on Tuesday, hours after markets closed in Norway.';
    await room.deliverFrom('KE', 'Coast Ledger', article('a', text));
    expect(await groups(room, 'ORGANISATION')).toEqual(['Senate (NO)']);
    room.close();
  });

  it('is nobody outside its article when nothing says the country', async () => {
    const room = await told('The Senate adopted the budget.', 'The Senate rejected the budget.');
    expect(await groups(room, 'ORGANISATION')).toEqual(['Senate', 'Senate']);
    room.close();
  });
});

describe('an acronym that its article never writes out', () => {
  it('is two bodies in papers of two countries, and one in papers of one', async () => {
    const room = await newsroom();
    await room.deliverFrom('KE', 'Coast Ledger', article('a', 'The BRLC said on Monday that the quota would stay.'));
    await room.deliverFrom('KE', 'Inland Ledger', article('b', 'The BRLC said on Tuesday that it would fall.'));
    await room.deliverFrom('PH', 'Bay Ledger', article('c', 'The BRLC said on Wednesday that it would rise.'));
    expect(await groups(room, 'ORGANISATION')).toEqual(['BRLC (KE)', 'BRLC (PH)']);
    room.close();
  });

  it('is one in all papers when the world knows it, and is what the world knows it for', async () => {
    const room = await newsroom();
    await room.deliverFrom('KE', 'Coast Ledger', article('a', 'UNICEF said on Monday that schools were safe.'));
    await room.deliverFrom('PH', 'Bay Ledger', article('b', 'The United Nations said on Tuesday that it would stay.'));
    await room.deliverFrom('NO', 'Fjord Ledger', article('c', 'The UN said on Wednesday that it would leave.'));
    await room.deliverFrom('PH', 'Hill Ledger', article('d', 'UNICEF said on Tuesday that schools were closed.'));
    expect(await groups(room, 'ORGANISATION')).toEqual([
      expect.stringMatching(/^UN = United Nations$|^United Nations = UN$/),
      'UNICEF',
    ]);
    room.close();
  });
});

describe('a long name of an organisation', () => {
  it('is the same with a slip of one letter', async () => {
    const room = await told(
      'The Brelane Harbour Authority of Voskany said on Monday that the gates were safe.',
      'The Brelane Harbour Authority of Voskeny said on Tuesday that the gates were closed.',
    );
    expect(await groups(room, 'ORGANISATION')).toHaveLength(1);
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
