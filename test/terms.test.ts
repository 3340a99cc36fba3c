/** What the terms of a source allow to be kept, and for how long. */

import { inflateSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  allegations,
  articles,
  articleVersions,
  rawItems,
  removedBlocks,
  signatureBands,
  spans,
  statements,
} from '../db/tables.ts';
import { enforceRetention } from '../pipeline/retention.ts';
import { excerptOf } from '../pipeline/terms.ts';
import { ask } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const accusation =
  'The mayor of Northam, Ada Kern, accused the Belt Company of fraud on Monday. The Belt Company denied the accusation.';
const long = Array.from({ length: 40 }, (_, n) => `Sentence number ${n} has seven plain words.`).join(' ');
const day = 86_400_000;

const everythingRaw = async ({ store }: Newsroom) =>
  (await store.db.select().from(rawItems)).map(({ body }) => (body.length === 0 ? '' : inflateSync(body).toString()));

describe('terms that allow no full text', () => {
  it('leave title, summary and the first hundred words, in the raw item too, with a note that says whose they are', async () => {
    const room = await newsroom();
    const page = `<html><head><title>A report</title></head><body><article><p>${long}</p></article></body></html>`;
    await room.deliverUnder(
      { mayStoreFullText: false },
      'agency',
      article('one', '', {
        title: 'A report',
        body: { format: 'html', value: page, complete: true },
        summary: { format: 'text', value: 'In short.' },
        raw: { mediaType: 'text/html', value: page },
        extra: { body: long },
      }),
    );
    const [version] = await room.store.db.select().from(articleVersions);
    expect(version?.title).toBe('A report');
    expect(version?.text.split(/\s+/).length).toBeLessThanOrEqual(101);
    expect(version?.notes).toContain('fullTextNotKept: terms of agency');
    const [raw] = await everythingRaw(room);
    expect(raw).toContain('In short.');
    expect(raw).not.toContain('Sentence number 20');
    room.close();
  });

  it('count words in scripts that write none apart', () => {
    const text = '港の壁が崩れました。'.repeat(60);
    expect(excerptOf(text).length).toBeLessThan(text.length);
    expect(excerptOf('Few words.')).toBe('Few words.');
  });
});

describe('terms that end', () => {
  const terms = { retentionMs: day };

  it('take the text and all that quotes it, and leave that the article was there', async () => {
    const room = await newsroom();
    const options = { url: 'https://news.example/one', publishedAt: '2021-07-31T10:00:00Z' };
    await room.deliverUnder(terms, 'agency', article('one', `${accusation}\n\nPrevious Post Next Post`, options));
    await room.deliverUnder(terms, 'agency', article('one', `${accusation} More will follow.`, options));
    room.clock.now += day;
    expect(await enforceRetention(room.store, room.clock.now)).toBeNull();
    const { articles: answer } = await ask(
      room.store,
      '{ articles { nodes { title text url publishedAt textExpiredAt versions { text } statements { nodes { id } } } } }',
    );
    expect(answer.nodes).toEqual([
      {
        title: 'one',
        text: '',
        url: 'https://news.example/one',
        publishedAt: '2021-07-31T10:00:00.000Z',
        textExpiredAt: '2021-08-02T00:00:00.000Z',
        versions: [{ text: '' }, { text: '' }, { text: '' }],
        statements: { nodes: [] },
      },
    ]);
    for (const table of [spans, statements, removedBlocks, signatureBands, allegations])
      expect(await room.store.db.select().from(table)).toEqual([]);
    expect((await everythingRaw(room)).join('')).toBe('');
    room.close();
  });

  it('leave nothing for search to find', async () => {
    const room = await newsroom();
    await room.deliverUnder(terms, 'agency', article('one', accusation));
    const found = async () =>
      (await ask(room.store, '{ articles(filter: { text: "fraud" }) { totalCount } }')).articles.totalCount;
    expect(await found()).toBe(1);
    room.clock.now += day;
    await enforceRetention(room.store, room.clock.now);
    expect(await found()).toBe(0);
    for (const table of ['articles_fts', 'statements_fts', 'allegations_fts'])
      await room.store.db.run(sql.raw(`insert into ${table}(${table}, rank) values ('integrity-check', 1)`));
    room.close();
  });

  it('leave an allegation that others report, in their words', async () => {
    const room = await newsroom();
    await room.deliverUnder(terms, 'agency', article('one', accusation));
    const own = 'Ada Kern, the mayor of Northam, accused the Belt Company of fraud in its accounts.';
    await room.deliver('desk', article('two', own));
    room.clock.now += day;
    await enforceRetention(room.store, room.clock.now);
    const { allegations: answer } = await ask(
      room.store,
      '{ allegations { nodes { attributedSentence status { response } articles { nodes { title } } } } }',
    );
    expect(answer.nodes).toEqual([
      { attributedSentence: own, status: { response: 'NOT_REPORTED' }, articles: { nodes: [{ title: 'two' }] } },
    ]);
    room.close();
  });

  it('begin anew when the article comes again before they end', async () => {
    const room = await newsroom();
    await room.deliverUnder(terms, 'agency', article('one', accusation));
    room.clock.now += day - 1;
    await room.deliverUnder(terms, 'agency', article('one', accusation));
    expect(await enforceRetention(room.store, room.clock.now + 1)).toBe(room.clock.now + day);
    expect((await room.store.db.select().from(articleVersions))[0]?.text).toBe(accusation);
    room.close();
  });

  it('let the text come back when its source hands it over again', async () => {
    const room = await newsroom();
    await room.deliverUnder(terms, 'agency', article('one', accusation));
    room.clock.now += day;
    await enforceRetention(room.store, room.clock.now);
    const [result] = await room.deliverUnder(terms, 'agency', article('one', accusation));
    expect(result?.outcome).toBe('updated');
    const { articles: answer } = await ask(
      room.store,
      '{ articles { nodes { text textExpiredAt allegations { claim } } } }',
    );
    expect(answer.nodes).toMatchObject([{ text: accusation, textExpiredAt: null, allegations: [{}] }]);
    room.close();
  });

  it('touch nothing that came without them', async () => {
    const room = await newsroom();
    await room.deliver('desk', article('one', accusation));
    expect(await enforceRetention(room.store, room.clock.now + 1000 * day)).toBeNull();
    expect((await room.store.db.select({ at: articles.expiresAt }).from(articles))[0]?.at).toBeNull();
    room.close();
  });
});
