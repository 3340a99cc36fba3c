/**
 * `articles(filter, orderBy)`. The page's rows are picked by the index of the most telling filter (a party, one of several
 * sources, the words), then fetched; every other filter narrows while picking.
 */

import { type AnyColumn, aliasedTable, and, eq, exists, gt, lt, type SQL, sql } from 'drizzle-orm';
import {
  amongFirst,
  articleHitRow,
  hitScore,
  hitSeq,
  isHit,
  isOneOf,
  parent,
  parents,
  rankedHits,
  rowOf,
  type Stretch,
  sortedLater,
} from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articleParties, articles, parties } from '../db/tables.ts';
import { type Article, type ArticleConnection, byTime, newestFirst } from './article.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { localId, partyTypenames } from './global-id.ts';
import { connectionOf, type Key, type Order, type PageArgs, stretchOf, type Window, windowOf } from './paging.ts';
import { isAmong } from './party.ts';
import { compileSearch } from './search-text.ts';

export interface ArticleFilter {
  readonly text?: string | null;
  readonly sources?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly parties?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly publishedAfter?: number | null;
  readonly publishedBefore?: number | null;
  readonly firstSeenAfter?: number | null;
  readonly hasAllegations?: boolean | null;
}

export type ArticleOrder = 'NEWEST' | 'OLDEST' | 'FIRST_SEEN' | 'RELEVANCE';

export interface ArticleListArgs extends PageArgs {
  readonly filter?: ArticleFilter | null;
  readonly orderBy?: ArticleOrder | null;
}

/** How many of the newest matches are ranked; more would make common words slow. */
export const rankedAtMost = 2_000;

export async function listArticles(context: Context, args: ArticleListArgs): Promise<ArticleConnection> {
  const { db } = context;
  const order = orders[args.orderBy ?? 'NEWEST'];
  const window = windowOf(args, order);
  const wanted = await wantedOf(context, args.filter ?? {});
  const totalCount = () => countArticles(db, wanted);
  const rows = order === orders.RELEVANCE ? await ranked(db, wanted, window) : await inTime(db, wanted, window);
  const page = connectionOf({
    window,
    rows,
    keyOf: (row): Key => keyOf(order, row),
    nodeOf: (row) => row.article,
    totalCount,
  });
  const { match } = wanted;
  return match ? { ...page, edges: page.edges.map((edge) => ({ ...edge, match })) } : page;
}

const orders: Readonly<Record<ArticleOrder, Order>> = {
  NEWEST: newestFirst,
  OLDEST: { name: 'OLDEST', descending: false },
  FIRST_SEEN: { name: 'FIRST_SEEN', descending: false },
  RELEVANCE: { name: 'RELEVANCE', descending: true },
};

interface Row {
  readonly article: Article;
  readonly score: number;
}

function keyOf(order: Order, { article, score }: Row): Key {
  if (order === orders.RELEVANCE) return [score, article.id];
  // Arrival is counted, not timed: a clock may stand still or step back, and a reader who syncs would miss articles.
  return order === orders.FIRST_SEEN ? [article.seq, article.id] : byTime(article);
}

/** The filter with ids, codes and text read, and the parties with the rarest first. */
interface Wanted extends ArticleFilter {
  readonly match: string | null;
  /** Of each party asked for, the ids of all that are judged the same. */
  readonly partyIds: readonly (readonly string[])[];
}

