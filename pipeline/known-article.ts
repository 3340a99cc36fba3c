/** A known article comes again: who brought it, under which names, and what its own source says of it now. */

import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articles } from '../db/tables.ts';
import { forgetOldIds, type Known, keepNames, type Recognition } from './identity.ts';
import type { NormalisedArticle } from './normalise.ts';
import { keepProvenance } from './provenance.ts';
import { type ArticleItem, dropRawItem } from './raw-items.ts';
import { remark } from './remarks.ts';
import { expiryOf } from './terms.ts';
import { sourceOfText } from './text-choice.ts';
import { learnVolatileParameters } from './volatile-parameters.ts';
import { restoreArticle, standAgain } from './withdrawal.ts';

/** True when it had been withdrawn and stands again. `isNews`: a new version follows, see store.ts. */
export async function keepKnown(
  db: Database,
  sourceId: string,
  item: ArticleItem,
  article: NormalisedArticle,
  recognition: Recognition,
  { article: stored, version, by }: Known,
  isNews: boolean,
): Promise<boolean> {
  const url = article.ownUrl ?? article.url;
  const { externalId, receivedAt } = item;
  const sighting = { articleId: stored.id, sourceId, externalId, url, recognisedBy: by, seenAt: receivedAt };
  const before = await keepProvenance(db, sighting);
  await keepNames(db, stored.id, recognition);
  await keepMetadata(db, stored, sourceId, article);
  await keepExpiry(db, stored, version, sourceId, item);
  if (before !== null && before.externalId !== externalId && by !== 'ID') {
    await remark(db, sourceId, 'idsChange', `articles come again under other ids and are known by ${by}`);
    await forgetOldIds(db, stored, sourceId, recognition.names);
    const isRepeat = version.title === article.title && version.text === article.text && version.rawItemId !== item.id;
    if (isRepeat) await dropRawItem(db, item.id);
  }
  if (before?.url != null && url !== null && version.title === article.title)
    await learnVolatileParameters(db, sourceId, before.url, url);
  if (stored.withdrawnAt === null) return false;
  await (isNews ? standAgain(db, stored) : restoreArticle(db, stored, receivedAt));
  return true;
}

/** The source that brought it first has the word; another one only fills in what that left open. */
async function keepMetadata(
  db: Database,
  stored: Known['article'],
  sourceId: string,
  { url, originPublisher, authors, language }: NormalisedArticle,
): Promise<void> {
  const told = { url, originPublisher, authors, language };
  const data =
    stored.sourceId === sourceId
      ? told
      : {
          url: stored.url ?? url,
          originPublisher: stored.originPublisher ?? originPublisher,
          authors: stored.authors.length > 0 ? stored.authors : authors,
          language: stored.language ?? language,
        };
  const had = {
    url: stored.url,
    originPublisher: stored.originPublisher,
    authors: stored.authors,
    language: stored.language,
  };
  if (JSON.stringify(data) === JSON.stringify(had)) return;
  await db.update(articles).set(data).where(eq(articles.id, stored.id));
}

/** Coming again before the text expires keeps it for another term; only its own source's terms count. */
async function keepExpiry(
  db: Database,
  stored: Known['article'],
  version: Known['version'],
  sourceId: string,
  item: ArticleItem,
): Promise<void> {
  const expiresAt = expiryOf(item);
  if (expiresAt === stored.expiresAt || version.text === '') return;
  if ((await sourceOfText(db, version.rawItemId)) !== sourceId) return;
  await db.update(articles).set({ expiresAt }).where(eq(articles.id, stored.id));
}
