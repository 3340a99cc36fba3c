/** Claims that a noun, an adjective or an adverb labels: "allegations that …", "alleged fraud", "reportedly". */

import type { BareAttribution } from './attributions.ts';
import type { Span } from './findings.ts';
import {
  allegationNouns,
  contentPrepositions,
  hedgingAdjectives,
  hedgingAdverbs,
  speechNouns,
} from './lexicon/allegation-nouns.ts';
import { beForms } from './lexicon/closed.ts';
import { conductOf } from './lexicon/conduct.ts';
import { categoryOfWord } from './lexicon/wrongdoing.ts';
import { type Phrase, phraseAfter, phraseBefore, phraseSpan, type TaggedDocument } from './phrases.ts';

/** In reading order; `first` and `end` bound the sentence. Also inside quotations: an accused may name the allegation. */
export function labelledClaims(tagged: TaggedDocument, first: number, end: number): BareAttribution[] {
  const found: BareAttribution[] = [];
  for (let i = first; i < end; i++) {
    const claim =
      byNoun(tagged, i, first, end) ??
      byAdverb(tagged, i, first, end) ??
      byAdjective(tagged, i, end) ??
      byPlea(tagged, i, first, end);
    if (claim !== null) found.push(claim);
  }
  return found;
}

function byNoun(tagged: TaggedDocument, i: number, first: number, end: number): BareAttribution | null {
  const { tokens } = tagged.doc;
  const { lower } = tokens[i]!;
  const labels = allegationNouns.has(lower);
  if ((!labels && !speechNouns.has(lower)) || tagged.classes[i] !== 'noun') return null;
  if (/^(?:express|expressed|expressing|voiced|raised|raising)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  let at = i + 1;
  if (isCharge(tagged, i, first) || (lower === 'charge' && !isAccusing(tagged, i, end))) return null;
  let source: Phrase | null = owner(tagged, i, first) ?? holder(tagged, i, first);
  if (tokens[at]?.lower === 'by' && at < end) {
    source = phraseAfter(tagged, at + 1, end);
    at = source === null ? at : source.last + 1;
  }
  if (labels) at = pastRelative(tagged, pastInset(tagged, at, end), end);
  if (at >= end) return null;
  const brings = tokens[at]!.lower;
  const isBare =
    labels && tagged.classes[at] === 'pronoun' && /^(?:verb|auxiliary|modal)$/.test(tagged.classes[at + 1] ?? '');
  const isClause = brings === 'that' || isBare;
  if (
    !isClause &&
    !(labels && contentPrepositions.has(brings)) &&
    !(brings === 'of' && tagged.classes[at + 1] === 'ing')
  )
    return null;
  if (!labels && !isClause) return null;
  if (lower.startsWith('claim') && !isBare && brings !== 'that' && brings !== 'of') return null;
  const last = clauseEnd(tagged, brings === 'against' ? pastAccused(tagged, at + 1, end) : at + 1, end, i, first);
  if (last <= at || (brings === 'against' && !saysWhat(tagged, at + 1, last + 1))) return null;
  return {
    source: source === null ? [] : [phraseSpan(tagged.doc, source)],
    cue: [phraseSpan(tagged.doc, { first: i, last: i })],
    content: [phraseSpan(tagged.doc, { first: at, last })],
  };
}

/** "On a charge of theft", but not "in charge of the inquiry", nor "the charge of the bank". */
function isAccusing(tagged: TaggedDocument, i: number, end: number): boolean {
  if (tagged.classes[i - 1] !== 'determiner') return false;
  for (let k = i + 2; k < Math.min(end, i + 6); k++) if (namesDeed(tagged, k)) return true;
  return false;
}

/** "Was indicted on charges of": the verb says it already. */
function isCharge({ doc }: TaggedDocument, i: number, first: number): boolean {
  if (doc.tokens[i]!.lower !== 'charges') return false;
  for (let k = i - 1; k >= Math.max(first, i - 3); k--)
    if (doc.tokens[k]!.lower === 'on')
      return /^(?:indicted|charged|prosecuted|tried|arraigned)$/.test(doc.tokens[k - 1]?.lower ?? '');
  return false;
}

/** "Her allegation in court, on Monday, that …": what stands between the noun and its "that". */
function pastInset({ doc, classes }: TaggedDocument, at: number, end: number): number {
  if (classes[at] !== 'preposition' || contentPrepositions.has(doc.tokens[at]!.lower)) return at;
  for (let k = at + 1; k < Math.min(end, at + INSET); k++) {
    if (/^(?:verb|auxiliary|modal|quote)$/.test(classes[k]!)) return at;
    if (doc.tokens[k]!.lower === 'that' && classes[k - 1] !== 'preposition') return k;
  }
  return at;
}

/** "Allegations that were made by Vale | that …": a relative clause is not what is alleged. */
function pastRelative({ doc, classes }: TaggedDocument, at: number, end: number): number {
  if (doc.tokens[at]?.lower !== 'that' || !/^(?:verb|auxiliary|modal)$/.test(classes[at + 1] ?? '')) return at;
  for (let k = at + 2; k < Math.min(end, at + INSET); k++) {
    if (doc.tokens[k]!.lower !== 'that') continue;
    return /^(?:noun|name|pronoun|determiner|possessive)$/.test(classes[k + 1] ?? '') ? k : end;
  }
  return end;
}

/** "Against Vale, his wife, Mill, and their aides | relating to …": to what brings the deed, over a list of the accused. */
function pastAccused({ doc, classes }: TaggedDocument, from: number, end: number): number {
  for (let k = from + 1; k < Math.min(end, from + INSET); k++) {
    if (/^(?:verb|auxiliary|modal)$/.test(classes[k]!)) return from;
    if (/^(?:relating|related|over|for)$/.test(doc.tokens[k]!.lower)) return k;
  }
  return from;
}

/** Tokens that an inset may have. */
const INSET = 28;

/** "The union is of the view that": whose view it is stands before. */
function holder(tagged: TaggedDocument, i: number, first: number): Phrase | null {
  const { tokens } = tagged.doc;
  if (!/^(?:view|opinion|belief|conviction)$/.test(tokens[i]!.lower)) return null;
  if (tokens[i - 1]?.lower !== 'the' || tokens[i - 2]?.lower !== 'of' || !beForms.has(tokens[i - 3]?.lower ?? ''))
    return null;
  return phraseBefore(tagged, i - 3, first);
}

/** "Tan’s allegation", "her claim". */
function owner(tagged: TaggedDocument, i: number, first: number): Phrase | null {
  let k = i - 1;
  while (k >= first && /^(?:adjective|noun|ing|number)$/.test(tagged.classes[k]!) && i - k < 4) k--;
  if (k < first) return null;
  if (tagged.classes[k] === 'possessive') return { first: k, last: k };
  if (tagged.classes[k] !== 'genitive' || k === first) return null;
  return phraseBefore(tagged, k, first);
}

/** To the sentence's end, but not past a comma that closes the clause, nor past a second finite verb where the noun is a subject. */
function clauseEnd(tagged: TaggedDocument, from: number, end: number, noun: number, first: number): number {
  const { tokens } = tagged.doc;
  const isSubject = !hasFinite(tagged, first, noun);
  const quotation = tagged.quotationOf[noun];
  let finite = 0;
  let last = end - 1;
  for (let k = from; k < end; k++) {
    const word = tagged.classes[k]!;
    if (/^[;:]$/.test(tokens[k]!.text) || tagged.quotationOf[k] !== quotation) {
      last = k - 1;
      break;
    }
    if (
      tokens[k]!.text === ',' &&
      k - from > 2 &&
      !/^(?:and|or)$/.test(tokens[k + 1]?.lower ?? '') &&
      /^(?:noun|name|pronoun|determiner|verb|ing|conjunction|subordinator|quote|preposition)$/.test(
        tagged.classes[k + 1] ?? '',
      )
    ) {
      last = k - 1;
      break;
    }
    const opensGroup =
      /^(?:verb|auxiliary|modal)$/.test(word) &&
      !/^(?:verb|auxiliary|modal|adverb|negation)$/.test(tagged.classes[k - 1]!);
    if (opensGroup && isSubject && ++finite === 2) {
      last = k - 1;
      break;
    }
  }
  while (last > from && /^(?:mark|quote|conjunction)$/.test(tagged.classes[last]!)) last--;
  return last;
}

function hasFinite(tagged: TaggedDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:verb|auxiliary|modal|ing)$/.test(tagged.classes[k]!)) return true;
  return false;
}

