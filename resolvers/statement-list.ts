/** `statements(filter)`: across all articles, what their current versions report somebody to have said. */

import { type AnyColumn, aliasedTable, and, eq, type SQL, sql } from 'drizzle-orm';
import { amongFirst, isHit, parent, parents } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { statements } from '../db/tables.ts';
import type { Stance } from '../vocabulary.ts';
import { newestFirst } from './article.ts';
import { anyOf } from './article-list.ts';
import type { Context } from './context.ts';
import { localId, partyTypenames } from './global-id.ts';
import { type Connection, type PageArgs, stretchOf, type Window, windowOf } from './paging.ts';
import { isAmong, membersOfParties } from './party.ts';
import { compileSearch } from './search-text.ts';
import { type Statement, statementPage } from './statement.ts';

export interface StatementFilter {
  readonly speaker?: string | null;
  readonly stances?: readonly Stance[] | null;
  readonly text?: string | null;
  readonly article?: string | null;
}

export async function listStatements(
  { db }: Context,
  args: PageArgs & { readonly filter?: StatementFilter | null },
): Promise<Connection<Statement>> {
  const window = windowOf(args, newestFirst);
  const wanted = await wantedOf(db, args.filter ?? {});
  const rows = await db
    .select()
    .from(statements)
    .where(sql`${statements.seq} in ${candidates(db, wanted, window)}`)
    .orderBy(...stretchOf(window, statements.sortAt, statements.id).orderBy);
  return statementPage(window, rows, () => countStatements(db, wanted));
}

interface Wanted {
  /** Ids of all that are judged the same as the speaker asked for. */
  readonly speakers: readonly string[] | null;
  readonly articleId: string | null;
  readonly stances: readonly Stance[];
  readonly match: string | null;
}

async function wantedOf(db: Database, { speaker, article, stances, text }: StatementFilter): Promise<Wanted> {
  const speakerId = speaker == null ? null : localId(speaker, partyTypenames, 'filter.speaker');
  return {
    speakers: speakerId === null ? null : ((await membersOfParties(db, [speakerId]))[0] ?? []),
    articleId: article == null ? null : localId(article, ['Article'], 'filter.article'),
    stances: [...new Set(stances ?? [])],
    match: text == null ? null : compileSearch(text, { argument: 'filter.text' }),
  };
}

/** Row numbers of the page; of several stances each by its own index, then merged. */
function candidates(db: Database, wanted: Wanted, window: Window) {
  const s = aliasedTable(statements, 's');
  const isNarrow = wanted.speakers !== null || wanted.articleId !== null || wanted.match !== null;
  if (wanted.stances.length > 1 && !isNarrow) {
    const t = aliasedTable(statements, 't');
    const ofStance = and(eq(t.stance, parent), eq(t.isCurrent, true));
    return db
      .select({ seq: s.seq })
      .from(parents(wanted.stances))
      .innerJoin(s, amongFirst(db, s, t, ofStance, stretchOf(window, t.sortAt, t.id)))
      .orderBy(...stretchOf(window, s.sortAt, s.id).orderBy)
      .limit(window.size + 1);
  }
  const stretch = stretchOf(window, s.sortAt, s.id);
  return db
    .select({ seq: s.seq })
    .from(s)
    .where(and(conditions(s, wanted), stretch.where))
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
}

type StatementColumns = Readonly<Record<'seq' | 'speakerId' | 'articleId' | 'stance' | 'isCurrent', AnyColumn>>;

function conditions(s: StatementColumns, wanted: Wanted): SQL | undefined {
  return and(
    eq(s.isCurrent, true),
    wanted.speakers === null ? undefined : isAmong(s.speakerId, wanted.speakers),
    wanted.articleId === null ? undefined : eq(s.articleId, wanted.articleId),
    anyOf(s.stance, wanted.stances),
    wanted.match === null ? undefined : isHit(s.seq, 'statements_fts', wanted.match),
  );
}

async function countStatements(db: Database, wanted: Wanted): Promise<number> {
  const s = aliasedTable(statements, 's');
  const [row] = await db.select({ total: sql<number>`count(*)` }).from(s).where(conditions(s, wanted));
  return row?.total ?? 0;
}
