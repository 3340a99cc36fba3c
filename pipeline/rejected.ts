/** Items that no extractor could read when they came: they are kept raw, and can be read by one that can. */

import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database, Store } from '../db/open.ts';
import { rawItems, sources } from '../db/tables.ts';
import type { Extractor } from '../extract/findings.ts';
import { type ReadResult, readPending } from './read.ts';

const newer = alias(rawItems, 'newer');

/** Rejected, and the newest that its source gave of the article: an older text must not take a newer one's place. */
function rejectedIds(db: Database, source: string | null) {
  return db
    .select({ id: rawItems.id })
    .from(rawItems)
    .innerJoin(sources, eq(sources.id, rawItems.sourceId))
    .leftJoin(
      newer,
      and(eq(newer.sourceId, rawItems.sourceId), eq(newer.externalId, rawItems.externalId), gt(newer.id, rawItems.id)),
    )
    .where(
      and(eq(rawItems.state, 'REJECTED'), isNull(newer.id), source === null ? undefined : eq(sources.key, source)),
    );
}

export async function countRejected({ db }: Store, source: string | null): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(rejectedIds(db, source).as('rejected'));
  return row?.count ?? 0;
}

/** Reads them as if they came today. Those that a stop leaves over are read at the next start. */
export async function* readRejected(
  store: Store,
  source: string | null,
  extractor: Extractor,
  signal: AbortSignal,
): AsyncIterable<ReadResult> {
  await store.tx(async (db) => {
    await db
      .update(rawItems)
      .set({ state: 'PENDING', error: null })
      .where(inArray(rawItems.id, rejectedIds(db, source)));
  });
  const waiting = await store.db
    .selectDistinct({ id: sources.id, key: sources.key, title: sources.title })
    .from(sources)
    .innerJoin(rawItems, and(eq(rawItems.sourceId, sources.id), eq(rawItems.state, 'PENDING')))
    .where(source === null ? undefined : eq(sources.key, source));
  for (const one of waiting) yield* readPending(store, one, extractor, signal);
}
