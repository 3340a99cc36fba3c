/**
 * Stores what a version reports somebody to be alleged of: joins the allegation that other articles already made, or founds it.
 * Joined are accusations of the same conduct against the same accused with the same victim; everything else stays apart.
 */

import { and, eq, exists, gt, inArray, isNotNull, isNull, notExists, or } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegationMatchKeys,
  allegationParties,
  allegationPartySpans,
  allegations,
  spans,
  statements,
} from '../db/tables.ts';
import type { Findings, FoundAllegation, FoundParty, FoundRole } from '../extract/findings.ts';
import { headlineOf, startingAxes } from '../status.ts';
import { inChunks } from './chunks.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import { foldName } from './names.ts';
import { announce } from './outbox.ts';
import type { SpanIds } from './spans.ts';
import type { StatementIds } from './statements.ts';
import { recordSteps } from './status-events.ts';

export interface PublishedArticle extends ArticleTimes {
  readonly publishedAt: number | null;
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
  const stored: string[] = [];
  for (const found of findings.allegations) {
    const keys = matchKeysOf(found, findings.parties, ids.partyIds);
    const joined = known.get(found.id) ?? (await allegationByKeys(db, keys));
    const words = wordsOf(found, version.text, ids.statementIds);
    const id = joined ?? (await foundAllegation(db, article, found, words));
    if (joined) await wordAsFirstReported(db, joined, article, words);
    if (joined) await wordAnew(db, joined, words, found);
    await keepKeys(db, id, keys);
    const roleIds = await storeRoles(db, id, article, found.roles, ids.partyIds, ids.spanIds);
    const statementIds = found.statements.map((localId) => ids.statementIds.get(localId)!);
    await db.update(statements).set({ allegationId: id }).where(inArray(statements.id, statementIds));
    await db
      .insert(allegationArticles)
      .values({ allegationId: id, articleId: article.id, sortAt: article.sortAt })
      .onConflictDoNothing();
    await recordSteps(db, { allegationId: id, article, found, findings, roleIds, statementIds: ids.statementIds });
    stored.push(id);
  }
  return [...new Set(stored)];
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

/**
 * One key a pair of accused and victim; none without an accused or a known conduct, because then nothing says that two claims
 * are one. The category is left out: it is read from the words around a conduct, which differ between articles.
 */
export function matchKeysOf(found: FoundAllegation, parties: readonly FoundParty[], partyIds: PartyIds): string[] {
  const keyOf = (role: FoundRole) => roleKeyOf(role, parties, partyIds);
  if (found.conduct === '' || found.conduct === 'unspecified') return [];
  const accused = found.roles.filter((role) => role.role === 'ACCUSED').map(keyOf);
  const victims = found.roles.filter((role) => role.role === 'VICTIM').map(keyOf);
  const pairs = accused.flatMap((one) => (victims.length > 0 ? victims : ['']).map((other) => [one, other]));
  return [...new Set(pairs.map((pair) => [found.conduct, ...pair].join('|')))];
}

/**
 * A state and its organs are one accused: "Morocco", "Morocco’s security services" and "the Moroccan government" name, in news
 * of allegations, the same actor. Anybody else is the linked party, or, where nobody can be resolved, the words themselves.
 */
function roleKeyOf(role: FoundRole, parties: readonly FoundParty[], partyIds: PartyIds): string {
  const party = parties.find((candidate) => candidate.id === role.party);
  const country = party ? stateOf(party, parties) : countryNamedIn(role, parties);
  if (country) return `state:${country}`;
  return party ? `party:${partyIds.get(party.id)}` : `label:${foldName(role.label)}`;
}

function stateOf(party: FoundParty, parties: readonly FoundParty[]): string | null {
  if (party.type === 'COUNTRY') return party.countryCode;
  const isOrgan = party.organisationKind === 'GOVERNMENT_BODY' || party.organisationKind === 'SECURITY_SERVICE';
  return isOrgan ? (parties.find((candidate) => candidate.id === party.country)?.countryCode ?? null) : null;
}

function countryNamedIn(role: FoundRole, parties: readonly FoundParty[]): string | null {
  const isInside = (party: FoundParty) =>
    party.mentions.some((mention) =>
      role.evidence.some((span) => span.start <= mention.start && mention.end <= span.end),
    );
  return parties.find((party) => party.type === 'COUNTRY' && isInside(party))?.countryCode ?? null;
}

async function allegationByKeys(db: Database, keys: readonly string[]): Promise<string | null> {
  if (keys.length === 0) return null;
  const [row] = await db
    .select({ id: allegations.id })
    .from(allegationMatchKeys)
    .innerJoin(allegations, eq(allegations.id, allegationMatchKeys.allegationId))
    .where(inArray(allegationMatchKeys.key, [...keys]))
    .orderBy(allegations.recordedAt, allegations.id)
    .limit(1);
  return row?.id ?? null;
}

async function keepKeys(db: Database, allegationId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .insert(allegationMatchKeys)
    .values(keys.map((key) => ({ key, allegationId })))
    .onConflictDoNothing();
}

type Words = Pick<typeof allegations.$inferInsert, 'foundingStatementId' | 'claim' | 'attributedSentence'>;

function wordsOf(found: FoundAllegation, text: string, statementIds: StatementIds): Words {
  return {
    foundingStatementId: statementIds.get(found.statements[0]!)!,
    claim: text.slice(found.claim.start, found.claim.end),
    attributedSentence: text.slice(found.sentence.start, found.sentence.end),
  };
}

/** Articles arrive in any order: the claim is worded as the earliest of them words it. */
async function wordAsFirstReported(db: Database, id: string, article: PublishedArticle, words: Words): Promise<void> {
  if (article.publishedAt === null) return;
  await db
    .update(allegations)
    .set(words)
    .where(
      and(
        eq(allegations.id, id),
        or(isNull(allegations.firstReportedAt), gt(allegations.firstReportedAt, article.publishedAt)),
      ),
    );
}

/** Where the statement that worded it was superseded by a new reading, this one words it. */
async function wordAnew(db: Database, id: string, words: Words, { category }: FoundAllegation): Promise<void> {
  const superseded = db
    .select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.id, allegations.foundingStatementId), isNotNull(statements.supersededAt)));
  await db
    .update(allegations)
    .set({ ...words, category })
    .where(and(eq(allegations.id, id), exists(superseded)));
}

