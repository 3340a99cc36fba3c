/** People, organisations and countries: one by id or name, many by fame, and what hangs on one of them. */

import { aliasedTable, and, asc, desc, eq, gt, gte, inArray, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { amongFirst, isHit, isOneOf, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articleParties, parties, partyNames } from '../db/tables.ts';
import type { PartyType } from '../vocabulary.ts';
import { byPlace, grouped, inOrder } from './batch.ts';
import type { Context } from './context.ts';
import { badInput, exactlyOne } from './errors.ts';
import { localId } from './global-id.ts';
import {
  type Connection,
  connectionOf,
  type Key,
  type Order,
  type PageArgs,
  stretchOf,
  type Window,
  windowOf,
} from './paging.ts';
import { compileName, compileNamePrefix } from './search-text.ts';

export type Party = typeof parties.$inferSelect;

export const typenameOf: Readonly<Record<PartyType, 'Person' | 'Organisation' | 'Country'>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  COUNTRY: 'Country',
};

/** The party that stands for all that are judged the same, by the id of any of them. */
export async function partiesByIds(db: Database, ids: readonly string[]): Promise<(Party | null)[]> {
  const named = aliasedTable(parties, 'named');
  const rows = await db
    .select({ id: named.id, party: parties })
    .from(named)
    .innerJoin(parties, eq(parties.id, named.canonicalId))
    .where(isOneOf(named.id, ids));
  return inOrder(ids, rows, (row) => row.id).map((row) => row?.party ?? null);
}

/** Of each id, those of all that are judged the same; the id alone where nobody has it. In the order of the ids. */
export async function membersOfParties(db: Database, ids: readonly string[]): Promise<string[][]> {
  if (ids.length === 0) return [];
  const named = aliasedTable(parties, 'named');
  const rows = await db
    .select({ id: named.id, member: parties.id })
    .from(named)
    .innerJoin(parties, eq(parties.canonicalId, named.canonicalId))
    .where(isOneOf(named.id, ids))
    .orderBy(asc(named.id), asc(parties.id));
  return ids.map((id) => {
    const members = rows.filter((row) => row.id === id).map(({ member }) => member);
    return members.length === 0 ? [id] : members;
  });
}

/** An equality where there is one, which an index serves best. */
export function isAmong(column: SQLWrapper, members: readonly string[]): SQL {
  return members.length === 1 ? sql`${column} = ${members[0]}` : isOneOf(column, members);
}

/** A party of that type; null when the id belongs to none or to one of another type. */
export async function partyOfType({ load }: Context, id: string, type: PartyType): Promise<Party | null> {
  const party = await load.party.load(id);
  return party?.type === type ? party : null;
}

// ---- one, by what a caller knows ------------------------------------------------------------------

export async function namedPartyBy(
  context: Context,
  type: 'PERSON' | 'ORGANISATION',
  args: { readonly id?: string | null; readonly name?: string | null },
): Promise<Party | null> {
  const given = exactlyOne(typenameOf[type].toLowerCase(), { id: args.id, name: args.name });
  if (given === 'id') return await partyOfType(context, localId(args.id ?? '', [typenameOf[type]], 'id'), type);
  return await partyNamed(context.db, type, args.name ?? '');
}

export async function countryBy(
  context: Context,
  args: { readonly id?: string | null; readonly countryCode?: string | null },
): Promise<Party | null> {
  const given = exactlyOne('country', { id: args.id, countryCode: args.countryCode });
  if (given === 'id') return await partyOfType(context, localId(args.id ?? '', ['Country'], 'id'), 'COUNTRY');
  const [found] = await context.db
    .select()
    .from(parties)
    .where(eq(parties.countryCode, args.countryCode ?? ''));
  return found ?? null;
}

/** The one named in most articles, where several share the name. */
async function partyNamed(db: Database, type: PartyType, name: string): Promise<Party | null> {
  const match = compileName(name);
  if (match === null) return null;
  // Case, accents and punctuation may add or take a few characters, another name adds more.
  const member = aliasedTable(parties, 'member');
  const isAsLong = sql`abs(length(${partyNames.name}) - ${name.length}) <= 8`;
  const rows = await db
    .select({ name: partyNames.name, party: parties })
    .from(partyNames)
    .innerJoin(member, eq(member.id, partyNames.partyId))
    .innerJoin(parties, eq(parties.id, member.canonicalId))
    .where(and(isHit(partyNames.seq, 'party_names_fts', match), eq(parties.type, type), isAsLong))
    .orderBy(desc(parties.rank), desc(parties.id))
    .limit(200);
  return rows.find((row) => alike.compare(row.name, name) === 0)?.party ?? null;
}

/** Case, accents and punctuation do not tell names apart. */
const alike = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

// ---- many -----------------------------------------------------------------------------------------

export interface PartyFilter {
  readonly name?: string | null;
  readonly mentionedAfter?: number | null;
}

const mostNamedFirst: Order = { name: 'MOST_NAMED', descending: true };

export async function listParties(
  { db }: Context,
  type: PartyType,
  args: PageArgs & { readonly filter?: PartyFilter | null },
): Promise<Connection<Party>> {
  const window = windowOf(args, mostNamedFirst);
  const stretch = stretchOf(window, parties.rank, parties.id);
  const where = conditions(db, type, args.filter ?? {});
  const rows = await db
    .select()
    .from(parties)
    .where(and(where, stretch.where))
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
  const totalCount = async () => {
    const total = sql<number>`count(*)`;
    const [row] = await db.select({ total }).from(parties).where(where);
    return row?.total ?? 0;
  };
  return connectionOf({
    window,
    rows,
    keyOf: (row): Key => [row.rank, row.id],
    nodeOf: (row) => row,
    totalCount,
  });
}

