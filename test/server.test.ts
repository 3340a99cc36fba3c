/** What the server promises whatever is asked: the protocol, honest errors, health, and a quiet end. */

import { PassThrough } from 'node:stream';
import { serverAudits } from 'graphql-http';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../db/open.ts';
import { listen } from '../server/listen.ts';
import { createLog } from '../server/log.ts';
import { post, serveForTest } from './serving.ts';

const gateway = await serveForTest();
afterAll(() => gateway.close());

it.each(serverAudits({ url: `${gateway.url}/graphql`, fetchFn: fetch }))(
  'speaks GraphQL over HTTP: $name',
  async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  },
);

it('says what was meant when a field does not exist', async () => {
  const answer = await post(gateway.url, '{ artikles { totalCount } }');
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.message).toMatch(
    /Cannot query field "artikles" on type "Query"\. Did you mean "articles"/,
  );
});

it('gives a variable that does not fit a code', async () => {
  const query = 'query ($first: Int!) { articles(first: $first) { totalCount } }';
  const answer = await post(gateway.url, query, { first: 'many' });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('hides a fault of our own behind an id, and logs the fault under that id', async () => {
  const { lines, log } = recordedLog();
  const broken = await serveForTest({ log });
  broken.store.close();
  const answer = await post(broken.url, '{ articles { totalCount } }');
  await broken.close();
  const [error] = answer.errors ?? [];
  expect(error?.message).toBe('Unexpected error.');
  expect(error?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(answer)).not.toMatch(/database|sqlite|stack/i);
  const logged = lines.find((line) => line.correlationId === error?.extensions?.correlationId);
  expect(JSON.stringify(logged)).toMatch(/connection is not open/);
});

it('logs a request without what was asked', async () => {
  const { lines, log } = recordedLog();
  const logged = await serveForTest({ log });
  const response = await fetch(`${logged.url}/graphql?query={__typename}`);
  await logged.close();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ method: 'GET', path: '/graphql', status: 200 });
  expect(lines[0]?.requestId).toBe(response.headers.get('x-request-id'));
});

it('is up while it runs, and ready while its store answers', async () => {
  const store = openStore(':memory:');
  const dying = await serveForTest({ store });
  expect(await statusOf(dying.url, '/health')).toBe(200);
  expect(await statusOf(dying.url, '/ready')).toBe(200);
  store.close();
  expect(await statusOf(dying.url, '/health')).toBe(200);
  expect(await statusOf(dying.url, '/ready')).toBe(503);
  await dying.close();
});

it('shows the way to who asks at another address', async () => {
  const response = await fetch(`${gateway.url}/api`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Nothing is at /api. GraphQL and GraphiQL are at /graphql.\n');
});

it('lets no page of another origin read answers unless its origin is set', async () => {
  const open = await serveForTest({ corsOrigins: ['https://desk.example'] });
  const asked = { headers: { origin: 'https://desk.example' } };
  const closed = await fetch(`${gateway.url}/graphql?query={__typename}`, asked);
  const opened = await fetch(`${open.url}/graphql?query={__typename}`, asked);
  await open.close();
  expect(closed.headers.get('access-control-allow-origin')).toBeNull();
  expect(opened.headers.get('access-control-allow-origin')).toBe('https://desk.example');
});

it('answers what it has begun before it stops, and takes nothing new', async () => {
  const { server, begun, finish } = await slowServer();
  const running = fetch(server.url);
  await begun;
  const closed = server.close();
  await expect(fetch(server.url)).rejects.toThrow();
  finish();
  expect(await (await running).text()).toBe('done');
  await closed;
});

it('waits no longer than it was told for an answer that never ends', async () => {
  const { server, begun } = await slowServer();
  const running = fetch(server.url);
  running.catch(() => undefined);
  await begun;
  await server.close(20);
  await expect(running).rejects.toThrow();
});

/** Its one answer ends when `finish` is called. */
async function slowServer() {
  let finish = () => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const server = await listen(
    (_request, response) => {
      finish = () => response.end('done');
      begin();
    },
    '127.0.0.1',
    0,
  );
  return { server, begun, finish: () => finish() };
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await fetch(url + path)).status;
}

function recordedLog() {
  const lines: Record<string, unknown>[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().trim().split('\n')) lines.push(JSON.parse(line));
  });
  return { lines, log: createLog('debug', stream) };
}
