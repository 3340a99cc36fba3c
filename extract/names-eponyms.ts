/** “George Washington University”, “Benazir Bhutto Airport”: a person’s name before such a word is no mention of the person. */

import type { Document } from './document.ts';
import type { TaggedName } from './names.ts';

const BODIES =
  /^(?:Universit(?:y|ies)|College|Hospital|Institute|Foundation|School|Academy|Cent(?:er|re)|Museum|Library|Clinic|Seminary|Conservatory|Trust)$/;

const PLACES_AND_PRIZES =
  /^(?:Airport|Stadium|Arena|Bridge|Street|Road|Avenue|Boulevard|Square|Park|Highway|Expressway|Barracks|Prize|Award|Medal|Cup|Trophy|Lecture|Scholarship|Day)$/;

/** Bodies named after somebody are bodies, places and prizes none; other names inside of them go. In reading order. */
export function nameEponyms(doc: Document, tagged: readonly TaggedName[]): TaggedName[] {
  const named = tagged.flatMap((name): TaggedName[] => {
    const { first, end } = name.tokens;
    if (name.type !== 'PERSON' || end - first < 2 || !isBeside(doc, end)) return [];
    const after = doc.tokens[end]!.text;
    if (BODIES.test(after)) return [{ type: 'ORGANISATION', tokens: { first, end: end + 1 } }];
    return PLACES_AND_PRIZES.test(after) ? [{ type: 'ELSE', tokens: { first, end: end + 1 } }] : [];
  });
  if (named.length === 0) return [...tagged];
  const isInside = ({ tokens }: TaggedName) =>
    named.some((one) => one.tokens.first < tokens.end && tokens.first < one.tokens.end);
  return [...tagged.filter((name) => !isInside(name)), ...named].sort((a, b) => a.tokens.first - b.tokens.first);
}

/** The next word stands in the same sentence, with nothing but a space between. */
function isBeside({ tokens, text }: Document, at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  return next !== undefined && last?.sentence === next.sentence && text.slice(last.end, next.start) === ' ';
}
