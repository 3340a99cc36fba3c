/** Trains the tagger of names on the annotated sets. */

import { findCountries } from '../countries.ts';
import type { Document } from '../document.ts';
import { nameFeatures } from '../names-features.ts';
import { readDocument } from '../read.ts';
import { featureWriter } from '../tagging/features.ts';
import { gatherSequences } from './chain-trainer.ts';
import { type NamedText, readSet } from './sets.ts';

export const NAME_LABELS = [
  'O',
  ...['PER', 'ORG', 'LOC', 'MISC'].flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];

const TYPES: Record<string, string> = { PERSON: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC', NORP: 'MISC' };

function typeOf({ type, label }: { type: string; label: string }): string | null {
  if (label === 'Facility') return 'LOC';
  if (label === 'Misc' || label === 'Product') return 'MISC';
  return TYPES[type] ?? null;
}

/** Gold labels on our own tokens; a name that our sentences cut is cut too. */
export function nameLabels(doc: Document, gold: NamedText): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  let at = 0;
  for (const entity of [...gold.entities].sort((a, b) => a.start - b.start)) {
    const type = typeOf(entity);
    if (!type) continue;
    while (at < doc.tokens.length && doc.tokens[at]!.end <= entity.start) at++;
    let end = at;
    while (end < doc.tokens.length && doc.tokens[end]!.start < entity.end) end++;
    if (end === at) continue;
    for (let i = at; i < end; i++) {
      const opens = i === at || doc.tokens[i - 1]!.sentence !== doc.tokens[i]!.sentence;
      const closes = i === end - 1 || doc.tokens[i + 1]!.sentence !== doc.tokens[i]!.sentence;
      labels[i] = NAME_LABELS.indexOf(`${opens ? (closes ? 'U' : 'B') : closes ? 'L' : 'I'}-${type}`);
    }
    at = end;
  }
  return labels;
}

export function gatherNames(sets: readonly string[], hints?: (doc: Document) => Uint8Array) {
  const gathered = gatherSequences();
  const writer = featureWriter();
  let tokens = 0;
  for (const set of sets) {
    for (const gold of readSet<NamedText>(set)) {
      const doc = readDocument(gold.text);
      const labels = nameLabels(doc, gold);
      const features = nameFeatures(doc, findCountries(doc), hints?.(doc));
      for (const [s, { first, end }] of doc.sentences.entries()) {
        writer.clear();
        features.write(s, writer);
        gathered.add(writer, labels.subarray(first, end));
        tokens += end - first;
      }
    }
  }
  return { gathered, tokens };
}
