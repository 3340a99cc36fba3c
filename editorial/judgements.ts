/**
 * Judgements of people on what is the same: stored beside those before them, outranking the machine's, taken back by a date. Nothing
 * else is written here; what follows from them is worked out by the pipeline's groups.
 */

import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { judgements } from '../db/tables.ts';
import type { Verdict } from '../vocabulary.ts';

export type StoredJudgement = typeof judgements.$inferSelect;

export type Subject = StoredJudgement['subject'];

export interface Decision {
  /** Ids of the two; an id that no longer stands for its group still names its own part of it. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** Who decides: a name, never "machine". */
  readonly by: string;
  readonly reason: string | null;
  /** Milliseconds. */
  readonly at: number;
}

/** What a decision would store; throws an error that names what is wrong: one thing twice, nobody who decides. */
export function judgementOf(subject: Subject, decision: Decision): StoredJudgement {
  const { verdict, reason, at } = decision;
  const by = deciderIn(decision.by);
  if (decision.left === decision.right)
    throw new Error(`nothing is judged against itself: ${decision.left} is given twice`);
  const [leftId, rightId] = [decision.left, decision.right].sort() as [string, string];
  const id = stableId('judgement', subject, leftId, rightId, verdict, by, at);
  const open = { score: null, features: [], revokedAt: null, revokedBy: null };
  return { id, subject, leftId, rightId, verdict, by, reason, decidedAt: at, ...open };
}

/** Deciding the same again at the same moment changes its reason alone. */
export async function keepJudgement(db: Database, row: StoredJudgement): Promise<StoredJudgement> {
  const [stored] = await db
    .insert(judgements)
    .values(row)
    .onConflictDoUpdate({
      target: judgements.id,
      set: { reason: row.reason, revokedAt: row.revokedAt, revokedBy: row.revokedBy },
    })
    .returning();
  return stored!;
}

/** Throws where no judgement of a person has the id, or it is revoked already. */
export async function revokeJudgement(
  db: Database,
  subject: Subject,
  id: string,
  by: string,
  at: number,
): Promise<StoredJudgement> {
  const [row] = await db
    .update(judgements)
    .set({ revokedAt: at, revokedBy: deciderIn(by) })
    .where(
      and(
        eq(judgements.id, id),
        eq(judgements.subject, subject),
        ne(judgements.by, 'machine'),
        isNull(judgements.revokedAt),
      ),
    )
    .returning();
  if (!row) throw new Error(`no standing judgement of a person has the id ${id}`);
  return row;
}

export interface JudgementChoice {
  /** Only those about this one. */
  readonly about?: string | null;
  /** Also the machine's. */
  readonly machine?: boolean;
  readonly limit: number;
}

/** Latest first, the revoked ones among them. */
export async function listJudgements(
  db: Database,
  subject: Subject,
  { about = null, machine = false, limit }: JudgementChoice,
): Promise<StoredJudgement[]> {
  return await db
    .select()
    .from(judgements)
    .where(
      and(
        eq(judgements.subject, subject),
        machine ? undefined : ne(judgements.by, 'machine'),
        about === null ? undefined : or(eq(judgements.leftId, about), eq(judgements.rightId, about)),
      ),
    )
    .orderBy(desc(judgements.decidedAt), desc(judgements.id))
    .limit(limit);
}

function deciderIn(by: string): string {
  const name = by.trim();
  if (name === '' || name === 'machine') throw new Error(`a judgement needs the name of who decides, not "${by}"`);
  return name;
}
