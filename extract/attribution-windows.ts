/** The stretches of a text that the two labellers of attributions read at once. */

import type { AttributionReading } from './attribution-reading.ts';

/** Token indices, half-open. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

const LONGEST = 220;
const ENOUGH = 180;

/** Paragraphs as windows of the first stage; long ones are cut at sentences, endless sentences anywhere. */
export function paragraphWindows({ doc, opensParagraph }: AttributionReading): Window[] {
  const windows: Window[] = [];
  let first = 0;
  const close = (end: number) => {
    for (; end - first > LONGEST; first += LONGEST) windows.push({ first, end: first + LONGEST });
    if (end > first) windows.push({ first, end });
    first = end;
  };
  for (const sentence of doc.sentences) {
    if (opensParagraph[sentence.first] === 1) close(sentence.first);
    if (sentence.end - first > LONGEST && sentence.first > first) close(sentence.first);
    else if (sentence.end - first > ENOUGH) close(sentence.end);
  }
  close(doc.tokens.length);
  return windows;
}

/** The paragraph around a cue, two sentences back and three on at most, and a quotation that follows as the next paragraph. */
export function cueWindow(reading: AttributionReading, cue: Window): Window {
  const { doc, opensParagraph, quoteStates } = reading;
  const sentence = doc.tokens[cue.first]!.sentence;
  const floor = Math.max(doc.sentences[Math.max(0, sentence - 2)]!.first, cue.first - FARTHEST);
  const lastSentence = Math.min(doc.sentences.length - 1, doc.tokens[cue.end - 1]!.sentence + 3);
  const ceiling = Math.min(doc.sentences[lastSentence]!.end, cue.end + FARTHEST);
  let first = cue.first;
  while (first > floor && opensParagraph[first] === 0) first--;
  let end = cue.end;
  while (end < ceiling && opensParagraph[end] === 0) end++;
  if (end < ceiling && quoteStates[end] === 1) {
    end++;
    while (end < ceiling && opensParagraph[end] === 0) end++;
  }
  return { first, end };
}

const FARTHEST = 160;
