/** How a document writes its words: what occurs in lower case, what is capitalised in mid-sentence, which lines are headlines. */

import type { Document, Token } from './document.ts';

/** How capitals are used in a sentence: as usual, on Every Main Word, or ON EVERYTHING. */
export type Lettering = 'SENTENCE' | 'TITLE' | 'CAPITALS';

export interface Evidence {
  readonly lettering: readonly Lettering[];
  /** Occurrences of the word in lower case, by lower-case word. */
  readonly lowered: ReadonlyMap<string, number>;
  /** Occurrences of the word with a capital inside ordinary sentences, by lower-case word. */
  readonly raised: ReadonlyMap<string, number>;
}

export function gatherEvidence(doc: Document): Evidence {
  const lettering = doc.sentences.map(({ first, end }) => letteringOf(doc.tokens, first, end));
  const lowered = new Map<string, number>();
  const raised = new Map<string, number>();
  for (const [i, token] of doc.tokens.entries()) {
    if (/^\p{Ll}/u.test(token.text)) lowered.set(token.lower, (lowered.get(token.lower) ?? 0) + 1);
    else if (lettering[token.sentence] === 'SENTENCE' && isCapitalised(token) && !startsSentence(doc, i)) {
      raised.set(token.lower, (raised.get(token.lower) ?? 0) + 1);
    }
  }
  return { lettering, lowered, raised };
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** First word of its sentence, of a quotation in it or after a colon: the capital says nothing there. */
export function startsSentence(doc: Document, at: number): boolean {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  for (let i = at - 1; i >= first; i--) {
    const { text } = doc.tokens[i]!;
    if (/^["“‘'«„:•*|]$/u.test(text)) return true;
    if (/[\p{L}\p{N}]/u.test(text) || text === ',' || text === '(') return false;
  }
  return true;
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
