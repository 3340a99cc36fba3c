/** Announces a stored change, in the transaction that makes it. */

import type { Database } from '../db/open.ts';
import { outbox } from '../db/tables.ts';

export type Change = Pick<typeof outbox.$inferInsert, 'kind' | 'subjectId' | 'recordedAt'> & {
  readonly payload?: Record<string, unknown>;
};

export async function announce(db: Database, { payload = {}, ...change }: Change): Promise<void> {
  await db.insert(outbox).values({ ...change, payload });
}
