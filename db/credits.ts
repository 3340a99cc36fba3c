/**
 * Where an article has an allegation from. Its own family of reprints, unless every statement in which it reports the allegation
 * credits one other outlet ("…, Haaretz reported"): then it is that outlet's. An article that only refers to it, as said by nobody
 * in particular ("allegations that …", "is accused of"), or only answers it or acts on it, has found out nothing: it goes with the
 * first that tells whom it has it from. Read by both halves, so that they count alike.
 */

import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { firstReport, type OriginBasis, type Stance } from '../vocabulary.ts';
import { isOneOf } from './dialect.ts';
import type { Database } from './open.ts';
import {
  allegationArticles,
  allegations,
  articles,
  attributionLinks,
  parties,
  statements,
  statusEvents,
} from './tables.ts';

/** An article that reports an allegation, or a member of its group. */
export interface Report {
  /** The allegation that stands for the group. */
  readonly canonicalId: string;
  /** The member that the article reports; the first of several. */
  readonly allegationId: string;
  readonly articleId: string;
  readonly sortAt: number;
  readonly publishedAt: number | null;
  readonly sourceId: string;
  readonly publisher: string | null;
  /** Reports with the same key have one origin. */
  readonly key: string;
  readonly basis: OriginBasis;
  readonly label: string;
  /** The first statement by which the article reports it; null where it only answers or moves it. */
  readonly statementId: string | null;
}

/** Acts by which an article reports an allegation; the others answer it or act on it. */
export const reportingStances: readonly Stance[] = [
  'ACCUSES',
  'SUSPECTS',
  'REPORTS',
  'ASSERTS',
  'CONFIRMS',
  'QUESTIONS',
];

const noticeStances: readonly Stance[] = ['CORRECTS', 'RETRACTS'];

export interface ReportChoice {
  /** Only these articles; all when left out. */
  readonly articleIds?: readonly string[];
  /** Also articles whose current version no longer reports it, dated when they did. */
  readonly ever?: boolean;
}

/** Of each group, every article once, oldest first. */
export async function reportsOf(
  db: Database,
  canonicalIds: readonly string[],
  choice: ReportChoice = {},
): Promise<Report[]> {
  const ofGroups = isOneOf(allegations.canonicalId, canonicalIds);
  const rows = choice.ever ? await everReported(db, ofGroups) : await nowReported(db, ofGroups, choice.articleIds);
  const voices = await voicesOf(db, ofGroups, choice);
  const met = new Set<string>();
  const told = rows.flatMap(({ originKey, originArticleId, basis, label, ...row }) => {
    const place = `${row.canonicalId} ${row.articleId}`;
    if (met.has(place)) return [];
    met.add(place);
    const voiced = voices.get(place) ?? [];
    const said = voiced.filter(({ takesBack }) => !takesBack);
    // Who only corrects or takes back what it said is no origin of it.
    if (said.length === 0 && voiced.length > 0) return [];
    const named = said.filter(({ isNobodys, outlet }) => !isNobodys || outlet !== null);
    const outlets = new Set(named.map(({ outlet }) => outlet?.key ?? null));
    const [outlet] = outlets.size === 1 ? named.flatMap((one) => one.outlet ?? []) : [];
    const own = originKey || originArticleId;
    const isCredit = outlet !== undefined && outlet.key !== own;
    const origin = isCredit
      ? { key: outlet.key, basis: 'EXPLICIT_ATTRIBUTION' as const, label: outlet.label }
      : { key: own, basis, label };
    const answers = said.length === 0;
    const refers = answers || named.length === 0;
    return [{ answers, refers, report: { ...row, ...origin, statementId: said[0]?.id ?? null } }];
  });
  const first = new Map<string, Report>();
  const found = new Map<string, Report>();
  for (const { refers, report } of told) {
    if (!first.has(report.canonicalId)) first.set(report.canonicalId, report);
    if (!refers && !found.has(report.canonicalId)) found.set(report.canonicalId, report);
  }
  return told.map(({ answers, refers, report }) => {
    const finder = found.get(report.canonicalId) ?? (answers ? first.get(report.canonicalId) : undefined);
    const isOther = refers && finder !== undefined && finder !== report;
    return isOther ? { ...report, key: finder.key, label: finder.label, basis: 'UNKNOWN' } : report;
  });
}

