/**
 * What is true now of an allegation, folded over all that are judged the same: the row of the one that stands for them carries it,
 * the others are in no list. Made anew from the rows, so that it is the same in whatever order they came.
 */

import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { reportsOf } from '../db/credits.ts';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationParties, allegations, statements, statusEvents, unreportedSortAt } from '../db/tables.ts';
import { foldStatus } from '../status.ts';
import { roleIdOf, sharedRoleIdOf } from './allegation-roles.ts';
import { inChunks } from './chunks.ts';
import { announce } from './outbox.ts';
import { keepSourcingSteps } from './sourcing-steps.ts';

/** Any member's id will do; each group is refreshed once. */
export async function refreshAllegations(db: Database, ids: Iterable<string>, recordedAt: number): Promise<void> {
  const rows = await db
    .selectDistinct({ id: allegations.canonicalId })
    .from(allegations)
    .where(isOneOf(allegations.id, [...new Set(ids)]))
    .orderBy(asc(allegations.canonicalId));
  for (const { id } of rows) await refresh(db, id, recordedAt);
}

type Row = typeof allegations.$inferSelect;
type Role = typeof allegationParties.$inferSelect;
type Step = typeof statusEvents.$inferSelect;

async function refresh(db: Database, canonicalId: string, recordedAt: number): Promise<void> {
  const members = await db
    .select()
    .from(allegations)
    .where(eq(allegations.canonicalId, canonicalId))
    .orderBy(asc(allegations.id));
  const before = members.find(({ id }) => id === canonicalId);
  if (!before) return;
  const ids = members.map(({ id }) => id);
  const reports = await reportsOf(db, [canonicalId]);
  const told = await reportsOf(db, [canonicalId], { ever: true });
  await keepSourcingSteps(db, ids, told, recordedAt);
  const steps = await db
    .select()
    .from(statusEvents)
    .where(inArray(statusEvents.allegationId, ids))
    .orderBy(asc(statusEvents.sortAt), asc(statusEvents.id));
  const { headline, sourcing, response, proceedings, basis } = foldStatus(steps);
  const now = { headline, sourcing, response, proceedings };
  const dates = reports.flatMap(({ publishedAt }) => publishedAt ?? []);
  const state = {
    ...now,
    independentOrigins: Math.max(1, new Set(reports.map(({ key }) => key)).size),
    firstReportedAt: dates.length > 0 ? Math.min(...dates) : earliest(members),
    lastReportedAt: dates.length > 0 ? Math.max(...dates) : before.lastReportedAt,
  };
  const isReported = steps.some((step) => step.withdrawnAt === null);
  const sortAt = isReported ? (state.lastReportedAt ?? before.recordedAt) : unreportedSortAt;
  await db
    .update(allegations)
    .set({ ...state, ...(await newWordsOf(db, ids, before)), sortAt })
    .where(eq(allegations.id, canonicalId));
  await db
    .update(allegations)
    .set({ ...now, sortAt: unreportedSortAt })
    .where(and(eq(allegations.canonicalId, canonicalId), ne(allegations.id, canonicalId)));
  await showOwnWords(
    db,
    members.filter(({ id }) => id !== canonicalId),
  );
  await foldRoles(db, canonicalId, ids, steps, sortAt);
  await announceMoves(db, before, now, basis, recordedAt);
}

/** The claim as the first of all their reporters words it; nothing where that is what is shown. */
async function newWordsOf(db: Database, ids: readonly string[], shown: Row): Promise<Partial<Row>> {
  const [first] = await db
    .select({
      claim: allegations.ownClaim,
      attributedSentence: allegations.ownSentence,
      category: allegations.ownCategory,
    })
    .from(allegations)
    .innerJoin(statements, eq(statements.id, allegations.foundingStatementId))
    .where(inArray(allegations.id, [...ids]))
    .orderBy(asc(isNotNull(statements.supersededAt)), asc(statements.sortAt), asc(allegations.id))
    .limit(1);
  const { claim, attributedSentence, category } = shown;
  const isShown =
    first?.claim === claim && first.attributedSentence === attributedSentence && first.category === category;
  return isShown ? {} : (first ?? {});
}

