import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { articles, outbox, stories, storyLinks } from '../db/tables.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const on = (day: number) => ({ publishedAt: `2021-07-${day}T08:00:00Z` });

const first = article(
  'first',
  'The Northam Harbour Board has closed two of its four piers after divers found cracks in the concrete supports below the waterline. A crane operator had reported that the deck moved under a load of timber.',
  { title: 'Cracked piers closed in Northam', ...on(20) },
);
const second = article(
  'second',
  'Ferries will leave from one pier alone until the Northam Harbour Board has repaired the cracked concrete supports, its chairwoman told shipping agents. Divers are still counting the cracks below the waterline.',
  { title: 'Northam ferries wait for divers', ...on(21) },
);
const third = article(
  'third',
  'Repairs of the cracked pier supports in Northam will take until spring, the Northam Harbour Board told timber shippers after divers had counted the cracks in the concrete.',
  { title: 'Piers shut until spring', ...on(22) },
);
const other = article(
  'other',
  'The Northam Harbour Board has named a new chairwoman, who ran the county library for nine years and promises lower dues for small fishing boats.',
  { title: 'New chairwoman for the harbour', ...on(21) },
);
const later = article('later', `Again: ${first.body?.value}`.replace('Again: The', 'The'), { ...on(29) });

/** Of each article, the one its story is named by. */
async function told({ store: { db } }: Newsroom) {
  const rows = await db.select().from(articles).orderBy(asc(articles.externalId));
  const named = new Map(rows.map((row) => [row.id, row.externalId]));
  return rows.map((row) => `${row.externalId}: ${row.storyId === null ? 'alone' : named.get(row.storyId)}`);
}

describe('a story', () => {
  it('is made of articles that tell one event in words of their own, and of no other by the same people', async () => {
    const room = await newsroom();
    for (const one of [first, second, third, other]) await room.deliver('desk', one);
    expect(await told(room)).toEqual(['first: first', 'other: alone', 'second: first', 'third: first']);
    expect(await room.store.db.select().from(stories)).toMatchObject([
      {
        title: 'Cracked piers closed in Northam',
        articleCount: 3,
        lastPublishedAt: Date.parse('2021-07-22T08:00:00Z'),
      },
    ]);
    room.close();
  });

  it('is the same in whatever order its articles arrive', async () => {
    const seen = [];
    for (const order of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ]) {
      const room = await newsroom();
      for (const one of order) await room.deliver('desk', one);
      seen.push([await told(room), await room.store.db.select().from(stories)]);
      room.close();
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('ends with its days: the same words more than three days on are another', async () => {
    const room = await newsroom();
    for (const one of [first, later]) await room.deliver('desk', one);
    expect(await told(room)).toEqual(['first: alone', 'later: alone']);
    room.close();
  });

  it('loses an article whose text became another, and the rest stays one', async () => {
    const room = await newsroom();
    for (const one of [first, second, third]) await room.deliver('desk', one);
    await room.deliver('desk', { ...first, body: other.body!, title: 'Another thing' });
    expect(await told(room)).toEqual(['first: alone', 'second: second', 'third: second']);
    expect(await room.store.db.select().from(stories)).toMatchObject([{ articleCount: 2 }]);
    room.close();
  });

  it('says for every pair why it is one', async () => {
    const room = await newsroom();
    for (const one of [first, second]) await room.deliver('desk', one);
    const [link] = await room.store.db.select().from(storyLinks);
    expect(link?.features.find(({ name }) => name === 'rare-words')?.detail).toContain('crack');
    expect(link?.features.find(({ name }) => name === 'shared-parties')?.detail).toContain('northam harbour board');
    expect((await room.store.db.select().from(outbox)).map((row) => row.kind)).toContain('STORY_CHANGED');
    room.close();
  });
});
