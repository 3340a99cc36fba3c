/**
 * An allegation is worded by the earliest statement that stands: by another when that one is superseded, by it again when its article
 * stands again. Which is the earliest is told as where a reading is stored (allegations.ts), so that order decides nothing.
 */

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { reportingStances } from '../db/credits.ts';
import type { Database } from '../db/open.ts';
import { allegations, articleVersions, spans, statementSpans, statements } from '../db/tables.ts';
import { deedsOf, keepKeys } from './allegation-keys.ts';
import { linkAllegations } from './allegation-links.ts';

/**
 * Changes nothing where the words are its already, or where nothing that reports it stands. Its words are evidence of what it is: what
 * has others is judged anew. Returns these ids and those of all whose group is another one then.
 */
export async function wordByEarliest(db: Database, allegationIds: readonly string[], at: number): Promise<string[]> {
  const reworded: string[] = [];
  for (const id of allegationIds) if (await wordOne(db, id)) reworded.push(id);
  for (const [id, deed] of await deedsOf(db, reworded, 'own')) await keepKeys(db, id, deed, await claimOf(db, id));
  const moved = reworded.length > 0 ? await linkAllegations(db, reworded.sort(), at) : [];
  return [...new Set([...allegationIds, ...moved])];
}

async function claimOf(db: Database, id: string): Promise<string> {
  const [row] = await db.select({ claim: allegations.ownClaim }).from(allegations).where(eq(allegations.id, id));
  return row?.claim ?? '';
}

/** True when it has other words now. */
async function wordOne(db: Database, allegationId: string): Promise<boolean> {
  const [earliest] = await db
    .select({ id: statements.id, text: articleVersions.text, foundingId: allegations.foundingStatementId })
    .from(statements)
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .innerJoin(allegations, eq(allegations.id, statements.allegationId))
    .where(and(eq(statements.allegationId, allegationId), isNull(statements.supersededAt)))
    .orderBy(
      asc(statements.sortAt),
      asc(statements.articleId),
      asc(articleVersions.ordinal),
      // In one text a claim is worded by who makes it, before who answers it or acts on it.
      desc(inArray(statements.stance, [...reportingStances])),
      asc(statements.ordinal),
      asc(statements.id),
    )
    .limit(1);
  if (!earliest || earliest.id === earliest.foundingId) return false;
  const content = await db
    .select({ start: spans.start, quote: spans.quote })
    .from(statementSpans)
    .innerJoin(spans, eq(spans.id, statementSpans.spanId))
    .where(and(eq(statementSpans.statementId, earliest.id), eq(statementSpans.part, 'CONTENT')))
    .orderBy(asc(statementSpans.ordinal));
  const longest = content.reduce((best, span) => (span.quote.length > best.quote.length ? span : best));
  await db
    .update(allegations)
    .set({
      foundingStatementId: earliest.id,
      ownClaim: longest.quote,
      ownSentence: sentenceAround(earliest.text, longest.start),
    })
    .where(eq(allegations.id, allegationId));
  return true;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Within its paragraph: no sentence goes over a line break. */
function sentenceAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const paragraph = text.slice(from, to < 0 ? text.length : to);
  return (
    sentences
      .segment(paragraph)
      .containing(at - from)
      ?.segment.trim() ?? paragraph.trim()
  );
}
