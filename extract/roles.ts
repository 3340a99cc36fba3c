/** Who has what part in an allegation, each with the words that say so. */

import type { ResponseState } from '../vocabulary.ts';
import { deniesOwnConduct } from './denials.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty, FoundRole, Span } from './findings.ts';
import type { PartyIndex } from './parties.ts';
import { type Phrase, phraseSpan, type TaggedDocument } from './phrases.ts';
import { lastBefore, placesWithin } from './places.ts';
import { definiteHead } from './speakers.ts';
import { foldResponse, responseOf } from './status.ts';

/** `made` are the statements that make or repeat the allegation, `answers` those that answer it, `acts` those that act upon it. */
export function readRoles(
  tagged: TaggedDocument,
  index: PartyIndex,
  made: readonly Draft[],
  answers: readonly Draft[],
  acts: readonly Draft[],
): FoundRole[] {
  const roles = new Map<string, FoundRole>();
  const answered = answersBySpeaker(answers);
  for (const draft of made) {
    const { party, label } = draft.speaker;
    if (label !== null && draft.source.length > 0 && draft.stance !== 'DENIES') {
      add(roles, { role: 'CLAIMANT', party: party?.id ?? null, label, evidence: draft.source, response: null });
    }
    for (const accused of accusedOf(tagged, index, draft, answered)) add(roles, accused);
    if (draft.victim !== null) add(roles, roleOf(tagged, 'VICTIM', draft.victim, draft.victimParty));
    if (draft.means !== null) add(roles, roleOf(tagged, 'INSTRUMENT', draft.means, null));
  }
  for (const draft of acts) {
    const { party, label } = draft.speaker;
    if (draft.stance !== 'OPENS_INVESTIGATION' || label === null) continue;
    add(roles, { role: 'INVESTIGATOR', party: party?.id ?? null, label, evidence: draft.source, response: null });
  }
  return [...roles.values()];
}

/** Places that show a role; more tell a reader nothing. */
const ENOUGH = 20;

/** One role of a party, or of a wording that names none, keeps the places that show it; the first label stays. */
function add(roles: Map<string, FoundRole>, role: FoundRole): void {
  const key = `${role.role}|${role.party ?? role.label.toLowerCase()}`;
  const known = roles.get(key);
  if (known === undefined) roles.set(key, role);
  else if (known.evidence.length < ENOUGH) {
    const fresh = role.evidence.filter((span) => !known.evidence.some((other) => other.start === span.start));
    roles.set(key, { ...known, evidence: [...known.evidence, ...fresh] });
  }
}

type Answered = ReadonlyMap<string, readonly ResponseState[]>;

/**
 * Only the accused, or someone speaking for it, sets its response: answers by the id of the party that speaks or is spoken for,
 * and by the wording of a speaker that is no party.
 */
function answersBySpeaker(answers: readonly Draft[]): Answered {
  const states = new Map<string, ResponseState[]>();
  for (const { speaker, stance } of answers) {
    const response = responseOf(stance);
    if (response === null) continue;
    const wording = speaker.party === null ? (definiteHead(speaker.label) ?? speaker.label?.toLowerCase()) : undefined;
    for (const key of [speaker.party?.id, speaker.speaksFor?.id, wording]) {
      if (key === undefined) continue;
      const known = states.get(key);
      if (known === undefined) states.set(key, [response]);
      else known.push(response);
    }
  }
  return states;
}

/** Only who is worded as doing the deed stands accused: to be named beside it makes nobody an accused. */
function accusedOf(tagged: TaggedDocument, index: PartyIndex, draft: Draft, answered: Answered): FoundRole[] {
  if (draft.stance === 'DENIES') return deniesOwnConduct(tagged, draft) ? [deniesForItself(draft)] : [];
  if (draft.accused === null || isDeedItself(draft)) return [];
  const place = phraseSpan(tagged.doc, draft.accused);
  const label = tagged.doc.text.slice(place.start, place.end);
  if (draft.about.length === 0 || isPartOf(draft.about, place)) {
    if (PRONOUN.test(label)) return [];
    // "Morocco’s security services" is no country: it keeps its words and no party, though its state may answer for it.
    const keys = [definiteHead(label) ?? label.toLowerCase(), ...draft.about.map((party) => party.id)];
    const response = foldResponse(keys.flatMap((key) => answered.get(key) ?? []));
    return [{ role: 'ACCUSED', party: null, label, evidence: [place], response }];
  }
  return draft.about.map((party): FoundRole => {
    const evidence = draft.about.length === 1 && index.at(place) === party ? [place] : nearest(party, draft);
    const isWorded = draft.about.length === 1 && evidence[0] === place && !PRONOUN.test(label);
    const response = foldResponse(answered.get(party.id) ?? []);
    return { role: 'ACCUSED', party: party.id, label: isWorded ? label : party.name, evidence, response };
  });
}

/** "Caused by the forced removal": what is itself the deed stands accused of nothing. */
function isDeedItself({ accused, deed, about }: Draft): boolean {
  return accused !== null && deed !== null && about.length === 0 && deed.at >= accused.first && deed.at <= accused.last;
}

/** "Morocco denied that its security services …": who denies own conduct is accused of it, whoever said so. */
function deniesForItself({ speaker, source }: Draft): FoundRole {
  const party = speaker.party ?? speaker.speaksFor;
  return {
    role: 'ACCUSED',
    party: party?.id ?? null,
    label: speaker.label ?? party?.name ?? '',
    evidence: source,
    response: 'DENIED',
  };
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|who|that|which|i|we|you|this|those)$/i;

/** The only party is a country whose name is less than the whole wording. */
function isPartOf(about: readonly FoundParty[], place: Span): boolean {
  const [party] = about;
  if (about.length !== 1 || party === undefined || party.type !== 'COUNTRY') return false;
  const mention = party.mentions.find((each) => each.start >= place.start && each.end <= place.end);
  return mention !== undefined && place.end - mention.end > 2;
}

/** A place of the party inside the content, else its last before the cue, else its first. */
function nearest(party: FoundParty, draft: Draft): Span[] {
  for (const content of draft.content) {
    const [inside] = [...placesWithin(party.mentions, content), ...placesWithin(party.nominals, content)];
    if (inside !== undefined) return [inside];
  }
  const before = lastBefore(party.mentions, draft.cue[0]!.start) ?? party.mentions[0] ?? party.nominals[0];
  return before === undefined ? [] : [before];
}

function roleOf(
  { doc }: TaggedDocument,
  role: 'VICTIM' | 'INSTRUMENT',
  phrase: Phrase,
  party: FoundParty | null,
): FoundRole {
  const place = phraseSpan(doc, phrase);
  const words = doc.text.slice(place.start, place.end);
  const label = party !== null && PRONOUN.test(words) ? party.name : words;
  return { role, party: party?.id ?? null, label, evidence: [place], response: null };
}
