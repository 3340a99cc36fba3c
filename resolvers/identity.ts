/** Who would be who: what a judgement of identity would change, before anybody makes it. */

import { asc, inArray } from 'drizzle-orm';
import { groupsAround } from '../db/party-groups.ts';
import { allegationParties } from '../db/tables.ts';
import { checkedIdentity } from '../editorial/identity.ts';
import type { Verdict } from '../vocabulary.ts';
import type { Allegation } from './allegation.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { localId, partyTypenames } from './global-id.ts';
import type { Judgement } from './judgement.ts';
import type { Party } from './party.ts';

export interface IdentityPreview {
  readonly parties: readonly Party[];
  readonly allegations: readonly Allegation[];
  readonly contradicted: readonly Judgement[];
}

export interface IdentityArgs {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
}

/** Stores nothing. Throws a caller's error when the two cannot be judged. */
export async function previewIdentity({ db, load, now }: Context, args: IdentityArgs): Promise<IdentityPreview> {
  const [left, right] = [localId(args.left, partyTypenames, 'left'), localId(args.right, partyTypenames, 'right')];
  const decision = { left, right, verdict: args.verdict, by: 'preview', reason: null, at: now() };
  const row = await checkedIdentity(db, decision).catch((error: unknown) => {
    throw badInput('right', error instanceof Error ? error.message : String(error));
  });
  const { members, canonicalOf, conflicts } = await groupsAround(db, [left, right], [row]);
  const moved = members.filter(({ id, canonicalId }) => (canonicalOf.get(id) ?? id) !== canonicalId);
  const groups = [...new Set(moved.flatMap(({ id, canonicalId }) => [canonicalId, canonicalOf.get(id) ?? id]))].sort();
  const named = await db
    .selectDistinct({ id: allegationParties.allegationId })
    .from(allegationParties)
    .where(
      inArray(
        allegationParties.partyId,
        moved.map(({ id }) => id),
      ),
    )
    .orderBy(asc(allegationParties.allegationId));
  const parties = await Promise.all(groups.map((id) => load.party.load(id)));
  const allegations = await Promise.all(named.map(({ id }) => load.allegation.load(id)));
  return { parties: distinct(parties), allegations: distinct(allegations), contradicted: conflicts };
}

function distinct<Row extends { readonly id: string }>(rows: readonly (Row | null)[]): Row[] {
  return [...new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const]))).values()];
}
