/** Exact pieces of an article's text. */

import { asc, eq } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationPartySpans, spans, statementSpans } from '../db/tables.ts';
import { grouped, inOrder } from './batch.ts';
import type { Context } from './context.ts';

export type Span = typeof spans.$inferSelect;
export type StatementPart = (typeof statementSpans.$inferSelect)['part'];

export async function spansByIds(db: Database, ids: readonly number[]): Promise<(Span | null)[]> {
  const rows = await db.select().from(spans).where(isOneOf(spans.id, ids));
  return inOrder(ids, rows, (row) => row.id);
}

export interface PartSpan {
  readonly part: StatementPart;
  readonly span: Span;
}

export async function spansOfStatements(db: Database, statementIds: readonly string[]): Promise<PartSpan[][]> {
  const rows = await db
    .select({ statementId: statementSpans.statementId, part: statementSpans.part, span: spans })
    .from(statementSpans)
    .innerJoin(spans, eq(spans.id, statementSpans.spanId))
    .where(isOneOf(statementSpans.statementId, statementIds))
    .orderBy(asc(statementSpans.statementId), asc(statementSpans.part), asc(statementSpans.ordinal));
  return grouped(
    statementIds,
    rows,
    (row) => row.statementId,
    ({ part, span }) => ({ part, span }),
  );
}

export async function spansOfPart({ load }: Context, statementId: string, part: StatementPart): Promise<Span[]> {
  const all = await load.spansOfStatement.load(statementId);
  return all.filter((row) => row.part === part).map((row) => row.span);
}

export async function spansOfAllegationParties(db: Database, rowIds: readonly string[]): Promise<Span[][]> {
  const rows = await db
    .select({ rowId: allegationPartySpans.allegationPartyId, span: spans })
    .from(allegationPartySpans)
    .innerJoin(spans, eq(spans.id, allegationPartySpans.spanId))
    .where(isOneOf(allegationPartySpans.allegationPartyId, rowIds))
    .orderBy(asc(allegationPartySpans.allegationPartyId), asc(spans.start), asc(spans.id));
  return grouped(
    rowIds,
    rows,
    (row) => row.rowId,
    (row) => row.span,
  );
}
