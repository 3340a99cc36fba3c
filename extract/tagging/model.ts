/** A linear model over hashed features: a sparse table of rows, one weight a label, kept in a byte. */

import type { FeatureRows } from './features.ts';

export interface LinearModel {
  readonly labels: readonly string[];
  /** Score of label `l` after label `p`: `transitions[p * labels.length + l]`; row `labels.length` is the start. */
  readonly transitions: Float32Array;
  /** Adds up the rows of the features of token `i` into `into`, one score a label. */
  score(features: FeatureRows, i: number, into: Float32Array): void;
}

/** Rows in any order: `keys[r]` is the feature; `bytes[r * labels.length …]` its weights, z for sign(z)·z² times `unit`. */
export interface ModelRows {
  readonly labels: readonly string[];
  readonly transitions: Float32Array;
  readonly keys: Uint32Array;
  readonly bytes: Int8Array;
  readonly unit: number;
}

const FILTER_BITS = 2 ** 21;

/**
 * Looks features up by open addressing. Reading waits for memory more than for anything else, so a bit filter (Bloom 1970)
 * first tells most features that have no row, and a feature’s weights stand right behind its key.
 */
export function linearModel({ labels, transitions, keys, bytes, unit }: ModelRows): LinearModel {
  const width = labels.length;
  const slots = Math.max(16, Math.ceil(keys.length * 1.6));
  const stride = Math.ceil((width + 5) / 4);
  const table = new Uint32Array(slots * stride);
  const weights = new Int8Array(table.buffer);
  const filter = new Uint32Array(FILTER_BITS / 32);
  for (let r = 0; r < keys.length; r++) {
    const key = keys[r]!;
    const bit = key & (FILTER_BITS - 1);
    filter[bit >>> 5] = filter[bit >>> 5]! | (1 << (bit & 31));
    let slot = firstSlot(key, slots);
    while (weights[slot * stride * 4 + 4] === USED) slot = slot + 1 === slots ? 0 : slot + 1;
    table[slot * stride] = key;
    weights[slot * stride * 4 + 4] = USED;
    weights.set(bytes.subarray(r * width, (r + 1) * width), slot * stride * 4 + 5);
  }
  const sums = new Int32Array(width);
  return {
    labels,
    transitions,
    score({ ids, starts }, i, into) {
      sums.fill(0);
      for (let k = starts[i]!, end = starts[i + 1]!; k < end; k++) {
        const key = ids[k]!;
        const bit = key & (FILTER_BITS - 1);
        if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 0) continue;
        let slot = firstSlot(key, slots);
        while (table[slot * stride] !== key && weights[slot * stride * 4 + 4] === USED) {
          slot = slot + 1 === slots ? 0 : slot + 1;
        }
        const at = slot * stride * 4 + 4;
        if (weights[at] !== USED) continue;
        for (let l = 0; l < width; l++) sums[l] = sums[l]! + SIGNED_SQUARES[weights[at + 1 + l]! + 128]!;
      }
      for (let l = 0; l < width; l++) into[l] = sums[l]! * unit;
    },
  };
}

const USED = 1;
const SIGNED_SQUARES = Int32Array.from({ length: 256 }, (_, i) => (i - 128) * Math.abs(i - 128));

/** The key’s place in proportion: keys are spread evenly over 32 bits. */
function firstSlot(key: number, slots: number): number {
  return Math.floor((key / 2 ** 32) * slots);
}
