/** What the tagger leaves at the edges of a name, and what its training sets call names and we do not. */

import type { CountryName } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import { isHonorific } from './lexicon/titles.ts';
import type { TaggedName } from './names.ts';

/** Without forms of address, articles, possessives and bare countries: a country is a party of its own. */
export function trimNames(
  doc: Document,
  countries: readonly CountryName[],
  tagged: readonly TaggedName[],
): TaggedName[] {
  const endOfCountry = new Map(countries.map(({ tokens }) => [tokens.first, tokens.end]));
  return tagged.flatMap((name): TaggedName[] => {
    const tokens = trim(doc, name);
    if (tokens.first >= tokens.end || endOfCountry.get(tokens.first) === tokens.end) return [];
    if (!/\p{L}{2}|^\p{Lu}$/u.test(doc.text.slice(doc.tokens[tokens.first]!.start, doc.tokens[tokens.end - 1]!.end)))
      return [];
    return [{ type: name.type, tokens }];
  });
}

const EDGE = /^(?:[^\p{L}\p{N}]+|['’]s?)$/u;

function trim({ tokens }: Document, { type, tokens: range }: TaggedName): TokenRange {
  let { first, end } = range;
  const word = (i: number) => tokens[i]!.text;
  while (end > first && EDGE.test(word(end - 1)) && !/^\)$/.test(word(end - 1))) end--;
  while (first < end && (EDGE.test(word(first)) || /^(?:the|a|an)$/.test(word(first)))) first++;
  if (type !== 'PERSON') return { first, end };
  while (end - first > 1 && isHonorific(word(first).replace(/\.$/, ''))) first++;
  return { first, end };
}
