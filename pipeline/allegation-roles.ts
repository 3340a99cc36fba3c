/** Who plays which part in an allegation: one row a part and player, whichever articles name them. */

import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { allegationParties, allegationPartySpans, spans } from '../db/tables.ts';
import type { FoundRole } from '../extract/findings.ts';
import { inChunks } from './chunks.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import { foldName } from './names.ts';
import type { SpanIds } from './spans.ts';

type Player = Pick<typeof allegationParties.$inferSelect, 'role' | 'partyId' | 'label'>;

export function roleIdOf(allegationId: string, { role, partyId, label }: Player): string {
  return stableId('role', allegationId, role, partyId ?? foldName(label));
}

/** Of the row by which an allegation that stands for others has a part that only one of those has. */
export function sharedRoleIdOf(canonicalId: string, { role, partyId, label }: Player): string {
  return stableId('role', canonicalId, role, partyId ?? foldName(label), 'shared');
}

/** Ids of the stored roles, in the order of the given ones. A role that the allegation already has gains evidence. */
export async function storeRoles(
  db: Database,
  allegationId: string,
  article: ArticleTimes,
  roles: readonly FoundRole[],
  partyIds: PartyIds,
  spanIds: SpanIds,
): Promise<string[]> {
  const rows = roles.map((role, ordinal) => {
    const partyId = role.party === null ? null : (partyIds.get(role.party) ?? null);
    const player = { role: role.role, partyId, label: role.label };
    const response = role.role === 'ACCUSED' ? ('NOT_REPORTED' as const) : null;
    return { id: roleIdOf(allegationId, player), allegationId, ...player, ordinal, response, sortAt: article.sortAt };
  });
  await insertRoles(db, rows);
  const evidence = roles.flatMap((role, n) =>
    role.evidence.map((span) => ({ allegationPartyId: rows[n]!.id, spanId: spanIds(span) })),
  );
  await insertEvidence(db, evidence);
  return rows.map(({ id }) => id);
}

const insertRoles = insertion(
  allegationParties,
  ['id', 'allegationId', 'role', 'partyId', 'label', 'ordinal', 'response', 'sortAt'],
  (insert) =>
    // The same in whatever order articles arrive: the foremost place, the fullest words.
    insert.onConflictDoUpdate({
      target: allegationParties.id,
      set: {
        ordinal: sql`min(${allegationParties.ordinal}, excluded.ordinal)`,
        label: sql`case when (length(excluded.label), excluded.label) > (length(${allegationParties.label}), ${allegationParties.label})
          then excluded.label else ${allegationParties.label} end`,
      },
    }),
);

const insertEvidence = insertion(allegationPartySpans, ['allegationPartyId', 'spanId'], (insert) =>
  insert.onConflictDoNothing(),
);

/** Roles that a reading of this version gave, and nothing else did or does, go with it; returns the ids of all it gave. */
export async function dropEvidence(
  db: Database,
  versionId: string,
  allegationIds: readonly string[],
): Promise<string[]> {
  const roles = db
    .select({ id: allegationParties.id })
    .from(allegationParties)
    .where(inArray(allegationParties.allegationId, [...allegationIds]));
  const own = db.select({ id: spans.id }).from(spans).where(eq(spans.versionId, versionId));
  const rows = await db
    .delete(allegationPartySpans)
    .where(and(inArray(allegationPartySpans.allegationPartyId, roles), inArray(allegationPartySpans.spanId, own)))
    .returning({ id: allegationPartySpans.allegationPartyId });
  return [...new Set(rows.map((row) => row.id))];
}

/** Of these roles, those that no text gives any more. */
export async function dropRolesWithoutEvidence(db: Database, roleIds: readonly string[]): Promise<void> {
  const evidence = db
    .select({ id: allegationPartySpans.allegationPartyId })
    .from(allegationPartySpans)
    .where(eq(allegationPartySpans.allegationPartyId, allegationParties.id));
  await inChunks(roleIds, async (chunk) => {
    await db.delete(allegationParties).where(and(inArray(allegationParties.id, chunk), notExists(evidence)));
  });
}
