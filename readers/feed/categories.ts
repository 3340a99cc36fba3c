/** What an entry or a feed files itself under, each word once, in the document's order. */

import { childrenOf, type FeedNode, isNode, textAt, textOf } from './node.ts';

const keys = new Set([
  'category',
  'dc:subject',
  'dcterms:subject',
  'itunes:category',
  'media:category',
  'googleplay:category',
]);

export function categoriesOf(node: FeedNode): readonly string[] {
  if (!node.children.some((child) => isNode(child) && (keys.has(child.key) || child.key.endsWith(':keywords'))))
    return none;
  const found = node.children.filter(isNode).flatMap((child) => (keys.has(child.key) ? termsOf(child) : []));
  const keywords = textAt(node, 'itunes:keywords', 'media:keywords');
  const terms = [...found, ...keywords.split(',')].map((term) => term.replace(/\s+/g, ' ').trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}

const none: readonly string[] = [];

/** Atom has a term and perhaps a label to show; iTunes nests what it says closer. */
function termsOf(node: FeedNode): string[] {
  const { label, term, text } = node.attributes;
  const own = (node.key === 'itunes:category' ? text : label || term) || textOf(node) || text || '';
  const inner = childrenOf(node, 'itunes:category').flatMap(termsOf);
  return [own, ...inner];
}
