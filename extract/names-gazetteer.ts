/** Where the gazetteers know a word sequence: bits for each token that the tagger of names may believe or not. */

import type { Document } from './document.ts';
import { isRareGivenName } from './gazetteer/more-given-names.ts';
import { isNotAName } from './gazetteer/not-names.ts';
import { isKnownOrganisation } from './gazetteer/organisations.ts';
import { isKnownPlace } from './gazetteer/places.ts';
import { isSurname } from './gazetteer/surnames.ts';
import { knownKind } from './lexicon/organisation-words.ts';
import { isPlace } from './lexicon/places.ts';

const LISTS: readonly ((entry: string) => boolean)[] = [
  (entry) => isKnownOrganisation(entry) || knownKind(entry) !== null,
  (entry) => isKnownPlace(entry) || isPlace(entry),
  isNotAName,
];

const MOST_WORDS = 5;
const SURNAME = 64;
const GIVEN_NAME = 128;

/** For list n, bit 2n where its longest entry begins and bit 2n + 1 where it goes on; 64 for a surname, 128 for a given name. Entries never cross a sentence’s end. */
export function markKnown({ tokens, sentences }: Document): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const free = new Int32Array(LISTS.length);
  for (const { first, end } of sentences) {
    for (let i = first; i < end; i++) {
      if (!/^[\p{Lu}\p{N}]|^\p{Ll}{1,2}[-\p{Lu}]/u.test(tokens[i]!.text)) continue;
      if (isSurname(tokens[i]!.text)) marks[i] = marks[i]! | SURNAME;
      if (isRareGivenName(tokens[i]!.text)) marks[i] = marks[i]! | GIVEN_NAME;
      let entry = '';
      const longest = [0, 0, 0];
      for (let stop = i + 1; stop <= Math.min(end, i + MOST_WORDS); stop++) {
        const { text, start } = tokens[stop - 1]!;
        if (entry !== '' && start > tokens[stop - 2]!.end) entry += ' ';
        entry += text;
        for (const [n, holds] of LISTS.entries()) if (free[n]! <= i && holds(entry)) longest[n] = stop;
      }
      for (const [n, stop] of longest.entries()) {
        if (stop === 0) continue;
        free[n] = stop;
        for (let k = i; k < stop; k++) marks[k] = marks[k]! | (1 << (2 * n + (k === i ? 0 : 1)));
      }
    }
  }
  return marks;
}
