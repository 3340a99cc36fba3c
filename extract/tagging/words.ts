/** What a word shows by itself (letters, shape, ends, lists it stands in), worked out once a form and remembered. */

import { countryOf } from '../countries.ts';
import { isCommonWord, isFunctionWord } from '../lexicon/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isCalendarWord, isPeopleWord, isThingWord } from '../lexicon/not-parties.ts';
import { headKind, isWeakHead, knownKind } from '../lexicon/organisation-words.ts';
import { isPlace, isPlaceHead } from '../lexicon/places.ts';
import { isHonorific, isRoleModifier, isRoleNoun } from '../lexicon/titles.ts';
import { hashOf } from './hash.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isLetters: boolean;
  /** Hashes: of the word, its lower form, its shape (“Xx”, “d”), its first and last two to four letters (0 for none). */
  readonly form: number;
  readonly low: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** One bit for each list of `LISTS` that holds the word. */
  readonly lists: number;
}

const LISTS: readonly ((text: string, lower: string) => boolean)[] = [
  (text) => isGivenName(text),
  (text) => isPlace(text),
  (text) => isPlaceHead(text),
  (text) => headKind(text) !== null,
  (text) => isWeakHead(text),
  (text) => knownKind(text) !== null,
  (text) => isHonorific(text),
  (_, lower) => isRoleNoun(lower),
  (_, lower) => isRoleModifier(lower),
  (text) => isPeopleWord(text),
  (text) => isCalendarWord(text),
  (text) => isThingWord(text),
  (text) => countryOf(text) !== null,
  (_, lower) => isCommonWord(lower),
  (_, lower) => isFunctionWord(lower),
];
export const LIST_COUNT = LISTS.length;
export const ROLE_LISTS = (1 << 6) | (1 << 7);
export const HEAD_LIST = 1 << 3;
export const GIVEN_LIST = 1 << 0;

/** Forms remembered before all are forgotten: enough for a newspaper’s vocabulary, a few megabytes. */
const MOST_WORDS = 30_000;
let known = new Map<string, Word>();

export function wordOf(text: string): Word {
  const hit = known.get(text);
  if (hit) return hit;
  if (known.size >= MOST_WORDS) known = new Map();
  const word = readWord(text);
  known.set(text, word);
  return word;
}

function readWord(text: string): Word {
  const lower = text.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(text);
  const isLetters = /^\p{L}/u.test(text);
  let lists = 0;
  if (isLetters) for (const [bit, holds] of LISTS.entries()) if (holds(text, lower)) lists |= 1 << bit;
  const ends = (cut: (n: number) => string) => [1, 2, 3, 4].map((n) => (lower.length > n ? hashOf(cut(n)) : 0));
  return {
    text,
    lower,
    isCapital,
    isLetters,
    form: hashOf(text),
    low: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    prefixes: ends((n) => lower.slice(0, n)),
    suffixes: ends((n) => lower.slice(-n)),
    lists,
  };
}

/** Letters by case, digits as d, runs shortened to two: “McDonald” is “XxXxx”, “1,200” is “d,dd”. */
function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{Ll}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (shape.length < 2 || shape.at(-1) !== kind || shape.at(-2) !== kind) shape += kind;
    if (shape.length > 9) break;
  }
  return shape;
}

/** Stands outside a sentence, before and after. */
export const EDGE_BEFORE: Word = edge('\u0002');
export const EDGE_AFTER: Word = edge('\u0003');

function edge(mark: string): Word {
  const none = [0, 0, 0, 0];
  const hash = hashOf(mark);
  return {
    text: mark,
    lower: mark,
    isCapital: false,
    isLetters: false,
    form: hash,
    low: hash,
    shape: hash,
    prefixes: none,
    suffixes: none,
    lists: 0,
  };
}
