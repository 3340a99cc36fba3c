/** Where sentences end: at closing marks that are not an abbreviation's, and at every paragraph's end. */

import type { TokenRange } from './document.ts';
import type { Span } from './findings.ts';
import { opensName } from './lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from './lexicon/openers.ts';
import type { Piece } from './tokens.ts';

/** Together the ranges cover every token once, in order. */
export function findSentences(text: string, pieces: readonly Piece[], paragraphs: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 0; i < pieces.length; i++) {
    const last = lastOfSentence(text, pieces, i);
    const next = pieces[i + 1];
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= pieces[i]!.start) paragraph++;
    const endsParagraph = !next || next.start >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY);
    if (!endsParagraph && last === null) continue;
    const end = endsParagraph ? i + 1 : last! + 1;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  return sentences;
}

const STOP = /^(?:[!?…]|\.+)$/u;
const CLOSER = /^(?:["”’'»)\]]|'')$/u;
const BEGINS = /^(?:[\p{Lu}\p{N}"“‘'«„([@#$€£•*–—-]|``)/u;

/** Index of the last token of the sentence that token `i` closes (closing quotes follow it), or null. */
function lastOfSentence(text: string, pieces: readonly Piece[], i: number): number | null {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (!STOP.test(piece.text)) {
    if (!piece.text.endsWith('.') || piece.text.length < 2 || !next || opensName(piece.text)) return null;
    return next.start > piece.end && SENTENCE_OPENERS.has(next.text) ? i : null;
  }
  let last = i;
  for (let after = next; after && after.start === pieces[last]!.end; after = pieces[last + 1]) {
    if (STOP.test(after.text) || CLOSER.test(after.text)) last++;
    else break;
  }
  const following = pieces[last + 1];
  if (!following) return last;
  const gap = following.start - pieces[last]!.end;
  if (gap === 0) return missesSpace(pieces[i - 1], piece, following, last > i) ? last : null;
  if (!BEGINS.test(following.text))
    return piece.text.startsWith('..') || piece.text === '…' ? null : startsAnew(piece, following) ? last : null;
  if (last > i && piece.text !== '.' && namesSpeaker(pieces, last + 1)) return null;
  if (piece.text === '.' && last === i && text.charAt(piece.start - 1) === ' ') return last;
  return last;
}

/** A full stop before a word in lower case still ends a sentence where brands and scripts without capitals begin one. */
function startsAnew(stop: Piece, following: Piece): boolean {
  return stop.text === '.' && /^(?:\p{Ll}\p{Lu}|\p{Lo})/u.test(following.text);
}

/** “…the end.Next paragraph”: one-line bodies lose the space, addresses and file names have no capital there. */
function missesSpace(before: Piece | undefined, stop: Piece, following: Piece, closed: boolean): boolean {
  if (stop.text !== '.' && stop.text !== '?' && stop.text !== '!') return false;
  if (!/^\p{Lu}\p{L}|^[“"‘]/u.test(following.text)) return false;
  return closed || (before !== undefined && /^\p{Ll}{2,}$/u.test(before.text)) || before?.text === ')';
}

const SAID = new Set('said says asked asks told wrote writes added replied tweeted shouted exclaimed'.split(' '));

/** “Stop!” Mr Smith said: the sentence goes on. */
function namesSpeaker(pieces: readonly Piece[], at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const piece = pieces[k];
    if (!piece) return false;
    if (k > at && SAID.has(piece.text)) return true;
    if (!/^\p{L}/u.test(piece.text)) return false;
  }
  return false;
}
