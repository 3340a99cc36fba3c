/** What the tagger of names looks at: the word, its neighbours, its run of capitals, and how the rest of the document uses it. */

import type { CountryName } from './countries.ts';
import type { Document } from './document.ts';
import type { Evidence } from './names-evidence.ts';
import { markKnown } from './names-gazetteer.ts';
import { ruledMarks } from './names-ruled.ts';
import type { FeatureWriter } from './tagging/features.ts';
import {
  EDGE_AFTER,
  EDGE_BEFORE,
  GIVEN_LIST,
  HEAD_LIST,
  LIST_COUNT,
  ROLE_LISTS,
  type Word,
  wordOf,
} from './tagging/words.ts';

export interface NameFeatures {
  readonly words: readonly Word[];
  /** Writes one row for each token of the sentence. */
  write(sentence: number, into: FeatureWriter): void;
}

export function nameFeatures(doc: Document, countries: readonly CountryName[], evidence: Evidence): NameFeatures {
  const words = doc.tokens.map((token) => wordOf(token.text));
  const runs = findRuns(doc, words);
  const uses = gatherUses(doc, words, runs, evidence.lettering);
  const marks = markKnown(doc);
  const ruled = ruledMarks(doc, countries, evidence);
  const country = new Uint8Array(words.length);
  for (const { tokens } of countries)
    for (let i = tokens.first; i < tokens.end; i++) country[i] = i === tokens.first ? 1 : 2;
  return {
    words,
    write(sentence, into) {
      const { first, end } = doc.sentences[sentence]!;
      const lettering =
        evidence.lettering[sentence] === 'SENTENCE' ? 0 : evidence.lettering[sentence] === 'TITLE' ? 1 : 2;
      const at = (i: number) => (i < first ? EDGE_BEFORE : i >= end ? EDGE_AFTER : words[i]!);
      for (let i = first; i < end; i++) {
        const w = words[i]!;
        const p1 = at(i - 1);
        const p2 = at(i - 2);
        const n1 = at(i + 1);
        const n2 = at(i + 2);
        into.add(1);
        into.add1(2, w.form);
        into.add1(3, w.low);
        into.add1(4, p1.low);
        into.add1(5, n1.low);
        into.add1(6, p2.low);
        into.add1(7, n2.low);
        into.add1(13, w.shape);
        into.add2(14, p1.shape, w.shape);
        into.add2(15, w.shape, n1.shape);
        into.add3(16, p1.shape, w.shape, n1.shape);
        into.add2(17, w.shape, p1.low);
        into.add2(18, w.shape, n1.low);
        for (let k = 1; k < 4; k++) {
          if (w.prefixes[k] !== 0) into.add2(19, k, w.prefixes[k]!);
          if (w.suffixes[k] !== 0) into.add2(20, k, w.suffixes[k]!);
        }
        if (p1.suffixes[2] !== 0) into.add1(58, p1.suffixes[2]!);
        if (n1.suffixes[2] !== 0) into.add1(59, n1.suffixes[2]!);
        const r = ruled[i]!;
        const r1 = i > first ? ruled[i - 1]! : 9;
        const r2 = i + 1 < end ? ruled[i + 1]! : 9;
        into.add1(70, r);
        into.add2(71, r, w.shape);
        into.add3(72, r1, r, r2);
        into.add2(73, r, w.low);
        into.add3(74, r, p1.low, n1.low);
        into.add1(60, p2.shape);
        into.add1(61, n2.shape);
        if (i === first) into.add1(21, w.shape);
        if (lettering !== 0) {
          into.add1(22, lettering);
          into.add2(23, lettering, w.shape);
        }
        writeLists(into, 24, w.lists);
        writeLists(into, 25, p1.lists);
        writeLists(into, 26, n1.lists);
        into.add3(27, p1.lists, w.lists, n1.lists);
        into.add2(28, w.lists, n1.lists);
        into.add2(29, p1.lists, w.lists);
        if (country[i] !== 0) into.add1(30, country[i]!);
        const mark = marks[i]!;
        if (mark !== 0) {
          into.add1(54, mark);
          into.add2(55, mark, w.shape);
        }
        if (i > first && marks[i - 1] !== 0) into.add2(56, marks[i - 1]!, mark);
        if (i + 1 < end && marks[i + 1] !== 0) into.add2(57, mark, marks[i + 1]!);
        const run = runs[i]!;
        if (run) writeRun(into, run, i, words, first, end);
        if (w.isCapital) writeUse(into, uses.get(w.form), evidence.lowered.has(w.lower));
        into.endRow();
      }
    },
  };
}

function writeLists(into: FeatureWriter, template: number, lists: number): void {
  for (let bit = 0; bit < LIST_COUNT; bit++) if (((lists >> bit) & 1) === 1) into.add1(template, bit);
}

