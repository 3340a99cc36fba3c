/** Where articles come from, and whether that still works. */

import { asc, sql } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { sources } from '../db/tables.ts';
import { inOrder } from './batch.ts';
import type { Context } from './context.ts';

export type Source = typeof sources.$inferSelect;

/** In the order of the configuration; those no longer configured last. */
export async function listSources({ db }: Context): Promise<Source[]> {
  return await db
    .select()
    .from(sources)
    .orderBy(sql`${sources.position} is null`, asc(sources.position), asc(sources.id));
}

export async function sourcesByIds(db: Database, ids: readonly string[]): Promise<(Source | null)[]> {
  const rows = await db.select().from(sources).where(isOneOf(sources.id, ids));
  return inOrder(ids, rows, (row) => row.id);
}

/** Since when a source that is read has brought nothing new for longer than its rhythm explains; null while it keeps to it. */
export function silentSince({ silentSince: since, state }: Source): number | null {
  return state === 'PAUSED' ? null : since;
}

/** Whole seconds; null when the origin asked for nothing. */
export function originIntervalSeconds({ originIntervalMs }: Source): number | null {
  return originIntervalMs === null ? null : Math.ceil(originIntervalMs / 1000);
}
