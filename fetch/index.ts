/**
 * The only module that opens a connection to the outside: honest about who asks, one request a host at a time and in its own
 * time, within what robots.txt allows, bounded in size and time.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { GuardedInit, GuardedResponse, Limits } from '../sources/source.ts';
import { FetchError } from './error.ts';
import { type Answer, type Exchange, exchange } from './exchange.ts';
import { guardedUrl, isPrivateHost, ownLookup, publicLookup } from './guard.ts';
import { type HostMemory, memoryOfProcess } from './host-memory.ts';
import { miningRules } from './mining.ts';
import { type Clock, paceOf } from './pace.ts';
import { AGENT, type AskHost, permissionOf } from './permission.ts';
import { reservationsOf } from './reservations.ts';
import { guardedResponse } from './response.ts';
import { openSocket } from './socket.ts';
import { tdmOfHeaders } from './tdm.ts';
import { newTurns } from './turns.ts';

export interface FetchSettings {
  /** Told to every origin: "Dateline/0.1 (+contact)". Null leaves it out. */
  readonly contact: string | null;
  readonly allowPrivateNetworks: boolean;
  /** Lasts as long as the process when left out. */
  readonly memory?: HostMemory;
  /** A test moves time with it. */
  readonly clock?: Clock;
}

export interface FetchRequest extends GuardedInit {
  readonly signal?: AbortSignal;
  /** Addresses the operator named himself: their host and port may be private. A redirect elsewhere is judged like any other. */
  readonly ownAddresses?: readonly string[];
  /** Of the plug-in that asks. */
  readonly limits?: Limits | undefined;
}

/** Resolves for every HTTP status; rejects with a FetchError. robots.txt is obeyed where `robots` says so. */
export type AskPolitely = (address: string | URL, init?: FetchRequest) => Promise<GuardedResponse>;

export interface PoliteFetch extends AskPolitely {
  /** Messages of a WebSocket, guarded the same way. */
  socket(address: string | URL, init?: Pick<FetchRequest, 'signal' | 'ownAddresses'>): AsyncIterable<string>;
  /** Ends open connections. */
  close(): Promise<void>;
}

const MAX_REDIRECTS = 10;
const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 15 * 1024 * 1024;
/** RFC 9309, 2.3.1.2 and 2.5. */
const ROBOTS_REDIRECTS = 5;
const ROBOTS_BYTES = 500 * 1024;
const ROBOTS_TIMEOUT_MS = 10_000;
/** Between two visits of a public host that names no Crawl-delay. APIs offered to programs have limits of their own. */
const USUAL_GAP_MS = 1000;

const realClock: Clock = {
  now: () => Date.now(),
  pause: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  },
};

