/** A hub of our own on loopback, a feed that names it, and the gateway between its two halves. */

import { createHmac } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfiguredSource } from '../config.ts';
import { articleVersions, deliveries, sources, subscriptions } from '../db/tables.ts';
import { politeFetch } from '../fetch/index.ts';
import { contextFor } from '../pipeline/host.ts';
import { keepSubscribed, type PushTools, readDeliveries } from '../pipeline/push.ts';
import { type Listening, listen } from '../server/listen.ts';
import { websubRoute } from '../server/websub.ts';
import { discreet } from '../sources/discreet.ts';
import { feed } from '../sources/feed.ts';
import { feedAt } from '../sources/feed-config.ts';
import { type Newsroom, newsroom, rules } from './newsroom.ts';
import { type Origin, origin } from './origin.ts';

let hub: Origin;
let room: Newsroom;
let gateway: Listening;
let tools: PushTools;
let source: ConfiguredSource;
let asked: URLSearchParams[] = [];
let entries = ['One'];

const rss = (titles: readonly string[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Wire</title><atom:link rel="hub" href="${hub.url}/hub"/><atom:link rel="self" href="${hub.url}/feed.xml"/>${titles
    .map(
      (title) =>
        `<item><guid isPermaLink="false">${title}</guid><title>${title}</title><description>The ferry “${title}” sails again after repairs to its hull.</description></item>`,
    )
    .join('')}</channel></rss>`;

beforeEach(async () => {
  asked = [];
  entries = ['One'];
  hub = await origin();
  hub.answer = (request, response) => {
    if (request.url === '/feed.xml')
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(entries));
    if (request.url !== '/hub') return response.writeHead(404).end();
    let form = '';
    request.on('data', (chunk) => (form += chunk));
    return request.on('end', () => {
      asked.push(new URLSearchParams(form));
      response.writeHead(202).end();
    });
  };
  room = await newsroom();
  const route = websubRoute(
    room.store,
    () => room.clock.now,
    (error) => expect.fail(String(error)),
  );
  gateway = await listen(
    (request, response) => void (route(request, response) || response.writeHead(404).end()),
    '127.0.0.1',
    0,
  );
  source = {
    key: 'wire',
    title: 'Wire',
    // As a configuration makes it; the host hands every plug-in its own configuration.
    plugin: discreet(feed as ConfiguredSource['plugin'], []),
    config: feedAt(`${hub.url}/feed.xml`),
    everyMs: 60_000,
    position: 0,
    directory: '.',
  };
  const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
  const quiet = { debug: () => {}, info: () => {}, warn: () => {} };
  const host = { fetch, now: () => room.clock.now, signal: new AbortController().signal, log: () => quiet };
  tools = {
    store: room.store,
    extractor: rules,
    now: host.now,
    signal: host.signal,
    publicUrl: gateway.url,
    contextFor: (configured, id, run) => contextFor(host, configured, id, run),
    onRun: () => undefined,
  };
  await room.gather(source);
});
afterEach(async () => {
  await gateway.close(0);
  room.close();
  await hub.close();
});

const asks = (params: Record<string, string>) => fetch(`${callback()}?${new URLSearchParams(params)}`);
const callback = () => asked.at(-1)?.get('hub.callback') ?? 'no callback';
const verify = (more: Record<string, string> = {}) =>
  asks({
    'hub.mode': 'subscribe',
    'hub.topic': `${hub.url}/feed.xml`,
    'hub.challenge': 'c-17',
    'hub.lease_seconds': '1000',
    ...more,
  });
const deliver = (body: string, secret = asked.at(-1)?.get('hub.secret') ?? '', method = 'sha256') =>
  fetch(callback(), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/rss+xml',
      'x-hub-signature': `${method}=${createHmac(method, secret).update(body).digest('hex')}`,
    },
  });
const titles = async () =>
  (
    await room.store.db
      .select({ title: articleVersions.title })
      .from(articleVersions)
      .orderBy(asc(articleVersions.title))
  ).map(({ title }) => title);
const stored = async () => (await room.store.db.select().from(sources))[0];
const state = async () => (await room.store.db.select().from(subscriptions))[0];

describe('subscribing', () => {
  it('asks the hub for the topic of the feed, with a callback and a secret that nobody guesses', async () => {
    await keepSubscribed(tools, source);
    const [form] = asked;
    expect([form?.get('hub.mode'), form?.get('hub.topic')]).toEqual(['subscribe', `${hub.url}/feed.xml`]);
    expect(form?.get('hub.callback')).toMatch(/\/websub\/[\w-]{32}$/);
    expect(form?.get('hub.secret')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('answers the hub’s question about its own topic alone', async () => {
    await keepSubscribed(tools, source);
    const other = await verify({ 'hub.topic': 'https://other.example/feed' });
    const own = await verify();
    expect([other.status, own.status, await own.text()]).toEqual([404, 200, 'c-17']);
    expect(await state()).toMatchObject({ state: 'ACTIVE', leaseEndsAt: room.clock.now + 1_000_000 });
  });

  it('renews when four fifths of the lease have passed, and not before', async () => {
    await keepSubscribed(tools, source);
    await verify();
    room.clock.now += 790_000;
    const early = await keepSubscribed(tools, source);
    room.clock.now += 20_000;
    const late = await keepSubscribed(tools, source);
    expect([early, late, new Set(asked.map((form) => form.get('hub.callback'))).size]).toEqual([false, true, 1]);
  });

  it('believes no endless lease', async () => {
    await keepSubscribed(tools, source);
    await verify({ 'hub.lease_seconds': '999999999999' });
    expect((await state())?.leaseEndsAt).toBe(room.clock.now + 30 * 24 * 60 * 60 * 1000);
  });

  it('takes a refusal, and asks again hours later', async () => {
    await keepSubscribed(tools, source);
    await asks({ 'hub.mode': 'denied', 'hub.topic': `${hub.url}/feed.xml` });
    expect([(await state())?.state, (await deliver(rss(['Two']))).status]).toEqual(['DENIED', 410]);
    const soon = await keepSubscribed(tools, source);
    room.clock.now += 7 * 60 * 60 * 1000;
    expect([soon, await keepSubscribed(tools, source), (await state())?.state]).toEqual([false, true, 'PENDING']);
  });

  it('that is denied, or that the hub does not answer, is told with the source', async () => {
    await keepSubscribed(tools, source);
    await asks({ 'hub.mode': 'denied', 'hub.topic': `${hub.url}/feed.xml` });
    await keepSubscribed(tools, source);
    const denied = (await stored())?.remarks;
    hub.answer = (_request, response) => response.writeHead(500).end();
    room.clock.now += 7 * 60 * 60 * 1000;
    await keepSubscribed(tools, source);
    expect([denied, (await stored())?.remarks]).toEqual([
      [`hub: ${hub.url}/hub denied the subscription, so the source is read on schedule alone`],
      [expect.stringMatching(/^hub: .*\/hub could not be asked for a subscription \(network: .*status 500/)],
    ]);
  });

  it('makes the schedule a safety net: asked later while the hub brings all, as before when it did not', async () => {
    await keepSubscribed(tools, source);
    await verify({ 'hub.lease_seconds': '999999' });
    const waits: number[] = [];
    for (const listed of [['One'], ['Two', 'One']]) {
      entries = listed;
      await room.gather(source);
      waits.push(((await stored())?.nextRunAt ?? Number.NaN) - room.clock.now);
    }
    expect(waits).toEqual([8 * 60_000, 60_000]);
  });

  it('waits while what the source reads from is not there', async () => {
    const contextFor = () => Promise.reject(new Error('there is no such folder'));
    expect([await keepSubscribed({ ...tools, contextFor }, source), asked.length]).toEqual([false, 0]);
  });

  it('asks no hub when the feed names none', async () => {
    hub.answer = (_request, response) => response.end(rss([]).replace(/<atom:link[^>]*>/g, ''));
    const plain = { ...source, key: 'plain', config: feedAt(`${hub.url}/plain.xml`) };
    await room.gather(plain);
    expect([await keepSubscribed(tools, plain), asked.length]).toEqual([false, 0]);
  });
});

describe('deliveries', () => {
  beforeEach(async () => {
    await keepSubscribed(tools, source);
    await verify();
  });

  it.each(['sha256', 'sha1', 'sha512'])('are kept at once and read afterwards (%s)', async (method) => {
    const { status } = await deliver(rss(['Two', 'One']), undefined, method);
    const before = await titles();
    await readDeliveries(tools, [source]);
    expect([status, before, await titles()]).toEqual([202, ['One'], ['One', 'Two']]);
    expect(await room.store.db.select().from(deliveries)).toEqual([]);
  });

  it('are forgotten when they are forged, and answered like others', async () => {
    const forged = await deliver(rss(['False']), 'another secret');
    const unsigned = await fetch(callback(), { method: 'POST', body: rss(['False']) });
    await readDeliveries(tools, [source]);
    expect([forged.status, unsigned.status, await titles()]).toEqual([202, 202, ['One']]);
  });

  it('put off no run, and are kept without text that the origin reserves', async () => {
    const remarks = [`terms: ${hub.url}/feed.xml reserves text and data mining`];
    await room.store.tx(async (db) => void (await db.update(sources).set({ remarks })));
    const before = (await stored())?.nextRunAt;
    room.clock.now += 30_000;
    const whole = '<x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/">The whole story.</x:encoded></item>';
    await deliver(rss(['Two']).replace('</item>', whole));
    await readDeliveries(tools, [source]);
    const [kept] = await room.store.db.select().from(articleVersions).where(eq(articleVersions.title, 'Two'));
    expect([kept?.text.includes('The whole story'), (await stored())?.nextRunAt]).toEqual([false, before]);
    expect((await stored())?.remarks).toEqual(remarks);
  });

  it('make one article when they come twice, or were read before', async () => {
    await deliver(rss(['Two']));
    await deliver(rss(['Two']));
    await readDeliveries(tools, [source]);
    entries = ['Two', 'One'];
    room.clock.now += 3_600_000;
    await room.gather(source);
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('without a body make the feed be read', async () => {
    entries = ['Two', 'One'];
    await deliver('');
    await readDeliveries(tools, [source]);
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('are refused when they are too large, or too many wait', async () => {
    const large = await deliver('x'.repeat(6 * 1024 * 1024)).then(
      ({ status }) => status,
      () => 413, // the connection may be closed while the body is still being sent
    );
    for (let n = 0; n < 100; n += 1) await deliver(rss([`N${n}`]));
    expect([large, (await deliver(rss(['One too many']))).status]).toEqual([413, 503]);
  });

  it('are not for an address nobody was told', async () => {
    const { status } = await fetch(`${gateway.url}/websub/${'x'.repeat(32)}`, { method: 'POST', body: 'x' });
    expect(status).toBe(404);
  });
});
