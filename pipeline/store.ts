/** Stores an article: its identity once, each text it had as a version that never changes, and what the text says. */

import { and, eq, inArray } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { articles, articleVersions, removedBlocks } from '../db/tables.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { allegationsIn, type PublishedArticle, retireAllegations } from './allegations.ts';
import { anchorSpans } from './anchors.ts';
import { inChunks } from './chunks.ts';
import { retireMentions } from './mentions.ts';
import type { NormalisedArticle } from './normalise.ts';
import { ownOrigin, placeInFamily } from './origins.ts';
import { announce } from './outbox.ts';
import type { RawItem } from './raw-items.ts';
import { storeReading } from './reading.ts';
import { retireStatements } from './statements.ts';
import { refreshAllegation } from './status-events.ts';
import { placeInStory } from './stories.ts';

export type Outcome = 'added' | 'updated' | 'unchanged';

export interface SourceOfArticle {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** Runs inside one transaction. A text that is the same as the current version's changes nothing but the article's own data. */
export async function storeArticle(
  db: Database,
  source: SourceOfArticle,
  item: RawItem,
  normalised: NormalisedArticle,
  findings: Findings,
  extractor: Extractor,
): Promise<Outcome> {
  const id = stableId('article', source.key, item.externalId);
  const [stored] = await db.select().from(articles).where(eq(articles.id, id));
  const [current] = stored
    ? await db.select().from(articleVersions).where(eq(articleVersions.id, stored.currentVersionId))
    : [];
  const data = {
    url: normalised.url,
    originPublisher: normalised.originPublisher,
    authors: normalised.authors,
    language: normalised.language,
    withdrawnAt: null,
  };
  if (stored && current && current.title === normalised.title && current.text === normalised.text) {
    await db.update(articles).set(data).where(eq(articles.id, id));
    return 'unchanged';
  }

  // The first date stands: it is the key that every relation of the article is sorted by.
  const publishedAt = stored ? stored.publishedAt : normalised.publishedAt;
  const sortAt = stored?.sortAt ?? publishedAt ?? item.receivedAt;
  const article: PublishedArticle = { id, publishedAt, sortAt, recordedAt: item.receivedAt };
  const version = {
    id: stableId('version', id, (current?.ordinal ?? 0) + 1),
    articleId: id,
    ordinal: (current?.ordinal ?? 0) + 1,
    rawItemId: item.id,
    title: normalised.title,
    text: normalised.text,
    seenAt: item.receivedAt,
    notes: [...normalised.notes],
  };
  const candidate = {
    id,
    text: normalised.text,
    sortAt,
    sourceTitle: source.title,
    publisher: normalised.originPublisher,
    isCredited: normalised.isCredited,
    isCanonicalElsewhere: normalised.isCanonicalElsewhere,
  };
  const hasAllegations = findings.allegations.length > 0;

  let retired: string[] = [];
  if (stored && current) {
    await db.insert(articleVersions).values(version);
    await db
      .update(articles)
      .set({ ...data, hasAllegations, currentVersionId: version.id })
      .where(eq(articles.id, id));
    await retireMentions(db, id, current.id);
    await retireStatements(db, current.id);
    retired = await retireAllegations(db, id);
    await anchorSpans(db, id, version.id, version.text);
  } else {
    await db.insert(articles).values({
      id,
      sourceId: source.id,
      externalId: item.externalId,
      ...data,
      ...ownOrigin(candidate),
      hasAllegations,
      currentVersionId: version.id,
      publishedAt,
      sortAt,
      firstSeenAt: item.receivedAt,
    });
    await db.insert(articleVersions).values(version);
  }

  const moved = await placeInFamily(db, candidate);
  await inChunks(
    normalised.removedBlocks.map(({ text, rule }, ordinal) => ({ versionId: version.id, ordinal, text, rule })),
    async (chunk) => {
      await db.insert(removedBlocks).values(chunk);
    },
  );
  const reported = await storeReading(db, article, version, extractor, findings);
  await placeInStory(db, { ...version, id, sortAt, recordedAt: item.receivedAt });
  for (const allegationId of new Set([...retired, ...reported, ...(await allegationsIn(db, moved))])) {
    await refreshAllegation(db, allegationId, item.receivedAt);
  }
  await announce(db, {
    kind: stored ? 'ARTICLE_UPDATED' : 'ARTICLE_ADDED',
    subjectId: id,
    recordedAt: item.receivedAt,
  });
  return stored ? 'updated' : 'added';
}

/** The source took it back: kept, marked, announced. Nothing happens for an article nobody knows. */
export async function withdrawArticle(db: Database, source: SourceOfArticle, item: RawItem): Promise<Outcome> {
  const id = stableId('article', source.key, item.externalId);
  const withdrawn = await db
    .update(articles)
    .set({ withdrawnAt: item.receivedAt })
    .where(and(inArray(articles.id, [id]), eq(articles.sourceId, source.id)))
    .returning({ id: articles.id });
  if (withdrawn.length === 0) return 'unchanged';
  await announce(db, { kind: 'ARTICLE_WITHDRAWN', subjectId: id, recordedAt: item.receivedAt });
  return 'updated';
}
