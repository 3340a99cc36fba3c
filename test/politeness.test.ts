/** How an origin is treated: what it asks for is obeyed and remembered. Time is moved by hand. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../db/open.ts';
import { type HostMemory, memoryOfProcess } from '../fetch/host-memory.ts';
import { type FetchRequest, politeFetch } from '../fetch/index.ts';
import { lifetimeOf, retryAfterOf } from '../fetch/lifetime.ts';
import { reservationsOf } from '../fetch/reservations.ts';
import { tdmOfHeaders } from '../fetch/tdm.ts';
import { storedHosts } from '../pipeline/host-memory.ts';
import { movedClock, type Origin, origin } from './origin.ts';

const day = 24 * 60 * 60 * 1000;

let host: Origin;
let ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  host = await origin();
});
afterEach(async () => {
  await host.close();
  for (const end of ends) await end();
  ends = [];
});

function reader({
  memory = memoryOfProcess(),
  clock = movedClock(),
}: {
  memory?: HostMemory;
  clock?: ReturnType<typeof movedClock>;
} = {}) {
  const fetch = politeFetch({ contact: 'mailto:desk@newsroom.example', allowPrivateNetworks: false, memory, clock });
  ends.push(() => fetch.close());
  const ask = (path: string, init: FetchRequest = {}) =>
    fetch(`${host.url}${path}`, { ownAddresses: [host.url], robots: 'obey', ...init });
  return { ask, clock };
}

const robots =
  (text: string): Origin['answer'] =>
  (request, response) =>
    request.url === '/robots.txt' ? response.end(text) : response.end('news');

const tdmFile = '/.well-known/tdmrep.json';
/** What was asked beside that file. */
const news = () => host.asked.filter((path) => path !== tdmFile);

