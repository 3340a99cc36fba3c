/**
 * Merges and splits allegations by a person's judgement. Nothing is rewritten: a judgement is stored beside those before it, outranks
 * the machine's, and can be revoked. What follows from it (which are one now) is worked out by pipeline/allegation-groups.ts.
 */

import { and, desc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { allegations, judgements } from '../db/tables.ts';
import type { Verdict } from '../vocabulary.ts';

export type AllegationJudgement = typeof judgements.$inferSelect;

export interface Decision {
  /** Ids of two allegations; an id that no longer stands for its group still names its own part of it. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** Who decides: a name, never "machine". */
  readonly by: string;
  readonly reason: string | null;
  readonly at: number;
}

/** Throws an error that names what is wrong: an id that is unknown, one allegation twice, nobody who decides. */
export async function judgeAllegations(db: Database, decision: Decision): Promise<AllegationJudgement> {
  const { verdict, reason, at } = decision;
  const by = decision.by.trim();
  if (by === '' || by === 'machine') throw new Error(`a judgement needs the name of who decides, not "${decision.by}"`);
  if (decision.left === decision.right)
    throw new Error(`an allegation is not judged against itself: ${decision.left} is given twice`);
  const [leftId, rightId] = [decision.left, decision.right].sort() as [string, string];
  const known = await db
    .select({ id: allegations.id })
    .from(allegations)
    .where(inArray(allegations.id, [leftId, rightId]));
  for (const id of [leftId, rightId])
    if (!known.some((row) => row.id === id)) throw new Error(`no allegation has the id ${id}`);
  const id = stableId('judgement', 'ALLEGATION', leftId, rightId, verdict, by, at);
  const row = { id, subject: 'ALLEGATION' as const, leftId, rightId, verdict, by, reason, decidedAt: at };
  const [stored] = await db
    .insert(judgements)
    .values(row)
    .onConflictDoUpdate({ target: judgements.id, set: { reason, revokedAt: null, revokedBy: null } })
    .returning();
  return stored!;
}

/** Throws where no judgement of allegations by a person has the id, or it is revoked already. */
export async function revokeJudgement(db: Database, id: string, by: string, at: number): Promise<AllegationJudgement> {
  const [row] = await db
    .update(judgements)
    .set({ revokedAt: at, revokedBy: by })
    .where(
      and(
        eq(judgements.id, id),
        eq(judgements.subject, 'ALLEGATION'),
        ne(judgements.by, 'machine'),
        isNull(judgements.revokedAt),
      ),
    )
    .returning();
  if (!row) throw new Error(`no standing judgement of a person about allegations has the id ${id}`);
  return row;
}

export interface JudgementChoice {
  /** Only those about this allegation. */
  readonly about?: string | null;
  /** Also the machine's. */
  readonly machine?: boolean;
  readonly limit: number;
}

/** Latest first, the revoked ones among them. */
export async function listAllegationJudgements(
  db: Database,
  { about = null, machine = false, limit }: JudgementChoice,
): Promise<AllegationJudgement[]> {
  return await db
    .select()
    .from(judgements)
    .where(
      and(
        eq(judgements.subject, 'ALLEGATION'),
        machine ? undefined : ne(judgements.by, 'machine'),
        about === null ? undefined : or(eq(judgements.leftId, about), eq(judgements.rightId, about)),
      ),
    )
    .orderBy(desc(judgements.decidedAt), desc(judgements.id))
    .limit(limit);
}