/** "Lee allegedly had a dispute": its subject and its predicate; "has reportedly spoken": the clause around it. */
function byAdverb(tagged: TaggedDocument, i: number, first: number, end: number): BareAttribution | null {
  const { tokens } = tagged.doc;
  if (!hedgingAdverbs.has(tokens[i]!.lower) || tagged.quotationOf[i]! >= 0) return null;
  const cue = [phraseSpan(tagged.doc, { first: i, last: i })];
  const last = predicateEnd(tagged, i + 1, end);
  const content: Span[] = [];
  if (last > i) content.push(phraseSpan(tagged.doc, { first: i + 1, last }));
  const isGerund = tagged.classes[i + 1] === 'ing' && tagged.classes[i - 1] === 'preposition';
  let group = i;
  while (group > first && /^(?:auxiliary|modal|negation|adverb)$/.test(tagged.classes[group - 1]!)) group--;
  const subject = isGerund || i === first ? null : withAntecedent(tagged, phraseBefore(tagged, group, first), first);
  if (subject !== null && subject.last === group - 1)
    content.unshift(phraseSpan(tagged.doc, { first: subject.first, last: i - 1 }));
  return content.length === 0 ? null : { source: [], cue, content };
}

/** "The handguns he allegedly had": the noun phrase that the pronoun's clause hangs on belongs to it. */
function withAntecedent(tagged: TaggedDocument, subject: Phrase | null, first: number): Phrase | null {
  if (subject === null || tagged.classes[subject.first] !== 'pronoun' || subject.first === first) return subject;
  if (!/^(?:noun|name)$/.test(tagged.classes[subject.first - 1]!)) return subject;
  const antecedent = phraseBefore(tagged, subject.first, first);
  return antecedent === null ? subject : { first: antecedent.first, last: subject.last };
}

