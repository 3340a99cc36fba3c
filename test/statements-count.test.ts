/** However long a page is, it costs the same few statements. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asking.ts';
import { type Filled, filledStore, globalId } from './rows.ts';

let filled: Filled;
beforeAll(async () => {
  filled = await filledStore(200);
});
afterAll(() => filled.store.close());

async function countOf(query: string, first: number): Promise<number> {
  filled.statements();
  await ask(filled.store, query, { variables: { first }, context: { limits: { cost: 1_000_000 } } });
  return filled.statements().length;
}

const operations: readonly (readonly [what: string, statements: number, query: string])[] = [
  [
    'articles with five mentions each, their parties, and allegations with parties',
    7,
    `query ($first: Int!) { articles(first: $first) { nodes {
      title
      mentions(first: 5) { nodes { span { quote } party { name } } }
      allegations { claim parties(roles: [ACCUSED, VICTIM]) { role label party { name } } }
    } } }`,
  ],
  [
    'articles with people, organisations, countries and their source',
    4,
    `query ($first: Int!) { articles(first: $first) { nodes {
      title source { title } people { name } organisations { name } countries { countryCode }
    } } }`,
  ],
  [
    'allegations with status, history, responses, corroboration, relations and edits',
    19,
    `query ($first: Int!) { allegations(first: $first) { totalCount nodes {
      claim attributedSentence
      parties { party { name } evidence { quote } response }
      status { headline basis { to statement { content { quote } } } }
      history { from to }
      responses(first: 3) { nodes { speaker { name } } }
      statements(first: 3) { totalCount nodes { cue { quote } } }
      articles(first: 2) { nodes { url } }
      corroboration { independentOriginCount origins { label articles { url } } }
      relations { kind allegation { claim } } edits { kind details }
    } } }`,
  ],
  [
    'statements with every part',
    10,
    `query ($first: Int!) { statements(first: $first) { nodes {
      article { url } speaker { name }
      content { quote } cue { quote } source { quote }
      about { name } respondsTo { stance } hedges { kind span { quote } }
      attributionChain { label party { name } cue { quote } } allegation { claim }
    } } }`,
  ],
  [
    'people with everything that hangs on them',
    14,
    `query ($first: Int!) { people(first: $first) { nodes {
      name aliases
      positions { title evidence { quote } }
      mentions(first: 2) { totalCount nodes { span { start } } }
      articles(first: 2) { totalCount nodes { url } }
      allegations(first: 2, roles: [ACCUSED]) { totalCount nodes { claim } }
      statements(first: 2) { totalCount nodes { stance } }
      related(first: 3) { articleCount party { name } }
    } } }`,
  ],
  [
    'articles with neighbours, reprints, versions, changes and junk',
    6,
    `query ($first: Int!) { articles(first: $first) { nodes {
      previous { url } next { url } reprints { url }
      versions { seenAt changes { added } } removedBlocks { rule }
    } } }`,
  ],
  [
    'articles found by their words, with snippets and scores',
    2,
    `query ($first: Int!) { articles(first: $first, filter: { text: "party*" }, orderBy: RELEVANCE) {
      edges { snippet score node { url } }
    } }`,
  ],
];

describe('the number of statements', () => {
  it.each(operations)('is fixed for %s (%i)', async (_what, statements, query) => {
    expect(await countOf(query, 5)).toBe(statements);
    expect(await countOf(query, 50)).toBe(statements);
  });

  it('grows by one for a total that is asked for', async () => {
    const one = await countOf('query ($first: Int!) { articles(first: $first) { nodes { id } } }', 5);
    const two = await countOf('query ($first: Int!) { articles(first: $first) { totalCount nodes { id } } }', 5);
    expect([one, two]).toEqual([1, 2]);
  });

  it('is one for fifty nodes of a type', async () => {
    const ids = Array.from({ length: 50 }, (_, n) => globalId('Article', `article-${n}`));
    filled.statements();
    const { nodes } = await ask(filled.store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids },
    });
    expect(nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    expect(filled.statements()).toHaveLength(1);
  });
});
