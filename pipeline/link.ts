/** Finds or founds the stored party of every party an article names. */

import { sql } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { parties } from '../db/tables.ts';
import type { Findings } from '../extract/findings.ts';
import { foldName } from './names.ts';
import { contextsOf, identityOf } from './party-identity.ts';
import { regionOf } from './regions.ts';

/** From the local id of a Findings to the id of the stored party. */
export type PartyIds = ReadonlyMap<string, string>;

export interface ArticleTimes {
  readonly id: string;
  /** Key of "newest first". */
  readonly sortAt: number;
  readonly recordedAt: number;
  /** Code of the country of the outlet; null or left out where nobody says it. */
  readonly home?: string | null;
}

/** Which stored party each one is or would be; the same whatever else is stored. */
export function partyIdsOf(
  articleId: string,
  findings: Pick<Findings, 'parties' | 'positions'>,
  home: string | null = null,
): PartyIds {
  const contexts = contextsOf(findings, home);
  return new Map(
    findings.parties.map((party) => [
      party.id,
      stableId('party', ...identityOf(party, articleId, contexts.get(party.id) ?? '')),
    ]),
  );
}

/** Never rewrites a stored name; only fills in what was unknown. */
export async function linkParties(
  db: Database,
  article: ArticleTimes,
  findings: Pick<Findings, 'parties' | 'positions'>,
): Promise<PartyIds> {
  const ids = partyIdsOf(article.id, findings, article.home);
  const contexts = contextsOf(findings, article.home);
  const found = findings.parties;
  const rows = found.map((party) => ({
    id: ids.get(party.id)!,
    type: party.type,
    name: party.name,
    foldedName: foldName(party.name),
    context: contexts.get(party.id) ?? '',
    canonicalId: ids.get(party.id)!,
    countryCode: party.countryCode,
    region: party.countryCode === null ? null : regionOf(party.countryCode),
    organisationKind: party.organisationKind,
    countryId: party.country === null ? null : (ids.get(party.country) ?? null),
    firstSeenAt: article.recordedAt,
    lastMentionedAt: article.sortAt,
  }));
  await insertParties(db, rows);
  return ids;
}

const insertParties = insertion(
  parties,
  [
    ...(['id', 'type', 'name', 'foldedName', 'context', 'canonicalId', 'countryCode', 'region'] as const),
    ...(['organisationKind', 'countryId', 'firstSeenAt', 'lastMentionedAt'] as const),
  ],
  (insert) =>
    insert.onConflictDoUpdate({
      target: parties.id,
      set: {
        lastMentionedAt: sql`max(${parties.lastMentionedAt}, excluded.last_mentioned_at)`,
        // Of two that articles give, the same whichever came first.
        countryId: sql`min(coalesce(${parties.countryId}, excluded.country_id), coalesce(excluded.country_id, ${parties.countryId}))`,
        organisationKind: sql`case when ${parties.organisationKind} = 'UNKNOWN' then excluded.organisation_kind
          when excluded.organisation_kind = 'UNKNOWN' then ${parties.organisationKind}
          else min(${parties.organisationKind}, excluded.organisation_kind) end`,
      },
    }),
);
