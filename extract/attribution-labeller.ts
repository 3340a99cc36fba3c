/**
 * Who says what by which words, learnt: a first tagger marks sources, cues and contents of a paragraph, a second one reads the
 * paragraph again from every cue and says which source and which content are its own.
 */

import { writeWindow } from './attribution-marks.ts';
import type { AttributionReading } from './attribution-reading.ts';
import { writeAroundCue } from './attribution-roles.ts';
import { cueWindow, paragraphWindows, type Window } from './attribution-windows.ts';
import type { ChainTagger } from './tagging/chain.ts';
import { featureWriter } from './tagging/features.ts';

export const MARK_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const ROLE_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** All ranges are token indices. Source and content may be empty. */
export interface LabelledAttribution {
  readonly cue: Window;
  readonly source: readonly Window[];
  readonly content: readonly Window[];
}

export interface AttributionLabeller {
  readonly marks: ChainTagger;
  readonly roles: ChainTagger;
}

const writer = featureWriter();

/** In reading order of the cues. */
export function labelAttributions(reading: AttributionReading, labeller: AttributionLabeller): LabelledAttribution[] {
  const labels = markAll(reading, labeller.marks);
  const cues = cuesOf(labels);
  const isCue = new Uint8Array(labels.length);
  for (const { first, end } of cues) isCue.fill(1, first, end);
  return cues.map((cue) => {
    const window = cueWindow(reading, cue);
    writer.clear();
    writeAroundCue(reading, window, cue, labels, isCue, writer);
    const roles = labeller.roles.tag(writer);
    const content = rangesOf(roles, 3, window.first).map((range) => toQuoteEnd(reading, range, cue));
    return { cue, source: rangesOf(roles, 1, window.first), content };
  });
}

/** One index into MARK_LABELS for each token. */
export function markAll(reading: AttributionReading, marks: ChainTagger): Uint8Array {
  const labels = new Uint8Array(reading.words.length);
  for (const window of paragraphWindows(reading)) {
    writer.clear();
    writeWindow(reading, window, writer);
    labels.set(marks.tag(writer), window.first);
  }
  return labels;
}

/** Cues by MARK_LABELS. */
export function cuesOf(labels: Uint8Array): Window[] {
  return rangesOf(labels, 3, 0);
}

/** Ranges of the label pair (begin, begin + 1). */
function rangesOf(labels: Uint8Array, begin: number, offset: number): Window[] {
  const ranges: Window[] = [];
  let first = -1;
  for (let i = 0; i <= labels.length; i++) {
    const label = i < labels.length ? labels[i]! : 0;
    if (first >= 0 && label !== begin + 1) {
      ranges.push({ first: first + offset, end: i + offset });
      first = -1;
    }
    if (label === begin) first = i;
  }
  return ranges;
}

/** A content that opens a quotation goes on to its end, unless the cue stands in between. */
function toQuoteEnd({ quotes, quoteBounds }: AttributionReading, range: Window, cue: Window): Window {
  const quote = quotes[range.end - 1]!;
  if (quote < 0) return range;
  const [open, close] = quoteBounds[quote]!;
  const opensIt = range.first === open || range.first === open + 1;
  const cueWithin = cue.first >= range.end && cue.first <= close;
  return opensIt && close >= range.end && !cueWithin ? { first: range.first, end: close + 1 } : range;
}
