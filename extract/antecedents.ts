/** Whom a pronoun of a source or a content means: by person, gender and number, the speaker's own words before all others. */

import type { FoundParty } from './findings.ts';
import { type Gender, genderOfName, genderOfWord } from './names-gender.ts';
import type { PartyIndex } from './parties.ts';
import type { TaggedDocument } from './phrases.ts';
import { tokensWithin } from './places.ts';

export interface Antecedents {
  /**
   * `speakers` are those in whose words or for whom the pronoun stands, the likeliest first. Where the pronoun opens the
   * words said ("he said he was …"), a speaker whom it fits is meant. More than one where "them" means two who are joined. `except`
   * is never meant: who accuses somebody of a deed means somebody else by "he".
   */
  find(
    token: number,
    speakers: readonly (FoundParty | null)[],
    opens: boolean,
    except?: FoundParty | null,
  ): FoundParty[];
}

const FIRST = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;
const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const IMPERSONAL = /^(?:it|its|itself|they|them|their|theirs|themselves)$/;

/** Expects lower case. */
export function isPronoun(lower: string): boolean {
  return FIRST.test(lower) || PERSONAL.test(lower) || IMPERSONAL.test(lower);
}

export function readAntecedents(tagged: TaggedDocument, index: PartyIndex): Antecedents {
  const { doc } = tagged;
  const genders = gendersOf(tagged, index.within({ start: 0, end: doc.text.length }));
  return {
    find(token, speakers, opens, except = null) {
      const { lower } = doc.tokens[token]!;
      const glossed = glossOf(tagged, index, token);
      if (glossed !== null) return [glossed];
      const own = speakers.find((speaker) => speaker !== null) ?? null;
      if (FIRST.test(lower)) return own === null ? [] : [own];
      const isPersonal = PERSONAL.test(lower);
      if (!isPersonal && !IMPERSONAL.test(lower)) return [];
      const gender = isPersonal ? genderOfWord(lower.replace(/self$/, '')) : null;
      const fits = (party: FoundParty) =>
        party !== except &&
        (isPersonal
          ? isPerson(party, gender, genders)
          : party.type === 'ORGANISATION' || (party === own && own.type === 'COUNTRY'));
      const speaker = speakers.find((each) => each !== null && fits(each)) ?? null;
      if (opens && speaker !== null) return [speaker];
      const pair = /^the/.test(lower) ? pairBefore(tagged, index, token) : [];
      if (pair.length > 0) return pair;
      const search = { tagged, index, fits, gender, genders };
      // "They" is seldom a body named long before.
      const back = /^the/.test(lower) ? 1 : SENTENCES_BACK;
      const found = inSentence(search, token) ?? speaker ?? inSentencesBefore(search, token, back);
      return found === null ? [] : [found];
    },
  };
}

/** "He (Chan)", "his (Shareef’s)": the writer says who is meant. */
function glossOf({ doc }: TaggedDocument, index: PartyIndex, token: number): FoundParty | null {
  if (doc.tokens[token + 1]?.text !== '(') return null;
  for (let k = token + 2; k < Math.min(doc.tokens.length, token + 8); k++) {
    if (doc.tokens[k]!.text === ')')
      return index.within({ start: doc.tokens[token + 1]!.end, end: doc.tokens[k]!.start })[0] ?? null;
  }
  return null;
}

/** "Against Anna Vale and Ben Mill, accusing them": the last two people of the sentence, where "and" joins them. */
function pairBefore({ doc }: TaggedDocument, index: PartyIndex, token: number): FoundParty[] {
  const { first } = doc.sentences[doc.tokens[token]!.sentence]!;
  if (token === first) return [];
  const floor = Math.max(first, token - REACH);
  for (let k = token - 1; k > floor; k--) {
    if (doc.tokens[k]!.lower !== 'and') continue;
    const before = index.within({ start: doc.tokens[Math.max(floor, k - NEAR)]!.start, end: doc.tokens[k]!.start });
    const after = index.within({ start: doc.tokens[k]!.end, end: doc.tokens[Math.min(token - 1, k + NEAR)]!.end });
    const one = before.findLast((party) => party.type === 'PERSON');
    const other = after.find((party) => party.type === 'PERSON');
    if (one !== undefined && other !== undefined && one !== other) return [one, other];
  }
  return [];
}

/** Tokens to either side of the "and" that joins two names. */
const NEAR = 5;

