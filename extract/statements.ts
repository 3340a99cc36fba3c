/** Statements of a text: attributions, each read for its speaker, act, hedges and targets by one stage after another. */

import { readAct } from './acts.ts';
import { findAdvocates } from './advocates.ts';
import { aimDrafts } from './aims.ts';
import { readAntecedents } from './antecedents.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { readDeed } from './deeds.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty, Span } from './findings.ts';
import { findHedges } from './hedges.ts';
import type { PartyIndex } from './parties.ts';
import { phraseSpan, type TaggedDocument } from './phrases.ts';
import { textOf, tokensWithin } from './places.ts';
import { quoteKindOf } from './quote-kinds.ts';
import { definiteHead, readSpeaker, type Speaker } from './speakers.ts';
import { settleStances } from './stances.ts';
import { readTargets } from './targets.ts';

/** In reading order of their cues. A trained labeller replaces `attributions` and nothing else. */
export function draftStatements(
  tagged: TaggedDocument,
  index: PartyIndex,
  attributions: readonly Attribution[] = findAttributions(tagged),
): Draft[] {
  const advocates = findAdvocates(tagged, index);
  const context = { tagged, index, antecedents: readAntecedents(tagged, index) };
  let lastNamed: FoundParty | null = null;
  let previous: { speaker: Speaker; sentence: number } | null = null;
  const drafts = attributions.map((attribution, i): Draft => {
    const act = readAct(tagged, attribution);
    const sentence = sentenceOf(tagged, attribution.cue[0]!);
    const opening = Math.min(sentence, sentenceOf(tagged, attribution.content[0]!));
    const earlier = previous !== null && opening - previous.sentence <= 1 ? previous.speaker : null;
    const own = readSpeaker(context, attribution.source, earlier, lastNamed);
    lastNamed = own.party ?? lastNamed;
    if (own.label !== null) previous = { speaker: own, sentence };
    const speaker = { ...own, speaksFor: own.speaksFor ?? advocates.get(own.party?.id ?? '') ?? null };
    const deed = readDeed(tagged, attribution.content);
    const targets = readTargets(context, attribution, act, speaker, deed);
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
      others: targets.others,
      isSubject: targets.isSubject,
      accused: targets.accused,
      accusedHead:
        targets.accused === null ? null : definiteHead(textOf(tagged.doc, [phraseSpan(tagged.doc, targets.accused)])),
      victim: targets.victim,
      victimParty: targets.victimParty,
      means: targets.means,
      isAccusation: false,
    };
  });
  return aimDrafts(tagged, settleStances(tagged, drafts));
}

function sentenceOf({ doc }: TaggedDocument, place: Span): number {
  return doc.tokens[tokensWithin(doc, place).first]!.sentence;
}
