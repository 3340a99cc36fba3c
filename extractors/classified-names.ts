/** From the tokens of a token classifier, which have labels but no dependable places, to names with places in the text. */

import type { Span } from '../extract/findings.ts';

/** As transformers.js gives it with `ignore_labels: []`: every token of the text, in order. */
export interface ClassifiedToken {
  /** BIO or BIOES: "B-PER", "I-PER", "O"; a bare "PER" counts as inside. */
  readonly entity: string;
  readonly score: number;
  /** "Kern", "##son", " Kern", "▁Kern". */
  readonly word: string;
}

export type NameType = 'PERSON' | 'ORGANISATION';

export interface ClassifiedName extends Span {
  readonly type: NameType;
  /** Mean of its tokens. */
  readonly score: number;
}

/** `offset` is the place of `text` in the article. Tokens that are nowhere in the text are passed over. */
export function namesOf(
  text: string,
  tokens: readonly ClassifiedToken[],
  labels: Readonly<Record<string, NameType>>,
  offset: number,
): ClassifiedName[] {
  const folded = fold(text);
  const names: OpenName[] = [];
  // The last name may go on: with pieces of its last word, and with words of the same label until one ends it.
  let isOpen = false;
  let isEnded = false;
  let at = 0;
  for (const { entity, score, word } of tokens) {
    const place = placeOf(word, folded, at);
    if (place === null) continue;
    const isSameWord = place.start === at && isLetter(text, at - 1) && isLetter(text, at);
    at = place.end;
    const open: OpenName | undefined = isOpen ? names.at(-1) : undefined;
    if (isSameWord) {
      // The first piece of a word decides for the word.
      if (open) open.end = place.end;
      continue;
    }
    const [prefix, label] = labelOf(entity);
    const type = Object.hasOwn(labels, label) ? (labels[label] ?? null) : null;
    if (type !== null && open?.type === type && !isEnded && prefix !== 'B' && prefix !== 'S') {
      open.end = place.end;
      open.scores.push(score);
    } else if (type !== null) {
      names.push({ type, ...place, scores: [score] });
    }
    isOpen = type !== null;
    isEnded = prefix === 'E' || prefix === 'S';
  }
  return names.map(({ type, start, end, scores }) => ({
    type,
    start: start + offset,
    end: end + offset,
    score: scores.reduce((sum, one) => sum + one, 0) / scores.length,
  }));
}

interface OpenName {
  readonly type: NameType;
  readonly start: number;
  end: number;
  readonly scores: number[];
}

/** How far ahead a token may stand when those before it could not be found: an unknown character, a mark the tokeniser lost. */
const reach = 40;

function placeOf(word: string, folded: string, at: number): Span | null {
  const wanted = fold(word.replace(/^##|^[\u2581\u0120]/u, '')).trim();
  if (wanted === '') return null;
  const window = folded.slice(at, at + reach + wanted.length);
  const found = window.indexOf(wanted);
  return found < 0 ? null : { start: at + found, end: at + found + wanted.length };
}

function labelOf(entity: string): [prefix: string, label: string] {
  const [, prefix, label] = entity.match(/^([BIES])-(.+)$/s) ?? [];
  return prefix === undefined || label === undefined ? ['I', entity] : [prefix, label];
}

/** Uncased models drop case and accents; one code unit for one, so that every place stays. */
function fold(text: string): string {
  return text
    .split('')
    .map((unit) => unit.normalize('NFD')[0]!.toLowerCase()[0]!)
    .join('');
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
