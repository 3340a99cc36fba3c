/**
 * Stage one of reading statements: who says what by which words, as bare spans. Every later stage reads only these spans and
 * the document. The trained labeller reads running text, with what the rules say among its evidence; the rules add what no
 * annotated set marks: labels such as “alleged”, and answers and accusations inside somebody else’s words.
 */

import { type AttributionLabeller, labelAttributions } from './attribution-labeller.ts';
import { type CueLexicon, readForAttributions } from './attribution-reading.ts';
import { type RuledAttribution, ruledAttributions } from './attribution-rules.ts';
import type { Window } from './attribution-windows.ts';
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
export interface BareAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** The words alone: without outer quotation marks, commas and stops. */
  readonly content: readonly Span[];
}

export interface Attribution extends BareAttribution {
  /** The content with its quotation marks and what these enclose, as PARC 3.0 and PolNeAR mark contents. */
  readonly quoted: readonly Span[];
}

/** In reading order of the cues. */
export function findAttributions(tagged: TaggedDocument): Attribution[] {
  const ruled = ruledAttributions(tagged);
  const labelled = labelledAttributions(tagged, ruled);
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
function readLabeller(marks: Uint8Array, roles: Uint8Array): Labeller {
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
function labelledAttributions(tagged: TaggedDocument, ruled: readonly Attribution[]): Attribution[] | null {
  const { doc } = tagged;
  const tagger = partsOfSpeech();
  const trained = labeller();
  if (!tagger || !trained) return null;
  const words = wordsOf(doc);
  const reading = readForAttributions(doc, words, tagger.tag(doc, words), tagger.tags, trained.lexicon, ruled);
  const found: Attribution[] = [];
  for (const { cue, source, content } of labelAttributions(reading, trained)) {
    const words = content.map((range) => bare(doc, range)).filter((span) => span !== null);
    if (words.length === 0 || (source.length === 0 && isGerund(tagged, cue))) continue;
    found.push({
      source: source.slice(0, 1).map((range) => spanOf(doc, range)),
      cue: [spanOf(doc, cue)],
      content: words,
      quoted: content.map((range) => spanOf(doc, range)),
    });
  }
  return found;
}

function spanOf({ tokens }: Document, { first, end }: Window): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** "During questioning": said by nobody, and no verb. */
function isGerund({ doc, classes }: TaggedDocument, { first, end }: Window): boolean {
  return end - first === 1 && doc.tokens[first]!.lower.endsWith('ing') && classes[first - 1] === 'preposition';
}

const STOP = /^[.,;:–—-]+$/u;
const MARK = /^["“”„«»‘’'`]+$/u;

/** Marks whose partner stands inside stay: “He called it ‘a farce’”. Null when nothing but marks is there. */
function bare(doc: Document, { first, end }: Window): Span | null {
  const { tokens } = doc;
  let from = first;
  let to = end;
  const isMark = (i: number) => MARK.test(tokens[i]!.text);
  const marksWithin = () => {
    let count = 0;
    for (let i = from; i < to; i++) if (isMark(i)) count++;
    return count;
  };
  for (;;) {
    if (from < to && STOP.test(tokens[to - 1]!.text)) to--;
    else if (from < to && STOP.test(tokens[from]!.text)) from++;
    else if (to - from > 1 && isMark(from) && isMark(to - 1) && marksWithin() === 2) {
      from++;
      to--;
    } else if (from < to && marksWithin() === 1 && isMark(from)) from++;
    else if (from < to && marksWithin() === 1 && isMark(to - 1)) to--;
    else return from < to ? spanOf(doc, { first: from, end: to }) : null;
  }
}

/** What the rules are sure of, what the labeller found by other cues, and what the rules find plain by cues that are left. */
function joined(labelled: readonly Attribution[], ruled: readonly RuledAttribution[]): Attribution[] {
  const settled = ruled.filter(({ standing }) => standing === 'SETTLED');
  const ruledCues = ruled.map(({ cue }) => cue[0]!);
  const spoken = withOtherCues(labelled, settled).map((one) => withSource(one, ruled, ruledCues));
  const found = [...settled, ...spoken].sort(byCue);
  const plain = ruled.filter(({ standing }) => standing === 'PLAIN');
  return [...found, ...withOtherCues(plain, found)].sort(byCue);
}

/** Where the labeller names no speaker, the one that the rules give the same cue. */
function withSource(
  attribution: Attribution,
  ruled: readonly RuledAttribution[],
  ruledCues: readonly Span[],
): Attribution {
  if (attribution.source.length > 0) return attribution;
  const [cue] = attribution.cue;
  const known = ruled[firstEndingAfter(ruledCues, cue!.start)];
  const isSame = known !== undefined && known.cue[0]!.start < cue!.end;
  const isFree =
    isSame &&
    attribution.content.every((part) => known.source.every((span) => span.end <= part.start || part.end <= span.start));
  return isFree ? { ...attribution, source: known.source } : attribution;
}

function byCue(a: Attribution, b: Attribution): number {
  return a.cue[0]!.start - b.cue[0]!.start;
}

function withOtherCues(some: readonly Attribution[], taken: readonly Attribution[]): Attribution[] {
  const cues = taken.flatMap(({ cue }) => cue);
  return some.filter(({ cue }) =>
    cue.every(({ start, end }) => {
      const next = cues[firstEndingAfter(cues, start)];
      return next === undefined || next.start >= end;
    }),
  );
}

/** Of spans in reading order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
