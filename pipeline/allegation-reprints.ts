/**
 * The ten-thousandth reprint of one story costs no more than the second: it adds no origin and no step that is not the state already,
 * so that nothing has to be folded anew.
 */

import { and, asc, eq, lt, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import {
  allegationArticles,
  allegationParties,
  allegations,
  articles,
  attributionLinks,
  statements,
  statusEvents,
} from '../db/tables.ts';
import { proceedingStates, responseStates } from '../vocabulary.ts';
import type { PublishedArticle } from './allegations.ts';

/** Brings the dates of those that the article merely reprints up to it; returns the others, which have to be refreshed. */
export async function withoutMereReprints(
  db: Database,
  allegationIds: readonly string[],
  article: PublishedArticle,
  originArticleId: string,
): Promise<string[]> {
  const isCopy = await saysTheSame(db, article, originArticleId);
  if (!isCopy) return [...allegationIds];
  const rest: string[] = [];
  for (const id of new Set(allegationIds)) {
    if (await changesNothing(db, id, article, originArticleId)) await touch(db, id, article);
    else rest.push(id);
  }
  return rest;
}

/** In the words of the same voices, and later than what it is a copy of; nothing of that was edited. */
async function saysTheSame(db: Database, article: PublishedArticle, originArticleId: string): Promise<boolean> {
  const ids = [article.id, originArticleId];
  const rows = await originsOf(db).execute({ ids: given(ids) });
  const [own, origin] = ids.map((id) => rows.find((row) => row.id === id));
  if (!own || !origin || own.originKey !== origin.originKey || origin.withdrawnAt !== null) return false;
  if (own.sortAt < origin.sortAt) return false;
  const said = await saidIn(db).execute({ ids: given(ids) });
  if (said.some(({ isCurrent }) => !isCurrent)) return false;
  const links = await chainsOf(db).execute({ ids: given(said.map(({ id }) => id)) });
  const voicesOf = (articleId: string) =>
    said
      .filter((one) => one.articleId === articleId && one.allegationId !== null)
      .map((one) => {
        const chain = links.filter(({ id }) => id === one.id).map(({ label }) => label);
        return JSON.stringify([one.allegationId, one.stance, one.speakerKind, one.speakerId, chain]);
      })
      .join('\n');
  return voicesOf(article.id) === voicesOf(originArticleId);
}

const originsOf = prepared((db) =>
  db
    .select({
      id: articles.id,
      sortAt: articles.sortAt,
      originKey: articles.originKey,
      withdrawnAt: articles.withdrawnAt,
    })
    .from(articles)
    .where(isAmong(articles.id, 'ids'))
    .prepare(),
);

const saidIn = prepared((db) =>
  db
    .select({
      id: statements.id,
      articleId: statements.articleId,
      allegationId: statements.allegationId,
      stance: statements.stance,
      speakerKind: statements.speakerKind,
      speakerId: statements.speakerId,
      isCurrent: statements.isCurrent,
    })
    .from(statements)
    .where(isAmong(statements.articleId, 'ids'))
    .orderBy(asc(statements.ordinal), asc(statements.id))
    .prepare(),
);

const chainsOf = prepared((db) =>
  db
    .select({ id: attributionLinks.statementId, label: attributionLinks.label })
    .from(attributionLinks)
    .where(isAmong(attributionLinks.statementId, 'ids'))
    .orderBy(asc(attributionLinks.ordinal))
    .prepare(),
);

/** Do both report it, and is every step that the article makes the state it is in? */
async function changesNothing(
  db: Database,
  id: string,
  article: PublishedArticle,
  originArticleId: string,
): Promise<boolean> {
  const [row] = await stateOf(db).execute({ id });
  if (!row || row.canonicalId !== id) return false;
  const reports = await reportsBy(db).execute({ id, articleIds: given([article.id, originArticleId]) });
  if (reports.length < 2) return false;
  const roles = await rolesOf(db).execute({ id });
  const eventId = (axis: string, to: string, roleId = '') => stableId('event', id, article.id, axis, to, roleId);
  const eventIds = [
    ...['SINGLE_ORIGIN', 'RETRACTED'].map((to) => eventId('SOURCING', to)),
    ...proceedingStates.map((to) => eventId('PROCEEDINGS', to)),
    ...responseStates.flatMap((to) => roles.map((role) => eventId('RESPONSE', to, role.id))),
  ];
  const steps = await stepsAt(db).execute({ ids: given(eventIds) });
  return steps.every(({ axis, to, allegationPartyId }) => {
    if (axis === 'SOURCING') return to === 'SINGLE_ORIGIN';
    if (axis === 'PROCEEDINGS') return to === row.proceedings;
    return to === row.response && roles.some((role) => role.id === allegationPartyId && role.response === to);
  });
}

const stateOf = prepared((db) =>
  db
    .select({
      canonicalId: allegations.canonicalId,
      response: allegations.response,
      proceedings: allegations.proceedings,
    })
    .from(allegations)
    .where(eq(allegations.id, sql.placeholder('id')))
    .prepare(),
);

const reportsBy = prepared((db) =>
  db
    .select({ articleId: allegationArticles.articleId })
    .from(allegationArticles)
    .where(
      and(
        eq(allegationArticles.allegationId, sql.placeholder('id')),
        isAmong(allegationArticles.articleId, 'articleIds'),
      ),
    )
    .prepare(),
);

const rolesOf = prepared((db) =>
  db
    .select({ id: allegationParties.id, response: allegationParties.response })
    .from(allegationParties)
    .where(eq(allegationParties.allegationId, sql.placeholder('id')))
    .prepare(),
);

const stepsAt = prepared((db) =>
  db
    .select({ axis: statusEvents.axis, to: statusEvents.to, allegationPartyId: statusEvents.allegationPartyId })
    .from(statusEvents)
    .where(isAmong(statusEvents.id, 'ids'))
    .prepare(),
);

async function touch(db: Database, id: string, { publishedAt, sortAt }: PublishedArticle): Promise<void> {
  if (publishedAt === null) return;
  await dateAllegation(db).execute({ id, publishedAt, sortAt });
  await dateRoles(db).execute({ id, sortAt });
}

const dateAllegation = prepared((db) => {
  const told = sql.placeholder('publishedAt');
  return db
    .update(allegations)
    .set({
      firstReportedAt: sql`min(coalesce(${allegations.firstReportedAt}, ${told}), ${told})`,
      lastReportedAt: sql`max(coalesce(${allegations.lastReportedAt}, ${told}), ${told})`,
      sortAt: sql`max(${allegations.sortAt}, ${sql.placeholder('sortAt')})`,
    })
    .where(eq(allegations.id, sql.placeholder('id')))
    .prepare();
});

const dateRoles = prepared((db) =>
  db
    .update(allegationParties)
    .set({ sortAt: sql`${sql.placeholder('sortAt')}` })
    .where(
      and(
        eq(allegationParties.allegationId, sql.placeholder('id')),
        lt(allegationParties.sortAt, sql.placeholder('sortAt')),
      ),
    )
    .prepare(),
);
