/** What the second labeller of attributions looks at: every token of a paragraph as seen from one cue. */

import { type AttributionReading, CLASS, isDoubleQuote } from './attribution-reading.ts';
import type { Window } from './attribution-windows.ts';
import { bucket, capped, type FeatureWriter } from './tagging/features.ts';
import { EDGE_AFTER, EDGE_BEFORE } from './tagging/words.ts';

/** Running counts from the cue outward: what stands between it and a token. */
interface Between {
  readonly commas: Uint8Array;
  readonly cues: Uint8Array;
  readonly quotes: Uint8Array;
  readonly verbs: Uint8Array;
  readonly sentences: Uint8Array;
  readonly subordinators: Uint8Array;
  readonly ands: Uint8Array;
}

const SUBORDINATOR = /^(?:that|who|which|because|while|when|after|if|as|but|although)$/;

/** Rows of the second stage: which tokens are source or content of this cue. `first`-stage labels are features. */
export function writeAroundCue(
  reading: AttributionReading,
  window: Window,
  cue: Window,
  labels: Uint8Array,
  isCue: Uint8Array,
  into: FeatureWriter,
): void {
  const { doc, words, tags, lemmas, quotes, quoteBounds, quoteStates, cues, chunks, chunkStates } = reading;
  const { first, end } = window;
  const head = headOf(reading, cue);
  const cueLemma = lemmas[head]!;
  const beforeTag = cue.first > first ? tags[cue.first - 1]! : 60;
  const beforeWord = cue.first > first ? words[cue.first - 1]! : EDGE_BEFORE;
  const afterTag = cue.end < end ? tags[cue.end]! : 61;
  const afterWord = cue.end < end ? words[cue.end]! : EDGE_AFTER;
  const frame = (tags[head]! * 16 + leftOfCue(beforeWord.text)) * 16 + rightOfCue(afterWord.text);
  const between = countBetween(reading, window, cue, isCue);
  const cueChunk = chunks[cue.first]!;
  const cueChunkEnd = chunks[cue.end - 1]!;
  const ruled = ruledRoles(reading, window, cue);
  for (let i = first; i < end; i++) {
    if (i >= cue.first && i < cue.end) {
      into.add(100);
      into.endRow();
      continue;
    }
    const k = i - first;
    const side = i < cue.first ? 1 : 2;
    const far = side === 1 ? cue.first - i : i - cue.end + 1;
    const far8 = side * 16 + bucket(far);
    const sentences = capped(between.sentences[k]!, 3);
    const commas = between.commas[k]!;
    const other = between.cues[k]!;
    const verbs = between.verbs[k]!;
    const w = words[i]!;
    const t = tags[i]!;
    const t1 = i > first ? tags[i - 1]! : 60;
    const t2 = i > first + 1 ? tags[i - 2]! : 60;
    const u1 = i + 1 < end ? tags[i + 1]! : 61;
    const u2 = i + 2 < end ? tags[i + 2]! : 61;
    const p1 = i > first ? words[i - 1]!.low : 1;
    const n1 = i + 1 < end ? words[i + 1]!.low : 2;
    const q = quoteStates[i]!;
    const sideSentence = side * 4 + sentences;
    const chunkFar = side * 16 + bucket(side === 1 ? cueChunk - chunks[i]! : chunks[i]! - cueChunkEnd);
    const c = chunkStates[i]!;
    into.add1(101, side);
    into.add1(102, sideSentence);
    into.add1(103, far8);
    into.add2(104, far8, t);
    into.add2(105, far8, frame);
    into.add2(106, far8, cueLemma);
    into.add2(107, sideSentence, cueLemma);
    into.add3(108, side, cueLemma, t);
    into.add2(109, sideSentence, frame);
    into.add3(110, side, frame, t);
    into.add2(111, side, capped(commas, 4));
    into.add3(112, sideSentence, capped(commas, 3), capped(verbs, 3));
    into.add3(113, sideSentence, capped(commas, 3), frame);
    into.add2(114, sideSentence, capped(other, 2));
    into.add3(115, side, capped(other, 2), t);
    into.add3(116, side, capped(between.quotes[k]!, 3), q);
    into.add3(117, sideSentence * 4 + capped(between.quotes[k]!, 3), q, frame);
    into.add2(118, side, capped(verbs, 3));
    into.add3(119, side, capped(between.subordinators[k]!, 2), capped(verbs, 2));
    into.add3(120, side, capped(between.ands[k]!, 2), capped(verbs, 2));
    into.add2(121, side, w.low);
    into.add2(122, side, t);
    into.add3(123, side, t, capped(far, 3));
    into.add2(124, side, p1);
    into.add2(125, side, n1);
    into.add3(126, side, t1, t);
    into.add3(127, side, t, u1);
    into.add3(128, side * 64 + t2, t1, t);
    into.add3(129, side * 64 + t, u1, u2);
    into.add3(130, side * 64 + t1, t, u1);
    into.add3(131, side, p1, w.low);
    into.add3(132, side, w.low, n1);
    into.add2(133, side, w.shape);
    into.add2(134, side, q);
    into.add3(135, side, q, t);
    into.add2(136, side * 8 + capped(far, 4), w.low);
    into.add2(137, side * 8 + capped(far, 6), cueLemma);
    into.add2(138, side * 8 + capped(far, 4), afterWord.low);
    into.add2(139, side * 8 + capped(far, 4), beforeWord.low);
    into.add3(140, side * 8 + capped(far, 6), beforeTag, t);
    into.add3(141, side * 8 + capped(far, 6), afterTag, t);
    const bounds = doc.sentences[doc.tokens[i]!.sentence]!;
    const edge = (i === Math.max(bounds.first, first) ? 1 : 0) + (i === Math.min(bounds.end, end) - 1 ? 2 : 0);
    into.add3(142, sideSentence, edge, frame);
    if (i + 1 < end && /^[.!?]$/.test(words[i + 1]!.text)) into.add1(143, sideSentence);
    if (quotes[i]! >= 0) {
      const [open, close] = quoteBounds[quotes[i]!]!;
      const gap = Math.max(0, side === 1 ? cue.first - close : open - cue.end + 1);
      into.add3(144, side, bucket(gap), frame);
      into.add3(145, side, bucket(gap), cueLemma);
      if (open < cue.first && close >= cue.end) into.add(146);
    }
    into.add3(147, side, cues[i]!, capped(other, 1));
    if (isCue[i] === 1) into.add1(148, far8);
    const y = labels[i]!;
    const y1 = i > first ? labels[i - 1]! : 9;
    const y2 = i + 1 < end ? labels[i + 1]! : 9;
    into.add3(149, side, y, capped(other, 2));
    into.add2(150, far8, y);
    into.add3(151, side * 16 + y1, y, capped(other, 2));
    into.add3(152, sideSentence, y, frame);
    into.add3(153, side, y, y2);
    into.add2(154, chunkFar, c);
    into.add3(155, chunkFar, c, frame);
    into.add3(156, chunkFar, c, cueLemma);
    into.add3(157, chunkFar, y, c);
    into.add3(158, side * 8 + c, capped(verbs, 2), capped(commas, 2));
    into.add3(159, side * 8 + c, y, capped(verbs, 2));
    const r = ruled[k]!;
    const r1 = k > 0 ? ruled[k - 1]! : 9;
    const r2 = k + 1 < ruled.length ? ruled[k + 1]! : 9;
    into.add2(161, r, y);
    into.add3(162, r1, r, r2);
    into.add3(163, r1 * 16 + r, y, y1);
    into.add3(164, r, side * 8 + c, sideSentence);
    into.add2(165, r, cueLemma);
    into.add3(160, sideSentence * 16 + y, y1, capped(commas, 3));
    into.endRow();
  }
}

