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
  corroboration { independentOrigins origins { basis label articles { url } } } } } }`;

describe('the same article from three sources', () => {
  it.each(orders)('with one address is one article and one origin (%i, %i, %i)', async (...order) => {
    const same = { ...on('2021-07-20'), url: 'https://herald.example/harbour' };
    const brought = [
      ['herald', article('h1', story, same)],
      ['feed', article('f1', story, { ...on('2021-07-20'), url: 'http://www.herald.example/harbour/?utm_source=feed' })],
      ['mirror', article('m1', story, { ...same, url: 'https://mirror.example/9', canonicalUrl: same.url })],
    ] as const;
    for (const n of order) await room.deliver(...brought[n]!);
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
      allegations: { nodes: [{ status: { sourcing: 'SINGLE_ORIGIN' }, corroboration: { independentOrigins: 1 } }] },
    });
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  });
});
