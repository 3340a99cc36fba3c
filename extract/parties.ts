/** Who a text names: its people, organisations and countries, with every place that means them and the positions they hold. */

import { type CountryName, findCountries } from './countries.ts';
import type { Document } from './document.ts';
import type { FoundParty, FoundPosition, Span } from './findings.ts';
import { linkNames } from './links.ts';
import { type Name, type NameReader, readNames } from './names.ts';
import { genderOfName, genderOfWord } from './names-gender.ts';
import { linkNominals } from './nominals.ts';
import { readPositions } from './positions.ts';

export interface PartyReading {
  readonly parties: FoundParty[];
  readonly positions: FoundPosition[];
}

/** Never throws; another reader of names may be handed in. */
export function readParties(doc: Document, reader: NameReader = readNames): PartyReading {
  const countries = findCountries(doc);
  const names = reader(doc, countries);
  const standing = countries.filter((country) => !isPartOfName(doc, country, names));
  const linked = linkNames(doc, names, countries, standing);
  const positions = readPositions(doc, linked);
  linkNominals(doc, linked, positions);
  const ids = new Map(linked.map((party, i) => [party, `e${i + 1}`]));
  const codes = new Map(linked.map((party, i) => [party.code, `e${i + 1}`]));
  return {
    parties: linked.map((party) => ({
      id: ids.get(party)!,
      type: party.type,
      name: party.name,
      countryCode: party.code,
      organisationKind: party.type === 'ORGANISATION' ? (party.kind ?? 'UNKNOWN') : null,
      country: party.country ? (codes.get(party.country) ?? null) : null,
      mentions: party.mentions.map(spanOf),
      nominals: party.nominals.map(spanOf),
    })),
    positions: positions.map(({ person, title, organisation, country, isFormer, evidence }) => ({
      person: ids.get(person)!,
      title,
      organisation: organisation && ids.get(organisation)!,
      country: country && ids.get(country)!,
      isFormer,
      evidence,
    })),
  };
}

export interface PartyIndex {
  /** The party best named by a span such as “the defence minister, Benny Gantz”, “The company” or “he”; null when none is. */
  at(span: Span): FoundParty | null;
  /** Every party with a mention or nominal inside the span, in reading order, each once. */
  within(span: Span): FoundParty[];
}

/** Answers from places sorted once; pronouns go to the last sentence’s first person or body. */
export function indexParties(doc: Document, reading: PartyReading): PartyIndex {
  const places = placesOf(reading.parties);
  const inside = ({ start, end }: Span) => sliceOf(places, start, end);
  return {
    at: (span) => bestOf(doc, places, inside(span), span),
    within: (span) => [...new Set(inside(span).map((place) => place.party))],
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A country inside a name is not named by itself (“Bank of Israel”). */
function isPartOfName(_doc: Document, country: CountryName, names: readonly Name[]): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= country.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.start < country.end;
}

interface Place extends Span {
  readonly party: FoundParty;
  readonly isNominal: boolean;
}

function placesOf(parties: readonly FoundParty[]): Place[] {
  const places = parties.flatMap((party) => [
    ...party.mentions.map((span) => ({ ...span, party, isNominal: false })),
    ...party.nominals.map((span) => ({ ...span, party, isNominal: true })),
  ]);
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sliceOf(places: readonly Place[], start: number, end: number): Place[] {
  const found: Place[] = [];
  for (let i = firstFrom(places, start); i < places.length && places[i]!.start < end; i++) {
    if (places[i]!.end <= end) found.push(places[i]!);
  }
  return found;
}

const PERSONAL = /^(?:he|she|him|her|his|hers|i)$/i;
const IMPERSONAL = /^(?:it|its|they|them|their)$/i;

function bestOf(doc: Document, places: readonly Place[], inside: readonly Place[], span: Span): FoundParty | null {
  const words = doc.text.slice(span.start, span.end).trim();
  if (PERSONAL.test(words)) {
    const gender = genderOfWord(words.toLowerCase());
    const fits = (party: FoundParty) =>
      party.type === 'PERSON' && (!gender || (genderOfName(party.name) ?? gender) === gender);
    return antecedent(doc, places, span, fits);
  }
  if (IMPERSONAL.test(words)) return antecedent(doc, places, span, (party) => party.type === 'ORGANISATION');
  const whole = inside.find((place) => place.start === span.start && place.end === span.end);
  if (whole) return whole.party;
  // “Macron’s office” is not Macron, “the wife of Tan” is not Tan.
  const heads = inside.filter((place) => !isOwner(doc.text, place, span));
  return (
    heads.find((place) => place.party.type === 'PERSON' && !place.isNominal)?.party ??
    heads.find((place) => place.party.type === 'ORGANISATION' && !place.isNominal)?.party ??
    heads.find((place) => place.isNominal)?.party ??
    heads.find((place) => place.party.type === 'COUNTRY' && meansState(doc.text, place, span))?.party ??
    null
  );
}

function isOwner(text: string, place: Place, span: Span): boolean {
  const after = text.slice(place.end, span.end);
  if (/^[’'](?:s\b|\s)/.test(after)) return true;
  if (place.party.type !== 'PERSON') return false;
  return /\b(?:of|for|to|with|by|from|against|about|near)\s+(?:[\p{Lu}\p{Ll}]+\.?\s+){0,3}$/u.test(
    text.slice(span.start, place.start),
  );
}

/** “Israel”, “the Israeli government”, “Israel’s government”: the state speaks; “Israeli doctors” is not Israel. */
function meansState(text: string, place: Place, span: Span): boolean {
  const rest = text.slice(place.end, span.end);
  const before = text.slice(span.start, place.start);
  if (/^\W*$/.test(rest)) return /^(?:the\s+)?$/i.test(before);
  return /^(?:[’']s)?\s+(?:government|state|authorities|administration|regime)\b/.test(rest);
}

const SENTENCES_BACK = 3;

/** First fitting party named earlier in the sentence, else the first one of the nearest earlier sentence that has any. */
function antecedent(
  doc: Document,
  places: readonly Place[],
  span: Span,
  fits: (party: FoundParty) => boolean,
): FoundParty | null {
  const at = sentenceAt(doc, span.start);
  for (let sentence = at; sentence >= 0 && sentence >= at - SENTENCES_BACK; sentence--) {
    const { first, end } = doc.sentences[sentence]!;
    const to = sentence === at ? span.start : doc.tokens[end - 1]!.end;
    const candidates = sliceOf(places, doc.tokens[first]!.start, to).filter((place) => fits(place.party));
    const named = candidates.filter((place) => !/^[’']s\b/.test(doc.text.slice(place.end, place.end + 2)));
    const hit = named[0] ?? candidates[0];
    if (hit) return hit.party;
  }
  return null;
}

function sentenceAt(doc: Document, offset: number): number {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.tokens[doc.sentences[middle]!.first]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
