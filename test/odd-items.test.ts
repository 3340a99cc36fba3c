/** Items with dates, characters and sizes that no article has. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIdentities, articles, articleVersions, provenances } from '../db/tables.ts';
import { longestText } from '../pipeline/text-limit.ts';
import { ask } from './asking.ts';
import { article, newsroom } from './newsroom.ts';

describe('an item with an impossible date', () => {
  it.each([
    ['2099-01-01T00:00:00Z', 'dateInFuture: 2099-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z', 'dateEmpty: 1970-01-01T00:00:00Z'],
    ['yesterday, after tea', 'dateUnreadable: yesterday, after tea'],
  ])('stands where it was first seen, with %s in a note', async (publishedAt, note) => {
    const room = await newsroom();
    await room.deliver('desk', article('odd', 'Nothing much happened.', { publishedAt }));
    await room.deliver('desk', article('dated', 'Something happened.', { publishedAt: '2021-07-31T23:00:00Z' }));
    expect((await room.store.db.select().from(articles))[0]).toMatchObject({
      publishedAt: null,
      sortAt: room.clock.now,
    });
    const { articles: answer } = await ask(
      room.store,
      '{ articles { nodes { title publishedAt versions { notes } } } }',
    );
    expect(answer.nodes[0]).toEqual({ title: 'odd', publishedAt: null, versions: [{ notes: [note] }] });
    room.close();
  });
});

describe('an item with odd characters', () => {
  it('loses control characters, and lone surrogates become U+FFFD', async () => {
    const room = await newsroom();
    const text = 'The har\u0000bour\u0007 wall \ud83c gave\u202e way 🌊.';
    await room.deliver(
      'desk',
      article('id\u0000\ud800', text, { title: 'Wall\u0000 \udc00breaks', authors: [{ name: 'A.\u0000 Writer' }] }),
    );
    const { articles: answer } = await ask(room.store, '{ articles { nodes { title text authors } } }');
    expect(answer.nodes).toEqual([
      { title: 'Wall \ufffdbreaks', text: 'The harbour wall \ufffd gave way 🌊.', authors: ['A. Writer'] },
    ]);
    const [again] = await room.deliver('desk', article('id\u0000\ud800', `${text} More.`));
    expect(again?.outcome).toBe('updated');
    room.close();
  });

  it('is found by a word in either normal form', async () => {
    const room = await newsroom();
    await room.deliver(
      'desk',
      article('one', 'Le caf\u0065\u0301 de la gare rouvre.'),
      article('two', 'The cafés of Linz stay open.'),
    );
    const found = async (text: string) =>
      (await ask(room.store, `{ articles(filter: { text: ${JSON.stringify(text)} }) { totalCount } }`)).articles
        .totalCount;
    expect([await found('caf\u00e9*'), await found('cafe\u0301*')]).toEqual([2, 2]);
    room.close();
  });
});

it('keeps the beginning of a text of five megabytes, and says so', async () => {
  const { rules } = await import('./newsroom.ts');
  const findings = { parties: [], positions: [], statements: [], allegations: [] };
  const room = await newsroom({ extractor: { ...rules, extract: () => findings } });
  const paragraph = 'The council met on Monday and spoke of the harbour wall for a long time. ';
  const text = Array.from({ length: 7000 }, () => paragraph.repeat(10)).join('\n\n');
  const [result] = await room.deliver('desk', article('big', text));
  expect(result?.outcome).toBe('added');
  const [version] = await room.store.db.select().from(articleVersions);
  expect(version?.text.length).toBeLessThanOrEqual(longestText);
  expect(version?.text.endsWith('a long time.')).toBe(true);
  expect(version?.notes).toEqual([expect.stringMatching(/^textCut: \d+ characters came, the first \d+ are kept$/)]);
  room.close();
});

describe('a store made before articles had names', () => {
  it('gets them from its articles, so that what comes again is known', async () => {
    const room = await newsroom();
    const url = 'http://www.news.example/flood/';
    await room.deliver('desk', article('one', 'The wall gave way.', { url }));
    await room.store.db.delete(articleIdentities);
    await room.store.db.delete(provenances);
    const migration = readFileSync(
      new URL('../db/migrations/0005_sources-identity-and-politeness.sql', import.meta.url),
      'utf8',
    );
    const fillings = migration.split('--> statement-breakpoint').filter((statement) => statement.includes('INSERT'));
    for (const statement of fillings) await room.store.db.run(statement);
    const names = await room.store.db.select().from(articleIdentities);
    expect(names.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
      'ID one',
      'STABLE_URL news.example/flood',
    ]);
    expect(await room.store.db.select().from(provenances)).toHaveLength(1);
    await room.deliver(
      'wire',
      article('w1', 'The wall gave way.', { title: 'one', url: 'https://news.example/flood' }),
    );
    expect(await room.store.db.select().from(articles)).toHaveLength(1);
    room.close();
  });
});

describe('Article.provenances', () => {
  it('lists every source with the id it has there, the first one first, in as many statements for one as for many', async () => {
    const room = await newsroom();
    for (const n of [1, 2, 3]) {
      const url = `https://news.example/${n}`;
      await room.deliver('desk', article(`d${n}`, `Report ${n} of the wall.`, { title: `Report ${n}`, url }));
      room.clock.now += 1000;
      await room.deliver('wire', article(`w${n}`, `Report ${n} of the wall.`, { title: `Report ${n}`, url }));
    }
    const query = (first: number) => `{ articles(first: ${first}, orderBy: OLDEST) { nodes {
      source { key } provenances { source { key } externalId url firstSeenAt lastSeenAt recognisedBy withdrawnAt } } } }`;
    room.statements();
    const { articles: answer } = await ask(room.store, query(1));
    const forOne = room.statements().length;
    const at = '2021-08-01T00:00:00.000Z';
    const later = '2021-08-01T00:00:01.000Z';
    const url = 'https://news.example/1';
    expect(answer.nodes).toEqual([
      {
        source: { key: 'desk' },
        provenances: [
          {
            source: { key: 'desk' },
            externalId: 'd1',
            url,
            firstSeenAt: at,
            lastSeenAt: at,
            recognisedBy: null,
            withdrawnAt: null,
          },
          {
            source: { key: 'wire' },
            externalId: 'w1',
            url,
            firstSeenAt: later,
            lastSeenAt: later,
            recognisedBy: 'STABLE_URL',
            withdrawnAt: null,
          },
        ],
      },
    ]);
    await ask(room.store, query(3));
    expect(room.statements()).toHaveLength(forOne);
    room.close();
  });
});
