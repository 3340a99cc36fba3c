/** Keeps what a source hands over before anything reads it, and gives it back to be read. */

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { provenances, rawItems, sources } from '../db/tables.ts';
import type { RawArticle } from '../sources/source.ts';
import { embargoEndOf } from './embargo-end.ts';
import type { KeepingTerms } from './terms.ts';

export interface Withdrawal {
  readonly externalId: string;
  readonly at?: string;
  readonly reason?: string;
}

export type Delivery =
  | {
      readonly kind: 'ARTICLE';
      readonly article: RawArticle;
      readonly terms?: KeepingTerms;
      /** Code of the country of its outlet, where the configuration says it. */
      readonly country?: string;
    }
  | { readonly kind: 'WITHDRAWAL'; readonly withdrawal: Withdrawal };

export type RawItem = Delivery & {
  readonly id: number;
  readonly sourceId: string;
  readonly externalId: string;
  readonly receivedAt: number;
};

/** An item that is no notice. */
export type ArticleItem = Extract<RawItem, { readonly kind: 'ARTICLE' }>;

/** False when the newest item of this identity is the same: nothing is stored then. Under an embargo it waits unread. */
export async function keepRawItem(
  db: Database,
  sourceId: string,
  delivery: Delivery,
  receivedAt: number,
): Promise<boolean> {
  const externalId = delivery.kind === 'ARTICLE' ? delivery.article.externalId : delivery.withdrawal.externalId;
  const body = Buffer.from(JSON.stringify(delivery, bytesAsBase64));
  const digest = createHash('sha256').update(body).digest('hex');
  const [newest] = await newestDigest(db).execute({ sourceId, externalId });
  if (newest?.digest === digest) return false;
  const notBefore = delivery.kind === 'ARTICLE' ? embargoEndOf(delivery.article, receivedAt) : null;
  await db
    .insert(rawItems)
    .values({ sourceId, externalId, digest, kind: delivery.kind, body: deflateSync(body), receivedAt, notBefore });
  return true;
}

const newestDigest = prepared((db) =>
  db
    .select({ digest: rawItems.digest })
    .from(rawItems)
    .where(
      and(eq(rawItems.sourceId, sql.placeholder('sourceId')), eq(rawItems.externalId, sql.placeholder('externalId'))),
    )
    .orderBy(desc(rawItems.id))
    .limit(1)
    .prepare(),
);

/** The oldest items that nothing has read yet and no embargo holds. */
export async function pendingRawItems(db: Database, sourceId: string, limit: number): Promise<RawItem[]> {
  const rows = await pending(db).execute({ sourceId, limit });
  return rows.map(itemOf);
}

const pending = prepared((db) =>
  db
    .select()
    .from(rawItems)
    .where(
      and(
        eq(rawItems.state, 'PENDING'),
        eq(rawItems.sourceId, sql.placeholder('sourceId')),
        isNull(rawItems.notBefore),
      ),
    )
    .orderBy(asc(rawItems.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

export function itemOf({ id, sourceId, externalId, receivedAt, body }: typeof rawItems.$inferSelect): RawItem {
  // Written by keepRawItem alone.
  const delivery: Delivery = JSON.parse(inflateSync(body).toString('utf8'), base64AsBytes);
  return { id, sourceId, externalId, receivedAt, ...delivery };
}

/** `error` says why an item was rejected; it stays and can be read again by a later version. */
export async function settleRawItem(db: Database, id: number, error: string | null): Promise<void> {
  await settle(db).execute({ id, state: error === null ? 'READ' : 'REJECTED', error });
}

const settle = prepared((db) =>
  db
    .update(rawItems)
    .set({ state: sql`${sql.placeholder('state')}`, error: sql`${sql.placeholder('error')}` })
    .where(eq(rawItems.id, sql.placeholder('id')))
    .prepare(),
);

/** The items of an article that came before this one are not known again by their digest: what comes again is read again. */
export async function forgetDigests(db: Database, articleId: string, sourceId: string, before: number): Promise<void> {
  await db
    .update(rawItems)
    .set({ digest: '' })
    .where(
      and(
        eq(rawItems.sourceId, sourceId),
        inArray(rawItems.externalId, externalIdsOf(db, articleId, sourceId)),
        lt(rawItems.id, before),
      ),
    );
}

/** An item that gave a known article another id and nothing else is not worth its place: some sources make new ids at every reading. */
export async function dropRawItem(db: Database, id: number): Promise<void> {
  await db.delete(rawItems).where(eq(rawItems.id, id));
}

/** Read once more, by the rules of today. */
export async function readAnew(db: Database, sourceId: string, ids: readonly number[]): Promise<void> {
  await db
    .update(rawItems)
    .set({ state: 'PENDING' })
    .where(and(inArray(rawItems.id, [...ids]), eq(rawItems.sourceId, sourceId), eq(rawItems.state, 'READ')));
}

function externalIdsOf(db: Database, articleId: string, sourceId: string) {
  return db
    .select({ externalId: provenances.externalId })
    .from(provenances)
    .where(and(eq(provenances.articleId, articleId), eq(provenances.sourceId, sourceId)));
}

/** Where the plug-in wants to go on next time; kept in the transaction that keeps what it handed over before. */
export async function keepCursor(
  db: Database,
  sourceId: string,
  cursor: Record<string, unknown>,
  cursorVersion: number,
): Promise<void> {
  await db.update(sources).set({ cursor, cursorVersion }).where(eq(sources.id, sourceId));
}

const bytesKey = '\u0000bytes';

function bytesAsBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { [bytesKey]: Buffer.from(value).toString('base64') } : value;
}

function base64AsBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  return new Uint8Array(Buffer.from(String(value[bytesKey]), 'base64'));
}
