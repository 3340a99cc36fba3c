/** Articles as they come on a bad day: one from three sources, the older one last, a date that is not yet, names by the thousand. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allegations, articleParties, articles, mentions, parties, provenances } from '../db/tables.ts';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const claim = 'Acme Corp bribed officials in Kenya, two former employees said.';
const story = `${claim}

The contract for the scanning gates was signed in 2019 and is worth eleven million dollars, according to documents that the newspaper saw. Acme Corp denied that it bribed officials in Kenya.`;
const on = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
});
afterEach(() => room.close());

/** What the API tells of one allegation's sources. */
const corroboration = `{ allegations { nodes { claim status { headline sourcing response }
  corroboration { independentOriginCount origins { basis label articles { url } } } } } }`;

describe('the same article from three sources', () => {
  it.each(orders)('with one address is one article and one origin (%i, %i, %i)', async (...order) => {
    const same = { ...on('2021-07-20'), url: 'https://herald.example/harbour' };
    const brought = [
      ['herald', article('h1', story, same)],
      [
        'feed',
        article('f1', story, { ...on('2021-07-20'), url: 'http://www.herald.example/harbour/?utm_source=feed' }),
      ],
      ['mirror', article('m1', story, { ...same, url: 'https://mirror.example/9', canonicalUrl: same.url })],
    ] as const;
    for (const n of order) await room.deliver(brought[n]![0], brought[n]![1]);
    expect(await room.store.db.$count(articles)).toBe(1);
    expect(await room.store.db.$count(provenances)).toBe(3);
    expect(await room.store.db.select().from(allegations)).toMatchObject([
      { independentOrigins: 1, sourcing: 'SINGLE_ORIGIN', response: 'DENIED' },
    ]);
  });

  it('with addresses of their own is a reprint that adds no origin, in whatever order', async () => {
    const seen: unknown[] = [];
    for (const order of orders) {
      const one = await newsroom();
      for (const n of order) {
        const url = `https://paper-${n}.example/harbour`;
        await one.deliver(`paper-${n}`, article(`p${n}`, story, { url, publishedAt: `2021-07-20T0${n}:00:00Z` }));
      }
      expect(await one.store.db.$count(articles)).toBe(3);
      seen.push(await ask(one.store, corroboration));
      one.close();
    }
    expect(seen[0]).toMatchObject({
      allegations: { nodes: [{ status: { sourcing: 'SINGLE_ORIGIN' }, corroboration: { independentOriginCount: 1 } }] },
    });
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  });
});

describe('an older article that comes late', () => {
  it('changes what is told of the past, and not what was known of it', async () => {
    await room.deliver('herald', article('new', claim, on('2021-07-25')));
    const knownAt = new Date(room.clock.now).toISOString();
    room.clock.now += 86_400_000;
    const told = `{ allegations { nodes {
      past: status(asOf: "2021-07-22T00:00:00Z") { headline response }
      known: status(asOf: "2021-07-22T00:00:00Z", knownAt: "${knownAt}") { headline response }
      lately: status(knownAt: "${knownAt}") { headline response } } } }`;
    const before = await ask(room.store, told);
    await room.deliver('post', article('old', 'Acme Corp denied that it bribed officials in Kenya.', on('2021-07-20')));
    const after = await ask(room.store, told);
    expect(before.allegations.nodes[0].past).toEqual({ headline: 'UNKNOWN', response: 'NOT_REPORTED' });
    expect(after.allegations.nodes[0].past).toEqual({ headline: 'DISPUTED', response: 'DENIED' });
    expect(after.allegations.nodes[0].known).toEqual(before.allegations.nodes[0].known);
    expect(after.allegations.nodes[0].lately).toEqual(before.allegations.nodes[0].lately);
  });

  it('is the origin of what came before it', async () => {
    await room.deliver('post', article('copy', story, on('2021-07-25')));
    await room.deliver('herald', article('first', story, on('2021-07-20')));
    const { allegations: list } = await ask(room.store, corroboration);
    expect(list.nodes[0].corroboration).toMatchObject({ independentOriginCount: 1, origins: [{ label: 'herald' }] });
  });
});

describe('a date in the future', () => {
  it('is no date: the article stands where it arrived, below what comes after it', async () => {
    await room.deliver('herald', article('one', story, on('2031-01-01')));
    room.clock.now += 3_600_000;
    const publishedAt = new Date(room.clock.now).toISOString();
    await room.deliver('post', article('two', 'The ferry to Westhaven is late, the harbour said.', { publishedAt }));
    const { articles: list } = await ask(room.store, '{ articles { nodes { title publishedAt } } }');
    expect(list.nodes).toEqual([
      { title: 'two', publishedAt: '2021-08-01T01:00:00.000Z' },
      { title: 'one', publishedAt: null },
    ]);
  });

  it.each(['2031-01-01T08:00:00Z', '2021-08-01T20:00:00Z'])(
    'leaves the status as of now what it is (%s)',
    async (date) => {
      await room.deliver('herald', article('one', story, { publishedAt: date }));
      const now = new Date(room.clock.now).toISOString();
      const { allegations: list } = await ask(
        room.store,
        `{ allegations { nodes { status { headline } now: status(asOf: "${now}") { headline } } } }`,
      );
      expect(list.nodes).toEqual([{ status: { headline: 'DISPUTED' }, now: { headline: 'DISPUTED' } }]);
    },
  );

  it('within a day of its arrival, as clocks and zones differ, is the moment of its arrival', async () => {
    await room.deliver('herald', article('one', story, { publishedAt: '2021-08-01T20:00:00Z' }));
    expect(await room.store.db.select().from(articles)).toMatchObject([
      { publishedAt: room.clock.now, sortAt: room.clock.now },
    ]);
  });
});

describe('an article that names two thousand parties', () => {
  /** Two words of letters, another pair for every number. */
  const nameOf = (n: number) => {
    const word = (m: number, first: string) =>
      `${first}${['al', 'en', 'or', 'ut', 'ix'][m % 5]}${['b', 'd', 'k', 'm', 'r', 's', 'v', 'z'][Math.floor(m / 5) % 8]}${['o', 'a', 'i'][Math.floor(m / 40) % 3]}n`;
    return `${word(n % 120, 'B')} ${word(Math.floor(n / 120), 'T')}ski`;
  };
  const names = (count: number) => Array.from({ length: count }, (_, n) => nameOf(n));
  const text = (count: number) =>
    names(count)
      .map((name) => `${name} said that the harbour was open.`)
      .join('\n\n');

  async function storing(count: number): Promise<number> {
    const one = await newsroom();
    await one.deliver('herald', article('before', 'The harbour is open, the board said.', on('2021-07-19')));
    one.statements();
    await one.deliver('herald', article('long', text(count), on('2021-07-20')));
    const ran = one.statements().length;
    const people = (await one.store.db.select().from(parties)).filter(({ type }) => type === 'PERSON');
    expect(new Set(people.map(({ name }) => name))).toEqual(new Set(names(count)));
    expect(await one.store.db.$count(mentions)).toBeGreaterThanOrEqual(count);
    expect(await one.store.db.$count(articleParties)).toBeGreaterThanOrEqual(count);
    one.close();
    return ran;
  }

  it('is stored whole, at a cost a party that is no more than with two hundred', async () => {
    const [some, many] = [await storing(200), await storing(2000)];
    expect(many / 2000).toBeLessThanOrEqual(some / 200);
  }, 120_000);
});
