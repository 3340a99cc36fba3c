/** An allegation is worded by a statement that stands: when that one is superseded, by the earliest that reports it still. */

import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { allegations, articleVersions, spans, statementSpans, statements } from '../db/tables.ts';

/** Changes nothing where the words stand, or where nothing reports it any more. */
export async function wordByAnother(db: Database, allegationId: string): Promise<void> {
  const [founding] = await db
    .select({ supersededAt: statements.supersededAt })
    .from(allegations)
    .innerJoin(statements, eq(statements.id, allegations.foundingStatementId))
    .where(eq(allegations.id, allegationId));
  if (!founding || founding.supersededAt === null) return;
  const [earliest] = await db
    .select({ id: statements.id, text: articleVersions.text })
    .from(statements)
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(and(eq(statements.allegationId, allegationId), eq(statements.isCurrent, true)))
    .orderBy(asc(statements.sortAt), asc(statements.ordinal), asc(statements.id))
    .limit(1);
  if (!earliest) return;
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
