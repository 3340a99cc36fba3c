/** Reads what an embargo held, when it ends; no origin is asked for it again. */

import { inArray, lte } from 'drizzle-orm';
import type { Store } from '../db/open.ts';
import { rawItems, sources } from '../db/tables.ts';
import { endEmbargoes, nextEmbargoEnd } from './embargo.ts';
import type { GatherTools } from './gather.ts';
import { readPending } from './read.ts';

/** Gives back when the next embargo ends; null when nothing is held. */
export async function readEndedEmbargoes({ store, extractor, signal, now }: GatherTools): Promise<number | null> {
  const next = await nextEmbargoEnd(store.db);
  if (next === null || next > now()) return next;
  const due = await sourcesOfEnded(store, now());
  await store.tx((db) => endEmbargoes(db, now()));
  for (const source of due) {
    try {
      for await (const _ of readPending(store, source, extractor, signal));
    } catch {
      // The extractor cannot read anything for now: what is due stays pending, and the source's next run tells why.
    }
  }
  return await nextEmbargoEnd(store.db);
}

async function sourcesOfEnded({ db }: Store, now: number) {
  const ids = db.select({ id: rawItems.sourceId }).from(rawItems).where(lte(rawItems.notBefore, now));
  return await db
    .select({ id: sources.id, key: sources.key, title: sources.title })
    .from(sources)
    .where(inArray(sources.id, ids));
}