async function foundAllegation(
  db: Database,
  article: PublishedArticle,
  found: FoundAllegation,
  words: Words,
): Promise<string> {
  const id = stableId('allegation', words.foundingStatementId, found.claim.start, found.claim.end);
  await db.insert(allegations).values({
    id,
    ...words,
    category: found.category,
    ...startingAxes,
    headline: headlineOf(startingAxes).headline,
    firstReportedAt: article.publishedAt,
    lastReportedAt: article.publishedAt,
    sortAt: article.sortAt,
    recordedAt: article.recordedAt,
  });
  await announce(db, { kind: 'ALLEGATION_NEW', subjectId: id, recordedAt: article.recordedAt });
  return id;
}

/** Ids of the stored roles, in the order of the given ones. A role that the allegation already has gains evidence. */
async function storeRoles(
  db: Database,
  allegationId: string,
  article: ArticleTimes,
  roles: readonly FoundRole[],
  partyIds: PartyIds,
  spanIds: SpanIds,
): Promise<string[]> {
  const roleIds: string[] = [];
  const kept = await db
    .select({ id: allegationParties.id })
    .from(allegationParties)
    .where(and(eq(allegationParties.allegationId, allegationId)));
  let ordinal = kept.length;
  for (const role of roles) {
    const partyId = role.party === null ? null : (partyIds.get(role.party) ?? null);
    const id = stableId('role', allegationId, role.role, partyId ?? foldName(role.label));
    roleIds.push(id);
    await db
      .insert(allegationParties)
      .values({
        id,
        allegationId,
        role: role.role,
        partyId,
        label: role.label,
        ordinal: ordinal++,
        response: role.role === 'ACCUSED' ? 'NOT_REPORTED' : null,
        sortAt: article.sortAt,
      })
      .onConflictDoNothing();
    if (role.evidence.length > 0) {
      await db
        .insert(allegationPartySpans)
        .values(role.evidence.map((span) => ({ allegationPartyId: id, spanId: spanIds(span) })))
        .onConflictDoNothing();
    }
  }
  return roleIds;
}

/** Roles that a reading of this version gave, and nothing else did or does, go with it; returns the ids of all it gave. */
export async function dropEvidence(
  db: Database,
  versionId: string,
  allegationIds: readonly string[],
): Promise<string[]> {
  const roles = db
    .select({ id: allegationParties.id })
    .from(allegationParties)
    .where(inArray(allegationParties.allegationId, [...allegationIds]));
  const own = db.select({ id: spans.id }).from(spans).where(eq(spans.versionId, versionId));
  const rows = await db
    .delete(allegationPartySpans)
    .where(and(inArray(allegationPartySpans.allegationPartyId, roles), inArray(allegationPartySpans.spanId, own)))
    .returning({ id: allegationPartySpans.allegationPartyId });
  return [...new Set(rows.map((row) => row.id))];
}

/** Of these roles, those that no text gives any more. */
export async function dropRolesWithoutEvidence(db: Database, roleIds: readonly string[]): Promise<void> {
  const evidence = db
    .select({ id: allegationPartySpans.allegationPartyId })
    .from(allegationPartySpans)
    .where(eq(allegationPartySpans.allegationPartyId, allegationParties.id));
  await inChunks(roleIds, async (chunk) => {
    await db.delete(allegationParties).where(and(inArray(allegationParties.id, chunk), notExists(evidence)));
  });
}

/** Of these allegations, those that no article reports any more can be joined by no other article. */
export async function dropKeysOfUnreported(db: Database, allegationIds: readonly string[]): Promise<void> {
  const reporting = await db
    .selectDistinct({ id: allegationArticles.allegationId })
    .from(allegationArticles)
    .where(inArray(allegationArticles.allegationId, [...allegationIds]));
  const reported = new Set(reporting.map(({ id }) => id));
  const unreported = allegationIds.filter((id) => !reported.has(id));
  if (unreported.length === 0) return;
  await db.delete(allegationMatchKeys).where(inArray(allegationMatchKeys.allegationId, unreported));
}
