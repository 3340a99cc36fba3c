/** What a source takes back, and what becomes of what it had reported. */

import { describe, expect, it } from 'vitest';
import { allegationArticles, allegations, articles, provenances, statusEvents } from '../db/tables.ts';
import { reprocess } from '../pipeline/reprocess.ts';
import { ask } from './asking.ts';
import { article, newsroom, rules } from './newsroom.ts';

const accusation =
  'The mayor of Northam, Ada Kern, accused the Belt Company of fraud on Monday. The Belt Company denied the accusation.';

const listed = '{ allegations { nodes { claim } } }';

describe('a kill notice', () => {
  it('marks the article with the day and the reason, and keeps its text', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    room.clock.now += 1000;
    await room.withdraw('desk', 'one', 'A court order.');
    const { articles: answer } = await ask(room.store, '{ articles { nodes { text withdrawnAt withdrawnReason } } }');
    expect(answer.nodes).toEqual([
      { text: accusation, withdrawnAt: '2021-08-01T00:00:01.000Z', withdrawnReason: 'A court order.' },
    ]);
    room.close();
  });

  it.each(['canceled', 'withheld'] as const)('is the status %s too', async (status) => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const [result] = await room.deliver('desk', article('one', '', { status }));
    expect(result?.outcome).toBe('updated');
    const [row] = await room.store.db.select().from(articles);
    expect(row?.withdrawnAt).toBe(room.clock.now);
    room.close();
  });

  it('reaches the article by another of its ids', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation, { alternateIds: ['urn:one'] }));
    await room.withdraw('desk', 'urn:one');
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBe(room.clock.now);
    room.close();
  });

  it('does nothing for an article that another source has under this id', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    await room.deliver('wire', article('two', 'Nothing happened at all.'));
    await room.withdraw('wire', 'one');
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBeNull();
    room.close();
  });

  it('takes allegations that only this article reports out of the lists, and keeps their history', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    expect((await ask(room.store, listed)).allegations.nodes).toHaveLength(1);
    await room.withdraw('desk', 'one');
    expect((await ask(room.store, listed)).allegations.nodes).toEqual([]);
    expect(await room.store.db.select().from(allegations)).toHaveLength(1);
    const steps = await room.store.db.select().from(statusEvents);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ withdrawnAt }) => withdrawnAt === room.clock.now)).toBe(true);
    room.close();
  });

  it('leaves what another article reports as well, in that article’s words', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const own = 'Ada Kern, the mayor of Northam, accused the Belt Company of fraud in its accounts.';
    await room.deliver('wire', article('two', own));
    await room.withdraw('desk', 'one');
    const { allegations: answer } = await ask(
      room.store,
      '{ allegations { nodes { attributedSentence status { response } articles { nodes { title } } } } }',
    );
    expect(answer.nodes).toEqual([
      { attributedSentence: own, status: { response: 'NOT_REPORTED' }, articles: { nodes: [{ title: 'two' }] } },
    ]);
    room.close();
  });

  it('holds when stored articles are read anew', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    await room.withdraw('desk', 'one');
    const tools = {
      store: room.store,
      extractor: rules,
      now: () => room.clock.now,
      signal: new AbortController().signal,
    };
    const chosen = { source: null, after: 0, limit: null, apply: true };
    for await (const { articleId } of reprocess(tools, chosen)) expect(articleId).toBe('none');
    expect((await ask(room.store, listed)).allegations.nodes).toEqual([]);
    room.close();
  });

  it('of one of two sources takes only that source’s word', async () => {
    const room = await newsroom();
    const url = 'https://news.example/one';
    await room.deliver('desk', article('one', accusation, { url }));
    await room.deliver('wire', article('one', accusation, { url }));
    await room.withdraw('desk', 'one');
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBeNull();
    const rows = await room.store.db.select().from(provenances).orderBy(provenances.recognisedBy);
    expect(rows.map(({ withdrawnAt }) => withdrawnAt)).toEqual([room.clock.now, null]);
    await room.withdraw('wire', 'one');
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBe(room.clock.now);
    room.close();
  });
});

describe('an article that comes again after it was withdrawn', () => {
  it('stands again, with all it had reported', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const before = await ask(room.store, everything);
    await room.withdraw('desk', 'one');
    room.clock.now += 1000;
    const [result] = await room.deliver('desk', article('one', accusation));
    expect(result?.outcome).toBe('updated');
    expect(await ask(room.store, everything)).toEqual(before);
    expect(await room.store.db.select().from(allegationArticles)).toHaveLength(1);
    room.close();
  });

  it('stands again when the notice had named another of its ids', async () => {
    const room = await newsroom();
    const one = article('one', accusation, { alternateIds: ['urn:one'] });
    await room.deliver('desk', one);
    await room.withdraw('desk', 'urn:one');
    await room.deliver('desk', one);
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBeNull();
    room.close();
  });

  it('has one version more when its text is another', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    await room.withdraw('desk', 'one');
    await room.deliver('desk', article('one', 'The mayor of Northam spoke on Monday. Nobody was accused.'));
    expect((await ask(room.store, listed)).allegations.nodes).toEqual([]);
    const { articles: answer } = await ask(room.store, '{ articles { nodes { withdrawnAt versions { seenAt } } } }');
    expect(answer.nodes[0]).toMatchObject({ withdrawnAt: null, versions: [{}, {}] });
    room.close();
  });
});

const everything = `{
  articles { nodes { withdrawnAt statements { nodes { stance quoteKind } } allegations { claim } } }
  allegations { nodes { claim status { headline response } articles { nodes { title } } } }
}`;
