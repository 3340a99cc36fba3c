/** Statements of a text: attributions, each read for its speaker, act, hedges and targets by one stage after another. */

import { readAct } from './acts.ts';
import { findAdvocates } from './advocates.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { readDeed } from './deeds.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty, Span } from './findings.ts';
import { findHedges } from './hedges.ts';
import type { PartyIndex } from './parties.ts';
import { phraseSpan, type TaggedDocument } from './phrases.ts';
import { textOf } from './places.ts';
import { quoteKindOf } from './quote-kinds.ts';
import { definiteHead, readSpeaker } from './speakers.ts';
import { settleStances } from './stances.ts';
import { readTargets } from './targets.ts';

/** In reading order of their cues. A trained labeller replaces `attributions` and nothing else. */
export function draftStatements(
  tagged: TaggedDocument,
  index: PartyIndex,
  attributions: readonly Attribution[] = findAttributions(tagged),
): Draft[] {
  const advocates = findAdvocates(tagged, index);
  const drafts = attributions.map((attribution, i): Draft => {
    const act = readAct(tagged, attribution);
    const own = readSpeaker(tagged, index, attribution.source);
    const speaker = { ...own, speaksFor: own.speaksFor ?? advocates.get(own.party?.id ?? '') ?? null };
    const deed = readDeed(tagged, attribution.content);
    const targets = readTargets(tagged, index, attribution, act, speaker, deed);
    return {
      ...attribution,
      id: `s${i + 1}`,
      act,
      speaker,
      stance: act.stance,
      quoteKind: quoteKindOf(tagged, attribution.content),
      hedges: findHedges(tagged, attribution),
      deed,
      about: targets.parties,
      accused: targets.accused,
      accusedHead:
        targets.accused === null ? null : definiteHead(textOf(tagged.doc, [phraseSpan(tagged.doc, targets.accused)])),
      victim: targets.victim,
      victimParty: targets.victim === null ? null : partyOf(index, phraseSpan(tagged.doc, targets.victim)),
      means: targets.means,
      isAccusation: false,
    };
  });
  return aimAtKnownAccused(settleStances(tagged, drafts));
}

/** "The phone of Emmanuel Macron", "Macron’s phone": what belongs to the only person named stands for that person. */
function partyOf(index: PartyIndex, place: Span): FoundParty | null {
  const named = index.at(place);
  if (named !== null) return named;
  const [only, ...others] = index.within(place).filter((party) => party.type === 'PERSON');
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * A claimant who has accused somebody and goes on without naming anybody still means the same accused:
 * "she was forced to work", said by her who accuses the church.
 */
function aimAtKnownAccused(drafts: readonly Draft[]): Draft[] {
  const accusedBy = new Map<string, Draft['about']>();
  return drafts.map((draft) => {
    const claimant = draft.speaker.party;
    const key = claimant?.id ?? null;
    if (key === null) return draft;
    const others = draft.about.filter((party) => party !== claimant);
    if (draft.isAccusation && others.length > 0 && draft.about.length === others.length) {
      accusedBy.set(key, others);
      return draft;
    }
    const known = accusedBy.get(key);
    const speaksOfItself = draft.about.length === 0 || draft.about.every((party) => party === claimant);
    const goesOn =
      draft.act.base === 'claim' || draft.isAccusation || (draft.deed !== null && draft.stance === 'ASSERTS');
    return known !== undefined && speaksOfItself && goesOn ? { ...draft, about: known, isAccusation: true } : draft;
  });
}
