/** Who speaks: the party a source names, never a person for an unnamed source, and what kind of speaker that is. */

import type { SpeakerKind } from '../vocabulary.ts';
import type { Antecedents } from './antecedents.ts';
import type { FoundParty, Span } from './findings.ts';
import { anonymousNouns, documentNouns, representativeNouns } from './lexicon/speakers.ts';
import type { PartyIndex } from './parties.ts';
import { phraseBefore, phraseSpan, type TaggedDocument } from './phrases.ts';
import { placesWithin, tokensWithin } from './places.ts';

export interface Speaker {
  readonly party: FoundParty | null;
  /** As the text words it; null when it names nobody. */
  readonly label: string | null;
  readonly kind: SpeakerKind;
  /** Whose lawyer, aide or relative it is: one who may answer for that party without being it. */
  readonly speaksFor: FoundParty | null;
}

export const nobody: Speaker = { party: null, label: null, kind: 'UNNAMED', speaksFor: null };

/** What every reading of a speaker needs of the document. */
export interface SpeakerContext {
  readonly tagged: TaggedDocument;
  readonly index: PartyIndex;
  readonly antecedents: Antecedents;
}

/**
 * `earlier` is who spoke in the sentence before: "he added" goes on with the same speaker where it can. `lastNamed` is the
 * last speaker with a name, whose words "the statement" are.
 */
export function readSpeaker(
  { tagged, index, antecedents }: SpeakerContext,
  source: readonly Span[],
  earlier: Speaker | null,
  lastNamed: FoundParty | null,
): Speaker {
  const place = source[0];
  if (place === undefined) return nobody;
  const { doc } = tagged;
  const label = doc.text.slice(place.start, place.end).replace(/[\s,;:–—-]+$/u, '');
  const head = headNoun(tagged, place);
  const named = /^(?:he|she|it|they)$/i.test(label)
    ? goesOn(label, earlier)
      ? null
      : (antecedents.find(tokensWithin(doc, place).first, [earlier?.party ?? null], true)[0] ?? null)
    : (officeHolder(tagged, index, place) ?? index.at(relatedTo(tagged, place)));
  if (/^(?:i|we|us|me)$/i.test(label))
    return { party: named, label, kind: named === null ? 'AUTHOR' : kindOf(named), speaksFor: null };
  if (/\banonym|\bunnamed\b|\bunidentified\b/i.test(label))
    return { party: null, label, kind: 'UNNAMED', speaksFor: null };
  const isDocument = named === null && documentNouns.has(head);
  const author = isDocument ? (authorOf(tagged, index, place) ?? (OWN_WORDS.test(label) ? lastNamed : null)) : null;
  if (author !== null) return { party: author, label, kind: 'DOCUMENT', speaksFor: author };
  const principal = REPRESENTS.test(head) ? (index.within(place)[0] ?? null) : null;
  if (named === null)
    return { party: null, label, kind: documentNouns.has(head) ? 'DOCUMENT' : 'UNNAMED', speaksFor: principal };
  if (isItself(tagged, named, place)) return { party: named, label, kind: kindOf(named), speaksFor: null };
  if (documentNouns.has(head)) {
    if (SUBJECT_MATTER.test(label)) return { party: null, label, kind: 'DOCUMENT', speaksFor: null };
    return { party: named.type === 'ORGANISATION' ? named : null, label, kind: 'DOCUMENT', speaksFor: named };
  }
  if (
    named.type === 'ORGANISATION' &&
    !/^sources?$/.test(head) &&
    (representativeNouns.has(head) || !anonymousNouns.has(head))
  ) {
    return { party: named, label, kind: kindOf(named), speaksFor: named };
  }
  // "The Moroccan government": the index gives a country for its government alone, and that is the state.
  if (named.type === 'COUNTRY') return { party: named, label, kind: 'STATE', speaksFor: named };
  return { party: null, label, kind: 'UNNAMED', speaksFor: principal };
}

/** "A report on Acme": its author is not told. */
const SUBJECT_MATTER = /^(?:[\p{L}-]+ ){1,4}?(?:on|about|into|against) /u;

const OWN_WORDS =
  /^(?:the|a|its|his|her|their|this) (?:[\p{L}-]+ )?(?:statement|release|post|tweet|letter|message|note|video|email)$/iu;

/** "Vale, who said": what the relative pronoun hangs on. */
function relatedTo(tagged: TaggedDocument, place: Span): Span {
  const { first, end } = tokensWithin(tagged.doc, place);
  if (end - first !== 1 || !/^(?:who|which|that)$/.test(tagged.doc.tokens[first]!.lower)) return place;
  const head = phraseBefore(tagged, end, tagged.doc.sentences[tagged.doc.tokens[first]!.sentence]!.first);
  return head === null ? place : phraseSpan(tagged.doc, head);
}

