/** What a subscription to a hub (W3C WebSub) means for its source: how often it is asked all the same, and what people are told. */

import { and, eq, gt } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { sources, subscriptions } from '../db/tables.ts';
import { withRemark } from './remarks.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A hub has promised to bring what is new, until its lease ends. */
export async function isSubscribed(db: Database, sourceId: string, now: number): Promise<boolean> {
  const [active] = await db
    .select({ token: subscriptions.token })
    .from(subscriptions)
    .where(
      and(eq(subscriptions.sourceId, sourceId), eq(subscriptions.state, 'ACTIVE'), gt(subscriptions.leaseEndsAt, now)),
    )
    .limit(1);
  return active !== undefined;
}

/** The interval as a safety net: eight times as long, at most six hours, and never shorter than it was. */
export function slowed(intervalMs: number): number {
  return Math.max(intervalMs, Math.min(8 * intervalMs, 6 * HOUR_MS));
}

/** Why its hub brings nothing, kept on the source; null takes it back. */
export async function remarkOnHub(db: Database, sourceId: string, detail: string | null): Promise<void> {
  const [row] = await db.select({ remarks: sources.remarks }).from(sources).where(eq(sources.id, sourceId));
  if (row === undefined) return;
  const remarks = withRemark(row.remarks, 'hub', detail);
  if (remarks.join('\n') !== row.remarks.join('\n'))
    await db.update(sources).set({ remarks }).where(eq(sources.id, sourceId));
}
