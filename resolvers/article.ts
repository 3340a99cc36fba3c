/** Articles: one by id or address, many by filter and order, and the lists that hang on a source, a party or an allegation. */

import { aliasedTable, and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents, place, rowOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationArticles, allegations, articleParties, articles, parties } from '../db/tables.ts';
import { byPlace, inOrder } from './batch.ts';
import type { Context } from './context.ts';
import { exactlyOne } from './errors.ts';
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

export type Article = typeof articles.$inferSelect;

/** An article in a list; `match` is the compiled search text it was found by. */
export interface ArticleEdge {
  readonly cursor: string;
  readonly node: Article;
  readonly match?: string;
}

export type ArticleConnection = Connection<Article, ArticleEdge>;

export const newestFirst: Order = { name: 'NEWEST', descending: true };

export async function articleBy(
  { db, load }: Context,
  args: { readonly id?: string | null; readonly url?: string | null },
): Promise<Article | null> {
  const given = exactlyOne('article', { id: args.id, url: args.url });
  if (given === 'id') return await load.article.load(localId(args.id ?? '', ['Article'], 'id'));
  const [found] = await db
    .select()
    .from(articles)
    .where(isOneOf(articles.url, spellingsOf(args.url ?? '')))
    .orderBy(asc(articles.sortAt), asc(articles.id))
    .limit(1);
  return found ?? null;
}

export async function articlesByIds(db: Database, ids: readonly string[]): Promise<(Article | null)[]> {
  const rows = await db.select().from(articles).where(isOneOf(articles.id, ids));
  return inOrder(ids, rows, (row) => row.id);
}

// ---- of a source, a party, an allegation ----------------------------------------------------------

export async function articlesOfSource(
  { load }: Context,
  sourceId: string,
  args: PageArgs,
): Promise<ArticleConnection> {
  const window = windowOf(args, newestFirst);
  return articlePage(window, await load.articlesOfSource(window).load(sourceId), () =>
    load.articleCountOfSource.load(sourceId),
  );
}

export async function articlesOfSources(
  db: Database,
  sourceIds: readonly string[],
  window: Window,
): Promise<Article[][]> {
  const a = aliasedTable(articles, 'a');
  const rows = await db
    .select({ place, article: articles })
    .from(parents(sourceIds))
    .innerJoin(articles, amongFirst(db, articles, a, eq(a.sourceId, parent), stretchOf(window, a.sortAt, a.id)))
    .orderBy(place, ...stretchOf(window, articles.sortAt, articles.id).orderBy);
  return byPlace(sourceIds.length, rows).map((list) => list.map((row) => row.article));
}

export async function articlesOfParty({ load }: Context, partyId: string, args: PageArgs): Promise<ArticleConnection> {
  const window = windowOf(args, newestFirst);
  return articlePage(window, await load.articlesOfParty(window).load(partyId), () =>
    load.articleCountOfParty.load(partyId),
  );
}

export async function articlesOfParties(
  db: Database,
  partyIds: readonly string[],
  window: Window,
): Promise<Article[][]> {
  const m = aliasedTable(parties, 'm');
  const p = aliasedTable(articleParties, 'p');
  const ofParent = eq(p.partyId, m.id);
  // The first of each that is judged the same; one article may name several of them.
  const rows = await db
    .selectDistinct({ place, article: articles })
    .from(parents(partyIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(articleParties, amongFirst(db, articleParties, p, ofParent, stretchOf(window, p.sortAt, p.articleId)))
    .innerJoin(articles, eq(articles.id, articleParties.articleId))
    .orderBy(place, ...stretchOf(window, articles.sortAt, articles.id).orderBy);
  return byPlace(partyIds.length, rows).map((list) => list.map((row) => row.article));
}

export async function articlesOfAllegation(
  { load }: Context,
  allegationId: string,
  args: PageArgs,
): Promise<ArticleConnection> {
  const window = windowOf(args, newestFirst);
  return articlePage(window, await load.articlesOfAllegation(window).load(allegationId), () =>
    load.articleCountOfAllegation.load(allegationId),
  );
}

export async function articlesOfAllegations(
  db: Database,
  allegationIds: readonly string[],
  window: Window,
): Promise<Article[][]> {
  const m = aliasedTable(allegations, 'm');
  const r = aliasedTable(allegationArticles, 'r');
  const stretch = stretchOf(window, r.sortAt, r.articleId);
  // The first of each that is judged the same; one article may report several of them.
  const rows = await db
    .selectDistinct({ place, article: articles })
    .from(parents(allegationIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(allegationArticles, amongFirst(db, allegationArticles, r, eq(r.allegationId, m.id), stretch))
    .innerJoin(articles, eq(articles.id, allegationArticles.articleId))
    .orderBy(place, ...stretchOf(window, articles.sortAt, articles.id).orderBy);
  return byPlace(allegationIds.length, rows).map((list) => list.map((row) => row.article));
}

export function articlePage(
  window: Window,
  rows: readonly Article[],
  totalCount: () => Promise<number>,
): ArticleConnection {
  return connectionOf({ window, rows, keyOf: byTime, nodeOf: (row) => row, totalCount });
}

export const byTime = (row: Article): Key => [row.sortAt, row.id];

// ---- around one article ---------------------------------------------------------------------------

/** Others with the same text, oldest first, at most a hundred. */
export async function reprintsOf({ load }: Context, article: Article): Promise<Article[]> {
  const family = await load.reprintFamily.load(article.originArticleId);
  return family.filter((other) => other.id !== article.id);
}

/** Every article whose text has this origin, the origin among them. */
export async function reprintFamilies(db: Database, originIds: readonly string[]): Promise<Article[][]> {
  const a = aliasedTable(articles, 'a');
  const stretch = { where: undefined, orderBy: [asc(a.sortAt), asc(a.id)], limit: 101 };
  const rows = await db
    .select({ place, article: articles })
    .from(parents(originIds))
    .innerJoin(articles, amongFirst(db, articles, a, eq(a.originArticleId, parent), stretch))
    .orderBy(place, asc(articles.sortAt), asc(articles.id));
  return byPlace(originIds.length, rows).map((list) => list.map((row) => row.article));
}

export type Direction = 'previous' | 'next';

/** The neighbour in the same source, in order of publication. */
export async function neighboursOf(
  db: Database,
  articleIds: readonly string[],
  direction: Direction,
): Promise<(Article | null)[]> {
  const me = aliasedTable(articles, 'me');
  const n = aliasedTable(articles, 'n');
  const sign = sql.raw(direction === 'previous' ? '<' : '>');
  const order = direction === 'previous' ? desc : asc;
  const neighbour = db
    .select({ row: rowOf(n) })
    .from(n)
    .where(and(eq(n.sourceId, me.sourceId), sql`(${n.sortAt}, ${n.id}) ${sign} (${me.sortAt}, ${me.id})`))
    .orderBy(order(n.sortAt), order(n.id))
    .limit(1);
  const rows = await db
    .select({ place, article: articles })
    .from(parents(articleIds))
    .innerJoin(me, eq(me.id, parent))
    .innerJoin(articles, inArray(rowOf(articles), neighbour));
  return byPlace(articleIds.length, rows).map(([row]) => row?.article ?? null);
}

/** An address as it may have been stored: as given, as the URL standard writes it, without fragment, without last slash. */
function spellingsOf(url: string): string[] {
  const parsed = new URL(url);
  const spellings = [url, parsed.href];
  parsed.hash = '';
  spellings.push(parsed.href, parsed.href.replace(/\/$/, ''));
  return [...new Set(spellings)];
}
