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

/** Deeper nesting is no page, and slow in every DOM: what is deeper is put at this depth. The deepest of 600 real pages is at 60. */
const MAX_DEPTH = 200;
/** A long page of a newspaper has some 10,000. */
const MAX_ELEMENTS = 30_000;
/** Of text, between elements and entities. */
const MAX_PIECES = 60_000;
const MAX_ATTRIBUTES = 60;

const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * The page is first written anew by our own tokeniser, so that depth and number of elements are bounded whatever it
 * holds, every element is closed, there is one head and one body, and no script or style is left but JSON-LD. Null when
 * it holds more elements or text between them than a DOM should be built for.
 */
export function domOf(html: string): PageDom | null {
  const tidy = wellFormed(html);
  if (tidy === null) return null;
  // linkedom types itself by the DOM library, which we do not load.
  const { document } = parseHTML(tidy) as unknown as { document: PageDom };
  return document;
}

function wellFormed(html: string): string | null {
  const frames = { html: '', head: '', body: '' };
  const head: string[] = [];
  const body: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let pieces = 0;
  let inHead = false;
  let isSilent = false;
  const out = () => (inHead ? head : body);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html' || name === 'head' || name === 'body') {
          if (name !== 'html') inHead = name === 'head';
          frames[name] ||= written(attributes);
          return;
        }
        isSilent = name === 'style' || (name === 'script' && !/ld\+json/i.test(attributes.type ?? ''));
        elements += 1;
        if (elements > MAX_ELEMENTS) parser.pause();
        if (isSilent || !/^[a-z][a-z0-9:-]*$/.test(name)) return;
        if (voidNames.has(name)) {
          // A head that was never opened is one all the same while only its elements come.
          (open.length === 0 && body.length === 0 ? head : out()).push(`<${name}${written(attributes)}>`);
        } else if (open.length < MAX_DEPTH) {
          open.push(name);
          out().push(`<${name}${written(attributes)}>`);
        }
      },
      ontext(text) {
        pieces += 1 + (text.match(/[&<>]/g)?.length ?? 0);
        if (pieces > MAX_PIECES) parser.pause();
        if (isSilent) return;
        const isRaw = open.at(-1) === 'script';
        if (open.length > 0 || /\S/.test(text)) out().push(isRaw ? text : escaped(text));
      },
      onclosetag(name) {
        if (name === 'head') inHead = false;
        isSilent = false;
        if (open.at(-1) !== name) return;
        open.pop();
        out().push(`</${name}>`);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  // In pieces, so that a pause takes effect before the rest was looked at.
  const isBounded = () => elements <= MAX_ELEMENTS && pieces <= MAX_PIECES;
  for (let at = 0; at < html.length && isBounded(); at += 65_536) parser.write(html.slice(at, at + 65_536));
  // The end brings text that was held back till then.
  if (isBounded()) parser.end();
  if (!isBounded()) return null;
  return `<!doctype html><html${frames.html}><head${frames.head}>${head.join('')}</head><body${frames.body}>${body.join('')}</body></html>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes).slice(0, MAX_ATTRIBUTES))
    if (/^[a-z_:][\w:.-]*$/i.test(name)) text += ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;
  return text;
}

function escaped(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
