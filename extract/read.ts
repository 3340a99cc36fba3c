/** Takes a text apart once: tokens, sentences, paragraphs and quotations that all later steps share. */

import type { Document } from './document.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Never throws; linear in the text's length. */
export function readDocument(text: string): Document {
  const pieces = tokenise(text);
  const paragraphs = findParagraphs(text);
  const sentences = findSentences(text, pieces, paragraphs);
  const quotations = findQuotations(text, pieces, sentences, paragraphs);
  const tokens = sentences.flatMap(({ first, end }, sentence) =>
    pieces.slice(first, end).map((piece) => ({ ...piece, sentence })),
  );
  return { text, tokens, sentences, paragraphs, quotations };
}
