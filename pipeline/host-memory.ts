/** What is known of the hosts that were asked, in the store: a restart changes no pause and asks for no robots.txt again. */

import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database, Store } from '../db/open.ts';
import { hosts } from '../db/tables.ts';
import { type HostMemory, type HostRecord, unknownHost } from '../fetch/host-memory.ts';
import { LONGEST_PAUSE_MS } from '../fetch/pace.ts';

export function storedHosts(store: Store): HostMemory {
  return {
    recall: async (host) => recordOf(await store.db.select().from(hosts).where(eq(hosts.host, host))),
    keep: async (host, change) => {
      await store.tx((db) => keepHost(db, host, change));
    },
  };
}

/** Hosts that are not to be asked yet, with when they may be. */
export async function restingHosts(db: Database, now: number): Promise<Map<string, number>> {
  const rows = await db
    .select({ host: hosts.host, at: hosts.nextRequestAt })
    .from(hosts)
    .where(and(gt(hosts.nextRequestAt, now), lte(hosts.nextRequestAt, now + LONGEST_PAUSE_MS)));
  return new Map(rows.map(({ host, at }) => [host, at]));
}

async function keepHost(db: Database, host: string, change: Partial<HostRecord>) {
  const { robots, ...rest } = change;
  const file =
    robots == null ? {} : { robotsText: robots.text, robotsStatus: robots.status, robotsFetchedAt: robots.fetchedAt };
  const set = { ...rest, ...file };
  await db
    .insert(hosts)
    .values({ host, ...set })
    .onConflictDoUpdate({ target: hosts.host, set });
}

function recordOf([row]: (typeof hosts.$inferSelect)[]): HostRecord {
  if (row === undefined) return unknownHost;
  const { nextRequestAt, buckets, robotsText, robotsStatus, robotsFetchedAt } = row;
  const robots =
    robotsFetchedAt === null ? null : { text: robotsText, status: robotsStatus, fetchedAt: robotsFetchedAt };
  return { nextRequestAt, buckets, robots };
}
