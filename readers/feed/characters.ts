/** Characters of a feed: references and entities to letters, and what no document may hold taken out. */

import { decodeHTMLStrict } from 'entities';
import { withCp1252 } from '../decode.ts';

/** All that entities of one document may add up to; beyond it they stay as written. */
const MOST_EXPANDED = 100_000;

/** Entities that a document declares for itself (`<!ENTITY name "value">`), and how much of them may still be put in. */
export interface DeclaredEntities {
  readonly values: ReadonlyMap<string, string>;
  left: number;
}

export function declaredEntities(values: ReadonlyMap<string, string>): DeclaredEntities {
  return { values, left: MOST_EXPANDED };
}

/**
 * Text between tags as XML means it, with HTML's named entities too (feeds use them without declaring them). A name that
 * nobody declared stays as written. Declared entities are replaced once, never within each other.
 */
export function decodeText(text: string, declared: DeclaredEntities | null): string {
  if (!text.includes('&')) return text;
  if (declared === null) return clean(decodeHTMLStrict(text));
  return text
    .split(/(&[\p{L}_:][\p{L}\p{N}._:-]*;)/u)
    .map((piece) => expanded(piece, declared) ?? clean(decodeHTMLStrict(piece)))
    .join('');
}

function expanded(piece: string, declared: DeclaredEntities): string | null {
  if (!piece.startsWith('&') || !piece.endsWith(';')) return null;
  const value = declared.values.get(piece.slice(1, -1));
  if (value === undefined || value.length > declared.left) return null;
  declared.left -= value.length;
  return value;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
const allIllegal = new RegExp(illegal, 'g');

/**
 * Without the control characters no text has a use for, and with U+FFFD for half a surrogate pair. U+0080 to U+009F are
 * bytes of windows-1252 that somebody took for Latin-1; HTML reads them so too.
 */
export function clean(text: string): string {
  const legal = illegal.test(text) ? withCp1252(text).replace(allIllegal, '') : text;
  return wellFormed(legal);
}

function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text)
    ? text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    : text;
}
