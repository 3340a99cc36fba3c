/**
 * Stores what a version reports somebody to be alleged of: with the allegation of the same conduct, accused and victims, whichever
 * article came first, or as a new one. What else is the same is judged afterwards (allegation-links.ts).
 */

import { and, eq, inArray, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { allegationArticles, allegationParties, allegations, articleVersions, statements } from '../db/tables.ts';
import type { Findings, FoundAllegation } from '../extract/findings.ts';
import { headlineOf, startingAxes } from '../status.ts';
import { keepKeys } from './allegation-keys.ts';
import { linkAllegations } from './allegation-links.ts';
import { type AllegationNode, nodeOf } from './allegation-node.ts';
import { storeRoles } from './allegation-roles.ts';
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

export interface StoredAllegations {
  /** Ids of those that the version reports. */
  readonly reported: readonly string[];
  /** Ids of all whose group is another one now, new ones among them: to be refreshed, whatever the version reports. */
  readonly moved: readonly string[];
}

export async function storeAllegations(
  db: Database,
  article: PublishedArticle,
  version: { readonly id: string; readonly text: string },
  findings: Findings,
  ids: { readonly statementIds: StatementIds; readonly partyIds: PartyIds; readonly spanIds: SpanIds },
  known: KnownAllegations = new Map(),
): Promise<StoredAllegations> {
  const stored = new Set<string>();
  const changed = new Set<string>();
  for (const found of findings.allegations) {
    const node = nodeOf(found, findings.parties, ids.partyIds, article, version.text);
    const id = known.get(found.id) ?? node.id;
    const words = wordsOf(found, version.text, ids.statementIds);
    const statementIds = found.statements.map((localId) => ids.statementIds.get(localId)!);
    const isNew = await foundAllegation(db, id, article, words);
    const isReworded = !isNew && (await reword(db, id, words));
    const hasMeans = found.roles.some(({ role }) => role === 'INSTRUMENT');
    const means = hasMeans ? await countMeans(db, id) : 0;
    const roleIds = await storeRoles(db, id, article, found.roles, ids.partyIds, ids.spanIds);
    const isRekeyed = (isNew || isReworded || id !== node.id) && (await keepKeys(db, id, node, await claimOf(db, id)));
    const hasMore = hasMeans && means !== (await countMeans(db, id));
    if (isNew || isReworded || isRekeyed || hasMore) changed.add(id);
    await join(db).execute({ ids: given(statementIds), id, ...joinOf(node) });
    await insertReport(db, [{ allegationId: id, articleId: article.id, sortAt: article.sortAt }]);
    await recordSteps(db, { allegationId: id, article, found, findings, roleIds, statementIds: ids.statementIds });
    stored.add(id);
  }
  const moved = changed.size > 0 ? await linkAllegations(db, [...changed].sort(), article.recordedAt) : [];
  return { reported: [...stored], moved };
}

const join = prepared((db) =>
  db
    .update(statements)
    .set({
      allegationId: sql`${sql.placeholder('id')}`,
      joinScore: sql`${sql.placeholder('joinScore')}`,
      joinReasons: sql`${sql.placeholder('joinReasons')}`,
    })
    .where(isAmong(statements.id, 'ids'))
    .prepare(),
);

const insertReport = insertion(allegationArticles, ['allegationId', 'articleId', 'sortAt'], (insert) =>
  insert.onConflictDoNothing(),
);

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
  return { joinScore: 1, joinReasons: JSON.stringify(joinReasons) };
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

/**
 * Articles arrive in any order: the claim is worded as the earliest of them words it, or as this one does where the statement that
 * worded it was superseded by a new reading. True when this one does.
 */
async function reword(db: Database, id: string, words: Words): Promise<boolean> {
  const [founding] = await placeOfFounding(db).execute({ id });
  const [own] = await placeOf(db).execute({ id: words.foundingStatementId });
  if (!founding || !own || !(isBefore(own, founding) || founding.supersededAt !== null)) return false;
  await db.update(allegations).set(words).where(eq(allegations.id, id));
  return true;
}

const placeOfStatement = {
  sortAt: statements.sortAt,
  articleId: statements.articleId,
  version: articleVersions.ordinal,
  ordinal: statements.ordinal,
  supersededAt: statements.supersededAt,
};

const placeOfFounding = prepared((db) =>
  db
    .select(placeOfStatement)
    .from(allegations)
    .innerJoin(statements, eq(statements.id, allegations.foundingStatementId))
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(eq(allegations.id, sql.placeholder('id')))
    .prepare(),
);

const placeOf = prepared((db) =>
  db
    .select(placeOfStatement)
    .from(statements)
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(eq(statements.id, sql.placeholder('id')))
    .prepare(),
);

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

/** True when nobody reported it here before. */
async function foundAllegation(db: Database, id: string, article: PublishedArticle, words: Words): Promise<boolean> {
  const row = {
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
  };
  const founded = await insertAllegation(db, [row]);
  if (founded?.length !== 1) return false;
  await announce(db, {
    kind: 'ALLEGATION_NEW',
    subjectId: id,
    recordedAt: article.recordedAt,
    payload: { because: [words.foundingStatementId] },
  });
  return true;
}

const insertAllegation = insertion(
  allegations,
  [
    ...(['id', 'canonicalId', 'foundingStatementId', 'ownClaim', 'ownSentence', 'ownCategory'] as const),
    ...(['claim', 'attributedSentence', 'category'] as const),
    ...(['headline', 'sourcing', 'response', 'proceedings'] as const),
    ...(['firstReportedAt', 'lastReportedAt', 'sortAt', 'recordedAt'] as const),
  ],
  (insert) => insert.onConflictDoNothing().returning({ id: allegations.id }),
);
