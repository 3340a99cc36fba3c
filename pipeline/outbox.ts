/** Announces a stored change, in the transaction that makes it. */

import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { outbox } from '../db/tables.ts';

export type Change = Pick<typeof outbox.$inferInsert, 'kind' | 'subjectId' | 'recordedAt'> & {
  readonly payload?: Record<string, unknown>;
};

export async function announce(db: Database, { payload = {}, ...change }: Change): Promise<void> {
  await insertChange(db, [{ ...change, payload }]);
}

const insertChange = insertion(outbox, ['kind', 'subjectId', 'recordedAt', 'payload'], (insert) => insert);
