/**
 * Sets annotated by different rules, learnt together: every feature has a copy of its own for each style (Daumé III 2007), so
 * that what all agree on is learnt from all, and what one style does differently from that style alone.
 */

import type { FeatureRows } from '../tagging/features.ts';
import { mix } from '../tagging/hash.ts';

const STYLES = 7777;

/** Every feature twice: as it is, and as its style’s own. */
export function withStyle({ ids, starts, length }: FeatureRows, style: number): FeatureRows {
  const both = new Uint32Array(starts[length]! * 2);
  for (let k = 0; k < both.length / 2; k++) {
    both[k * 2] = ids[k]!;
    both[k * 2 + 1] = mix(ids[k]!, STYLES + style);
  }
  return { ids: both, starts: starts.slice(0, length + 1).map((start) => start * 2), length };
}

/** One weight a feature again: its common weight and so much of each style’s own. Costs nothing when texts are read. */
export function foldStyles(
  keys: Uint32Array,
  weights: Float32Array,
  width: number,
  shares: Readonly<Record<number, number>>,
  styles: readonly number[],
): { readonly keys: Uint32Array; readonly weights: Float32Array } {
  const placeOf = new Map<number, number>();
  for (let r = 0; r < keys.length; r++) placeOf.set(keys[r]!, r);
  const isCopy = new Uint8Array(keys.length);
  const folded = weights.slice();
  for (let r = 0; r < keys.length; r++) {
    for (const style of new Set(styles)) {
      const copy = placeOf.get(mix(keys[r]!, STYLES + style));
      if (copy === undefined) continue;
      isCopy[copy] = 1;
      const share = shares[style] ?? 0;
      for (let l = 0; l < width; l++) {
        folded[r * width + l] = folded[r * width + l]! + share * weights[copy * width + l]!;
      }
    }
  }
  const kept = [...keys.keys()].filter((r) => isCopy[r] === 0);
  return {
    keys: Uint32Array.from(kept, (r) => keys[r]!),
    weights: Float32Array.from(
      { length: kept.length * width },
      (_, i) => folded[kept[Math.floor(i / width)]! * width + (i % width)]!,
    ),
  };
}
