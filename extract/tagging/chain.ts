/** The best label sequence of a linear chain (Viterbi), with only the transitions that the label scheme allows. */

import type { FeatureRows } from './features.ts';
import type { LinearModel } from './model.ts';

/** Which label may follow which: lists of predecessors; the start is predecessor `labels.length`. */
export interface Grammar {
  readonly predecessors: readonly Uint8Array[];
  readonly mayEnd: Uint8Array;
}

/** For labels such as O, B-PER, I-PER, L-PER, U-PER (BILOU, Ratinov and Roth 2009) or O, B-, I- (BIO). */
export function grammarOf(labels: readonly string[]): Grammar {
  const isBilou = labels.some((label) => label.startsWith('L-'));
  const opens = (label: string) => label === 'O' || label.startsWith('B-') || label.startsWith('U-');
  const isInside = (label: string) => label.startsWith('B-') || label.startsWith('I-');
  const follows = (before: string | null, label: string) => {
    if (before === null) return opens(label);
    const isSame = before.slice(2) === label.slice(2) && before !== 'O';
    if (isBilou) return isInside(before) ? isSame && /^[IL]-/.test(label) : opens(label);
    return opens(label) || (label.startsWith('I-') && isSame);
  };
  return {
    predecessors: labels.map((label) =>
      Uint8Array.from(
        [...labels.keys(), labels.length].filter((p) => follows(p === labels.length ? null : labels[p]!, label)),
      ),
    ),
    mayEnd: Uint8Array.from(labels, (label) => (isBilou && isInside(label) ? 0 : 1)),
  };
}

export interface ChainTagger {
  readonly labels: readonly string[];
  /** The label of each row, as an index into `labels`; `bias[l]`, when given, is added to label `l` everywhere. */
  tag(features: FeatureRows, bias?: Float32Array): Uint8Array;
}

export function chainTagger(model: LinearModel): ChainTagger {
  const { labels, transitions } = model;
  const grammar = grammarOf(labels);
  return {
    labels,
    tag: (features, bias) =>
      decode(features.length, labels.length, grammar, transitions, (i, into) => {
        model.score(features, i, into);
        if (bias) for (let l = 0; l < bias.length; l++) into[l] = into[l]! + bias[l]!;
      }),
  };
}

/** Shared with the trainer, whose weights are not a model yet. */
export function decode(
  length: number,
  width: number,
  { predecessors, mayEnd }: Grammar,
  transitions: Float32Array,
  emit: (i: number, into: Float32Array) => void,
): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * width);
  let scores = new Float32Array(width);
  let next = new Float32Array(width);
  const emission = new Float32Array(width);
  for (let i = 0; i < length; i++) {
    emit(i, emission);
    for (let l = 0; l < width; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const before = predecessors[l]!;
      for (let k = 0; k < before.length; k++) {
        const p = before[k]!;
        if (i === 0 ? p !== width : p === width) continue;
        const score = (i === 0 ? 0 : scores[p]!) + transitions[p * width + l]!;
        if (score > top) {
          top = score;
          from = p;
        }
      }
      next[l] = top + emission[l]!;
      back[i * width + l] = from;
    }
    [scores, next] = [next, scores];
  }
  let at = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < width; l++) {
    if (mayEnd[l] === 1 && scores[l]! > top) {
      top = scores[l]!;
      at = l;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    best[i] = at;
    at = back[i * width + at]!;
  }
  return best;
}
