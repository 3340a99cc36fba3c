/** What editing an article does to the allegations it reports. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { allegations, outbox, statementChanges, statements, statusEvents } from '../db/tables.ts';
import { foldStatus } from '../status.ts';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const on = (date: string, updated?: string) => ({
  publishedAt: `${date}T08:00:00Z`,
  ...(updated ? { updatedAt: `${updated}T08:00:00Z` } : {}),
});
const claim = 'Acme Corp bribed officials in Kenya, two former employees said.';
const softened = 'Acme Corp may have bribed officials in Kenya, two former employees reportedly said.';
const retraction =
  'Acme Corp opened a plant.\n\nCorrection: An earlier version of this article said that Acme Corp had bribed officials in Kenya. The Herald retracts the claim.';

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
});
afterEach(() => room.close());

async function told(kind: typeof outbox.$inferSelect.kind) {
  const rows = await room.store.db.select().from(outbox);
  return rows.filter((row) => row.kind === kind);
}

async function changes() {
  const rows = await room.store.db.select().from(statementChanges);
  return rows.map(({ kind, details }) => ({ kind, details }));
}

it('finds that a hedge was added and the stance weakened', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', softened, on('2021-07-20')));
  expect(await changes()).toEqual([
    {
      kind: 'SOFTENED',
      details: ['hedge added: may have', 'hedge added: reportedly', 'stance weakened: ASSERTS to SUSPECTS'],
    },
  ]);
});

it('finds that a hedge was taken out', async () => {
  await room.deliver('herald', article('one', softened, on('2021-07-20')));
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  expect((await changes()).map(({ kind }) => kind)).toEqual(['HARDENED']);
});

it('says nothing of statements that stand as they were', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', `${claim}\n\nThe plant opened in 1987.`, on('2021-07-20')));
  expect(await changes()).toEqual([]);
});

it('announces a softened claim with the statements before and after', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', softened, on('2021-07-20')));
  const said = await room.store.db.select().from(statements).orderBy(statements.seq);
  const [event] = await told('ALLEGATION_SOFTENED');
  expect(event?.payload.because).toEqual(said.map(({ id }) => id));
});

it('announces an allegation that an edit took out', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', 'Acme Corp opened a plant.', on('2021-07-20')));
  const [allegation] = await room.store.db.select().from(allegations);
  const [said] = await room.store.db.select().from(statements);
  expect(await told('ALLEGATION_REMOVED_BY_EDIT')).toMatchObject([
    { subjectId: allegation!.id, payload: { because: [said!.id] } },
  ]);
});

it('takes a retraction for the outlet’s own statement, on the day of the edit', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', retraction, on('2021-07-20', '2021-07-25')));
  const [taken] = (await room.store.db.select().from(statements)).filter(({ stance }) => stance === 'RETRACTS');
  expect(taken).toMatchObject({ speakerLabel: 'herald', speakerKind: 'MEDIA' });
  const steps = await room.store.db.select().from(statusEvents);
  expect(foldStatus(steps, { asOf: Date.parse('2021-07-24') })).toMatchObject({ headline: 'ALLEGED' });
  expect(foldStatus(steps, { asOf: Date.parse('2021-07-26') })).toMatchObject({ headline: 'RETRACTED' });
  expect(await room.store.db.select().from(allegations)).toMatchObject([{ headline: 'RETRACTED' }]);
});

it('lets an allegation stand that another origin reports, when one outlet takes it back', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver(
    'post',
    article('two', 'Acme Corp bribed officials in Kenya, prosecutors said.', on('2021-07-21')),
  );
  await room.deliver('herald', article('one', retraction, on('2021-07-20', '2021-07-25')));
  expect(await room.store.db.select().from(allegations)).toMatchObject([
    { headline: 'ALLEGED', independentOrigins: 1 },
  ]);
});

it('answers by a notice that restates nothing what the version before said', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  const notice = 'Editor’s note: this article was amended to remove a claim about payments to officials in Kenya.';
  await room.deliver('herald', article('one', `Acme Corp opened a plant.\n\n${notice}`, on('2021-07-20')));
  expect(await room.store.db.select().from(allegations)).toMatchObject([{ headline: 'RETRACTED' }]);
});

it('tells in the API what each edit did', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', softened, on('2021-07-20')));
  const { articles: list } = await ask(
    room.store,
    '{ articles { nodes { versions { statementChanges { kind details before { stance } after { stance } allegation { claim } } } } } }',
  );
  expect(list.nodes[0].versions).toMatchObject([
    { statementChanges: [] },
    { statementChanges: [{ kind: 'SOFTENED', before: { stance: 'ASSERTS' }, after: { stance: 'SUSPECTS' } }] },
  ]);
});

it('tells the edits of an allegation where it is asked for, with the version that brought them', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-20')));
  await room.deliver('herald', article('one', softened, on('2021-07-20')));
  const { allegations: found } = await ask(
    room.store,
    '{ allegations { nodes { edits { kind before { stance } after { stance } version { text } } } } }',
  );
  expect(found.nodes).toEqual([
    {
      edits: [
        { kind: 'SOFTENED', before: { stance: 'ASSERTS' }, after: { stance: 'SUSPECTS' }, version: { text: softened } },
      ],
    },
  ]);
});
