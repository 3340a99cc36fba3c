/** How many independent origins report an allegation: forty reprints of one agency story count once. */

import { type Report, reportsOf } from '../db/credits.ts';
import type { Database } from '../db/open.ts';
import type { OriginBasis } from '../vocabulary.ts';
import { grouped } from './batch.ts';

export interface Origin {
  readonly label: string;
  /** Why these articles are one origin; the strongest reason among them. */
  readonly basis: OriginBasis;
  /** Oldest first. */
  readonly articleIds: readonly string[];
}

export interface Corroboration {
  readonly articleCount: number;
  readonly publisherCount: number;
  readonly independentOriginCount: number;
  readonly origins: readonly Origin[];
}

export async function corroborationsOf(db: Database, allegationIds: readonly string[]): Promise<Corroboration[]> {
  const lists = grouped(
    allegationIds,
    await reportsOf(db, allegationIds),
    (report) => report.canonicalId,
    (report) => report,
  );
  return lists.map(corroborationOf);
}

/** Reports come oldest first, and so do the origins. */
function corroborationOf(reports: readonly Report[]): Corroboration {
  const families = new Map<string, Report[]>();
  for (const report of reports) {
    families.set(report.key, [...(families.get(report.key) ?? []), report]);
  }
  const origins = [...families.values()].map((family) => ({
    label: family[0]?.label ?? '',
    basis: strongest.find((basis) => family.some((report) => report.basis === basis)) ?? 'UNKNOWN',
    articleIds: family.map((report) => report.articleId),
  }));
  return {
    articleCount: reports.length,
    publisherCount: new Set(reports.map((report) => report.publisher ?? report.sourceId)).size,
    independentOriginCount: origins.length,
    origins,
  };
}

/** What says most about why articles belong together comes first. */
const strongest: readonly OriginBasis[] = [
  'EXPLICIT_ATTRIBUTION',
  'AGENCY_CREDIT',
  'CANONICAL_LINK',
  'NEAR_DUPLICATE',
  'OWN_REPORTING',
];
