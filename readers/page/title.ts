/** The headline of a page: as its structured data, its meta elements or its first heading say, without the name of the site. */

import type { PageDom } from './dom.ts';
import { ldText, type StructuredData } from './json-ld.ts';
import { firstMeta, type MetaNames } from './meta.ts';

export function pageTitle(
  document: PageDom,
  structured: StructuredData,
  metas: MetaNames,
  siteName: string | null,
): string | null {
  const heading = onlyHeading(document);
  const element = tidy(document.querySelector('title')?.textContent);
  const claims = [
    firstMeta(metas, 'dc.title', 'dcterms.title'),
    ldText(structured.article, 'headline'),
    ldText(structured.article, 'name'),
    firstMeta(metas, 'og:title', 'citation_title', 'parsely-title', 'sailthru.title', 'twitter:title'),
  ]
    .map(tidy)
    .filter((title) => title !== null && !isSiteName(title, siteName));
  // Of several claims the one that the page shows is meant for readers.
  const shown = letters(`${element ?? ''} ${heading ?? ''}`);
  const claim = claims.find((title) => title !== null && shown.includes(letters(title))) ?? claims[0] ?? null;
  if (claim !== null) return withoutSite(claim, siteName, heading);
  if (heading !== null && (element === null || element.includes(heading) || isSiteName(element, siteName)))
    return heading;
  return element === null ? heading : withoutSite(element, siteName, heading);
}

function tidy(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line ? line : null;
}

/** Of several first headings one is the article's, if one is marked so; the name of the site is often another. */
function onlyHeading(document: PageDom): string | null {
  const marked = document.querySelector('h1[itemprop~="headline"],h1.entry-title,h1.p-name,h1.headline,article h1');
  if (marked !== null) return tidy(marked.textContent);
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => tidy(h1.textContent))
    .filter((text) => text !== null);
  return new Set(headings).size === 1 ? (headings[0] ?? null) : null;
}

function isSiteName(title: string, siteName: string | null): boolean {
  return siteName !== null && letters(title) === letters(siteName);
}

const separator = /\s+[|–—\-\\/>»·•:~]+\s+|\s*[|»]\s*|\s+::\s+/g;

/** "Headline – Section | Site": parts go from the end, and from the start when the site stands first. */
function withoutSite(title: string, siteName: string | null, heading: string | null): string {
  if (heading !== null && heading.length >= 12 && title !== heading && title.startsWith(heading)) {
    const rest = title.slice(heading.length);
    if (/^\s*[|–—\-»·•:~]/.test(rest)) return heading;
  }
  const cuts = [...title.matchAll(separator)].map(({ index, 0: { length } }) => ({ index, end: index + length }));
  const last = cuts.at(-1);
  const [first] = cuts;
  if (last === undefined || first === undefined) return title;
  const [tail, front] = [title.slice(last.end), title.slice(0, first.index)];
  if (isNamed(tail, siteName)) return withoutSite(title.slice(0, last.index), siteName, heading);
  if (isNamed(front, siteName)) return title.slice(first.end);
  // Without a name to go by, a short last part after a long one is a site's.
  const kept = title.slice(0, last.index);
  if (
    siteName === null &&
    words(tail) <= 3 &&
    words(kept) >= 4 &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(tail) &&
    /[|–—»·•-]/.test(title.slice(last.index, last.end))
  )
    return kept;
  return title;
}

function isNamed(part: string, siteName: string | null): boolean {
  if (siteName === null) return false;
  const [a, b] = [letters(part), letters(siteName)];
  return a !== '' && (a === b || (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))));
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?:com|org|net|de|fr|co\.uk|es|it)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
