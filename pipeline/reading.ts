/** A reading: all that one extractor finds in one version. Stored with a new version, and again when a text is read anew. */

import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articles } from '../db/tables.ts';
import type { Extractor, Findings, Span } from '../extract/findings.ts';
import { dropEvidence, dropRolesWithoutEvidence } from './allegation-roles.ts';
import { refreshAllegations } from './allegation-state.ts';
import {
  type KnownAllegations,
  type PublishedArticle,
  retireAllegations,
  type StoredAllegations,
  storeAllegations,
} from './allegations.ts';
import { linkParties } from './link.ts';
import { dropMentions, storeMentions } from './mentions.ts';
import { linkAcrossArticles } from './party-links.ts';
import { dropPositions, storePositions } from './positions.ts';
import { wordByEarliest } from './rewording.ts';
import { storeSpans } from './spans.ts';
import { inStage } from './stage.ts';
import { spansOfStatement, statementIdsOf, storeStatements, supersedeStatements } from './statements.ts';
import { withdrawSteps } from './status-events.ts';

export interface ReadVersion {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
}

/** Set when the version was read before. */
export interface ReadAgain {
  readonly at: number;
  readonly known: KnownAllegations;
}

/** Runs inside a transaction. The allegations that it reports or moved are to be refreshed afterwards. */
export async function storeReading(
  db: Database,
  article: PublishedArticle,
  version: ReadVersion,
  extractor: Pick<Extractor, 'name' | 'version'>,
  findings: Findings,
  again: ReadAgain | null = null,
): Promise<StoredAllegations> {
  const partyIds = await inStage('parties', () => linkParties(db, article, findings));
  const spanIds = await storeSpans(db, version, spansOf(findings));
  const statementIds = statementIdsOf(version.id, findings.statements, again?.at ?? null);
  const ids = { partyIds, spanIds, statementIds };
  await storeMentions(db, article, version, findings.parties, partyIds, spanIds);
  await storePositions(db, article, version.id, findings.positions, partyIds, spanIds);
  // Before the allegations, whose keys name the parties that stand for others.
  await inStage('parties', () => linkAcrossArticles(db, [...partyIds.values()], article.recordedAt));
  await storeStatements(db, article, version, extractor, findings.statements, ids);
  return await inStage('allegations', () => storeAllegations(db, article, version, findings, ids, again?.known));
}

/**
 * Puts a new reading of a current version in the place of the one before. Statements of that one stay, superseded; what it found
 * to have happened is withdrawn unless the new one finds it too. Runs inside a transaction.
 */
export async function replaceReading(
  db: Database,
  article: PublishedArticle,
  version: ReadVersion,
  extractor: Pick<Extractor, 'name' | 'version'>,
  findings: Findings,
  before: Pick<ReadAgain, 'known'>,
): Promise<void> {
  const at = article.recordedAt;
  await dropMentions(db, article.id, version.id);
  await dropPositions(db, version.id);
  const retired = await retireAllegations(db, article.id);
  await withdrawSteps(db, version.id, retired, at);
  await supersedeStatements(db, version.id, at);
  const roleIds = await dropEvidence(db, version.id, retired);
  const { reported, moved } = await storeReading(db, article, version, extractor, findings, { at, ...before });
  await dropRolesWithoutEvidence(db, roleIds);
  const reworded = await wordByEarliest(db, retired, at);
  await db
    .update(articles)
    .set({ hasAllegations: findings.allegations.length > 0 })
    .where(eq(articles.id, article.id));
  await refreshAllegations(db, [...reworded, ...reported, ...moved], at);
}

function* spansOf(findings: Findings): Iterable<Span> {
  for (const party of findings.parties) yield* party.mentions;
  for (const position of findings.positions) yield position.evidence;
  for (const statement of findings.statements) yield* spansOfStatement(statement);
  for (const found of findings.allegations) for (const role of found.roles) yield* role.evidence;
}
