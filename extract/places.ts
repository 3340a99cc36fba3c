/** From character spans back to tokens, by bisection: stages that read bare spans ask here. */

import type { Document, TokenRange } from './document.ts';
import type { Span } from './findings.ts';

/** The tokens that lie within the span, even partly. */
export function tokensWithin({ tokens }: Document, { start, end }: Span): TokenRange {
  const first = firstAt(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, end: last };
}

/** Index of the first token that ends after `offset`. */
function firstAt(tokens: Document['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function textOf({ text }: Document, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(' ');
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence that the token stands in, without white space around it. */
export function sentenceSpan({ tokens, sentences }: Document, token: number): Span {
  const range = sentences[tokens[token]!.sentence]!;
  return { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
}
