/** From bytes to text: which encoding a document is in, and whether it is text at all. */

import { analyse } from 'chardet';

export interface Decoded {
  readonly text: string;
  /** A WHATWG label such as "utf-8"; or "utf-32le", "utf-32be", which browsers gave up. */
  readonly encoding: string;
}

/** More than this share of NULs is no stray but a binary format. */
const MOST_STRAY_NULS = 0.01;

/** Where a document claims an encoding and this many letters beyond ASCII are right for each that is wrong, the claim holds. */
const RIGHT_PER_WRONG = 20;

/**
 * Order of belief: byte order mark, HTTP charset, the document's own declaration, valid UTF-8, and for a document that has
 * to be text (a feed, a page) what its bytes look like, else windows-1252; a stray NUL of such a document is left out. A
 * claim that the bytes contradict is passed over. Without `declared`, bytes that are not UTF-8 and anything with NUL bytes
 * are refused with null.
 */
export function decode(
  bytes: Uint8Array,
  options: { contentType?: string | null; declared?: boolean } = {},
): Decoded | null {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeAs(bytes, mark);
  if (options.declared === true) {
    const wide = wideWithoutMark(bytes);
    if (wide !== null) return decodeAs(bytes, wide);
  }
  if (bytes.includes(0)) {
    const text = bytes.filter((byte) => byte !== 0);
    const isStray = options.declared === true && bytes.length - text.length <= bytes.length * MOST_STRAY_NULS;
    return isStray ? decode(text, options) : null;
  }
  const unicode = decodeAs(bytes, 'utf-8', true);
  if (options.declared !== true) return unicode;
  return asClaimed(bytes, options.contentType, unicode) ?? unicode ?? decodeAs(bytes, lookOf(bytes));
}

/** Null when every claim is false or there is none. */
function asClaimed(bytes: Uint8Array, contentType: string | null | undefined, unicode: Decoded | null): Decoded | null {
  const [served, declared] = [charsetOf(contentType), declaredEncoding(bytes)];
  for (const label of [served, declared]) {
    // UTF-16 without zero bytes or a mark is a false claim, and so is ASCII with other bytes in it.
    if (label === null || /^utf-?16|^utf-?32/i.test(label)) continue;
    if (/ascii/i.test(label) && bytes.some((byte) => byte > 0x7f)) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded === null) continue;
    if (decoded.encoding === 'utf-8' && unicode !== null) return unicode;
    if (label === served && decoded.encoding === 'windows-1252' && isServersDefault(declared, unicode)) continue;
    const wrong = decoded.text.split('\ufffd').length - 1;
    if (decoded.text.replace(/[\0-\x7f\ufffd]+/g, '').length >= wrong * RIGHT_PER_WRONG) return decoded;
  }
  return null;
}

/** Servers say Latin-1 of everything; a document that says UTF-8 and is UTF-8 knows better. */
function isServersDefault(declared: string | null, unicode: Decoded | null): boolean {
  return unicode !== null && declared !== null && /^utf-?8$/i.test(declared);
}

/** Alphabets that are told apart by their bytes; Latin ones are not. */
const telling = /^(?:Big5|GB18030|EUC-(?:JP|KR)|Shift_JIS|KOI8-R|windows-125[1356]|ISO-8859-[5678])$/;

/** The last resort: chardet where it is rather sure of another alphabet, else windows-1252. */
function lookOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 65_536);
  const [best] = analyse(head);
  return best !== undefined && best.confidence >= 40 && telling.test(best.name) ? best.name : 'windows-1252';
}

function decodeAs(bytes: Uint8Array, label: string, fatal = false): Decoded | null {
  if (/^utf-32/.test(label)) return { text: wideText(bytes, label === 'utf-32le'), encoding: label };
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? withCp1252(text) : text, encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** Of windows-1252 the letters for bytes 80 to 9f, in order; some Node versions decode these as control characters. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters U+0080 to U+009F to the letters windows-1252 has for these bytes. */
export function withCp1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => cp1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** A document that starts with "<" in UTF-16 shows it by where its zeros stand (XML 1.0, appendix F). */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

/** TextDecoder has no UTF-32. */
function wideText(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    const isLetter = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    if (at > 0 || point !== 0xfeff) pieces.push(isLetter ? String.fromCodePoint(point) : '\ufffd');
  }
  return pieces.join('');
}

function charsetOf(contentType: string | null | undefined): string | null {
  return contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ?? null;
}

/** Browsers look through 1,024 bytes first, and go on with a page that says it later; more than this is no head. */
const LONGEST_HEAD = 4096;

/** What an XML declaration or an HTML meta element says; both are ASCII and near the top. A meta element in a comment or a text says nothing. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD));
  const declared = start.match(/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i)?.[1];
  if (declared !== undefined) return declared;
  const [head = ''] = start.replace(/<!--.*?(?:-->|$)/gs, '').split(/<(?:body|rss|feed|rdf:RDF|channel)[\s>]/i);
  return head.match(/<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ?? null;
}
