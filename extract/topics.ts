/** What statements speak of: the words that two contents share tell whether one answers the other. */

import type { Draft } from './drafts.ts';
import type { TaggedDocument } from './phrases.ts';
import { tokensWithin } from './places.ts';

export interface Topics {
  /** How many words of weight two contents share; the same deed counts as three. */
  shared(a: Draft, b: Draft): number;
}

export function readTopics(tagged: TaggedDocument, drafts: readonly Draft[]): Topics {
  const topics = new Map(drafts.map((draft) => [draft.id, topicOf(tagged, draft)] as const));
  return {
    shared(a, b) {
      const one = topics.get(a.id) ?? new Set();
      const other = topics.get(b.id) ?? new Set();
      let count = a.deed !== null && a.deed.conduct === b.deed?.conduct ? 3 : 0;
      for (const word of one) if (other.has(word)) count++;
      return count;
    },
  };
}

/** Words looked at in one statement. */
const REACH = 80;

/** Beginnings of the nouns, names, verbs and numbers, without those that name the speaker or whom it is about. */
function topicOf(tagged: TaggedDocument, draft: Draft): ReadonlySet<string> {
  const names = new Set(
    [draft.speaker.party, draft.speaker.speaksFor, ...draft.about].flatMap((party) =>
      party === null ? [] : party.name.toLowerCase().split(/\s+/),
    ),
  );
  const words = new Set<string>();
  let left = REACH;
  for (const span of draft.content) {
    const { first, end } = tokensWithin(tagged.doc, span);
    for (let k = first; k < end && left > 0; k++, left--) {
      const { lower } = tagged.doc.tokens[k]!;
      if (lower.length < 4 || !WEIGHTY.test(tagged.classes[k]!) || EMPTY.test(lower) || names.has(lower)) continue;
      words.add(lower.slice(0, STEM));
    }
  }
  return words;
}

/** Letters that tell most words apart and keep "suspended" and "suspension" together. */
const STEM = 6;
const WEIGHTY = /^(?:noun|name|verb|participle|ing|infinitive|adjective|number)$/;
const EMPTY =
  /^(?:allegations?|accusations?|claims?|charges?|reports?|alleged|accused|denied|said|says|have|been|made|make|does|doing|done|there|their|that|this|with|people|year|years|time|case|matter|against|about|other|such|some|many|much|also|were|would|could|should)$/;
