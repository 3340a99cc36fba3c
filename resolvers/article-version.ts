/** The texts an article had, and what changed from one to the next. */

import { diffArrays } from 'diff';
import { asc } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articleVersions, removedBlocks } from '../db/tables.ts';
import { grouped, inOrder } from './batch.ts';
import type { Context } from './context.ts';

export type ArticleVersion = typeof articleVersions.$inferSelect;
export type RemovedBlock = typeof removedBlocks.$inferSelect;

export async function versionsByIds(db: Database, ids: readonly string[]): Promise<(ArticleVersion | null)[]> {
  const rows = await db.select().from(articleVersions).where(isOneOf(articleVersions.id, ids));
  return inOrder(ids, rows, (row) => row.id);
}

/** Oldest first. */
export async function versionsOfArticles(db: Database, articleIds: readonly string[]): Promise<ArticleVersion[][]> {
  const rows = await db
    .select()
    .from(articleVersions)
    .where(isOneOf(articleVersions.articleId, articleIds))
    .orderBy(asc(articleVersions.articleId), asc(articleVersions.ordinal));
  return grouped(
    articleIds,
    rows,
    (row) => row.articleId,
    (row) => row,
  );
}

export async function removedBlocksOfVersions(db: Database, versionIds: readonly string[]): Promise<RemovedBlock[][]> {
  const rows = await db
    .select()
    .from(removedBlocks)
    .where(isOneOf(removedBlocks.versionId, versionIds))
    .orderBy(asc(removedBlocks.versionId), asc(removedBlocks.ordinal));
  return grouped(
    versionIds,
    rows,
    (row) => row.versionId,
    (row) => row,
  );
}

/** A version without words, because their time is over, says so in a note (written by pipeline/retention.ts). */
export function textExpiredAt({ notes, seenAt }: ArticleVersion): number | null {
  return notes.some((note) => note.startsWith('textExpired:')) ? seenAt : null;
}

export interface TextChange {
  readonly removed: string | null;
  readonly added: string | null;
}

/** Against the version before; none for the first. The title counts as the first sentence. */
export async function changesOf({ load }: Context, version: ArticleVersion): Promise<TextChange[]> {
  const versions = await load.versionsOfArticle.load(version.articleId);
  const before = versions.filter((other) => other.ordinal < version.ordinal).at(-1);
  return before ? changesBetween(before, version) : [];
}

type Text = Pick<ArticleVersion, 'title' | 'text'>;

export function changesBetween(before: Text, after: Text): TextChange[] {
  const changes: TextChange[] = [];
  let removed: string | null = null;
  for (const part of diffArrays(sentencesOf(before), sentencesOf(after))) {
    const text = part.value.join(' ');
    if (part.removed) {
      removed = text;
      continue;
    }
    if (part.added) changes.push({ removed, added: text });
    else if (removed !== null) changes.push({ removed, added: null });
    removed = null;
  }
  if (removed !== null) changes.push({ removed, added: null });
  return changes;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf({ title, text }: Text): string[] {
  const parts = text.split(/\n+/).flatMap((paragraph) => [...sentences.segment(paragraph)].map((part) => part.segment));
  return [title, ...parts].map((part) => part.trim()).filter((part) => part !== '');
}
