/** `allegations(filter)`: picked by the index of the most telling filter (a party in a role, countries, one of several states). */

import { type AnyColumn, aliasedTable, and, eq, exists, gt, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import { amongFirst, isHit, isOneOf, parent, parents, sortedLater } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationParties, allegations, parties } from '../db/tables.ts';
import type {
  AllegationCategory,
  PartyRole,
  ProceedingState,
  ResponseState,
  ReviewState,
  StatusHeadline,
} from '../vocabulary.ts';
import { type Allegation, allegationPage, isListed } from './allegation.ts';
import { newestFirst } from './article.ts';
import { anyOf } from './article-list.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { localId, partyTypenames } from './global-id.ts';
import { type Connection, type PageArgs, stretchOf, type Window, windowOf } from './paging.ts';
import { compileSearch } from './search-text.ts';

export interface AllegationFilter {
  readonly text?: string | null;
  readonly party?: string | null;
  readonly roles?: readonly PartyRole[] | null;
  readonly headline?: readonly StatusHeadline[] | null;
  readonly response?: readonly ResponseState[] | null;
  readonly proceedings?: readonly ProceedingState[] | null;
  readonly categories?: readonly AllegationCategory[] | null;
  readonly countries?: readonly string[] | null;
  readonly minIndependentOrigins?: number | null;
  readonly reportedAfter?: number | null;
  readonly reportedBefore?: number | null;
  readonly review?: readonly ReviewState[] | null;
}

export async function listAllegations(
  { db }: Context,
  args: PageArgs & { readonly filter?: AllegationFilter | null },
): Promise<Connection<Allegation>> {
  const window = windowOf(args, newestFirst);
  const wanted = await wantedOf(db, args.filter ?? {});
  const rows = await db
    .select()
    .from(allegations)
    .where(sql`${allegations.seq} in ${candidates(db, wanted, window)}`)
    .orderBy(...stretchOf(window, allegations.sortAt, allegations.id).orderBy);
  return allegationPage(window, rows, () => countAllegations(db, wanted));
}

interface Wanted extends Omit<AllegationFilter, 'text' | 'party' | 'countries' | 'roles'> {
  readonly match: string | null;
  /** Each list of parties: one of them plays a role. The first list is the one that picks. */
  readonly partyLists: readonly (readonly string[])[];
  readonly roles: readonly PartyRole[] | null;
}

async function wantedOf(db: Database, filter: AllegationFilter): Promise<Wanted> {
  const { text, party, countries, roles, ...rest } = filter;
  if (roles && party == null && !countries) {
    throw badInput(
      'filter.roles',
      '`filter.roles` says which roles a party plays: give `filter.party` or `filter.countries` too.',
    );
  }
  const lists: string[][] = [];
  if (party != null) lists.push(await partsOf(db, localId(party, partyTypenames, 'filter.party')));
  if (countries) {
    const found = await db.select({ id: parties.id }).from(parties).where(isOneOf(parties.countryCode, countries));
    lists.push(found.map(({ id }) => id));
  }
  const match = text == null ? null : compileSearch(text, { argument: 'filter.text' });
  return { ...rest, match, partyLists: lists, roles: roles ?? null };
}

/** A party and all that are judged the same as it. */
async function partsOf(db: Database, partyId: string): Promise<string[]> {
  const whole = db.select({ id: parties.canonicalId }).from(parties).where(eq(parties.id, partyId));
  const rows = await db
    .select({ id: parties.id })
    .from(parties)
    .where(and(ne(parties.canonicalId, ''), inArray(parties.canonicalId, whole)));
  return [...new Set([partyId, ...rows.map(({ id }) => id)])];
}

