/** Keeps what an edit did to an article’s statements, links what the edit turned one claim into, and announces what it took back. */

import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import { stableId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegations,
  hedges,
  parties,
  spans,
  statementAbout,
  statementChanges,
  statementSpans,
  statements,
  statusEvents,
} from '../db/tables.ts';
import { linkByEdit } from './allegation-links.ts';
import { contentWords } from './allegation-node.ts';
import { refreshAllegations } from './allegation-state.ts';
import type { PublishedArticle } from './allegations.ts';
import { inChunks } from './chunks.ts';
import { announce } from './outbox.ts';
import { type EditedStatement, type StatementEdit, statementEdits } from './statement-edits.ts';
import { sourceRetracts } from './status-events.ts';

/** `retired`: what the version before reported. Runs in the transaction that stored the new version. */
export async function traceEdit(
  db: Database,
  article: PublishedArticle,
  beforeId: string,
  versionId: string,
  retired: readonly string[],
): Promise<void> {
  const at = article.recordedAt;
  const orphaned = await answerByNotice(db, article, versionId, retired);
  const before = await editedStatements(db, beforeId);
  const edits = statementEdits(before, await editedStatements(db, versionId));
  const joined: string[] = [...orphaned];
  for (const { before: old, after: now } of edits) {
    if (old?.allegationId && now?.allegationId && old.allegationId !== now.allegationId)
      joined.push(...(await linkByEdit(db, old.ownAllegationId!, now.ownAllegationId!, at)));
  }
  if (joined.length > 0) await refreshAllegations(db, joined, at);
  await keepChanges(db, article.id, versionId, edits, at);
  await announceSoftened(db, edits, article.id, versionId, at);
  await announceRemoved(db, article.id, versionId, retired, edits, at);
}

interface StoredStatement extends EditedStatement {
  readonly ownAllegationId: string | null;
}

/** What a version says, in reading order. */
async function editedStatements(db: Database, versionId: string): Promise<StoredStatement[]> {
  const rows = await db
    .select({ statement: statements, allegationId: allegations.canonicalId })
    .from(statements)
    .leftJoin(allegations, eq(allegations.id, statements.allegationId))
    .where(and(eq(statements.versionId, versionId), isNull(statements.supersededAt)))
    .orderBy(asc(statements.ordinal), asc(statements.id));
  const ids = rows.map(({ statement }) => statement.id);
  const cues = await db
    .select({ id: statementSpans.statementId, quote: spans.quote })
    .from(statementSpans)
    .innerJoin(spans, eq(spans.id, statementSpans.spanId))
    .where(and(isOneOf(statementSpans.statementId, ids), eq(statementSpans.part, 'CUE')))
    .orderBy(asc(statementSpans.ordinal));
  const hedged = await db
    .select({ id: hedges.statementId, kind: hedges.kind, quote: spans.quote })
    .from(hedges)
    .innerJoin(spans, eq(spans.id, hedges.spanId))
    .where(isOneOf(hedges.statementId, ids))
    .orderBy(asc(hedges.ordinal));
  const about = await db
    .select({ id: statementAbout.statementId, partyId: parties.id, name: parties.name })
    .from(statementAbout)
    .innerJoin(parties, eq(parties.id, statementAbout.partyId))
    .where(isOneOf(statementAbout.statementId, ids))
    .orderBy(asc(statementAbout.ordinal));
  return rows.map(({ statement, allegationId }) => ({
    ...statement,
    ownAllegationId: statement.allegationId,
    allegationId,
    cue: cues
      .filter(({ id }) => id === statement.id)
      .map(({ quote }) => quote)
      .join(' … '),
    hedges: hedged.filter(({ id }) => id === statement.id),
    about: new Map(about.filter(({ id }) => id === statement.id).map(({ partyId, name }) => [partyId, name])),
  }));
}

type Edit = StatementEdit<StoredStatement>;

async function keepChanges(
  db: Database,
  articleId: string,
  versionId: string,
  edits: readonly Edit[],
  recordedAt: number,
): Promise<void> {
  const rows = edits.map(({ kind, before, after, details }) => ({
    id: stableId('change', versionId, kind, before?.id ?? '', after?.id ?? ''),
    articleId,
    versionId,
    kind,
    statementId: before?.id ?? null,
    successorId: after?.id ?? null,
    allegationId: before?.ownAllegationId ?? after?.ownAllegationId ?? null,
    details: [...details],
    recordedAt,
  }));
  await inChunks(rows, async (chunk) => {
    await db.insert(statementChanges).values(chunk).onConflictDoNothing();
  });
}

