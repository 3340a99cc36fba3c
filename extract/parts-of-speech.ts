/** The part-of-speech tagger that comes with the project. */

import { linearModel } from './tagging/model.ts';
import { readModel } from './tagging/model-file.ts';
import { type PartOfSpeechTagger, partOfSpeechTagger } from './tagging/parts-of-speech.ts';
import { once, weightsFile } from './weights.ts';

/** Throws an Error that names the file when the bytes are no weights. */
export function readPartsOfSpeech(bytes: Uint8Array): PartOfSpeechTagger {
  const rows = readModel(bytes, 'parts-of-speech.bin');
  // Written by the trainer beside the weights.
  const { certain } = rows.extra as { certain: Record<string, number> };
  return partOfSpeechTagger(linearModel(rows), new Map(Object.entries(certain)));
}

/** Null where the project was built without weights. */
export const partsOfSpeech: () => PartOfSpeechTagger | null = once(() => {
  const bytes = weightsFile('parts-of-speech.bin');
  return bytes && readPartsOfSpeech(bytes);
});
