/** Addresses that may stand in sanitised HTML: read as a browser reads them (WHATWG URL), and written anew. */

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const imageSchemes = new Set(['http:', 'https:']);

/** A longer address is none that anybody follows. */
const MAX_LENGTH = 4096;

/** More variants of one picture than this are not written by a newsroom. */
const MOST_CANDIDATES = 32;

/** Absolute, or null: for another scheme, for what is no address, and for a relative one without a base. */
export function safeLink(written: string, base: string | undefined): string | null {
  return safe(written, base, linkSchemes);
}

/** The same for what a browser loads by itself: http and https alone. */
export function safeImage(written: string, base: string | undefined): string | null {
  return safe(written, base, imageSchemes);
}

/** HTML §4.8.4.2.1: candidates whose address or descriptor is not in order are left out; null when none is left. */
export function safeSrcset(written: string, base: string | undefined): string | null {
  const kept: string[] = [];
  for (const [address, size] of candidates(written)) {
    const url = safeImage(address, base);
    if (url !== null && (size === '' || /^\d{1,5}(?:\.\d{1,3})?[wx]$/.test(size))) kept.push(`${url} ${size}`.trim());
    if (kept.length === MOST_CANDIDATES) break;
  }
  return kept.length === 0 ? null : kept.join(', ');
}

/** An address may hold commas but ends before one; its descriptor goes on to the next comma. Each step starts where the last ended. */
function* candidates(written: string): Iterable<[address: string, size: string]> {
  const address = /[^\s,]\S*/g;
  const size = /[^,]*/y;
  for (let found = address.exec(written); found !== null; found = address.exec(written)) {
    const [text] = found;
    size.lastIndex = address.lastIndex;
    const described = text.endsWith(',') ? '' : (size.exec(written)?.[0] ?? '');
    address.lastIndex += described.length;
    if (text.length <= MAX_LENGTH) yield [text.replace(/,+$/, ''), described.trim()];
  }
}

function safe(written: string, base: string | undefined, schemes: ReadonlySet<string>): string | null {
  if (written.length > MAX_LENGTH || written.trim() === '') return null;
  const from = base !== undefined && /^https?:/i.test(base) && URL.parse(base) !== null ? base : undefined;
  if (URL.parse(written, from) === null) return null;
  const url = new URL(written, from);
  if (!schemes.has(url.protocol)) return null;
  // "https://bank.example@other.example/" shows one host and goes to another.
  url.username = '';
  url.password = '';
  return url.href;
}
