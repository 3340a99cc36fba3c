/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient steps with AdaGrad rates
 * (Duchi et al. 2011). The same data and seed give the same bits: one thread, one order.
 */

import { type Grammar, grammarOf } from '../tagging/chain.ts';
import type { FeatureRows } from '../tagging/features.ts';
import { random, shuffle } from './random.ts';

/** All sequences laid end to end. */
export interface ChainData {
  /** Token range of sequence s: `bounds[s] … bounds[s + 1] - 1`. */
  readonly bounds: Uint32Array;
  /** Features of token i: `features[starts[i]] … features[starts[i + 1] - 1]`, as indices into the dictionary. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Learning rate of the first step of a weight. */
  readonly rate?: number;
  /** Share of features hidden in a step (Srivastava et al. 2014). */
  readonly dropout?: number;
  /** What the weights are multiplied with at the end, since nothing is hidden from then on; 1 − dropout is too careful. */
  readonly scale?: number;
  readonly log?: (line: string) => void;
}

export interface Trained {
  /** Weight of label l for feature f: `weights[f * labels.length + l]`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** `count` is the number of features in the dictionary. The weights are the mean of those after each epoch of the second half. */
export function trainChain(data: ChainData, labels: readonly string[], count: number, options: TrainOptions): Trained {
  const width = labels.length;
  const grammar = grammarOf(labels);
  const weights = new Float32Array(count * width);
  const squares = new Float32Array(count * width);
  const transitions = new Float32Array((width + 1) * width);
  const transitionSquares = new Float32Array(transitions.length);
  const rate = options.rate ?? 0.1;
  const next = random(options.seed);
  const order = Array.from({ length: data.bounds.length - 1 }, (_, i) => i);
  const hidden = new Uint8Array(4096);
  const longest = order.reduce((most, s) => Math.max(most, data.bounds[s + 1]! - data.bounds[s]!), 0);
  const field = lattice(longest, width, grammar);
  const seen = seenFeatures();
  const moving = new Uint8Array(width);
  const gradients = new Float64Array(width);
  const mean = { weights: new Float32Array(weights.length), transitions: new Float32Array(transitions.length) };
  const skipped = Math.floor(options.epochs / 2);
  const share = (options.scale ?? 1) / (options.epochs - skipped);
  const step = (values: Float32Array, sums: Float32Array, at: number, gradient: number) => {
    const square = sums[at]! + gradient * gradient;
    sums[at] = square;
    values[at] = values[at]! - (rate * gradient) / (Math.sqrt(square) + 1e-6);
  };
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (const s of order) {
      const from = data.bounds[s]!;
      const length = data.bounds[s + 1]! - from;
      if (length === 0) continue;
      const base = data.starts[from]!;
      const total = data.starts[from + length]! - base;
      const drops = options.dropout ? fillHidden(hidden, total, options.dropout, next) : null;
      seen.fill(data, from, length, drops);
      for (let i = 0; i < length; i++) {
        const into = i * width;
        for (let l = 0; l < width; l++) field.emission[into + l] = 0;
        for (let k = seen.starts[i]!; k < seen.starts[i + 1]!; k++) {
          const at = seen.features[k]! * width;
          for (let l = 0; l < width; l++) field.emission[into + l] = field.emission[into + l]! + weights[at + l]!;
        }
      }
      loss += field.run(length, transitions, data.labels, from);
      for (let i = 0; i < length; i++) {
        const gold = data.labels[from + i]!;
        let moved = 0;
        for (let l = 0; l < width; l++) {
          const gradient = field.marginal[i * width + l]! - (l === gold ? 1 : 0);
          if (Math.abs(gradient) < LEAST_GRADIENT) continue;
          moving[moved] = l;
          gradients[moved++] = gradient;
        }
        if (moved > 0) {
          for (let k = seen.starts[i]!; k < seen.starts[i + 1]!; k++) {
            const at = seen.features[k]! * width;
            for (let m = 0; m < moved; m++) step(weights, squares, at + moving[m]!, gradients[m]!);
          }
        }
        const before = i === 0 ? width : data.labels[from + i - 1]!;
        field.expected[before * width + gold] = field.expected[before * width + gold]! - 1;
      }
      for (let t = 0; t < transitions.length; t++) {
        if (field.expected[t] !== 0) step(transitions, transitionSquares, t, field.expected[t]!);
      }
    }
    options.log?.(`epoch ${epoch}: loss ${(loss / data.labels.length).toFixed(4)} a token`);
    if (epoch <= skipped) continue;
    for (let i = 0; i < weights.length; i++) mean.weights[i] = mean.weights[i]! + share * weights[i]!;
    for (let t = 0; t < transitions.length; t++)
      mean.transitions[t] = mean.transitions[t]! + transitions[t]! / (options.epochs - skipped);
  }
  return mean;
}

