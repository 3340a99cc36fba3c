/**
 * News that comes by itself (W3C WebSub): subscribes sources whose origin has a hub, renews in time, and reads what hubs have brought.
 * The sources are still read on schedule: a hub that falls silent costs time and no article.
 */

import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, inArray, ne, notInArray } from 'drizzle-orm';
import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { deliveries, subscriptions } from '../db/tables.ts';
import { withMembers } from '../sources/derived.ts';
import { kindOf, messageOf } from '../sources/error.ts';
import type { JsonObject, ReadonlyHeaders } from '../sources/source.ts';
import { type GatherTools, gather } from './gather.ts';
import { type Run, type StoredSource, sourceById } from './registry.ts';
import { remarkOnHub } from './subscribed.ts';

export interface PushTools extends GatherTools {
  /** Where others reach this gateway, without a final slash. */
  readonly publicUrl: string;
  readonly onRun: (source: StoredSource, run: Run) => void;
}

/** How often the store is asked whether a hub has brought something. */
const LOOK_EVERY_MS = 2000;
const SUBSCRIBE_EVERY_MS = 60_000;

/** A hub that refused or did not answer is asked again after this. */
const RETRY_MS = 6 * 60 * 60 * 1000;

/** A subscription is renewed when this part of its lease has passed. */
const RENEW_AT = 0.8;

/** Until the signal is aborted. */
export async function push(tools: PushTools, configured: readonly ConfiguredSource[]): Promise<void> {
  const pushed = configured.filter(({ plugin }) => plugin.push !== undefined);
  await endOthers(tools, pushed);
  let subscribedAt = Number.NEGATIVE_INFINITY;
  while (!tools.signal.aborted) {
    await readDeliveries(tools, pushed);
    if (tools.now() - subscribedAt >= SUBSCRIBE_EVERY_MS) {
      subscribedAt = tools.now();
      for (const source of pushed) await keepSubscribed(tools, source);
    }
    await pause(LOOK_EVERY_MS, tools.signal);
  }
}

/** Subscribes, or renews when it is time; never throws for what a hub does. True when a hub was asked. */
export async function keepSubscribed(tools: PushTools, configured: ConfiguredSource): Promise<boolean> {
  const { store, now, signal, contextFor, publicUrl } = tools;
  const { plugin, config, key } = configured;
  const sourceId = stableId('source', key);
  const source = await sourceById(store.db, sourceId);
  // Read once before: its state then says whether there is a hub.
  if (plugin.push === undefined || source === null || source.cursor === null || signal.aborted) return false;
  const [known] = await store.db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.sourceId, sourceId), ne(subscriptions.state, 'ENDED')))
    .orderBy(desc(subscriptions.createdAt))
    .limit(1);
  if (known?.state === 'DENIED' || known?.state === 'ACTIVE') {
    const denied = `${known.hub} denied the subscription, so the source is read on schedule alone`;
    await store.tx((db) => remarkOnHub(db, sourceId, known.state === 'DENIED' ? denied : null));
  }
  if (known !== undefined && now() < dueAt(known, now())) return false;
  // A folder that is not there is told by the runs of its source.
  const context = await contextFor(configured, sourceId).catch(() => null);
  if (context === null) return false;
  // Kept from a state message, which is JSON by contract.
  const state = source.cursorVersion === plugin.stateVersion ? (source.cursor as JsonObject) : null;
  const offer = await plugin.push.offer(context, config, state).catch(() => null);
  if (offer === null) return false;
  const isSame = known !== undefined && known.hub === offer.hub && known.topic === offer.topic;
  const { token, secret } = isSame ? known : newNames();
  await store.tx(async (db) => {
    if (isSame) {
      const again = known.state === 'DENIED' ? ({ state: 'PENDING' } as const) : {};
      await db
        .update(subscriptions)
        .set({ createdAt: now(), ...again })
        .where(eq(subscriptions.token, token));
      return;
    }
    if (known !== undefined)
      await db.update(subscriptions).set({ state: 'ENDED' }).where(eq(subscriptions.token, known.token));
    await db.insert(subscriptions).values({ token, secret, sourceId, ...offer, createdAt: now() });
  });
  try {
    await plugin.push.subscribe(context, config, `${publicUrl}/websub/${token}`, secret);
  } catch (error) {
    context.log.warn(`no subscription at ${offer.hub}`, { kind: kindOf(error), message: messageOf(error) });
    const failed = `${offer.hub} could not be asked for a subscription (${kindOf(error)}: ${messageOf(error)}); the source is read on schedule alone, and the hub asked again in some hours`;
    await store.tx((db) => remarkOnHub(db, sourceId, failed));
  }
  return true;
}

