/** Which statements answer which: denials, admissions and other answers point to the accusations they meet, even later ones. */

import type { Stance } from '../vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import { definiteHead } from './speakers.ts';

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
export function findResponses(drafts: readonly Draft[]): string[][] {
  const shelf = shelve(drafts);
  return drafts.map((draft, i) => {
    if (!ANSWERING.has(draft.stance) || draft.isAccusation) return [];
    const candidates = shelf.near(draft, i);
    const inside = candidates.filter((accusation) => standsIn(accusation, draft));
    const met = candidates.filter((accusation) => meets(draft, accusation));
    const chosen = inside.length > 0 && met.length === 0 ? inside : met;
    return chosen.map((accusation) => accusation.id);
  });
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

function meets(answer: Draft, accusation: Draft): boolean {
  const speakers = speakersOf(answer);
  if (accusation.speaker.party !== null && speakers.includes(accusation.speaker.party)) return false;
  const isSameWording = accusation.accusedHead !== null && accusation.accusedHead === headOf(answer);
  const isAboutSpeaker = isSameWording || accusation.about.some((party) => speakers.includes(party));
  const isByItsTarget = accusation.speaker.party !== null && answer.about.includes(accusation.speaker.party);
  const sharesTarget = accusation.about.some((party) => answer.about.includes(party));
  const sharesVictim = accusation.victimParty !== null && answer.about.includes(accusation.victimParty);
  const isUnnamed = accusation.about.length === 0 && speakers.length > 0;
  const isSameDeed =
    answer.stance === 'DENIES' && answer.deed !== null && answer.deed.conduct === accusation.deed?.conduct;
  if (isSameDeed && speakers.length > 0) return true;
  if (sharesDeed(answer, accusation) && (sharesVictim || sharesTarget || isUnnamed)) return true;
  return isAboutSpeaker || isByItsTarget;
}

function sharesDeed({ deed }: Draft, accusation: Draft): boolean {
  if (deed === null || accusation.deed === null) return false;
  if (deed.conduct === accusation.deed.conduct) return true;
  return deed.category === accusation.deed.category && deed.category !== 'OTHER';
}

/** "Denied allegations that …": the allegation stands inside the answer’s own content. */
function standsIn(accusation: Draft, answer: Draft): boolean {
  const cue = accusation.cue[0]!;
  return answer.content.some((span) => span.start <= cue.start && cue.end <= span.end);
}
