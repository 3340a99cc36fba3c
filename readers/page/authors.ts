/** Who wrote a page: names alone, from structured data, meta elements, or the byline above the text. */

import type { PageDom, PageElement } from './dom.ts';
import { ldNames, type StructuredData } from './json-ld.ts';
import { allMeta, type MetaNames } from './meta.ts';

const MOST = 20;

export function pageAuthors(
  document: PageDom,
  structured: StructuredData,
  metas: MetaNames,
  siteName: string | null,
): string[] {
  const sources: (() => readonly string[])[] = [
    () => ldNames(structured.article?.author ?? structured.article?.creator, structured.byId),
    () =>
      allMeta(
        metas,
        'parsely-author',
        'sailthru.author',
        'citation_author',
        'author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'article:author',
        'article:author_name',
        'cxenseparse:author',
        'rbauthors',
      ),
    () => bylines(document),
  ];
  for (const source of sources) {
    const names = tidyAuthors(source(), siteName);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names out of bylines: "By Ana Example and Ben Sample, Example News" gives two. Addresses, handles and the site itself are none. */
export function tidyAuthors(written: readonly string[], siteName: string | null = null): string[] {
  const names = written
    .slice(0, MOST * 2)
    .flatMap((text) => split(text.slice(0, 400)))
    .map(tidyName)
    .filter((name) => isName(name, siteName));
  const seen = new Set<string>();
  return names
    .filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()) !== undefined)
    .slice(0, MOST);
}

const opening =
  /^(?:\s*(?:(?:written|posted|published|reported|words|text|story|edited)\s+)?by\b:?|von:?\s|par:?\s|por:?\s|di\s(?=\p{Lu})|da\s(?=\p{Lu})|door:?\s|av:?\s|af:?\s|przez:?\s|autor(?:in|en|es|a)?\s*:|auteur\s*:|authors?\s*:|автор\s*:|text\s*:|texto\s*:|redaktion\s*:)\s*/iu;

function split(text: string): string[] {
  return text
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(opening, '')
    .split(/\s*[,;|•·]\s*|\s+(?:and|und|y|e|et|og|och|en|i|ja|&|with|mit)\s+(?=\p{Lu})|\s*\/\s*|\s+[–—-]\s+/u);
}

function tidyName(part: string): string {
  return part
    .replace(opening, '')
    .replace(/\([^)]*\)|[<>"“”]/g, ' ')
    .replace(/\s+(?:for|at|in)\s+\p{Lu}.*$/u, '')
    .replace(/\s+(?:is|was|has)\s.*$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s@*:.-]+|[\s*:-]+$/g, '')
    .trim();
}

const roles =
  /^(?:(?:\p{L}+[ -]){0,3}(?:editor|reporter|correspondent|writer|staff|contributor|columnist|journalist|producer|redakteur(?:in)?|redaktion|redacci[oó]n|redaç[aã]o|redazione|rédaction|administrator|admin|webmaster|author|guest|photographer|freelance)s?|updated?.*|published.*|posted.*|view all.*|follow.*|more.*|share.*|\d.*|.*\d{4}.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|n\/a|none|null|undefined|unknown|anonymous)$/iu;

function isName(name: string, siteName: string | null): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}{2}/u.test(name) || roles.test(name)) return false;
  if (name.split(' ').length > 7 || /^(?:\p{Ll}+\s){3}/u.test(`${name} `)) return false;
  return siteName === null || name.toLowerCase() !== siteName.toLowerCase();
}

const bylineSelectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.p-author',
  '.vcard .fn',
  '.byline',
  '.byline-name,.author-name,.article-author,.post-author,.entry-author,.c-byline__author,.article__author,.author__name,.autor',
  '.author',
];

function bylines(document: PageDom): string[] {
  for (const selector of bylineSelectors) {
    const texts = [...document.querySelectorAll(selector)]
      .slice(0, 30)
      .filter((element) => !isAside(element))
      .map((element) => element.getAttribute('content') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && text.length < 120);
    // Many are the authors of teasers or of comments.
    if (texts.length > 0 && new Set(texts).size <= 6) return texts;
  }
  return [];
}

function isAside(element: PageElement): boolean {
  let n = 0;
  for (let at: PageElement | null = element; at !== null && n < 20; at = at.parentElement, n += 1) {
    if (/^(?:aside|footer|nav|body)$/.test(at.localName)) return at.localName !== 'body';
    if (
      /comment|kommentar|related|recommend|sidebar|teaser|widget/i.test(
        `${at.getAttribute('class')} ${at.getAttribute('id')}`,
      )
    )
      return true;
  }
  return false;
}