/** "Superintendent of Police Vera Stone", "Minister for Health Ola Brink": the office hangs on no other person. */
function officeHolder({ doc }: TaggedDocument, index: PartyIndex, place: Span): FoundParty | null {
  const person = index.within(place).find((party) => party.type === 'PERSON');
  const mention = person === undefined ? undefined : placesWithin(person.mentions, place)[0];
  if (person === undefined || mention === undefined) return null;
  return OFFICE.test(doc.text.slice(place.start, mention.start)) ? person : null;
}

const OFFICE =
  /^(?:the )?(?:[\p{L}-]+ ){0,3}?(?:ministers?|secretary|director|superintendent|inspector|commissioner|chief|head|chair(?:man|woman)?|officer|governor|speaker|commander|professor|dean) (?:of|for) (?:(?!President|Prime|Mr|Mrs|Ms|Dr|King|Queen|Prince|Senator|Judge|Sir)[\p{L}-]+ ){1,4}$/iu;

/** "The ministry’s letter", "a report by the committee": its author says what it says, not whom it is about. */
function authorOf(tagged: TaggedDocument, index: PartyIndex, place: Span): FoundParty | null {
  const { first, end } = tokensWithin(tagged.doc, place);
  for (let k = first; k < end; k++) {
    if (tagged.classes[k] === 'genitive')
      return index.within({ start: place.start, end: tagged.doc.tokens[k]!.end }).at(-1) ?? null;
    if (/^(?:by|from)$/.test(tagged.doc.tokens[k]!.lower))
      return index.within({ start: tagged.doc.tokens[k]!.end, end: place.end })[0] ?? null;
  }
  return null;
}

/** "They" after a crowd, "he" after "a witness": the pronoun means the unnamed speaker, and no party of the text. */
export function goesOn(pronoun: string, speaker: Speaker | null): boolean {
  if (speaker === null || speaker.party !== null || speaker.label === null) return false;
  if (/^(?:they|them|their)$/i.test(pronoun)) return /s$|\b(?:people|police|men|women)$/i.test(nounOf(speaker.label));
  return /^(?:an?|one|another) /i.test(speaker.label) && anonymousNouns.has(nounOf(speaker.label).toLowerCase());
}

function nounOf(label: string): string {
  return (
    label
      .split(/,|\b(?:of|in|at|from|for|with|on|who|close|familiar)\b/)[0]!
      .trim()
      .split(' ')
      .at(-1) ?? ''
  );
}

/** "The Sudanese army" and "The army" are one: the noun of a definite phrase, by which parties without a name are matched. */
export function definiteHead(label: string | null): string | null {
  const match = /^(?:the|this) (?:[^,]* )?(\p{Ll}{3,})$/iu.exec(label ?? '');
  return match === null ? null : `the ${match[1]}`;
}

/** The last noun of the phrase before any "of", "for" or comma: what the source says it is. */
function headNoun(tagged: TaggedDocument, place: Span): string {
  const { tokens } = tagged.doc;
  const { first, end } = tokensWithin(tagged.doc, place);
  let head = '';
  for (let k = first; k < end; k++) {
    const word = tagged.classes[k]!;
    if (word === 'preposition' || word === 'mark' || word === 'subordinator') {
      if (head !== '') break;
      continue;
    }
    if (word === 'noun' || word === 'name' || word === 'pronoun') head = tokens[k]!.lower;
  }
  return head;
}

/** The phrase means the party: not its lawyer ("Ramaphosa’s lawyers"), not what hangs on it ("a friend of Lee"). */
function isItself(tagged: TaggedDocument, party: FoundParty, place: Span): boolean {
  const { doc } = tagged;
  const inside = [...placesWithin(party.mentions, place), ...placesWithin(party.nominals, place)];
  if (inside.length === 0) return true;
  return inside.some((each) => {
    const { first, end } = tokensWithin(doc, each);
    const next = tagged.classes[end];
    const before = doc.tokens[first - 1];
    if (end < doc.tokens.length && doc.tokens[end]!.start < place.end && (next === 'genitive' || next === 'noun'))
      return false;
    if (
      before !== undefined &&
      before.start >= place.start &&
      /^(?:ing|verb|participle)$/.test(tagged.classes[first - 1]!)
    )
      return false;
    if (
      before !== undefined &&
      before.start >= place.start &&
      /^(?:of|for|to|with|at|from|in|by|on|about|into|against)$/.test(before.lower)
    )
      return false;
    return true;
  });
}

/** Who may answer in somebody's name; friends, aides and neighbours may not. */
const REPRESENTS =
  /^(?:lawyers?|attorneys?|advocates?|solicitors?|barristers?|counsel|spokesman|spokeswoman|spokesperson|spokespeople|representatives?)$/;

function kindOf(party: FoundParty): SpeakerKind {
  if (party.type === 'PERSON') return 'NAMED_PERSON';
  if (party.type === 'COUNTRY') return 'STATE';
  return party.organisationKind === 'MEDIA' ? 'MEDIA' : 'NAMED_ORGANISATION';
}
