/** Who said what: the statements of an article, a speaker, an allegation, and what belongs to one statement. */

import { aliasedTable, and, asc, eq, inArray, isNull, or, type SQLWrapper, sql } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import {
  allegationParties,
  allegations,
  attributionLinks,
  hedges,
  parties,
  statementAbout,
  statementResponses,
  statements,
  statusEvents,
} from '../db/tables.ts';
import type { Stance } from '../vocabulary.ts';
import { newestFirst } from './article.ts';
import { byPlace, grouped, inOrder } from './batch.ts';
import type { Context } from './context.ts';
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
import type { Party } from './party.ts';

export type Statement = typeof statements.$inferSelect;
export type Hedge = typeof hedges.$inferSelect;
export type AttributionLink = typeof attributionLinks.$inferSelect;

const readingOrder: Order = { name: 'READING', descending: false };

export async function statementsByIds(db: Database, ids: readonly string[]): Promise<(Statement | null)[]> {
  const rows = await db.select().from(statements).where(isOneOf(statements.id, ids));
  return inOrder(ids, rows, (row) => row.id);
}

// ---- of a version, a speaker, an allegation -------------------------------------------------------

export async function statementsOfVersion(
  { load }: Context,
  versionId: string,
  args: PageArgs,
): Promise<Connection<Statement>> {
  const window = windowOf(args, readingOrder, 50);
  return connectionOf({
    window,
    rows: await load.statementsOfVersion(window).load(versionId),
    keyOf: (row): Key => [row.ordinal, row.id],
    nodeOf: (row) => row,
    totalCount: () => load.statementCountOfVersion.load(versionId),
  });
}

export async function statementsOfVersions(
  db: Database,
  versionIds: readonly string[],
  window: Window,
): Promise<Statement[][]> {
  const s = aliasedTable(statements, 's');
  // Not what an earlier reading of the same text found.
  const said = and(eq(s.versionId, parent), isNull(s.supersededAt));
  const rows = await db
    .select({ place, statement: statements })
    .from(parents(versionIds))
    .innerJoin(statements, amongFirst(db, statements, s, said, stretchOf(window, s.ordinal, s.id)))
    .orderBy(place, ...stretchOf(window, statements.ordinal, statements.id).orderBy);
  return byPlace(versionIds.length, rows).map((list) => list.map((row) => row.statement));
}

export async function statementsOfSpeaker(
  { load }: Context,
  partyId: string,
  args: PageArgs,
): Promise<Connection<Statement>> {
  const window = windowOf(args, newestFirst);
  return statementPage(window, await load.statementsOfSpeaker(window).load(partyId), () =>
    load.statementCountOfSpeaker.load(partyId),
  );
}

export async function statementsOfSpeakers(
  db: Database,
  partyIds: readonly string[],
  window: Window,
): Promise<Statement[][]> {
  const one = aliasedTable(parties, 'one');
  const s = aliasedTable(statements, 's');
  const current = and(eq(s.speakerId, one.id), eq(s.isCurrent, true));
  const rows = await db
    .select({ place, statement: statements })
    .from(parents(partyIds))
    .innerJoin(one, eq(one.canonicalId, parent))
    .innerJoin(statements, amongFirst(db, statements, s, current, stretchOf(window, s.sortAt, s.id)))
    .orderBy(place, ...stretchOf(window, statements.sortAt, statements.id).orderBy);
  return byPlace(partyIds.length, rows).map((list) => list.map((row) => row.statement));
}

/** Which of an allegation's statements: those with these stances (null for all), or the accused's answers. */
export type StatementChoice = { readonly stances: readonly Stance[] | null } | 'responses';

export async function statementsOfAllegation(
  { load }: Context,
  allegationId: string,
  args: PageArgs & { readonly stances?: readonly Stance[] | null },
): Promise<Connection<Statement>> {
  const window = windowOf(args, newestFirst);
  const choice: StatementChoice = { stances: args.stances ?? null };
  return statementPage(window, await load.statementsOfAllegation({ choice, window }).load(allegationId), () =>
    load.statementCountOfAllegation(choice).load(allegationId),
  );
}

export async function responsesOfAllegation(
  { load }: Context,
  allegationId: string,
  args: PageArgs,
): Promise<Connection<Statement>> {
  const window = windowOf(args, newestFirst);
  const rows = await load.statementsOfAllegation({ choice: 'responses', window }).load(allegationId);
  return statementPage(window, rows, () => load.statementCountOfAllegation('responses').load(allegationId));
}