async function announceSoftened(
  db: Database,
  edits: readonly Edit[],
  articleId: string,
  versionId: string,
  recordedAt: number,
): Promise<void> {
  for (const { kind, before, after, details } of edits) {
    const allegationId = after?.allegationId ?? before?.allegationId;
    if (kind !== 'SOFTENED' || !allegationId) continue;
    await announce(db, {
      kind: 'ALLEGATION_SOFTENED',
      subjectId: allegationId,
      recordedAt,
      payload: { articleId, versionId, details, because: [before!.id, after!.id] },
    });
  }
}

/** What the article reported and reports no more, under whatever id. */
async function announceRemoved(
  db: Database,
  articleId: string,
  versionId: string,
  retired: readonly string[],
  edits: readonly Edit[],
  recordedAt: number,
): Promise<void> {
  const rows = await db.select().from(allegationArticles).where(eq(allegationArticles.articleId, articleId));
  const reported = await canonicalIds(
    db,
    rows.map(({ allegationId }) => allegationId),
  );
  const gone = (await canonicalIds(db, retired)).filter((id) => !reported.includes(id));
  for (const id of gone) {
    const because = edits
      .filter(({ kind, before }) => kind !== 'APPEARED' && before?.allegationId === id)
      .flatMap(({ before, after }) => [before?.id, after?.id].filter((one) => one !== undefined));
    await announce(db, {
      kind: 'ALLEGATION_REMOVED_BY_EDIT',
      subjectId: id,
      recordedAt,
      payload: { articleId, versionId, because },
    });
  }
}

async function canonicalIds(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: allegations.canonicalId })
    .from(allegations)
    .where(isOneOf(allegations.id, ids))
    .orderBy(asc(allegations.canonicalId));
  return rows.map(({ id }) => id);
}

// ---- notices that restate nothing -----------------------------------------------------------------

/**
 * "This article was amended to remove a claim about Acme": the claim itself stands in the text no more, so the notice answers what the
 * version before reported, the one with most of its words. Returns what it moved.
 */
async function answerByNotice(
  db: Database,
  article: PublishedArticle,
  versionId: string,
  retired: readonly string[],
): Promise<string[]> {
  const notices = await db
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.versionId, versionId),
        isNull(statements.supersededAt),
        isNull(statements.allegationId),
        inArray(statements.stance, ['CORRECTS', 'RETRACTS']),
        eq(statements.speakerKind, 'MEDIA'),
      ),
    )
    .orderBy(asc(statements.ordinal));
  if (notices.length === 0 || retired.length === 0) return [];
  const stillReported = db
    .select({ id: allegationArticles.allegationId })
    .from(allegationArticles)
    .where(eq(allegationArticles.articleId, article.id));
  const reported = new Set((await stillReported).map(({ id }) => id));
  const gone = await db
    .select({ id: allegations.id, claim: allegations.ownClaim })
    .from(allegations)
    .where(
      isOneOf(
        allegations.id,
        retired.filter((id) => !reported.has(id)),
      ),
    )
    .orderBy(asc(allegations.id));
  const moved: string[] = [];
  for (const notice of notices) {
    const words = contentWords(notice.content);
    const [best] = gone
      .map(({ id, claim }) => ({ id, shared: [...contentWords(claim)].filter((word) => words.has(word)).length }))
      .filter(({ shared }) => shared >= 2 || gone.length === 1)
      .sort((a, b) => b.shared - a.shared);
    if (!best) continue;
    await db.update(statements).set({ allegationId: best.id }).where(eq(statements.id, notice.id));
    moved.push(best.id);
    if (notice.stance !== 'RETRACTS') continue;
    await db
      .insert(statusEvents)
      .values({
        id: stableId('event', best.id, article.id, 'SOURCING', 'RETRACTED', ''),
        allegationId: best.id,
        axis: 'SOURCING',
        to: 'RETRACTED',
        publishedAt: article.saidAt ?? article.publishedAt,
        recordedAt: article.recordedAt,
        statementId: notice.id,
        rule: sourceRetracts,
        sortAt: article.saidAt ?? article.sortAt,
      })
      .onConflictDoNothing();
  }
  return moved;
}
