/** Verbs that attribute, each with the subject that speaks and the side its content stands on. */

import { beForms, haveForms } from './lexicon/closed.ts';
import {
  carriedNouns,
  carryingVerbs,
  inquiryNouns,
  invertible,
  openingVerbs,
  participleCues,
  type ReportingVerb,
  reportingVerb,
} from './lexicon/reporting.ts';
import { readVerb } from './lexicon/verbs.ts';
import { type Phrase, phraseAfter, phraseBefore, type TaggedDocument } from './phrases.ts';

/** All numbers are token indices. */
export interface Cue {
  /** The verb itself. */
  readonly at: number;
  /** With auxiliaries, negation and what belongs to it ("expressed concern"). */
  readonly first: number;
  readonly last: number;
  readonly verb: ReportingVerb;
  readonly voice: 'active' | 'passive' | 'participle';
  readonly source: Phrase | null;
  /** The source was said by an earlier verb of the sentence: "… and added". */
  readonly inherits: boolean;
  /** The speaker follows: “…,” said X. */
  readonly inverted: boolean;
  /** Content stands before: “…,” X said. */
  readonly trailing: boolean;
}

/** In reading order. `first` and `end` bound the sentence. */
export function findCues(tagged: TaggedDocument, first: number, end: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i < end; i++) {
    if (tagged.quotationOf[i]! >= 0) continue;
    const cue = readCue(tagged, i, first, end, cues.at(-1) ?? null);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

const VERBAL = /^(?:verb|participle|ing|infinitive)$/;

function readCue(tagged: TaggedDocument, i: number, floor: number, end: number, previous: Cue | null): Cue | null {
  const { classes } = tagged;
  const { tokens } = tagged.doc;
  if (!VERBAL.test(classes[i]!)) return null;
  const base = readVerb(tokens[i]!.lower)?.base;
  if (base === undefined) return null;
  const phrasal = readPhrasal(tagged, i, end, base);
  const verb = phrasal?.verb ?? reportingVerb(base);
  if (verb === null) return null;
  const first = groupStart(tagged, i, floor);
  const last = phrasal?.last ?? i;
  if (first > floor && tokens[first - 1]!.lower === 'to' && tokens[first]!.lower === 'be') return null;
  const helpers = tokens.slice(first, i).map((token) => token.lower);
  const isAided = helpers.some((word) => beForms.has(word) || haveForms.has(word));
  if (classes[i] === 'infinitive' && first === i) return null;
  if (classes[i] === 'participle' && !isAided && !isReducedPassive(tagged, i, verb)) return null;
  const isBe = beForms.has(helpers.findLast((word) => beForms.has(word) || haveForms.has(word)) ?? '');
  const passive = classes[i] === 'participle' && (isBe || !isAided);
  const place = { at: i, first, last, verb };
  if (passive)
    return {
      ...place,
      voice: 'passive',
      source: agent(tagged, last + 1, end),
      inherits: false,
      inverted: false,
      trailing: false,
    };
  const participle = classes[i] === 'ing' && !isBe;
  if (participle && (!participleCues.has(tokens[i]!.lower) || isGerund(tagged, i, floor))) return null;
  if (verb.base === 'accuse' && !brings(tagged, last + 1, end, 'of')) return null;
  if (/^(?:deny|grant|order|request)$/.test(base) && isProcedure(tagged, last + 1, end)) return null;
  if (participle) {
    const source = participleSource(tagged, first, floor, previous);
    return {
      ...place,
      voice: 'participle',
      source: source.phrase,
      inherits: source.inherits,
      inverted: false,
      trailing: false,
    };
  }
  const behind = classes[i] === 'verb' ? speakerBehind(tagged, first, last, floor, end, base) : null;
  if (behind !== null)
    return { ...place, voice: 'active', source: behind, inherits: false, inverted: true, trailing: true };
  const before = phraseBefore(tagged, first, floor);
  if (before !== null) {
    const trailing = isTrailing(tagged, before, last, floor, end, verb);
    return { ...place, voice: 'active', source: before, inherits: false, inverted: false, trailing };
  }
  const joined = first > floor && /^(?:and|but|or|,|then)$/.test(tokens[first - 1]!.lower);
  if (!joined) return null;
  const inherited = continues(tagged, previous, first) ? previous!.source : mainSubject(tagged, first - 1, floor);
  if (inherited === null) return null;
  return { ...place, voice: 'active', source: inherited, inherits: true, inverted: false, trailing: false };
}

/** "Expressed concern", "opened an investigation": the noun decides what the verb does. */
function readPhrasal(
  tagged: TaggedDocument,
  i: number,
  end: number,
  base: string,
): { verb: ReportingVerb; last: number } | null {
  const { tokens } = tagged.doc;
  if (base === 'call' && tokens[i + 1]?.lower === 'into' && tokens[i + 2]?.lower === 'question') {
    return { verb: { ...phrasalVerb(base, 'QUESTIONS'), object: true }, last: i + 2 };
  }
  if (!carryingVerbs.has(base) && !openingVerbs.has(base)) return null;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const { lower } = tokens[k]!;
    const stance = carryingVerbs.has(base) ? carriedNouns.get(lower) : undefined;
    if (stance !== undefined && base !== 'have') {
      return { verb: phrasalVerb(base, stance), last: k };
    }
    if (
      openingVerbs.has(base) &&
      inquiryNouns.has(lower) &&
      /^(?:into|of|to|over|against|on|and|\.|,)$/.test(tokens[k + 1]?.lower ?? '.')
    ) {
      return { verb: { ...phrasalVerb(base, 'OPENS_INVESTIGATION'), object: true, clause: false }, last: i };
    }
    if (/^(?:mark|verb|auxiliary|preposition|subordinator|quote)$/.test(tagged.classes[k]!)) return null;
  }
  return null;
}

