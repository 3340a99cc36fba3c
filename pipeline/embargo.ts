/** Items that may not be read yet: when the next embargo ends, and what becomes of them. */

import { aliasedTable, and, eq, exists, gt, inArray, isNotNull, lte, min } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { rawItems } from '../db/tables.ts';
import { itemOf } from './raw-items.ts';

/** Milliseconds; null when nothing is held. */
export async function nextEmbargoEnd(db: Database): Promise<number | null> {
  const [row] = await db.select({ at: min(rawItems.notBefore) }).from(rawItems);
  return row?.at ?? null;
}

/** What was held until now is pending from now on, unless a newer item of its article came meanwhile: that one counts. */
export async function endEmbargoes(db: Database, now: number): Promise<void> {
  const newer = aliasedTable(rawItems, 'newer');
  const isOvertaken = exists(
    db
      .select({ id: newer.id })
      .from(newer)
      .where(
        and(
          eq(newer.sourceId, rawItems.sourceId),
          eq(newer.externalId, rawItems.externalId),
          gt(newer.id, rawItems.id),
        ),
      ),
  );
  await db
    .update(rawItems)
    .set({ state: 'READ', notBefore: null })
    .where(and(lte(rawItems.notBefore, now), isOvertaken));
  // It counts as received when it may be known: dates of the store tell nothing of the time before.
  await db
    .update(rawItems)
    .set({ notBefore: null, receivedAt: rawItems.notBefore })
    .where(lte(rawItems.notBefore, now));
}

/** A notice about an item that is still held, by any of its ids, means that it is never read. */
export async function dropHeld(db: Database, sourceId: string, ids: readonly string[]): Promise<void> {
  const held = await db
    .select()
    .from(rawItems)
    .where(and(eq(rawItems.sourceId, sourceId), isNotNull(rawItems.notBefore)));
  const meant = held
    .map(itemOf)
    .filter((item) => item.kind === 'ARTICLE' && idsOf(item.article).some((id) => ids.includes(id)));
  if (meant.length === 0) return;
  await db
    .update(rawItems)
    .set({ state: 'READ', notBefore: null })
    .where(
      inArray(
        rawItems.id,
        meant.map(({ id }) => id),
      ),
    );
}

function idsOf({ externalId, alternateIds = [] }: { externalId: string; alternateIds?: readonly string[] }): string[] {
  return [externalId, ...alternateIds];
}
