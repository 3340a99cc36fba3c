/** The words of a claim that tell one deed from another of its kind. Pure. */

import { conductOf } from '../extract/lexicon/conduct.ts';
import { categoryOfWord } from '../extract/lexicon/wrongdoing.ts';
import { stemsOf } from './stems.ts';

/** Stems without small words and without the words for the deed itself: of "that police shot protesters in Omdurman" three. */
export function tellingWords(claim: string): Set<string> {
  const words = claim.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => {
    const lower = word.toLowerCase();
    return !SMALL.has(lower) && conductOf(lower) === null && categoryOfWord(lower) === null;
  });
  return new Set(stemsOf(words.join(' ')));
}

/** How much of the shorter claim stands in the other, 0 to 1; 0 where one of them tells nothing. */
export function sharedTelling(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0 : [...left].filter((word) => right.has(word)).length / least;
}

const SMALL: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their our your my and or but nor so if as at by for from in into of off on onto out over
  to up with without within about after again against all also any because been before being between both can cannot could did does
  doing done down during each even ever few had has have having he her here him how however i is it just like made make many may me
  might more most much must never no not now only other others own she should some such than then there they through too under until
  us very was we were what when where which while who whom whose why will would you are be do says said say told asked according
  accused alleged allegedly reported reportedly claims claimed people man men woman women new one two three first last year years`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
