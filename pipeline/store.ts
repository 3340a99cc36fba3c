/** Stores an article: its identity once, each text it had as a version that never changes, and what the text says. */

import { eq } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { articles, articleVersions, removedBlocks } from '../db/tables.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { parseDate } from '../readers/dates.ts';
import { withoutMereReprints } from './allegation-reprints.ts';
import { refreshAllegations } from './allegation-state.ts';
import { allegationsIn, type PublishedArticle, retireAllegations } from './allegations.ts';
import { anchorSpans } from './anchors.ts';
import { inChunks } from './chunks.ts';
import { keepShortParagraphs } from './common-paragraphs.ts';
import { traceEdit } from './edits.ts';
import { homeOf } from './home.ts';
import { type Known, keepContentNames, keepNames, type Recognition, recognise } from './identity.ts';
import { keepKnown } from './known-article.ts';
import { digestOf } from './likeness.ts';
import { retireMentions } from './mentions.ts';
import type { NormalisedArticle } from './normalise.ts';
import { type OriginCandidate, ownOrigin, placeInFamily } from './origins.ts';
import { announce } from './outbox.ts';
import { keepProvenance } from './provenance.ts';
import type { ArticleItem } from './raw-items.ts';
import { storeReading } from './reading.ts';
import { remark } from './remarks.ts';
import { inStage } from './stage.ts';
import { retireStatements } from './statements.ts';
import { placeInStory } from './stories.ts';
import { expiryOf } from './terms.ts';
import { takesTheText } from './text-choice.ts';

export type Outcome = 'added' | 'updated' | 'unchanged';