export function politeFetch(settings: FetchSettings): PoliteFetch {
  const { contact, allowPrivateNetworks, memory = memoryOfProcess(), clock = realClock } = settings;
  const userAgent = contact === null ? `${AGENT}/0.1` : `${AGENT}/0.1 (+${contact})`;
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 }; // one limit for the whole exchange stands in their place
  // Handed over with every request, so that no proxy of the environment comes between the guard and the connection.
  const publicOnly = new Agent({ ...timeouts, connect: { lookup: publicLookup, timeout: DEFAULT_TIMEOUT_MS } });
  const anywhere = new Agent({ ...timeouts, connect: { lookup: ownLookup, timeout: DEFAULT_TIMEOUT_MS } });
  const dispatcherFor = (isOwn: boolean) => (isOwn ? anywhere : publicOnly);
  const inTurn = newTurns();
  const pace = paceOf(memory, clock);
  const permit = permissionOf(memory, clock);
  const reservedAt = miningRules(clock);

  async function politely(address: string | URL, init: FetchRequest = {}): Promise<GuardedResponse> {
    const isOwn = ownership(init.ownAddresses, allowPrivateNetworks);
    const limitMs = init.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    let url = guardedUrl(address, isOwn);
    let headers = requestHeaders(init.headers, userAgent);
    let { method = 'GET' } = init;
    let isPermanent = true;
    let leftMs = limitMs;
    let lastHost = '';
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { body, maxBytes = DEFAULT_MAX_BYTES, signal } = init;
      const dispatcher = dispatcherFor(isOwn(url));
      const request: Exchange = {
        ...{ method, headers, maxBytes, limitMs, signal, dispatcher },
        ...(body === undefined ? {} : { body }),
        timeoutMs: leftMs,
      };
      const isFirstHere = url.host !== lastHost;
      lastHost = url.host;
      const { answer, mining, tookMs } = await visit(url, request, init, isOwn, isFirstHere);
      leftMs = Math.max(1, Math.ceil(leftMs - tookMs));
      const next = init.redirect === 'manual' ? null : redirectOf(answer);
      if (next === null) {
        const permanentRedirect = hop > 0 && isPermanent ? url.href : null;
        const reservations = reservationsOf(answer.headers, mining, AGENT);
        return guardedResponse(answer, { now: clock.now(), permanentRedirect, reservations });
      }
      const target = guardedUrl(resolveRedirect(next, url), isOwn);
      isPermanent &&= answer.status === 301 || answer.status === 308;
      if (target.origin !== url.origin) headers = withoutCredentials(headers);
      if (answer.status !== 307 && answer.status !== 308 && method === 'POST') method = 'GET';
      url = target;
    }
    throw new FetchError('network', `${String(address)} redirects more than ${MAX_REDIRECTS} times`);
  }

  /** One request when it is our turn. A redirect within a host is part of the same visit and does not wait again. */
  async function visit(url: URL, request: Exchange, init: FetchRequest, isOwn: IsOwn, isFirstHere: boolean) {
    const obeys = init.robots === 'obey';
    return await inTurn(url.host, init.limits?.concurrency ?? 1, init.signal, async () => {
      const delayMs = obeys ? await permit(url, askHost(init, isOwn)) : 0;
      if (isFirstHere) await pace.wait(url.host, init.limits?.rate, init.signal);
      const startedAt = performance.now();
      try {
        const answer = await exchange(url, request);
        const tookMs = performance.now() - startedAt;
        const mining = tdmOfHeaders(answer.headers);
        const mayBeOfHost = obeys && mining === null && answer.status === 200;
        return { answer, tookMs, mining: mayBeOfHost ? await reservedAt(url, askHost(init, isOwn)) : mining };
      } finally {
        await pace.left(url.host, Math.max(delayMs, obeys && !isPrivateHost(url.hostname) ? USUAL_GAP_MS : 0));
      }
    });
  }

  /** robots.txt and tdmrep.json: part of the visit they are for. */
  function askHost(init: FetchRequest, isOwn: IsOwn): AskHost {
    const limitMs = Math.min(init.timeoutMs ?? DEFAULT_TIMEOUT_MS, ROBOTS_TIMEOUT_MS);
    return async (first) => {
      let url = guardedUrl(first, isOwn);
      for (let hop = 0; ; hop += 1) {
        const answer = await exchange(url, {
          method: 'GET',
          headers: requestHeaders(undefined, userAgent),
          maxBytes: ROBOTS_BYTES,
          whenLarger: 'cut',
          timeoutMs: limitMs,
          limitMs,
          signal: init.signal,
          dispatcher: dispatcherFor(isOwn(url)),
        });
        const next = redirectOf(answer);
        if (next === null || hop === ROBOTS_REDIRECTS)
          return { status: answer.status, text: new TextDecoder().decode(answer.body) };
        url = guardedUrl(resolveRedirect(next, url), isOwn);
      }
    };
  }

  return Object.assign(politely, {
    socket: (address: string | URL, init: Pick<FetchRequest, 'signal' | 'ownAddresses'> = {}) => {
      const isOwn = ownership(init.ownAddresses, allowPrivateNetworks);
      return openSocket(address, { isOwn, dispatcherFor, userAgent, signal: init.signal });
    },
    close: async () => {
      await Promise.all([publicOnly.destroy(), anywhere.destroy()]);
    },
  });
}

type IsOwn = (url: URL) => boolean;

/** By host and port; the scheme of a WebSocket is another one. */
function ownership(named: readonly string[] = [], allowPrivateNetworks: boolean): IsOwn {
  const own = new Set(named.flatMap((address) => (URL.parse(address) !== null ? [new URL(address).host] : [])));
  return (url) => allowPrivateNetworks || own.has(url.host);
}

function requestHeaders(
  given: Readonly<Record<string, string>> | undefined,
  userAgent: string,
): Record<string, string> {
  const entries = Object.entries(given ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return { accept: '*/*', ...Object.fromEntries(entries), 'user-agent': userAgent };
}

function withoutCredentials(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|proxy-.*|.*api-?key|.*token)$/.test(name)),
  );
}

function redirectOf({ status, headers }: Answer): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null;
}

function resolveRedirect(location: string, from: URL): URL {
  if (URL.parse(location, from.href) !== null) return new URL(location, from);
  throw new FetchError(
    'network',
    `${from.href} redirects to ${JSON.stringify(location.slice(0, 200))}, which is no address`,
  );
}
