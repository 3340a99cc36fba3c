/** XML of a feed to elements, one entry at a time: tolerant of what is left open, and bounded in depth. */

import { Parser } from 'htmlparser2';
import { placeIn } from '../place.ts';
import { clean, declaredEntities, decodeText } from './characters.ts';
import { resolve } from './links.ts';
import { inScope, keyOf, outermost } from './namespaces.ts';
import { type FeedNode, isNode } from './node.ts';
import { readProlog } from './prolog.ts';

/** Elements nested deeper than this are an attack, not a feed. */
const MAX_DEPTH = 200;

/** Pieces are short, so that a refusal takes effect before the rest was looked at. */
const PIECE = 65_536;

/** The rest of the faults is counted. */
const MOST_FAULTS = 20;

export interface XmlFeed {
  /** The document without its entries; null when it has no element. */
  readonly root: FeedNode | null;
  /** What is never closed, by line and column. */
  readonly faults: readonly string[];
}

/**
 * Calls `onEntry` for each `<item>` or `<entry>` that is complete, with the document as far as it was read. Entries of a
 * document that breaks off are given up to the break. Throws, with the place, for elements that nest too deep.
 */
export function readXml(source: string, base: string, onEntry: (entry: FeedNode, root: FeedNode) => void): XmlFeed {
  const { text, entities } = readProlog(clean(source));
  const declared = entities.size === 0 ? null : declaredEntities(entities);
  const stack: OpenNode[] = [];
  const faults: string[] = [];
  let unclosed = 0;
  let root: OpenNode | null = null;
  let entry: OpenNode | null = null;
  let isLiteral = false;

  function open(name: string, attributes: Record<string, string>): void {
    const parent = stack.at(-1) ?? null;
    if (stack.length >= MAX_DEPTH)
      throw new Error(`<${name}> at ${placeIn(text, parser.startIndex)} is nested too deep`);
    const node = nodeOf(name, attributes, parent);
    stack.push(node);
    if (parent === null) root ??= node;
    else flush(parent);
    if (startsEntry(node, parent)) entry = node;
    else if (parent !== null && !parent.isDone) parent.children.push(node);
  }

  /** An entry stands by itself; one directly within another means that the other was never closed. */
  function startsEntry(node: OpenNode, parent: OpenNode | null): boolean {
    if (node.key !== 'item' && node.key !== 'entry') return false;
    if (entry === null) return true;
    if (entry !== parent || entry.key !== node.key) return false;
    blame(entry);
    finish(entry);
    return true;
  }

  function close(isImplied: boolean): void {
    const node = stack.pop();
    if (node === undefined) return;
    flush(node);
    if (isImplied && !node.isDone) {
      blame(node);
      const parent = stack.at(-1);
      if (parent !== undefined && leaves.has(node.key)) moveOut(node, parent);
    }
    if (node === entry) finish(node);
  }

  function finish(node: OpenNode): void {
    node.isDone = true;
    entry = null;
    onEntry(node, root ?? node);
  }

  function blame(node: OpenNode): void {
    unclosed += 1;
    if (unclosed <= MOST_FAULTS) faults.push(`<${node.name}> at ${placeIn(text, node.at)} is never closed`);
  }

  function write(piece: string): void {
    const node = stack.at(-1);
    if (node === undefined || node.isDone) return;
    if (isLiteral) node.children.push(piece);
    else node.pending += piece;
  }

  function flush(node: OpenNode): void {
    if (node.pending === '') return;
    node.children.push(decodeText(node.pending, declared));
    node.pending = '';
  }

  function nodeOf(name: string, written: Record<string, string>, parent: OpenNode | null): OpenNode {
    const scope = inScope(written, parent?.scope ?? outermost, stack.length < 2);
    const node: OpenNode = {
      key: keyOf(name, scope),
      name,
      attributes: written,
      children: [],
      base: parent?.base ?? base,
      isBaseExplicit: parent?.isBaseExplicit ?? false,
      language: parent?.language ?? '',
      at: parser.startIndex,
      scope,
      pending: '',
      isDone: false,
    };
    for (const attribute in written) {
      const value = written[attribute] ?? '';
      if (value.includes('&')) written[attribute] = decodeText(value, declared);
      if (attribute === 'xml:lang') node.language = value.trim();
      if (attribute === 'xml:base') {
        node.base = resolve(written[attribute] ?? '', node.base);
        node.isBaseExplicit = true;
      }
    }
    return node;
  }

  const parser: Parser = new Parser(
    {
      onopentag: open,
      // A tag that closes itself ("<br/>") counts as implied for the parser.
      onclosetag: (_name, isImplied) => close(isImplied && text.charCodeAt(parser.endIndex - 1) !== 0x2f),
      ontext: write,
      oncdatastart() {
        const node = stack.at(-1);
        if (node !== undefined) flush(node);
        isLiteral = true;
      },
      oncdataend() {
        isLiteral = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  // What is open now stays open: the document breaks off. Its innermost element says where.
  const innermost = stack.at(-1);
  for (const node of stack) flush(node);
  if (unclosed > MOST_FAULTS) faults.push(`${unclosed - MOST_FAULTS} more elements are never closed`);
  if (innermost !== undefined) {
    const lost = entry === null ? '' : '; the entry it cuts off is left out';
    faults.push(`breaks off: <${innermost.name}> at ${placeIn(text, innermost.at)} is never closed${lost}`);
  }
  return { root, faults };
}

interface OpenNode extends FeedNode {
  base: string;
  isBaseExplicit: boolean;
  language: string;
  /** Text as written, not yet decoded: it may go on in the next piece. */
  pending: string;
  /** Its entry was given out already. */
  isDone: boolean;
}

/** Elements that hold text: one of them within another left its end tag out. */
const leaves = new Set(
  `title link guid id description summary pubdate author category comments published updated issued modified created
  dc:creator dc:date dc:title dc:subject dc:description content:encoded`.split(/\s+/),
);

function moveOut(node: OpenNode, parent: OpenNode): void {
  const first = node.children.findIndex((child) => isNode(child) && leaves.has(child.key));
  if (first !== -1 && !parent.isDone) parent.children.push(...node.children.splice(first));
}
