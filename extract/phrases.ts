/** Noun phrases before and after a word: who speaks, who is spoken to, of whom. */

import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { timeWords } from './lexicon/closed.ts';
import { classifyWords, type WordClass } from './wordclass.ts';

/** Token indices, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A document with the class of each word and, for each token, the outermost quotation it stands in (-1 for none). */
export interface TaggedDocument {
  readonly doc: Document;
  readonly classes: readonly WordClass[];
  readonly quotationOf: readonly number[];
}

export function tagDocument(doc: Document): TaggedDocument {
  return { doc, classes: classifyWords(doc), quotationOf: placeQuotations(doc) };
}

/** Fragments of a few words stand in somebody else's sentence and hide nothing. */
function placeQuotations(doc: Document): number[] {
  const places = new Array<number>(doc.tokens.length).fill(-1);
  let at = 0;
  let until = -1;
  doc.quotations.forEach((quotation, index) => {
    if (quotation.start < until || quotation.isFragment) return;
    until = quotation.end;
    while (at < doc.tokens.length && doc.tokens[at]!.start < quotation.start) at++;
    while (at < doc.tokens.length && doc.tokens[at]!.start < quotation.end) places[at++] = index;
  });
  return places;
}

export function phraseSpan({ tokens }: Document, { first, last }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

const NOMINAL = /^(?:noun|name|number|adjective|possessive|determiner|genitive|pronoun)$/;
const HEAD = /^(?:noun|name|number|pronoun|determiner)$/;
const LINKS = /^(?:of|for|in|at|from|with|on|&)$/;
const REACH = 40;

/** The noun phrase that ends right before token `end`, with the apposition between commas or dashes that it may have. */
export function phraseBefore(tagged: TaggedDocument, end: number, floor: number): Phrase | null {
  const { classes } = tagged;
  const { tokens } = tagged.doc;
  let j = end - 1;
  while (j >= floor && (classes[j] === 'adverb' || classes[j] === 'modal')) j--;
  j = beforeTime(tagged, j, floor);
  if (j < floor) return null;
  const closing = tokens[j]!.text;
  if (closing === ')') {
    const opening = lastIndex(tokens, '(', j - 1, floor);
    if (opening === null || opening - 1 < floor) return null;
    return phraseBefore(tagged, opening, floor);
  }
  if (closing === ',' || closing === '–' || closing === '—' || closing === '-')
    return aroundApposition(tagged, j, floor);
  if (classes[j] === 'subordinator' && /^(?:who|which|that)$/.test(tokens[j]!.lower)) {
    const before = tokens[j - 1]?.text === ',' ? j - 1 : j;
    return before - 1 >= floor ? nominalBefore(tagged, before - 1, floor) : null;
  }
  return nominalBefore(tagged, j, floor);
}

/** "The newspaper on Friday [retracted]", "Police last week [said]": past the time, to the phrase it follows. */
function beforeTime({ doc, classes }: TaggedDocument, at: number, floor: number): number {
  let j = at;
  while (j > floor && timeWords.has(doc.tokens[j]!.lower)) j--;
  if (j === at) return at;
  if (/^(?:on|in|last|this|earlier|late|early)$/.test(doc.tokens[j]!.lower)) j--;
  return j >= floor && /^(?:noun|name|pronoun)$/.test(classes[j]!) ? j : at;
}

/** "Benny Gantz, a former general," and "Ram Ben-Barak – a former deputy head –": both ends of the inset are found. */
function aroundApposition(tagged: TaggedDocument, closing: number, floor: number): Phrase | null {
  const { tokens } = tagged.doc;
  const mark = tokens[closing]!.text;
  for (let k = closing - 1; k > floor && closing - k < REACH; k--) {
    if (tagged.classes[k] === 'quote') return null;
    if (tokens[k]!.text !== mark || k === closing - 1) continue;
    if (!/^(?:noun|name|number|pronoun)$/.test(tagged.classes[k - 1] ?? '') && tokens[k - 1]!.text !== ')') continue;
    const head = phraseBefore(tagged, k, floor);
    if (head === null || isTime(tagged, head)) return null;
    const opensRelative =
      tagged.classes[k + 1] === 'subordinator' ||
      tagged.classes[k + 1] === 'preposition' ||
      tagged.classes[k + 1] === 'ing';
    return opensRelative ? head : { first: head.first, last: closing - 1 };
  }
  return null;
}

function nominalBefore({ doc, classes }: TaggedDocument, j: number, floor: number): Phrase | null {
  const { tokens } = doc;
  if (!HEAD.test(classes[j]!) && !(classes[j] === 'adjective')) return null;
  if (classes[j] === 'pronoun') return { first: j, last: j };
  let first = j;
  while (first - 1 >= floor && j - first < REACH) {
    const before = classes[first - 1]!;
    if (NOMINAL.test(before) && before !== 'pronoun' && !(classes[first] === 'determiner' && before !== 'determiner')) {
      first--;
      continue;
    }
    if (first - 2 < floor) break;
    const beyond = classes[first - 2]!;
    if (
      LINKS.test(tokens[first - 1]!.lower) &&
      (/^(?:noun|name|number|pronoun)$/.test(beyond) ||
        (beyond === 'determiner' && tokens[first - 1]!.lower === 'of')) &&
      !isTime({ doc }, { first: first - 2, last: first - 2 })
    ) {
      first -= 2;
      continue;
    }
    if (
      tokens[first - 1]!.lower === 'and' &&
      /^(?:noun|name)$/.test(beyond) &&
      /^(?:noun|name|determiner|adjective|possessive)$/.test(classes[first]!)
    ) {
      first -= 2;
      continue;
    }
    const head = modifiedHead({ doc, classes }, first, floor);
    if (head === null) break;
    first = head;
  }
  while (first < j && (timeWords.has(tokens[first]!.lower) || classes[first] === 'genitive')) first++;
  return { first, last: j };
}

/**
 * "A source close to X", "a lawyer representing X", "a man who knows X": who speaks is the noun before, so that an unnamed
 * source never becomes the person it is described by. Null when the phrase hangs on nothing.
 */
function modifiedHead(
  { doc, classes }: Pick<TaggedDocument, 'doc' | 'classes'>,
  first: number,
  floor: number,
): number | null {
  const isNoun = (k: number) => k >= floor && /^(?:noun|name|pronoun)$/.test(classes[k] ?? '');
  const link = classes[first - 1];
  if (link === 'ing' && isNoun(first - 2)) return first - 2;
  if (link === 'verb' && doc.tokens[first - 2]?.lower === 'who' && isNoun(first - 3)) return first - 3;
  if (link !== 'preposition' && link !== 'to') return null;
  const modifier = doc.tokens[first - 2]?.lower ?? '';
  const modifies =
    classes[first - 2] === 'participle' ||
    classes[first - 2] === 'ing' ||
    /^(?:close|familiar|loyal|opposed|sympathetic|related)$/.test(modifier);
  return modifies && isNoun(first - 3) ? first - 3 : null;
}

/** The noun phrase that begins at `start`; null when none does. Appositions after a comma are in when `withApposition`. */
export function phraseAfter(
  tagged: TaggedDocument,
  start: number,
  ceiling: number,
  withApposition = false,
): Phrase | null {
  const { classes } = tagged;
  const { tokens } = tagged.doc;
  if (
    start >= ceiling ||
    !(NOMINAL.test(classes[start]!) || classes[start] === 'participle') ||
    classes[start] === 'genitive'
  )
    return null;
  if (classes[start] === 'pronoun') return { first: start, last: start };
  let last = start;
  while (last + 1 < ceiling && last - start < REACH) {
    const next = classes[last + 1]!;
    if (
      next === 'genitive' ||
      (NOMINAL.test(next) &&
        next !== 'pronoun' &&
        !(next === 'determiner' && classes[last] !== 'determiner') &&
        !isTime(tagged, { first: last + 1, last: last + 1 }))
    ) {
      last++;
      continue;
    }
    if (tokens[last + 1]!.text === '(') {
      const closing = nextIndex(tokens, ')', last + 2, Math.min(ceiling, last + 12));
      if (closing === null) break;
      last = closing;
      continue;
    }
    const links =
      LINKS.test(tokens[last + 1]!.lower) || (tokens[last + 1]!.lower === 'and' && classes[last + 2] !== 'pronoun');
    const beyond = classes[last + 2];
    if (
      links &&
      last + 2 < ceiling &&
      beyond !== undefined &&
      NOMINAL.test(beyond) &&
      beyond !== 'pronoun' &&
      !isTime(tagged, { first: last + 2, last: last + 2 })
    ) {
      if (/^(?:in|on|at)$/.test(tokens[last + 1]!.lower) && !withApposition) break;
      last += 2;
      continue;
    }
    break;
  }
  if (withApposition && tokens[last + 1]?.text === ',') last = appositionEnd(tagged, last, ceiling);
  return { first: start, last };
}

function appositionEnd(tagged: TaggedDocument, last: number, ceiling: number): number {
  const { tokens } = tagged.doc;
  const opens = tagged.classes[last + 2];
  if (
    opens !== 'determiner' &&
    opens !== 'noun' &&
    opens !== 'possessive' &&
    tokens[last + 2]?.lower !== 'who' &&
    opens !== 'name'
  )
    return last;
  let end = last + 2;
  while (end < ceiling && end - last < 24 && !/^[,.;:“”"()–—]$/.test(tokens[end]!.text)) end++;
  return end - last < 24 && end <= ceiling ? end - 1 : last;
}

function isTime({ doc }: Pick<TaggedDocument, 'doc'>, { first, last }: Phrase): boolean {
  let isTimed = false;
  for (let i = first; i <= last; i++) {
    const { lower } = doc.tokens[i]!;
    if (timeWords.has(lower)) isTimed = true;
    else if (!/^(?:last|this|next|the|early|late|\d+)$/.test(lower)) return false;
  }
  return isTimed;
}

function lastIndex(tokens: Document['tokens'], mark: string, from: number, floor: number): number | null {
  for (let k = from; k >= floor && from - k < REACH; k--) if (tokens[k]!.text === mark) return k;
  return null;
}

function nextIndex(tokens: Document['tokens'], mark: string, from: number, ceiling: number): number | null {
  for (let k = from; k < ceiling; k++) if (tokens[k]!.text === mark) return k;
  return null;
}
