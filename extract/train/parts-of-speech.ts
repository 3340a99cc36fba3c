/** Trains the part-of-speech tagger on the GUM set’s gold tags and the tags that PolNeAR’s publishers ran over its text. */

import type { Document } from '../document.ts';
import { readDocument } from '../read.ts';
import { writeModel } from '../tagging/model-file.ts';
import { largest, tagFromLeft, wordsOf } from '../tagging/parts-of-speech.ts';
import type { Word } from '../tagging/words.ts';
import { random, shuffle } from './random.ts';
import { type AttributedText, type NamedText, trainingSet } from './sets.ts';

interface Tagged {
  readonly doc: Document;
  readonly words: readonly Word[];
  /** 255 where our token is none of the set’s. */
  readonly gold: Uint8Array;
}

const NO_TAG = 255;

/** Tags of GUM beyond the Treebank’s, as the nearest of it. */
const SAME: Record<string, string> = {
  HYPH: ':',
  NFP: ':',
  ADD: 'NN',
  AFX: 'JJ',
  GW: 'NN',
  XX: 'FW',
  LS: 'CD',
  SYM: ':',
};

interface TaggedText {
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly pos?: readonly string[];
}

/** The set’s tags on our tokens: a token of ours that ends where one of theirs ends bears its tag. */
function tagsOnTokens(doc: Document, set: TaggedText, numberOf: (tag: string) => number): Uint8Array {
  const gold = new Uint8Array(doc.tokens.length).fill(NO_TAG);
  let at = 0;
  for (const [i, token] of doc.tokens.entries()) {
    while (at < set.tokens.length && set.tokens[at]![1] < token.end) at++;
    if (set.tokens[at]?.[1] !== token.end) continue;
    const tag = set.pos![at]!;
    gold[i] = numberOf(SAME[tag] ?? tag);
  }
  return gold;
}

export interface PartOfSpeechOptions {
  readonly open: boolean;
  readonly log: (line: string) => void;
}

/** The weights file’s bytes. */
export function trainPartsOfSpeech({ open, log }: PartOfSpeechOptions): Buffer {
  const texts: TaggedText[] = [
    ...trainingSet<NamedText>('ner/gum.open.train'),
    ...(open ? [] : trainingSet<AttributedText>('attribution/polnear.train').slice(0, 500)),
  ];
  const tags = [...new Set(texts.flatMap(({ pos }) => pos!.map((tag) => SAME[tag] ?? tag)))].sort();
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  const data = texts.map((set): Tagged => {
    const doc = readDocument(set.text);
    return { doc, words: wordsOf(doc), gold: tagsOnTokens(doc, set, (tag) => numbers.get(tag)!) };
  });
  const certain = certainWords(data);
  const first = train(data, tags.length, certain, null, log);
  const chosen = largestRows(first.keys, first.weights, tags.length, MOST_FEATURES);
  log(`parts of speech: the ${chosen.size} features with the largest weights are trained alone`);
  const { keys, weights } = train(data, tags.length, certain, chosen, log);
  const extra = { certain: Object.fromEntries(certain) };
  return writeModel(tags, keys, weights, new Float32Array(0), 0.35, extra);
}

const AT_LEAST = 30;

/** Lower-case words that bear one tag in all but one of two hundred places. */
function certainWords(data: readonly Tagged[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, gold } of data) {
    for (const [i, { lower }] of words.entries()) {
      if (gold[i] === NO_TAG) continue;
      const byTag = counts.get(lower) ?? new Map<number, number>();
      counts.set(lower, byTag);
      byTag.set(gold[i]!, (byTag.get(gold[i]!) ?? 0) + 1);
    }
  }
  const certain = new Map<string, number>();
  for (const [word, byTag] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...byTag.values()].reduce((sum, n) => sum + n, 0);
    const [tag, most] = [...byTag].sort((a, b) => b[1] - a[1])[0]!;
    if (total >= AT_LEAST && most >= total * 0.995) certain.set(word, tag);
  }
  return certain;
}

/** Averaged perceptron on its own predictions, so that it learns to live with its mistakes. */
function train(
  data: readonly Tagged[],
  width: number,
  certain: ReadonlyMap<string, number>,
  only: ReadonlySet<number> | null,
  log: (line: string) => void,
) {
  const rows = new Map<number, number>();
  let weights = new Float32Array(width << 12);
  let sums = new Float64Array(width << 12);
  const scores = new Float32Array(width);
  const next = random(1);
  let step = 1;
  const rowOf = (id: number) => {
    let row = rows.get(id);
    if (row === undefined) {
      row = rows.size;
      rows.set(id, row);
      if ((row + 1) * width > weights.length) {
        weights = grown(weights);
        sums = grownSums(sums);
      }
    }
    return row * width;
  };
  const order = data.map((_, i) => i);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const d of order) {
      const { doc, words, gold } = data[d]!;
      tagFromLeft(doc, words, certain, ({ ids, starts }, i) => {
        scores.fill(0);
        const count = starts[1]!;
        for (let k = 0; k < count; k++) {
          const row = rows.get(ids[k]!);
          if (row === undefined) continue;
          for (let l = 0; l < width; l++) scores[l] = scores[l]! + weights[row * width + l]!;
        }
        const best = largest(scores);
        const right = gold[i]!;
        if (right === NO_TAG) return best;
        all++;
        step++;
        if (best === right) return best;
        wrong++;
        for (let k = 0; k < count; k++) {
          if (only !== null && !only.has(ids[k]!)) continue;
          const at = rowOf(ids[k]!);
          weights[at + right] = weights[at + right]! + 1;
          sums[at + right] = sums[at + right]! + step;
          weights[at + best] = weights[at + best]! - 1;
          sums[at + best] = sums[at + best]! - step;
        }
        return best;
      });
    }
    log(`parts of speech, epoch ${epoch}: ${((100 * wrong) / all).toFixed(2)} % of the uncertain words wrong`);
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const keys = Uint32Array.from(sorted, ([key]) => key);
  const averaged = new Float32Array(keys.length * width);
  for (const [r, [, row]] of sorted.entries())
    for (let l = 0; l < width; l++) averaged[r * width + l] = weights[row * width + l]! - sums[row * width + l]! / step;
  return { keys, weights: averaged };
}

const EPOCHS = 5;
const MOST_FEATURES = 60_000;

function largestRows(keys: Uint32Array, weights: Float32Array, width: number, most: number): Set<number> {
  const size = (r: number) => {
    let total = 0;
    for (let l = 0; l < width; l++) total += Math.abs(weights[r * width + l]!);
    return total;
  };
  const sizes = Float32Array.from(keys, (_, r) => size(r));
  const least = sizes.slice().sort()[Math.max(0, keys.length - most)]!;
  return new Set(keys.filter((_, r) => sizes[r]! >= least));
}

function grown(array: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownSums(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
