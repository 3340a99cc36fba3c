/** Finds quoted words in a text. A model's own offsets are never trusted; words that do not stand in the text are no finding. */

import type { Span } from '../extract/findings.ts';

export interface Locator {
  readonly text: string;
  /** Every place of the words as whole words, in order, that lies within the span (the whole text when left out). */
  all(words: string, within?: Span): Span[];
}

/** Words meet in spite of the shape of quotation marks, dashes and blanks, which models write anew; letters have to be the same. */
export function locatorOf(text: string): Locator {
  const folded = fold(text);
  return {
    text,
    all(words, within = { start: 0, end: text.length }) {
      const wanted = fold(words).trim();
      const found: Span[] = [];
      if (wanted === '' || wanted.length > within.end - within.start) return found;
      const window = folded.slice(within.start, within.end);
      for (let at = window.indexOf(wanted); at >= 0; at = window.indexOf(wanted, at + wanted.length)) {
        const span = { start: within.start + at, end: within.start + at + wanted.length };
        if (isWhole(text, span)) found.push(span);
      }
      return found;
    },
  };
}

/** One code unit for one, so that every place stays. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !isInWord(text, start) && !isInWord(text, end);
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}
