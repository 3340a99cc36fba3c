import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  allegations,
  articles,
  articleVersions,
  mentions,
  outbox,
  parties,
  partyNames,
  rawItems,
  removedBlocks,
  spans,
  statements,
} from '../db/tables.ts';
import type { Extractor } from '../extract/findings.ts';
import { article, newsroom, rules } from './newsroom.ts';

const accusation =
  'The mayor of Northam, Ada Kern, accused the Belt Company of fraud on Monday. The Belt Company denied the accusation.';

describe('an article that comes in', () => {
  it('is kept raw, read, and announced in the transaction that stored it', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    expect(await room.store.db.select({ state: rawItems.state }).from(rawItems)).toEqual([{ state: 'READ' }]);
    expect((await room.store.db.select().from(outbox)).map((row) => row.kind)).toContain('ARTICLE_ADDED');
    room.close();
  });

  it('changes nothing when it comes again', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const before = await snapshot(room);
    expect(await room.deliver('desk', article('one', accusation))).toEqual([]);
    expect(await snapshot(room)).toEqual(before);
    room.close();
  });

  it('makes no version when only its metadata changed', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const [result] = await room.deliver('desk', article('one', accusation, { url: 'https://news.example/one' }));
    expect(result?.outcome).toBe('unchanged');
    expect(await room.store.db.select().from(articleVersions)).toHaveLength(1);
    expect(await room.store.db.select({ url: articles.url }).from(articles)).toEqual([
      { url: 'https://news.example/one' },
    ]);
    room.close();
  });

  it('gets a new version when its text changed, and the old one stays with all it says', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const before = await room.store.db.select().from(statements);
    const [result] = await room.deliver('desk', article('one', `An update. ${accusation}`));
    expect(result?.outcome).toBe('updated');
    const versions = await room.store.db.select().from(articleVersions).orderBy(articleVersions.ordinal);
    expect(versions.map((version) => version.ordinal)).toEqual([1, 2]);
    const after = await room.store.db.select().from(statements);
    const old = after.filter((row) => row.versionId === versions[0]?.id);
    expect(old.map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect(old.every((row) => !row.isCurrent)).toBe(true);
    expect(after.some((row) => row.versionId === versions[1]?.id && row.isCurrent)).toBe(true);
    room.close();
  });

  it('has every span of a superseded version found again, or marked as lost', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    await room.deliver(
      'desk',
      article('one', 'An update. The mayor of Northam, Ada Kern, accused the Belt Company of fraud on Monday.'),
    );
    const rows = await room.store.db
      .select({ quote: spans.quote, anchor: spans.anchor, ordinal: articleVersions.ordinal })
      .from(spans)
      .innerJoin(articleVersions, eq(articleVersions.id, spans.versionId));
    const anchorOf = (quote: string) => rows.find((row) => row.ordinal === 1 && row.quote === quote)?.anchor;
    expect(anchorOf('Ada Kern')).toBe('MOVED');
    expect(anchorOf('denied')).toBe('LOST');
    expect(rows.filter((row) => row.ordinal === 2).every((row) => row.anchor === 'ANCHORED')).toBe(true);
    room.close();
  });

  it('counts each party once an article, however often its text changes', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    await room.deliver('desk', article('one', `An update. ${accusation}`));
    const kern = await room.store.db.select().from(parties).where(eq(parties.name, 'Ada Kern'));
    expect(kern.map((row) => row.articleCount)).toEqual([1]);
    const names = await room.store.db.select().from(partyNames).where(eq(partyNames.name, 'Ada Kern'));
    expect(names.map((row) => row.mentionCount)).toEqual([1]);
    room.close();
  });

  it('stores only spans that are pieces of their version', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const rows = await room.store.db
      .select({ start: spans.start, end: spans.end, quote: spans.quote, text: articleVersions.text })
      .from(spans)
      .innerJoin(articleVersions, eq(articleVersions.id, spans.versionId));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row.text.slice(row.start, row.end)).toBe(row.quote);
    room.close();
  });

  it('is stored without the findings that do not hold when an extractor makes them up', async () => {
    const inventive: Extractor = {
      ...rules,
      extract: () => ({
        parties: [
          {
            id: 'e1',
            type: 'PERSON',
            name: 'Nobody',
            countryCode: null,
            organisationKind: null,
            country: null,
            mentions: [{ start: 10_000, end: 10_006 }],
            nominals: [],
          },
        ],
        positions: [],
        statements: [],
        allegations: [],
      }),
    };
    const room = await newsroom({ extractor: inventive });
    const [result] = await room.deliver('desk', article('one', accusation));
    expect(result?.outcome).toBe('added');
    expect(await room.store.db.select().from(mentions)).toEqual([]);
    expect(await room.store.db.select().from(spans)).toEqual([]);
    const [version] = await room.store.db.select({ notes: articleVersions.notes }).from(articleVersions);
    expect(version?.notes).toContain('findingsDropped: 1');
    room.close();
  });

  it('does not stop the others when it cannot be read, and says why', async () => {
    const failing: Extractor = {
      ...rules,
      extract: (text) => {
        if (text.includes('poison')) throw new Error('no words for it');
        return rules.extract(text);
      },
    };
    const room = await newsroom({ extractor: failing });
    const results = await room.deliver('desk', article('one', 'poison'), article('two', accusation));
    expect(results.map(({ outcome, error }) => [outcome, error])).toEqual([
      ['rejected', 'no words for it'],
      ['added', null],
    ]);
    const rows = await room.store.db.select({ state: rawItems.state, error: rawItems.error }).from(rawItems);
    expect(rows).toEqual([
      { state: 'REJECTED', error: 'no words for it' },
      { state: 'READ', error: null },
    ]);
    room.close();
  });

  it('keeps the blocks that were cut, with the rule that cut each', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', `${accusation}\n\nPrevious Post Next Post`));
    const blocks = await room.store.db
      .select({ text: removedBlocks.text, rule: removedBlocks.rule })
      .from(removedBlocks);
    expect(blocks).toEqual([{ text: 'Previous Post Next Post', rule: 'navigation' }]);
    room.close();
  });

  it('is marked and kept when its source takes it back', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    room.clock.now += 1000;
    await room.withdraw('desk', 'one');
    const [row] = await room.store.db.select({ at: articles.withdrawnAt }).from(articles);
    expect(row?.at).toBe(room.clock.now);
    expect(await room.store.db.select().from(allegations)).not.toEqual([]);
    room.close();
  });

  it('has no date when its source gives none: never the day it was read', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    const [row] = await room.store.db.select().from(articles);
    expect(row).toMatchObject({ publishedAt: null, firstSeenAt: room.clock.now, sortAt: room.clock.now });
    room.close();
  });
});

async function snapshot({ store: { db } }: Awaited<ReturnType<typeof newsroom>>) {
  const tables = [
    articles,
    articleVersions,
    rawItems,
    parties,
    partyNames,
    mentions,
    spans,
    statements,
    allegations,
    outbox,
  ];
  return Promise.all(tables.map((table) => db.select().from(table)));
}
