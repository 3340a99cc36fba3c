/**
 * What each word does in its sentence, by lists, endings and the word before: enough to find noun phrases and verbs.
 * Not a part-of-speech tagger; a trained one can take its place behind the same function.
 */

import type { Document, Token } from './document.ts';
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  modals,
  negations,
  notAdjectives,
  notAdverbs,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './lexicon/closed.ts';
import { readVerb, type VerbReading } from './lexicon/verbs.ts';

export type WordClass =
  | 'name'
  | 'noun'
  | 'pronoun'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'number'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  /** Finite: says, said. */
  | 'verb'
  /** After "to", a modal or "do": (to) say. */
  | 'infinitive'
  /** After an auxiliary, or reduced: (was) said, said by. */
  | 'participle'
  | 'ing'
  | 'quote'
  | 'mark';

/** One class for each token of the document, in order. */
export function classifyWords(doc: Document): WordClass[] {
  const classes: WordClass[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.end; i++) classes.push(classify(doc, classes, i, sentence.first));
  }
  return classes;
}

function classify(doc: Document, before: readonly WordClass[], i: number, first: number): WordClass {
  const token = doc.tokens[i]!;
  const fixed = closedClass(doc, before, i, first);
  if (fixed !== null) return fixed;
  const isCapital = /^\p{Lu}/u.test(token.text);
  if (isCapital && (i > first || !isHeadlineStart(doc, i))) return inCapitals(doc, before, i, first);
  const verb = readVerb(token.lower);
  if (verb !== null) return verbClass(verb, doc, before, i, first);
  if (/ly$/.test(token.lower) && !notAdverbs.has(token.lower)) return 'adverb';
  if (/(?:ed)$/.test(token.lower) && token.lower.length > 4) return participleOrAdjective(before, i, first);
  if (/(?:ing)$/.test(token.lower) && token.lower.length > 5) return ingClass(before, i, first);
  if (isCapital) return 'name';
  return /(?:ous|ful|less|able|ible|ish|ive|ic)$/.test(token.lower) && !notAdjectives.has(token.lower)
    ? 'adjective'
    : 'noun';
}

