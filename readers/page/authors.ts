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
    .split(/\s*[;|•·]\s*|\s+(?:and|und|y|e|et|og|och|en|i|ja|&|with|mit)\s+(?=\p{Lu})|\s+\/\s+|\s+[–—-]\s+/u)
    .flatMap(splitCommas);
}

/** "Ana Example, Ben Sample" are two; of "Ana Example, London" the second is a place; "Example, Ana" is one. */
function splitCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const full = parts.filter((part) => part.includes(' '));
  if (parts.length === 2 && !parts[0]?.includes(' ')) return [text];
  return full.length > 0 ? full : parts.slice(0, 1);
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
  /^(?:(?:\p{L}+[ -]){0,3}(?:editor|reporter|correspondent|writer|staff|contributor|columnist|journalist|producer|redakteur(?:in)?|redaktion|redacci[oó]n|redaç[aã]o|redazione|rédaction|administrator|admin|webmaster|author|guest|photographer|freelance)s?|updated?.*|publi[sz].*|publi[ée].*|posted.*|erstellt.*|geschrieben.*|artikel .*|(?:super|wordpress) ?(?:user|admin).*|view all.*|follow.*|more.*|share.*|\d.*|.*\d{4}.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|n\/a|none|null|undefined|unknown|anonymous)$/iu;

function isName(name: string, siteName: string | null): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}{2}/u.test(name) || roles.test(name)) return false;
  if (name.split(' ').length > 7 || /^(?:\p{Ll}+\s){3}/u.test(`${name} `)) return false;
  return siteName === null || name.toLowerCase() !== siteName.toLowerCase();
}

const bylineSelector =
  '[itemprop~="author"],[rel~="author"],[class*="byline" i],[class*="author" i],[id*="author" i],[class*="autor" i],[class*="writtenby" i],.vcard .fn';
/** Boxes and pictures of authors, and other uses of the word. */
const noByline =
  /authori[sz]|bio\b|avatar|image|photo|picture|count|social|twitter|follow|more|archive|list\b|related|date/i;

/** The first bylines of the page that are no teaser's and no comment's. */
function bylines(document: PageDom): string[] {
  const candidates = [...document.querySelectorAll(bylineSelector)].slice(0, 60);
  for (const element of candidates) {
    if (noByline.test(`${element.getAttribute('class')} ${element.getAttribute('id')}`) || isAside(element)) continue;
    const name = element.querySelector('[itemprop~="name"]');
    const text = element.getAttribute('content') ?? ((name ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 120 || tidyAuthors([text]).length === 0) continue;
    // More authors of the same article follow in elements of the same kind beside it.
    const peers = candidates.filter(
      (peer) =>
        peer.parentElement === element.parentElement &&
        peer.localName === element.localName &&
        peer.getAttribute('class') === element.getAttribute('class'),
    );
    return peers.length > 1 && peers.length <= 6 ? peers.map((peer) => peer.textContent ?? '') : [text];
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
