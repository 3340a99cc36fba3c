/**
 * Statements that come again for every article, built and prepared once a database: to build one anew costs several times running
 * it. What differs from run to run is a placeholder.
 */

import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { SQLiteInsertBase, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';

/** What is made for a database the first time, and the same ever after. */
export function prepared<Query>(build: (db: Database) => Query): (db: Database) => Query {
  const made = new WeakMap<Database, Query>();
  return (db) => {
    const known = made.get(db);
    if (known !== undefined) return known;
    const query = build(db);
    made.set(db, query);
    return query;
  };
}

type Insert<Table extends SQLiteTable> = SQLiteInsertBase<Table, 'sync', ReturnType<Database['run']>>;

interface Preparable<Result> {
  prepare(): { execute(values: Record<string, unknown>): PromiseLike<Result> };
}

/**
 * Writes rows that have these fields by one statement, however many they are; other columns get their defaults. `finish` says what
 * happens on a conflict and what is returned. Null when there is no row. No value may be bytes: the rows go in as JSON.
 */
export function insertion<Table extends SQLiteTable, Field extends keyof Table['$inferInsert'] & string, Result>(
  table: Table,
  fields: readonly Field[],
  finish: (insert: Insert<Table>) => Preparable<Result>,
): (db: Database, rows: readonly Required<Pick<Table['$inferInsert'], Field>>[]) => Promise<Result | null> {
  const columns = Object.entries(getTableColumns(table));
  const encoders = fields.map((field) => columns.find(([name]) => name === field)![1]);
  const values = columns.map(([name, column]) => {
    const place = fields.findIndex((field) => field === name);
    if (place >= 0) return sql`value ->> ${sql.raw(String(place))}`;
    if (column.default === undefined || column.default === null) return sql`null`;
    return is(column.default, SQL) ? column.default : sql`${sql.param(column.default, column)}`;
  });
  const select = sql`select ${sql.join(values, sql`, `)} from json_each(${sql.placeholder('rows')}) where true`;
  const statement = prepared((db) => finish(db.insert(table).select(select)).prepare());
  return async (db, rows) => {
    if (rows.length === 0) return null;
    const encoded = rows.map((row) =>
      fields.map((field, place) => {
        const value: unknown = row[field];
        const told = value === null || value === undefined ? null : encoders[place]!.mapToDriverValue(value);
        // Half a character is no text, and SQLite's JSON ends a text at NUL.
        return typeof told === 'string' ? told.replace(/[\0\p{Cs}]/gu, '\ufffd') : told;
      }),
    );
    return await statement(db).execute({ rows: JSON.stringify(encoded) });
  };
}
