/** Which elements a browser closes when another opens (HTML §13.2.6.4.7), so that tags are balanced as it would balance them. */

/** Where in `open`, innermost last, the elements begin that cannot hold this one; its length when all can. Null is what was not written. */
export function closedBy(tag: string, open: readonly { readonly tag: string | null }[]): number {
  const rule = rules.get(tag);
  let from = open.length;
  for (let at = open.length - 1; rule !== undefined && at >= 0; at -= 1) {
    const above = open[at]?.tag ?? null;
    if (above === null) continue;
    if (rule.within.has(above)) break;
    if (rule.closes.has(above)) from = at;
  }
  return from;
}

/** Parts of a table mean nothing outside of one. */
export function isMisplaced(tag: string, open: readonly { readonly tag: string | null }[]): boolean {
  return tableParts.has(tag) && !open.some(({ tag }) => tag === 'table');
}

const tableParts = words('caption col colgroup tbody td tfoot th thead tr');

/** What closes, unless one of `within` stands between. */
interface Rule {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const cells = 'td th caption';

const rules: ReadonlyMap<string, Rule> = new Map([
  ...each('address article aside blockquote details div dl figcaption figure footer', 'p', cells),
  ...each('header hr main nav ol p pre section summary table ul', 'p', cells),
  ...each('h1 h2 h3 h4 h5 h6', 'p h1 h2 h3 h4 h5 h6', `${cells} article aside blockquote div figure li section`),
  ...each('a', 'a', cells),
  ...each('td th', 'td th', 'tr table'),
  ...each('tr', 'tr', 'table'),
  ...each('thead tbody tfoot', 'thead tbody tfoot', 'table'),
  ...each('li', 'li p', `${cells} ul ol`),
  ...each('dt dd', 'dt dd p', `${cells} dl`),
]);

function each(opened: string, closes: string, within: string): [string, Rule][] {
  return [...words(opened)].map((name) => [name, { closes: words(closes), within: words(within) }]);
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
