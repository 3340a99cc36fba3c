/** A document as the labellers of attributions see it: words, tags, lemmas, noun chunks, quotations, likely cues. */

import type { Attribution } from './attributions.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { readVerb } from './lexicon/verbs.ts';
import { tokensWithin } from './places.ts';
import { hashOf } from './tagging/hash.ts';
import type { Word } from './tagging/words.ts';

/** Arrays are by token. */
export interface AttributionReading {
  readonly doc: Document;
  readonly words: readonly Word[];
  /** Index of the Penn tag, and its first two letters as a class. */
  readonly tags: Uint8Array;
  readonly classes: Uint8Array;
  /** Hash of the lemma. */
  readonly lemmas: Uint32Array;
  /** Index of the outermost quotation, -1 for none; token bounds of each quotation, both inclusive. */
  readonly quotes: Int32Array;
  readonly quoteBounds: readonly (readonly [number, number])[];
  /** 0 outside, 1 at its opening mark, 2 within, 3 at its closing mark. */
  readonly quoteStates: Uint8Array;
  /** 1 for the first token of a line of its own. */
  readonly opensParagraph: Uint8Array;
  /** Running number of the noun chunk or other word; equal for tokens of one chunk. */
  readonly chunks: Uint32Array;
  /** 0 outside a noun chunk, 1 first, 2 inside, 3 last, 4 alone. */
  readonly chunkStates: Uint8Array;
  /** 0 never, 1 to 4 by how often training saw the lemma as a cue. */
  readonly cues: Uint8Array;
  /** What the rules say of a token: 0 nothing, 1 and 2 source (first, further), 3 and 4 cue, 5 and 6 content. */
  readonly ruledMarks: Uint8Array;
  readonly ruled: readonly RuledAttribution[];
  /** Index in `ruled` of the attribution whose cue holds the token, -1 for none. */
  readonly ruledByCue: Int32Array;
}

/** Token ranges that the rules found for one cue. */
export interface RuledAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

/** Strength of a lemma as a cue, by `cueKey`. */
export type CueLexicon = ReadonlyMap<number, number>;

export const CLASS = {
  other: 0,
  verb: 1,
  noun: 2,
  name: 3,
  pronoun: 4,
  adjective: 5,
  adverb: 6,
  preposition: 7,
  determiner: 8,
  mark: 9,
  modal: 10,
  number: 11,
} as const;

export function readForAttributions(
  doc: Document,
  words: readonly Word[],
  tags: Uint8Array,
  tagNames: readonly string[],
  lexicon: CueLexicon,
  ruled: readonly Attribution[],
): AttributionReading {
  const count = words.length;
  const classOf = Uint8Array.from(tagNames, classOfTag);
  const classes = new Uint8Array(count);
  const lemmas = new Uint32Array(count);
  const cues = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    classes[i] = classOf[tags[i]!]!;
    lemmas[i] = classes[i] === CLASS.verb ? verbLemma(words[i]!) : words[i]!.low;
    cues[i] = lexicon.get(cueKey(lemmas[i]!, classes[i]!)) ?? 0;
  }
  return {
    doc,
    words,
    tags,
    classes,
    lemmas,
    ...placeQuotes(doc, count),
    opensParagraph: paragraphStarts(doc, count),
    ...chunk(doc, classes, tags, tagNames),
    cues,
    ...placeRuled(doc, ruled),
  };
}

function placeRuled(doc: Document, attributions: readonly Attribution[]) {
  const rangeOf = (span: Span) => {
    const { first, end } = tokensWithin(doc, span);
    return [first, end] as const;
  };
  const ruledMarks = new Uint8Array(doc.tokens.length);
  const ruledByCue = new Int32Array(doc.tokens.length).fill(-1);
  const mark = (ranges: readonly (readonly [number, number])[], begin: number) => {
    for (const [first, end] of ranges) {
      ruledMarks.fill(begin + 1, first, end);
      ruledMarks[first] = begin;
    }
  };
  const placed = attributions.map(({ source, cue, quoted }) => ({
    source: source.map(rangeOf),
    cue: cue.map(rangeOf),
    content: quoted.map(rangeOf),
  }));
  for (const { content } of placed) mark(content, 5);
  for (const { source } of placed) mark(source, 1);
  for (const [i, { cue }] of placed.entries()) {
    mark(cue, 3);
    for (const [first, end] of cue) ruledByCue.fill(i, first, end);
  }
  return { ruledMarks, ruled: placed, ruledByCue };
}

export function cueKey(lemma: number, wordClass: number): number {
  return (Math.imul(lemma, 31) + wordClass) >>> 0;
}

