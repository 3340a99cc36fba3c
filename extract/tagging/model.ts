/** A linear model over hashed features: a sparse table of rows, one weight a label, kept as 16-bit integers. */

import type { FeatureRows } from './features.ts';

export interface LinearModel {
  readonly labels: readonly string[];
  /** Score of label `l` after label `p`: `transitions[p * labels.length + l]`; row `labels.length` is the start. */
  readonly transitions: Float32Array;
  /** Adds up the rows of the features of token `i` into `into`, one score a label. */
  score(features: FeatureRows, i: number, into: Float32Array): void;
}

/** Rows in any order: `keys[r]` is the feature, `rows[r * labels.length …]` its weights in units of `unit`. */
export interface ModelRows {
  readonly labels: readonly string[];
  readonly transitions: Float32Array;
  readonly keys: Uint32Array;
  readonly rows: Int16Array;
  readonly unit: number;
}

const FILTER_BITS = 2 ** 21;

/** Looks features up by open addressing, at most half full. */
export function linearModel({ labels, transitions, keys, rows, unit }: ModelRows): LinearModel {
  const width = labels.length;
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const shift = 32 - bits;
  const last = 2 ** bits - 1;
  // Most features of a text have no row; one bit each (Bloom 1970) tells so without touching the table.
  const filter = new Uint32Array(FILTER_BITS / 32);
  for (const key of keys) {
    const bit = key & (FILTER_BITS - 1);
    filter[bit >>> 5] = filter[bit >>> 5]! | (1 << (bit & 31));
  }
  // Key and row number side by side, so that a look-up touches one line of the cache; row numbers begin with 1.
  const table = new Uint32Array(2 * (last + 1));
  for (let r = 0; r < keys.length; r++) {
    let slot = keys[r]! >>> shift;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & last;
    table[2 * slot] = keys[r]!;
    table[2 * slot + 1] = r + 1;
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
        let slot = key >>> shift;
        let row = table[2 * slot + 1]!;
        while (row !== 0 && table[2 * slot] !== key) {
          slot = (slot + 1) & last;
          row = table[2 * slot + 1]!;
        }
        if (row === 0) continue;
        for (let l = 0, at = (row - 1) * width; l < width; l++, at++) sums[l] = sums[l]! + rows[at]!;
      }
      for (let l = 0; l < width; l++) into[l] = sums[l]! * unit;
    },
  };
}
