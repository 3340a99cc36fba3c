/** A query that asks for too much is refused before it costs anything, and the worked examples are far from that. */

import { join } from 'node:path';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { readSettings } from '../config.ts';
import { schema } from '../schema/index.ts';
import { readExamples } from '../server/examples.ts';
import { projectRoot } from './running.ts';
import { post, serveForTest } from './serving.ts';

const settings = readSettings({});
const gateway = await serveForTest();
afterAll(() => gateway.close());

const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, i) => text(i));
const nested = (levels: number) =>
  `{ articles(first: 1) { nodes { ${'previous { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;

it.each([
  ['too many tokens', `{ ${'__typename '.repeat(settings.maxTokens)} }`, 'QUERY_TOO_LONG', 'tokens'],
  [
    'too many aliases',
    `{ articles { nodes { ${times(settings.maxAliases + 1, (i) => `a${i}: id`).join(' ')} } } }`,
    'QUERY_TOO_LONG',
    'aliases',
  ],
  [
    'too many root fields',
    `{ ${times(settings.maxRootFields + 1, () => '__typename').join(' ')} }`,
    'QUERY_TOO_LONG',
    'rootFields',
  ],
  [
    'too many directives',
    `{ articles { nodes { ${times(settings.maxDirectives + 1, () => 'id @skip(if: false)').join(' ')} } } }`,
    'QUERY_TOO_LONG',
    'directives',
  ],
])('refuses %s', async (_what, query, code, limit) => {
  const answer = await post(gateway.url, query);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.map(({ extensions }) => extensions)).toContainEqual(expect.objectContaining({ code, limit }));
});

it('refuses a query that nests too deep, and answers one that does not', async () => {
  const deep = await post(gateway.url, nested(settings.maxDepth));
  expect(deep.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP' });
  expect((await post(gateway.url, nested(2))).errors).toBeUndefined();
});

it('refuses lists in lists that cost too much', async () => {
  const query =
    '{ articles(first: 100) { nodes { mentions(first: 100) { nodes { party { articles(first: 100) { nodes { title } } } } } } } }';
  const answer = await post(gateway.url, query);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
});

it('sees through fragments that multiply', async () => {
  const fragments = times(12, (i) => `fragment F${i} on Article { previous { ...F${i + 1} } next { ...F${i + 1} } }`);
  const query = `{ articles { nodes { ...F0 } } } ${fragments.join(' ')} fragment F12 on Article { text authors }`;
  const answer = await post(gateway.url, query);
  expect(answer.errors?.[0]?.extensions?.code).toMatch(/QUERY_TOO_(COSTLY|DEEP)/);
});

it('refuses a request whose body is too large', async () => {
  const answer = await post(gateway.url, `{ __typename } # ${'x'.repeat(settings.maxBodyBytes)}`);
  expect(answer.status).toBe(413);
});

it('takes one operation a request', async () => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  });
  expect(response.status).toBe(400);
});

it('lets tools read the whole schema', async () => {
  const answer = await post(
    gateway.url,
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
  );
  expect(answer.errors).toBeUndefined();
});

it.each(readExamples(join(projectRoot, 'examples')))('leaves room above the example $name', ({ query }) => {
  const { complexity, depth } = complexityFromQuery(query, { schema });
  expect(complexity).toBeLessThan(settings.maxCost / 2);
  expect(depth).toBeLessThan(settings.maxDepth);
});

it.each([
  ['a page of a hundred thousand', '{ articles(first: 100000) { totalCount nodes { id } } }', /100/],
  ['a page of less than nothing', '{ articles(first: -1) { nodes { id } } }', /first/],
  ['a broken cursor', '{ articles(after: "nonsense") { nodes { id } } }', /after|cursor/],
  ['a broken id', '{ article(id: "nonsense") { id } }', /nonsense/],
])('says what to do about %s', async (_what, query, expected) => {
  const [error] = (await post(gateway.url, query)).errors ?? [];
  expect(error?.message).toMatch(expected);
  expect(error?.extensions?.code).toMatch(/BAD_USER_INPUT|QUERY_TOO_COSTLY/);
});
