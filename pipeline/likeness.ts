/** How alike two titles or two texts are, from 0 to 1, and short keys under which alike texts meet. */

import { createHash } from 'node:crypto';
import { foldName } from './names.ts';

/** Sørensen–Dice coefficient of the letter pairs of two titles; 0 when their numbers differ: “Round 3” is not “Round 4”. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return 1;
  if (numbersOf(a) !== numbersOf(b)) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at += 1) count(pairs, a.slice(at, at + 2), 1);
  let shared = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    if ((pairs.get(pair) ?? 0) === 0) continue;
    count(pairs, pair, -1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

function count(pairs: Map<string, number>, pair: string, step: number): void {
  pairs.set(pair, (pairs.get(pair) ?? 0) + step);
}

function numbersOf(title: string): string {
  return (title.match(/\p{N}+/gu) ?? []).join(' ');
}

/** Every run of three words, hashed; what texts are compared by. The start of a very long text stands for all of it. */
export type Shingles = ReadonlySet<number>;

const longestCompared = 60_000;

export function shinglesOf(text: string): Shingles {
  const words = foldName(text.slice(0, longestCompared)).split(' ');
  const shingles = new Set<number>();
  for (let at = 0; at + 3 <= words.length; at += 1) shingles.add(hash32(words.slice(at, at + 3).join(' ')));
  return shingles;
}

/** Of all runs of either text, the share that both have (Jaccard). */
export function resemblance(a: Shingles, b: Shingles): number {
  const shared = sharedBy(a, b);
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Of the shorter text's runs, the share that the other has too: 1 for an excerpt of it. */
export function containment(a: Shingles, b: Shingles): number {
  return sharedBy(a, b) / Math.max(1, Math.min(a.size, b.size));
}

function sharedBy(a: Shingles, b: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared;
}

const bands = 5;
const rowsPerBand = 2;

/**
 * MinHash signature in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, §3.4): two texts that share
 * four fifths of their runs have a band in common with a chance of 0.994, unrelated ones hardly ever.
 */
export function bandsOf(shingles: Shingles): string[] {
  if (shingles.size === 0) return [];
  const least = Array.from({ length: bands * rowsPerBand }, () => 0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mixed(shingle, row);
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const rows = least.slice(band * rowsPerBand, (band + 1) * rowsPerBand);
    return digestOf(`${band}:${rows.join(':')}`);
  });
}

/** 16 characters of SHA-256: enough to tell the texts of one store apart. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** FNV-1a, 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Another permutation for every row: the finaliser of MurmurHash3 over the hash and a row's own constant. */
function mixed(value: number, row: number): number {
  let hash = value ^ Math.imul(row + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
