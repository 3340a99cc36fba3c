/**
 * What makes two texts near-duplicates: a sample of their word shingles (bottom-k MinHash, Broder 1997), which estimates how much
 * of the shorter text stands in the longer one, however it was cut, reordered or given another headline.
 */

export interface Signature {
  /** The smallest hashes of its shingles, ascending; all of them when there are fewer than `SAMPLE`. */
  readonly hashes: Uint32Array;
  /** How many shingles the text has. */
  readonly size: number;
}

export interface Overlap {
  /** Share of the shorter text's shingles that the other has too, 0 to 1. */
  readonly containment: number;
  /** Jaccard: shared shingles among all of both, 0 to 1. */
  readonly resemblance: number;
}

/** Words a shingle: fewer are phrases that anybody uses. */
const WORDS = 4;

/** Hashes kept of a text: 2 KB, and an error of about four points in the estimate. */
const SAMPLE = 512;

/** One hash in so many is also a bucket to look others up by: an article of 600 words has about forty. */
const BUCKET_RATE = 16;

/** Of a text with fewer shingles one hash in four is a bucket, or too few would be. */
const SHORT = 64;

export function signatureOf(text: string): Signature {
  const seen = shinglesOf(wordsOf(text));
  return { hashes: Uint32Array.from(seen).sort().slice(0, SAMPLE), size: seen.size };
}

/** A hash of every run of four words. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOfWord);
  const seen = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let n = 0; n < WORDS; n += 1) hash = mix(hash, hashes[at + n]!);
    seen.add(finish(hash));
  }
  return seen;
}

/** Where the shorter text is a sample of nothing in common, both are 0. */
export function overlapOf(left: Signature, right: Signature): Overlap {
  if (left.size === 0 || right.size === 0) return { containment: 0, resemblance: 0 };
  // Beyond the last hash of the fuller sample nothing is known of that text.
  const limit = Math.min(lastKnown(left), lastKnown(right));
  let [i, j, shared, onlyLeft, onlyRight] = [0, 0, 0, 0, 0];
  for (;;) {
    const a = i < left.hashes.length && left.hashes[i]! <= limit ? left.hashes[i]! : Number.POSITIVE_INFINITY;
    const b = j < right.hashes.length && right.hashes[j]! <= limit ? right.hashes[j]! : Number.POSITIVE_INFINITY;
    if (a === Number.POSITIVE_INFINITY && b === Number.POSITIVE_INFINITY) break;
    if (a === b) shared += 1;
    else if (a < b) onlyLeft += 1;
    else onlyRight += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  const shorter = Math.min(shared + onlyLeft, shared + onlyRight);
  return {
    containment: shorter === 0 ? 0 : shared / shorter,
    resemblance: shared / Math.max(1, shared + onlyLeft + onlyRight),
  };
}

/** Names of the buckets a text stands in; near-duplicates share several. A short text stands in as many as it has shingles. */
export function bucketsOf({ hashes, size }: Signature): string[] {
  const chosen = [...hashes].filter((hash) => hash % (size < SHORT ? 4 : BUCKET_RATE) === 0);
  return chosen.map((hash) => hash.toString(36));
}

export function packed({ hashes }: Signature): Buffer {
  return Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength);
}

export function unpacked(values: Buffer, size: number): Signature {
  // A copy: the buffer of a row need not start at a multiple of four.
  const bytes = new Uint8Array(values);
  return { hashes: new Uint32Array(bytes.buffer, 0, bytes.byteLength / 4), size };
}

function lastKnown({ hashes, size }: Signature): number {
  return size > hashes.length ? hashes[hashes.length - 1]! : 0xffff_ffff;
}

/** Case, accents and punctuation do not tell texts apart. In scripts without spaces every sign is a word. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a, 32 bits. */
function hashOfWord(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  const rotated = (hash << 5) | (hash >>> 27);
  return Math.imul(rotated ^ word, 0x9e37_79b1) >>> 0;
}

/** Spreads every bit over all: the smallest hashes are then a fair sample (the finaliser of MurmurHash3). */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
