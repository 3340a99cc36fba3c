/** The features of a sequence, written token by token into one flat array, so that reading a text allocates next to nothing. */

import { mix } from './hash.ts';

/** Features of token i: `ids[starts[i]] … ids[starts[i + 1] - 1]`. */
export interface FeatureRows {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly length: number;
}

export interface FeatureWriter extends FeatureRows {
  /** Forgets all rows. */
  clear(): void;
  /** Ends the row of the current token. */
  endRow(): void;
  /** A feature with no value, one, two or three; values are hashes or small numbers. */
  add(template: number): void;
  add1(template: number, a: number): void;
  add2(template: number, a: number, b: number): void;
  add3(template: number, a: number, b: number, c: number): void;
}

export function featureWriter(): FeatureWriter {
  let ids = new Uint32Array(4096);
  let starts = new Uint32Array(512);
  let used = 0;
  let rows = 0;
  const put = (id: number) => {
    if (used === ids.length) ids = grown(ids);
    ids[used++] = id;
  };
  return {
    get ids() {
      return ids;
    },
    get starts() {
      return starts;
    },
    get length() {
      return rows;
    },
    clear() {
      used = 0;
      rows = 0;
    },
    endRow() {
      rows++;
      if (rows === starts.length) starts = grown(starts);
      starts[rows] = used;
    },
    add: (template) => put(TEMPLATES[template]!),
    add1: (template, a) => put(mix(TEMPLATES[template]!, a)),
    add2: (template, a, b) => put(mix(mix(TEMPLATES[template]!, a), b)),
    add3: (template, a, b, c) => put(mix(mix(mix(TEMPLATES[template]!, a), b), c)),
  };
}

/** Templates are numbers below 256. */
const TEMPLATES = Uint32Array.from({ length: 256 }, (_, template) => mix(0x51ed270b, template));

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Counts and distances as feature values: small ones as they are, larger ones in steps. */
export function bucket(n: number): number {
  return n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 16 ? 6 : n < 30 ? 7 : 8;
}

export function capped(n: number, most: number): number {
  return n < most ? n : most;
}
