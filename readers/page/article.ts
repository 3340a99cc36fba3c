/** The article of a page: where it stands, and which of its blocks are prose. */

import { Readability } from '@mozilla/readability';
import { findBoilerplate } from '../boilerplate.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyOf, proseOf } from './body.ts';
import type { PageDom, PageElement } from './dom.ts';
import { endingOf, isPrompt } from './endings.ts';
import { unclutter } from './unclutter.ts';

export interface ArticleText {
  readonly blocks: readonly Block[];
  /** Rule by block text, for what was set aside inside the article. */
  readonly removed: readonly { readonly text: string; readonly rule: string }[];
  /** The markup of the article, as the page has it. */
  readonly markup: () => string;
}

/** Less is no article: the page is read otherwise. */
const SHORTEST = 250;

/** Rewrites the document. */
export function articleOf(document: PageDom, title: string | null): ArticleText {
  const removed: { text: string; rule: string }[] = [];
  unclutter(document, ({ element, rule }) => {
    for (const { text } of blocksOf(element)) removed.push({ text, rule });
  });
  const blocks = blocksOf(document.body);
  const root = bodyOf(document.body);
  const inRoot = blocks.map(({ element }) => root.contains(element));
  const traits = blocks.map((block) => junkRule(block, title));
  const elements = blocks.map(({ element }) => element.localName);
  const headline = lastIndexWhere(blocks, (block) => block.element.localName === 'h1' || isSame(block.text, title));
  const found = readableTexts(document);
  let chosen = blocks.map((block, n) => found.has(key(block.text)) && (inRoot[n] === true || block.text.length > 20));
  const prose = (flags: readonly boolean[]) => sum(blocks, (block, n) => (flags[n] === true ? proseOf(block) : 0));
  if (prose(chosen) < Math.max(SHORTEST, prose(inRoot) * 0.3)) chosen = inRoot;

  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const start = headline >= 0 && headline < first ? headline + 1 : first;
  const kept = blocks.map((block, n) => {
    if (traits[n] !== null) return false;
    if (chosen[n] === true) return true;
    if (n < start || n > last) return n > last && inRoot[n] === true && isProse(block) && near(blocks, n, last);
    if (n < first) return isLead(block);
    return (
      inRoot[n] === true && (isProse(block) || /^(?:h[2-6]|li|blockquote|pre|dd|dt|td|th)$/.test(elements[n] ?? ''))
    );
  });
  const ended = withoutEndings(blocks, kept, elements);
  blocks.forEach((block, n) => {
    if (ended[n] === false)
      removed.push({ text: block.text, rule: traits[n] ?? (kept[n] === true ? 'related-links' : 'outside-article') });
  });
  return { blocks: blocks.filter((_, n) => ended[n] === true), removed, markup: () => markupOf(blocks, ended) };
}

/** Paragraphs by themselves, wherever they stand. */
export function paragraphsOf(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => isLead(block) && junkRule(block, null) === null);
}

/** Of the smallest element around all that was kept, without the blocks that were not. */
function markupOf(blocks: readonly Block[], kept: readonly boolean[]): string {
  const elements = blocks.filter((_, n) => kept[n] === true).map(({ element }) => element);
  let root = elements[0] ?? null;
  for (const element of elements) while (root !== null && !root.contains(element)) root = root.parentElement;
  if (root === null) return '';
  const held = new Set<PageElement>();
  for (const element of elements)
    for (let at: PageElement | null = element; at !== null && !held.has(at); at = at.parentElement) held.add(at);
  for (const [n, { element }] of blocks.entries()) if (kept[n] === false && !held.has(element)) element.remove();
  return root.innerHTML;
}

function near(blocks: readonly Block[], n: number, last: number): boolean {
  return blocks[n]?.element.parentElement === blocks[last]?.element.parentElement;
}

function isProse(block: Block): boolean {
  return (
    block.text.length >= 70 &&
    block.linked < block.text.length * 0.4 &&
    /[.!?…:;。！？؟।"”»)]\s*$|[.!?。！？؟।]\s/.test(block.text)
  );
}

function isLead(block: Block): boolean {
  return block.text.length >= 60 && block.linked < block.text.length * 0.2 && /\s\S+\s\S+\s/.test(block.text);
}

/** Sections at the end, or headings that nothing follows. */
function withoutEndings(blocks: readonly Block[], kept: readonly boolean[], elements: readonly string[]): boolean[] {
  const flags = [...kept];
  for (let n = 0; n < blocks.length; n += 1) {
    const block = blocks[n];
    if (flags[n] !== true || block === undefined || endingOf(block.text) === null) continue;
    flags[n] = false;
    // What the heading stands over: links and short lines, up to the next paragraph of prose.
    for (let at = n + 1; at < blocks.length; at += 1) {
      const below = blocks[at];
      if (flags[at] !== true) continue;
      if (below === undefined || (isProse(below) && below.linked < below.text.length * 0.2)) break;
      if (/^h[1-6]$/.test(elements[at] ?? '') && below.linked < below.text.length * 0.5) break;
      flags[at] = false;
    }
  }
  // Headings at the end.
  for (let n = flags.lastIndexOf(true); n >= 0; n = flags.lastIndexOf(true)) {
    const block = blocks[n];
    if (
      block === undefined ||
      !(/^h[1-6]$/.test(elements[n] ?? '') || (block.linked > block.text.length * 0.6 && block.text.length < 200))
    )
      break;
    flags[n] = false;
  }
  return flags;
}

function junkRule(block: Block, title: string | null): string | null {
  const { text, linked, element } = block;
  if (isInside(element, /^(?:figure|figcaption)$/)) return 'caption';
  if (element.localName === 'h1' || isSame(text, title)) return 'title-repeated';
  if (
    text.length < 300 &&
    linked > text.length * (element.localName === 'li' || element.localName === 'td' ? 0.6 : 0.7)
  )
    return 'related-links';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  if (isPrompt(text, linked)) return 'prompt';
  return findBoilerplate(text)[0]?.rule ?? null;
}

function isInside(element: PageElement, names: RegExp): boolean {
  for (let at: PageElement | null = element, n = 0; at !== null && n < 6; at = at.parentElement, n += 1)
    if (names.test(at.localName)) return true;
  return false;
}

function readableTexts(document: PageDom): Set<string> {
  try {
    const article = new Readability<PageElement>(
      document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0],
      {
        charThreshold: SHORTEST,
        serializer: (node) => node as unknown as PageElement,
      },
    ).parse();
    if (!article?.content) return new Set();
    return new Set(blocksOf(article.content).map((block) => key(block.text)));
  } catch {
    return new Set();
  }
}

function key(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isSame(text: string, title: string | null): boolean {
  if (title === null || text.length > title.length * 2) return false;
  const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(text) === letters(title);
}

function sum<T>(items: readonly T[], of: (item: T, n: number) => number): number {
  return items.reduce((total, item, n) => total + of(item, n), 0);
}

function lastIndexWhere<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let n = 0; n < items.length; n += 1) if (test(items[n] as T)) return n;
  return -1;
}
