/** What may not be known yet is not: neither stored as an article, nor read, nor served. */

import { describe, expect, it } from 'vitest';
import { articles, articleVersions, rawItems } from '../db/tables.ts';
import { endEmbargoes, nextEmbargoEnd } from '../pipeline/embargo.ts';
import { readEndedEmbargoes } from '../pipeline/ended-embargoes.ts';
import type { SourceContext } from '../sources/source.ts';
import { article, newsroom, rules } from './newsroom.ts';

const embargoUntil = '2021-08-02T06:00:00Z';
const end = Date.parse(embargoUntil);

describe('an item under an embargo', () => {
  it('waits unread until its time, and counts as seen then', async () => {
    const room = await newsroom();
    expect(await room.deliver('desk', article('one', 'The budget is out.', { embargoUntil }))).toEqual([]);
    expect(await nextEmbargoEnd(room.store.db)).toBe(end);
    room.clock.now = end - 1;
    expect(await room.deliver('desk')).toEqual([]);
    expect(await room.store.db.select().from(articles)).toEqual([]);
    room.clock.now = end;
    const [result] = await room.deliver('desk');
    expect(result?.outcome).toBe('added');
    expect((await room.store.db.select().from(articles))[0]?.firstSeenAt).toBe(end);
    expect(await nextEmbargoEnd(room.store.db)).toBeNull();
    room.close();
  });

  it('is read by the schedule when it ends, without asking its origin again', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', 'The budget is out.', { embargoUntil }));
    const tools = {
      store: room.store,
      extractor: rules,
      now: () => room.clock.now,
      signal: new AbortController().signal,
      contextFor: async (): Promise<SourceContext> => {
        throw new Error('an origin was asked');
      },
    };
    expect(await readEndedEmbargoes(tools)).toBe(end);
    room.clock.now = end;
    expect(await readEndedEmbargoes(tools)).toBeNull();
    expect(await room.store.db.select().from(articles)).toHaveLength(1);
    room.close();
  });

  it('is never read when a newer one, or a notice, came meanwhile', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', 'A draft.', { embargoUntil }));
    await room.deliver('desk', article('two', 'A secret.', { embargoUntil, alternateIds: ['urn:two'] }));
    await room.deliver('desk', article('one', 'The budget is out.'));
    await room.withdraw('desk', 'urn:two');
    room.clock.now = end;
    await room.deliver('desk');
    const versions = await room.store.db.select({ text: articleVersions.text }).from(articleVersions);
    expect(versions).toEqual([{ text: 'The budget is out.' }]);
    room.close();
  });

  it('is read at once when the embargo is over', async () => {
    const room = await newsroom();
    const [result] = await room.deliver('desk', article('one', 'Out.', { embargoUntil: '2021-07-01T00:00:00Z' }));
    expect(result?.outcome).toBe('added');
    room.close();
  });

  it('is held, with an issue, when nobody can tell until when', async () => {
    const room = await newsroom();
    const [result] = await room.deliver('desk', article('one', 'Out.', { embargoUntil: 'after the speech' }));
    expect(result).toMatchObject({
      outcome: 'rejected',
      error: 'embargoUntil is "after the speech", which is no date; the item is held',
    });
    room.clock.now += 10 * 365 * 86_400_000;
    await room.store.tx((db) => endEmbargoes(db, room.clock.now));
    expect(await room.deliver('desk')).toEqual([]);
    expect(await room.store.db.select().from(articles)).toEqual([]);
    room.close();
  });
});

it('holds what its source withholds until it is usable', async () => {
  const room = await newsroom();
  await room.deliver('desk', article('one', 'Not yet.', { status: 'withheld' }));
  expect(await room.store.db.select().from(articles)).toEqual([]);
  expect(await room.store.db.select({ state: rawItems.state }).from(rawItems)).toEqual([{ state: 'READ' }]);
  await room.deliver('desk', article('one', 'Now.', { status: 'usable' }));
  expect(await room.store.db.select().from(articles)).toHaveLength(1);
  room.close();
});
