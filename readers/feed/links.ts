/** Relative addresses to absolute ones, alone and within HTML, as a browser would with that base (RFC 3986, XML Base). */

/** Against an empty or unusable base, and when nothing can be made of it, the address stays as it is. */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim();
  if (trimmed === '' || base === '') return trimmed || base;
  if (/^[a-z][a-z0-9+.-]*:(?!\/?[^/])/i.test(trimmed) && URL.parse(trimmed) !== null) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** What no link of a feed may be: it would run or show what the sender wrote, or reach into the reader's machine. */
const unsafe = /^\s*(?:javascript|vbscript|data|file|blob|about):/i;

/** As `resolve`, but nothing stays nothing, and what is not safe to follow is nothing. */
export function absolute(address: string, base: string): string {
  return address.trim() === '' || unsafe.test(address) ? '' : resolve(address, base);
}

const holdsAddress =
  /\s(?:href|src|srcset|action|formaction|cite|poster|data|longdesc|background|classid|codebase|profile|usemap)\s*=/i;
const attribute =
  /(\s(?:href|src|action|formaction|cite|poster|data|longdesc|background|classid|codebase|profile|usemap)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi;
const candidates = /(\ssrcset\s*=\s*)("[^"]*"|'[^']*')/gi;

/** Tags keep their spelling; what is absolute already stays as it is. */
export function resolveHtml(html: string, base: string): string {
  if (base === '' || !holdsAddress.test(html)) return html;
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag
      .replace(
        attribute,
        (_match, before: string, value: string) => `${before}${inQuotes(value, (url) => resolve(url, base))}`,
      )
      .replace(
        candidates,
        (_match, before: string, value: string) => `${before}${inQuotes(value, (set) => resolveSet(set, base))}`,
      ),
  );
}

function inQuotes(value: string, change: (value: string) => string): string {
  const quote = value[0] === '"' || value[0] === "'" ? value[0] : '';
  const inner = quote === '' ? value : value.slice(1, -1);
  const changed = change(inner);
  return changed === inner.trim() ? value : `${quote}${changed}${quote}`;
}

/** `srcset`: addresses with a width or density each, between commas that are followed by a space. */
function resolveSet(set: string, base: string): string {
  return set
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
      return [resolve(address, base), ...descriptors].join(' ');
    })
    .join(', ');
}
