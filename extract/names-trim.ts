/** What the tagger leaves at the edges of a name, and what its training sets call names and we do not. */

import type { CountryName } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isCalendarWord } from './lexicon/not-parties.ts';
import type { TaggedName } from './names.ts';

/** Without forms of address, articles, possessives and bare countries: a country is a party of its own. */
export function trimNames(
  doc: Document,
  countries: readonly CountryName[],
  tagged: readonly TaggedName[],
): TaggedName[] {
  const endOfCountry = new Map(countries.map(({ tokens }) => [tokens.first, tokens.end]));
  return tagged
    .flatMap((name) => splitName(doc, name))
    .flatMap((name): TaggedName[] => {
      const tokens = trim(doc, name);
      if (tokens.first >= tokens.end || endOfCountry.get(tokens.first) === tokens.end) return [];
      if (!/\p{L}{2}|^\p{Lu}$/u.test(doc.text.slice(doc.tokens[tokens.first]!.start, doc.tokens[tokens.end - 1]!.end)))
        return [];
      return [{ type: name.type, tokens }];
    });
}

const ADDRESS =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|President|Senator|Sen|Rep|Gov|Governor|Judge|Justice)\.?$/;

/** “Netanyahu Monday” is a person and a day, “the Mossad told Acme Ltd” two bodies. */
function splitName({ tokens }: Document, name: TaggedName): TaggedName[] {
  const parts: TaggedName[] = [];
  let { first } = name.tokens;
  for (let i = first; i <= name.tokens.end; i++) {
    const ends = i === name.tokens.end || standsBetween(tokens[i]!, name.type);
    if (!ends) continue;
    if (i > first) parts.push({ type: name.type, tokens: { first, end: i } });
    first = i + 1;
  }
  return parts;
}

function standsBetween({ text, lower }: Document['tokens'][number], type: TaggedName['type']): boolean {
  if (type === 'PERSON' && isCalendarWord(text) && !isGivenName(text)) return true;
  return text === lower && SPEAKS.test(text);
}

const SPEAKS = /^(?:said|says|told|tells|heard|asked|met|paid|sued|was|were|is|are|has|had|have|will|would)$/;

const EDGE = /^(?:[^\p{L}\p{N}]+|['’]s?)$/u;

function trim({ tokens }: Document, { type, tokens: range }: TaggedName): TokenRange {
  let { first, end } = range;
  const word = (i: number) => tokens[i]!.text;
  while (end > first && EDGE.test(word(end - 1)) && !/^\)$/.test(word(end - 1))) end--;
  while (first < end && (EDGE.test(word(first)) || /^(?:the|a|an)$/.test(word(first)))) first++;
  if (type !== 'PERSON') return { first, end };
  while (end - first > 1 && ADDRESS.test(word(first))) first++;
  return { first, end };
}
