/** A long text in pieces that a model can take: cut between paragraphs, else between sentences, else anywhere. */

import type { Span } from '../extract/findings.ts';

/** In order, without gaps between what is not blank; none is longer than `most` code units, none cuts a character in two. */
export function piecesOf(text: string, most: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= most ? text.length : start + cut(text.slice(start, start + most));
    if (text.slice(start, end).trim() !== '') pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function cut(window: string): number {
  const paragraph = window.lastIndexOf('\n');
  if (paragraph > 0) return paragraph + 1;
  const sentence = [...window.matchAll(/[.!?][’”"')]*\s/g)].at(-1);
  if (sentence) return sentence.index + sentence[0].length;
  const space = window.lastIndexOf(' ');
  if (space > 0) return space + 1;
  const cutsPair = /[\uD800-\uDBFF]$/.test(window) && window.length > 1;
  return cutsPair ? window.length - 1 : window.length;
}