export async function statementsOfAllegations(
  db: Database,
  allegationIds: readonly string[],
  { choice, window }: { readonly choice: StatementChoice; readonly window: Window },
): Promise<Statement[][]> {
  const m = aliasedTable(allegations, 'm');
  const s = aliasedTable(statements, 's');
  const stretch = stretchOf(window, s.sortAt, s.id);
  // The first of each that is judged the same, by its index; then the first of these.
  const rows = await db
    .selectDistinct({ place, statement: statements })
    .from(parents(allegationIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(statements, amongFirst(db, statements, s, chosen(db, s, m.id, choice), stretch))
    .orderBy(place, ...stretchOf(window, statements.sortAt, statements.id).orderBy);
  return byPlace(allegationIds.length, rows).map((list) => list.map((row) => row.statement));
}

export async function countStatementsOfAllegations(
  db: Database,
  allegationIds: readonly string[],
  choice: StatementChoice,
): Promise<number[]> {
  const m = aliasedTable(allegations, 'm');
  const s = aliasedTable(statements, 's');
  const counted = db
    .select({ total: sql`count(distinct ${s.id})` })
    .from(m)
    .innerJoin(s, chosen(db, s, m.id, choice)!)
    .where(eq(m.canonicalId, parent));
  const rows = await db.select({ place, total: sql<number>`${counted}` }).from(parents(allegationIds));
  return byPlace(allegationIds.length, rows).map(([row]) => row?.total ?? 0);
}

/** Of one member of a group; whom the group accuses may answer any of them. */
function chosen(db: Database, s: typeof statements, member: SQLWrapper, choice: StatementChoice) {
  if (choice !== 'responses') {
    const stances = choice.stances ? inArray(s.stance, [...choice.stances]) : undefined;
    return and(eq(s.allegationId, member), eq(s.isCurrent, true), stances);
  }
  // Two ways to be an answer: the fold took it as one (also where somebody speaks for the accused, or a statement answers
  // two allegations), or the accused says it about this allegation.
  const ofEither = or(eq(allegationParties.allegationId, parent), eq(allegationParties.allegationId, member));
  const accused = db
    .select({ id: allegationParties.partyId })
    .from(allegationParties)
    .where(and(ofEither, eq(allegationParties.role, 'ACCUSED')));
  const taken = db
    .select({ id: statusEvents.statementId })
    .from(statusEvents)
    .where(and(eq(statusEvents.allegationId, member), eq(statusEvents.axis, 'RESPONSE')));
  const said = db
    .select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.allegationId, member), inArray(statements.speakerId, accused)));
  return and(
    eq(s.isCurrent, true),
    inArray(s.stance, [...responseStances]),
    or(inArray(s.id, taken), inArray(s.id, said)),
  );
}

/** Acts that answer an accusation. */
export const responseStances: readonly Stance[] = [
  'DENIES',
  'PARTLY_DENIES',
  'DEFENDS',
  'DECLINES_COMMENT',
  'NO_REPLY',
  'ADMITS',
  'APOLOGISES',
];

export function statementPage(
  window: Window,
  rows: readonly Statement[],
  totalCount: () => Promise<number>,
): Connection<Statement> {
  return connectionOf({
    window,
    rows,
    keyOf: (row): Key => [row.sortAt, row.id],
    nodeOf: (row) => row,
    totalCount,
  });
}

// ---- what belongs to one statement ----------------------------------------------------------------

export async function hedgesOfStatements(db: Database, ids: readonly string[]): Promise<Hedge[][]> {
  const rows = await db
    .select()
    .from(hedges)
    .where(isOneOf(hedges.statementId, ids))
    .orderBy(asc(hedges.statementId), asc(hedges.ordinal));
  return grouped(
    ids,
    rows,
    (row) => row.statementId,
    (row) => row,
  );
}

/** Outermost first. */
export async function chainsOfStatements(db: Database, ids: readonly string[]): Promise<AttributionLink[][]> {
  const rows = await db
    .select()
    .from(attributionLinks)
    .where(isOneOf(attributionLinks.statementId, ids))
    .orderBy(asc(attributionLinks.statementId), asc(attributionLinks.ordinal));
  return grouped(
    ids,
    rows,
    (row) => row.statementId,
    (row) => row,
  );
}

export async function partiesAbout(db: Database, ids: readonly string[]): Promise<Party[][]> {
  const named = aliasedTable(parties, 'named');
  const rows = await db
    .select({ statementId: statementAbout.statementId, party: parties })
    .from(statementAbout)
    .innerJoin(named, eq(named.id, statementAbout.partyId))
    .innerJoin(parties, eq(parties.id, named.canonicalId))
    .where(isOneOf(statementAbout.statementId, ids))
    .groupBy(statementAbout.statementId, parties.id)
    .orderBy(asc(statementAbout.statementId), sql`min(${statementAbout.ordinal})`);
  return grouped(
    ids,
    rows,
    (row) => row.statementId,
    (row) => row.party,
  );
}

/** In reading order. */
export async function answeredStatements(db: Database, ids: readonly string[]): Promise<Statement[][]> {
  const rows = await db
    .select({ answerId: statementResponses.statementId, statement: statements })
    .from(statementResponses)
    .innerJoin(statements, eq(statements.id, statementResponses.respondsToId))
    .where(isOneOf(statementResponses.statementId, ids))
    .orderBy(asc(statements.sortAt), asc(statements.ordinal), asc(statements.id));
  return grouped(
    ids,
    rows,
    (row) => row.answerId,
    (row) => row.statement,
  );
}
