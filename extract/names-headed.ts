/** Bodies that the tagger passed over although their last word says what they are: “Acme Systems”. */

import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import { isCommonWord, isFunctionWord } from './lexicon/common-words.ts';
import { isCalendarWord, isPeopleWord } from './lexicon/not-parties.ts';
import { headKind } from './lexicon/organisation-words.ts';
import { isPlace } from './lexicon/places.ts';
import type { TaggedName } from './names.ts';
import type { Evidence } from './names-evidence.ts';

const MOST_WORDS = 4;

/** The tagged names and, between them, capitalised words that end in a company’s head word; in reading order. */
export function addHeaded(doc: Document, { lettering }: Evidence, tagged: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { tokens } of tagged) taken.fill(1, tokens.first, tokens.end);
  const added: TaggedName[] = [];
  for (const [s, { first, end }] of doc.sentences.entries()) {
    if (lettering[s] !== 'SENTENCE') continue;
    for (let i = first; i < end; i++) {
      if (!isProper(doc, i) || taken[i] === 1) continue;
      let stop = i + 1;
      while (stop < end && stop - i < MOST_WORDS && taken[stop] === 0 && /^\p{Lu}\p{Ll}/u.test(doc.tokens[stop]!.text))
        stop++;
      if (stop - i > 1 && headKind(doc.tokens[stop - 1]!.text) === 'COMPANY')
        added.push({ type: 'ORGANISATION', tokens: { first: i, end: stop } });
      i = stop - 1;
    }
  }
  return added.length === 0 ? [...tagged] : [...tagged, ...added].sort((a, b) => a.tokens.first - b.tokens.first);
}

/** A word that says nothing of its own: neither ordinary nor a place, a people or a day. */
function isProper({ tokens }: Document, i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isCommonWord(lower) || isFunctionWord(lower)) return false;
  return !isCalendarWord(text) && !isPeopleWord(text) && !isPlace(text) && countryOf(text) === null;
}
