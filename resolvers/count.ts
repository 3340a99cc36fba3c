/** How many children each parent has: one statement for all parents that were asked about. */

import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegations,
  articleParties,
  articles,
  mentions,
  parties,
  statements,
} from '../db/tables.ts';
import { byPlace } from './batch.ts';

type Count = (db: Database, parentIds: readonly string[]) => Promise<number[]>;

export const countArticlesOfSources = countOf(articles, eq(articles.sourceId, parent));
/** Of all that are judged the same, each article once. */
export const countArticlesOfParties: Count = async (db, parentIds) => {
  const counted = db
    .select({ total: sql`count(distinct ${articleParties.articleId})` })
    .from(parties)
    .innerJoin(articleParties, eq(articleParties.partyId, parties.id))
    .where(eq(parties.canonicalId, parent));
  const rows = await db.select({ place, total: sql<number>`${counted}` }).from(parents(parentIds));
  return byPlace(parentIds.length, rows).map(([row]) => row?.total ?? 0);
};

/** Of all that are judged the same, each article once. */
export const countArticlesOfAllegations: Count = async (db, parentIds) => {
  const counted = db
    .select({ total: sql`count(distinct ${allegationArticles.articleId})` })
    .from(allegations)
    .innerJoin(allegationArticles, eq(allegationArticles.allegationId, allegations.id))
    .where(eq(allegations.canonicalId, parent));
  const rows = await db.select({ place, total: sql<number>`${counted}` }).from(parents(parentIds));
  return byPlace(parentIds.length, rows).map(([row]) => row?.total ?? 0);
};

export const countMentionsOfVersions = countOf(mentions, eq(mentions.versionId, parent));
export const countMentionsOfParties = countOf(
  mentions,
  and(inArray(mentions.partyId, samePartiesAs(parent)), eq(mentions.isCurrent, true)),
);
export const countStatementsOfVersions = countOf(
  statements,
  and(eq(statements.versionId, parent), isNull(statements.supersededAt)),
);
export const countStatementsOfSpeakers = countOf(
  statements,
  and(inArray(statements.speakerId, samePartiesAs(parent)), eq(statements.isCurrent, true)),
);

/** Ids of all that are judged the same as this canonical party. */
function samePartiesAs(canonicalId: SQL) {
  return sql`(select ${parties.id} from ${parties} where ${parties.canonicalId} = ${canonicalId})`;
}

function countOf(table: SQLiteTable, ofParent: SQL | undefined): Count {
  return async (db, parentIds) => {
    const counted = db.select({ total: sql`count(*)` }).from(table).where(ofParent);
    const rows = await db.select({ place, total: sql<number>`${counted}` }).from(parents(parentIds));
    return byPlace(parentIds.length, rows).map(([row]) => row?.total ?? 0);
  };
}
