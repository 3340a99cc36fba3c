/** Where articles come from, and whether that still works. */

import { aliasedTable, asc, desc, eq, sql } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articles, sources } from '../db/tables.ts';
import { byPlace, inOrder } from './batch.ts';
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

/** How many articles a rhythm is taken from, and how few are none. */
const rhythmOf = 20;
const rhythmAtLeast = 5;

/** Median milliseconds between a source's newest articles; null when it has too few. */
export async function rhythmsOfSources(db: Database, sourceIds: readonly string[]): Promise<(number | null)[]> {
  const a = aliasedTable(articles, 'a');
  const newest = { where: undefined, orderBy: [desc(a.sortAt), desc(a.id)], limit: rhythmOf };
  const rows = await db
    .select({ place, at: articles.sortAt })
    .from(parents(sourceIds))
    .innerJoin(articles, amongFirst(db, articles, a, eq(a.sourceId, parent), newest))
    .orderBy(place, desc(articles.sortAt), desc(articles.id));
  return byPlace(sourceIds.length, rows).map((list) => medianGap(list.map((row) => row.at)));
}

function medianGap(newestFirst: readonly number[]): number | null {
  if (newestFirst.length < rhythmAtLeast) return null;
  const gaps = newestFirst.slice(1).map((at, index) => (newestFirst[index] ?? at) - at);
  return gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? null;
}

/** No new article for five times its own rhythm and for three of its intervals. */
export async function isSilent({ load, now }: Context, source: Source): Promise<boolean> {
  if (source.lastNewArticleAt === null || source.state === 'PAUSED') return false;
  const rhythm = await load.rhythmOfSource.load(source.id);
  if (rhythm === null) return false;
  return now() - source.lastNewArticleAt > Math.max(5 * rhythm, 3 * source.intervalMs);
}
