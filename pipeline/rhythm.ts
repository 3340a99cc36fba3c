/** How often a source usually brings something, and since when it has not. */

import { desc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articles } from '../db/tables.ts';

/** How many articles a rhythm is taken from, and how few are none. */
const RHYTHM_OF = 20;
const RHYTHM_AT_LEAST = 5;

/** Median milliseconds between a source's newest articles; null when it has too few. */
export async function rhythmOf(db: Database, sourceId: string): Promise<number | null> {
  const newest = await db
    .select({ at: articles.sortAt })
    .from(articles)
    .where(eq(articles.sourceId, sourceId))
    .orderBy(desc(articles.sortAt), desc(articles.id))
    .limit(RHYTHM_OF);
  if (newest.length < RHYTHM_AT_LEAST) return null;
  const gaps = newest.slice(1).map(({ at }, index) => (newest[index]?.at ?? at) - at);
  return gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? null;
}

/** When it last brought something, if that is longer ago than five times its rhythm and three of its intervals; null otherwise. */
export function silentSince(
  { lastNewArticleAt, intervalMs }: { lastNewArticleAt: number | null; intervalMs: number },
  rhythmMs: number | null,
  now: number,
): number | null {
  if (lastNewArticleAt === null || rhythmMs === null) return null;
  return now - lastNewArticleAt > Math.max(5 * rhythmMs, 3 * intervalMs) ? lastNewArticleAt : null;
}
