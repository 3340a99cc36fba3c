/**
 * Texts whose terms have run out. The words go: every version's text, what was cut from it, what was found in it, the item it came
 * in. What stays is that the article existed: title, address, dates, who brought it.
 */

import { and, asc, eq, inArray, isNotNull, lte, min, ne } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database, Store } from '../db/open.ts';
import {
  articleIdentities,
  articles,
  articleVersions,
  commonParagraphs,
  provenances,
  rawItems,
  removedBlocks,
} from '../db/tables.ts';
import { forgetFindings } from './forgotten-findings.ts';
import { forgetSignature } from './origins.ts';
import { announce } from './outbox.ts';
import { leaveStory } from './stories.ts';

/** In one transaction: more would keep other writers waiting. */
const articlesAtOnce = 20;

/** Gives back when the next text expires; null when none will. */
export async function enforceRetention(store: Store, now: number): Promise<number | null> {
  for (;;) {
    const expired = await expiredArticles(store.db, now);
    if (expired.length === 0) break;
    await store.tx(async (db) => {
      for (const article of expired) await expire(db, article, now);
    });
  }
  const [next] = await store.db.select({ at: min(articles.expiresAt) }).from(articles);
  return next?.at ?? null;
}

type Expired = Awaited<ReturnType<typeof expiredArticles>>[number];

async function expiredArticles(db: Database, now: number) {
  return await db
    .select({ article: articles, version: articleVersions })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(and(isNotNull(articles.expiresAt), lte(articles.expiresAt, now)))
    .orderBy(asc(articles.expiresAt), asc(articles.id))
    .limit(articlesAtOnce);
}

async function expire(db: Database, { article, version }: Expired, now: number): Promise<void> {
  // First the version without words takes its place: full text lets go of the words while they can still be read.
  const emptied = {
    id: stableId('version', article.id, version.ordinal + 1),
    articleId: article.id,
    ordinal: version.ordinal + 1,
    rawItemId: version.rawItemId,
    title: version.title,
    text: '',
    seenAt: now,
    notes: [textExpired],
  };
  await db.insert(articleVersions).values(emptied);
  await db
    .update(articles)
    .set({ currentVersionId: emptied.id, expiresAt: null, hasAllegations: false })
    .where(eq(articles.id, article.id));
  const before = and(eq(articleVersions.articleId, article.id), ne(articleVersions.id, emptied.id));
  const old = await db.select({ id: articleVersions.id }).from(articleVersions).where(before);
  await forgetFindings(db, article.id, version.id, now);
  await db.delete(removedBlocks).where(
    inArray(
      removedBlocks.versionId,
      old.map(({ id }) => id),
    ),
  );
  await db.update(articleVersions).set({ text: '' }).where(before);
  await forgetSignature(db, article.id);
  await leaveStory(db, article.id, now);
  await db.delete(commonParagraphs).where(eq(commonParagraphs.articleId, article.id));
  await db
    .delete(articleIdentities)
    .where(and(eq(articleIdentities.articleId, article.id), eq(articleIdentities.kind, 'CONTENT')));
  await emptyRawItems(db, article.id);
  await announce(db, {
    kind: 'ARTICLE_UPDATED',
    subjectId: article.id,
    recordedAt: now,
    payload: { textExpired: true },
  });
}

/** The note of a version that has no words because their time is over. */
export const textExpired = 'textExpired: the terms of its source end the keeping of its text';

/** Their digests go too: what the source hands over again after this day is read again, and may be kept for another term. */
async function emptyRawItems(db: Database, articleId: string): Promise<void> {
  const brought = await db.select().from(provenances).where(eq(provenances.articleId, articleId));
  const ids = await db
    .select({ sourceId: articleIdentities.sourceId, externalId: articleIdentities.value })
    .from(articleIdentities)
    .where(and(eq(articleIdentities.articleId, articleId), eq(articleIdentities.kind, 'ID')));
  for (const { sourceId, externalId } of [...brought, ...ids]) {
    await db
      .update(rawItems)
      .set({ body: Buffer.alloc(0), digest: '', state: 'READ' })
      .where(
        and(
          eq(rawItems.sourceId, sourceId),
          eq(rawItems.externalId, externalId),
          eq(rawItems.kind, 'ARTICLE'),
          ne(rawItems.state, 'PENDING'),
        ),
      );
  }
}
