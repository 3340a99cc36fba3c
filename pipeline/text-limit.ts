/** A text of half a million characters is a book, or a file by mistake: its beginning is kept, and the note says so. */

import type { NormalisedArticle } from './normalise.ts';

/** UTF-16 code units; about eighty thousand words. */
export const longestText = 500_000;

/** Cut at the end of a paragraph or a sentence where there is one, never inside a character. */
export function withoutExcess(article: NormalisedArticle): NormalisedArticle {
  const { text, notes } = article;
  if (text.length <= longestText) return article;
  const head = text.slice(0, longestText);
  const paragraph = head.lastIndexOf('\n\n');
  const sentence = head.search(/[.!?…。！？]["'”’»)]*\s+[^.!?…。！？]*$/u) + 1;
  const end = Math.max(paragraph, sentence, 0);
  const kept = end > longestText / 2 ? head.slice(0, end) : head.replace(/[\ud800-\udbff]$/, '');
  return {
    ...article,
    text: kept.trim(),
    notes: [...notes, `textCut: ${text.length} characters came, the first ${kept.trim().length} are kept`],
  };
}
