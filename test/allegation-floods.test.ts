/** Hostile deliveries: a story by the hundred, the same article from three sources, dates that cannot be, and the wrong order. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { allegationRelations, allegations, articles, statusEvents } from '../db/tables.ts';
import { LARGEST_BLOCK } from '../pipeline/allegation-links.ts';
import { foldStatus } from '../status.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const claim = 'Acme Corp bribed officials in Kenya, two former employees said.';
const story = `${claim}

The contract for the scanning gates was signed in 2019 and is worth eleven million dollars, according to documents that the newspaper saw. Acme Corp denied that it bribed officials in Kenya.`;
const on = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
});
afterEach(() => room.close());

async function costOf(n: number): Promise<number> {
  const minute = String(n % 60).padStart(2, '0');
  const hour = String(10 + Math.floor(n / 60)).padStart(2, '0');
  room.statements();
  await room.deliver(
    `outlet-${n % 7}`,
    article(`copy-${n}`, `By reporter ${n}\n\n${story}\n\nDesk ${n}.`, {
      publishedAt: `2021-07-20T${hour}:${minute}:00Z`,
    }),
  );
  return room.statements().length;
}

it('stores the two-hundredth reprint with as many statements as the fiftieth', async () => {
  await room.deliver('herald', article('one', story, on('2021-07-20')));
  const costs: number[] = [];
  for (let n = 0; n < 200; n++) costs.push(await costOf(n));
  expect(Math.max(...costs.slice(190))).toBeLessThanOrEqual(Math.max(...costs.slice(45, 55)) + 5);
  expect(await room.store.db.select().from(allegations)).toMatchObject([{ independentOrigins: 1, response: 'DENIED' }]);
}, 120_000);

it('lets the last reprint date the allegation', async () => {
  await room.deliver('herald', article('one', story, on('2021-07-20')));
  await room.deliver('copy', article('two', `By staff\n\n${story}`, on('2021-07-23')));
  expect(await room.store.db.select().from(allegations)).toMatchObject([
    { firstReportedAt: Date.parse('2021-07-20T08:00:00Z'), lastReportedAt: Date.parse('2021-07-23T08:00:00Z') },
  ]);
});

it('counts an article that three sources bring as one report', async () => {
  const same = { ...on('2021-07-20'), url: 'https://herald.example/harbour' };
  for (const key of ['herald', 'feed', 'mirror']) await room.deliver(key, article(`${key}-1`, story, same));
  expect(await room.store.db.select().from(articles)).toHaveLength(1);
  expect(await room.store.db.select().from(allegations)).toMatchObject([
    { independentOrigins: 1, sourcing: 'SINGLE_ORIGIN' },
  ]);
});

it('takes no date from the future for a report or its steps', async () => {
  await room.deliver('herald', article('one', story, on('2031-01-01')));
  const latest = (await room.store.db.select().from(statusEvents)).map(({ sortAt }) => sortAt);
  expect(Math.max(...latest)).toBe(room.clock.now);
});

it('changes the past, and not what was known of it, by an older article that comes late', async () => {
  await room.deliver('herald', article('one', claim, on('2021-07-25')));
  const knownBefore = room.clock.now;
  room.clock.now += 86_400_000;
  await room.deliver('post', article('two', 'Acme Corp denied that it bribed officials in Kenya.', on('2021-07-20')));
  const steps = await room.store.db.select().from(statusEvents);
  const asOf = Date.parse('2021-07-22T00:00:00Z');
  expect(foldStatus(steps, { asOf })).toMatchObject({ response: 'DENIED' });
  expect(foldStatus(steps, { asOf, knownAt: knownBefore })).toMatchObject({ headline: 'UNKNOWN' });
});

it('judges by no key that more than fifty allegations share, whichever came last', async () => {
  const nameOf = (n: number) => `Harbour${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))} Holdings`;
  const deliver = (n: number) =>
    room.deliver('herald', article(`v${n}`, `${nameOf(n)} hacked Delta Bank, prosecutors alleged.`, on('2021-07-20')));
  const related = async () => (await room.store.db.select().from(allegationRelations)).length;
  for (let n = 0; n < LARGEST_BLOCK; n++) await deliver(n);
  expect(await related()).toBeGreaterThan(LARGEST_BLOCK);
  await deliver(LARGEST_BLOCK);
  expect(await room.store.db.$count(allegations)).toBe(LARGEST_BLOCK + 1);
  expect(await related()).toBe(0);
}, 120_000);
