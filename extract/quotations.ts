/** What stands in quotation marks: straight, curly, single, low and angular ones, also running over several paragraphs. */

import type { Quotation, TokenRange } from './document.ts';
import type { Span } from './findings.ts';
import type { Piece } from './tokens.ts';

/** In order of their opening marks; nested ones follow the one they stand in. Apostrophes never open or close one alone. */
export function findQuotations(
  text: string,
  pieces: readonly Piece[],
  sentences: readonly TokenRange[],
  paragraphs: readonly Span[],
): Quotation[] {
  const found: Bounds[] = [];
  let running: Family | null = null;
  let at = 0;
  for (const paragraph of paragraphs) {
    const marks: Mark[] = [];
    for (; at < pieces.length && pieces[at]!.start < paragraph.end; at++) {
      const mark = readMark(text, pieces[at]!, paragraph);
      if (mark) marks.push(mark);
    }
    running = pairMarks(text, marks, paragraph, running, found);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const isFragment = fragmentTest(pieces, sentences);
  return found.map((bounds) => ({ ...bounds, isFragment: !bounds.runsOn && isFragment(bounds) }));
}

type Bounds = Omit<Quotation, 'isFragment'>;
type Family = 'double' | 'single' | 'angle';

interface Mark extends Span {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its shape alone says that it opens. */
  readonly sure: boolean;
}

const SPACED = /[\s([{<\-–—/]/u;
const ELISION = /^['’](?:em|til|tis|twas|n|cause|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;

function readMark(text: string, piece: Piece, paragraph: Span): Mark | null {
  const family = FAMILIES.get(piece.text);
  if (!family) return null;
  const { start, end } = piece;
  const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
  const after = end < paragraph.end ? text.charAt(end) : ' ';
  const leads = (SPACED.test(before) || /["“‘'«„]/u.test(before)) && !/\s/u.test(after);
  const trails = !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const place = { start, end, family };
  if (piece.text === '“' && trails && closesLow(text, start, paragraph))
    return { ...place, opens: false, closes: true, sure: false };
  if (piece.text === '“') return { ...place, opens: true, closes: false, sure: true };
  if (piece.text === '„' || piece.text === '«' || piece.text === '‹' || piece.text === '``') {
    return { ...place, opens: true, closes: false, sure: true };
  }
  if (piece.text === '”' || piece.text === '»' || piece.text === '›' || piece.text === "''") {
    return { ...place, opens: false, closes: true, sure: false };
  }
  if (piece.text === '‘') return { ...place, opens: leads, closes: false, sure: leads };
  if (piece.text === '’') return { ...place, opens: false, closes: trails, sure: false };
  if (piece.text === "'") {
    const elided = ELISION.test(text.slice(start, start + 8));
    return { ...place, opens: leads && !elided && /[\p{L}\p{N}"“]/u.test(after), closes: trails, sure: false };
  }
  return { ...place, opens: leads || !trails, closes: trails || !leads, sure: leads && !trails };
}

const LONGEST_LOW = 2000;

/** „German“: the mark that opens in English closes what a low mark opened. */
function closesLow(text: string, at: number, paragraph: Span): boolean {
  const before = text.slice(Math.max(paragraph.start, at - LONGEST_LOW), at);
  return before.lastIndexOf('„') > before.lastIndexOf('“');
}

const FAMILIES = new Map<string, Family>([
  ...['"', '“', '”', '„', '``', "''", '＂'].map((mark) => [mark, 'double'] as const),
  ...['‘', '’', "'", '‚'].map((mark) => [mark, 'single'] as const),
  ...['«', '»', '‹', '›'].map((mark) => [mark, 'angle'] as const),
]);

/** Adds the paragraph's quotations to `found`; returns the family of one that is still open at its end. */
function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, running: Family | null, found: Bounds[]) {
  const open: Mark[] = [];
  const isOpen = (family: Family) => open.some((mark) => mark.family === family);
  if (running) resume(marks, paragraph, running, open);
  for (const [i, mark] of marks.entries()) {
    if (open.at(-1) === mark) continue;
    const mine = open.findLast((other) => other.family === mark.family);
    if (mark.closes && mine && !(mark.family === 'single' && isPossessive(text, mark, marks[i + 1]))) {
      while (open.length && open.pop() !== mine) {}
      if (mark.start > mine.end) {
        found.push({ start: mine.start, end: mark.end, inner: { start: mine.end, end: mark.start }, runsOn: false });
      }
      continue;
    }
    if (mark.opens && !isOpen(mark.family)) open.push(mark);
    else if (mark.opens && mark.sure && mark.family === 'double') {
      // A second sure opening: the first was never closed.
      open.length = 0;
      open.push(mark);
    }
  }
  const left = open.find((mark) => mark.family !== 'single' && mark.sure) ?? open.find((mark) => mark.sure);
  if (!left || left.end >= paragraph.end) return null;
  if (left.family === 'single') return null;
  const inner = { start: left.end, end: paragraph.end };
  found.push({ start: left.start, end: paragraph.end, inner, runsOn: true });
  return left.family;
}

/** A quotation of the paragraph before goes on: with a repeated opening mark, or without one up to a lone closing mark. */
function resume(marks: readonly Mark[], paragraph: Span, family: Family, open: Mark[]): void {
  const first = marks.find((mark) => mark.family === family);
  if (!first) return;
  if (first.opens && first.start === paragraph.start) return;
  if (!first.closes || first.opens) return;
  open.push({ start: paragraph.start, end: paragraph.start, family, opens: true, closes: false, sure: true });
}

/** “the senators’ letter”: after an s and before a word, with another closing mark still to come. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!/s/iu.test(text.charAt(mark.start - 1)) || !/^\s\p{L}/u.test(text.slice(mark.end, mark.end + 3))) return false;
  return next !== undefined && next.family === 'single' && next.closes;
}

const FRAGMENT_WORDS = 7;

/** Tells whether few words stand quoted inside a sentence of somebody else’s, not a short utterance of their own. */
function fragmentTest(pieces: readonly Piece[], sentences: readonly TokenRange[]) {
  let at = 0;
  let sentence = 0;
  return ({ start, end, inner }: Bounds): boolean => {
    while (at > 0 && pieces[at - 1]!.start >= start) at--;
    while (at < pieces.length && pieces[at]!.start < start) at++;
    let last = at;
    let words = 0;
    while (last < pieces.length && pieces[last]!.start < end) {
      if (pieces[last]!.start >= inner.start && /[\p{L}\p{N}]/u.test(pieces[last]!.text)) words++;
      if (words > FRAGMENT_WORDS) return false;
      last++;
    }
    const closing = pieces[last - 2];
    if (words === 0 || (closing && /^[.,!?…;]$/u.test(closing.text))) return false;
    while (sentence > 0 && sentences[sentence]!.first > at) sentence--;
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= at) sentence++;
    const range = sentences[sentence];
    const before = range && at > range.first ? pieces[at - 1]! : null;
    const after = range && last < range.end ? pieces[last] : undefined;
    if (before && /[\p{L}\p{N}]|^[’'(–—-]/u.test(before.text)) return true;
    return after !== undefined && /^\p{Ll}/u.test(after.text) && (!before || !/^[:,]$/u.test(before.text));
  };
}
