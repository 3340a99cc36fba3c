/** Claims that a noun, an adjective or an adverb labels: "allegations that …", "alleged fraud", "reportedly". */

import type { Attribution } from './attributions.ts';
import type { Span } from './findings.ts';
import {
  allegationNouns,
  contentPrepositions,
  hedgingAdjectives,
  hedgingAdverbs,
  speechNouns,
} from './lexicon/allegation-nouns.ts';
import { type Phrase, phraseAfter, phraseBefore, phraseSpan, type TaggedDocument } from './phrases.ts';

/** In reading order; `first` and `end` bound the sentence. Also inside quotations: an accused may name the allegation. */
export function labelledClaims(tagged: TaggedDocument, first: number, end: number): Attribution[] {
  const found: Attribution[] = [];
  for (let i = first; i < end; i++) {
    const claim = byNoun(tagged, i, first, end) ?? byAdverb(tagged, i, first, end) ?? byAdjective(tagged, i, end);
    if (claim !== null) found.push(claim);
  }
  return found;
}

function byNoun(tagged: TaggedDocument, i: number, first: number, end: number): Attribution | null {
  const { tokens } = tagged.doc;
  const { lower } = tokens[i]!;
  const labels = allegationNouns.has(lower);
  if ((!labels && !speechNouns.has(lower)) || tagged.classes[i] !== 'noun') return null;
  if (/^(?:express|expressed|expressing|voiced|raised|raising)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  let at = i + 1;
  let source: Phrase | null = owner(tagged, i, first);
  if (tokens[at]?.lower === 'by' && at < end) {
    source = phraseAfter(tagged, at + 1, end);
    at = source === null ? at : source.last + 1;
  }
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
  const last = clauseEnd(tagged, at + 1, end, i, first);
  if (last <= at) return null;
  return {
    source: source === null ? [] : [phraseSpan(tagged.doc, source)],
    cue: [phraseSpan(tagged.doc, { first: i, last: i })],
    content: [phraseSpan(tagged.doc, { first: at, last })],
  };
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
function byAdverb(tagged: TaggedDocument, i: number, first: number, end: number): Attribution | null {
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

/** "Alleged money laundering in the Odebrecht case": the noun phrase, with what hangs on it by preposition. */
function byAdjective(tagged: TaggedDocument, i: number, end: number): Attribution | null {
  const { tokens } = tagged.doc;
  if (!hedgingAdjectives.has(tokens[i]!.lower) || tagged.quotationOf[i]! >= 0) return null;
  if (tagged.classes[i] !== 'adjective' && tagged.classes[i] !== 'noun') return null;
  const phrase = phraseAfter(tagged, i + 1, end);
  if (phrase === null || tagged.classes[phrase.first] === 'determiner') return null;
  let { last } = phrase;
  const further = /^(?:of|in|by|at|against|on)$/.test(tokens[last + 1]?.lower ?? '')
    ? phraseAfter(tagged, last + 2, end)
    : null;
  if (further !== null) last = further.last;
  return {
    source: [],
    cue: [phraseSpan(tagged.doc, { first: i, last: i })],
    content: [phraseSpan(tagged.doc, { first: i + 1, last })],
  };
}
