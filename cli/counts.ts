/** What the store holds, counted for people to read. */

import { and, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open.ts';
import { allegations, articles, parties, removedBlocks, statements } from '../db/tables.ts';

export interface Counts {
  readonly articles: number;
  readonly people: number;
  readonly organisations: number;
  readonly countries: number;
  readonly statements: number;
  readonly allegations: number;
  /** Statements that deny, wholly or in part. */
  readonly denials: number;
  /** Of the articles' current versions. */
  readonly removedBlocks: number;
}

export async function countStore(db: Database): Promise<Counts> {
  const [removed] = await db
    .select({ count: count() })
    .from(removedBlocks)
    .innerJoin(articles, eq(articles.currentVersionId, removedBlocks.versionId));
  const isCurrent = eq(statements.isCurrent, true);
  return {
    articles: await rows(db, articles),
    people: await rows(db, parties, eq(parties.type, 'PERSON')),
    organisations: await rows(db, parties, eq(parties.type, 'ORGANISATION')),
    countries: await rows(db, parties, eq(parties.type, 'COUNTRY')),
    statements: await rows(db, statements, isCurrent),
    allegations: await rows(db, allegations),
    denials: await rows(db, statements, and(isCurrent, inArray(statements.stance, ['DENIES', 'PARTLY_DENIES']))),
    removedBlocks: removed?.count ?? 0,
  };
}

/** A block of lines, numbers set flush right. */
export function printCounts(counts: Counts): string {
  const lines: [number, string][] = [
    [counts.articles, 'articles'],
    [counts.people, 'people'],
    [counts.organisations, 'organisations'],
    [counts.countries, 'countries'],
    [counts.statements, 'statements'],
    [counts.allegations, 'allegations'],
    [counts.denials, 'denials'],
    [counts.removedBlocks, 'junk blocks set aside'],
  ];
  const width = Math.max(...lines.map(([number]) => number.toLocaleString('en-GB').length));
  return lines.map(([number, noun]) => `  ${number.toLocaleString('en-GB').padStart(width)}  ${noun}`).join('\n');
}

async function rows(db: Database, table: SQLiteTable, where?: SQL): Promise<number> {
  const [row] = await db.select({ count: count() }).from(table).where(where);
  return row?.count ?? 0;
}