/** Those that another stands for show their own. */
async function showOwnWords(db: Database, members: readonly Row[]): Promise<void> {
  const stale = members.filter(
    ({ claim, ownClaim, attributedSentence, ownSentence, category, ownCategory }) =>
      claim !== ownClaim || attributedSentence !== ownSentence || category !== ownCategory,
  );
  for (const { id, ownClaim, ownSentence, ownCategory } of stale)
    await db
      .update(allegations)
      .set({ claim: ownClaim, attributedSentence: ownSentence, category: ownCategory })
      .where(eq(allegations.id, id));
}

function earliest(members: readonly Row[]): number | null {
  const dates = members.flatMap(({ firstReportedAt }) => firstReportedAt ?? []);
  return dates.length > 0 ? Math.min(...dates) : null;
}

// ---- roles --------------------------------------------------------------------------------------

/** The row that stands for all has every member's roles, those of others by a row without evidence of its own. */
async function foldRoles(
  db: Database,
  canonicalId: string,
  ids: readonly string[],
  steps: readonly Step[],
  sortAt: number,
): Promise<void> {
  const rows = await db
    .select()
    .from(allegationParties)
    .where(inArray(allegationParties.allegationId, [...ids]))
    .orderBy(asc(allegationParties.ordinal), asc(allegationParties.id));
  const own = rows.filter((row) => row.id === roleIdOf(row.allegationId, row));
  const byPlayer = new Map<string, Role[]>();
  for (const row of own) {
    const player = roleIdOf(canonicalId, row);
    byPlayer.set(player, [...(byPlayer.get(player) ?? []), row]);
  }
  const kept = new Set(own.map(({ id }) => id));
  for (const [player, same] of byPlayer) {
    const roleIds = new Set(same.map(({ id }) => id));
    const answers = steps.filter(({ allegationPartyId }) => allegationPartyId && roleIds.has(allegationPartyId));
    const isAccused = same[0]!.role === 'ACCUSED';
    const response = isAccused ? (answers.length > 0 ? foldStatus(answers).response : 'NOT_REPORTED') : null;
    await update(db, [...roleIds], { response });
    if (roleIds.has(player)) continue;
    const shared = { ...same[0]!, id: sharedRoleIdOf(canonicalId, same[0]!), allegationId: canonicalId, response };
    kept.add(shared.id);
    await db
      .insert(allegationParties)
      .values({ ...shared, sortAt })
      // Its words are those of the foremost member of now, not of when the row was made.
      .onConflictDoUpdate({
        target: allegationParties.id,
        set: { label: shared.label, ordinal: shared.ordinal, response, sortAt },
      });
  }
  const stale = rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (stale.length > 0) await db.delete(allegationParties).where(inArray(allegationParties.id, stale));
  await update(db, [...ids], { sortAt: unreportedSortAt }, allegationParties.allegationId, canonicalId);
  await db.update(allegationParties).set({ sortAt }).where(eq(allegationParties.allegationId, canonicalId));
}

async function update(
  db: Database,
  ids: readonly string[],
  set: Partial<Pick<Role, 'response' | 'sortAt'>>,
  column: typeof allegationParties.id | typeof allegationParties.allegationId = allegationParties.id,
  except = '',
): Promise<void> {
  await inChunks(
    ids.filter((id) => id !== except),
    async (chunk) => {
      await db.update(allegationParties).set(set).where(inArray(column, chunk));
    },
  );
}

// ---- outbox -------------------------------------------------------------------------------------

async function announceMoves(
  db: Database,
  before: Row,
  now: Pick<Row, 'headline' | 'sourcing' | 'response' | 'proceedings'>,
  basis: readonly Step[],
  recordedAt: number,
): Promise<void> {
  const moved = (['headline', 'sourcing', 'response', 'proceedings'] as const).filter(
    (key) => now[key] !== before[key],
  );
  if (moved.length === 0) return;
  const axes = new Set<string>(moved.map((key) => key.toUpperCase()));
  const movers = basis.filter(({ axis }) => axes.has(axis));
  const because = [...new Set((movers.length > 0 ? movers : basis).map(({ statementId }) => statementId))];
  const payload = { from: Object.fromEntries(moved.map((key) => [key, before[key]])), to: now, because };
  await announce(db, { kind: 'ALLEGATION_STATUS', subjectId: before.id, recordedAt, payload });
  if (!moved.includes('response')) return;
  const answers = basis.filter(({ axis }) => axis === 'RESPONSE').map(({ statementId }) => statementId);
  await announce(db, {
    kind: 'ALLEGATION_RESPONSE',
    subjectId: before.id,
    recordedAt,
    payload: { from: before.response, to: now.response, because: [...new Set(answers)] },
  });
}
