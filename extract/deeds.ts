/** The conduct a content speaks of: its category, and one lemma that tells being listed from being targeted or infected. */

import type { AllegationCategory } from '../vocabulary.ts';
import type { Span } from './findings.ts';
import { conductOf } from './lexicon/conduct.ts';
import { categoryOfWord } from './lexicon/wrongdoing.ts';
import type { TaggedDocument } from './phrases.ts';
import { tokensWithin } from './places.ts';

export interface Deed {
  readonly category: AllegationCategory;
  readonly conduct: string;
  /** Token index of the word that gave the conduct. */
  readonly at: number;
}

/** Null when no word of the content names conduct. The first word that says what was done gives it; the commonest category wins. */
export function readDeed(tagged: TaggedDocument, content: readonly Span[]): Deed | null {
  const counts = new Map<AllegationCategory, number>();
  let found: { conduct: string; at: number; isVerb: boolean; isVague: boolean } | null = null;
  for (const span of content) {
    const { first, end } = tokensWithin(tagged.doc, span);
    for (let k = first; k < end; k++) {
      const { text, lower } = tagged.doc.tokens[k]!;
      // Inside a sentence a capital makes it a name: “the White Terror era”.
      if (k > first && tagged.classes[k] === 'name' && /^\p{Lu}\p{Ll}/u.test(text)) continue;
      const category = categoryOfWord(lower);
      if (category !== null) counts.set(category, (counts.get(category) ?? 0) + (category === 'OTHER' ? 0.4 : 1));
      if (describesDeed(tagged, k)) continue;
      const conduct = conductOf(lower) ?? (category === null ? null : lower);
      if (conduct === null) continue;
      const isVerb = /^(?:verb|participle|ing|infinitive)$/.test(tagged.classes[k]!) && conductOf(lower) !== null;
      const isVague = VAGUE.test(lower);
      const isBetter = found !== null && ((found.isVague && !isVague) || (isVerb && !found.isVerb && !isVague));
      if (found === null || isBetter) found = { conduct, at: k, isVerb, isVague };
    }
  }
  if (found === null) return null;
  const [category = 'UNKNOWN'] = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { category: category as AllegationCategory, conduct: found.conduct, at: found.at };
}

/** "A leaked | list": to be on the list is the deed, and how the list came out is not. */
function describesDeed({ doc, classes }: TaggedDocument, k: number): boolean {
  const next = doc.tokens[k + 1]?.lower;
  return classes[k] !== 'verb' && classes[k] !== 'noun' && next !== undefined && LISTS.test(next);
}

const LISTS = /^(?:lists?|databases?)$/;

/** Says that something was wrong and not what: any other word for the deed is better. */
const VAGUE =
  /^(?:guilty|crimes?|criminals?|suspect(?:s|ed)?|suspicious|offen[cs]es?|wrongdoing|misconduct|illegal(?:ly)?|unlawful(?:ly)?|scandals?)$/;