function conditions(db: Database, type: PartyType, { name, mentionedAfter }: PartyFilter): SQL | undefined {
  return and(
    eq(parties.type, type),
    // Those that another stands for have rank -1.
    gte(parties.rank, 0),
    mentionedAfter == null ? undefined : gt(parties.lastMentionedAt, mentionedAfter),
    name == null ? undefined : isCalled(db, name, 'filter.name'),
  );
}

/** Has a name in which every word occurs, the last one as the beginning of a word. */
function isCalled(db: Database, name: string, argument: string): SQL {
  const match = compileNamePrefix(name);
  if (match === null) throw badInput(argument, `\`${argument}\` is empty; give at least one letter of the name.`);
  const member = aliasedTable(parties, 'member');
  const called = db
    .select({ id: member.canonicalId })
    .from(partyNames)
    .innerJoin(member, eq(member.id, partyNames.partyId))
    .where(isHit(partyNames.seq, 'party_names_fts', match));
  return inArray(parties.id, called);
}

export async function suggestParties(
  { db }: Context,
  { name, first }: { readonly name: string; readonly first?: number | null },
): Promise<Party[]> {
  const { size } = windowOf({ first }, mostNamedFirst, 10);
  if (compileNamePrefix(name) === null) return [];
  return await db
    .select()
    .from(parties)
    .where(isCalled(db, name, 'name'))
    .orderBy(desc(parties.rank), desc(parties.id))
    .limit(size);
}

// ---- of an article, of a party --------------------------------------------------------------------

/** Of every type, in reading order. */
export async function partiesOfArticles(db: Database, articleIds: readonly string[]): Promise<Party[][]> {
  const member = aliasedTable(parties, 'member');
  const rows = await db
    .select({ articleId: articleParties.articleId, party: parties })
    .from(articleParties)
    .innerJoin(member, eq(member.id, articleParties.partyId))
    .innerJoin(parties, eq(parties.id, member.canonicalId))
    .where(isOneOf(articleParties.articleId, articleIds))
    .groupBy(articleParties.articleId, parties.id)
    .orderBy(asc(articleParties.articleId), sql`min(${articleParties.firstStart})`, asc(parties.id));
  return grouped(
    articleIds,
    rows,
    (row) => row.articleId,
    (row) => row.party,
  );
}

export async function partiesOfArticle({ load }: Context, articleId: string, type: PartyType): Promise<Party[]> {
  const all = await load.partiesOfArticle.load(articleId);
  return all.filter((party) => party.type === type);
}

/** Most frequent first, at most fifty, without the name it goes by. */
export async function aliasesOfParties(db: Database, partyIds: readonly string[]): Promise<string[][]> {
  const n = aliasedTable(partyNames, 'n');
  const m = aliasedTable(parties, 'm');
  const owner = aliasedTable(parties, 'owner');
  const main = db
    .select({ name: sql<string>`coalesce(nullif(${owner.shownName}, ''), ${owner.name})` })
    .from(owner)
    .where(eq(owner.id, parent));
  const stretch = { where: undefined, orderBy: [desc(n.mentionCount), asc(n.name)], limit: 50 };
  const others = and(eq(n.partyId, m.id), ne(n.name, sql`${main}`));
  const rows = await db
    .select({ place, name: partyNames.name })
    .from(parents(partyIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(partyNames, amongFirst(db, partyNames, n, others, stretch))
    .groupBy(place, partyNames.name)
    .orderBy(place, sql`sum(${partyNames.mentionCount}) desc`, asc(partyNames.name));
  return byPlace(partyIds.length, rows).map((list) => list.map((row) => row.name).slice(0, 50));
}

export interface RelatedParty {
  readonly partyId: string;
  readonly articleCount: number;
}

export async function relatedParties(
  { load }: Context,
  partyId: string,
  args: { readonly first?: number | null },
): Promise<RelatedParty[]> {
  return await load.relatedOfParty(windowOf(args, mostNamedFirst, 10)).load(partyId);
}

/** How many of its newest articles are looked through. */
export const relatedWithin = 200;

export async function relatedOfParties(
  db: Database,
  partyIds: readonly string[],
  { size }: Window,
): Promise<RelatedParty[][]> {
  const m = aliasedTable(parties, 'm');
  const p = aliasedTable(articleParties, 'p');
  const other = aliasedTable(articleParties, 'other');
  const beside = aliasedTable(parties, 'beside');
  const newest = { where: undefined, orderBy: [desc(p.sortAt), desc(p.articleId)], limit: relatedWithin };
  const articleCount = sql<number>`count(distinct ${articleParties.articleId})`;
  const rows = await db
    .select({ place, partyId: beside.canonicalId, articleCount: articleCount.as('article_count') })
    .from(parents(partyIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(articleParties, amongFirst(db, articleParties, p, eq(p.partyId, m.id), newest))
    .innerJoin(other, eq(other.articleId, articleParties.articleId))
    .innerJoin(beside, and(eq(beside.id, other.partyId), ne(beside.canonicalId, parent)))
    .groupBy(place, beside.canonicalId)
    .orderBy(place, desc(articleCount), asc(beside.canonicalId));
  return byPlace(partyIds.length, rows).map((list) => list.slice(0, size));
}
