/** A whole HTML page: its article, what the page says about it, and all that stood around it. */

import { findBoilerplate } from './boilerplate.ts';
import { decode } from './decode.ts';
import { type ArticleText, articleOf, paragraphsOf } from './page/article.ts';
import { type Block, blocksOf } from './page/blocks.ts';
import { languageOfPage, type PageClaims, pageClaims } from './page/claims.ts';
import { domOf } from './page/dom.ts';
import type { PageDocument } from './page-document.ts';
import { htmlToText } from './plain-text.ts';
import { sanitiseHtml } from './sanitise.ts';
import { tidyLine, tidyText } from './tidy.ts';

export interface PageOptions {
  /** Where the page was found: resolves relative addresses, and often holds the day of publication. */
  readonly url?: string;
  /** Milliseconds since 1970: no date after it is believed. */
  readonly now?: number;
}

/** The page without what only bytes tell. */
export type PageArticle = Omit<PageDocument, 'encoding' | 'html'> & { readonly markup: () => string };

/** A text shorter than this was probably missed, if the page holds another. */
const SHORTEST = 250;

/** How many blocks around an article are kept, and how long one is at most in UTF-16 code units. */
const MOST_REMOVED = 400;
const LONGEST_REMOVED = 2000;

/** Runs no script and loads nothing. A page without a recognisable article gives its paragraphs, or all its text. */
export function readPage(html: string, { url = '', now = Date.now() }: PageOptions = {}): PageArticle {
  const document = domOf(html);
  if (document === null) return unread(html);
  const { articleBody, ...claims } = pageClaims(document, html, url, now);
  const title = claims.title === null ? null : tidyLine(claims.title) || null;
  const whole = blocksOf(document.body);
  const article = articleOf(document, title, claims.authors);
  const text = chosenText(article, articleBody, whole);
  return {
    ...claims,
    title,
    text,
    markup: article.markup,
    language: languageOfPage(text, claims.language),
    removed: around(whole, text, article),
  };
}

/** The whole of what a page holds and says. */
export function readPageDocument(
  bytes: Uint8Array,
  meta: { url: string; contentType?: string | null; now?: number },
): PageDocument {
  const decoded = decode(bytes, { contentType: meta.contentType ?? null, declared: true });
  if (decoded === null) throw new Error(`${meta.url} is no text`);
  const { markup, ...page } = readPage(decoded.text, meta);
  return { ...page, html: sanitiseHtml(markup(), meta.url), encoding: decoded.encoding };
}

const silence: Omit<PageClaims, 'articleBody'> = {
  title: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  language: null,
  siteName: null,
  description: null,
  canonicalUrl: null,
  image: null,
  section: null,
  tags: [],
  isFree: null,
  reservations: [],
  links: [],
};

/** Nested too deep or too large for a DOM: the text alone. */
function unread(html: string): PageArticle {
  const { text, removed } = htmlToText(html);
  return { ...silence, text: tidyText(text), removed, language: languageOfPage(text, null), markup: () => '' };
}

function chosenText(article: ArticleText, articleBody: string | null, whole: readonly Block[]): string {
  const found = textOf(article.blocks);
  if (found.length >= SHORTEST) return found;
  const others = [
    articleBody === null
      ? ''
      : tidyText(/<(?:p|br|div)\b/i.test(articleBody) ? htmlToText(articleBody).text : articleBody),
    textOf(paragraphsOf(whole)),
  ];
  const longest = others.reduce((best, text) => (text.length > best.length * 1.5 ? text : best), found);
  return longest === '' ? textOf(whole) : longest;
}

function textOf(blocks: readonly Block[]): string {
  return tidyText(blocks.map(({ text }) => text).join('\n\n'));
}

/** What of the page is not in its text, in reading order; neighbours that went by one rule are one block. */
function around(whole: readonly Block[], text: string, article: ArticleText): { text: string; rule: string }[] {
  const kept = new Set(text.split(/\n+/));
  const rules = new Map(article.removed.map((block) => [tidyText(block.text), block.rule]));
  const removed: { text: string; rule: string }[] = [];
  for (const block of whole) {
    const lines = tidyText(block.text);
    if (lines === '' || lines.split(/\n+/).some((line) => kept.has(line))) continue;
    const rule = rules.get(lines) ?? findBoilerplate(lines)[0]?.rule ?? 'outside-article';
    const last = removed.at(-1);
    if (last !== undefined && last.rule === rule && last.text.length + lines.length < LONGEST_REMOVED)
      removed[removed.length - 1] = { text: `${last.text}\n\n${lines}`, rule };
    else if (removed.length < MOST_REMOVED) removed.push({ text: lines, rule });
  }
  return removed;
}
