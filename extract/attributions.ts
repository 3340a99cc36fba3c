/**
 * Stage one of reading statements: who says what by which words, as bare spans. Every later stage reads only these spans and
 * the document. The trained labeller reads running text, with what the rules say among its evidence; the rules add what no
 * annotated set marks: labels such as “alleged”, and answers and accusations inside somebody else’s words.
 */

import { type AttributionLabeller, labelAttributions } from './attribution-labeller.ts';
import { type CueLexicon, readForAttributions } from './attribution-reading.ts';
import { ruledAttributions } from './attribution-rules.ts';
import type { Window } from './attribution-features.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { partsOfSpeech } from './parts-of-speech.ts';
import type { TaggedDocument } from './phrases.ts';
import { chainTagger } from './tagging/chain.ts';
import { linearModel } from './tagging/model.ts';
import { readModel } from './tagging/model-file.ts';
import { wordsOf } from './tagging/parts-of-speech.ts';
import { once, weightsFile } from './weights.ts';

/** Source may be empty; cue and content never are. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** In reading order of the cues. */
export function findAttributions(tagged: TaggedDocument): Attribution[] {
  const ruled = ruledAttributions(tagged);
  const labelled = labelledAttributions(tagged.doc, ruled);
  return labelled === null ? ruled : joined(labelled, ruled);
}

interface Labeller extends AttributionLabeller {
  readonly lexicon: CueLexicon;
}

const labeller: () => Labeller | null = once(() => {
  const marks = weightsFile('marks.bin');
  const roles = weightsFile('roles.bin');
  return marks && roles && readLabeller(marks, roles);
});

/** Throws an Error that names the file when the bytes are no weights. */
export function readLabeller(marks: Uint8Array, roles: Uint8Array): Labeller {
  const rows = readModel(marks, 'marks.bin');
  // Written by the trainer beside the weights.
  const lexicon = Object.entries(rows.extra as Record<string, number>);
  return {
    marks: chainTagger(linearModel(rows)),
    roles: chainTagger(linearModel(readModel(roles, 'roles.bin'))),
    lexicon: new Map(lexicon.map(([key, strength]) => [Number(key), strength])),
  };
}

/** Null where the project was built without weights. */
function labelledAttributions(doc: Document, ruled: readonly Attribution[]): Attribution[] | null {
  const tagger = partsOfSpeech();
  const trained = labeller();
  if (!tagger || !trained) return null;
  const words = wordsOf(doc);
  const reading = readForAttributions(doc, words, tagger.tag(doc, words), tagger.tags, trained.lexicon, ruled);
  const found: Attribution[] = [];
  for (const { cue, source, content } of labelAttributions(reading, trained)) {
    const said = content.map((range) => bare(doc, range)).filter((span) => span !== null);
    if (said.length === 0) continue;
    found.push({ source: source.slice(0, 1).map((range) => spanOf(doc, range)), cue: [spanOf(doc, cue)], content: said });
  }
  return found;
}

function spanOf({ tokens }: Document, { first, end }: Window): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

const OUTER = /^[“”"„«»‘'`,.;:—–-]+$/u;

/** Without outer quotation marks, commas and stops; null when nothing else is there. */
function bare(doc: Document, { first, end }: Window): Span | null {
  let from = first;
  let to = end;
  while (from < to && OUTER.test(doc.tokens[from]!.text)) from++;
  while (to > from && (OUTER.test(doc.tokens[to - 1]!.text) || doc.tokens[to - 1]!.text === '’')) to--;
  return from < to ? spanOf(doc, { first: from, end: to }) : null;
}

/** All that the labeller found, and of the rules’ what has a cue of its own. */
function joined(labelled: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const cues = labelled.flatMap(({ cue }) => cue);
  const apart = ruled.filter(({ cue }) => !cue.some((span) => cues.some((other) => overlap(span, other))));
  return [...labelled, ...apart].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
