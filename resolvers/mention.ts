/** Places where an article names a party. */

import { aliasedTable, and, eq } from 'drizzle-orm';
import { amongFirst, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { mentions, parties } from '../db/tables.ts';
import { newestFirst } from './article.ts';
import { byPlace } from './batch.ts';
import type { Context } from './context.ts';
import {
  type Connection,
  connectionOf,
  type Order,
  type PageArgs,
  stretchOf,
  type Window,
  windowOf,
} from './paging.ts';

export type Mention = typeof mentions.$inferSelect;

const readingOrder: Order = { name: 'READING', descending: false };

export async function mentionsOfVersion(
  { load }: Context,
  versionId: string,
  args: PageArgs,
): Promise<Connection<Mention>> {
  const window = windowOf(args, readingOrder, 50);
  return connectionOf({
    window,
    rows: await load.mentionsOfVersion(window).load(versionId),
    keyOf: (row) => [row.start, row.id],
    nodeOf: (row) => row,
    totalCount: () => load.mentionCountOfVersion.load(versionId),
  });
}

export async function mentionsOfVersions(
  db: Database,
  versionIds: readonly string[],
  window: Window,
): Promise<Mention[][]> {
  const m = aliasedTable(mentions, 'm');
  const rows = await db
    .select({ place, mention: mentions })
    .from(parents(versionIds))
    .innerJoin(mentions, amongFirst(db, mentions, m, eq(m.versionId, parent), stretchOf(window, m.start, m.id)))
    .orderBy(place, ...stretchOf(window, mentions.start, mentions.id).orderBy);
  return byPlace(versionIds.length, rows).map((list) => list.map((row) => row.mention));
}

export async function mentionsOfParty(
  { load }: Context,
  partyId: string,
  args: PageArgs,
): Promise<Connection<Mention>> {
  const window = windowOf(args, newestFirst);
  return connectionOf({
    window,
    rows: await load.mentionsOfParty(window).load(partyId),
    keyOf: (row) => [row.sortAt, row.id],
    nodeOf: (row) => row,
    totalCount: () => load.mentionCountOfParty.load(partyId),
  });
}

export async function mentionsOfParties(
  db: Database,
  partyIds: readonly string[],
  window: Window,
): Promise<Mention[][]> {
  const one = aliasedTable(parties, 'one');
  const m = aliasedTable(mentions, 'm');
  const current = and(eq(m.partyId, one.id), eq(m.isCurrent, true));
  const rows = await db
    .select({ place, mention: mentions })
    .from(parents(partyIds))
    .innerJoin(one, eq(one.canonicalId, parent))
    .innerJoin(mentions, amongFirst(db, mentions, m, current, stretchOf(window, m.sortAt, m.id)))
    .orderBy(place, ...stretchOf(window, mentions.sortAt, mentions.id).orderBy);
  return byPlace(partyIds.length, rows).map((list) => list.map((row) => row.mention));
}
