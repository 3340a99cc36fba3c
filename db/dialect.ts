/**
 * What engines say differently, said once: lists of ids, the top rows of each parent, full text.
 * This is SQLite; another engine gets functions of the same names.
 */

import { and, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';

/** One stretch of an ordered list, as clauses: where it begins, its order, how many rows. */
export interface Stretch {
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  readonly limit: number;
}

/**
 * The rows of `child` that are among the first `stretch` rows of their parent: join it with `parents(…)`.
 * Reads no more rows than it returns, given an index (parent, sort key, id); `row_number()` would read every child.
 */
export function amongFirst(
  db: Database,
  child: SQLiteTable,
  aliased: SQLiteTable,
  ofParent: SQL | undefined,
  stretch: Stretch,
): SQL {
  const first = db
    .select({ row: rowOf(aliased) })
    .from(aliased)
    .where(and(ofParent, stretch.where))
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
  return inArray(rowOf(child), first);
}

/** Values as rows of a table `parent`. One bound parameter, so that the statement's text is the same for 5 and for 50. */
export function parents(values: readonly string[]): SQL {
  return sql`json_each(${JSON.stringify(values)}) as parent`;
}

/** The value of such a row. */
export const parent: SQL<string> = sql<string>`parent.value`;

/** Its place in the list of values, from 0. */
export const place: SQL<number> = sql<number>`parent.key`;

export function isOneOf(column: SQLWrapper, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}

/** The same in a prepared statement, whose list is given when it runs: `{ [name]: given(values) }`. */
export function isAmong(column: SQLWrapper, name: string): SQL {
  return sql`${column} in (select value from json_each(${sql.placeholder(name)}))`;
}

/** `parents(…)` in a prepared statement. */
export function parentsGiven(name: string): SQL {
  return sql`json_each(${sql.placeholder(name)}) as parent`;
}

export function given(values: readonly (string | number)[]): string {
  return JSON.stringify(values);
}

/** The same column, but not a reason to walk its index: for an order whose filter has a better one. */
export function sortedLater(column: SQLWrapper): SQL {
  return sql`+${column}`;
}

/** The number under which the engine keeps a row: the cheapest name of a row within one statement. */
export function rowOf(table: SQLiteTable): SQL<number> {
  return sql<number>`${table}.rowid`;
}

export type FullTextTable = 'articles_fts' | 'party_names_fts' | 'statements_fts' | 'allegations_fts';

/** `match` is an expression compiled by `compileSearch`, never a user's own text. */
export function isHit(seq: SQLWrapper, table: FullTextTable, match: string): SQL {
  const fts = sql.identifier(table);
  return sql`${seq} in (select rowid from ${fts} where ${fts} match ${match})`;
}

/** Title words weigh four times a text word (Okapi BM25, larger is better). */
const bm25 = sql`-bm25(articles_fts, 4.0, 1.0)`;

/** The newest `cap` matching articles as rows (seq, score) of a table `hits`; `where` narrows articles_fts.rowid further. */
export function rankedHits(match: string, where: SQL | undefined, cap: number): SQL {
  const narrowed = where ? sql`and ${where}` : sql``;
  return sql`(select rowid as seq, ${bm25} as score from articles_fts
    where articles_fts match ${match} ${narrowed} order by rowid desc limit ${cap}) as hits`;
}

export const hitSeq: SQL<number> = sql<number>`hits.seq`;
export const hitScore: SQL<number> = sql<number>`hits.score`;
/** The row number of the full-text table, to narrow `rankedHits` with. */
export const articleHitRow: SQL<number> = sql<number>`articles_fts.rowid`;

export interface Excerpt {
  readonly seq: number;
  readonly score: number;
  readonly snippet: string;
}

/** Matches stand between U+0002 and U+0003, which no stored text contains. */
export async function excerptsOf(db: Database, match: string, seqs: readonly number[]): Promise<Excerpt[]> {
  return await db.all<Excerpt>(sql`
    select rowid as seq, ${bm25} as score, snippet(articles_fts, -1, char(2), char(3), '…', 24) as snippet
    from articles_fts where articles_fts match ${match} and ${isOneOf(sql`rowid`, seqs)}`);
}
