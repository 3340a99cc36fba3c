/** Whether a content stands in quotation marks, in part, or not at all. */

import type { QuoteKind } from '../vocabulary.ts';
import type { Span } from './findings.ts';
import type { TaggedDocument } from './phrases.ts';
import { contains, placesWithin, tokensWithin } from './places.ts';

/** DIRECT when every piece is inside one quotation, MIXED when some words are quoted or a quotation runs in or out. */
export function quoteKindOf({ doc, quotationOf }: TaggedDocument, content: readonly Span[]): QuoteKind {
  let isQuoted = false;
  let isWhole = true;
  for (const span of content) {
    const { first, end } = tokensWithin(doc, span);
    const around = doc.quotations[quotationOf[first] ?? -1];
    const ending = quotationOf[Math.max(first, end - 1)] ?? -1;
    if (around !== undefined || ending >= 0 || placesWithin(doc.quotations, span).length > 0) isQuoted = true;
    if (around === undefined || !contains(around, span)) isWhole = false;
  }
  if (!isQuoted) return 'INDIRECT';
  return isWhole ? 'DIRECT' : 'MIXED';
}
