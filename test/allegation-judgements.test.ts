/** Allegations that are judged one, or two: by the machine, by people, and taken back. */

import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allegationParties, allegations, judgements, outbox, parties, statements } from '../db/tables.ts';
import { judgeAllegations } from '../editorial/allegations.ts';
import { revokeJudgement } from '../editorial/judgements.ts';
import { regroupAllegations } from '../pipeline/allegation-groups.ts';
import { partiesMoved } from '../pipeline/allegation-links.ts';
import { refreshAllegations } from '../pipeline/allegation-state.ts';
import type { Verdict } from '../vocabulary.ts';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';
import { globalId } from './rows.ts';

const on = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
  await room.deliver(
    'herald',
    article('one', 'Acme Corp bribed officials in Kenya, two former employees said.', on('2021-07-20')),
  );
  await room.deliver(
    'post',
    article(
      'two',
      'Borealis Holdings bribed officials in Kenya, prosecutors alleged. Borealis Holdings denied that it bribed officials in Kenya.',
      on('2021-07-21'),
    ),
  );
});
afterEach(() => room.close());

async function idsByClaim(): Promise<[acme: string, borealis: string]> {
  const rows = await room.store.db.select().from(allegations);
  const idOf = (word: string) => rows.find(({ ownClaim }) => ownClaim.includes(word))!.id;
  return [idOf('Acme'), idOf('Borealis')];
}

async function judge(verdict: Verdict, ids?: [string, string], by = 'M. Weber'): Promise<string> {
  const [left, right] = ids ?? (await idsByClaim());
  room.clock.now += 60_000;
  return await room.store.tx(async (db) => {
    const { id } = await judgeAllegations(db, { left, right, verdict, by, reason: null, at: room.clock.now });
    await refreshAllegations(db, await regroupAllegations(db, [left, right], room.clock.now), room.clock.now);
    return id;
  });
}

async function revoke(id: string): Promise<void> {
  const both = await idsByClaim();
  room.clock.now += 60_000;
  await room.store.tx(async (db) => {
    await revokeJudgement(db, 'ALLEGATION', id, 'M. Weber', room.clock.now);
    await refreshAllegations(db, await regroupAllegations(db, both, room.clock.now), room.clock.now);
  });
}

const listed =
  '{ allegations { totalCount nodes { id claim articles { totalCount } statements { totalCount } status { headline } } } }';

it('merges two: one in the list, with the articles, statements and answers of both', async () => {
  await judge('SAME');
  const { allegations: list } = await ask(room.store, listed);
  expect(list).toMatchObject({
    totalCount: 1,
    nodes: [{ articles: { totalCount: 2 }, statements: { totalCount: 3 }, status: { headline: 'DISPUTED' } }],
  });
});

it('goes on finding the whole by the id of either part', async () => {
  await judge('SAME');
  const found = await Promise.all(
    (await idsByClaim()).map((id) => ask(room.store, `{ node(id: "${globalId('Allegation', id)}") { id } }`)),
  );
  expect(found[0]).toEqual(found[1]);
});

it('shows the accused of both parts, and finds the whole by either party', async () => {
  await judge('SAME');
  const { organisations } = await ask(
    room.store,
    '{ organisations { nodes { name allegations(roles: [ACCUSED]) { totalCount nodes { parties(roles: [ACCUSED]) { party { name } evidence { quote } } } } } } }',
  );
  const named = organisations.nodes.filter(({ name }: { name: string }) => /Acme|Borealis/.test(name));
  expect(named).toHaveLength(2);
  for (const { allegations: list } of named) {
    expect(list.totalCount).toBe(1);
    expect(list.nodes[0].parties.map(({ party }: { party: { name: string } }) => party.name).sort()).toEqual([
      'Acme Corp',
      'Borealis Holdings',
    ]);
    expect(list.nodes[0].parties.every(({ evidence }: { evidence: unknown[] }) => evidence.length > 0)).toBe(true);
  }
});

it('leaves every statement with its own part', async () => {
  const before = await room.store.db.select({ id: statements.id, of: statements.allegationId }).from(statements);
  await judge('SAME');
  expect(await room.store.db.select({ id: statements.id, of: statements.allegationId }).from(statements)).toEqual(
    before,
  );
});

it('is undone by taking the judgement back, which stays in the store', async () => {
  const { allegations: before } = await ask(room.store, listed);
  await revoke(await judge('SAME'));
  const { allegations: after } = await ask(room.store, listed);
  expect(after).toEqual(before);
  const { allegations: told } = await ask(
    room.store,
    '{ allegations(first: 1) { nodes { judgements { by verdict revokedBy } } } }',
  );
  expect(told.nodes[0].judgements).toContainEqual({ by: 'M. Weber', verdict: 'SAME', revokedBy: 'M. Weber' });
});

it('splits what people merged before, and the later judgement wins', async () => {
  await judge('SAME');
  await judge('DIFFERENT');
  expect((await ask(room.store, listed)).allegations.totalCount).toBe(2);
});

it('splits what the machine joins', async () => {
  const claim = 'Acme Corp and Portway bribed officials in Kenya with cars and holidays, two former employees said.';
  await room.deliver('post', article('three', claim, on('2021-07-22')));
  const parts = (await room.store.db.select().from(judgements)).filter(({ revokedAt }) => revokedAt === null);
  for (const { leftId, rightId } of parts) await judge('DIFFERENT', [leftId, rightId]);
  const rows = await room.store.db.select().from(allegations);
  expect(rows.every(({ id, canonicalId }) => id === canonicalId)).toBe(true);
});

it('announces a merge and a split with the statements they rest on', async () => {
  await judge('SAME');
  await judge('DIFFERENT');
  const told = (await room.store.db.select().from(outbox)).filter(({ kind }) => /MERGED|SPLIT/.test(kind));
  const founding = (await room.store.db.select().from(allegations)).map(
    ({ foundingStatementId }) => foundingStatementId,
  );
  expect(told.map(({ kind }) => kind)).toEqual(['ALLEGATION_MERGED', 'ALLEGATION_SPLIT']);
  for (const { payload } of told) expect([...(payload.because as string[])].sort()).toEqual([...founding].sort());
});

it('refuses nobody’s judgement, and one of an allegation that is not there', async () => {
  await expect(judge('SAME', undefined, 'machine')).rejects.toThrow('needs the name of who decides');
  const [acme] = await idsByClaim();
  await expect(judge('SAME', [acme, 'nowhere'])).rejects.toThrow('no allegation has the id nowhere');
});

it('makes one of two allegations when the parties they accuse are judged one, and two again when not', async () => {
  const { db } = room.store;
  const accused = (await db.select().from(allegationParties)).filter(({ role }) => role === 'ACCUSED');
  const ids = accused.flatMap(({ partyId }) => partyId ?? []);
  const call = async (canonicalOf: (id: string) => string) => {
    for (const id of ids)
      await db
        .update(parties)
        .set({ canonicalId: canonicalOf(id) })
        .where(eq(parties.id, id));
    await room.store.tx((tx) => partiesMoved(tx, ids, room.clock.now));
    return (await ask(room.store, listed)).allegations.totalCount;
  };
  expect(await call(() => ids[0]!)).toBe(1);
  expect(await call((id) => id)).toBe(2);
});
