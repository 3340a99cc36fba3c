/** The meta elements of a page by name, and microdata and microformats beside them. */

import type { PageDom } from './dom.ts';

/** Contents by lower-case name, property or itemprop, in document order, never empty. */
export type MetaNames = ReadonlyMap<string, readonly string[]>;

const MOST = 1000;

export function metaNames(document: PageDom): MetaNames {
  const names = new Map<string, string[]>();
  for (const meta of Array.from(document.querySelectorAll('meta')).slice(0, MOST)) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((attribute) =>
      (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).map(tidyKey),
    );
    for (const key of new Set(keys)) {
      if (key === '') continue;
      const contents = names.get(key);
      if (contents === undefined) names.set(key, [content]);
      else if (!contents.includes(content)) contents.push(content);
    }
  }
  return names;
}

/** The first content among names, in the order of the names. */
export function firstMeta(names: MetaNames, ...keys: string[]): string | null {
  for (const key of keys) {
    const [content] = names.get(key) ?? [];
    if (content !== undefined) return content;
  }
  return null;
}

/** All contents of the first name that has any. */
export function allMeta(names: MetaNames, ...keys: string[]): readonly string[] {
  for (const key of keys) {
    const contents = names.get(key);
    if (contents !== undefined) return contents;
  }
  return [];
}

/** Dublin Core is written with a full stop, a colon or a hyphen, and with or without its "s". */
function tidyKey(key: string): string {
  return key.replace(/^(dc|dcterms?)[.:-]/, (_, prefix: string) => (prefix === 'dc' ? 'dc.' : 'dcterms.'));
}