/**
 * Trains twice: on all features, then on the `most` of them with the largest weights, so that a small file loses little.
 * `keys` of the result are those that were kept.
 */
export function trainSelected(
  data: ChainData,
  labels: readonly string[],
  keys: Uint32Array,
  most: number,
  options: TrainOptions,
): Trained & { readonly keys: Uint32Array } {
  if (keys.length <= most) return { keys, ...trainChain(data, labels, keys.length, options) };
  const { weights } = trainChain(data, labels, keys.length, options);
  const size = new Float32Array(keys.length);
  for (let f = 0; f < keys.length; f++) {
    for (let l = 0; l < labels.length; l++) {
      size[f] = Math.max(size[f]!, Math.abs(weights[f * labels.length + l]!));
    }
  }
  const least = size.slice().sort()[keys.length - most]!;
  const numbers = new Int32Array(keys.length).fill(-1);
  const kept: number[] = [];
  for (let f = 0; f < keys.length; f++) {
    if (size[f]! < least || kept.length === most) continue;
    numbers[f] = kept.length;
    kept.push(keys[f]!);
  }
  options.log?.(`the ${kept.length} features with the largest weights are trained alone`);
  const chosen = onlyFeatures(data, numbers);
  return { keys: Uint32Array.from(kept), ...trainChain(chosen, labels, kept.length, options) };
}

function onlyFeatures({ bounds, features, starts, labels }: ChainData, numbers: Int32Array): ChainData {
  const left = new Uint32Array(features.length);
  const from = new Uint32Array(starts.length);
  let used = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    from[i] = used;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const number = numbers[features[k]!]!;
      if (number >= 0) left[used++] = number;
    }
  }
  from[starts.length - 1] = used;
  return { bounds, features: left.slice(0, used), starts: from, labels };
}

/** Smaller gradients are not followed: most tokens are sure after the first epoch. */
const LEAST_GRADIENT = 1e-3;

/** The features of one sequence that are not hidden in this step. */
function seenFeatures() {
  let features = new Uint32Array(1 << 12);
  let starts = new Uint32Array(1 << 8);
  return {
    get features() {
      return features;
    },
    get starts() {
      return starts;
    },
    fill(data: ChainData, from: number, length: number, hidden: Uint8Array | null): void {
      const base = data.starts[from]!;
      const total = data.starts[from + length]! - base;
      if (features.length < total) features = new Uint32Array(total * 2);
      if (starts.length <= length) starts = new Uint32Array(length * 2);
      let used = 0;
      for (let i = 0; i < length; i++) {
        starts[i] = used;
        for (let k = data.starts[from + i]!; k < data.starts[from + i + 1]!; k++) {
          if (hidden?.[(k - base) % hidden.length] !== 1) features[used++] = data.features[k]!;
        }
      }
      starts[length] = used;
    },
  };
}

/** Forward and backward sums of one sequence, scaled at every token so that nothing overflows. */
function lattice(longest: number, width: number, { predecessors, mayStart, mayEnd }: Grammar) {
  const emission = new Float32Array(longest * width);
  const marginal = new Float32Array(longest * width);
  const expected = new Float32Array((width + 1) * width);
  const potential = new Float64Array(longest * width);
  const alpha = new Float64Array(longest * width);
  const beta = new Float64Array(longest * width);
  const scale = new Float64Array(longest);
  const edges = new Float64Array((width + 1) * width);
  const run = (length: number, transitions: Float32Array, gold: Uint8Array, from: number): number => {
    for (let l = 0; l < width; l++) {
      if (mayStart[l] === 1) edges[width * width + l] = Math.exp(transitions[width * width + l]!);
      for (const p of predecessors[l]!) edges[p * width + l] = Math.exp(transitions[p * width + l]!);
    }
    let logZ = 0;
    let goldScore = 0;
    for (let i = 0; i < length; i++) {
      const at = i * width;
      let top = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < width; l++) top = Math.max(top, emission[at + l]!);
      logZ += top;
      let total = 0;
      for (let l = 0; l < width; l++) {
        const here = Math.exp(emission[at + l]! - top);
        potential[at + l] = here;
        let sum = i === 0 ? edges[width * width + l]! : 0;
        if (i > 0) for (const p of predecessors[l]!) sum += alpha[at - width + p]! * edges[p * width + l]!;
        const value = i === length - 1 && mayEnd[l] === 0 ? 0 : sum * here;
        alpha[at + l] = value;
        total += value;
      }
      scale[i] = total;
      logZ += Math.log(total);
      for (let l = 0; l < width; l++) alpha[at + l] = alpha[at + l]! / total;
      const y = gold[from + i]!;
      goldScore += emission[at + y]! + transitions[(i === 0 ? width : gold[from + i - 1]!) * width + y]!;
    }
    expected.fill(0);
    const end = (length - 1) * width;
    for (let l = 0; l < width; l++) beta[end + l] = mayEnd[l]!;
    for (let i = length - 1; i > 0; i--) {
      const at = i * width;
      for (let p = 0; p < width; p++) beta[at - width + p] = 0;
      for (let l = 0; l < width; l++) {
        const flow = (beta[at + l]! * potential[at + l]!) / scale[i]!;
        if (flow === 0) continue;
        for (const p of predecessors[l]!) {
          const edge = edges[p * width + l]! * flow;
          beta[at - width + p] = beta[at - width + p]! + edge;
          expected[p * width + l] = expected[p * width + l]! + alpha[at - width + p]! * edge;
        }
      }
    }
    for (let i = 0; i < length * width; i++) marginal[i] = alpha[i]! * beta[i]!;
    for (let l = 0; l < width; l++) expected[width * width + l] = marginal[l]!;
    return logZ - goldScore;
  };
  return { emission, marginal, expected, run };
}