async function wantedOf({ db }: Context, filter: ArticleFilter): Promise<Wanted> {
  const ids = (filter.parties ?? []).map((id) => localId(id, partyTypenames, 'filter.parties'));
  const codes = filter.countries ?? [];
  const match =
    filter.text == null ? null : compileSearch(filter.text, { argument: 'filter.text', columns: ['title'] });
  const sources = filter.sources?.map((id) => localId(id, ['Source'], 'filter.sources'));
  if (ids.length + codes.length === 0) return { ...filter, sources, match, partyIds: [] };
  const named = aliasedTable(parties, 'named');
  const found = await db
    .select({
      id: named.id,
      code: named.countryCode,
      canonicalId: named.canonicalId,
      member: parties.id,
      rank: parties.rank,
    })
    .from(named)
    .innerJoin(parties, eq(parties.canonicalId, named.canonicalId))
    .where(sql`${isOneOf(named.id, ids)} or ${isOneOf(named.countryCode, codes)}`)
    .orderBy(parties.id);
  const known = new Set(found.flatMap(({ id, code }) => [id, code]));
  const unknown = [...ids, ...codes].filter((key) => !known.has(key)).map((key) => [key]);
  const groups = new Map<string, { members: Set<string>; rank: number }>();
  for (const { canonicalId, member, rank } of found) {
    const group = groups.get(canonicalId) ?? { members: new Set(), rank: 0 };
    group.members.add(member);
    groups.set(canonicalId, { ...group, rank: Math.max(group.rank, rank) });
  }
  const rarestFirst = [...groups.values()].sort((a, b) => a.rank - b.rank);
  return { ...filter, sources, match, partyIds: [...unknown, ...rarestFirst.map(({ members }) => [...members])] };
}

// ---- in order of time ------------------------------------------------------------------------------

async function inTime(db: Database, wanted: Wanted, window: Window): Promise<Row[]> {
  return await db
    .select({ article: articles, score: sql<number>`0` })
    .from(articles)
    .where(sql`${articles.seq} in ${candidates(db, wanted, window)}`)
    .orderBy(...orderStretch(window, articles).orderBy);
}

/** Row numbers of the page: by the rarest party, or by each of several sources or languages, or by the order's own index. */
function candidates(db: Database, wanted: Wanted, window: Window) {
  const a = aliasedTable(articles, 'a');
  const [party, ...otherParties] = wanted.partyIds;
  if (party !== undefined) {
    const p = aliasedTable(articleParties, 'p');
    const bySeq = window.order === orders.FIRST_SEEN;
    const stretch = bySeq ? stretchOf(window, a.seq, null) : stretchOf(window, p.sortAt, p.articleId);
    const page = db
      .select({ seq: a.seq })
      .from(p)
      .innerJoin(a, eq(a.id, p.articleId))
      .where(
        and(
          isAmong(p.partyId, party),
          conditions(db, a, { ...wanted, partyIds: otherParties }, p.sortAt),
          stretch.where,
        ),
      )
      .orderBy(...stretch.orderBy)
      .limit(stretch.limit)
      .$dynamic();
    // An article may name several of those that are judged the same.
    return party.length === 1 ? page : page.groupBy(a.seq);
  }
  const several = window.order === orders.FIRST_SEEN ? null : severalOf(wanted);
  if (several) {
    const b = aliasedTable(articles, 'b');
    const rest = and(eq(b[several.column], parent), conditions(db, b, several.rest));
    return db
      .select({ seq: a.seq })
      .from(parents([...new Set(several.values)]))
      .innerJoin(a, amongFirst(db, a, b, rest, stretchOf(window, b.sortAt, b.id)))
      .orderBy(...stretchOf(window, a.sortAt, a.id).orderBy)
      .limit(window.size + 1);
  }
  // What came in lately is little: sorting it is cheaper than walking through all that is older.
  const isRecent = wanted.firstSeenAfter != null && isOtherwiseOpen(wanted) && window.order !== orders.FIRST_SEEN;
  const stretch = isRecent ? stretchOf(window, sortedLater(a.sortAt), a.id) : orderStretch(window, a);
  return db
    .select({ seq: a.seq })
    .from(a)
    .where(and(conditions(db, a, wanted), stretch.where))
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
}

function isOtherwiseOpen({ sources, languages, hasAllegations, match }: Wanted): boolean {
  return !sources?.length && !languages?.length && hasAllegations == null && match === null;
}

function orderStretch(window: Window, a: ArticleColumns): Stretch {
  if (window.order !== orders.FIRST_SEEN) return stretchOf(window, a.sortAt, a.id);
  const stretch = stretchOf(window, a.seq, null);
  return { ...stretch, where: and(gt(a.seq, 0), stretch.where) };
}

