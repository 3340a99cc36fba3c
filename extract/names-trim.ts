/** What the tagger leaves at the edges of a name, and what its training sets call names and we do not. */

import { type CountryName, countryOf } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import { isKnownPlace } from './gazetteer/places.ts';
import { isCommonWord, isFunctionWord } from './lexicon/common-words.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isCalendarWord, isPeopleWord, isThingWord } from './lexicon/not-parties.ts';
import { headKind } from './lexicon/organisation-words.ts';
import { isPlace } from './lexicon/places.ts';
import type { TaggedName } from './names.ts';
import { kindByWords } from './organisation-kinds.ts';

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
      const trimmed = trim(doc, name);
      const tokens = name.type === 'ORGANISATION' ? widen(doc, trimmed) : trimmed;
      if (tokens.first >= tokens.end || endOfCountry.get(tokens.first) === tokens.end) return [];
      if (isThing(doc, tokens)) return [];
      if (!/\p{L}{2}|^\p{Lu}$/u.test(doc.text.slice(doc.tokens[tokens.first]!.start, doc.tokens[tokens.end - 1]!.end)))
        return [];
      return [{ type: isCompany(doc, tokens) ? 'ORGANISATION' : name.type, tokens }];
    });
}

const JOINS = /^(?:in|of|and|the|to|for|on|at|from|by|with|&)$/;

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
  return (text === lower && SPEAKS.test(text)) || DESCRIBES.test(text);
}

/** “New York-based | Human Rights Watch”, “Terraform-related”. */
const DESCRIBES =
  /.-(?:based|led|born|backed|owned|run|made|style|trained|listed|headquartered|funded|linked|controlled|aligned|occupied|related|affiliated)$/;

const SPEAKS = /^(?:said|says|told|tells|heard|asked|met|paid|sued|was|were|is|are|has|had|have|will|would)$/;

const EDGE = /^(?:[^\p{L}\p{N}]+|['’]s?)$/u;

function trim({ tokens }: Document, { type, tokens: range }: TaggedName): TokenRange {
  let { first, end } = range;
  const word = (i: number) => tokens[i]!.text;
  while (end > first && (EDGE.test(word(end - 1)) || (type === 'PERSON' && JOINS.test(word(end - 1))))) end--;
  while (first < end && (EDGE.test(word(first)) || /^(?:the|a|an)$/.test(word(first)))) first++;
  if (type !== 'PERSON') return { first, end };
  while (end - first > 1 && ADDRESS.test(word(first))) first++;
  return { first, end };
}

/** “Acme Ltd” whatever the tagger takes it for. */
function isCompany({ tokens }: Document, { first, end }: TokenRange): boolean {
  return (
    end - first > 1 &&
    /^(?:Inc|Ltd|Corp|Corporation|LLC|LLP|plc|PLC|GmbH|Bhd|Holdings|Limited)\.?$/.test(tokens[end - 1]!.text)
  );
}

function isThing({ tokens }: Document, { first, end }: TokenRange): boolean {
  return end - first === 1 && (isThingWord(tokens[first]!.text) || isCalendarWord(tokens[first]!.text));
}

/** “Broadcasting Corporation”, “High Court” name no body alone: they begin further left, “Australian …”, “Western Cape …”. */
function widen({ tokens, sentences }: Document, { first, end }: TokenRange): TokenRange {
  for (let i = first; i < end; i++) if (!isGeneric(tokens[i]!)) return { first, end };
  const start = sentences[tokens[first]!.sentence]!.first;
  const kind = kindByWords(tokens.slice(first, end).map(({ text }) => text));
  const isOfState = end - first < 2 || kind === 'GOVERNMENT_BODY' || kind === 'COURT';
  let from = first;
  while (from > start && first - from < MOST_ADDED && belongs(tokens[from - 1]!.text, isOfState)) from--;
  return { first: from, end };
}

const MOST_ADDED = 4;

function isGeneric({ text, lower }: Document['tokens'][number]): boolean {
  return headKind(text) !== null || isCommonWord(lower) || isFunctionWord(lower);
}

/** A state’s own bodies are told apart by its name, which is no part of theirs: “the Israeli | High Court”. */
function belongs(word: string, isOfState: boolean): boolean {
  if (!/^\p{Lu}\p{L}/u.test(word) || isFunctionWord(word.toLowerCase())) return false;
  if (countryOf(word) !== null) return !isOfState;
  return (
    isPlace(word) ||
    isKnownPlace(word) ||
    isPeopleWord(word) ||
    /^(?:Western|Eastern|Northern|Southern|Central|Cape|First|Second|Third|Administrative|District)$/.test(word)
  );
}
