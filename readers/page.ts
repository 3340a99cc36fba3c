/** A whole HTML page: its article, as Readability finds it, what the page says about it, and all that stood around it. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findBoilerplate } from './boilerplate.ts';
import { decode } from './decode.ts';
import type { PageDocument } from './page-document.ts';
import { htmlToText, isTooDeep, type PlainText } from './plain-text.ts';

export interface PageArticle extends PlainText {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  /** As the page writes it. */
  readonly publishedAt: string | null;
  readonly canonicalUrl: string | null;
}

/** An article shorter than this was probably missed. */
const SHORTEST = 140;

/** How many blocks around an article are kept. */
const MOST_REMOVED = 200;

/** Runs no script and loads nothing. A page without a recognisable article gives all its text. */
export function readPage(html: string): PageArticle {
  const whole = htmlToText(html);
  if (isTooDeep(html)) return { ...whole, ...nothingSaid };
  const document = parseHTML(html).document as unknown as Dom; // linkedom types itself by the DOM library, which we do not load
  const said = metadataOf(document);
  const article = readable(document);
  const found = article?.content ? htmlToText(article.content) : null;
  const about = {
    title: clean(article?.title) ?? said.title,
    byline: clean(article?.byline),
    siteName: clean(article?.siteName),
    language: said.language ?? clean(article?.lang),
    publishedAt: clean(article?.publishedTime) ?? said.publishedAt,
    canonicalUrl: said.canonicalUrl,
  };
  if (found === null || (found.text.length < SHORTEST && whole.text.length > 2 * found.text.length))
    return { ...whole, ...about };
  const named = [
    ...whole.removed,
    ...found.removed.filter(({ text }) => !whole.removed.some((block) => block.text === text)),
  ];
  return { text: found.text, removed: [...named, ...around(whole.text, found.text)].slice(0, MOST_REMOVED), ...about };
}

/** The whole of what a page holds and says. */
export function readPageDocument(bytes: Uint8Array, meta: { url: string; contentType?: string | null }): PageDocument {
  const decoded = decode(bytes, { contentType: meta.contentType ?? null, declared: true });
  if (decoded === null) throw new Error(`${meta.url} is no text`);
  const page = readPage(decoded.text);
  return {
    ...page,
    html: '',
    authors: page.byline === null ? [] : [page.byline],
    modifiedAt: null,
    description: null,
    image: null,
    section: null,
    tags: [],
    isFree: null,
    reservations: [],
    links: [],
    encoding: decoded.encoding,
  };
}

const nothingSaid = {
  title: null,
  byline: null,
  siteName: null,
  language: null,
  publishedAt: null,
  canonicalUrl: null,
};

/** What we use of a DOM. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
interface Dom {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
}

function readable(document: Dom): ReturnType<Readability['parse']> {
  try {
    // Readability rewrites the document it is given; metadata was read before.
    return new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 250,
    }).parse();
  } catch {
    return null; // a document too odd for it is read as plain text
  }
}

function metadataOf(document: Dom) {
  const attribute = (selector: string, name: string) => clean(document.querySelector(selector)?.getAttribute(name));
  return {
    title: clean(document.querySelector('title')?.textContent),
    language: clean(document.documentElement?.getAttribute('lang')),
    publishedAt:
      attribute('meta[property="article:published_time"]', 'content') ??
      attribute('meta[itemprop="datePublished"]', 'content') ??
      attribute('meta[name="date"]', 'content') ??
      attribute('[itemprop="datePublished"]', 'datetime') ??
      attribute('time[datetime]', 'datetime'),
    canonicalUrl: attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
  };
}

/** Paragraphs of the page that its article lacks. */
function around(page: string, article: string): { text: string; rule: string }[] {
  const kept = new Set(article.split(/\n+/).map((line) => line.trim()));
  return page
    .split(/\n\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.split('\n').some((line) => kept.has(line.trim())))
    .map((text) => ({ text, rule: findBoilerplate(text)[0]?.rule ?? 'outside-article' }));
}

function clean(text: string | null | undefined): string | null {
  const tidy = text?.replace(/\s+/g, ' ').trim();
  return tidy ? tidy : null;
}