function phrasalVerb(base: string, stance: ReportingVerb['stance']): ReportingVerb {
  const prepositions = new Set('about over at of with for in on to'.split(' '));
  return {
    base,
    stance,
    clause: true,
    quote: false,
    infinitive: false,
    object: false,
    whom: false,
    listener: false,
    prepositions,
  };
}

/** Back over "has", "could therefore not", "is also being"; a leading adverb stays outside. */
function groupStart({ doc, classes }: TaggedDocument, i: number, floor: number): number {
  let first = i;
  for (let k = i - 1; k >= floor && i - k < 8; k--) {
    const word = classes[k]!;
    if (word === 'auxiliary' || word === 'modal' || word === 'negation') first = k;
    else if (word !== 'adverb' && !(doc.tokens[k]!.lower === 'been')) break;
  }
  return first;
}

/** "The man accused of", "a firm suspected of": passives without an auxiliary, only of verbs that take an accused. */
function isReducedPassive({ doc }: TaggedDocument, i: number, verb: ReportingVerb): boolean {
  return verb.whom && /^(?:of|with)$/.test(doc.tokens[i + 1]?.lower ?? '');
}

function agent(tagged: TaggedDocument, from: number, end: number): Phrase | null {
  const { tokens } = tagged.doc;
  if (tokens[from]?.lower !== 'by' || from >= end) return null;
  return phraseAfter(tagged, from + 1, end);
}

/** "During questioning", "for saying": no voice of the sentence. */
function isGerund({ doc, classes }: TaggedDocument, i: number, floor: number): boolean {
  return i > floor && classes[i - 1] === 'preposition' && doc.tokens[i - 1]!.lower !== 'with';
}

function brings({ doc }: TaggedDocument, from: number, end: number, word: string): boolean {
  for (let k = from; k < Math.min(end, from + 14); k++) if (doc.tokens[k]!.lower === word) return true;
  return false;
}

/** "Denied bail", "denied an appeal", "denied him entry": what courts and offices do, not what they say. */
function isProcedure({ doc }: TaggedDocument, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    if (
      /^(?:bail|appeal|appeals|motion|motions|petition|entry|access|visa|visas|parole|permission|asylum|status)$/.test(
        doc.tokens[k]!.lower,
      )
    )
      return true;
    if (/^(?:that|of|,|\.)$/.test(doc.tokens[k]!.lower)) return false;
  }
  return false;
}

