/** Part of a transaction that can fail alone. */

import { sql } from 'drizzle-orm';
import type { Database } from './open.ts';

/** Undoes what `work` wrote when it throws, and throws on; the transaction around it goes on unharmed. */
export async function savepoint<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await db.run(sql`savepoint part`);
  try {
    const result = await work();
    await db.run(sql`release part`);
    return result;
  } catch (error) {
    await db.run(sql`rollback to part`);
    await db.run(sql`release part`);
    throw error;
  }
}
