/** Titles a person is given by articles: prime minister of Israel, former deputy head of a service. */

import { aliasedTable, desc, eq } from 'drizzle-orm';
import { amongFirst, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articles, articleVersions, parties, positions } from '../db/tables.ts';
import { byPlace } from './batch.ts';

export type Position = typeof positions.$inferSelect;

/** How many of the newest mentions of a title are looked through for different ones. */
const lookedThrough = 200;

/** Newest first, each title once (with its newest evidence), from current versions only. */
export async function positionsOfPeople(db: Database, personIds: readonly string[]): Promise<Position[][]> {
  const m = aliasedTable(parties, 'm');
  const p = aliasedTable(positions, 'p');
  const stretch = { where: undefined, orderBy: [desc(p.sortAt), desc(p.id)], limit: lookedThrough };
  const rows = await db
    .select({ place, position: positions, current: articles.currentVersionId })
    .from(parents(personIds))
    .innerJoin(m, eq(m.canonicalId, parent))
    .innerJoin(positions, amongFirst(db, positions, p, eq(p.personId, m.id), stretch))
    .innerJoin(articleVersions, eq(articleVersions.id, positions.versionId))
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .orderBy(place, desc(positions.sortAt), desc(positions.id));
  return byPlace(personIds.length, rows).map((list) =>
    distinct(list.filter((row) => row.current === row.position.versionId).map((row) => row.position)),
  );
}

function distinct(newestFirst: readonly Position[]): Position[] {
  const byTitle = new Map<string, Position>();
  for (const position of newestFirst) {
    const { title, organisationId, countryId, isFormer } = position;
    const key = JSON.stringify([title.toLowerCase(), organisationId, countryId, isFormer]);
    if (!byTitle.has(key)) byTitle.set(key, position);
  }
  return [...byTitle.values()];
}