function classOfTag(tag: string): number {
  if (tag.startsWith('VB')) return CLASS.verb;
  if (tag.startsWith('NNP')) return CLASS.name;
  if (tag.startsWith('NN')) return CLASS.noun;
  if (tag === 'PRP' || tag === 'WP' || tag === 'EX') return CLASS.pronoun;
  if (tag.startsWith('JJ')) return CLASS.adjective;
  if (tag.startsWith('RB')) return CLASS.adverb;
  if (tag === 'IN' || tag === 'TO') return CLASS.preposition;
  if (tag === 'DT' || tag === 'PRP$' || tag === 'PDT' || tag === 'WP$') return CLASS.determiner;
  if (tag === 'MD') return CLASS.modal;
  if (tag === 'CD') return CLASS.number;
  return /\w/.test(tag) ? CLASS.other : CLASS.mark;
}

const lemmaOf = new Map<string, number>();

function verbLemma({ lower }: Word): number {
  const known = lemmaOf.get(lower);
  if (known !== undefined) return known;
  if (lemmaOf.size > 20_000) lemmaOf.clear();
  const lemma = hashOf(readVerb(lower)?.base ?? stem(lower));
  lemmaOf.set(lower, lemma);
  return lemma;
}

const AUXILIARIES: Record<string, string> = {
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  "'s": 'be',
  '’s': 'be',
  "'re": 'be',
  '’re': 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  '’ve': 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  doing: 'do',
};

/** A key that the forms of one verb share; not always a word. */
function stem(lower: string): string {
  const auxiliary = AUXILIARIES[lower];
  if (auxiliary) return auxiliary;
  if (/(?:ies|ied)$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(lower)) return lower.slice(0, -2);
  if (/[^s]s$/.test(lower)) return lower.slice(0, -1);
  const bare = lower.length > 5 ? lower.replace(/ing$/, '') : lower.length > 4 ? lower.replace(/ed$/, '') : lower;
  if (bare === lower) return lower.replace(/e$/, '');
  return bare.replace(/([^ls])\1$/, '$1').replace(/e$/, '');
}

function placeQuotes({ tokens, quotations }: Document, count: number) {
  const quotes = new Int32Array(count).fill(-1);
  const quoteStates = new Uint8Array(count);
  const quoteBounds: [number, number][] = [];
  let at = 0;
  let until = -1;
  for (const { start, end, runsOn } of quotations) {
    if (start < until) continue;
    until = end;
    while (at < count && tokens[at]!.start < start) at++;
    const first = at;
    while (at < count && tokens[at]!.end <= end) quotes[at++] = quoteBounds.length;
    if (at === first) continue;
    quoteBounds.push([first, at - 1]);
    quoteStates.fill(2, first, at);
    quoteStates[first] = 1;
    if (!runsOn) quoteStates[at - 1] = 3;
  }
  return { quotes, quoteBounds, quoteStates };
}

function paragraphStarts({ tokens, paragraphs }: Document, count: number): Uint8Array {
  const starts = new Uint8Array(count);
  let paragraph = 0;
  for (let i = 0; i < count; i++) {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= tokens[i]!.start) paragraph++;
    const start = paragraphs[paragraph]?.start ?? -1;
    if (tokens[i]!.start === start || i === 0) starts[i] = 1;
  }
  return starts;
}

/** Base noun phrases by tags: determiners, numbers, adjectives, nouns and names in a row, a genitive inside one goes on. */
function chunk(doc: Document, classes: Uint8Array, tags: Uint8Array, tagNames: readonly string[]) {
  const chunks = new Uint32Array(classes.length);
  const chunkStates = new Uint8Array(classes.length);
  const possessive = tagNames.indexOf('POS');
  let number = 0;
  for (const { first, end } of doc.sentences) {
    for (let i = first; i < end; ) {
      let last = i;
      if (isNominal(classes[i]!)) {
        if (classes[i] !== CLASS.pronoun) {
          while (last + 1 < end && continues(classes, tags, possessive, last + 1)) last++;
        }
        chunkStates.fill(2, i, last + 1);
        chunkStates[i] = last === i ? 4 : 1;
        if (last > i) chunkStates[last] = 3;
      }
      number++;
      for (let k = i; k <= last; k++) chunks[k] = number;
      i = last + 1;
    }
  }
  return { chunks, chunkStates };
}

function isNominal(wordClass: number): boolean {
  return (
    wordClass === CLASS.noun ||
    wordClass === CLASS.name ||
    wordClass === CLASS.determiner ||
    wordClass === CLASS.adjective ||
    wordClass === CLASS.number ||
    wordClass === CLASS.pronoun
  );
}

function continues(classes: Uint8Array, tags: Uint8Array, possessive: number, i: number): boolean {
  if (tags[i] === possessive) return true;
  if (!isNominal(classes[i]!) || classes[i] === CLASS.pronoun) return false;
  return classes[i] !== CLASS.determiner || classes[i - 1] === CLASS.determiner;
}

export function isDoubleQuote(text: string): boolean {
  return text === '“' || text === '”' || text === '"' || text === "''" || text === '``';
}
