/** How a document writes its words: what occurs in lower case, which lines are headlines. */

import type { Document, Token } from './document.ts';

/** How capitals are used in a sentence: as usual, on Every Main Word, or ON EVERYTHING. */
export type Lettering = 'SENTENCE' | 'TITLE' | 'CAPITALS';

export interface Evidence {
  readonly lettering: readonly Lettering[];
  /** Words that occur in lower case. */
  readonly lowered: ReadonlySet<string>;
}

export function gatherEvidence({ tokens, sentences }: Document): Evidence {
  return {
    lettering: sentences.map(({ first, end }) => letteringOf(tokens, first, end)),
    lowered: new Set(tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.lower)),
  };
}

const SMALL = /^(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|is|vs|into|over|s|’s|'s)$/;

function letteringOf(tokens: readonly Token[], first: number, end: number): Lettering {
  let words = 0;
  let capitalised = 0;
  let shouted = 0;
  for (let i = first; i < end; i++) {
    const { text, lower } = tokens[i]!;
    if (!/^\p{L}[\p{L}\p{M}’'-]+$/u.test(text) || SMALL.test(lower)) continue;
    words++;
    if (!/^\p{Lu}/u.test(text)) continue;
    capitalised++;
    if (text === text.toUpperCase()) shouted++;
  }
  if (words >= 4 && shouted > words * 0.7) return 'CAPITALS';
  if (end - first > 30) return 'SENTENCE';
  const closed = tokens[end - 1] && /^[.”"]$/u.test(tokens[end - 1]!.text);
  return words >= 4 && capitalised >= words * (closed ? 1 : 0.75) && (!closed || words > 4) ? 'TITLE' : 'SENTENCE';
}