/** Row numbers of the page. */
function candidates(db: Database, wanted: Wanted, window: Window) {
  const a = aliasedTable(allegations, 'a');
  const b = aliasedTable(allegations, 'b');
  const merged = stretchOf(window, a.sortAt, a.id);
  const [picking, ...others] = wanted.partyLists;
  if (picking) {
    const p = aliasedTable(allegationParties, 'p');
    const stretch = stretchOf(window, p.sortAt, p.allegationId);
    // Grouped, because a party may play two roles in one allegation.
    const first = db
      .select({ id: p.allegationId })
      .from(p)
      .innerJoin(b, eq(b.id, p.allegationId))
      .where(
        and(
          eq(p.partyId, parent),
          inRoles(p.role, wanted.roles),
          conditions(db, b, { ...wanted, partyLists: others }),
          stretch.where,
        ),
      )
      .groupBy(p.sortAt, p.allegationId)
      .orderBy(...stretch.orderBy)
      .limit(stretch.limit);
    return db
      .select({ seq: a.seq })
      .from(parents(picking))
      .innerJoin(a, inArray(a.id, first))
      .groupBy(a.sortAt, a.id, a.seq)
      .orderBy(...merged.orderBy)
      .limit(merged.limit);
  }
  const several = severalOf(wanted);
  if (several) {
    const rest = and(eq(b[several.column], parent), conditions(db, b, { ...wanted, [several.filter]: null }));
    return db
      .select({ seq: a.seq })
      .from(parents(several.values))
      .innerJoin(a, amongFirst(db, a, b, rest, stretchOf(window, b.sortAt, b.id)))
      .orderBy(...merged.orderBy)
      .limit(merged.limit);
  }
  // Few allegations have several origins: sorting them is cheaper than walking through all the others.
  const isRare = (wanted.minIndependentOrigins ?? 0) > 1 && isOtherwiseOpen(wanted);
  const stretch = isRare ? stretchOf(window, sortedLater(a.sortAt), a.id) : merged;
  return db
    .select({ seq: a.seq })
    .from(a)
    .where(and(conditions(db, a, wanted), stretch.where))
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
}

const listFilters = [
  { filter: 'headline', column: 'headline' },
  { filter: 'response', column: 'response' },
  { filter: 'proceedings', column: 'proceedings' },
  { filter: 'categories', column: 'category' },
  { filter: 'review', column: 'reviewState' },
] as const;

/** A filter with several values, each of which has its own stretch of an index; none when another filter has one value. */
function severalOf(wanted: Wanted) {
  if (wanted.match !== null) return null;
  const lists = listFilters.map((entry) => ({ ...entry, values: [...new Set(wanted[entry.filter] ?? [])] }));
  if (lists.some(({ values }) => values.length === 1)) return null;
  return lists.find(({ values }) => values.length > 1) ?? null;
}

function isOtherwiseOpen(wanted: Wanted): boolean {
  return wanted.match === null && listFilters.every(({ filter }) => !wanted[filter]?.length);
}

type AllegationColumns = Readonly<
  Record<
    | 'seq'
    | 'id'
    | 'headline'
    | 'response'
    | 'proceedings'
    | 'category'
    | 'reviewState'
    | 'sortAt'
    | 'independentOrigins',
    AnyColumn
  >
>;

function conditions(db: Database, a: AllegationColumns, wanted: Wanted): SQL | undefined {
  return and(
    isListed(a.sortAt),
    ...listFilters.map(({ filter, column }) => anyOf(a[column], wanted[filter])),
    wanted.minIndependentOrigins == null ? undefined : gte(a.independentOrigins, wanted.minIndependentOrigins),
    wanted.reportedAfter == null ? undefined : gt(a.sortAt, wanted.reportedAfter),
    wanted.reportedBefore == null ? undefined : lt(a.sortAt, wanted.reportedBefore),
    wanted.match === null ? undefined : inArray(a.id, worded(db, wanted.match)),
    ...wanted.partyLists.map((ids) => involves(db, a, ids, wanted.roles)),
  );
}

/** What is judged the same is found by the words of any of them. */
function worded(db: Database, match: string) {
  const w = aliasedTable(allegations, 'w');
  return db
    .select({ id: w.canonicalId })
    .from(w)
    .where(isHit(w.seq, 'allegations_fts', match));
}

function involves(db: Database, a: AllegationColumns, ids: readonly string[], roles: readonly PartyRole[] | null): SQL {
  const o = aliasedTable(allegationParties, 'o');
  return exists(
    db
      .select({ one: sql`1` })
      .from(o)
      .where(and(eq(o.allegationId, a.id), isOneOf(o.partyId, ids), inRoles(o.role, roles))),
  );
}

function inRoles(column: AnyColumn, roles: readonly PartyRole[] | null): SQL | undefined {
  return roles ? isOneOf(column, roles) : undefined;
}

async function countAllegations(db: Database, wanted: Wanted): Promise<number> {
  const a = aliasedTable(allegations, 'a');
  const [picking, ...others] = wanted.partyLists;
  if (picking) {
    const p = aliasedTable(allegationParties, 'p');
    const [row] = await db
      .select({ total: sql<number>`count(distinct ${p.allegationId})` })
      .from(p)
      .innerJoin(a, eq(a.id, p.allegationId))
      .where(
        and(
          isOneOf(p.partyId, picking),
          inRoles(p.role, wanted.roles),
          conditions(db, a, { ...wanted, partyLists: others }),
        ),
      );
    return row?.total ?? 0;
  }
  const [row] = await db
    .select({ total: sql<number>`count(*)` })
    .from(a)
    .where(conditions(db, a, wanted));
  return row?.total ?? 0;
}