describe('robots.txt', () => {
  it('is asked for once a day', async () => {
    host.answer = robots('User-agent: *\nDisallow: /private/\n');
    const { ask, clock } = reader();
    await ask('/a');
    await ask('/b');
    clock.at += day + 1;
    await ask('/c');
    expect(news()).toEqual(['/robots.txt', '/a', '/b', '/robots.txt', '/c']);
  });

  it('keeps us from what it disallows, in words that name the rule’s owner', async () => {
    host.answer = robots('User-agent: dateline\nDisallow: /private/\n');
    const { ask } = reader();
    await expect(ask('/private/feed')).rejects.toMatchObject({
      kind: 'blocked',
      message: expect.stringMatching(/^robots\.txt of 127\.0\.0\.1:\d+ disallows \/private\/feed for Dateline; /),
    });
    expect(host.asked).toEqual(['/robots.txt']);
  });

  it('is obeyed at every hop of a redirect', async () => {
    host.answer = (request, response) => {
      if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /private/');
      response.writeHead(302, { location: '/private/feed' }).end();
    };
    await expect(reader().ask('/feed')).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('is not asked for by an API that is offered to programs', async () => {
    host.answer = robots('User-agent: *\nDisallow: /');
    expect((await reader().ask('/api', { robots: 'exempt' })).status).toBe(200);
    expect(host.asked).toEqual(['/api']);
  });

  it.each([404, 401, 410])('allows everything when it is missing (%i)', async (status) => {
    host.answer = (request, response) => response.writeHead(request.url === '/robots.txt' ? status : 200).end();
    expect((await reader().ask('/feed')).status).toBe(200);
  });

  it('allows nothing while its server fails, and is asked for again a minute later', async () => {
    let isDown = true;
    host.answer = (request, response) => response.writeHead(request.url === '/robots.txt' && isDown ? 503 : 200).end();
    const { ask, clock } = reader();
    await expect(ask('/feed')).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('status 503'),
    });
    isDown = false;
    await expect(ask('/feed')).rejects.toMatchObject({ kind: 'network' });
    clock.at += 61_000;
    expect((await ask('/feed')).status).toBe(200);
  });

  it('holds in an earlier copy while its server fails', async () => {
    let isDown = false;
    host.answer = (request, response) => {
      if (request.url !== '/robots.txt') return response.end();
      if (isDown) response.writeHead(500).end();
      else response.end('User-agent: *\nDisallow: /private/');
    };
    const { ask, clock } = reader();
    await ask('/feed');
    isDown = true;
    clock.at += 2 * day;
    expect((await ask('/feed')).status).toBe(200);
    await expect(ask('/private/feed')).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('may redirect five times, and counts as missing after that', async () => {
    const after =
      (hops: number): Origin['answer'] =>
      (request, response) => {
        const hop = Number(/^\/hop(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
        if (request.url === '/feed') response.end();
        else if (hop < hops) response.writeHead(301, { location: `/hop${hop + 1}` }).end();
        else response.end('User-agent: *\nDisallow: /');
      };
    host.answer = after(5);
    await expect(reader().ask('/feed')).rejects.toMatchObject({ kind: 'blocked' });
    host.answer = after(6);
    expect((await reader().ask('/feed')).status).toBe(200);
  });

  it('is read as far as half a megabyte', async () => {
    host.answer = robots(`User-agent: *\nDisallow: /private/\n${'# more\n'.repeat(200_000)}`);
    await expect(reader().ask('/private/feed')).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('of a host that nobody named stays behind the guard', async () => {
    host.answer = (request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(302, { location: 'http://169.254.169.254/robots.txt' }).end()
        : response.end();
    await expect(reader().ask('/feed')).rejects.toMatchObject({ kind: 'blocked' });
    expect(host.asked).toEqual(['/robots.txt']);
  });
});

describe('the file in which a host reserves text and data mining', () => {
  const rules = JSON.stringify([
    { location: '/essays/*', 'tdm-reservation': 1, 'tdm-policy': 'https://harbour.example/tdm' },
  ]);
  const reserving: Origin['answer'] = (request, response) => {
    if (request.url === tdmFile) response.end(rules);
    else
      response
        .writeHead(
          request.url === '/robots.txt' ? 404 : 200,
          request.url === '/essays/free' ? { 'tdm-reservation': '0' } : {},
        )
        .end();
  };
  const reserved = { tdm: true, tdmPolicy: 'https://harbour.example/tdm', noindex: false, noarchive: false };

  it('is read once a day and marks the addresses it names', async () => {
    host.answer = reserving;
    const { ask, clock } = reader();
    expect((await ask('/essays/1')).reservations).toEqual(reserved);
    expect((await ask('/news/1')).reservations).toBeUndefined();
    expect(host.asked.filter((path) => path === tdmFile)).toHaveLength(1);
    clock.at += day + 1;
    await ask('/essays/2');
    expect(host.asked.filter((path) => path === tdmFile)).toHaveLength(2);
  });

  it('gives way to the header of an answer', async () => {
    host.answer = reserving;
    expect((await reader().ask('/essays/free')).reservations).toBeUndefined();
  });

  it('is not asked for by an API that is offered to programs', async () => {
    host.answer = reserving;
    await reader().ask('/essays/1', { robots: 'exempt' });
    expect(host.asked).toEqual(['/essays/1']);
  });
});

describe('the pause between two visits', () => {
  it('is the Crawl-delay', async () => {
    host.answer = robots('User-agent: *\nCrawl-delay: 2');
    const { ask, clock } = reader();
    await ask('/a');
    await ask('/b');
    expect(clock.waits).toEqual([2000]);
  });

  it('is a minute at most', async () => {
    host.answer = robots('User-agent: *\nCrawl-delay: 86400');
    const { ask, clock } = reader();
    await ask('/a');
    await ask('/b');
    expect(clock.waits).toEqual([60_000]);
  });

  it('does not come between the hops of a redirect', async () => {
    host.answer = (request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 2');
      else if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end();
    };
    const { ask, clock } = reader();
    await ask('/old');
    expect(clock.waits).toEqual([]);
  });

  it('and robots.txt outlast a restart', async () => {
    host.answer = robots('User-agent: *\nCrawl-delay: 30');
    const store = openStore(':memory:');
    const clock = movedClock();
    await reader({ memory: storedHosts(store), clock }).ask('/a');
    clock.at += 10_000;
    await reader({ memory: storedHosts(store), clock }).ask('/b');
    store.close();
    expect([clock.waits, news()]).toEqual([[20_000], ['/robots.txt', '/a', '/b']]);
  });

  it('is not prolonged by a clock that was set back', async () => {
    host.answer = robots('User-agent: *\nCrawl-delay: 5');
    const { ask, clock } = reader();
    await ask('/a');
    clock.at -= day / 2;
    await ask('/b');
    expect(clock.waits).toEqual([60_000]);
  });

  it('is left by whoever is told to stop', async () => {
    host.answer = robots('User-agent: *\nCrawl-delay: 50');
    const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
    ends.push(() => fetch.close());
    const init: FetchRequest = { ownAddresses: [host.url], robots: 'obey' };
    await fetch(`${host.url}/a`, init);
    const stopping = new AbortController();
    const waiting = fetch(`${host.url}/b`, { ...init, signal: stopping.signal });
    stopping.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a plug-in’s limits', () => {
  const limits = { rate: [{ requests: 2, perMs: 10_000 }] };

  it('let so many requests through and the next when there is room', async () => {
    const { ask, clock } = reader();
    for (const path of ['/1', '/2', '/3', '/4']) await ask(path, { robots: 'exempt', limits });
    expect(clock.waits).toEqual([5000, 5000]);
  });

  it('are shared by key, whatever the host, and outlast a restart', async () => {
    const other = await origin();
    ends.push(other.close);
    const store = openStore(':memory:');
    const clock = movedClock();
    const init: FetchRequest = { robots: 'exempt', limits: { rate: [{ requests: 1, perMs: 8000, key: 'bureau' }] } };
    await reader({ memory: storedHosts(store), clock }).ask('/1', init);
    const again = politeFetch({ contact: null, allowPrivateNetworks: true, memory: storedHosts(store), clock });
    ends.push(() => again.close());
    await again(`${other.url}/2`, init);
    store.close();
    expect(clock.waits).toEqual([8000]);
  });

  it('that are used up for long end the request and say when to come back', async () => {
    const { ask } = reader();
    const daily: FetchRequest = { robots: 'exempt', limits: { rate: [{ requests: 1, perMs: day, key: 'bureau' }] } };
    await ask('/1', daily);
    await expect(ask('/2', daily)).rejects.toMatchObject({
      kind: 'rate-limit',
      message: 'the 1 requests that bureau allows in a day are used up',
      retryAfterMs: day,
    });
  });

  it('say how many requests a host gets at a time', async () => {
    let open = 0;
    let most = 0;
    const finish: (() => void)[] = [];
    host.answer = (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      finish.push(() => {
        open -= 1;
        response.end();
      });
      if (finish.length === 2 || finish.length === 3) for (const end of finish.splice(0)) end();
    };
    const { ask } = reader();
    const init: FetchRequest = { robots: 'exempt', limits: { concurrency: 2 } };
    await Promise.all([ask('/1', init), ask('/2', init)]);
    expect(most).toBe(2);
  });
});

describe('a proxy of the environment', () => {
  it('never comes between the guard and an address', async () => {
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('from the proxy');
    });
    proxy.on('connect', (request, socket) => {
      seen.push(request.url ?? '');
      socket.destroy();
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`; // it listens on a port
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy'];
    for (const name of names) process.env[name] = address;
    try {
      host.answer = (_request, response) => response.end('news');
      expect(await (await reader().ask('/feed')).text()).toBe('news');
      await expect(reader().ask('', { ownAddresses: [] })).rejects.toMatchObject({ kind: 'blocked' });
      expect(seen).toEqual([]);
    } finally {
      for (const name of names) delete process.env[name];
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});

const now = Date.parse('2021-08-01T12:00:00Z');

describe('Retry-After', () => {
  it.each<[string, number | null]>([
    ['120', 120_000],
    [' 7 ', 7000],
    ['Sun, 01 Aug 2021 12:00:30 GMT', 30_000],
    ['Sun, 01 Aug 2021 11:00:00 GMT', 0],
    ['315360000', day],
    ['Thu, 01 Jan 2099 00:00:00 GMT', day],
    ['banana', null],
    ['-5', null],
    ['', null],
  ])('of “%s” is %s ms', (value, ms) => {
    expect(retryAfterOf(new Headers({ 'retry-after': value }), now)).toBe(ms);
  });
});

describe('the lifetime of an answer', () => {
  it.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ 'cache-control': 'public, max-age=600' }, 600_000],
    [{ 'cache-control': 'max-age=600', age: '100' }, 500_000],
    [{ 'cache-control': 'max-age=600', expires: '0' }, 600_000],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 's-maxage=600' }, null],
    [{ 'cache-control': 'max-age=99999999' }, day],
    [{ expires: '0' }, 0],
    [{ expires: 'Sun, 01 Aug 2021 12:10:00 GMT' }, 600_000],
    [{ expires: 'Sun, 01 Aug 2021 10:10:00 GMT', date: 'Sun, 01 Aug 2021 10:00:00 GMT' }, 600_000],
    [{ expires: 'Sun, 01 Aug 2021 11:00:00 GMT' }, 0],
  ])('with %o is %s ms', (headers, ms) => {
    expect(lifetimeOf(new Headers(headers), now)).toBe(ms);
  });
});

describe('what an origin reserves', () => {
  it.each<[Record<string, string>, object | null]>([
    [{}, null],
    [{ 'tdm-reservation': '1' }, { tdm: true, noindex: false, noarchive: false }],
    [{ 'tdm-reservation': '0' }, null],
    [
      { 'tdm-reservation': '1', 'tdm-policy': 'https://news.example/policy.json' },
      { tdm: true, tdmPolicy: 'https://news.example/policy.json', noindex: false, noarchive: false },
    ],
    [{ 'x-robots-tag': 'noindex, noarchive' }, { tdm: false, noindex: true, noarchive: true }],
    [{ 'x-robots-tag': 'otherbot: noindex' }, null],
    [{ 'x-robots-tag': 'otherbot: noindex, Dateline: noarchive' }, { tdm: false, noindex: false, noarchive: true }],
    [{ 'x-robots-tag': 'none' }, { tdm: false, noindex: true, noarchive: false }],
    [{ 'x-robots-tag': 'unavailable_after: 25 Jun 2030 15:00:00 GMT' }, null],
  ])('with %o is %o', (headers, reserved) => {
    expect(reservationsOf(new Headers(headers), tdmOfHeaders(new Headers(headers)), 'Dateline')).toEqual(reserved);
  });
});
