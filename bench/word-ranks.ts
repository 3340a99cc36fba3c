/**
 * `npx tsx bench/word-ranks.ts`: counts in how many public articles each word stands, and writes the words, most common first,
 * to pipeline/word-ranks.txt. How rare a word is says how much it tells of an event.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { stemsOf } from '../pipeline/stems.ts';

const folder = new URL('../../shared/evaluation/', import.meta.url);

/** Articles of these sets are counted; names are not, because whom the news is about changes. */
const sets = [
  'ner/worldwide.public.train.jsonl.gz',
  'attribution/polnear.train.jsonl.gz',
  'ner/gum.open.train.jsonl.gz',
];

/** A word of fewer articles is as good as never seen. */
const LEAST = 3;

const counts = new Map<string, number>();
for (const set of sets) {
  const lines = gunzipSync(readFileSync(new URL(set, folder)))
    .toString('utf8')
    .split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const { text }: { text: string } = JSON.parse(line);
    // A capital may begin a sentence or a name: only words that also stand in small letters count.
    const small = text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? [];
    for (const word of new Set(stemsOf(small.join(' ')))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const ranked = [...counts].filter(([, count]) => count >= LEAST);
ranked.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
const target = fileURLToPath(new URL('../pipeline/word-ranks.txt', import.meta.url));
writeFileSync(target, `${ranked.map(([word]) => word).join('\n')}\n`);
console.log(`${ranked.length} words to ${target}`);
