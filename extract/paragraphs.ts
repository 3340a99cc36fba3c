/** Where paragraphs begin and end: blank lines part them, and single line ends too unless the text is hard-wrapped. */

import type { Span } from './findings.ts';

/** In reading order, without surrounding white space; empty for a blank text. */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const paragraphs: Span[] = [];
  let afterBlank = true;
  for (const line of lines) {
    if (line.start === line.end) {
      afterBlank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const continues = last && !afterBlank && (wrapped || runsOver(text, last, line));
    if (continues) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
    afterBlank = false;
  }
  return paragraphs;
}

/** A line, trimmed; start === end for a blank one. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const to = nextLineEnd(text, from);
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text.charAt(start))) start++;
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
    lines.push({ start, end });
    from = to + (text[to] === '\r' && text[to + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function nextLineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (LINE_END.test(text.charAt(i))) return i;
  return text.length;
}

const LINE_END = /[\n\r\u2028\u2029]/;
const SPACE = /\s/;

/** Most lines about as wide as a terminal and ending inside a sentence: an e-mail or a wire copy. */
function isHardWrapped(lines: readonly Span[]): boolean {
  const widths = lines.map((line) => line.end - line.start).filter((width) => width > 0);
  if (widths.length < 6) return false;
  const full = widths.filter((width) => width >= 50 && width <= 100).length;
  return full > widths.length * 0.6 && !widths.some((width) => width > 110);
}

/** A line end inside a sentence: nothing is closed before it and the next line goes on in lower case. */
function runsOver(text: string, before: Span, line: Span): boolean {
  return /\p{Ll}/u.test(text.charAt(line.start)) && /[\p{L}\p{N},]/u.test(text.charAt(before.end - 1));
}
