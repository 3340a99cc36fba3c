/** Which statements answer which: denials, admissions and other answers point to the accusations they meet, even later ones. */

import type { Stance } from '../vocabulary.ts';
import { deniesDeed } from './denials.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import type { TaggedDocument } from './phrases.ts';
import { contains, textOf } from './places.ts';
import { definiteHead } from './speakers.ts';
import { readTopics, type Topics } from './topics.ts';

const ANSWERING: ReadonlySet<Stance> = new Set([
  'DENIES',
  'PARTLY_DENIES',
  'ADMITS',
  'APOLOGISES',
  'DEFENDS',
  'CLEARS',
  'DECLINES_COMMENT',
  'NO_REPLY',
  'RETRACTS',
]);

/** For each draft the ids of those it answers, in reading order. */
export function findResponses(tagged: TaggedDocument, drafts: readonly Draft[]): string[][] {
  const shelf = shelve(drafts);
  const topics = readTopics(tagged, drafts);
  return drafts.map((draft, i) => {
    if (!ANSWERING.has(draft.stance) || draft.isAccusation) return [];
    // "Had not been hacked" answers who said it was, and nobody who said that a number was on a list.
    const isOfDeed = deniesDeed(tagged, draft);
    const candidates = shelf
      .near(draft, i)
      .filter((accusation) => !passesOn(accusation, draft))
      .filter(({ deed }) => !isOfDeed || deed?.conduct === draft.deed?.conduct);
    const inside = candidates.filter((accusation) => standsIn(accusation, draft));
    const met = candidates.filter((accusation) => meets(draft, accusation, topics));
    const chosen = isSweeping(tagged, draft) ? met : closest(topics, draft, met);
    return candidates
      .filter((accusation) => chosen.includes(accusation) || inside.includes(accusation))
      .map((accusation) => accusation.id);
  });
}

/** Names no deed of its own: "denied the allegations", "rejected all charges", "maintains his innocence", "any wrongdoing". */
function isSweeping(tagged: TaggedDocument, { content, deed, stance }: Draft): boolean {
  if (stance === 'DECLINES_COMMENT' || stance === 'NO_REPLY') return true;
  const words = textOf(tagged.doc, content);
  return (
    words.length < 90 &&
    SWEEPING.test(words) &&
    (deed === null || /wrongdoing|misconduct|guilty|witch|smear|motivated/i.test(words))
  );
}

const SWEEPING =
  /\b(?:allegations|accusations|charges|claims|reports|suggestions|complaints|wrongdoing|misconduct|impropriety|innocen\w+|guilty|witch[- ]hunt|smear campaign|politically motivated|involvement|responsibility)\b/i;

const REJECTING: ReadonlySet<Stance> = new Set(['DENIES', 'PARTLY_DENIES', 'CLEARS', 'RETRACTS']);

/** Those that speak of the same thing; where none does, the one told last before the answer, else the first after it. */
function closest(topics: Topics, answer: Draft, met: readonly Draft[]): readonly Draft[] {
  const shared = met.map(
    (accusation) => topics.shared(answer, accusation) + (sharesVictim(answer, accusation) ? 3 : 0),
  );
  const most = Math.max(0, ...shared);
  if (most > 0) return met.filter((_, i) => shared[i]! > 0 && shared[i]! >= most / 3);
  // To admit the rain is no answer to a charge of theft; to deny anything after it is.
  if (!REJECTING.has(answer.stance) && answer.deed === null) return [];
  const before = met.findLast((accusation) => accusation.cue[0]!.start < answer.cue[0]!.start) ?? met[0];
  return before === undefined ? [] : [before];
}

/** "Police said [Mill denied the theft]": who passes an answer on is not answered by it. */
function passesOn(accusation: Draft, answer: Draft): boolean {
  return accusation.content.some((span) => contains(span, answer.cue[0]!));
}

/** How many accusations to either side an answer can reach, by each way of meeting one: keeps long texts linear. */
const REACH = 12;

interface Shelf {
  near(draft: Draft, position: number): Draft[];
}

