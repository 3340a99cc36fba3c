/** Allegations: one by id, those of an article or a party, and what belongs to one of them. */

import { type AnyColumn, aliasedTable, and, asc, desc, eq, gt, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { isOneOf, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegationParties,
  allegationRelations,
  allegations,
  parties,
  statusEvents,
  unreportedSortAt,
} from '../db/tables.ts';
import { type FoldedStatus, foldStatus, type ToldStep, tellSteps } from '../status.ts';
import type { PartyRole } from '../vocabulary.ts';
import { newestFirst } from './article.ts';
import { byPlace, grouped, inOrder } from './batch.ts';
import type { Context } from './context.ts';
import { localId } from './global-id.ts';
import { type Connection, connectionOf, type Key, type PageArgs, stretchOf, type Window, windowOf } from './paging.ts';

export type Allegation = typeof allegations.$inferSelect;
export type AllegationParty = typeof allegationParties.$inferSelect;
export type AllegationRelation = typeof allegationRelations.$inferSelect;

export async function allegationById({ load }: Context, id: string): Promise<Allegation | null> {
  return await load.allegation.load(localId(id, ['Allegation'], 'id'));
}

/** The allegation that stands for all that are judged the same, by the id of any of them. */
export async function allegationsByIds(db: Database, ids: readonly string[]): Promise<(Allegation | null)[]> {
  const m = aliasedTable(allegations, 'm');
  const rows = await db
    .select({ memberId: m.id, allegation: allegations })
    .from(m)
    .innerJoin(allegations, eq(allegations.id, m.canonicalId))
    .where(isOneOf(m.id, ids));
  return inOrder(ids, rows, (row) => row.memberId).map((row) => row?.allegation ?? null);
}

/** Newest reported first. */
export async function allegationsOfArticles(db: Database, articleIds: readonly string[]): Promise<Allegation[][]> {
  const m = aliasedTable(allegations, 'm');
  const rows = await db
    .selectDistinct({ articleId: allegationArticles.articleId, allegation: allegations })
    .from(allegationArticles)
    .innerJoin(m, eq(m.id, allegationArticles.allegationId))
    .innerJoin(allegations, eq(allegations.id, m.canonicalId))
    .where(isOneOf(allegationArticles.articleId, articleIds))
    .orderBy(desc(allegations.sortAt), desc(allegations.id));
  return grouped(
    articleIds,
    rows,
    (row) => row.articleId,
    (row) => row.allegation,
  );
}

// ---- of a party -----------------------------------------------------------------------------------

export async function allegationsOfParty(
  { load }: Context,
  partyId: string,
  args: PageArgs & { readonly roles?: readonly PartyRole[] | null },
): Promise<Connection<Allegation>> {
  const window = windowOf(args, newestFirst);
  const roles = args.roles ?? null;
  return allegationPage(window, await load.allegationsOfParty({ roles, window }).load(partyId), () =>
    load.allegationCountOfParty(roles).load(partyId),
  );
}

export async function allegationsOfParties(
  db: Database,
  partyIds: readonly string[],
  { roles, window }: { readonly roles: readonly PartyRole[] | null; readonly window: Window },
): Promise<Allegation[][]> {
  const m = aliasedTable(parties, 'm');
  const p = aliasedTable(allegationParties, 'p');
  const stretch = stretchOf(window, p.sortAt, p.allegationId);
  // Grouped, because a party may play two roles in one allegation.
  const first = db
    .select({ id: p.allegationId })
    .from(p)
    .where(and(eq(p.partyId, m.id), isListed(p.sortAt), roles ? inArray(p.role, [...roles]) : undefined, stretch.where))
    .groupBy(p.sortAt, p.allegationId)
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
  const rows = await db
    .selectDistinct({ place, allegation: allegations })
    .from(parents(partyIds))
    .innerJoin(m, isPartOf(m))
    .innerJoin(allegations, inArray(allegations.id, first))
    .orderBy(place, ...stretchOf(window, allegations.sortAt, allegations.id).orderBy);
  return byPlace(partyIds.length, rows).map((list) => list.map((row) => row.allegation));
}

/** The party of the parent row, or one that is judged the same as it. */
function isPartOf(m: { readonly id: AnyColumn; readonly canonicalId: AnyColumn }): SQL | undefined {
  return or(eq(m.id, parent), eq(m.canonicalId, parent));
}

/** What new readings of all its articles no longer found is in no list; its node still tells its history. */
export function isListed(sortAt: AnyColumn): SQL {
  return gt(sortAt, unreportedSortAt);
}

export async function countAllegationsOfParties(
  db: Database,
  partyIds: readonly string[],
  roles: readonly PartyRole[] | null,
): Promise<number[]> {
  const counted = db
    .select({ total: sql`count(distinct ${allegationParties.allegationId})` })
    .from(parties)
    .innerJoin(allegationParties, eq(allegationParties.partyId, parties.id))
    .where(
      and(
        isPartOf(parties),
        isListed(allegationParties.sortAt),
        roles ? inArray(allegationParties.role, [...roles]) : undefined,
      ),
    );
  const rows = await db.select({ place, total: sql<number>`${counted}` }).from(parents(partyIds));
  return byPlace(partyIds.length, rows).map(([row]) => row?.total ?? 0);
}

export function allegationPage(
  window: Window,
  rows: readonly Allegation[],
  totalCount: () => Promise<number>,
): Connection<Allegation> {
  return connectionOf({
    window,
    rows,
    keyOf: (row): Key => [row.sortAt, row.id],
    nodeOf: (row) => row,
    totalCount,
  });
}

// ---- what belongs to one --------------------------------------------------------------------------

/** In the order the text names them; parties that are judged the same play a part once, with the answer that is reported of any. */
export async function rolesOfAllegations(db: Database, ids: readonly string[]): Promise<AllegationParty[][]> {
  const rows = await db
    .select({ role: allegationParties, canonicalId: parties.canonicalId })
    .from(allegationParties)
    .leftJoin(parties, eq(parties.id, allegationParties.partyId))
    .where(isOneOf(allegationParties.allegationId, ids))
    .orderBy(asc(allegationParties.allegationId), asc(allegationParties.ordinal), asc(allegationParties.id));
  const players = new Map<string, AllegationParty>();
  for (const { role, canonicalId } of rows) {
    const player = `${role.allegationId} ${role.role} ${canonicalId || (role.partyId ?? role.id)}`;
    const first = players.get(player);
    const isAnswer = first?.response === 'NOT_REPORTED' && role.response !== 'NOT_REPORTED';
    if (!first) players.set(player, role);
    else if (isAnswer) players.set(player, { ...first, response: role.response });
  }
  return grouped(
    ids,
    [...players.values()],
    (row) => row.allegationId,
    (row) => row,
  );
}

export async function rolesOf(
  { load }: Context,
  allegationId: string,
  roles: readonly PartyRole[] | null | undefined,
): Promise<AllegationParty[]> {
  const all = await load.rolesOfAllegation.load(allegationId);
  return roles ? all.filter((row) => roles.includes(row.role)) : all;
}

/** Of all that are one, to others that are not; the strongest of each kind. */
export async function relationsOfAllegations(db: Database, ids: readonly string[]): Promise<AllegationRelation[][]> {
  const m = aliasedTable(allegations, 'm');
  const o = aliasedTable(allegations, 'o');
  const rows = await db
    .select({ relation: allegationRelations, canonicalId: m.canonicalId, otherId: o.canonicalId })
    .from(m)
    .innerJoin(allegationRelations, eq(allegationRelations.allegationId, m.id))
    .innerJoin(o, eq(o.id, allegationRelations.otherId))
    .where(and(isOneOf(m.canonicalId, ids), ne(o.canonicalId, m.canonicalId)))
    .orderBy(asc(allegationRelations.kind), desc(allegationRelations.score), asc(o.canonicalId));
  const met = new Set<string>();
  const first = rows.filter(({ canonicalId, otherId, relation }) => {
    const key = `${canonicalId} ${relation.kind} ${otherId}`;
    return !met.has(key) && met.add(key);
  });
  return grouped(
    ids,
    first,
    (row) => row.canonicalId,
    ({ relation, otherId }) => ({ ...relation, otherId }),
  );
}

// ---- status ---------------------------------------------------------------------------------------

export type StatusEvent = ToldStep<typeof statusEvents.$inferSelect>;

/** Of all that are one, in the order of the fold, also what was withdrawn. */
export async function historiesOfAllegations(
  db: Database,
  ids: readonly string[],
): Promise<(typeof statusEvents.$inferSelect)[][]> {
  const rows = await db
    .select({ canonicalId: allegations.canonicalId, step: statusEvents })
    .from(allegations)
    .innerJoin(statusEvents, eq(statusEvents.allegationId, allegations.id))
    .where(isOneOf(allegations.canonicalId, ids))
    .orderBy(asc(statusEvents.sortAt), asc(statusEvents.id));
  return grouped(
    ids,
    rows,
    (row) => row.canonicalId,
    (row) => row.step,
  );
}

/** The steps that stand: what a new reading of the text no longer found is left out. */
export async function standingHistoryOf({ load }: Context, allegationId: string): Promise<StatusEvent[]> {
  return tellSteps(await load.historyOfAllegation.load(allegationId));
}

export type AllegationStatus = FoldedStatus<typeof statusEvents.$inferSelect>;

export async function statusOf(
  { load }: Context,
  allegationId: string,
  moment: { readonly asOf?: number | null; readonly knownAt?: number | null },
): Promise<AllegationStatus> {
  return foldStatus(await load.historyOfAllegation.load(allegationId), moment);
}
