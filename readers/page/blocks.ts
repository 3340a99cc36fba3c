/** An element as paragraphs: each block of text with what tells prose from furniture. */

import { isElement, type PageElement, type PageNode } from './dom.ts';

export interface Block {
  /** Lines that the markup broke are single line ends. */
  readonly text: string;
  /** The block element the text stands in directly. */
  readonly element: PageElement;
  /** UTF-16 code units of the text that are linked. */
  readonly linked: number;
  /** Length in letters of an alphabet: an ideograph says as much as three. */
  readonly size: number;
}

const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function sizeOf(text: string): number {
  return text.length + 2 * (text.match(ideographs)?.length ?? 0);
}

const blockNames = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Never shown to a reader as text. */
const silentNames = new Set(
  `script style noscript template iframe object embed svg math head title select option datalist canvas audio video map
  applet frameset textarea input`.split(/\s+/),
);

/** In reading order. Elements for which `skips` holds are left out with all they contain. */
export function blocksOf(root: PageElement, skips: (element: PageElement) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  const close = (element: PageElement) => {
    for (const text of paragraphsOf(pieces))
      blocks.push({ text, element, linked: Math.min(linked, text.length), size: sizeOf(text) });
    pieces = [];
    linked = 0;
  };
  const walk = (node: PageNode, owner: PageElement, link: boolean, pre: boolean) => {
    if (node.nodeType === 3) {
      const text = pre ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
      pieces.push(text);
      if (link) linked += text.trim().length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (silentNames.has(name)) return;
    if (name === 'br') {
      pieces.push('\n');
      return;
    }
    if (skips(node)) {
      pieces.push(' ');
      return;
    }
    const opens = blockNames.has(name);
    if (opens) close(owner);
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      walk(child, opens ? node : owner, link || name === 'a', pre || name === 'pre');
    if (opens) close(node);
  };
  walk(root, root, false, false);
  close(root);
  return blocks;
}

/** Two line breaks or more end a paragraph. */
function paragraphsOf(pieces: readonly string[]): string[] {
  if (pieces.length === 0) return [];
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
