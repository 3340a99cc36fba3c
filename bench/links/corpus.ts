/** Public news texts as the link benches use them: articles of paragraphs, and honest edits of them. Nothing of them is stored here. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface PublicArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const folder = new URL('../../../shared/evaluation/', import.meta.url);

/** Why the texts cannot be read, or null. */
export function missingTexts(): string | null {
  return existsSync(folder) ? null : `the public news texts are not at ${fileURLToPath(folder)}`;
}

/** Every text of the sets, whole. */
export function publicTexts(sets: readonly string[]): { readonly id: string; readonly text: string }[] {
  return sets.flatMap((set) => {
    const bytes = readFileSync(new URL(set, folder));
    return (set.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { id: string; text: string } => JSON.parse(line));
  });
}

/** Articles with at least `least` paragraphs of some length. */
export function publicArticles(sets: readonly string[], least = 6): PublicArticle[] {
  return publicTexts(sets)
    .map(({ id, text }) => ({
      id,
      paragraphs: text.split(/\n\s*\n/).filter((one) => one.trim().length > 60 && !/^http/.test(one)),
    }))
    .filter(({ paragraphs }) => paragraphs.length >= least);
}

/** A number from 0 to 1 that is always the same for the same words. */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c_9dc5;
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0xffff_ffff;
}

export interface Scores {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

export function shown({ truePositives, falsePositives, falseNegatives }: Scores): string {
  const precision = truePositives / Math.max(1, truePositives + falsePositives);
  const recall = truePositives / Math.max(1, truePositives + falseNegatives);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${truePositives} right, ${falsePositives} wrong, ${falseNegatives} missed)`;
}
