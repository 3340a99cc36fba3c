/** Connections: every row once, in order, both ways; and clear refusals. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, mistakeIn } from './asking.ts';
import { type Filled, filledStore, globalId } from './rows.ts';

const total = 137;
let filled: Filled;
beforeAll(async () => {
  filled = await filledStore(total);
});
afterAll(() => filled.store.close());

/** Ids of every page, following endCursor. */
async function walk(field: string, args: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const query = `query ($after: String) { page: ${field}(first: ${first}, after: $after${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { page } = await ask(filled.store, query, { variables: { after } });
    ids.push(...page.nodes.map((node: { id: string }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

const articleIds = Array.from({ length: total }, (_, n) => globalId('Article', `article-${n}`));

describe('a page of a list', () => {
  it.each([
    ['NEWEST', [...articleIds].reverse()],
    ['OLDEST', articleIds],
    ['FIRST_SEEN', articleIds],
  ])('of articles by %s shows every article once, in order', async (order, expected) => {
    expect(await walk('articles', `, orderBy: ${order}`, 10)).toEqual(expected);
  });

  it('by relevance shows every match once', async () => {
    const ids = await walk('articles', ', orderBy: RELEVANCE, filter: { text: "nobody OR word3" }', 10);
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
  });

  it.each([
    ['people', 'totalCount', ''],
    ['organisations', 'totalCount', ', filter: { name: "party" }'],
    ['countries', 'totalCount', ''],
    ['allegations', 'totalCount', ''],
    ['allegations', 'totalCount', ', filter: { categories: [SURVEILLANCE, CORRUPTION] }'],
    ['allegations', 'totalCount', ', filter: { countries: ["AA", "AB", "AC"] }'],
    ['statements', 'totalCount', ''],
    ['statements', 'totalCount', ', filter: { stances: [DENIES, ACCUSES] }'],
    ['articles', 'totalCount', ', filter: { languages: ["en", "fr"] }'],
    ['articles', 'totalCount', ', filter: { languages: ["en", "fr"] }, orderBy: FIRST_SEEN'],
    ['articles', 'totalCount', ', filter: { countries: ["AA", "AB"] }'],
    ['articles', 'totalCount', ', filter: { text: "word3", hasAllegations: true }'],
  ])('of %s has as many rows as %s says%s', async (field, _total, args) => {
    const ids = await walk(field, args, 7);
    const list = args === '' ? '' : `(${args.slice(2)})`;
    const { page } = await ask(filled.store, `{ page: ${field}${list} { totalCount } }`);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.totalCount).toBe(ids.length);
  });

  it('goes backward from the end and keeps the order', async () => {
    const last = await ask(
      filled.store,
      '{ articles(last: 3) { nodes { id } pageInfo { hasPreviousPage hasNextPage startCursor } } }',
    );
    expect(last.articles.nodes.map((node: { id: string }) => node.id)).toEqual(articleIds.slice(0, 3).reverse());
    expect(last.articles.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = await ask(
      filled.store,
      'query ($before: String) { articles(last: 2, before: $before) { nodes { id } } }',
      {
        variables: { before: last.articles.pageInfo.startCursor },
      },
    );
    expect(before.articles.nodes.map((node: { id: string }) => node.id)).toEqual([articleIds[4], articleIds[3]]);
  });

  it('neither skips nor repeats a row when others arrive', async () => {
    const { store } = await filledStore(5);
    const { articles } = await ask(store, '{ articles(first: 2) { pageInfo { endCursor } } }');
    const query = 'query ($after: String) { articles(first: 2, after: $after) { nodes { url } } }';
    const before = await ask(store, query, { variables: { after: articles.pageInfo.endCursor } });
    store.db.run("update articles set sort_at = sort_at + 1 where id = 'article-4'");
    expect(await ask(store, query, { variables: { after: articles.pageInfo.endCursor } })).toEqual(before);
    store.close();
  });

  it('tells apart articles of the same instant by id', async () => {
    const { store } = await filledStore(9);
    store.db.run('update articles set sort_at = 1');
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const query =
        'query ($after: String) { articles(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }';
      const { articles } = await ask(store, query, { variables: { after } });
      seen.push(...articles.nodes.map((node: { id: string }) => node.id));
      after = articles.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(9);
    store.close();
  });

  it('of nothing has a total and no rows', async () => {
    expect(
      await ask(filled.store, '{ articles(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }'),
    ).toEqual({
      articles: { totalCount: total, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });
});

describe('a page of what hangs on another', () => {
  it('begins where the one before ended, for each parent', async () => {
    const query = `query ($after: String) { person(id: "${globalId('Person', 'party-3')}") {
      articles(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { person } = await ask(filled.store, query, { variables: { after } });
      seen.push(...person.articles.nodes.map((node: { id: string }) => node.id));
      if (!person.articles.pageInfo.hasNextPage) {
        expect(person.articles.totalCount).toBe(seen.length);
        break;
      }
      after = person.articles.pageInfo.endCursor;
    }
    const naming = articleIds.filter((_, n) => [0, 1, 2, 3, 4].some((i) => (n + i) % 60 === 3));
    expect(seen).toEqual([...naming].reverse());
  });

  it('gives mentions in reading order', async () => {
    const id = globalId('Article', 'article-7');
    const { article } = await ask(
      filled.store,
      `{ article(id: "${id}") { mentions(first: 3) { totalCount nodes { span { start } } } } }`,
    );
    expect(article.mentions).toEqual({ totalCount: 5, nodes: [0, 8, 16].map((start) => ({ span: { start } })) });
  });

  it('shows an allegation once to a party with two roles in it', async () => {
    const { store } = await filledStore(2);
    store.db.run("update allegation_parties set party_id = 'party-0'");
    const query = `{ person(id: "${globalId('Person', 'party-0')}") { allegations { totalCount nodes { id } } } }`;
    const { person } = await ask(store, query);
    expect(person.allegations).toEqual({ totalCount: 1, nodes: [{ id: globalId('Allegation', 'allegation-0') }] });
    store.close();
  });
});

describe('a refusal', () => {
  it.each([
    ['first: -1', 'first', '-1', '100'],
    ['first: 101', 'first', '101', '100'],
    ['first: 100000', 'first', '100000', '100'],
    ['last: 1000', 'last', '1000', '100'],
  ])('of articles(%s) names the argument, its value and the limit', async (args, argument, value, limit) => {
    const mistake = await mistakeIn(filled.store, `{ articles(${args}) { nodes { id } } }`);
    expect(mistake).toMatchObject({ code: 'BAD_USER_INPUT', argument, limit: Number(limit) });
    expect(mistake.message).toContain(argument);
    expect(mistake.message).toContain(value);
    expect(mistake.message).toContain(limit);
  });

  it.each(['nonsense', '', '{}', 'WyJORVdFU1QiXQ'])('of the cursor "%s" says what it should be', async (after) => {
    const mistake = await mistakeIn(
      filled.store,
      'query ($after: String) { articles(after: $after) { nodes { id } } }',
      { variables: { after } },
    );
    expect(mistake).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(mistake.message).toContain('no cursor');
  });

  it('of a cursor from a list in another order names both orders', async () => {
    const { articles } = await ask(filled.store, '{ articles(first: 1) { pageInfo { endCursor } } }');
    const mistake = await mistakeIn(
      filled.store,
      `{ articles(orderBy: FIRST_SEEN, after: "${articles.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(mistake.message).toMatch(/NEWEST.*FIRST_SEEN/);
  });
});