function fillHidden(hidden: Uint8Array, total: number, share: number, next: () => number): Uint8Array {
  const used = Math.min(total, hidden.length);
  for (let i = 0; i < used; i++) hidden[i] = next() < share ? 1 : 0;
  return hidden;
}

/** Feature hashes of many rows, gathered once and numbered by a dictionary that leaves rare ones out. */
export interface Gathered {
  add(rows: FeatureRows, labels: Uint8Array): void;
  /** Features seen fewer than `atLeast` times are dropped. */
  finish(atLeast: number): { readonly data: ChainData; readonly keys: Uint32Array };
}

export function gatherSequences(): Gathered {
  const ids: Uint32Array[] = [];
  const counts: number[] = [];
  const labels: Uint8Array[] = [];
  const bounds = [0];
  return {
    add(rows, gold) {
      if (rows.length !== gold.length) throw new Error(`${rows.length} rows of features, ${gold.length} labels`);
      if (rows.length === 0) return;
      ids.push(rows.ids.slice(0, rows.starts[rows.length]!));
      for (let i = 0; i < rows.length; i++) counts.push(rows.starts[i + 1]! - rows.starts[i]!);
      labels.push(gold.slice());
      bounds.push(bounds.at(-1)! + rows.length);
    },
    finish(atLeast) {
      const total = ids.reduce((sum, part) => sum + part.length, 0);
      const flat = new Uint32Array(total);
      let at = 0;
      for (const part of ids) {
        flat.set(part, at);
        at += part.length;
      }
      const { keys, numberOf } = numbered(flat, atLeast);
      const features = new Uint32Array(total);
      const starts = new Uint32Array(counts.length + 1);
      let used = 0;
      let read = 0;
      for (const [i, count] of counts.entries()) {
        starts[i] = used;
        for (let k = 0; k < count; k++) {
          const number = numberOf(flat[read++]!);
          if (number >= 0) features[used++] = number;
        }
      }
      starts[counts.length] = used;
      const flatLabels = new Uint8Array(counts.length);
      for (let s = 0, to = 0; s < labels.length; to += labels[s]!.length, s++) flatLabels.set(labels[s]!, to);
      return {
        data: { bounds: Uint32Array.from(bounds), features: features.slice(0, used), starts, labels: flatLabels },
        keys,
      };
    },
  };
}

/** The sorted distinct values that occur at least so often, and the place of a value among them (-1 for none). */
function numbered(values: Uint32Array, atLeast: number) {
  const sorted = values.slice().sort();
  const kept: number[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i + 1;
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    if (j - i >= atLeast) kept.push(sorted[i]!);
    i = j;
  }
  const keys = Uint32Array.from(kept);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const last = 2 ** bits - 1;
  const slots = new Int32Array(last + 1).fill(-1);
  for (let n = 0; n < keys.length; n++) {
    let slot = keys[n]! >>> (32 - bits);
    while (slots[slot] !== -1) slot = (slot + 1) & last;
    slots[slot] = n;
  }
  const numberOf = (value: number) => {
    for (let slot = value >>> (32 - bits); slots[slot] !== -1; slot = (slot + 1) & last) {
      if (keys[slots[slot]!] === value) return slots[slot]!;
    }
    return -1;
  };
  return { keys, numberOf };
}
