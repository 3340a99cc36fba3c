/** From bytes to text: which encoding a document is in, and whether it is text at all. */

export interface Decoded {
  readonly text: string;
  /** A WHATWG label such as "utf-8". */
  readonly encoding: string;
}

/** More than this share of NULs is no stray but a binary format. */
const MOST_STRAY_NULS = 0.01;

/**
 * Order of belief: byte order mark, HTTP charset, the document's own declaration, valid UTF-8, and windows-1252 for a
 * document that has to be text (a feed, a page), in which a stray NUL is left out. Without `declared`, bytes that are not
 * UTF-8 and anything with NUL bytes are refused with null.
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
  const labels = options.declared === true ? [charsetOf(options.contentType), declaredEncoding(bytes)] : [];
  for (const label of labels) {
    // UTF-16 without zero bytes or a mark is a false claim.
    if (label === null || /^utf-?16|^utf-?32/i.test(label)) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded !== null && !(decoded.encoding === 'utf-8' && decoded.text.includes('�'))) return decoded;
  }
  return decodeAs(bytes, 'utf-8', true) ?? (options.declared === true ? decodeAs(bytes, 'windows-1252') : null);
}

function decodeAs(bytes: Uint8Array, label: string, fatal = false): Decoded | null {
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

function withCp1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => cp1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** A document that starts with "<" in UTF-16 shows it by where its zeros stand (XML 1.0, appendix F). */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

function charsetOf(contentType: string | null | undefined): string | null {
  return contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ?? null;
}

/** What an XML declaration or an HTML meta element says; both are ASCII and near the top. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return (
    head.match(/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i)?.[1] ??
    head.match(/<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ??
    null
  );
}
