/** Who has what part in an allegation, each with the words that say so. */

import type { ResponseState } from '../vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty, FoundRole, Span } from './findings.ts';
import type { PartyIndex } from './parties.ts';
import { type Phrase, phraseSpan, type TaggedDocument } from './phrases.ts';
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
  for (const draft of made) {
    const { party, label } = draft.speaker;
    if (label !== null && draft.source[0] !== undefined)
      add(roles, { role: 'CLAIMANT', party: party?.id ?? null, label, evidence: draft.source, response: null });
    for (const accused of accusedOf(tagged, index, draft, answers)) add(roles, accused);
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

/** One role of a party, or of a wording that names none, keeps every place that shows it; the first label stays. */
function add(roles: Map<string, FoundRole>, role: FoundRole): void {
  const key = `${role.role}|${role.party ?? role.label.toLowerCase()}`;
  const known = roles.get(key);
  if (known === undefined) roles.set(key, role);
  else {
    const fresh = role.evidence.filter((span) => !known.evidence.some((other) => other.start === span.start));
    roles.set(key, { ...known, evidence: [...known.evidence, ...fresh] });
  }
}

function accusedOf(tagged: TaggedDocument, index: PartyIndex, draft: Draft, answers: readonly Draft[]): FoundRole[] {
  const place = draft.accused === null ? null : phraseSpan(tagged.doc, draft.accused);
  const label = place === null ? null : tagged.doc.text.slice(place.start, place.end);
  if (place !== null && label !== null && (draft.about.length === 0 || isPartOf(draft.about, place))) {
    // "Morocco’s security services" is no country: without a party of its own it keeps its words.
    const response = foldResponse(answersOf(answers, null, label));
    return /^(?:\p{Ll}+)$/u.test(label) && index.at(place) === null && PRONOUN.test(label)
      ? []
      : [{ role: 'ACCUSED', party: null, label, evidence: [place], response }];
  }
  return draft.about.map((party): FoundRole => {
    const evidence = place !== null && index.at(place) === party ? [place] : nearest(party, draft);
    const worded =
      place !== null && label !== null && evidence[0] === place && !PRONOUN.test(label) ? label : party.name;
    return {
      role: 'ACCUSED',
      party: party.id,
      label: worded,
      evidence,
      response: foldResponse(answersOf(answers, party, worded)),
    };
  });
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|who|that|which|i|we|you|this|those)$/i;

/** The only party is a country whose name is less than the whole wording. */
function isPartOf(about: readonly FoundParty[], place: Span): boolean {
  const [party] = about;
  if (about.length !== 1 || party === undefined || party.type !== 'COUNTRY') return false;
  const mention = party.mentions.find((each) => each.start >= place.start && each.end <= place.end);
  return mention !== undefined && place.end - mention.end > 2;
}

function nearest(party: FoundParty, draft: Draft): Span[] {
  const places = [...party.mentions, ...party.nominals];
  const inside = places.find((span) =>
    draft.content.some((content) => content.start <= span.start && span.end <= content.end),
  );
  const before = places.findLast((span) => span.end <= draft.cue[0]!.start);
  const place = inside ?? before ?? places[0];
  return place === undefined ? [] : [place];
}

/** Only the accused, or someone speaking for it, sets its response. */
function answersOf(answers: readonly Draft[], party: FoundParty | null, label: string): ResponseState[] {
  return answers.flatMap((answer) => {
    const { speaker } = answer;
    const isOwn =
      party === null
        ? speaker.label?.toLowerCase() === label.toLowerCase()
        : speaker.party === party || speaker.speaksFor === party;
    const response = isOwn ? responseOf(answer.stance) : null;
    return response === null ? [] : [response];
  });
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
