/** Every filter and every relation has an index: the plans of the statements the API runs, read over thousands of rows. */

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asking.ts';
import { type Filled, filledStore, globalId } from './rows.ts';

let filled: Filled;
beforeAll(async () => {
  filled = await filledStore(3_000);
}, 60_000);
afterAll(() => filled.store.close());

/** Everything but `sources`, of which there are a few dozen. */
const isLarge = (table: string) => table !== 'sources';

/**
 * Steps that read a whole large table. Walking an index is fine for the order of an unfiltered list, because its LIMIT ends the
 * walk; json_each, a full-text index and a subquery's own rows are no tables.
 */
async function fullScansOf(statement: string): Promise<string[]> {
  const steps = await filled.store.db.all<{ detail: string }>(sql.raw(`explain query plan ${statement}`));
  return steps
    .map(({ detail }) => detail)
    .filter((detail) => /^SCAN (?!CONSTANT)/.test(detail) && !detail.includes('VIRTUAL TABLE'))
    .filter((detail) => isLarge(tableOf(statement, detail)) && !isSubquery(statement, detail))
    .filter((detail) => !(detail.includes('USING') && isUnfilteredPage(statement, nameIn(detail))));
}

const isUnfilteredPage = (statement: string, table: string) =>
  new RegExp(`from (?:"\\w+" )?"?${table}"? order by [^()]* limit \\d`).test(statement);

const nameIn = (detail: string) => /^SCAN (\S+)/.exec(detail)?.[1] ?? '';

/** `"articles" "a"`: what the plan calls a. */
function tableOf(statement: string, detail: string): string {
  return new RegExp(`"(\\w+)" "${nameIn(detail)}"`).exec(statement)?.[1] ?? nameIn(detail);
}

const isSubquery = (statement: string, detail: string) => new RegExp(`\\) as ${nameIn(detail)}\\b`).test(statement);

const articleFilters = [
  'sources: ["S1"]',
  'sources: ["S1", "S2"]',
  'languages: ["fr"]',
  'languages: ["fr", "en"]',
  'parties: ["P1"]',
  'parties: ["P1", "P2"]',
  'countries: ["AA", "AB"]',
  'publishedAfter: "2021-07-20T00:00:00Z"',
  'publishedBefore: "2021-07-20T00:00:00Z"',
  'firstSeenAfter: "2021-07-20T00:00:00Z"',
  'hasAllegations: true',
  'text: "word3"',
  'text: "word3", parties: ["P1"], hasAllegations: true',
  'sources: ["S1", "S2"], languages: ["fr"], publishedAfter: "2021-07-20T00:00:00Z"',
];

const allegationFilters = [
  'text: "word3"',
  'party: "P1"',
  'party: "P1", roles: [ACCUSED]',
  'headline: [DISPUTED]',
  'headline: [DISPUTED, ALLEGED]',
  'response: [DENIED]',
  'response: [DENIED, NO_REPLY]',
  'proceedings: [INVESTIGATION]',
  'proceedings: [INVESTIGATION, CLOSED]',
  'categories: [CORRUPTION]',
  'categories: [CORRUPTION, SURVEILLANCE]',
  'countries: ["AA"]',
  'countries: ["AA", "AB"], party: "P1"',
  'minIndependentOrigins: 3',
  'reportedAfter: "2021-07-20T00:00:00Z"',
  'reportedBefore: "2021-07-20T00:00:00Z"',
  'review: [ACCEPTED]',
  'review: [ACCEPTED, MACHINE]',
  'headline: [DISPUTED, ALLEGED], response: [DENIED], categories: [CORRUPTION, FRAUD]',
];

const statementFilters = [
  'speaker: "P1"',
  'stances: [DENIES]',
  'stances: [DENIES, ACCUSES]',
  'text: "word3"',
  'article: "A1"',
  'speaker: "P1", stances: [DENIES], text: "word3"',
];

const partyFilters = [
  'name: "party1"',
  'mentionedAfter: "2021-07-20T00:00:00Z"',
  'name: "na", mentionedAfter: "2021-07-20T00:00:00Z"',
];

