/** Statements of a text: attributions, each read for its speaker, act, hedges and targets by one stage after another. */

import { type Act, readAct } from './acts.ts';
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
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const attribution of attributions) {
    const words = keyOf(attribution);
    if (!hasWords(tagged, attribution) || told.has(words)) continue;
    told.add(words);
    const act = readAct(tagged, attribution);
    if (isEmpty(tagged, attribution, act)) continue;
    const sentence = sentenceOf(tagged, attribution.cue[0]!);
    const opening = Math.min(sentence, sentenceOf(tagged, attribution.content[0]!));
    const earlier = previous !== null && opening - previous.sentence <= 1 ? previous.speaker : null;
    const own = readSpeaker(context, attribution.source, earlier, lastNamed);
    lastNamed = own.party ?? lastNamed;
    if (own.label !== null) previous = { speaker: own, sentence };
    const speaker = { ...own, speaksFor: own.speaksFor ?? advocates.get(own.party?.id ?? '') ?? null };
    const deed = readDeed(tagged, attribution.content);
    const { parties, ...targets } = readTargets(context, attribution, act, speaker, deed);
    const accused = targets.accused === null ? null : textOf(tagged.doc, [phraseSpan(tagged.doc, targets.accused)]);
    drafts.push({
      ...attribution,
      ...targets,
      id: `s${drafts.length + 1}`,
      act,
      speaker,
      stance: act.stance,
      quoteKind: quoteKindOf(tagged, attribution.content),
      hedges: findHedges(tagged, attribution),
      deed,
      about: parties,
      accusedHead: definiteHead(accused),
      isAccusation: false,
    });
  }
  return aimDrafts(tagged, settleStances(tagged, drafts));
}

/** A span of white space alone, past the last word, is no place to read. */
/** The same words of the same source, found by two cues, are one statement. */
function keyOf({ source, content }: Attribution): string {
  return [...source, ...content].map(({ start, end }) => `${start}-${end}`).join(' ');
}

function hasWords({ doc }: TaggedDocument, { source, cue, content }: Attribution): boolean {
  const isPlace = (span: Span) => tokensWithin(doc, span).first < doc.tokens.length;
  return cue.length > 0 && content.length > 0 && [...source, ...cue, ...content].every(isPlace);
}

/** "Said it": what was said stands elsewhere; "denied it" is an answer all the same. */
function isEmpty({ doc }: TaggedDocument, { content }: Attribution, { stance }: Act): boolean {
  const [only, another] = content;
  if (another !== undefined || (stance !== 'ASSERTS' && stance !== 'REPORTS')) return false;
  return EMPTY.test(doc.text.slice(only!.start, only!.end).toLowerCase());
}

const EMPTY = /^(?:it|that|this|them|these|those|so|him|her|us|me|one|what|which|who|things?|(?:them|it) out)$/;

function sentenceOf({ doc }: TaggedDocument, place: Span): number {
  return doc.tokens[tokensWithin(doc, place).first]!.sentence;
}
