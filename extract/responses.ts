/** Which statements answer which: denials, admissions and other answers point to the accusations they meet, even later ones. */

import type { Stance } from '../vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';

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
  const accusations = drafts.filter((draft) => draft.isAccusation);
  return drafts.map((draft) => {
    if (!ANSWERING.has(draft.stance) || draft.isAccusation) return [];
    const met = accusations.filter((accusation) => accusation !== draft && meets(draft, accusation));
    const chosen = met.length > 0 ? met : nested(draft, accusations);
    return chosen.map((accusation) => accusation.id);
  });
}

function meets(answer: Draft, accusation: Draft): boolean {
  const speakers = [answer.speaker.party, answer.speaker.speaksFor].filter((party) => party !== null);
  if (accusation.speaker.party !== null && speakers.includes(accusation.speaker.party)) return false;
  const isAboutSpeaker = accusation.about.some((party) => speakers.includes(party));
  const isByItsTarget = accusation.speaker.party !== null && answer.about.includes(accusation.speaker.party);
  const sharesTarget = accusation.about.some((party) => answer.about.includes(party));
  const sharesDeed =
    answer.deed !== null &&
    accusation.deed !== null &&
    (answer.deed.conduct === accusation.deed.conduct ||
      (answer.deed.category === accusation.deed.category && answer.deed.category !== 'OTHER'));
  const sharesVictim = accusation.victimParty !== null && answer.about.includes(accusation.victimParty);
  if (
    sharesDeed &&
    (sharesVictim || isAboutSpeaker || isByItsTarget || sharesTarget || unnamed(accusation.about, speakers))
  )
    return true;
  return isAboutSpeaker || isByItsTarget;
}

/** An accusation that names nobody may be meant by whoever answers the same deed. */
function unnamed(about: readonly FoundParty[], speakers: readonly FoundParty[]): boolean {
  return about.length === 0 && speakers.length > 0;
}

/** "Denied allegations that …": the allegation stands inside the denial’s own content. */
function nested(answer: Draft, accusations: readonly Draft[]): Draft[] {
  return accusations.filter((accusation) =>
    answer.content.some((span) => span.start <= accusation.cue[0]!.start && accusation.cue[0]!.end <= span.end),
  );
}