/** What the rules say of each token as seen from this cue: 0 nothing, 1 and 2 source, 3 and 4 content; 7 where they know no such cue. */
function ruledRoles({ ruled, ruledByCue }: AttributionReading, { first, end }: Window, cue: Window): Uint8Array {
  const roles = new Uint8Array(end - first);
  let known = -1;
  for (let i = cue.first; i < cue.end && known < 0; i++) known = ruledByCue[i]!;
  if (known < 0) return roles.fill(7);
  const put = (ranges: readonly (readonly [number, number])[], begin: number) => {
    for (const [from, to] of ranges) {
      for (let i = Math.max(from, first); i < Math.min(to, end); i++) roles[i - first] = i === from ? begin : begin + 1;
    }
  };
  put(ruled[known]!.content, 3);
  put(ruled[known]!.source, 1);
  return roles;
}

/** Its last verb or noun: “has reportedly claimed”, “expressed concern”. */
function headOf({ classes }: AttributionReading, cue: Window): number {
  for (let i = cue.end - 1; i >= cue.first; i--) if (classes[i] === CLASS.verb || classes[i] === CLASS.noun) return i;
  return cue.end - 1;
}

function leftOfCue(text: string): number {
  return text === ',' ? 1 : isDoubleQuote(text) || text === '’' || text === "'" ? 2 : /^[—–-]+$/.test(text) ? 3 : 0;
}

function rightOfCue(text: string): number {
  if (text === 'that') return 1;
  if (isDoubleQuote(text) || text === '‘') return 2;
  if (text === ',') return 3;
  if (text === 'to') return 4;
  if (text === '.' || text === ':') return text === '.' ? 5 : 6;
  if (text === 'of') return 7;
  return text === 'in' || text === 'on' || text === 'at' ? 8 : 0;
}

function countBetween(reading: AttributionReading, { first, end }: Window, cue: Window, isCue: Uint8Array): Between {
  const length = end - first;
  const counts = () => new Uint8Array(length);
  const between = {
    commas: counts(),
    cues: counts(),
    quotes: counts(),
    verbs: counts(),
    sentences: counts(),
    subordinators: counts(),
    ands: counts(),
  };
  walk(reading, between, first, cue.end, end, 1, isCue, reading.doc.tokens[cue.end - 1]!.sentence);
  walk(reading, between, first, cue.first - 1, first - 1, -1, isCue, reading.doc.tokens[cue.first]!.sentence);
  return between;
}

function walk(
  { doc, words, classes }: AttributionReading,
  between: Between,
  base: number,
  from: number,
  stop: number,
  step: 1 | -1,
  isCue: Uint8Array,
  home: number,
): void {
  let commas = 0;
  let cues = 0;
  let quotes = 0;
  let verbs = 0;
  let subordinators = 0;
  let ands = 0;
  for (let i = from; i !== stop; i += step) {
    const k = i - base;
    between.commas[k] = capped(commas, 255);
    between.cues[k] = capped(cues, 255);
    between.quotes[k] = capped(quotes, 255);
    between.verbs[k] = capped(verbs, 255);
    between.sentences[k] = Math.abs(doc.tokens[i]!.sentence - home);
    between.subordinators[k] = capped(subordinators, 255);
    between.ands[k] = capped(ands, 255);
    const { text, lower } = words[i]!;
    if (text === ',' || text === ';' || text === '—' || text === '--') commas++;
    else if (isDoubleQuote(text)) quotes++;
    else if (lower === 'and') ands++;
    else if (SUBORDINATOR.test(lower)) subordinators++;
    if (isCue[i] === 1) cues++;
    if (classes[i] === CLASS.modal || classes[i] === CLASS.verb) verbs++;
  }
}