/** Accusations by the parties they are about, by, and to; so that an answer looks at those it can meet and at no others. */
function shelve(drafts: readonly Draft[]): Shelf {
  const places = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    if (!draft.isAccusation) return;
    for (const key of keysOf(draft)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [i]);
      else known.push(i);
    }
  });
  return {
    near(draft, position) {
      const found = new Set<number>();
      for (const key of wantedBy(draft)) for (const place of around(places.get(key) ?? [], position)) found.add(place);
      for (const place of around(places.get('any') ?? [], position, 3)) found.add(place);
      found.delete(position);
      return [...found].sort((a, b) => a - b).map((place) => drafts[place]!);
    },
  };
}

function keysOf(accusation: Draft): string[] {
  const keys = [...accusation.about.map((party) => `about ${party.id}`), 'any'];
  if (accusation.accusedHead !== null) keys.push(accusation.accusedHead);
  if (accusation.speaker.party !== null) keys.push(`by ${accusation.speaker.party.id}`);
  if (accusation.victimParty !== null) keys.push(`to ${accusation.victimParty.id}`);
  return keys;
}

function wantedBy(answer: Draft): string[] {
  const speakers = speakersOf(answer).map((party) => `about ${party.id}`);
  const head = headOf(answer);
  return [
    ...(head === null ? [] : [head]),
    ...speakers,
    ...answer.about.flatMap(({ id }) => [`about ${id}`, `by ${id}`, `to ${id}`]),
    ...(answer.victimParty === null ? [] : [`to ${answer.victimParty.id}`]),
  ];
}

function around(places: readonly number[], position: number, reach = REACH): readonly number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - reach), low + reach);
}

function speakersOf({ speaker }: Draft): FoundParty[] {
  return [speaker.party, speaker.speaksFor].filter((party) => party !== null);
}

/** "The army": how a speaker that is no party is known again. */
function headOf({ speaker }: Draft): string | null {
  return speaker.party === null ? definiteHead(speaker.label) : null;
}

/** "The suspect denied …": a speaker known by nothing but standing accused. */
function speaksAsAccused({ speaker }: Draft): boolean {
  return speaker.party === null && /\b(?:suspects?|accused|defendants?)$/i.test(speaker.label ?? '');
}

/** An answer is to what is alleged of who gives it or is named in it, or to whom it names as the accuser. */
function meets(answer: Draft, accusation: Draft, topics: Topics): boolean {
  const speakers = speakersOf(answer);
  if (accusation.speaker.party !== null && speakers.includes(accusation.speaker.party)) return false;
  const isSameWording = accusation.accusedHead !== null && accusation.accusedHead === headOf(answer);
  if (isSameWording || speaksAsAccused(answer) || accusation.about.some((party) => speakers.includes(party)))
    return true;
  const isByItsTarget = accusation.speaker.party !== null && answer.about.includes(accusation.speaker.party);
  const sharesTarget = accusation.about.some((party) => answer.about.includes(party));
  if (isByItsTarget || (sharesTarget && accusation.about.length > 0)) return true;
  // Where the text leaves open who is accused or who answers, the same matter must do.
  const isOpen = accusation.about.length === 0 || speakers.length === 0;
  if (isOpen && answer.stance === 'DENIES' && topics.shared(answer, accusation) > 0) return true;
  return sharesDeed(answer, accusation) && (sharesVictim(answer, accusation) || accusation.about.length === 0);
}

function sharesVictim(answer: Draft, { victimParty }: Draft): boolean {
  return victimParty !== null && (answer.victimParty === victimParty || answer.about.includes(victimParty));
}

function sharesDeed({ deed }: Draft, accusation: Draft): boolean {
  if (deed === null || accusation.deed === null) return false;
  return deed.conduct === accusation.deed.conduct || deed.category === accusation.deed.category;
}

/** "Denied allegations that …": the allegation stands inside the answer’s own content. */
function standsIn(accusation: Draft, answer: Draft): boolean {
  const cue = accusation.cue[0]!;
  return answer.content.some((span) => span.start <= cue.start && cue.end <= span.end);
}
