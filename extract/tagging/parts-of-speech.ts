/**
 * Parts of speech in the Penn Treebank’s tags, word by word from the left: a greedy averaged perceptron over the word, its
 * ends, its neighbours and the two tags before. Words that nearly always bear one tag are looked up.
 */

import type { Document } from '../document.ts';
import { type FeatureRows, type FeatureWriter, featureWriter } from './features.ts';
import type { LinearModel } from './model.ts';
import { EDGE_AFTER, EDGE_BEFORE, type Word, wordOf } from './words.ts';

export interface PartOfSpeechTagger {
  readonly tags: readonly string[];
  /** One index into `tags` for each token. */
  tag(doc: Document, words: readonly Word[]): Uint8Array;
}

/** `certain` maps lower-case words to the one tag they bear. */
export function partOfSpeechTagger(model: LinearModel, certain: ReadonlyMap<string, number>): PartOfSpeechTagger {
  const scores = new Float32Array(model.labels.length);
  const choose = (features: FeatureRows) => {
    model.score(features, 0, scores);
    return largest(scores);
  };
  return { tags: model.labels, tag: (doc, words) => tagFromLeft(doc, words, certain, choose) };
}

/** The tags of a document, those of uncertain words chosen from their features one after another. Shared with the trainer. */
export function tagFromLeft(
  doc: Document,
  words: readonly Word[],
  certain: ReadonlyMap<string, number>,
  choose: (features: FeatureRows, i: number) => number,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  for (const { first, end } of doc.sentences) {
    for (let i = first; i < end; i++) {
      const known = certain.get(words[i]!.lower);
      if (known !== undefined) {
        tags[i] = known;
        continue;
      }
      writer.clear();
      writePartOfSpeech(writer, words, tags, i, first, end);
      tags[i] = choose(writer, i);
    }
  }
  return tags;
}

const writer = featureWriter();

/** One row; reads the tags of the two tokens before. */
function writePartOfSpeech(
  into: FeatureWriter,
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
): void {
  const w = words[i]!;
  const p1 = i > first ? words[i - 1]! : EDGE_BEFORE;
  const p2 = i > first + 1 ? words[i - 2]! : EDGE_BEFORE;
  const n1 = i + 1 < end ? words[i + 1]! : EDGE_AFTER;
  const n2 = i + 2 < end ? words[i + 2]! : EDGE_AFTER;
  const t1 = i > first ? tags[i - 1]! : START;
  const t2 = i > first + 1 ? tags[i - 2]! : START;
  into.add(1);
  into.add1(2, w.form);
  into.add1(3, w.low);
  into.add2(4, w.shape, i === first ? 1 : 0);
  for (let k = 0; k < 4; k++) if (w.suffixes[k] !== 0) into.add2(5, k, w.suffixes[k]!);
  into.add1(6, w.prefixes[2]!);
  into.add1(7, t1);
  into.add2(8, t1, t2);
  into.add2(9, t1, w.low);
  into.add1(10, p1.low);
  into.add1(11, p2.low);
  into.add1(12, n1.low);
  into.add1(13, n2.low);
  into.add2(14, p1.low, w.low);
  into.add2(15, w.low, n1.low);
  into.add1(16, n1.suffixes[2]!);
  into.add2(17, t1, n1.low);
  into.add2(18, t1, w.suffixes[2]!);
  into.add1(19, n1.shape);
  into.add2(20, w.suffixes[2]!, n1.suffixes[1]!);
  into.endRow();
}

const START = 255;

export function largest(scores: Float32Array): number {
  let best = 0;
  for (let l = 1; l < scores.length; l++) if (scores[l]! > scores[best]!) best = l;
  return best;
}

export function wordsOf(doc: Document): Word[] {
  return doc.tokens.map((token) => wordOf(token.text));
}
