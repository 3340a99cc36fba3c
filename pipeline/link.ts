/** Finds or founds the stored party of every party an article names. */

import { and, eq, inArray, sql } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { parties, partyNames } from '../db/tables.ts';
import type { FoundParty } from '../extract/findings.ts';
import { foldName, identityOf } from './names.ts';
import { regionOf } from './regions.ts';

/** From the local id of a Findings to the id of the stored party. */
export type PartyIds = ReadonlyMap<string, string>;

export interface ArticleTimes {
  readonly id: string;
  /** Key of "newest first". */
  readonly sortAt: number;
  readonly recordedAt: number;
}

/** From a place of a text ("start-end") to the stored party that an earlier reading of the text found there. */
export type PartyPlaces = ReadonlyMap<string, string>;

/** Which stored party each one is or would be. */
export async function partyIdsOf(
  db: Database,
  articleId: string,
  found: readonly FoundParty[],
  before: PartyPlaces = new Map(),
): Promise<PartyIds> {
  const known = await organisationsByShortName(db, found, before);
  return new Map(
    found.map((party) => [party.id, known.get(party.id) ?? stableId('party', ...identityOf(party, articleId))]),
  );
}

/** Never rewrites a stored name; only fills in what was unknown. */
export async function linkParties(
  db: Database,
  article: ArticleTimes,
  found: readonly FoundParty[],
  before: PartyPlaces = new Map(),
): Promise<PartyIds> {
  const ids = await partyIdsOf(db, article.id, found, before);
  for (const party of found) {
    const id = ids.get(party.id)!;
    const countryId = party.country === null ? null : (ids.get(party.country) ?? null);
    await db
      .insert(parties)
      .values({
        id,
        type: party.type,
        name: party.name,
        foldedName: foldName(party.name),
        countryCode: party.countryCode,
        region: party.countryCode === null ? null : regionOf(party.countryCode),
        organisationKind: party.organisationKind,
        countryId,
        firstSeenAt: article.recordedAt,
        lastMentionedAt: article.sortAt,
      })
      .onConflictDoUpdate({
        target: parties.id,
        set: {
          lastMentionedAt: sql`max(${parties.lastMentionedAt}, excluded.last_mentioned_at)`,
          countryId: sql`coalesce(${parties.countryId}, excluded.country_id)`,
          organisationKind: sql`case when ${parties.organisationKind} = 'UNKNOWN' then excluded.organisation_kind else ${parties.organisationKind} end`,
        },
      });
  }
  return ids;
}

/**
 * "NSO" alone in an article means the one stored organisation that other articles also call NSO. Where there are several by now,
 * it stays the one that an earlier reading of the article took; none otherwise.
 */
async function organisationsByShortName(
  db: Database,
  found: readonly FoundParty[],
  before: PartyPlaces,
): Promise<Map<string, string>> {
  const folded = new Map<string, string>();
  for (const party of found) if (party.type === 'ORGANISATION') folded.set(party.id, foldName(party.name));
  const known = new Map<string, string>();
  if (folded.size === 0) return known;
  const rows = await db
    .selectDistinct({ id: parties.id, name: partyNames.foldedName })
    .from(partyNames)
    .innerJoin(parties, eq(parties.id, partyNames.partyId))
    .where(and(inArray(partyNames.foldedName, [...new Set(folded.values())]), eq(parties.type, 'ORGANISATION')));
  for (const party of found) {
    const candidates = rows.filter((row) => row.name === folded.get(party.id));
    const taken = new Set(party.mentions.map(({ start, end }) => before.get(`${start}-${end}`)));
    const [one] = candidates.length === 1 ? candidates : candidates.filter(({ id }) => taken.has(id));
    if (one) known.set(party.id, one.id);
  }
  return known;
}
