/** The HTTP field `Link` (RFC 8288): relations of an answer to other addresses. */

export interface WebLink {
  /** Absolute. */
  readonly href: string;
  /** Lower-case, but for those that are addresses. */
  readonly rels: readonly string[];
  readonly type: string;
  readonly title: string;
}

/** More links than this are not read. */
const MOST_LINKS = 100;

/** Links in the order of the field; what cannot be read is passed over. `base` resolves relative addresses. */
export function readLinkHeader(value: string | null, base: string): WebLink[] {
  const links: WebLink[] = [];
  for (const [, target = '', parameters = ''] of (value ?? '').slice(0, 20_000).matchAll(oneLink)) {
    if (links.length === MOST_LINKS) break;
    if (URL.parse(target.trim(), base) === null) continue;
    const named = parametersOf(parameters);
    // A link that is about another document ("anchor") says nothing of this one.
    if (named.has('anchor')) continue;
    links.push({
      href: new URL(target.trim(), base).href,
      rels: (named.get('rel') ?? '')
        .split(/\s+/)
        .filter((rel) => rel !== '')
        .map(lowerName),
      type: named.get('type')?.toLowerCase() ?? '',
      title: named.get('title') ?? '',
    });
  }
  return links;
}

/** An address in angle brackets and its parameters; commas separate links only outside quotation marks. */
const oneLink = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+\s*(?:=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"<>]*))?)*)/g;
const oneParameter = /;\s*([^\s=;,"<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"<>]*)))?/g;

/** Of a parameter that is given twice, the first counts (RFC 8288, section 3). */
function parametersOf(text: string): Map<string, string> {
  const named = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of text.matchAll(oneParameter)) {
    const key = name.toLowerCase();
    if (!named.has(key)) named.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
  }
  return named;
}

function lowerName(rel: string): string {
  return rel.includes(':') ? rel : rel.toLowerCase();
}
