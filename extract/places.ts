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

/** Those of `places`, which are in reading order, that lie wholly inside the span. */
export function placesWithin<Place extends Span>(places: readonly Place[], span: Span): Place[] {
  const found: Place[] = [];
  for (let k = countBefore(places, span.start); k < places.length && places[k]!.start < span.end; k++) {
    if (places[k]!.end <= span.end) found.push(places[k]!);
  }
  return found;
}

/** The last of `places`, which are in reading order, that begins before `offset`. */
export function lastBefore(places: readonly Span[], offset: number): Span | undefined {
  return places[countBefore(places, offset) - 1];
}

/** How many of `places`, which are in reading order, begin before `offset`. */
export function countBefore(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
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
