/** Exact pieces of an article's text. */

import { aliasedTable, and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationParties, allegationPartySpans, allegations, spans, statementSpans } from '../db/tables.ts';
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

/** Where it is named in this part, also by articles that report what is judged the same. */
export async function spansOfAllegationParties(db: Database, rowIds: readonly string[]): Promise<Span[][]> {
  const shown = aliasedTable(allegationParties, 'shown');
  const standing = aliasedTable(allegations, 'standing');
  const r = aliasedTable(allegationParties, 'r');
  const isSamePlayer = or(
    eq(r.partyId, shown.partyId),
    and(isNull(r.partyId), isNull(shown.partyId), eq(sql`lower(${r.label})`, sql`lower(${shown.label})`)),
  );
  const rows = await db
    .selectDistinct({ rowId: shown.id, span: spans })
    .from(shown)
    .innerJoin(standing, eq(standing.id, shown.allegationId))
    .innerJoin(allegations, eq(allegations.canonicalId, standing.canonicalId))
    .innerJoin(r, and(eq(r.allegationId, allegations.id), eq(r.role, shown.role), isSamePlayer))
    .innerJoin(allegationPartySpans, eq(allegationPartySpans.allegationPartyId, r.id))
    .innerJoin(spans, eq(spans.id, allegationPartySpans.spanId))
    .where(isOneOf(shown.id, rowIds))
    .orderBy(asc(shown.id), asc(spans.start), asc(spans.id));
  return grouped(
    rowIds,
    rows,
    (row) => row.rowId,
    (row) => row.span,
  );
}