/** The clause goes on to the sentence's end, a trailing speaker, a relative clause or an allegation noun. */
function predicateEnd(tagged: TaggedDocument, from: number, end: number): number {
  const { tokens } = tagged.doc;
  let last = end - 1;
  for (let k = from; k < end; k++) {
    const { text, lower } = tokens[k]!;
    const next = tokens[k + 1];
    if (text === ';') {
      last = k - 1;
      break;
    }
    if (
      text === ',' &&
      next !== undefined &&
      (/^(?:which|who|but|while|although|according|and)$/.test(next.lower) || opensSpeaker(tagged, k + 1, end))
    ) {
      last = k - 1;
      break;
    }
    if (k > from && allegationNouns.has(lower) && next?.lower === 'that') {
      last = k;
      break;
    }
    if (/^(?:and|but)$/.test(lower) && opensClause(tagged, k + 1, end)) {
      last = k - 1;
      break;
    }
  }
  while (last >= from && /^(?:mark|quote)$/.test(tagged.classes[last]!)) last--;
  return last;
}

/** ", prosecutors said" at the sentence's end. */
function opensSpeaker(tagged: TaggedDocument, from: number, end: number): boolean {
  return end - from <= 12 && tagged.classes.slice(from, end).includes('verb');
}

function opensClause(tagged: TaggedDocument, from: number, end: number): boolean {
  const subject = phraseAfter(tagged, from, end);
  return subject !== null && /^(?:verb|auxiliary|modal)$/.test(tagged.classes[subject.last + 1] ?? '');
}

