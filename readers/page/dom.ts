/** What we use of a DOM, and how one is built of a page: no script runs, nothing is loaded, and nesting has an end. */

import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 is an element, 3 a text. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentElement: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: ArrayLike<PageElement>;
  readonly childNodes: ArrayLike<PageNode>;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  getElementsByTagName(name: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(node: PageNode): boolean;
  append(...nodes: PageNode[]): void;
  prepend(...nodes: PageNode[]): void;
  after(...nodes: PageNode[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
  remove(): void;
}

export interface PageDom {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  createElement(name: string): PageElement;
  cloneNode(deep: boolean): PageDom;
}

/** Null when the page has no element, or nests deeper or holds more than a DOM should be built for. */
export function domOf(html: string): PageDom | null {
  if (!isBuildable(html)) return null;
  // linkedom types itself by the DOM library, which we do not load.
  const { document } = parseHTML(hasRoot(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
    document: PageDom;
  };
  if (document.documentElement === null) return null;
  putBody(document);
  return document;
}

/** Deeper nesting is no page, and slow in every DOM. The deepest of some 600 real pages is at 60. */
const MAX_DEPTH = 400;
/** A long page of a newspaper has some 10,000. */
const MAX_ELEMENTS = 60_000;

function isBuildable(html: string): boolean {
  let depth = 0;
  let elements = 0;
  let isRefused = false;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth <= MAX_DEPTH && elements <= MAX_ELEMENTS) return;
      isRefused = true;
      parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  // In pieces, so that a pause takes effect before the rest was looked at.
  for (let at = 0; at < html.length && !isRefused; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (!isRefused) parser.end();
  return !isRefused;
}

function hasRoot(html: string): boolean {
  return /<html[\s>]/i.test(html);
}

/**
 * linkedom builds no implied head or body, and takes no other place for a body than right after the head. What stands
 * beside them, and what a second body holds, goes into the first.
 */
function putBody(document: PageDom): void {
  const root = document.documentElement;
  const head = root.querySelector('head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  const others: { before: PageNode[]; after: PageNode[] } = { before: [], after: [] };
  let isBefore = true;
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node === body) isBefore = false;
    else if (node !== head && (isElement(node) || node.nodeType === 3))
      others[isBefore ? 'before' : 'after'].push(node);
  }
  root.prepend(head);
  head.after(body);
  body.prepend(...others.before);
  body.append(...others.after);
  for (const second of [...root.querySelectorAll('body')]) {
    if (second === body) continue;
    const box = document.createElement('div');
    box.append(...Array.from(second.childNodes));
    second.replaceWith(box);
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