export interface SourceOfArticle {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** An item and what was read of it. */
export interface ReadItem {
  readonly item: ArticleItem;
  readonly article: NormalisedArticle;
  /** Null when its text was the stored one at the time, so that nothing needed to be extracted. */
  readonly findings: Findings | null;
}

/**
 * Runs inside one transaction. A text that is the current version's changes nothing but the article's own data. Null, with nothing
 * written, when findings are needed and there are none: the text changed since the item was read, and it has to be read again.
 */
export async function storeArticle(
  db: Database,
  source: SourceOfArticle,
  { item, article, findings }: ReadItem,
  extractor: Extractor,
  volatile: ReadonlySet<string>,
): Promise<Outcome | null> {
  const recognition = await recognise(db, source.id, namedBy(item), article, volatile);
  const { known } = recognition;
  const addressed = recognition.isCanonicalShared ? { ...article, url: article.ownUrl ?? article.url } : article;
  const isNews = known === null || (await bringsText(db, source.id, article, known));
  if (isNews && findings === null) return null;
  if (recognition.isCanonicalShared)
    await remark(db, source.id, 'canonicalShared', `${article.canonicalUrl} is declared by more than one article`);
  const isRestored = known !== null && (await keepKnown(db, source.id, item, addressed, recognition, known, isNews));
  if (findings !== null && known === null)
    return await add(db, source, { item, article: addressed, findings }, extractor, recognition);
  if (findings !== null && known !== null && isNews)
    return await update(db, source, { item, article: addressed, findings }, extractor, recognition, known);
  return isRestored ? 'updated' : 'unchanged';
}

/** Does what the item says become the article's text? */
export async function bringsText(
  db: Database,
  sourceId: string,
  article: NormalisedArticle,
  known: Known,
): Promise<boolean> {
  const isSame = known.version.title === article.title && known.version.text === article.text;
  return !isSame && (await takesTheText(db, sourceId, article, known));
}

export function namedBy({ externalId, article: { alternateIds } }: ArticleItem) {
  return { externalId, alternateIds };
}

type WithFindings = ReadItem & { readonly findings: Findings };

async function add(
  db: Database,
  source: SourceOfArticle,
  read: WithFindings,
  extractor: Extractor,
  recognition: Recognition,
): Promise<Outcome> {
  const { item, article, findings } = read;
  const externalId = await ownExternalId(db, source.id, item, article, recognition);
  const id = stableId('article', source.key, externalId);
  const sortAt = article.publishedAt ?? item.receivedAt;
  const version = versionOf(id, read, null);
  const candidate = candidateOf(source, id, sortAt, article);
  const row = {
    id,
    sourceId: source.id,
    externalId,
    url: article.url,
    originPublisher: article.originPublisher,
    authors: article.authors,
    language: article.language,
    ...ownOrigin(candidate),
    hasAllegations: findings.allegations.length > 0,
    currentVersionId: version.id,
    publishedAt: article.publishedAt,
    sortAt,
    firstSeenAt: item.receivedAt,
    expiresAt: expiryOf(item),
  };
  await insertArticle(db, [row]);
  await insertVersion(db, [version]);
  await keepProvenance(db, {
    articleId: id,
    sourceId: source.id,
    externalId: item.externalId,
    url: article.ownUrl ?? article.url,
    recognisedBy: null,
    seenAt: item.receivedAt,
  });
  await keepNames(db, id, recognition);
  const published = { id, publishedAt: article.publishedAt, sortAt, recordedAt: item.receivedAt, home: homeOf(item) };
  await keepVersion(db, source.id, published, version, read, extractor, recognition, candidate, []);
  await announce(db, { kind: 'ARTICLE_ADDED', subjectId: id, recordedAt: item.receivedAt });
  return 'added';
}

const insertArticle = insertion(
  articles,
  [
    ...(['id', 'sourceId', 'externalId', 'url', 'originPublisher', 'authors', 'language'] as const),
    ...(['originArticleId', 'originBasis', 'originLabel', 'originKey', 'hasAllegations'] as const),
    ...(['currentVersionId', 'publishedAt', 'sortAt', 'firstSeenAt', 'expiresAt'] as const),
  ],
  (insert) => insert,
);

const insertVersion = insertion(
  articleVersions,
  ['id', 'articleId', 'ordinal', 'rawItemId', 'title', 'text', 'seenAt', 'notes'],
  (insert) => insert,
);

async function update(
  db: Database,
  source: SourceOfArticle,
  read: WithFindings,
  extractor: Extractor,
  recognition: Recognition,
  { article: stored, version: current }: Known,
): Promise<Outcome> {
  const { item, article, findings } = read;
  // The first date stands: it is the key that every relation of the article is sorted by.
  const { id, publishedAt, sortAt } = stored;
  const version = versionOf(id, read, current);
  const candidate = candidateOf(source, id, sortAt, article);
  await insertVersion(db, [version]);
  await db
    .update(articles)
    .set({
      hasAllegations: findings.allegations.length > 0,
      currentVersionId: version.id,
      expiresAt: expiryOf(item),
    })
    .where(eq(articles.id, id));
  await retireMentions(db, id, current.id);
  await retireStatements(db, current.id);
  const retired = await retireAllegations(db, id);
  await anchorSpans(db, id, version.id, version.text);
  const times = { publishedAt, sortAt, recordedAt: item.receivedAt, saidAt: editedAt(item, sortAt) };
  const published = { id, ...times, home: homeOf(item) };
  await keepVersion(db, source.id, published, version, read, extractor, recognition, candidate, retired);
  // Our own cutting of the same text is no edit.
  if (item.id !== current.rawItemId) await traceEdit(db, published, current.id, version.id, retired);
  await announce(db, { kind: 'ARTICLE_UPDATED', subjectId: id, recordedAt: item.receivedAt });
  return 'updated';
}

/** By its source's clock where that can be; never before the article and never in the future. */
function editedAt({ article, receivedAt }: ArticleItem, sortAt: number): number {
  const written = article.updatedAt === undefined ? null : parseDate(article.updatedAt);
  return written !== null && written >= sortAt && written <= receivedAt ? written : receivedAt;
}

/** All that hangs on a version. `retired`: allegations the version before reported. */
async function keepVersion(
  db: Database,
  sourceId: string,
  published: PublishedArticle,
  version: ReturnType<typeof versionOf>,
  { article, findings }: WithFindings,
  extractor: Extractor,
  { names }: Recognition,
  candidate: OriginCandidate,
  retired: readonly string[],
): Promise<void> {
  await keepContentNames(db, published.id, names);
  const { origin, moved } = await inStage('near-duplicates', () => placeInFamily(db, candidate));
  await inChunks(
    article.removedBlocks.map(({ text, rule }, ordinal) => ({ versionId: version.id, ordinal, text, rule })),
    async (chunk) => {
      await db.insert(removedBlocks).values(chunk);
    },
  );
  // A reprint repeats all of its text: that makes no paragraph of it a part of the page.
  if (origin.originArticleId === published.id) await keepShortParagraphs(db, sourceId, published.id, article);
  const told = await storeReading(db, published, version, extractor, findings);
  const telling = { ...version, id: published.id, sortAt: published.sortAt, recordedAt: published.recordedAt };
  await inStage('story', () => placeInStory(db, telling));
  const isReprint = origin.originArticleId !== published.id && moved.length === 0 && retired.length === 0;
  await inStage('allegations', async () => {
    const touched = [...retired, ...told.reported, ...(await allegationsIn(db, moved))];
    const rest = isReprint ? await withoutMereReprints(db, touched, published, origin.originArticleId) : touched;
    await refreshAllegations(db, [...rest, ...told.moved], published.recordedAt);
  });
}

function versionOf(articleId: string, { item, article }: ReadItem, current: Known['version'] | null) {
  const ordinal = (current?.ordinal ?? 0) + 1;
  const isSameItem = current?.rawItemId === item.id;
  return {
    id: stableId('version', articleId, ordinal),
    articleId,
    ordinal,
    rawItemId: item.id,
    title: article.title,
    text: article.text,
    seenAt: item.receivedAt,
    notes: isSameItem
      ? [...article.notes, 'readAnew: its source gave the same text; ours was cut anew']
      : [...article.notes],
  };
}

function candidateOf(
  source: SourceOfArticle,
  id: string,
  sortAt: number,
  { text, originPublisher, isCredited, isCanonicalElsewhere }: NormalisedArticle,
): OriginCandidate {
  return { id, text, sortAt, sourceTitle: source.title, publisher: originPublisher, isCredited, isCanonicalElsewhere };
}

/** Its id at the source; where that id already is another article's, the id with a digest of what tells them apart. */
async function ownExternalId(
  db: Database,
  sourceId: string,
  { externalId }: ArticleItem,
  { ownUrl, title, text }: NormalisedArticle,
  { taken, names }: Recognition,
): Promise<string> {
  const [id] = names;
  if (id?.kind !== 'ID' || !taken.has(id)) return externalId;
  await remark(
    db,
    sourceId,
    'idShared',
    'different articles come under one id; they are told apart by address and title',
  );
  return `${externalId}#${digestOf(ownUrl ?? `${title}\n${text}`)}`;
}
