/** Bodies that their last word tells and the tagger passed over: “Acme Systems”, “Harbour Construction Ltd”. */

import type { Document } from './document.ts';
import { isCommonWord } from './lexicon/common-words.ts';
import { headKind, isWeakHead } from './lexicon/organisation-words.ts';
import type { TaggedName } from './names.ts';
import { gatherEvidence } from './names-evidence.ts';

const LONGEST = 6;

/** The names with such bodies added, in reading order. Headlines, where every word has a capital, tell nothing. */
export function withBodiesByHead(doc: Document, tagged: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { tokens } of tagged) taken.fill(1, tokens.first, tokens.end);
  const { lettering } = gatherEvidence(doc);
  const found: TaggedName[] = [];
  for (const [s, { first, end }] of doc.sentences.entries()) {
    if (lettering[s] !== 'SENTENCE') continue;
    for (let i = first; i < end; i++) {
      if (!isFree(doc, taken, i)) continue;
      let last = i;
      while (last + 1 < end && last - i < LONGEST && isFree(doc, taken, last + 1) && isBeside(doc, last + 1)) last++;
      const opensWithCommon = i === first && isCommonWord(doc.tokens[i]!.lower);
      const from = opensWithCommon ? i + 1 : i;
      if (last > from && isTelling(doc.tokens[last]!.text))
        found.push({ type: 'ORGANISATION', tokens: { first: from, end: last + 1 } });
      i = last;
    }
  }
  return found.length === 0 ? [...tagged] : [...tagged, ...found].sort((a, b) => a.tokens.first - b.tokens.first);
}

function isFree({ tokens }: Document, taken: Uint8Array, i: number): boolean {
  return taken[i] === 0 && /^\p{Lu}[\p{L}\p{N}.&’'-]*$/u.test(tokens[i]!.text);
}

/** One space after the word before. */
function isBeside({ tokens }: Document, i: number): boolean {
  return tokens[i]!.start === tokens[i - 1]!.end + 1;
}

function isTelling(word: string): boolean {
  return headKind(word) !== null && !isWeakHead(word);
}