const SENTENCES_BACK = 3;

/** Pronouns in a row that may all mean the same person: "she …" for a paragraph. */
const LONGEST_CHAIN = 8;

/** Tokens looked at in one sentence: some “sentences” are lists of thousands. */
const REACH = 120;

interface Search {
  readonly tagged: TaggedDocument;
  readonly index: PartyIndex;
  readonly fits: (party: FoundParty) => boolean;
  readonly gender: Gender | null;
  readonly genders: ReadonlyMap<FoundParty, Gender>;
}

/** Who is known to have the gender before who may have it; the subject, which stands first, before the rest. */
function inSentence(search: Search, token: number): FoundParty | null {
  const { tokens, sentences } = search.tagged.doc;
  return likeliest(search, sentences[tokens[token]!.sentence]!.first, token);
}

/** A sentence that opens with the same pronoun goes on about whom it means. */
function inSentencesBefore(search: Search, token: number, back: number, chain = LONGEST_CHAIN): FoundParty | null {
  const { tokens, sentences } = search.tagged.doc;
  const own = tokens[token]!.sentence;
  for (let sentence = own - 1; sentence >= Math.max(0, own - back); sentence--) {
    const { first, end } = sentences[sentence]!;
    const pronoun = search.gender === null ? null : samePronoun(search, first, end);
    const known = likeliest(search, first, pronoun ?? end) ?? likeliest(search, first, end);
    const isSure = known !== null && search.genders.get(known) === search.gender;
    const goesOn = pronoun !== null && chain > 0 && !isSure && likeliest(search, first, pronoun) === null;
    const meant = goesOn ? inSentencesBefore(search, pronoun, back, chain - 1) : null;
    if (meant !== null || known !== null) return meant ?? known;
  }
  return null;
}

function samePronoun({ tagged, gender }: Search, first: number, end: number): number | null {
  for (let k = first; k < Math.min(end, first + REACH); k++)
    if (PERSONAL.test(tagged.doc.tokens[k]!.lower) && genderOfWord(tagged.doc.tokens[k]!.lower) === gender) return k;
  return null;
}

function likeliest({ tagged, index, fits, gender, genders }: Search, first: number, end: number): FoundParty | null {
  const { tokens } = tagged.doc;
  if (end === first) return null;
  const start = tokens[Math.max(first, end - REACH)]!.start;
  const found = index.within({ start, end: tokens[end - 1]!.end }).filter(fits);
  return (gender === null ? undefined : found.find((party) => genders.get(party) === gender)) ?? found[0] ?? null;
}

function isPerson(party: FoundParty, gender: Gender | null, genders: ReadonlyMap<FoundParty, Gender>): boolean {
  return party.type === 'PERSON' && (gender === null || (genders.get(party) ?? gender) === gender);
}

const FEMININE = /^(?:wife|mother|daughter|sister|widow|girlfriend|niece|aunt|grandmother|ex-wife|girl|lady)$/;
const MASCULINE = /^(?:husband|father|son|brother|widower|boyfriend|nephew|uncle|grandfather|ex-husband|boy)$/;

/** By a kinship or form of address in or right before a place that means the person, else by the given name. */
function gendersOf(tagged: TaggedDocument, parties: readonly FoundParty[]): ReadonlyMap<FoundParty, Gender> {
  const genders = new Map<FoundParty, Gender>();
  for (const party of parties) {
    if (party.type !== 'PERSON') continue;
    const told = party.mentions
      .slice(0, PLACES)
      .map((place) => genderAt(tagged, tokensWithin(tagged.doc, place).first));
    const described = party.nominals
      .slice(0, PLACES)
      .map((place) => genderAt(tagged, tokensWithin(tagged.doc, place).end));
    const gender = [...told, ...described].find((each) => each !== null) ?? genderOfName(party.name);
    if (gender !== null) genders.set(party, gender);
  }
  return genders;
}

/** Places asked for a gender; more tell nothing new. */
const PLACES = 12;

/** By the word before the token. */
function genderAt({ doc }: TaggedDocument, token: number): Gender | null {
  const lower = doc.tokens[token - 1]?.lower ?? '';
  if (FEMININE.test(lower)) return 'FEMININE';
  if (MASCULINE.test(lower)) return 'MASCULINE';
  return /^(?:he|him|his|she|her|hers)$/.test(lower) ? null : genderOfWord(lower);
}