const ofArticle = {
  articleId: articles.id,
  sourceId: articles.sourceId,
  publisher: articles.originPublisher,
  originKey: articles.originKey,
  originArticleId: articles.originArticleId,
  basis: articles.originBasis,
  label: articles.originLabel,
};

async function nowReported(db: Database, ofGroups: SQL, articleIds: readonly string[] | undefined) {
  return await db
    .select({
      canonicalId: allegations.canonicalId,
      allegationId: allegationArticles.allegationId,
      sortAt: articles.sortAt,
      publishedAt: articles.publishedAt,
      ...ofArticle,
    })
    .from(allegations)
    .innerJoin(allegationArticles, eq(allegationArticles.allegationId, allegations.id))
    .innerJoin(articles, eq(articles.id, allegationArticles.articleId))
    .where(and(ofGroups, articleIds ? isOneOf(allegationArticles.articleId, articleIds) : undefined))
    .orderBy(asc(allegationArticles.sortAt), asc(articles.id), asc(allegationArticles.allegationId));
}

async function everReported(db: Database, ofGroups: SQL) {
  return await db
    .select({
      canonicalId: allegations.canonicalId,
      allegationId: statusEvents.allegationId,
      sortAt: statusEvents.sortAt,
      publishedAt: statusEvents.publishedAt,
      ...ofArticle,
    })
    .from(allegations)
    .innerJoin(statusEvents, eq(statusEvents.allegationId, allegations.id))
    .innerJoin(statements, eq(statements.id, statusEvents.statementId))
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .where(and(ofGroups, eq(statusEvents.rule, firstReport), isNull(statusEvents.withdrawnAt)))
    .orderBy(asc(statusEvents.sortAt), asc(articles.id), asc(statusEvents.allegationId));
}

interface Voice {
  readonly id: string;
  readonly takesBack: boolean;
  /** Neither a name nor a description of who says so. */
  readonly isNobodys: boolean;
  /** The outlet it is credited to. */
  readonly outlet: { readonly key: string; readonly label: string } | null;
}

/** By group and article, in reading order, each reporting statement with the outermost outlet that it names as its source. */
async function voicesOf(
  db: Database,
  ofGroups: SQL,
  { articleIds, ever }: ReportChoice,
): Promise<Map<string, Voice[]>> {
  const rows = await db
    .select({
      id: statements.id,
      canonicalId: allegations.canonicalId,
      articleId: statements.articleId,
      stance: statements.stance,
      speakerKind: statements.speakerKind,
      speakerLabel: statements.speakerLabel,
      speaker: { name: parties.name, foldedName: parties.foldedName },
    })
    .from(allegations)
    .innerJoin(statements, eq(statements.allegationId, allegations.id))
    .leftJoin(parties, eq(parties.id, statements.speakerId))
    .where(
      and(
        ofGroups,
        ever ? isNull(statements.supersededAt) : eq(statements.isCurrent, true),
        inArray(statements.stance, [...reportingStances, ...noticeStances]),
        articleIds ? isOneOf(statements.articleId, articleIds) : undefined,
      ),
    )
    .orderBy(asc(statements.ordinal), asc(statements.id));
  const links = await db
    .select({
      id: attributionLinks.statementId,
      name: parties.name,
      foldedName: parties.foldedName,
    })
    .from(attributionLinks)
    .innerJoin(parties, eq(parties.id, attributionLinks.partyId))
    .where(
      and(
        isOneOf(
          attributionLinks.statementId,
          rows.map(({ id }) => id),
        ),
        eq(parties.organisationKind, 'MEDIA'),
      ),
    )
    .orderBy(asc(attributionLinks.ordinal));
  const outermost = new Map<string, { key: string; label: string }>();
  for (const { id, name, foldedName } of links)
    if (!outermost.has(id)) outermost.set(id, { key: foldedName, label: name });
  const voices = new Map<string, Voice[]>();
  for (const { id, canonicalId, articleId, stance, speakerKind, speakerLabel, speaker } of rows) {
    const spoken = speakerKind === 'MEDIA' && speaker ? { key: speaker.foldedName, label: speaker.name } : null;
    const place = `${canonicalId} ${articleId}`;
    const voice = {
      id,
      takesBack: noticeStances.includes(stance),
      isNobodys: speakerKind === 'UNNAMED' && speakerLabel === null,
      outlet: outermost.get(id) ?? spoken,
    };
    voices.set(place, [...(voices.get(place) ?? []), voice]);
  }
  return voices;
}