/** A run of capitalised words with the small words that may join them; token indices, both inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly hasHead: number;
  readonly startsWithGiven: number;
}

const JOINERS = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'al',
  'bin',
  'van',
  'von',
  'der',
  'da',
  'di',
  'el',
  '&',
  'du',
  'la',
  'le',
]);
const LONGEST_RUN = 12;

function findRuns(doc: Document, words: readonly Word[]): (Run | null)[] {
  const runs = new Array<Run | null>(words.length).fill(null);
  for (const { first, end } of doc.sentences) {
    for (let i = first; i < end; i++) {
      if (!words[i]!.isCapital) continue;
      let last = i;
      while (last - i < LONGEST_RUN) {
        if (last + 1 < end && words[last + 1]!.isCapital) last++;
        else if (last + 2 < end && JOINERS.has(words[last + 1]!.text) && words[last + 2]!.isCapital) last += 2;
        else break;
      }
      let hasHead = 0;
      for (let k = i; k <= last; k++) if ((words[k]!.lists & HEAD_LIST) !== 0) hasHead = k + 1;
      const run = { first: i, last, hasHead, startsWithGiven: (words[i]!.lists & GIVEN_LIST) !== 0 ? 1 : 0 };
      for (let k = i; k <= last; k++) runs[k] = run;
      i = last;
    }
  }
  return runs;
}

function writeRun(into: FeatureWriter, run: Run, i: number, words: readonly Word[], first: number, end: number): void {
  const before = run.first > first ? words[run.first - 1]! : EDGE_BEFORE;
  const after = run.last + 1 < end ? words[run.last + 1]! : EDGE_AFTER;
  const length = Math.min(6, run.last - run.first);
  into.add1(31, words[run.first]!.low);
  into.add1(32, words[run.last]!.low);
  into.add2(33, length, Math.min(6, i - run.first));
  into.add1(34, before.low);
  into.add1(35, after.low);
  into.add2(36, before.low, after.low);
  into.add1(37, run.hasHead === 0 ? 0 : run.hasHead - 1 >= i ? 1 : 2);
  if (run.startsWithGiven === 1) into.add1(38, Math.min(3, i - run.first));
  if ((before.lists & ROLE_LISTS) !== 0) into.add1(39, Math.min(3, i - run.first));
  into.add2(40, length, before.low);
  into.add2(41, length, after.low);
}

/** How the document uses one capitalised form: all its places together. */
interface Use {
  count: number;
  inSentence: number;
  afterTitle: number;
  afterGiven: number;
  beforeHead: number;
  speaks: number;
  readonly before: number[];
  readonly after: number[];
  /** The longest run it stands in: first and last word, place and length. */
  runFirst: number;
  runLast: number;
  place: number;
  length: number;
}

const SAYING = /^(?:said|says|say|told|tells|added|tweeted|wrote|asked|argued|claimed)$/;
const MOST_NEIGHBOURS = 4;

function gatherUses(
  doc: Document,
  words: readonly Word[],
  runs: readonly (Run | null)[],
  lettering: readonly string[],
): Map<number, Use> {
  const uses = new Map<number, Use>();
  for (const [s, { first, end }] of doc.sentences.entries()) {
    for (let i = first; i < end; i++) {
      const run = runs[i];
      const word = words[i]!;
      if (!run || !word.isCapital) continue;
      const use = uses.get(word.form) ?? newUse();
      uses.set(word.form, use);
      use.count++;
      if (lettering[s] === 'CAPITALS') continue;
      if (i > first) use.inSentence++;
      const before = run.first > first ? words[run.first - 1]! : EDGE_BEFORE;
      const after = run.last + 1 < end ? words[run.last + 1]! : EDGE_AFTER;
      if ((before.lists & ROLE_LISTS) !== 0 || (i > run.first && (words[run.first]!.lists & ROLE_LISTS) !== 0))
        use.afterTitle++;
      if (i > run.first && (words[i - 1]!.lists & GIVEN_LIST) !== 0) use.afterGiven++;
      if (run.hasHead > i + 1) use.beforeHead++;
      if (SAYING.test(after.lower) || SAYING.test(before.lower)) use.speaks++;
      note(use.before, before.low);
      note(use.after, after.low);
      const length = run.last - run.first;
      if (length > use.length && length < 6) {
        use.length = length;
        use.place = i - run.first;
        use.runFirst = words[run.first]!.low;
        use.runLast = words[run.last]!.low;
      }
    }
  }
  return uses;
}

function newUse(): Use {
  return {
    count: 0,
    inSentence: 0,
    afterTitle: 0,
    afterGiven: 0,
    beforeHead: 0,
    speaks: 0,
    before: [],
    after: [],
    runFirst: 0,
    runLast: 0,
    place: 0,
    length: 0,
  };
}

function note(list: number[], value: number): void {
  if (list.length < MOST_NEIGHBOURS && !list.includes(value)) list.push(value);
}

function writeUse(into: FeatureWriter, use: Use | undefined, isLowered: boolean): void {
  if (isLowered) into.add(42);
  if (!use || use.count < 2) return;
  into.add(43);
  if (use.afterTitle > 0) into.add(44);
  if (use.afterGiven > 0) into.add(45);
  if (use.beforeHead > 0) into.add(46);
  if (use.speaks > 0) into.add(47);
  if (use.inSentence === 0) into.add(48);
  for (const word of use.before) into.add1(49, word);
  for (const word of use.after) into.add1(50, word);
  if (use.length > 0) {
    into.add1(51, use.runFirst);
    into.add1(52, use.runLast);
    into.add2(53, use.place, use.length);
  }
}
