/**
 * The ten-thousandth reprint of one story costs no more than the second: it adds no origin and no step that is not the state already,
 * so that nothing has to be folded anew.
 */

import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
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
  const rows = await db.select().from(articles).where(inArray(articles.id, ids));
  const [own, origin] = ids.map((id) => rows.find((row) => row.id === id));
  if (!own || !origin || own.originKey !== origin.originKey || origin.withdrawnAt !== null) return false;
  if (own.sortAt < origin.sortAt) return false;
  const said = await db
    .select()
    .from(statements)
    .where(inArray(statements.articleId, ids))
    .orderBy(asc(statements.ordinal), asc(statements.id));
  if (said.some(({ isCurrent }) => !isCurrent)) return false;
  const links = await db
    .select({ id: attributionLinks.statementId, label: attributionLinks.label })
    .from(attributionLinks)
    .where(
      isOneOf(
        attributionLinks.statementId,
        said.map(({ id }) => id),
      ),
    )
    .orderBy(asc(attributionLinks.ordinal));
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

/** Do both report it, and is every step that the article makes the state it is in? */
async function changesNothing(
  db: Database,
  id: string,
  article: PublishedArticle,
  originArticleId: string,
): Promise<boolean> {
  const [row] = await db.select().from(allegations).where(eq(allegations.id, id));
  if (!row || row.canonicalId !== id) return false;
  const reports = await db
    .select({ articleId: allegationArticles.articleId })
    .from(allegationArticles)
    .where(
      and(
        eq(allegationArticles.allegationId, id),
        inArray(allegationArticles.articleId, [article.id, originArticleId]),
      ),
    );
  if (reports.length < 2) return false;
  const roles = await db.select().from(allegationParties).where(eq(allegationParties.allegationId, id));
  const eventId = (axis: string, to: string, roleId = '') => stableId('event', id, article.id, axis, to, roleId);
  const steps = await db
    .select()
    .from(statusEvents)
    .where(
      inArray(statusEvents.id, [
        ...['SINGLE_ORIGIN', 'RETRACTED'].map((to) => eventId('SOURCING', to)),
        ...proceedingStates.map((to) => eventId('PROCEEDINGS', to)),
        ...responseStates.flatMap((to) => roles.map((role) => eventId('RESPONSE', to, role.id))),
      ]),
    );
  return steps.every(({ axis, to, allegationPartyId }) => {
    if (axis === 'SOURCING') return to === 'SINGLE_ORIGIN';
    if (axis === 'PROCEEDINGS') return to === row.proceedings;
    return to === row.response && roles.some((role) => role.id === allegationPartyId && role.response === to);
  });
}

async function touch(db: Database, id: string, { publishedAt, sortAt }: PublishedArticle): Promise<void> {
  const told = publishedAt ?? null;
  await db
    .update(allegations)
    .set({
      firstReportedAt: sql`min(coalesce(${allegations.firstReportedAt}, ${told}), coalesce(${told}, ${allegations.firstReportedAt}))`,
      lastReportedAt: sql`max(coalesce(${allegations.lastReportedAt}, ${told}), coalesce(${told}, ${allegations.lastReportedAt}))`,
    })
    .where(eq(allegations.id, id));
  if (publishedAt === null) return;
  await db
    .update(allegations)
    .set({ sortAt })
    .where(and(eq(allegations.id, id), lt(allegations.sortAt, sortAt)));
  await db
    .update(allegationParties)
    .set({ sortAt })
    .where(and(eq(allegationParties.allegationId, id), lt(allegationParties.sortAt, sortAt)));
}
