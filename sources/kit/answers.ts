/** How a world answers a request: from a list of exchanges or by a function, as the response a host would hand over. */

import { parseJson } from '../../readers/json.ts';
import { SourceError } from '../error.ts';
import type { GuardedResponse } from '../source.ts';
import type { Exchange, KitRequest, KitResponse, Origin, World } from './trial.ts';

/** A world without an origin cannot be reached. */
export function originOf(world: World): Origin {
  if (typeof world.origin === 'function') return world.origin;
  if (world.origin === undefined) {
    return ({ url }) => {
      throw new SourceError('network', `${url.origin}${url.pathname} could not be read: this world has no origin`);
    };
  }
  return recorded(world.origin);
}

function recorded(exchanges: readonly Exchange[]): Origin {
  const asked = new Map<string, number>();
  return (request) => {
    const key = keyOf(request.method, request.url.href);
    const fitting = exchanges.filter(
      (exchange) =>
        keyOf(exchange.request.method ?? 'GET', exchange.request.url) === key &&
        (exchange.request.body === undefined || exchange.request.body === request.body),
    );
    const turn = asked.get(key) ?? 0;
    asked.set(key, turn + 1);
    const answer = fitting[Math.min(turn, fitting.length - 1)]?.response;
    if (answer === undefined) {
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: `no exchange is recorded for ${key}` };
    }
    return isUnchanged(request, answer)
      ? { status: 304, ...(answer.headers ? { headers: answer.headers } : {}) }
      : answer;
  };
}

/** RFC 9110, 13.1: If-None-Match counts before If-Modified-Since. */
function isUnchanged({ headers }: KitRequest, answer: KitResponse): boolean {
  const given = new Map(Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  if (headers['if-none-match'] !== undefined) return headers['if-none-match'] === given.get('etag');
  return headers['if-modified-since'] !== undefined && headers['if-modified-since'] === given.get('last-modified');
}

/** Method and address with the parameters in order; without a fragment, which is never sent. */
function keyOf(method: string, address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  url.hash = '';
  return `${method.toUpperCase()} ${url.href}`;
}

/** `now` is the world's, for a Retry-After that is a date. Throws `too-large` as a host does. */
export function guardedResponse(
  url: string,
  answer: KitResponse,
  { now, maxBytes = Number.POSITIVE_INFINITY }: { readonly now: number; readonly maxBytes?: number | undefined },
): GuardedResponse {
  const { status = 200 } = answer;
  const body = bytesOf(answer);
  if (body.length > maxBytes) throw new SourceError('too-large', `${url} answered with more than ${maxBytes} bytes`);
  const headers = headersOf(answer);
  const retryAfterMs = retryAfterOf(headers.get('retry-after'), now);
  const charset = headers.get('content-type')?.match(/charset\s*=\s*"?([\w.:-]+)/i)?.[1] ?? 'utf-8';
  const text = async () => new TextDecoder(charset).decode(body);
  return {
    status,
    url,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null, has: (name) => headers.has(name.toLowerCase()) },
    notModified: status === 304,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    bytes: async () => body,
    text,
    json: async () => {
      try {
        return parseJson(await text());
      } catch (cause) {
        throw new SourceError('malformed', `the answer ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        });
      }
    },
    async *lines() {
      yield* (await text()).split(/\r?\n/);
    },
  };
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterOf(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(ms, 0);
}

/** The body as it would be sent. */
export function bytesOf({ body, base64 }: KitResponse): Uint8Array {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function headersOf({ body, base64, headers = {} }: KitResponse): Map<string, string> {
  const isJson =
    base64 === undefined && body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return new Map([...(isJson ? ([['content-type', 'application/json']] as const) : []), ...given]);
}
