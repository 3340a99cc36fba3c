import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { politeFetch } from '../fetch/index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin = '';
let handle: Handler = (_request, response) => response.end();
let requests: IncomingMessage[] = [];
const fetch = politeFetch({ contact: 'https://newsroom.example/about', allowPrivateNetworks: false });

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
});
afterAll(async () => {
  await fetch.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** As the host does it for an address the operator wrote. */
const own = (path: string, init = {}) => fetch(`${origin}${path}`, { ownAddresses: [origin], ...init });

describe('politeFetch', () => {
  it('says who asks', async () => {
    handle = (_request, response) => response.end('ok');
    await own('/');
    expect(requests[0]?.headers['user-agent']).toBe('Dateline/0.1 (+https://newsroom.example/about)');
  });

  it('refuses a private address that nobody named, before any request', async () => {
    await expect(fetch(`${origin}/`)).rejects.toMatchObject({ kind: 'blocked' });
    expect(requests).toEqual([]);
  });

  it('refuses a name that resolves to a private address', async () => {
    const { publicLookup } = await import('../fetch/guard.ts');
    const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
    expect(error).toMatchObject({ kind: 'blocked' });
  });

  it('follows a redirect and tells the last address', async () => {
    handle = (request, response) =>
      request.url === '/old' ? response.writeHead(301, { location: '/new' }).end() : response.end('moved');
    const response = await own('/old');
    expect([response.url, response.permanentRedirect, await response.text()]).toEqual([
      `${origin}/new`,
      `${origin}/new`,
      'moved',
    ]);
  });

  it.each(['http://127.0.0.1:1/', 'http://169.254.169.254/latest/', 'file:///etc/passwd', 'http://[::1]:8000/'])(
    'refuses a redirect from a named address to %s',
    async (location) => {
      handle = (_request, response) => response.writeHead(302, { location }).end();
      await expect(own('/')).rejects.toMatchObject({ kind: 'blocked' });
    },
  );

  it('stops at too many redirects', async () => {
    handle = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    await expect(own('/')).rejects.toMatchObject({ kind: 'network', message: expect.stringContaining('10 times') });
  });

  it('counts decompressed bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    handle = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    await expect(own('/', { maxBytes: 1_000_000 })).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('gives up on an origin that drips', async () => {
    handle = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(own('/', { timeoutMs: 200 })).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('refuses a body that ends early', async () => {
    handle = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(own('/')).rejects.toMatchObject({ kind: 'network' });
  });

  it('names the address of an origin that is not there', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/feed`;
    await new Promise((resolve) => gone.close(resolve));
    await expect(fetch(address, { ownAddresses: [address] })).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining(address),
    });
  });

  it.each([
    'http://169.254.169.254/latest/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://metadata.google.internal/',
    'http://0.0.0.0/',
  ])('asks no address where no news is served, whoever names it: %s', async (address) => {
    await expect(fetch(address, { ownAddresses: [address] })).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('tells how long an origin asks to wait', async () => {
    handle = (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end();
    const response = await own('/');
    expect([response.status, response.retryAfterMs]).toEqual([429, 120_000]);
  });

  it.each(['banana', '-5', ''])('takes a Retry-After of “%s” for none', async (value) => {
    handle = (_request, response) => response.writeHead(429, { 'retry-after': value }).end();
    expect((await own('/')).retryAfterMs).toBeUndefined();
  });

  it('asks one thing at a time of a host', async () => {
    let open = 0;
    let most = 0;
    handle = (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 20);
    };
    await Promise.all([own('/a'), own('/b'), own('/c')]);
    expect([most, requests.length]).toEqual([1, 3]);
  });

  it('drops credentials when a redirect leaves the host', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    handle = (_request, response) => response.writeHead(302, { location }).end();
    await own('/', { ownAddresses: [origin, location], headers: { Authorization: 'Bearer secret' } });
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
    expect([requests[0]?.headers.authorization, seen]).toEqual(['Bearer secret', [undefined]]);
  });
});

const cases = new URL('../../shared/conformance/fault/ssrf-urls.json', import.meta.url);
const present = existsSync(cases);
if (!present) console.warn('skipped: ../shared/conformance/fault/ssrf-urls.json is not there');

describe.skipIf(!present)('addresses that must never be reached', () => {
  const { block, allow } = present
    ? (JSON.parse(readFileSync(cases, 'utf8')) as { block: string[]; allow: string[] })
    : { block: [], allow: [] };

  it.each(block)('refuses %s', async (address) => {
    await expect(fetch(address)).rejects.toMatchObject({ kind: 'blocked' });
  });

  it.each(allow)('would ask %s', async (address) => {
    const { guardedUrl } = await import('../fetch/guard.ts');
    expect(guardedUrl(address, () => false).href).toContain('http');
  });
});
