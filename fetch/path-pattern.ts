/** Paths and the patterns that robots.txt (RFC 9309 §2.2.3) and tdmrep.json share. */

/** `*` is any run of characters, `$` at the end is the end; the parts between stars are looked for from left to right. */
export function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  const last = isWhole ? others.pop() : undefined;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Of an absolute address or a path: from the first slash, query or parameter after the host, without the fragment. */
export function pathOf(address: string): string {
  const [, rest = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?;#]*)?([^#]*)/i.exec(address) ?? [];
  return encoded(rest.startsWith('/') ? rest : `/${rest}`);
}

/** §2.2.2: what is not ASCII is percent-encoded and hex digits are upper-case on both sides; nothing is decoded. */
export function encoded(value: string): string {
  return value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
    .replace(/[^ -~]+/g, encodeURIComponent);
}
