/** What people type into a search box: found, or refused with the place of the mistake; never an SQL error. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSearch } from '../resolvers/search-text.ts';
import { answerTo, ask, mistakeIn } from './asking.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await newsroom();
  await room.deliver(
    'herald',
    article('harbour', 'The harbour master closed the old harbour after the flood. Ferries wait <outside> & pay.', {
      title: 'Flood in the harbour',
    }),
    article('market', 'The fish market stays open. Its traders fear another flood next winter.', {
      title: 'Traders stay',
    }),
    article('café', 'Un café près du port a rouvert. Les clients reviennent.', { title: 'Réouverture' }),
  );
});
afterAll(() => room.close());

const query = `query ($text: String, $orderBy: ArticleOrder) { articles(filter: { text: $text }, orderBy: $orderBy) {
  totalCount edges { snippet score node { title } } } }`;

async function titles(text: string): Promise<string[]> {
  const { articles } = await ask(room.store, query, { variables: { text, orderBy: 'RELEVANCE' } });
  expect(articles.totalCount).toBe(articles.edges.length);
  return articles.edges.map((edge: { node: { title: string } }) => edge.node.title).sort();
}

describe('a search', () => {
  it.each([
    ['flood', ['Flood in the harbour', 'Traders stay']],
    ['FLOOD', ['Flood in the harbour', 'Traders stay']],
    ['flood harbour', ['Flood in the harbour']],
    ['flood AND market', ['Traders stay']],
    ['harbour OR market', ['Flood in the harbour', 'Traders stay']],
    ['flood NOT market', ['Flood in the harbour']],
    ['flood AND NOT (market OR traders)', ['Flood in the harbour']],
    ['"old harbour"', ['Flood in the harbour']],
    ['"harbour old"', []],
    ['trad*', ['Traders stay']],
    ['"fish mark"*', ['Traders stay']],
    ['title:flood', ['Flood in the harbour']],
    ['title:(flood OR traders)', ['Flood in the harbour', 'Traders stay']],
    ['NEAR(master old, 3)', ['Flood in the harbour']],
    ['NEAR(master flood, 2)', []],
    ['NEAR("harbour master" flood)', ['Flood in the harbour']],
    ['cafe', ['Réouverture']],
    ['cafe\u0301', ['Réouverture']],
    ['re\u0301ouverture', ['Réouverture']],
  ])('for %s finds the articles that have it', async (text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  it('puts a match in the title first', async () => {
    const { articles } = await ask(room.store, query, { variables: { text: 'flood', orderBy: 'RELEVANCE' } });
    const [best, second] = articles.edges;
    expect(best.node.title).toBe('Flood in the harbour');
    expect(best.score).toBeGreaterThan(second.score);
  });

  it('marks its matches and escapes the rest', async () => {
    const { articles } = await ask(room.store, query, { variables: { text: 'ferries', orderBy: 'NEWEST' } });
    expect(articles.edges[0].snippet).toContain('<mark>Ferries</mark> wait &lt;outside&gt; &amp; pay');
  });

  it('has neither snippet nor score without words', async () => {
    const { articles } = await ask(room.store, '{ articles(first: 1) { edges { snippet score } } }');
    expect(articles.edges).toEqual([{ snippet: null, score: null }]);
  });

  it('needs words to rank by', async () => {
    const mistake = await mistakeIn(room.store, '{ articles(orderBy: RELEVANCE) { nodes { id } } }');
    expect(mistake).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'orderBy' });
    expect(mistake.message).toContain('filter.text');
  });
});

describe('a mistake in a search', () => {
  it.each([
    ['flood AND', 10, 'a word'],
    ['OR flood', 1, 'a word'],
    ['NOT flood', 1, 'a word'],
    ['(flood', 7, 'a closing bracket'],
    ['flood)', 6, 'the end'],
    ['"flood', 7, 'a closing quotation mark'],
    ['flood AND OR x', 11, 'a word'],
    ['NEAR(flood harbour, five)', 21, 'a closing bracket|how many words'],
    ['NEAR(flood', 11, 'closing bracket'],
    ['title:', 7, 'a word'],
    ['...', 4, 'letter or a digit'],
    ['', 1, 'a word'],
  ])('in %s is named with its place (%i)', async (text, position, expected) => {
    const mistake = await mistakeIn(room.store, query, { variables: { text } });
    expect(mistake).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.text' });
    if (text !== 'NEAR(flood harbour, five)') expect(mistake).toMatchObject({ position });
    expect(mistake.message).toMatch(new RegExp(expected));
  });

  it.each([
    ['too long', 'x'.repeat(1_001), /1000/],
    ['too many words', 'a '.repeat(51), /50/],
    ['too many brackets', `${'('.repeat(25)}a${')'.repeat(25)}`, /20/],
  ])('such as %s names the limit', async (_what, text, limit) => {
    expect((await mistakeIn(room.store, query, { variables: { text } })).message).toMatch(limit);
  });
});

describe('no input reaches SQLite as syntax', () => {
  const pieces = [
    '"',
    '""',
    '*',
    '^',
    '-',
    '+',
    '(',
    ')',
    '{',
    '}',
    ':',
    ',',
    'NEAR',
    'NEAR(',
    'AND',
    'OR',
    'NOT',
    'title:',
    'text:',
    'rowid:',
    '\\',
    "'",
    ';--',
    '\u0000',
    '\ud800',
    '🕊',
    '‮',
    '%',
    'a',
    'é',
    '1',
  ];
  const samples = [
    ...pieces,
    ...pieces.flatMap((left) => pieces.map((right) => `${left}${right}`)),
    'x" OR "y',
    '"a" "b',
    "'; DROP TABLE articles; --",
    'NEAR(a b, 99999999)',
    'a NEAR/5 b',
    '{title text}: a',
    '- title : a',
    'a^2',
    '^a',
    Array(200).fill('a').join(' OR '),
  ];

  it('not in articles, allegations, statements or names', async () => {
    const everywhere = `query ($text: String!) {
      articles(filter: { text: $text }) { totalCount edges { snippet } }
      ranked: articles(filter: { text: $text }, orderBy: RELEVANCE) { nodes { id } }
      allegations(filter: { text: $text }) { nodes { id } }
      statements(filter: { text: $text }) { nodes { id } }
      people(filter: { name: $text }) { nodes { id } }
      person(name: $text) { id }
      suggest(name: $text) { id }
    }`;
    for (const text of samples) {
      const { errors = [] } = await answerTo(room.store, everywhere, { variables: { text } });
      const faults = errors.filter((error) => error.extensions.code !== 'BAD_USER_INPUT');
      expect(faults, JSON.stringify(text)).toEqual([]);
    }
  }, 120_000);

  it('quotes every word', () => {
    expect(compileSearch('a OR "b c"* NOT NEAR(d e, 2)')).toBe('("a" OR ("b c" * NOT NEAR("d" "e", 2)))');
    expect(compileSearch("x'; drop table articles --")).toBe('("x" AND "drop" AND "table" AND "articles")');
  });
});
