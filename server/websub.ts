/**
 * Where hubs call back (W3C WebSub, sections 5.3 and 7): `/websub/TOKEN`. It keeps what they bring and answers at once; the writing half
 * reads it. A delivery with a bad signature is answered like a good one and forgotten, so that a forger learns nothing.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { count, eq } from 'drizzle-orm';
import type { Store } from '../db/open.ts';
import { deliveries, subscriptions } from '../db/tables.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** So many of one source may wait to be read; more are refused, and the hub tries again. */
const MOST_WAITING = 100;

/** A hub that promises longer is asked again after this, in milliseconds: thirty days. */
const LONGEST_LEASE = 30 * 24 * 60 * 60 * 1000;
const SHORTEST_LEASE = 60 * 1000;
const DEFAULT_LEASE = 24 * 60 * 60 * 1000;

/** True when the request was for a callback and is being answered; `onFault` hears of what should not happen. */
export function websubRoute(store: Store, now: () => number, onFault: (error: unknown) => void) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? '/', 'http://callback');
    const token = url.pathname.match(/^\/websub\/([\w-]{20,100})$/)?.[1];
    if (token === undefined) return false;
    answer(store, now, request, url.searchParams, token).then(
      ({ status, text = '' }) => end(response, status, text),
      (error: unknown) => {
        onFault(error);
        end(response, 500, '');
      },
    );
    return true;
  };
}

interface Reply {
  readonly status: number;
  readonly text?: string;
}

type Subscription = typeof subscriptions.$inferSelect;

async function answer(
  store: Store,
  now: () => number,
  request: IncomingMessage,
  query: URLSearchParams,
  token: string,
): Promise<Reply> {
  const [subscription] = await store.db.select().from(subscriptions).where(eq(subscriptions.token, token)).limit(1);
  if (subscription === undefined) return { status: 404 };
  if (request.method === 'GET') return verify(store, now(), subscription, query);
  if (request.method !== 'POST') return { status: 405 };
  if (subscription.state === 'ENDED' || subscription.state === 'DENIED') return { status: 410 };
  if (subscription.state === 'PENDING') return { status: 404 };
  return receive(store, now(), subscription, request);
}

/** The hub asks whether we meant it: yes for the topic we asked for, and for nothing else. */
async function verify(store: Store, now: number, subscription: Subscription, query: URLSearchParams): Promise<Reply> {
  const { token, topic, state } = subscription;
  const mode = query.get('hub.mode');
  const challenge = query.get('hub.challenge') ?? '';
  if (query.get('hub.topic') !== topic) return { status: 404 };
  const set = (values: Partial<Subscription>) =>
    store.tx(async (db) => void (await db.update(subscriptions).set(values).where(eq(subscriptions.token, token))));
  if (mode === 'denied') {
    await set({ state: 'DENIED' });
    return { status: 200 };
  }
  if (challenge === '' || challenge.length > 1000) return { status: 404 };
  if (mode === 'unsubscribe') return state === 'ENDED' ? { status: 200, text: challenge } : { status: 404 };
  if (mode !== 'subscribe' || (state !== 'PENDING' && state !== 'ACTIVE')) return { status: 404 };
  const asked = Number(query.get('hub.lease_seconds')) * 1000 || DEFAULT_LEASE;
  await set({ state: 'ACTIVE', leaseEndsAt: now + Math.min(Math.max(asked, SHORTEST_LEASE), LONGEST_LEASE) });
  return { status: 200, text: challenge };
}

async function receive(
  store: Store,
  now: number,
  { sourceId, secret }: Subscription,
  request: IncomingMessage,
): Promise<Reply> {
  const body = await bodyOf(request);
  if (body === null) return { status: 413 };
  if (!isSigned(request.headers['x-hub-signature'], secret, body)) return { status: 202 };
  return store.tx(async (db) => {
    const waiting = await db.select({ n: count() }).from(deliveries).where(eq(deliveries.sourceId, sourceId));
    if ((waiting[0]?.n ?? 0) >= MOST_WAITING) return { status: 503 };
    const headers = Object.fromEntries(
      ['content-type', 'link'].flatMap((name) => {
        const value = request.headers[name];
        return typeof value === 'string' ? [[name, value.slice(0, 2000)]] : [];
      }),
    );
    await db.insert(deliveries).values({ sourceId, receivedAt: now, headers, body });
    return { status: 202 };
  });
}

/** Null when it is larger than may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `X-Hub-Signature: sha256=…` (section 7.1), compared in a time that tells nothing of where it differs. */
function isSigned(header: string | string[] | undefined, secret: string, body: Buffer): boolean {
  const [, method = '', hex = ''] = String(header ?? '').match(/^(sha1|sha256|sha384|sha512)=([0-9a-f]+)$/i) ?? [];
  if (method === '') return false;
  const own = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === own.length && timingSafeEqual(given, own);
}

function end(response: ServerResponse, status: number, text: string) {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  // What is left of a body that is too large is not read.
  if (status === 413) response.setHeader('connection', 'close');
  if (status === 503) response.setHeader('retry-after', '60');
  response.writeHead(status, headers).end(text);
}