/** "Said … and added": the earlier speaker goes on; "could not examine and could not confirm": the nearer subject does. */
function continues({ doc }: TaggedDocument, previous: Cue | null, first: number): boolean {
  if (previous?.source == null || !previous.verb.clause) return false;
  const opening = doc.tokens[first]!.lower;
  if (!/^(?:could|can|would|will|may|might|must|should)$/.test(opening)) return true;
  for (let k = first - 1; k > previous.last; k--) if (doc.tokens[k]!.lower === opening) return false;
  return true;
}

function participleSource(
  tagged: TaggedDocument,
  first: number,
  floor: number,
  previous: Cue | null,
): { phrase: Phrase | null; inherits: boolean } {
  const direct = first > floor && /^(?:noun|name|pronoun)$/.test(tagged.classes[first - 1]!);
  if (direct) {
    const phrase = phraseBefore(tagged, first, floor);
    if (phrase !== null) return { phrase, inherits: false };
  }
  if (previous?.source) return { phrase: previous.source, inherits: true };
  return { phrase: mainSubject(tagged, first, floor), inherits: true };
}

/** The subject of the last finite verb before `until` that has one. */
function mainSubject(tagged: TaggedDocument, until: number, floor: number): Phrase | null {
  for (let k = until - 1; k > floor; k--) {
    if (!/^(?:verb|auxiliary|modal)$/.test(tagged.classes[k]!) || tagged.quotationOf[k]! >= 0) continue;
    const phrase = phraseBefore(tagged, k, floor);
    if (phrase !== null) return phrase;
  }
  return null;
}

const QUIET = /^(?:mark|quote|preposition|to|adverb|conjunction|subordinator|ing|number)$/;

/** “…,” said X: a mark before the verb, a noun phrase after it, and no second verb after that. */
function speakerBehind(
  tagged: TaggedDocument,
  first: number,
  last: number,
  floor: number,
  end: number,
  base: string,
): Phrase | null {
  const { tokens } = tagged.doc;
  if (!invertible.has(base) || first !== last || first === floor) return null;
  const mark = tokens[first - 1]!.text;
  const quoted = tagged.classes[first - 1] === 'quote';
  if (!quoted && !/^[,?!…]$/.test(mark)) return null;
  const speaker = phraseAfter(tagged, last + 1, end, true);
  if (speaker === null) return null;
  const next = tagged.classes[speaker.last + 1] ?? 'mark';
  if (speaker.last + 1 < end && !QUIET.test(next) && !quoted) return null;
  if (!quoted && speaker.last + 1 < end && tokens[speaker.last + 1]!.lower === 'that') return null;
  if (!quoted && phraseBefore(tagged, first, floor) !== null && hasVerb(tagged, speaker.last + 1, end)) return null;
  return speaker;
}

function hasVerb(tagged: TaggedDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:verb|auxiliary|modal)$/.test(tagged.classes[k]!)) return true;
  return false;
}

/** “…,” X said [on Tuesday]: a mark before the speaker and nothing after the verb that could be its content. */
function isTrailing(
  tagged: TaggedDocument,
  source: Phrase,
  last: number,
  floor: number,
  end: number,
  verb: ReportingVerb,
): boolean {
  const { tokens } = tagged.doc;
  const mark = source.first - 1;
  const quotable = tagged.classes[mark] === 'quote';
  if (!quotable && !hasVerb(tagged, floor, mark)) return false;
  if (!verb.quote || mark - floor < 2) return false;
  const quoted = tagged.classes[mark] === 'quote';
  if (!quoted && !/^[,?!…–—-]$/.test(tokens[mark]!.text)) return false;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= end) return true;
  if (/^[:“"‘]$/.test(next.text)) return quoted && next.text !== ':';
  if (/^[.,;!?)”—–-]$/.test(next.text)) return true;
  if (tagged.classes[last + 1] === 'subordinator')
    return /^(?:as|while|when|because|since|though|although)$/.test(next.lower);
  if (quoted) return true;
  return (
    !hasVerb(tagged, last + 1, end) &&
    /^(?:preposition|to|name|noun|adverb|determiner|number)$/.test(tagged.classes[last + 1]!)
  );
}
