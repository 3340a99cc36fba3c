/** Stores who said what in a version, in reading order. */

import { and, eq, isNull } from 'drizzle-orm';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import {
  attributionLinks,
  hedges,
  statementAbout,
  statementResponses,
  statementSpans,
  statements,
} from '../db/tables.ts';
import type { Extractor, FoundStatement, Span } from '../extract/findings.ts';
import type { ArticleTimes, PartyIds } from './link.ts';
import type { SpanIds } from './spans.ts';

/** From the local id of a Findings to the id of the stored statement. */
export type StatementIds = ReadonlyMap<string, string>;

/** `readAgainAt` tells a later reading of the same version apart from the one before, which keeps its ids; null for the first. */
export function statementIdsOf(
  versionId: string,
  found: readonly FoundStatement[],
  readAgainAt: number | null,
): StatementIds {
  const reading = readAgainAt === null ? [] : ['read', readAgainAt];
  const ids = new Map<string, string>();
  for (const [ordinal, statement] of found.entries()) {
    const places = [...statement.cue, ...statement.content].flatMap(({ start, end }) => [start, end]);
    ids.set(statement.id, stableId('statement', versionId, ordinal, ...places, ...reading));
  }
  return ids;
}

/** Every span a statement points at. */
export function spansOfStatement(statement: FoundStatement): Span[] {
  const cues = statement.chain.flatMap((link) => (link.cue === null ? [] : [link.cue]));
  return [...statement.source, ...statement.cue, ...statement.content, ...statement.hedges, ...cues];
}

export async function storeStatements(
  db: Database,
  article: ArticleTimes,
  version: { readonly id: string; readonly text: string },
  extractor: Pick<Extractor, 'name' | 'version' | 'measuredPrecision'>,
  found: readonly FoundStatement[],
  { statementIds, partyIds, spanIds }: { statementIds: StatementIds; partyIds: PartyIds; spanIds: SpanIds },
): Promise<void> {
  const idOf = (statement: FoundStatement) => statementIds.get(statement.id)!;
  const partyOf = (localId: string | null) => (localId === null ? null : (partyIds.get(localId) ?? null));
  await insertStatements(
    db,
    found.map((statement, ordinal) => ({
      id: idOf(statement),
      articleId: article.id,
      versionId: version.id,
      ordinal,
      content: statement.content.map(({ start, end }) => version.text.slice(start, end)).join(' … '),
      speakerId: partyOf(statement.speaker),
      speakerLabel: statement.speakerLabel,
      speakerKind: statement.speakerKind,
      stance: statement.stance,
      quoteKind: statement.quoteKind,
      extractor: extractor.name,
      extractorVersion: extractor.version,
      measuredPrecision: extractor.measuredPrecision ?? null,
      confidence: statement.confidence,
      sortAt: article.sortAt,
      recordedAt: article.recordedAt,
    })),
  );
  const parts = found.flatMap((statement) =>
    (['SOURCE', 'CUE', 'CONTENT'] as const).flatMap((part) =>
      statement[partFields[part]].map((span, ordinal) => ({
        statementId: idOf(statement),
        part,
        ordinal,
        spanId: spanIds(span),
      })),
    ),
  );
  await insertParts(db, parts);
  const hedged = found.flatMap((statement) =>
    statement.hedges.map((hedge, ordinal) => ({
      statementId: idOf(statement),
      ordinal,
      kind: hedge.kind,
      spanId: spanIds(hedge),
    })),
  );
  await insertHedges(db, hedged);
  const links = found.flatMap((statement) =>
    statement.chain.map((link, ordinal) => ({
      statementId: idOf(statement),
      ordinal,
      partyId: partyOf(link.party),
      label: link.label,
      cueSpanId: link.cue === null ? null : spanIds(link.cue),
    })),
  );
  await insertLinks(db, links);
  const about = found.flatMap((statement) =>
    [...new Set(statement.about.map(partyOf))].flatMap((partyId, ordinal) =>
      partyId === null ? [] : [{ statementId: idOf(statement), partyId, ordinal }],
    ),
  );
  await insertAbout(db, about);
  const answers = found.flatMap((statement) =>
    [...new Set(statement.respondsTo)].flatMap((localId) => {
      const respondsToId = statementIds.get(localId);
      return respondsToId === undefined ? [] : [{ statementId: idOf(statement), respondsToId }];
    }),
  );
  await insertAnswers(db, answers);
}

const insertStatements = insertion(
  statements,
  [
    ...(['id', 'articleId', 'versionId', 'ordinal', 'content', 'speakerId', 'speakerLabel', 'speakerKind'] as const),
    ...(['stance', 'quoteKind', 'extractor', 'extractorVersion', 'measuredPrecision', 'confidence'] as const),
    ...(['sortAt', 'recordedAt'] as const),
  ],
  (insert) => insert,
);
const insertParts = insertion(statementSpans, ['statementId', 'part', 'ordinal', 'spanId'], (insert) => insert);
const insertHedges = insertion(hedges, ['statementId', 'ordinal', 'kind', 'spanId'], (insert) => insert);
const insertLinks = insertion(
  attributionLinks,
  ['statementId', 'ordinal', 'partyId', 'label', 'cueSpanId'],
  (insert) => insert,
);
const insertAbout = insertion(statementAbout, ['statementId', 'partyId', 'ordinal'], (insert) => insert);
const insertAnswers = insertion(statementResponses, ['statementId', 'respondsToId'], (insert) => insert);

/** Another reading of the version takes their place; they stay, and their ids go on naming them. */
export async function supersedeStatements(db: Database, versionId: string, at: number): Promise<void> {
  await db
    .update(statements)
    .set({ isCurrent: false, supersededAt: at })
    .where(and(eq(statements.versionId, versionId), isNull(statements.supersededAt)));
}

/** The older version's statements stay, with their allegations; they no longer count as what the article says. */
export async function retireStatements(db: Database, versionId: string): Promise<void> {
  await db
    .update(statements)
    .set({ isCurrent: false })
    .where(and(eq(statements.versionId, versionId), eq(statements.isCurrent, true)));
}

const partFields = { SOURCE: 'source', CUE: 'cue', CONTENT: 'content' } as const;