const lists = [
  ...['NEWEST', 'OLDEST', 'FIRST_SEEN'].flatMap((order) => [
    `articles(orderBy: ${order}) { nodes { id } }`,
    ...articleFilters.map((filter) => `articles(orderBy: ${order}, filter: { ${filter} }) { nodes { id } }`),
  ]),
  ...articleFilters.map((filter) => `articles(filter: { ${filter} }) { totalCount }`),
  'articles(orderBy: RELEVANCE, filter: { text: "word3" }) { edges { snippet score } }',
  'articles(orderBy: RELEVANCE, filter: { text: "word3", sources: ["S1"], parties: ["P1"] }) { edges { snippet score } }',
  'allegations { nodes { id } }',
  ...allegationFilters.map((filter) => `allegations(filter: { ${filter} }) { totalCount nodes { id } }`),
  'statements { nodes { id } }',
  ...statementFilters.map((filter) => `statements(filter: { ${filter} }) { totalCount nodes { id } }`),
  ...['people', 'organisations', 'countries'].flatMap((field) => [
    `${field} { totalCount nodes { id } }`,
    ...partyFilters.map((filter) => `${field}(filter: { ${filter} }) { totalCount nodes { id } }`),
  ]),
  'suggest(name: "par") { name }',
  'person(name: "Party3 Name3") { id }',
  'country(countryCode: "AA") { id }',
  'article(url: "https://news.example/5") { id }',
  'sources { health { isSilent } articles(first: 2) { totalCount nodes { id } } }',
];

const relations = [
  `articles(first: 5) { nodes { source { title } people { name aliases positions { title } related { articleCount party { name } } }
    mentions(first: 2) { totalCount nodes { party { name } span { version { id } article { id } } } }
    statements(first: 2) { totalCount nodes { id } } allegations { id } removedBlocks { rule } versions { changes { added } }
    reprints { id } previous { id } next { id } } }`,
  `people(first: 5) { nodes { mentions(first: 2) { totalCount nodes { article { id } } } articles(first: 2) { totalCount nodes { id } }
    allegations(first: 2) { totalCount nodes { id } } allegedOf: allegations(first: 2, roles: [ACCUSED]) { totalCount nodes { id } }
    statements(first: 2) { totalCount nodes { id } } } }`,
  `allegations(first: 5) { nodes { parties { party { name } evidence { quote } } status { basis { statement { id } } } history { to }
    statements(first: 2, stances: [DENIES, ACCUSES]) { totalCount nodes { content { quote } hedges { kind } about { name }
      respondsTo { id } attributionChain { label } allegation { id } speaker { name } } }
    responses(first: 2) { totalCount nodes { id } } articles(first: 2) { totalCount nodes { id } }
    corroboration { origins { articles { id } } } relations { allegation { id } } } }`,
];

async function statementsOf(query: string): Promise<string[]> {
  filled.statements();
  await ask(filled.store, query, { context: { limits: { cost: 1_000_000 } } });
  return filled.statements();
}

const spelledOut = (query: string) =>
  query
    .replace(/"S1"/g, `"${globalId('Source', 'source-a')}"`)
    .replace(/"S2"/g, `"${globalId('Source', 'source-b')}"`)
    .replace(/"P1"/g, `"${globalId('Person', 'party-3')}"`)
    .replace(/"P2"/g, `"${globalId('Organisation', 'party-4')}"`)
    .replace(/"A1"/g, `"${globalId('Article', 'article-7')}"`);

describe('no statement reads a whole large table', () => {
  it.each([...lists, ...relations])('for %s', async (field) => {
    const ran = await statementsOf(`{ ${spelledOut(field)} }`);
    expect(ran.length).toBeGreaterThan(0);
    for (const statement of ran) expect(await fullScansOf(statement), statement).toEqual([]);
  });

  it.each(['NEWEST', 'OLDEST', 'FIRST_SEEN'])('for a later page of articles by %s', async (order) => {
    const { articles } = await ask(filled.store, `{ articles(orderBy: ${order}) { pageInfo { endCursor } } }`);
    for (const filter of articleFilters) {
      const page = `{ articles(orderBy: ${order}, after: "${articles.pageInfo.endCursor}", filter: { ${spelledOut(filter)} }) { nodes { id } } }`;
      for (const statement of await statementsOf(page)) expect(await fullScansOf(statement), statement).toEqual([]);
    }
  });

  it('seeks in the index where a later page begins', async () => {
    const { articles } = await ask(filled.store, '{ articles { pageInfo { endCursor } } }');
    const [statement = ''] = await statementsOf(
      `{ articles(after: "${articles.pageInfo.endCursor}") { nodes { id } } }`,
    );
    const steps = await filled.store.db.all<{ detail: string }>(sql.raw(`explain query plan ${statement}`));
    expect(steps.map((step) => step.detail)).toContainEqual(
      expect.stringContaining('articles_by_time ((sort_at,id)<(?,?))'),
    );
  });

  it('finds one that would', async () => {
    expect(await fullScansOf("select id from articles where origin_label = 'x'")).toEqual(['SCAN articles']);
    const filtered = "select id from articles where origin_label = 'x' order by id limit 5";
    expect(await fullScansOf(filtered)).toEqual(['SCAN articles USING INDEX articles_id_unique']);
    expect(await fullScansOf('select id from articles order by id limit 5')).toEqual([]);
  });
});
