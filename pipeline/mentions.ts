/** Stores who is named where in a version, and takes back what an older version counted. */

import { and, eq, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articleParties, mentions, parties, partyNames, spans } from '../db/tables.ts';
import type { FoundParty } from '../extract/findings.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import { foldName } from './names.ts';
import { rankParties } from './party-ranks.ts';
import type { SpanIds } from './spans.ts';

/** Two local parties that turn out to be one stored party count as one. */
export async function storeMentions(
  db: Database,
  article: ArticleTimes,
  version: { readonly id: string; readonly text: string },
  found: readonly FoundParty[],
  partyIds: PartyIds,
  spanIds: SpanIds,
): Promise<void> {
  const rows = new Map<string, Parameters<typeof insertMentions>[1][number]>();
  const named = new Map<string, Parameters<typeof insertPairs>[1][number]>();
  for (const party of found) {
    const partyId = partyIds.get(party.id)!;
    for (const span of party.mentions) {
      const id = stableId('mention', version.id, span.start, span.end);
      if (rows.has(id)) continue;
      rows.set(id, {
        id,
        articleId: article.id,
        versionId: version.id,
        partyId,
        spanId: spanIds(span),
        start: span.start,
        sortAt: article.sortAt,
      });
      const pair = named.get(partyId);
      named.set(partyId, {
        articleId: article.id,
        partyId,
        type: party.type,
        mentionCount: (pair?.mentionCount ?? 0) + 1,
        firstStart: Math.min(pair?.firstStart ?? span.start, span.start),
        sortAt: article.sortAt,
      });
    }
  }
  await insertMentions(db, [...rows.values()]);
  await insertPairs(db, [...named.values()]);
  await countArticles(db, [...named.keys()], 1);
  await countNames(db, version.id, 1);
}

const insertMentions = insertion(
  mentions,
  ['id', 'articleId', 'versionId', 'partyId', 'spanId', 'start', 'sortAt'],
  (insert) => insert,
);

const insertPairs = insertion(
  articleParties,
  ['articleId', 'partyId', 'type', 'mentionCount', 'firstStart', 'sortAt'],
  (insert) => insert,
);

/** The older version's mentions stay; they no longer count as what the article says. */
export async function retireMentions(db: Database, articleId: string, versionId: string): Promise<void> {
  const named = await db
    .delete(articleParties)
    .where(eq(articleParties.articleId, articleId))
    .returning({ partyId: articleParties.partyId });
  await countArticles(
    db,
    named.map((row) => row.partyId),
    -1,
  );
  await countNames(db, versionId, -1);
  await db
    .update(mentions)
    .set({ isCurrent: false })
    .where(and(eq(mentions.versionId, versionId), eq(mentions.isCurrent, true)));
}

/** Another reading of the version names its parties anew. */
export async function dropMentions(db: Database, articleId: string, versionId: string): Promise<void> {
  await retireMentions(db, articleId, versionId);
  await db.delete(mentions).where(eq(mentions.versionId, versionId));
}

async function countArticles(db: Database, partyIds: readonly string[], step: 1 | -1): Promise<void> {
  await addToCounts(db).execute({ ids: given(partyIds), step });
  await rankParties(db, partyIds);
}

const addToCounts = prepared((db) =>
  db
    .update(parties)
    .set({ articleCount: sql`${parties.articleCount} + ${sql.placeholder('step')}` })
    .where(isAmong(parties.id, 'ids'))
    .prepare(),
);

async function countNames(db: Database, versionId: string, step: 1 | -1): Promise<void> {
  const counted = await namesIn(db).execute({ versionId });
  const rows = counted.map(({ partyId, name, times }) => ({
    partyId,
    name,
    foldedName: foldName(name),
    mentionCount: times * step,
  }));
  await insertNames(db, rows);
}

const namesIn = prepared((db) =>
  db
    .select({ partyId: mentions.partyId, name: spans.quote, times: sql<number>`count(*)` })
    .from(mentions)
    .innerJoin(spans, eq(spans.id, mentions.spanId))
    .where(eq(mentions.versionId, sql.placeholder('versionId')))
    .groupBy(mentions.partyId, spans.quote)
    .prepare(),
);

const insertNames = insertion(partyNames, ['partyId', 'name', 'foldedName', 'mentionCount'], (insert) =>
  insert.onConflictDoUpdate({
    target: [partyNames.partyId, partyNames.name],
    set: { mentionCount: sql`max(0, ${partyNames.mentionCount} + excluded.mention_count)` },
  }),
);
