/** What the first labeller of attributions looks at: the paragraph as it stands. */

import { type AttributionReading, isDoubleQuote } from './attribution-reading.ts';
import type { Window } from './attribution-windows.ts';
import { bucket, capped, type FeatureWriter } from './tagging/features.ts';
import { EDGE_AFTER, EDGE_BEFORE } from './tagging/words.ts';

/** Rows of the first stage: which tokens are source, cue or content of anything. */
export function writeWindow(reading: AttributionReading, { first, end }: Window, into: FeatureWriter): void {
  const { doc, words, tags, lemmas, cues, quotes, quoteBounds, quoteStates, classes, chunkStates, ruledMarks } =
    reading;
  const tagAt = (i: number) => (i < first ? 60 : i >= end ? 61 : tags[i]!);
  const word = (i: number) => (i < first ? EDGE_BEFORE : i >= end ? EDGE_AFTER : words[i]!);
  const near = nearestCues(reading, first, end);
  const sentenceStates = statesOfSentences(reading, first, end);
  const stateOf = (sentence: number) => sentenceStates.get(sentence) ?? 9;
  for (let i = first; i < end; i++) {
    const w = words[i]!;
    const p1 = word(i - 1);
    const p2 = word(i - 2);
    const n1 = word(i + 1);
    const n2 = word(i + 2);
    const t = tags[i]!;
    const t1 = tagAt(i - 1);
    const t2 = tagAt(i - 2);
    const t3 = tagAt(i - 3);
    const u1 = tagAt(i + 1);
    const u2 = tagAt(i + 2);
    const u3 = tagAt(i + 3);
    const lemma = lemmas[i]!;
    const q = quoteStates[i]!;
    into.add(1);
    into.add1(2, w.low);
    into.add1(3, lemma);
    into.add1(4, t);
    into.add1(5, p1.low);
    into.add1(6, n1.low);
    into.add1(7, p2.low);
    into.add1(8, n2.low);
    into.add1(9, t1);
    into.add1(10, u1);
    into.add2(11, t1, t);
    into.add2(12, t, u1);
    into.add3(13, t2, t1, t);
    into.add3(14, t, u1, u2);
    into.add3(15, t1, t, u1);
    into.add2(16, p1.low, w.low);
    into.add2(17, w.low, n1.low);
    into.add3(18, t3 * 64 + t2, t1, t);
    into.add3(19, t, u1, u2 * 64 + u3);
    into.add2(20, lemma, u1);
    into.add2(21, lemma, t1);
    into.add2(22, lemma, n1.low);
    into.add1(23, w.shape);
    into.add1(24, q);
    into.add2(25, q, t);
    into.add3(26, q, i > first ? quoteStates[i - 1]! : 9, i + 1 < end ? quoteStates[i + 1]! : 9);
    into.add2(27, q, lemma);
    const sentence = doc.tokens[i]!.sentence;
    const bounds = doc.sentences[sentence]!;
    const from = Math.max(first, bounds.first);
    const to = Math.min(end, bounds.end);
    into.add2(28, bucket(i - from), from === first ? 1 : 0);
    into.add1(29, bucket(to - 1 - i));
    const { left, right, leftCommas, rightCommas, leftQuote, rightQuote, leftThat } = near(i);
    const leftCue = left >= 0 ? lemmas[left]! : 0;
    const rightCue = right >= 0 ? lemmas[right]! : 0;
    const leftFar = left >= 0 ? bucket(i - left) : 15;
    const rightFar = right >= 0 ? bucket(right - i) : 15;
    into.add1(30, leftCue);
    into.add1(31, rightCue);
    into.add2(32, leftCue, t);
    into.add2(33, rightCue, t);
    into.add3(34, leftFar, leftThat, leftQuote);
    into.add2(35, rightFar, rightQuote);
    into.add2(36, capped(leftCommas, 3), left >= 0 ? 1 : 0);
    into.add2(37, capped(rightCommas, 3), right >= 0 ? 1 : 0);
    into.add3(38, (left >= 0 ? 1 : 0) + (right >= 0 ? 2 : 0), q, leftQuote + 2 * rightQuote);
    into.add3(39, leftCue, leftFar, t);
    into.add3(40, rightCue, rightFar, t);
    into.add1(41, cues[i]!);
    into.add3(42, cues[i]!, t, t1 * 64 + u1);
    const here = stateOf(sentence);
    const before = stateOf(sentence - 1);
    const after = stateOf(sentence + 1);
    into.add1(43, here);
    into.add2(44, before, here);
    into.add2(45, here, after);
    into.add2(46, before, q);
    into.add2(47, after, q);
    into.add2(48, chunkStates[i]!, t);
    into.add3(49, chunkStates[i]!, leftFar, rightFar);
    into.add3(50, chunkStates[i]!, rightCue, rightFar);
    into.add3(51, chunkStates[i]!, leftCue, leftFar);
    into.add2(52, leftCue, rightCue);
    const quote = quotes[i]!;
    if (quote >= 0) {
      const [open, close] = quoteBounds[quote]!;
      into.add1(53, bucket(close - open));
      into.add1(54, open > first ? lemmas[open - 1]! : 1);
      into.add2(55, open > first + 1 ? lemmas[open - 2]! : 1, open > first ? lemmas[open - 1]! : 1);
      into.add1(56, close + 1 < end ? lemmas[close + 1]! : 2);
      into.add2(57, close + 1 < end ? lemmas[close + 1]! : 2, close + 2 < end ? lemmas[close + 2]! : 2);
    }
    into.add3(58, classes[i]!, leftCommas > 0 ? 1 : 0, rightCommas > 0 ? 1 : 0);
    const r = ruledMarks[i]!;
    const r1 = i > first ? ruledMarks[i - 1]! : 9;
    const r2 = i + 1 < end ? ruledMarks[i + 1]! : 9;
    into.add1(59, r);
    into.add3(60, r1, r, r2);
    into.add2(61, r, t);
    into.add2(62, r, lemma);
    into.add3(63, r, q, chunkStates[i]!);
    into.endRow();
  }
}

