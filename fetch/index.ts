/** The only module that opens a connection to the outside: honest about who asks, one request a host at a time, bounded. */

import { Agent, type Dispatcher, type Headers, type Response, fetch as request } from 'undici';
import type { GuardedInit, GuardedResponse, JsonValue } from '../sources/source.ts';
import { readBody } from './body.ts';
import { FetchError } from './error.ts';
import { guardedUrl, publicLookup } from './guard.ts';

export interface FetchSettings {
  /** Told to every origin: "Dateline/0.1 (+contact)". Null leaves it out. */
  readonly contact: string | null;
  readonly allowPrivateNetworks: boolean;
}

export interface FetchRequest extends GuardedInit {
  readonly signal?: AbortSignal;
  /** Addresses the operator named himself: their host and port may be private. A redirect elsewhere is judged like any other. */
  readonly ownAddresses?: readonly string[];
}

export interface PoliteFetch {
  /** Resolves for every HTTP status; rejects with a FetchError. */
  (address: string | URL, init?: FetchRequest): Promise<GuardedResponse>;
  /** Ends open connections. */
  close(): Promise<void>;
}

const MAX_REDIRECTS = 10;
const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 15 * 1024 * 1024;
const LONGEST_RETRY_MS = 24 * 60 * 60 * 1000;

export function politeFetch({ contact, allowPrivateNetworks }: FetchSettings): PoliteFetch {
  const userAgent = contact === null ? 'Dateline/0.1' : `Dateline/0.1 (+${contact})`;
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 }; // one limit for the whole exchange stands in their place
  const publicOnly = new Agent({ ...timeouts, connect: { lookup: publicLookup, timeout: DEFAULT_TIMEOUT_MS } });
  const anywhere = new Agent({ ...timeouts, connect: { timeout: DEFAULT_TIMEOUT_MS } });
  const inTurn = onePerHost();

  async function politely(address: string | URL, init: FetchRequest = {}): Promise<GuardedResponse> {
    const own = new Set(init.ownAddresses?.flatMap((named) => (URL.canParse(named) ? [new URL(named).host] : [])));
    const isOwn = (url: URL) => allowPrivateNetworks || own.has(url.host);
    let url = guardedUrl(address, isOwn);
    let headers = requestHeaders(init.headers, userAgent);
    let method = init.method ?? 'GET';
    let isPermanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const dispatcher = isOwn(url) ? anywhere : publicOnly;
      const answer = await inTurn(url.host, () => exchange(url, { ...init, method, headers }, dispatcher));
      const next = init.redirect === 'manual' ? null : redirectOf(answer);
      if (next === null) return guarded(answer, hop > 0 && isPermanent ? url.href : undefined);
      const target = guardedUrl(resolveRedirect(next, url), isOwn);
      isPermanent &&= answer.status === 301 || answer.status === 308;
      if (target.origin !== url.origin) headers = withoutCredentials(headers);
      if (answer.status !== 307 && answer.status !== 308 && method === 'POST') method = 'GET';
      url = target;
    }
    throw new FetchError('network', `${String(address)} redirects more than ${MAX_REDIRECTS} times`);
  }

  return Object.assign(politely, {
    close: async () => {
      await Promise.all([publicOnly.destroy(), anywhere.destroy()]);
    },
  });
}

interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

async function exchange(url: URL, init: FetchRequest, dispatcher: Dispatcher): Promise<Answer> {
  const limit = init.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const timeout = AbortSignal.timeout(limit);
  const signal = init.signal === undefined ? timeout : AbortSignal.any([timeout, init.signal]);
  try {
    const { method = 'GET', headers, body } = init;
    const sent = method === 'POST' && body !== undefined ? { body } : {};
    const response: Response = await request(url, {
      method,
      headers: { ...headers },
      ...sent,
      redirect: 'manual',
      dispatcher,
      signal,
    });
    return {
      status: response.status,
      url: url.href,
      headers: response.headers,
      body: await readBody(response, init.maxBytes ?? DEFAULT_MAX_BYTES, url.href),
    };
  } catch (error) {
    throw failure(error, url, timeout.aborted ? limit : null);
  }
}

/** undici wraps the reason in "fetch failed"; the innermost cause is the one to tell. */
function failure(error: unknown, url: URL, timedOutAfterMs: number | null): Error {
  if (timedOutAfterMs !== null)
    return new FetchError('timeout', `${url.href} did not answer in full within ${timedOutAfterMs} ms`, error);
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if (cause instanceof FetchError) return cause;
    if (cause.name === 'AbortError') return cause;
    if (cause.cause === undefined) break;
    cause = cause.cause;
  }
  const reason =
    cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause); // Node's errors carry a code
  return new FetchError('network', `${url.href} could not be read: ${reason}`, error);
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
  if (URL.canParse(location, from.href)) return new URL(location, from);
  throw new FetchError(
    'network',
    `${from.href} redirects to ${JSON.stringify(location.slice(0, 200))}, which is no address`,
  );
}

function guarded({ status, url, headers, body }: Answer, permanentRedirect: string | undefined): GuardedResponse {
  const charset = headers.get('content-type')?.match(/charset\s*=\s*"?([\w.:-]+)/i)?.[1] ?? 'utf-8';
  const text = async () => decoder(charset).decode(body);
  const retryAfterMs = retryAfter(headers.get('retry-after'));
  return {
    status,
    url,
    headers,
    notModified: status === 304,
    ...(permanentRedirect === undefined ? {} : { permanentRedirect }),
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    bytes: async () => body,
    text,
    json: async () => JSON.parse(await text()) as JsonValue, // JSON.parse yields nothing else
    lines: async function* () {
      for (const line of (await text()).split(/\r?\n/)) if (line !== '') yield line;
    },
  };
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), at most a day: an absurd value must not silence a source for good. */
function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  // Date.parse reads even "-5" as some day; an HTTP date names its month.
  const ms = /^\d+$/.test(value.trim())
    ? Number(value) * 1000
    : /[a-z]{3}/i.test(value)
      ? Date.parse(value) - Date.now()
      : Number.NaN;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_RETRY_MS);
}

/** Runs the tasks of one host one after another; hosts do not wait for each other. */
function onePerHost() {
  const last = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(host: string, task: () => Promise<T>): Promise<T> {
    const mine = (last.get(host) ?? Promise.resolve()).then(task, task);
    const settled = mine.catch(() => undefined);
    last.set(host, settled);
    settled.then(() => last.get(host) === settled && last.delete(host));
    return await mine;
  };
}
