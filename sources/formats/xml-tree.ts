/** A small XML document as a tree: names without their prefix, depth bounded, tolerant of what is never closed. */

import { Parser } from 'htmlparser2';
import { SourceError } from '../error.ts';

export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string;
  /** By their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Its outermost element never closes: the file was cut off. */
  readonly isCut: boolean;
}

/** Elements nested deeper than this are an attack, not news. */
const MAX_DEPTH = 200;

/** Throws `malformed` when there is no element, or too deep a one. */
export function parseXml(text: string, path: string): XmlDocument {
  const open: (XmlElement & { children: (XmlElement | string)[] })[] = [];
  let root: XmlElement | null = null;
  let isTooDeep = false;
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name: local(name), attributes, children: [] };
        if (open.length === 0) root ??= element;
        open.at(-1)?.children.push(element);
        open.push(element);
        if (open.length > MAX_DEPTH) {
          isTooDeep = true;
          parser.reset();
        }
      },
      ontext: (data) => open.at(-1)?.children.push(data),
      onclosetag(_name, isImplied) {
        open.pop();
        if (open.length === 0 && isImplied && text.at(parser.endIndex - 1) !== '/') isCut = true;
      },
    },
    { xmlMode: true },
  );
  // In pieces, so that a reset takes effect before the rest was looked at.
  for (let at = 0; at < text.length && !isTooDeep; at += 16_384) parser.write(text.slice(at, at + 16_384));
  if (isTooDeep) throw new SourceError('malformed', `${path} nests deeper than ${MAX_DEPTH} elements`);
  parser.end();
  if (root === null) throw new SourceError('malformed', `${path} holds no XML element`);
  return { root, isCut };
}

/** The name of the outermost element, from the beginning of a document. */
export function rootNameOf(text: string): string | null {
  const name = /<([\p{L}_][\w.:-]*)/u.exec(text.slice(0, 20_000).replace(/<!--.*?(?:-->|$)/gs, ''))?.[1];
  return name === undefined ? null : local(name);
}

export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => typeof child !== 'string' && names.includes(child.name),
  ) as XmlElement[]; // strings are filtered out
}

/** Follows the names downwards, the first child of each. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((found, name) => childrenOf(found, name)[0], element);
}

/** Every element of these names below, outermost first. */
export function within(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : [...(names.includes(child.name) ? [child] : []), ...within(child, ...names)],
  );
}

/** One line, or undefined when there is nothing. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const line = textOf(element).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What is within an element, as HTML; elements may be given another name, or none for their content alone. */
export function markupOf(
  element: XmlElement | undefined,
  renamed: ReadonlyMap<string, string | null> = new Map(),
): string {
  return (element?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return escapeMarkup(child);
      const name = renamed.has(child.name) ? renamed.get(child.name) : child.name;
      const content = markupOf(child, renamed);
      if (name === null || name === undefined) return content;
      const href = child.attributes.href === undefined ? '' : ` href="${escapeMarkup(child.attributes.href)}"`;
      return content === '' && voids.has(name) ? `<${name}>` : `<${name}${href}>${content}</${name}>`;
    })
    .join('');
}

const voids = new Set(['br', 'hr', 'img', 'wbr']);

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
