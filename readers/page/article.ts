/** The article of a page: where it stands, and which of its blocks are prose. */

import { Readability } from '@mozilla/readability';
import { findBoilerplate } from '../boilerplate.ts';
import { tidyAuthors } from './authors.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyOf, proseOf } from './body.ts';
import type { PageDom, PageElement } from './dom.ts';
import { endingOf, isPrompt } from './endings.ts';
import { unclutter } from './unclutter.ts';
import { visibleDates } from './visible-dates.ts';

export interface ArticleText {
  readonly blocks: readonly Block[];
  /** Rule by block text, for what was set aside inside the article. */
  readonly removed: readonly { readonly text: string; readonly rule: string }[];
  /** The markup of the article, as the page has it. */
  readonly markup: () => string;
}

/** Less is no article: the page is read otherwise. */
const SHORTEST = 250;

/** Readability compares elements with elements: in a page of more our own finder decides alone. */
const MOST_COMPARED = 12_000;

/** Rewrites the document. */
export function articleOf(document: PageDom, title: string | null, authors: readonly string[]): ArticleText {
  const removed: { text: string; rule: string }[] = [];
  unclutter(document, ({ element, rule }) => {
    for (const { text } of blocksOf(element)) removed.push({ text, rule });
  });
  const blocks = blocksOf(document.body);
  const root = bodyOf(document.body);
  const inRoot = blocks.map(({ element }) => root.contains(element));
  const lists = mixedLists(blocks);
  const traits = blocks.map((block) => junkRule(block, title, lists));
  const elements = blocks.map(({ element }) => element.localName);
  const headline = blocks.findIndex((block) => block.element.localName === 'h1' || isSame(block.text, title));
  if (headline >= 0) traits[headline] = 'title-repeated';
  const found = readableTexts(document);
  let chosen = blocks.map((block, n) => found.has(key(block.text)) && (inRoot[n] === true || block.text.length > 20));
  const prose = (flags: readonly boolean[]) => sum(blocks, (block, n) => (flags[n] === true ? proseOf(block) : 0));
  if (prose(chosen) < Math.max(SHORTEST, prose(inRoot) * 0.3)) chosen = inRoot;

  const nearBy = authorLines(blocks, chosen, authors);
  for (const [n, rule] of nearBy) traits[n] ??= rule;
  // A linked heading over a paragraph belongs to the article.
  for (let n = 0; n < blocks.length - 1; n += 1) {
    const next = blocks[n + 1];
    if (
      traits[n] === 'related-links' &&
      chosen[n] === true &&
      /^h[2-6]$/.test(elements[n] ?? '') &&
      next !== undefined &&
      isProse(next) &&
      next.linked < next.text.length * 0.2
    )
      traits[n] = null;
  }

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
  return blocks.filter((block) => isLead(block) && junkRule(block, null, new Set()) === null);
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
    block.size >= 70 &&
    block.linked < block.text.length * 0.4 &&
    /[.!?…:;。！？؟।"”»)]\s*$|[.!?。！？؟।]\s/.test(block.text)
  );
}

function isLead(block: Block): boolean {
  return (
    block.size >= 60 &&
    block.linked < block.text.length * 0.2 &&
    (block.size > block.text.length * 1.5 || /\s\S+\s\S+\s/.test(block.text))
  );
}

/** Sections at the end, or headings that nothing follows. */
function withoutEndings(blocks: readonly Block[], kept: readonly boolean[], elements: readonly string[]): boolean[] {
  const flags = [...kept];
  // What such a heading stands over: links and short lines, up to the next heading or paragraph of prose.
  let isUnder = false;
  for (const [n, block] of blocks.entries()) {
    if (endingOf(block.text) !== null) {
      isUnder = true;
      flags[n] = false;
    } else if (flags[n] === true && isUnder) {
      const isHeading = /^h[1-6]$/.test(elements[n] ?? '') && block.linked < block.text.length * 0.5;
      isUnder = !isHeading && !(isProse(block) && block.linked < block.text.length * 0.2);
      flags[n] = !isUnder;
    }
  }
  // Headings at the end.
  for (let n = flags.length - 1; n >= 0; n -= 1) {
    if (flags[n] !== true) continue;
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

function junkRule(block: Block, title: string | null, mixed: ReadonlySet<PageElement>): string | null {
  const { text, linked, element } = block;
  if (isCaption(element)) return 'caption';
  if (isSame(text, title)) return 'title-repeated';
  const isItem = element.localName === 'li' || element.localName === 'td';
  if (text.length < 300 && linked > text.length * (isItem ? 0.6 : 0.7)) {
    const list = listOf(element);
    if (list === null || !mixed.has(list)) return 'related-links';
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  if (isDateLine(block)) return 'timestamp';
  if (isPrompt(text, linked)) return 'prompt';
  return findBoilerplate(text)[0]?.rule ?? null;
}

/** Lists and tables of prose in which some items happen to be links. */
function mixedLists(blocks: readonly Block[]): Set<PageElement> {
  const sizes = new Map<PageElement, { all: number; linked: number }>();
  for (const { element, text, linked } of blocks) {
    const list = listOf(element);
    if (list === null) continue;
    const size = sizes.get(list) ?? { all: 0, linked: 0 };
    sizes.set(list, { all: size.all + text.length, linked: size.linked + linked });
  }
  return new Set([...sizes].filter(([, { all, linked }]) => all > 150 && linked < all * 0.5).map(([list]) => list));
}

function listOf(element: PageElement): PageElement | null {
  if (element.localName === 'li' || element.localName === 'dd') return element.parentElement;
  if (element.localName !== 'td' && element.localName !== 'th') return null;
  let at = element.parentElement;
  while (at !== null && at.localName !== 'table') at = at.parentElement;
  return at;
}

/** Figures hold tables and quotations too. */
function isCaption(element: PageElement): boolean {
  if (isInside(element, /^figcaption$/)) return true;
  return (
    isInside(element, /^figure$/) &&
    !/^(?:td|th|li|blockquote|pre)$/.test(element.localName) &&
    !isInside(element, /^blockquote$/)
  );
}

/** A day and hardly a word beside it. */
function isDateLine({ text, element }: Block): boolean {
  if (text.length > 70 || /^h[2-6]$/.test(element.localName)) return false;
  const dates = visibleDates(text, false);
  const rest = dates.reduce((left, { index, length }) => left.replace(text.slice(index, index + length), ' '), text);
  return dates.length > 0 && (rest.match(/\p{L}/gu)?.length ?? 0) <= 22 && !/[.!?]\s*$/.test(rest);
}

/** Bylines above the text, and what is said of the authors below it. */
function authorLines(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  authors: readonly string[],
): Map<number, string> {
  const found = new Map<number, string>();
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  const names = authors.filter((name) => name.includes(' ') || name.length > 6);
  for (const [n, { text }] of blocks.entries()) {
    const name = names.find((author) => text.includes(author));
    if (name === undefined) continue;
    if (text.length <= name.length + 40 && tidyAuthors([text]).some((author) => names.includes(author)))
      found.set(n, 'byline');
    else if (n > first && n >= last - 3 && text.startsWith(name) && text.length < 500) found.set(n, 'author-box');
  }
  return found;
}

function isInside(element: PageElement, names: RegExp): boolean {
  for (let at: PageElement | null = element, n = 0; at !== null && n < 6; at = at.parentElement, n += 1)
    if (names.test(at.localName)) return true;
  return false;
}

function readableTexts(document: PageDom): Set<string> {
  if (document.body.querySelectorAll('*').length > MOST_COMPARED) return new Set();
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