const SEARCHED = 60;

/** The nearest likely cues on both sides within the sentence, with the marks between; those inside another quotation do not count. */
function nearestCues({ doc, words, cues, quotes }: AttributionReading, first: number, end: number) {
  const found = { left: -1, right: -1, leftCommas: 0, rightCommas: 0, leftQuote: 0, rightQuote: 0, leftThat: 0 };
  return (i: number) => {
    const bounds = doc.sentences[doc.tokens[i]!.sentence]!;
    const from = Math.max(first, bounds.first, i - SEARCHED);
    const to = Math.min(end, bounds.end, i + SEARCHED);
    Object.assign(found, {
      left: -1,
      right: -1,
      leftCommas: 0,
      rightCommas: 0,
      leftQuote: 0,
      rightQuote: 0,
      leftThat: 0,
    });
    for (let k = i - 1; k >= from; k--) {
      const { text } = words[k]!;
      if (text === ',') found.leftCommas++;
      else if (isDoubleQuote(text)) found.leftQuote = 1;
      if (cues[k]! > 1 && (quotes[k]! < 0 || quotes[k] === quotes[i])) {
        found.left = k;
        break;
      }
      if (text === 'that') found.leftThat = 1;
    }
    for (let k = i + 1; k < to; k++) {
      const { text } = words[k]!;
      if (text === ',') found.rightCommas++;
      else if (isDoubleQuote(text)) found.rightQuote = 1;
      if (cues[k]! > 1 && (quotes[k]! < 0 || quotes[k] === quotes[i])) {
        found.right = k;
        break;
      }
    }
    return found;
  };
}

/** For each sentence of the window: has it a strong cue outside quotations (1), has it a quotation (2). */
function statesOfSentences({ doc, cues, quotes }: AttributionReading, first: number, end: number): Map<number, number> {
  const states = new Map<number, number>();
  for (let i = first; i < end; i++) {
    const { sentence } = doc.tokens[i]!;
    let state = states.get(sentence) ?? 0;
    if (cues[i]! > 2 && quotes[i]! < 0) state |= 1;
    if (quotes[i]! >= 0) state |= 2;
    states.set(sentence, state);
  }
  return states;
}
