/** Words, numbers and marks with their places: the smallest pieces that every later step counts in. */

import type { Span } from './findings.ts';
import { isAbbreviation } from './lexicon/abbreviations.ts';

/** A token before it knows its sentence. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * Linear in the text's length for any string, lone surrogates included. Hyphenated words are one piece (“Ben-Barak”),
 * clitics are their own (“Macron” + “’s”, “did” + “n’t”), dots belong to abbreviations and initials (“Mr.”, “U.S.”, “J.”).
 */
export function tokenise(text: string): Piece[] {
  const pieces: Piece[] = [];
  let taken = -1;
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const start = match.index;
    const negation = raw.length > 3 ? NEGATION.exec(raw) : null;
    if (negation) {
      pieces.push(piece(raw.slice(0, negation.index), start), piece(negation[0], start + negation.index));
      continue;
    }
    const end = start + raw.length;
    if (text[end] === '.' && isAbbreviation(raw)) {
      pieces.push(piece(`${raw}.`, start));
      taken = end;
      continue;
    }
    if (start === taken) {
      // The dot went to the abbreviation before; further dots (“etc...”) stay.
      if (raw.length > 1) pieces.push(piece(raw.slice(1), start + 1));
      continue;
    }
    pieces.push(piece(raw, start));
  }
  return pieces;
}

const PIECE = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
    String.raw`(?<![\p{L}\p{N}])\p{L}\.(?:-?\p{L}\.)+(?!\p{L})`, // U.S.  J.-P.  p.m.
    String.raw`(?<![\p{L}\p{N}.])\p{Lu}\.(?=\s?\p{Lu})`, // initials
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|bn|m|k|km|pm|am|s)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:(?:[-‐‑&@](?=[\p{L}\p{N}])|\.(?=\p{Ll})|\.(?=\d)|['’](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}]))(?=\p{L}))[\p{L}\p{M}\p{N}_]+)*`,
    "\\.{2,}|-{2,}|''|``",
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const NEGATION = /n['’]t$/iu;

function piece(text: string, start: number): Piece {
  return { text, lower: text.toLowerCase(), start, end: start + text.length };
}