/** Neither can be guessed: who knows the callback could ask, who knows the secret could deliver. */
function newNames(): { token: string; secret: string } {
  return { token: randomBytes(24).toString('base64url'), secret: randomBytes(32).toString('hex') };
}

/** `createdAt` is when the hub was last asked: a renewal that was not answered is tried again in ever shorter steps. */
function dueAt({ state, createdAt, leaseEndsAt }: typeof subscriptions.$inferSelect, now: number): number {
  if (state !== 'ACTIVE' || leaseEndsAt === null) return createdAt + RETRY_MS;
  if (leaseEndsAt <= now) return createdAt < leaseEndsAt ? now : createdAt + RETRY_MS;
  return createdAt + (leaseEndsAt - createdAt) * RENEW_AT;
}

/** The hubs of sources that are no longer configured are told so at their next delivery (410). */
async function endOthers({ store }: PushTools, configured: readonly ConfiguredSource[]): Promise<void> {
  const ids = configured.map(({ key }) => stableId('source', key));
  await store.tx(async (db) => {
    await db.update(subscriptions).set({ state: 'ENDED' }).where(notInArray(subscriptions.sourceId, ids));
    await db.delete(deliveries).where(notInArray(deliveries.sourceId, ids));
  });
}

/** Hands over to each source what its hub has brought, oldest first; read or not, it is then gone. */
export async function readDeliveries(tools: PushTools, configured: readonly ConfiguredSource[]): Promise<void> {
  const byId = new Map(configured.map((source) => [stableId('source', source.key), source]));
  const waiting = await tools.store.db
    .select({ id: deliveries.id, sourceId: deliveries.sourceId })
    .from(deliveries)
    .where(inArray(deliveries.sourceId, [...byId.keys()]))
    .orderBy(asc(deliveries.id))
    .limit(50);
  for (const { id, sourceId } of waiting) {
    if (tools.signal.aborted) return;
    const [delivery] = await tools.store.db.select().from(deliveries).where(eq(deliveries.id, id)).limit(1);
    const configuredSource = byId.get(sourceId);
    const source = await sourceById(tools.store.db, sourceId);
    if (delivery !== undefined && configuredSource !== undefined && source !== null)
      tools.onRun(
        source,
        // A delivery without a body makes the source ask its origin.
        await gather({ ...tools, isPushed: delivery.body.length > 0 }, asReading(configuredSource, delivery), source),
      );
    await tools.store.tx(async (db) => void (await db.delete(deliveries).where(eq(deliveries.id, id))));
  }
}

/** The source, with a reading that is the delivery: what is pushed is kept, read and counted like what is asked for. */
function asReading(configured: ConfiguredSource, delivery: typeof deliveries.$inferSelect): ConfiguredSource {
  const { plugin } = configured;
  return {
    ...configured,
    plugin: withMembers(plugin, {
      async *read(context, config, state) {
        const request = {
          method: 'POST',
          url: '',
          headers: headersOf(delivery.headers),
          body: new Uint8Array(delivery.body),
        };
        const messages = plugin.push?.receive(context, config, request, state);
        if (messages !== undefined && !('status' in messages)) yield* messages;
      },
    }),
  };
}

function headersOf(headers: Readonly<Record<string, string>>): ReadonlyHeaders {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    get: (name) => byName.get(name.toLowerCase()) ?? null,
    has: (name) => byName.has(name.toLowerCase()),
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake, { once: true });
  });
}
