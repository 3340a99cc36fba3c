/** An element of a feed with what it inherits, and the ways to read it: as text, as HTML, as an address. */

import { resolve } from './links.ts';
import type { NamespaceScope } from './namespaces.ts';

export interface FeedNode {
  /** Vocabulary and local name in lower case, "dc:creator"; RSS and Atom elements have the name alone. */
  readonly key: string;
  /** As written, in lower case. */
  readonly name: string;
  /** By lower-case name; values are decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: FeedChild[];
  /** Resolves relative addresses (xml:base, else the document's address); empty when there is none. */
  readonly base: string;
  /** Is the base from an xml:base? */
  readonly isBaseExplicit: boolean;
  /** From xml:lang; empty when there is none. */
  readonly language: string;
  /** Where its tag starts in the text. */
  readonly at: number;
  /** What prefixes stand for at this place. */
  readonly scope: NamespaceScope;
}

/** Text is decoded. */
export type FeedChild = FeedNode | string;

export function isNode(child: FeedChild): child is FeedNode {
  return typeof child !== 'string';
}

/** Direct children of any of these keys, in the document's order. */
export function childrenOf(node: FeedNode, ...keys: readonly string[]): readonly FeedNode[] {
  let found: FeedNode[] | null = null;
  for (const child of node.children) {
    if (typeof child === 'string' || !keys.includes(child.key)) continue;
    found ??= [];
    found.push(child);
  }
  return found ?? none;
}

/** Most elements are absent from most entries: a list for each of them would cost more than the parsing. */
const none: readonly FeedNode[] = [];

/** The first direct child by the order of the keys; one that says something goes before an empty one. */
export function childOf(node: FeedNode, ...keys: readonly string[]): FeedNode | null {
  for (const key of keys) {
    const found = childrenOf(node, key);
    const telling = found.find(({ children, attributes }) => children.length > 0 || hasAny(attributes)) ?? found[0];
    if (telling !== undefined) return telling;
  }
  return null;
}

/** The text of the first of the keys that has any; empty when none has. */
export function textAt(node: FeedNode, ...keys: readonly string[]): string {
  for (const key of keys) {
    for (const child of node.children) {
      if (typeof child === 'string' || child.key !== key) continue;
      const text = textOf(child);
      if (text !== '') return text;
    }
  }
  return '';
}

/** All text within, trimmed. */
export function textOf(node: FeedNode): string {
  if (node.children.length === 1 && typeof node.children[0] === 'string') return node.children[0].trim();
  return collect(node).trim();
}

function collect(node: FeedNode): string {
  return node.children.map((child) => (isNode(child) ? collect(child) : child)).join('');
}

export function hasElements(node: FeedNode): boolean {
  return node.children.some(isNode);
}

/** These have no end tag in HTML; XML that leaves them open means what follows, not what is within. */
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What is within, as HTML: names without prefix, text escaped. */
export function innerHtml(node: FeedNode): string {
  const pieces: string[] = [];
  for (const child of node.children) write(child, pieces);
  return pieces.join('').trim();
}

function write(child: FeedChild, pieces: string[]): void {
  if (!isNode(child)) {
    pieces.push(escapeText(child));
    return;
  }
  const name = child.name.slice(child.name.indexOf(':') + 1);
  const attributes = Object.entries(child.attributes)
    .filter(([attribute]) => !/^xmlns(?::|$)|^xml:base$/.test(attribute))
    .map(
      ([attribute, value]) =>
        ` ${attribute === 'xml:lang' ? 'lang' : attribute}="${escapeAttribute(meant(attribute, value, child))}"`,
    );
  pieces.push(`<${name}${attributes.join('')}>`);
  for (const inner of child.children) write(inner, pieces);
  if (!voidElements.has(name)) pieces.push(`</${name}>`);
}

/** An xml:base within XHTML holds for what is in it, and is not known to HTML: addresses are made absolute here. */
function meant(attribute: string, value: string, { base, isBaseExplicit }: FeedNode): string {
  return isBaseExplicit && /^(?:href|src|cite|action|poster)$/.test(attribute) ? resolve(value, base) : value;
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;'));
}

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function hasAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return true;
  return false;
}
