/**
 * Page chrome that no rule knows, in any language: a short paragraph at the head or the end of three articles of one source is a
 * part of the page and of none of them. From the third on it is cut; the two before are read anew, which gives them a version.
 */

import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articles, articleVersions, commonParagraphs } from '../db/tables.ts';
import { digestOf } from './likeness.ts';
import { foldName } from './names.ts';
import type { NormalisedArticle } from './normalise.ts';
import { readAnew } from './raw-items.ts';
import { remark } from './remarks.ts';

const rule = 'corpus-repeated';
const longest = 120;
/** So many articles of a source have it. */
const enough = 3;
const inHead = 3;
const inTail = 6;

/** By digest, the bodies (as digests) that were seen with it and are not stored yet. */
export type SeenParagraphs = Map<string, Set<string>>;

/**
 * The article without what the source's other articles have too; `ownId` is its own id when it is stored already. What is seen here
 * is added to `seen`, so that articles read together know of each other.
 */
export async function withoutCommonParagraphs(
  db: Database,
  sourceId: string,
  article: NormalisedArticle,
  ownId: string | null,
  seen: SeenParagraphs,
): Promise<NormalisedArticle> {
  const paragraphs = article.text.split('\n\n');
  const edges = edgesOf(paragraphs);
  if (edges.length === 0) return article;
  const body = digestOf(longestOf(paragraphs));
  const stored = await countOthers(db, sourceId, edges, ownId);
  const isCommon = (digest: string) => {
    const bodies = seen.get(digest) ?? new Set();
    return (stored.get(digest) ?? 0) + bodies.size - (bodies.has(body) ? 1 : 0) >= enough - 1;
  };
  const cut = new Set(edges.filter(({ digest }) => isCommon(digest)).map(({ place }) => place));
  for (const { digest } of edges) seen.set(digest, (seen.get(digest) ?? new Set()).add(body));
  if (cut.size === 0 || cut.size === paragraphs.length) return article;
  const first = article.removedBlocks.length;
  const removed = paragraphs.filter((_, place) => cut.has(place));
  return {
    ...article,
    text: paragraphs.filter((_, place) => !cut.has(place)).join('\n\n'),
    removedBlocks: [
      ...article.removedBlocks,
      ...removed.map((text, index) => ({ text, rule, ordinal: first + index })),
    ],
  };
}

/** Remembers what stands at its edges, cut or not; articles that came before it was common are read anew. */
export async function keepShortParagraphs(
  db: Database,
  sourceId: string,
  articleId: string,
  { text, removedBlocks }: NormalisedArticle,
): Promise<void> {
  const cut = removedBlocks.filter((block) => block.rule === rule).map((block) => digestOf(foldName(block.text)));
  const edges = edgesOf(text.split('\n\n')).map(({ digest }) => digest);
  const digests = [...new Set([...cut, ...edges])];
  const before = await dropOwn(db).execute({ articleId });
  if (digests.length === 0) return;
  await insertOwn(
    db,
    digests.map((digest) => ({ sourceId, digest, articleId })),
  );
  const had = new Set(before.map(({ digest }) => digest));
  const fresh = [...new Set(cut)].filter((digest) => !had.has(digest));
  if (fresh.length > 0) await cutFromOthers(db, sourceId, articleId, fresh);
}

const dropOwn = prepared((db) =>
  db
    .delete(commonParagraphs)
    .where(eq(commonParagraphs.articleId, sql.placeholder('articleId')))
    .returning({ digest: commonParagraphs.digest })
    .prepare(),
);

const insertOwn = insertion(commonParagraphs, ['sourceId', 'digest', 'articleId'], (insert) => insert);

/** Only once a paragraph: when its third article comes. */
async function cutFromOthers(db: Database, sourceId: string, articleId: string, digests: readonly string[]) {
  const rows = await db
    .select({ digest: commonParagraphs.digest, articleId: commonParagraphs.articleId })
    .from(commonParagraphs)
    .where(and(eq(commonParagraphs.sourceId, sourceId), inArray(commonParagraphs.digest, [...digests])))
    .limit(digests.length * (enough + 1));
  const others = digests.flatMap((digest) => {
    const holders = rows.filter((row) => row.digest === digest && row.articleId !== articleId);
    return holders.length === enough - 1 ? holders.map((row) => row.articleId) : [];
  });
  if (others.length === 0) return;
  await remark(db, sourceId, 'corpusRepeated', 'short paragraphs that three articles share are cut from all of them');
  const items = await db
    .select({ rawItemId: articleVersions.rawItemId })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(and(inArray(articles.id, others), isNull(articles.withdrawnAt), ne(articleVersions.text, '')));
  await readAnew(
    db,
    sourceId,
    items.map(({ rawItemId }) => rawItemId),
  );
}

async function countOthers(
  db: Database,
  sourceId: string,
  edges: readonly Edge[],
  ownId: string | null,
): Promise<ReadonlyMap<string, number>> {
  const digests = edges.map(({ digest }) => digest);
  // No article has an empty id.
  const rows = await counted(db).execute({ sourceId, digests: given(digests), ownId: ownId ?? '' });
  return new Map(rows.map((row) => [row.digest, row.articles]));
}

const counted = prepared((db) =>
  db
    .select({ digest: commonParagraphs.digest, articles: sql<number>`count(*)` })
    .from(commonParagraphs)
    .where(
      and(
        eq(commonParagraphs.sourceId, sql.placeholder('sourceId')),
        isAmong(commonParagraphs.digest, 'digests'),
        ne(commonParagraphs.articleId, sql.placeholder('ownId')),
      ),
    )
    .groupBy(commonParagraphs.digest)
    .prepare(),
);

interface Edge {
  readonly place: number;
  readonly digest: string;
}

/** Short paragraphs before the first long one and after the last; of a text of short ones its first third and its last half. */
function edgesOf(paragraphs: readonly string[]): Edge[] {
  const count = paragraphs.length;
  if (count < 2) return [];
  const isLong = (paragraph: string) => paragraph.length >= longest;
  const firstLong = paragraphs.findIndex(isLong);
  const lastLong = paragraphs.findLastIndex(isLong);
  const headEnd = Math.min(firstLong < 0 ? Math.ceil(count / 3) : firstLong, inHead);
  const tailStart = Math.max(lastLong < 0 ? Math.ceil(count / 2) : lastLong + 1, count - inTail);
  return paragraphs
    .map((paragraph, place) => ({ place, folded: foldName(paragraph) }))
    .filter(({ place, folded }) => folded !== '' && (place < headEnd || place >= tailStart))
    .map(({ place, folded }) => ({ place, digest: digestOf(folded) }));
}

function longestOf(paragraphs: readonly string[]): string {
  return paragraphs.reduce((best, paragraph) => (paragraph.length > best.length ? paragraph : best), '');
}
