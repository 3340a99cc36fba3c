/** `newsapi` against a server on loopback with the documented codes. */

import { afterEach, expect, it } from 'vitest';
import { newsapi } from '../sources/newsapi.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerNews, KEY, type Piece } from './origins/newsapi-server.ts';
import { readAll, sourceContext } from './source-context.ts';

let server: ApiServer;
afterEach(() => server.close());

async function start(answer: (question: ApiQuestion) => ApiReply, settings: Record<string, unknown> = {}) {
  server = await apiServer(answer);
  const config = await configured(newsapi, { apiKey: KEY, query: 'bridge', address: server.origin, ...settings });
  return () => readAll(newsapi.read(sourceContext({ own: [server.origin] }), config, null));
}

const answer = ({ url, headers }: ApiQuestion, pieces: readonly Piece[], plan?: number) =>
  answerNews({ url, headers: { 'x-api-key': String(headers['x-api-key']) } }, pieces, plan);
const piece = (n: number, content?: string): Piece => ({
  url: `https://press.example/${n}`,
  title: `Bridge ${n}`,
  at: `2021-07-25T0${n}:00:00Z`,
  ...(content === undefined ? {} : { content }),
});

it('marks a cut text as an excerpt and takes the mark away', async () => {
  const read = await start((question) =>
    answer(question, [piece(2, 'The bridge is op… [+1234 chars]'), piece(1, 'All of it.')]),
  );
  expect((await read()).articles.map(({ body }) => body)).toEqual([
    { format: 'text', value: 'The bridge is op…', complete: false },
    { format: 'text', value: 'All of it.', complete: true },
  ]);
});

it('ends where the plan ends, and says so', async () => {
  const pieces = [1, 2, 3, 4, 5].map((n) => piece(n));
  const read = await start((question) => answer(question, pieces, 4), { pageSize: 2, maxPages: 10 });
  const { articles, issues, state } = await read();
  expect([articles.length, issues.map(({ kind }) => kind), state?.done]).toEqual([4, ['terms'], true]);
});

it.each([
  [401, 'apiKeyInvalid', 'auth'],
  [401, 'apiKeyDisabled', 'auth'],
  [429, 'rateLimited', 'rate-limit'],
  [429, 'apiKeyExhausted', 'rate-limit'],
  [400, 'parameterInvalid', 'config'],
  [426, 'maximumResultsReached', 'terms'],
  [500, 'unexpectedError', 'network'],
  [200, 'sourceDoesNotExist', 'config'],
])('tells %i with the code %s as %s', async (status, code, kind) => {
  const read = await start(() => ({ status, body: { status: 'error', code, message: `about ${KEY}` } }));
  await expect(read()).rejects.toMatchObject({ kind, message: expect.not.stringContaining(KEY) });
});
