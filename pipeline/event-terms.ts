/**
 * What an article tells of its event: the words of its title and first paragraphs, each weighed by how rare it is in news at large.
 * Two articles on one event share rare words, whoever wrote them (topic detection and tracking, Allan et al. 1998).
 */

import { readFileSync } from 'node:fs';
import type { PartyType } from '../vocabulary.ts';
import { stemsOf } from './stems.ts';

export interface EventTerms {
  /** Of length 1: the cosine of two is the sum of the products of what they share. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words that stand in a name. */
  readonly inNames: ReadonlySet<string>;
}

/** News says first what happened; what follows is background that other events share. */
const LEAD_CHARACTERS = 4000;

/** A word of the title counts as often again. */
const TITLE_TIMES = 2;

/** Terms that an article is looked up by. */
const KEYS = 20;

const ranks: ReadonlyMap<string, number> = new Map(
  readFileSync(new URL('./word-ranks.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((word) => word !== '')
    .map((word, rank) => [word, rank]),
);

export interface NamedParty {
  readonly name: string;
  readonly type: PartyType;
}

/** `parties`: whom the article names. */
export function eventTermsOf(title: string, text: string, parties: readonly NamedParty[]): EventTerms {
  const lead = text.slice(0, LEAD_CHARACTERS);
  const share = sharesOf(parties);
  const capitalised = capitalisedIn(lead);
  const shareOf = (word: string) => share.get(word) ?? (isYear(word) ? 0 : capitalised.has(word) ? CAPITALISED : 1);
  const counts = new Map<string, number>();
  const count = (words: readonly string[], times: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  count(stemsOf(title), TITLE_TIMES);
  count(stemsOf(lead), 1);
  const weighed = [...counts].map(
    ([word, times]) => [word, (1 + Math.log(times)) * rarityOf(word) * shareOf(word)] as const,
  );
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    weights: new Map(weighed.filter(([, weight]) => weight > 0).map(([word, weight]) => [word, weight / length])),
    inNames: new Set(share.keys()),
  };
}

/**
 * Who is often in the news is in the news of many events: a name tells less of one than the other rare words do, a country next
 * to nothing.
 */
const shareOfType: Readonly<Record<PartyType, number>> = { PERSON: 0.6, ORGANISATION: 0.7, COUNTRY: 0.2 };

/** The least share of each word that stands in a name. */
function sharesOf(parties: readonly NamedParty[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>(calendar.map((word) => [word, 0]));
  for (const { name, type } of parties) {
    for (const word of stemsOf(name)) shares.set(word, Math.min(shares.get(word) ?? 1, shareOfType[type]));
  }
  return shares;
}

/** A word that has no small letter anywhere is mostly a place, or a name that no party has: other events are there too. */
const CAPITALISED = 0.8;

function capitalisedIn(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const small = new Set(stemsOf(words.filter((word) => !/^\p{Lu}/u.test(word)).join(' ')));
  const large = stemsOf(words.filter((word) => /^\p{Lu}/u.test(word)).join(' '));
  return new Set(large.filter((word) => !small.has(word)));
}

/** When something was said is no part of what happened. */
const calendar = stemsOf(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec today yesterday tomorrow tonight
  morning evening night`,
);

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** 0 for the commonest word to 1 for one that public news hardly knows: by Zipf's law the logarithm of its rank. */
function rarityOf(word: string): number {
  const rank = ranks.get(word);
  const rarity = rank === undefined ? 1 : Math.log(rank + 1) / Math.log(ranks.size + 1);
  // The first two hundred words are grammar.
  return rarity < 0.58 ? 0 : rarity ** 0.9;
}

export interface SharedTerms {
  /** 0 to 1. */
  readonly cosine: number;
  /** The heaviest first. */
  readonly words: readonly string[];
  /** How many of them stand in no name. */
  readonly plain: number;
}

export function sharedTerms(left: EventTerms, right: EventTerms): SharedTerms {
  const [fewer, more] =
    left.weights.size <= right.weights.size ? [left.weights, right.weights] : [right.weights, left.weights];
  const shared = [...fewer].flatMap(([word, weight]) => {
    const other = more.get(word);
    return other === undefined ? [] : [{ word, product: weight * other }];
  });
  shared.sort((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1));
  return {
    cosine: shared.reduce((sum, { product }) => sum + product, 0),
    words: shared.map(({ word }) => word),
    plain: shared.filter(({ word }) => !left.inNames.has(word) && !right.inNames.has(word)).length,
  };
}

/** The heaviest terms: articles on the event share several of them. */
export function keyTermsOf({ weights }: EventTerms): string[] {
  const heaviest = [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return heaviest.slice(0, KEYS).map(([word]) => word);
}