function severalOf(wanted: Wanted) {
  const { sources, languages } = wanted;
  if (sources && sources.length > 1) {
    return { column: 'sourceId', values: sources, rest: { ...wanted, sources: null } } as const;
  }
  if (languages && languages.length > 1) {
    return { column: 'language', values: languages, rest: { ...wanted, languages: null } } as const;
  }
  return null;
}

type ArticleColumns = Readonly<
  Record<'seq' | 'id' | 'sourceId' | 'language' | 'sortAt' | 'firstSeenAt' | 'hasAllegations', AnyColumn>
>;

function conditions(db: Database, a: ArticleColumns, wanted: Wanted, sortAt: AnyColumn = a.sortAt): SQL | undefined {
  return and(
    anyOf(a.sourceId, wanted.sources),
    anyOf(a.language, wanted.languages),
    wanted.publishedAfter == null ? undefined : gt(sortAt, wanted.publishedAfter),
    wanted.publishedBefore == null ? undefined : lt(sortAt, wanted.publishedBefore),
    wanted.firstSeenAfter == null ? undefined : gt(a.firstSeenAt, wanted.firstSeenAfter),
    wanted.hasAllegations == null ? undefined : eq(a.hasAllegations, wanted.hasAllegations),
    wanted.match === null ? undefined : isHit(a.seq, 'articles_fts', wanted.match),
    ...wanted.partyIds.map((id) => names(db, a, id)),
  );
}

function names(db: Database, a: ArticleColumns, members: readonly string[]): SQL {
  const other = aliasedTable(articleParties, 'other');
  return exists(
    db
      .select({ one: sql`1` })
      .from(other)
      .where(and(eq(other.articleId, a.id), isAmong(other.partyId, members))),
  );
}

export function anyOf(column: AnyColumn, values: readonly string[] | null | undefined): SQL | undefined {
  if (!values || values.length === 0) return undefined;
  const [only] = values;
  return values.length === 1 ? eq(column, only) : isOneOf(column, values);
}

async function countArticles(db: Database, wanted: Wanted): Promise<number> {
  const total = sql<number>`count(*)`;
  const a = aliasedTable(articles, 'a');
  const p = aliasedTable(articleParties, 'p');
  const [party, ...otherParties] = wanted.partyIds;
  const [row] =
    party === undefined
      ? await db
          .select({ total })
          .from(a)
          .where(conditions(db, a, wanted))
      : await db
          .select({ total: sql<number>`count(distinct ${a.seq})` })
          .from(p)
          .innerJoin(a, eq(a.id, p.articleId))
          .where(and(isAmong(p.partyId, party), conditions(db, a, { ...wanted, partyIds: otherParties }, p.sortAt)));
  return row?.total ?? 0;
}

// ---- best match first ------------------------------------------------------------------------------

async function ranked(db: Database, wanted: Wanted, window: Window): Promise<Row[]> {
  if (wanted.match === null) {
    throw badInput(
      'orderBy',
      '`orderBy: RELEVANCE` needs words to rank by: give `filter.text`, or choose another order.',
    );
  }
  const stretch = stretchOf(window, hitScore, articles.id);
  return await db
    .select({ article: articles, score: hitScore })
    .from(rankedHits(wanted.match, narrowing(db, wanted), rankedAtMost))
    .innerJoin(articles, eq(articles.seq, hitSeq))
    .where(stretch.where)
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
}

/** The other filters, applied before the newest matches are counted off; nothing when there are none. */
function narrowing(db: Database, wanted: Wanted): SQL | undefined {
  const a = aliasedTable(articles, 'a');
  const where = conditions(db, a, { ...wanted, match: null });
  if (!where) return undefined;
  return exists(
    db
      .select({ one: sql`1` })
      .from(a)
      .where(and(eq(rowOf(a), articleHitRow), where)),
  );
}
