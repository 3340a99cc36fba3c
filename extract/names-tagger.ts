/** Names by the trained tagger: a linear chain over hashed features, its weights read when first asked. */

import type { CountryName } from './countries.ts';
import type { Document } from './document.ts';
import type { TaggedName } from './names.ts';
import type { Evidence } from './names-evidence.ts';
import { nameFeatures } from './names-features.ts';
import { type ChainTagger, chainTagger } from './tagging/chain.ts';
import { featureWriter } from './tagging/features.ts';
import { linearModel } from './tagging/model.ts';
import { readModel } from './tagging/model-file.ts';
import { once, weightsFile } from './weights.ts';

/** In reading order, without overlaps, never over a sentence’s end; none where the project was built without weights. */
export function tagNames(doc: Document, countries: readonly CountryName[], evidence: Evidence): TaggedName[] {
  const tagger = nameTagger();
  if (!tagger) return [];
  const features = nameFeatures(doc, countries, evidence);
  const bias = Float32Array.from(tagger.labels, (label) => (label === 'O' ? NO_NAME : 0));
  const names: TaggedName[] = [];
  for (const [s, { first }] of doc.sentences.entries()) {
    writer.clear();
    features.write(s, writer);
    let begin = first;
    for (const [i, number] of tagger.tag(writer, bias).entries()) {
      const [part, type] = tagger.labels[number]!.split('-');
      if (part === 'B' || part === 'U') begin = first + i;
      if (part === 'L' || part === 'U')
        names.push({ type: TYPES[type!] ?? 'ELSE', tokens: { first: begin, end: first + i + 1 } });
    }
  }
  return names;
}

/** Chosen on the development sets: training under hidden features makes the tagger too shy. */
const NO_NAME = -0.7;

const TYPES: Readonly<Record<string, TaggedName['type']>> = { PER: 'PERSON', ORG: 'ORGANISATION' };

const writer = featureWriter();

const nameTagger: () => ChainTagger | null = once(() => {
  const bytes = weightsFile('names.bin');
  return bytes && chainTagger(linearModel(readModel(bytes, 'names.bin')));
});
