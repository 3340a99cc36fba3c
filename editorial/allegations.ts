/** Merges and splits allegations by a person's judgement; which are one follows from it (pipeline/allegation-groups.ts). */

import { inArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { allegations } from '../db/tables.ts';
import { type Decision, judgementOf, keepJudgement, type StoredJudgement } from './judgements.ts';

/** Throws an error that names what is wrong: an id that is unknown, one allegation twice, nobody who decides. */
export async function judgeAllegations(db: Database, decision: Decision): Promise<StoredJudgement> {
  const row = judgementOf('ALLEGATION', decision);
  const ids = [row.leftId, row.rightId];
  const known = await db.select({ id: allegations.id }).from(allegations).where(inArray(allegations.id, ids));
  const unknown = ids.find((id) => !known.some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`no allegation has the id ${unknown}`);
  return await keepJudgement(db, row);
}
