/** Whether a content stands in quotation marks, in part, or not at all. */

import type { QuoteKind } from '../vocabulary.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { contains, overlaps } from './places.ts';

/** Scare quotes of a word or two do not make a content MIXED. */
export function quoteKindOf(doc: Document, content: readonly Span[], quotations = doc.quotations): QuoteKind {
  const near = quotations.filter((quotation) => content.some((span) => overlaps(span, quotation)));
  if (near.length === 0) return 'INDIRECT';
  if (content.every((span) => near.some((quotation) => contains(quotation, span)))) return 'DIRECT';
  return 'MIXED';
}
