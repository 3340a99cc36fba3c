/** How allegations that are not the same stand to one another, as a reader of the API sees it. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const on = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
});
afterEach(() => room.close());

interface Told {
  readonly claim: string;
  readonly status: { readonly headline: string };
  readonly statements: { readonly nodes: readonly { readonly stance: string }[] };
  readonly relations: readonly { readonly kind: string; readonly allegation: { readonly claim: string } }[];
}

async function told(): Promise<Told[]> {
  const { allegations } = await ask(
    room.store,
    `{ allegations(first: 20) { nodes { claim status { headline } statements { nodes { stance } }
       relations { kind allegation { claim } } } } }`,
  );
  return allegations.nodes;
}

async function relationsOf(word: string): Promise<string[]> {
  const [one] = (await told()).filter(({ claim }) => claim.includes(word));
  return one!.relations.map(({ kind, allegation }) => `${kind} ${allegation.claim}`);
}

const targeted = 'Anna Vale could have been targeted with Pegasus spyware by Morocco’s security services';

it('links being targeted and being infected, of one victim, though the one names nobody who did it', async () => {
  await room.deliver('herald', article('one', `${targeted}, Le Monde reported.`, on('2021-07-20')));
  await room.deliver(
    'post',
    article('two', 'Anna Vale’s phone was infected with Pegasus, investigators said.', on('2021-07-21')),
  );
  expect(await relationsOf('targeted')).toEqual(['SUPPORTS Anna Vale’s phone was infected with Pegasus']);
  expect(await relationsOf('infected')).toEqual([`SUPPORTS ${targeted}`]);
});

it('lets one that names another for the same deed contradict', async () => {
  await room.deliver('herald', article('one', `${targeted}, Le Monde reported.`, on('2021-07-20')));
  const other = targeted.replace('Morocco’s security services', 'Borealis Holdings');
  await room.deliver('post', article('two', `${other}, Haaretz reported.`, on('2021-07-21')));
  expect(await relationsOf('Morocco')).toEqual([`CONTRADICTS ${other}`]);
});

it('lets one that names who did it narrow one that does not', async () => {
  await room.deliver(
    'herald',
    article('one', 'Acme Corp defrauded Borealis Holdings, prosecutors alleged.', on('2021-07-20')),
  );
  await room.deliver('post', article('two', 'Borealis Holdings was defrauded, auditors said.', on('2021-07-21')));
  expect(await relationsOf('Acme')).toEqual(['NARROWS Borealis Holdings was defrauded']);
  expect(await relationsOf('was defrauded')).toEqual(['BROADENS Acme Corp defrauded Borealis Holdings']);
});

it('takes “had not been hacked” for a denial of the deed, of which it is no second report', async () => {
  await room.deliver(
    'herald',
    article('one', 'Anna Vale’s phone was infected with Pegasus, investigators said.', on('2021-07-20')),
  );
  await room.deliver(
    'post',
    article('two', 'Ben Mill said that Anna Vale’s phone had not been hacked with Pegasus.', on('2021-07-21')),
  );
  const rows = await told();
  expect(rows.map(({ claim }) => claim)).toEqual(['Anna Vale’s phone was infected with Pegasus']);
  expect(rows[0]!.statements.nodes.map(({ stance }) => stance)).toEqual(['DENIES', 'ASSERTS']);
  // Whoever denies it is not accused of it: no answer of an accused.
  expect(rows[0]!.status.headline).toBe('ALLEGED');
});

it('is worded as the first of all its reporters words it, whichever of the merged ones stands for them', async () => {
  const first = 'Anna Vale’s phone was infected with Pegasus';
  const later = 'the telephone of Anna Vale had been hacked with Pegasus';
  for (const order of [
    [later, first],
    [first, later],
  ]) {
    const other = await newsroom();
    for (const claim of order) {
      const day = claim === first ? '2021-07-20' : '2021-07-22';
      await other.deliver('post', article(day, `Investigators said that ${claim}.`, on(day)));
    }
    const { allegations } = await ask(other.store, '{ allegations { nodes { claim } } }');
    expect(allegations.nodes).toEqual([{ claim: `that ${first}` }]);
    other.close();
  }
});

it('keeps two when the same kind of deed against nobody named is reported years apart, and one within months', async () => {
  const shot = 'Sudanese police shot protesters, witnesses said.';
  await room.deliver('herald', article('one', shot, on('2019-06-03')));
  await room.deliver('post', article('two', shot, on('2019-12-30')));
  await room.deliver(
    'post',
    article('three', 'Police in Sudan have shot protesters, a lawyer said.', on('2020-01-04')),
  );
  expect(await told()).toHaveLength(1);
  await room.deliver(
    'times',
    article('four', 'Sudanese police have shot at protesters again, doctors said.', on('2023-04-20')),
  );
  expect(await told()).toHaveLength(2);
});

it('keeps two when only the accused and the kind of deed agree, and one when the words tell the same', async () => {
  const accused = 'Two lawyers accused Acme Holdings of attacks';
  await room.deliver('herald', article('one', `${accused} at the fish market of Mombasa.`, on('2021-07-20')));
  await room.deliver('post', article('two', `${accused} near a checkpoint in Nairobi.`, on('2021-07-21')));
  expect(await told()).toHaveLength(2);
  const again = 'Witnesses accused Acme Holdings of attacks in the Mombasa fish market.';
  await room.deliver('times', article('three', again, on('2021-07-22')));
  expect(await told()).toHaveLength(2);
});
