/**
 * Stores what a version reports somebody to be alleged of: with the allegation of the same conduct, accused and victims, whichever
 * article came first, or as a new one. What else is the same is judged afterwards (allegation-links.ts).
 */

import { and, eq, exists, inArray, isNotNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { allegationArticles, allegationParties, allegations, articleVersions, statements } from '../db/tables.ts';
import type { Findings, FoundAllegation } from '../extract/findings.ts';
import { headlineOf, startingAxes } from '../status.ts';
import { keepKeys } from './allegation-keys.ts';
import { linkAllegations } from './allegation-links.ts';
import { type AllegationNode, nodeOf } from './allegation-node.ts';
import { storeRoles } from './allegation-roles.ts';
import { refreshAllegations } from './allegation-state.ts';
import { inChunks } from './chunks.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import { announce } from './outbox.ts';
import type { SpanIds } from './spans.ts';
import type { StatementIds } from './statements.ts';
import { recordSteps } from './status-events.ts';

export interface PublishedArticle extends ArticleTimes {
  readonly publishedAt: number | null;
  /** When a text that is not its first was published, or came here: what only that says was not said before. */
  readonly saidAt?: number;
}

/** From the local id of a found allegation to the stored one it is, where an earlier reading of the same text tells. */
export type KnownAllegations = ReadonlyMap<string, string>;

/** Ids of the allegations this version reports. */
export async function storeAllegations(
  db: Database,
  article: PublishedArticle,
  version: { readonly id: string; readonly text: string },
  findings: Findings,
  ids: { readonly statementIds: StatementIds; readonly partyIds: PartyIds; readonly spanIds: SpanIds },
  known: KnownAllegations = new Map(),
): Promise<string[]> {
  const stored = new Set<string>();
  const changed = new Set<string>();
  for (const found of findings.allegations) {
    const node = nodeOf(found, findings.parties, ids.partyIds, article, version.text);
    const id = known.get(found.id) ?? node.id;
    const words = wordsOf(found, version.text, ids.statementIds);
    const statementIds = found.statements.map((localId) => ids.statementIds.get(localId)!);
    const isNew = await foundAllegation(db, id, article, words);
    const isReworded = !isNew && ((await wordAsFirstReported(db, id, words)) || (await wordAnew(db, id, words)));
    const means = await countMeans(db, id);
    const roleIds = await storeRoles(db, id, article, found.roles, ids.partyIds, ids.spanIds);
    const isRekeyed = (isNew || isReworded || id !== node.id) && (await keepKeys(db, id, node, await claimOf(db, id)));
    if (isNew || isReworded || isRekeyed || means !== (await countMeans(db, id))) changed.add(id);
    await db
      .update(statements)
      .set({ allegationId: id, ...joinOf(node) })
      .where(inArray(statements.id, statementIds));
    await db
      .insert(allegationArticles)
      .values({ allegationId: id, articleId: article.id, sortAt: article.sortAt })
      .onConflictDoNothing();
    await recordSteps(db, { allegationId: id, article, found, findings, roleIds, statementIds: ids.statementIds });
    stored.add(id);
  }
  if (changed.size > 0) {
    const moved = await linkAllegations(db, [...changed].sort(), article.recordedAt);
    await refreshAllegations(db, moved, article.recordedAt);
  }
  return [...stored];
}

/** The current version reports other allegations than the one before: those it no longer reports keep their statements and events. */
export async function retireAllegations(db: Database, articleId: string): Promise<string[]> {
  const rows = await db
    .delete(allegationArticles)
    .where(eq(allegationArticles.articleId, articleId))
    .returning({ id: allegationArticles.allegationId });
  return rows.map((row) => row.id);
}

/** Allegations that the current versions of these articles report. */
export async function allegationsIn(db: Database, articleIds: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  await inChunks(articleIds, async (chunk) => {
    const rows = await db
      .selectDistinct({ id: allegationArticles.allegationId })
      .from(allegationArticles)
      .where(inArray(allegationArticles.articleId, chunk));
    for (const { id } of rows) found.add(id);
  });
  return [...found];
}

/** Why a statement belongs to its allegation. */
function joinOf({ conduct, accused, victims, isKeyed }: AllegationNode) {
  const joinReasons = isKeyed
    ? [
        { name: 'conduct', weight: 0.4, detail: conduct },
        { name: 'accused', weight: 0.35, detail: accused.join(', ') },
        { name: 'victims', weight: 0.25, detail: victims.join(', ') || 'none named' },
      ]
    : [{ name: 'claim-words', weight: 1, detail: 'the same words; they leave open who is accused, or of what' }];
  return { joinScore: 1, joinReasons };
}

/** How many means the allegation names: they are evidence of what it is. */
async function countMeans(db: Database, id: string): Promise<number> {
  return await db.$count(
    allegationParties,
    and(eq(allegationParties.allegationId, id), eq(allegationParties.role, 'INSTRUMENT')),
  );
}

async function claimOf(db: Database, id: string): Promise<string> {
  const [row] = await db.select({ claim: allegations.ownClaim }).from(allegations).where(eq(allegations.id, id));
  return row?.claim ?? '';
}

type Row = typeof allegations.$inferSelect;
type Words = Pick<Row, 'foundingStatementId' | 'ownClaim' | 'ownSentence' | 'ownCategory'>;

function wordsOf(found: FoundAllegation, text: string, statementIds: StatementIds): Words {
  return {
    foundingStatementId: statementIds.get(found.statements[0]!)!,
    ownClaim: text.slice(found.claim.start, found.claim.end),
    ownSentence: text.slice(found.sentence.start, found.sentence.end),
    ownCategory: found.category,
  };
}

/** Articles arrive in any order: the claim is worded as the earliest of them words it. True when this one does. */
async function wordAsFirstReported(db: Database, id: string, words: Words): Promise<boolean> {
  const [founding] = await db
    .select(placeOfStatement)
    .from(allegations)
    .innerJoin(statements, eq(statements.id, allegations.foundingStatementId))
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(eq(allegations.id, id));
  const [own] = await db
    .select(placeOfStatement)
    .from(statements)
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(eq(statements.id, words.foundingStatementId));
  if (!founding || !own || !isBefore(own, founding)) return false;
  await db.update(allegations).set(words).where(eq(allegations.id, id));
  return true;
}

const placeOfStatement = {
  sortAt: statements.sortAt,
  articleId: statements.articleId,
  version: articleVersions.ordinal,
  ordinal: statements.ordinal,
};

interface Place {
  readonly sortAt: number;
  readonly articleId: string;
  readonly version: number;
  readonly ordinal: number;
}

function isBefore(one: Place, other: Place): boolean {
  if (one.sortAt !== other.sortAt) return one.sortAt < other.sortAt;
  if (one.articleId !== other.articleId) return one.articleId < other.articleId;
  return one.version !== other.version ? one.version < other.version : one.ordinal < other.ordinal;
}

/** Where the statement that worded it was superseded by a new reading, this one words it. */
async function wordAnew(db: Database, id: string, words: Words): Promise<boolean> {
  const superseded = db
    .select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.id, allegations.foundingStatementId), isNotNull(statements.supersededAt)));
  const rows = await db
    .update(allegations)
    .set(words)
    .where(and(eq(allegations.id, id), exists(superseded)))
    .returning({ id: allegations.id });
  return rows.length > 0;
}

/** True when nobody reported it here before. */
async function foundAllegation(db: Database, id: string, article: PublishedArticle, words: Words): Promise<boolean> {
  const rows = await db
    .insert(allegations)
    .values({
      id,
      canonicalId: id,
      ...words,
      claim: words.ownClaim,
      attributedSentence: words.ownSentence,
      category: words.ownCategory,
      ...startingAxes,
      headline: headlineOf(startingAxes).headline,
      firstReportedAt: article.publishedAt,
      lastReportedAt: article.publishedAt,
      sortAt: article.sortAt,
      recordedAt: article.recordedAt,
    })
    .onConflictDoNothing()
    .returning({ id: allegations.id });
  if (rows.length === 0) return false;
  await announce(db, {
    kind: 'ALLEGATION_NEW',
    subjectId: id,
    recordedAt: article.recordedAt,
    payload: { because: [words.foundingStatementId] },
  });
  return true;
}
