/**
 * Who reported something first. Forty reprints of one agency story are one origin: an article that shares most of its longer
 * sentences with an earlier one, or credits another publisher, adds none.
 */

import { createHash } from 'node:crypto';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articles, passages } from '../db/tables.ts';
import type { OriginBasis } from '../vocabulary.ts';
import { inChunks } from './chunks.ts';
import { foldName } from './names.ts';

export interface Origin {
  readonly originArticleId: string;
  readonly originBasis: OriginBasis;
  readonly originLabel: string;
  readonly originKey: string;
}

export interface OriginCandidate {
  readonly id: string;
  readonly text: string;
  readonly sortAt: number;
  readonly sourceTitle: string;
  /** As the source or a credit line gives it. */
  readonly publisher: string | null;
  /** A credit line names another publisher: "(The Agency)". */
  readonly isCredited: boolean;
}

/** Reprints that came before their origin are pointed at it. */
export async function findOrigin(db: Database, article: OriginCandidate): Promise<Origin> {
  const twin = await mostSimilar(db, article.id, passagesOf(article.text));
  const own = ownOrigin(article);
  if (!twin) return own;
  if (twin.sortAt <= article.sortAt)
    return { ...twin.origin, originBasis: article.isCredited ? 'AGENCY_CREDIT' : 'NEAR_DUPLICATE' };
  await db
    .update(articles)
    .set({
      originArticleId: own.originArticleId,
      originKey: own.originKey,
      originLabel: own.originLabel,
      originBasis: 'NEAR_DUPLICATE',
    })
    .where(eq(articles.originArticleId, twin.origin.originArticleId));
  return own;
}

/** Replaces what an older version of the article left. */
export async function keepPassages(db: Database, articleId: string, text: string): Promise<void> {
  await db.delete(passages).where(eq(passages.articleId, articleId));
  const rows = passagesOf(text).map((digest) => ({ digest, articleId }));
  await inChunks(rows, async (chunk) => {
    await db.insert(passages).values(chunk);
  });
}

function ownOrigin({ id, publisher, sourceTitle, isCredited }: OriginCandidate): Origin {
  const label = publisher ?? sourceTitle;
  return {
    originArticleId: id,
    originBasis: isCredited ? 'AGENCY_CREDIT' : 'OWN_REPORTING',
    originLabel: label,
    originKey: foldName(label),
  };
}

/** At least this share of the shorter text's longer sentences must be the other's too. */
const reprintShare = 0.6;

/** Shorter sentences ("He did not reply.") are said by many; this many folded characters are not. */
const passageLength = 48;

interface Twin {
  readonly sortAt: number;
  readonly origin: Origin;
}

async function mostSimilar(db: Database, articleId: string, digests: readonly string[]): Promise<Twin | null> {
  if (digests.length === 0) return null;
  const [best] = await db
    .select({
      articleId: passages.articleId,
      shared: sql<number>`count(*)`,
      size: sql<number>`(select count(*) from ${passages} own where own.article_id = ${passages.articleId})`,
    })
    .from(passages)
    .where(and(inArray(passages.digest, [...digests]), ne(passages.articleId, articleId)))
    .groupBy(passages.articleId)
    .orderBy(sql`count(*) desc`, passages.articleId)
    .limit(1);
  if (!best || best.shared / Math.min(best.size, digests.length) < reprintShare) return null;
  const [row] = await db
    .select({
      originArticleId: articles.originArticleId,
      originBasis: articles.originBasis,
      originLabel: articles.originLabel,
      originKey: articles.originKey,
    })
    .from(articles)
    .where(eq(articles.id, best.articleId));
  if (!row) return null;
  const [first] = await db
    .select({ sortAt: articles.sortAt })
    .from(articles)
    .where(eq(articles.id, row.originArticleId));
  return first ? { sortAt: first.sortAt, origin: row } : null;
}

function passagesOf(text: string): string[] {
  const sentences = text.split(/\n+|(?<=[.!?][’”"')]*)\s+/);
  const folded = sentences.map(foldName).filter((sentence) => sentence.length >= passageLength);
  return [
    ...new Set(folded.map((sentence) => createHash('sha256').update(sentence).digest('base64url').slice(0, 16))),
  ].slice(0, 500);
}