function closedClass(doc: Document, before: readonly WordClass[], i: number, first: number): WordClass | null {
  const { text, lower } = doc.tokens[i]!;
  if (/^(?:["“”„«»‘]|''|``)$/.test(text)) return 'quote';
  if (/^['’]$/.test(text)) return /s$/.test(doc.tokens[i - 1]?.text ?? '') ? 'genitive' : 'quote';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^['’]s$/i.test(text)) return isVerbalS(doc, before, i) ? 'auxiliary' : 'genitive';
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(text) && lower !== 'i' && !isShouted(doc, i)) return 'name';
  if (lower === 'to') return 'to';
  if (lower === 'her') return readsAsObject(doc, i) ? 'pronoun' : 'possessive';
  if (possessives.has(lower)) return 'possessive';
  if (subjectPronouns.has(lower)) return lower === 'who' ? 'subordinator' : 'pronoun';
  if (objectPronouns.has(lower)) return 'pronoun';
  if (negations.has(lower) && lower !== 'no' && lower !== 'longer') return 'negation';
  if (determiners.has(lower)) return 'determiner';
  if (modals.has(lower) && !(lower === 'may' && /^M/.test(text) && i > first)) return 'modal';
  if (beForms.has(lower) || haveForms.has(lower) || doForms.has(lower)) return 'auxiliary';
  if (conjunctions.has(lower)) return 'conjunction';
  if (subordinators.has(lower)) return 'subordinator';
  if (lower === 'like' && /^(?:to|pronoun|modal)$/.test(before[i - 1] ?? '')) return 'infinitive';
  if (prepositions.has(lower)) return 'preposition';
  if (adverbs.has(lower)) return 'adverb';
  return null;
}

/** In "he’s said" and "it’s clear" a verb, in "Morocco’s services" and "firm’s list" a genitive. */
function isVerbalS(doc: Document, before: readonly WordClass[], i: number): boolean {
  if (before[i - 1] !== 'pronoun' && before[i - 1] !== 'subordinator' && doc.tokens[i - 1]?.lower !== 'there')
    return false;
  return true;
}

/** "told her that", "accused her of": nothing nominal follows. */
function readsAsObject(doc: Document, i: number): boolean {
  const next = doc.tokens[i + 1];
  if (next === undefined || !/[\p{L}\p{N}]/u.test(next.text)) return true;
  return (
    prepositions.has(next.lower) ||
    subordinators.has(next.lower) ||
    conjunctions.has(next.lower) ||
    modals.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    determiners.has(next.lower)
  );
}

/** A capital first word that is no name: "Prosecutors", "Accusing". */
function isHeadlineStart(doc: Document, i: number): boolean {
  const token = doc.tokens[i]!;
  return readVerb(token.lower) !== null || /ly$/.test(token.lower);
}

/** In headlines every word has a capital: a known reporting form between names stays a verb there. */
function inCapitals(doc: Document, before: readonly WordClass[], i: number, first: number): WordClass {
  const token = doc.tokens[i]!;
  if (i === first) {
    const verb = readVerb(token.lower);
    return verb?.forms.has('ing') && /ing$/.test(token.lower) ? 'ing' : 'noun';
  }
  const verb = readVerb(token.lower);
  if (verb === null || verb.base === token.lower) return 'name';
  if (!isTitleCase(doc, i)) return 'name';
  return verbClass(verb, doc, before, i, first);
}

/** Most words of the sentence bear a capital; measured on a window, so that a long text costs no more. */
function isTitleCase(doc: Document, i: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = Math.max(0, i - 6); k < Math.min(doc.tokens.length, i + 7); k++) {
    const token = doc.tokens[k]!;
    if (token.sentence !== doc.tokens[i]!.sentence || !/^\p{L}{4,}/u.test(token.text)) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return words >= 3 && capitals / words > 0.75;
}

function isShouted(doc: Document, i: number): boolean {
  let shouted = 0;
  for (let k = i - 2; k <= i + 2; k++) if (/^\p{Lu}{2,}$/u.test(doc.tokens[k]?.text ?? '')) shouted++;
  return shouted >= 4;
}

const NOMINAL_BEFORE = /^(?:determiner|possessive|genitive|adjective|number|preposition)$/;
const SUBJECT_BEFORE = /^(?:noun|name|pronoun|subordinator|mark|quote|conjunction)$/;

function verbClass(
  verb: VerbReading,
  doc: Document,
  classes: readonly WordClass[],
  i: number,
  first: number,
): WordClass {
  const token = doc.tokens[i]!;
  let p = i - 1;
  while (p >= first && (classes[p] === 'adverb' || classes[p] === 'negation')) p--;
  const before = p < first ? 'start' : classes[p]!;
  const wordBefore = doc.tokens[p]?.lower ?? '';
  if (verb.forms.has('ing')) return ingClass(classes, i, first);
  if (before === 'to') return verb.forms.has('base') ? 'infinitive' : 'noun';
  if (before === 'modal' || (before === 'auxiliary' && doForms.has(wordBefore)))
    return verb.forms.has('base') ? 'infinitive' : 'noun';
  if (before === 'auxiliary') {
    if (verb.forms.has('participle')) return 'participle';
    return beForms.has(wordBefore) ? 'noun' : 'noun';
  }
  if (verb.forms.has('past') || verb.forms.has('participle')) {
    if (NOMINAL_BEFORE.test(before) && !(before === 'determiner' && wordBefore === 'all')) {
      return verb.forms.has('base') ? 'noun' : 'adjective';
    }
    if (!verb.forms.has('past')) return 'participle';
    return doc.tokens[i + 1]?.lower === 'by' && before !== 'pronoun' ? 'participle' : 'verb';
  }
  if (NOMINAL_BEFORE.test(before)) return 'noun';
  if (verb.forms.has('third')) return thirdPersonClass(doc, i, before);
  return baseClass(doc, i, before, wordBefore, token);
}

function thirdPersonClass(doc: Document, i: number, before: string): WordClass {
  const next = doc.tokens[i + 1];
  if (before === 'start' || before === 'verb' || before === 'participle' || before === 'ing') return 'noun';
  if (before === 'pronoun' || before === 'subordinator') return 'verb';
  if (next === undefined || beForms.has(next.lower) || haveForms.has(next.lower) || modals.has(next.lower))
    return 'noun';
  if (/^(?:of|from|by|and|or)$/.test(next.lower)) return 'noun';
  if (before === 'mark' || before === 'quote' || before === 'conjunction') {
    return /^\p{L}/u.test(next.text) ? 'verb' : 'noun';
  }
  return /s$/.test(doc.tokens[i - 1]!.lower) &&
    /^\p{Ll}/u.test(doc.tokens[i - 1]!.text) &&
    !/ss$/.test(doc.tokens[i - 1]!.lower)
    ? 'noun'
    : 'verb';
}

function baseClass(doc: Document, i: number, before: string, wordBefore: string, token: Token): WordClass {
  const next = doc.tokens[i + 1];
  if (before === 'pronoun') return /^(?:he|she|it)$/.test(wordBefore) ? 'noun' : 'verb';
  if (before === 'subordinator')
    return wordBefore === 'who' || wordBefore === 'which' || wordBefore === 'that' ? 'verb' : 'noun';
  if (next !== undefined && (beForms.has(next.lower) || haveForms.has(next.lower) || modals.has(next.lower)))
    return 'noun';
  if (before === 'conjunction' && (next?.lower === 'that' || subjectPronouns.has(next?.lower ?? ''))) return 'verb';
  if (before === 'noun' || before === 'name') {
    const isPlural = /(?:s|people|police|men|women|media)$/.test(wordBefore) && !/ss$/.test(wordBefore);
    return isPlural && next !== undefined && !/^(?:of|and|or)$/.test(next.lower) && /[\p{L}“"‘]/u.test(next.text)
      ? 'verb'
      : 'noun';
  }
  return before === 'start' && token.sentence >= 0 && next !== undefined && determiners.has(next.lower)
    ? 'verb'
    : 'noun';
}

function participleOrAdjective(classes: readonly WordClass[], i: number, first: number): WordClass {
  const before = i > first ? classes[i - 1]! : 'start';
  if (before === 'auxiliary' || before === 'adverb') return 'participle';
  return SUBJECT_BEFORE.test(before) ? 'verb' : 'adjective';
}

function ingClass(classes: readonly WordClass[], i: number, first: number): WordClass {
  const before = i > first ? classes[i - 1]! : 'start';
  return /^(?:determiner|possessive|genitive|adjective)$/.test(before) ? 'noun' : 'ing';
}
