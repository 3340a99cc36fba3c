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

/** Looks features up by open addressing, at most half full. */
export function linearModel({ labels, transitions, keys, rows, unit }: ModelRows): LinearModel {
  const width = labels.length;
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const shift = 32 - bits;
  const last = 2 ** bits - 1;
  const tableKeys = new Uint32Array(last + 1);
  const tableRows = new Uint32Array(last + 1);
  for (let r = 0; r < keys.length; r++) {
    let slot = keys[r]! >>> shift;
    while (tableRows[slot] !== 0) slot = (slot + 1) & last;
    tableKeys[slot] = keys[r]!;
    tableRows[slot] = r + 1;
  }
  const sums = new Int32Array(width);
  return {
    labels,
    transitions,
    score({ ids, starts }, i, into) {
      sums.fill(0);
      for (let k = starts[i]!, end = starts[i + 1]!; k < end; k++) {
        const key = ids[k]!;
        for (let slot = key >>> shift; tableRows[slot] !== 0; slot = (slot + 1) & last) {
          if (tableKeys[slot] !== key) continue;
          for (let l = 0, at = (tableRows[slot]! - 1) * width; l < width; l++, at++) sums[l] = sums[l]! + rows[at]!;
          break;
        }
      }
      for (let l = 0; l < width; l++) into[l] = sums[l]! * unit;
    },
  };
}