/** "The alleged statement", "accusations against Vale" say nothing of what is alleged. */
function saysWhat(tagged: TaggedDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (namesDeed(tagged, k) || PARTS.test(tagged.doc.tokens[k]!.lower)) return true;
  return false;
}

function namesDeed({ doc, classes }: TaggedDocument, k: number): boolean {
  const { lower } = doc.tokens[k]!;
  return categoryOfWord(lower) !== null || conductOf(lower) !== null || classes[k] === 'ing' || DOING.test(lower);
}

/** "Sniffing", "hunting": deeds that stand as nouns. */
const DOING =
  /^(?!(?:.*thing|king|spring|string|evening|morning|meeting|building|hearing|ruling|wedding|funding|offspring)$)\p{L}{3,}ing$/u;

/** What one may be alleged to have had, or been, in a wrong; and what brings the charge. */
const PARTS =
  /^(?:roles?|involvement|links?|ties|plans?|plan|incidents?|affairs?|relationships?|masterminds?|ringleaders?|dealers?|perpetrators?|attempts?|use|deals?|payments?|transfers?|payoffs?|relating|related|over|for|abuse|failures?|failing|drug|drugs|gang|mafia|insurgents?|militants?|rebels?|spies|collaborat\w+|members?|leaders?|of)$/;

/** "Alleged money laundering in the Odebrecht case": the noun phrase, with what hangs on it by preposition. */
function byAdjective(tagged: TaggedDocument, i: number, end: number): BareAttribution | null {
  const { tokens } = tagged.doc;
  if (!hedgingAdjectives.has(tokens[i]!.lower) || tagged.quotationOf[i]! >= 0) return null;
  if (tagged.classes[i] !== 'adjective' && tagged.classes[i] !== 'noun') return null;
  const phrase = phraseAfter(tagged, i + 1, end);
  if (phrase === null || tagged.classes[phrase.first] === 'determiner') return null;
  let { last } = phrase;
  // "Money laundering", "vote buying": the deed's noun ends in -ing.
  while (last + 1 < end && tagged.classes[last + 1] === 'ing') last++;
  if (last + 2 < end && /^(?:of|in|by|at|against|on)$/.test(tokens[last + 1]!.lower)) {
    const further = phraseAfter(tagged, last + 2, end);
    if (further !== null) last = further.last;
    else if (tagged.classes[last + 2] === 'ing') last = predicateEnd(tagged, last + 3, end);
  }
  if (!saysWhat(tagged, i + 1, last + 1)) return null;
  return {
    source: [],
    cue: [phraseSpan(tagged.doc, { first: i, last: i })],
    content: [phraseSpan(tagged.doc, { first: i + 1, last })],
  };
}

/** "Pleaded not guilty to theft": what is pleaded is the content. */
function byPlea(tagged: TaggedDocument, i: number, first: number, end: number): BareAttribution | null {
  const { tokens } = tagged.doc;
  if (tokens[i]!.lower !== 'guilty' || tagged.quotationOf[i]! >= 0) return null;
  const verb = tokens[i - 1]?.lower === 'not' ? i - 2 : i - 1;
  if (verb <= first || !/^(?:pleaded|pleads|pled)$/.test(tokens[verb]!.lower)) return null;
  const source = phraseBefore(tagged, verb, first);
  return {
    source: source === null ? [] : [phraseSpan(tagged.doc, source)],
    cue: [phraseSpan(tagged.doc, { first: verb, last: verb })],
    content: [phraseSpan(tagged.doc, { first: verb + 1, last: predicateEnd(tagged, i, end) })],
  };
}
