/** How many independent origins report an allegation: forty reprints of one agency story count once. */

import { asc, eq } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { allegationArticles, articles } from '../db/tables.ts';
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
  const rows = await db
    .select({
      allegationId: allegationArticles.allegationId,
      articleId: articles.id,
      sourceId: articles.sourceId,
      publisher: articles.originPublisher,
      key: articles.originKey,
      originArticleId: articles.originArticleId,
      basis: articles.originBasis,
      label: articles.originLabel,
    })
    .from(allegationArticles)
    .innerJoin(articles, eq(articles.id, allegationArticles.articleId))
    .where(isOneOf(allegationArticles.allegationId, allegationIds))
    .orderBy(asc(allegationArticles.allegationId), asc(allegationArticles.sortAt), asc(allegationArticles.articleId));
  const lists = grouped(
    allegationIds,
    rows,
    (row) => row.allegationId,
    (row) => row,
  );
  return lists.map(corroborationOf);
}

interface Report {
  readonly articleId: string;
  readonly sourceId: string;
  readonly publisher: string | null;
  readonly key: string;
  readonly originArticleId: string;
  readonly basis: OriginBasis;
  readonly label: string;
}

/** Reports come oldest first, and so do the origins. */
function corroborationOf(reports: readonly Report[]): Corroboration {
  const families = new Map<string, Report[]>();
  for (const report of reports) {
    const key = report.key || report.originArticleId;
    families.set(key, [...(families.get(key) ?? []), report]);
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
