/**
 * When a page was published and last changed, by a cascade: structured data, meta elements, the address, microdata and
 * time elements, the page's own data, and then what is written for people, near the headline first. Never a date to come, and never
 * the year of a copyright.
 */

import { parseDate } from '../dates.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { PageDom, PageElement } from './dom.ts';
import { ldText, type StructuredData } from './json-ld.ts';
import type { MetaNames } from './meta.ts';
import { visibleDates } from './visible-dates.ts';

export interface PageDates {
  /** ISO 8601, as exact as the page is: a day, or an instant with the zone as written. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

export interface DateEvidence {
  readonly document: PageDom;
  readonly html: string;
  readonly structured: StructuredData;
  readonly metas: MetaNames;
  readonly url: string;
  readonly language: string | null;
  /** Milliseconds since 1970: nothing is published after a day from here. */
  readonly now: number;
}

const publishedMetas =
  `article:published_time og:article:published_time og:published_time datepublished article:published
  rnews:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article_date_original
  originalpublicationdate publication_date publication-date publishdate publish-date publish_date published_date published-date
  date_published datepublished pubdate pub_date pubyear dc.date.issued dcterms.issued dc.issued dc.date.published dc.date.created dcterms.created dc.created
  citation_publication_date citation_date citation_online_date bt:pubdate displaydate article:create_time
  prism.publicationdate shareaholic:article_published_time release_date releasedate date_created datecreated created creation_date
  dc.date dcterms.date dcterms.available date article.published article.created gentime ptime doc_date timestamp eprints.date
  vr:published_time content-date page_date news_date itemdate`.split(/\s+/);
const modifiedMetas =
  `article:modified_time article:modified og:updated_time og:modified_time datemodified lastmod last-modified
  last_modified modified revised dc.modified dcterms.modified dc.date.modified dc.date.lastmodified
  article:updated_time updated_time cxenseparse:recs:modifiedtime`.split(/\s+/);

export function pageDates(evidence: DateEvidence): PageDates {
  const { structured, metas, now } = evidence;
  const first = (values: Iterable<string | null>) => {
    for (const value of values) {
      const date = honest(value, now);
      if (date !== null) return date;
    }
    return null;
  };
  const modifiedAt = first([
    ldText(structured.article, 'dateModified'),
    ...modifiedMetas.flatMap((name) => metas.get(name) ?? []),
    ldText(structured.page, 'dateModified'),
    ...attributes(evidence.document, '[itemprop~="dateModified"]'),
    ...attributes(evidence.document, 'time.updated,abbr.updated,.dt-updated'),
  ]);
  const publishedAt =
    first([
      ldText(structured.article, 'datePublished'),
      ...publishedMetas.slice(0, 8).flatMap((name) => metas.get(name) ?? []),
      ldText(structured.page, 'datePublished'),
      ...publishedMetas.slice(8).flatMap((name) => metas.get(name) ?? []),
      ldText(structured.article, 'dateCreated', 'uploadDate'),
    ]) ??
    dayInAddress(evidence.url, now) ??
    first(elementDates(evidence.document)) ??
    dayInAddress(canonicalOf(evidence), now) ??
    first(embedded(withoutJsonLd(evidence.html))) ??
    visibleDay(evidence) ??
    first([ldText(structured.page, 'dateCreated', 'uploadDate')]);
  const isInOrder = publishedAt === null || modifiedAt === null || modifiedAt.slice(0, 10) >= publishedAt.slice(0, 10);
  return { publishedAt, modifiedAt: isInOrder ? modifiedAt : null };
}

const EARLIEST = Date.UTC(1995, 0, 1);
const DAY_MS = 86_400_000;

/** As ISO 8601, or null when it cannot be read for certain, is to come, or is older than the Web. */
function honest(written: string | null, now: number): string | null {
  if (written === null) return null;
  const text = written.trim();
  // A year or a month alone is no day, and a number is most often an id.
  if (/^\d{4}(?:[-/.]\d{1,2})?$/.test(text)) return null;
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const at = Number(text) * (text.length === 10 ? 1000 : 1);
    return at >= EARLIEST && at <= now + DAY_MS ? new Date(at).toISOString() : null;
  }
  const at = parseDate(text) ?? parseDate(visibleDates(text, false)[0]?.day);
  if (at === null || at < EARLIEST || at > now + DAY_MS) return null;
  const iso = text.match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?$)?/i);
  if (iso !== null) return iso[2] === undefined ? (iso[1] ?? null) : `${iso[1]}T${iso[2]}${iso[3] ?? ''}`;
  const hasClock = /\d{1,2}[:h]\d{2}/.test(text);
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b(?:z|utc|gmt)\b)/i.test(text.replace(/^\d{4}-\d{2}-\d{2}/, ''));
  // With a zone of its own the day is the one written, not the one in Greenwich.
  const day = visibleDates(text, false)[0]?.day;
  if (hasClock && hasZone && (day === undefined || new Date(at).toISOString().startsWith(day)))
    return new Date(at).toISOString();
  return day ?? new Date(at).toISOString().slice(0, 10);
}

/** /2021/07/24/, /2021-07-24-, /20210724. */
function dayInAddress(url: string, now: number): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const match =
    path.match(/(?<!\d)((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d)/) ??
    path.match(/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return honest(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, now);
}

function canonicalOf({ document, metas }: DateEvidence): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url')?.[0] ?? '';
}

function attributes(document: PageDom, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector))
    .slice(0, 5)
    .filter((element) => !isAside(element))
    .map(
      (element) =>
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        element.textContent ??
        '',
    )
    .filter((text) => text.length < 100);
}

/** Microdata, hNews and h-entry, then `time` elements that are no comment's and no teaser's. */
function elementDates(document: PageDom): string[] {
  const marked = attributes(
    document,
    '[itemprop~="datePublished"],[property~="datePublished"],time[pubdate],time.published,abbr.published,.dt-published,time.entry-date,abbr.date,.published[title],time.dtstamp',
  );
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 200);
  const usable = times.filter(
    (time) =>
      !isAside(time) && !/updat|modif|aktualis/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`),
  );
  const inArticle = usable.filter((time) =>
    hasAncestor(
      time,
      (element) => element.localName === 'header' || element.localName === 'article' || element.localName === 'main',
    ),
  );
  const chosen = inArticle.length > 0 ? inArticle : usable;
  // Many times are a list of teasers: none of them is this page's.
  const days = new Set(chosen.map((time) => time.getAttribute('datetime')?.slice(0, 10)));
  return [
    ...marked,
    ...(days.size > 6 && inArticle.length === 0
      ? []
      : chosen.slice(0, 3).map((time) => time.getAttribute('datetime') ?? '')),
  ];
}

const asideWords =
  /comment|kommentar|related|recommend|sidebar|teaser|footer|widget|latest|recent|popular|trending|promo|more-|archive|calendar|event-list|copyright|similar|disqus|respond|carousel|slider/i;

function isAside(element: PageElement): boolean {
  return hasAncestor(element, (at) => /^(?:aside|footer|nav)$/.test(at.localName) || asideWords.test(names(at)));
}

function names(element: PageElement): string {
  if (
    element.localName === 'body' ||
    element.localName === 'html' ||
    element.localName === 'article' ||
    element.localName === 'main'
  )
    return '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
}

function hasAncestor(element: PageElement, test: (element: PageElement) => boolean): boolean {
  let n = 0;
  for (let at: PageElement | null = element; at !== null && n < 30; at = at.parentElement, n += 1)
    if (test(at)) return true;
  return false;
}

/** JSON-LD was read as such, and what it says of other things is no date of the page. */
function withoutJsonLd(html: string): string {
  const parts = html.slice(0, MOST_SEARCHED).split(/<\/script/i);
  return parts
    .map((part) => (/^[^>]{0,200}ld\+json/i.test(part.slice(part.lastIndexOf('<script'))) ? '' : part))
    .join(' ');
}

const MOST_SEARCHED = 1_500_000;

/** Data that a page holds for its scripts, under a name that means publication. */
function embedded(html: string): string[] {
  const name =
    /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|pubDate|firstPublished(?:At|Date)?|first_published_at|displayDate)["']\s*[:,=]\s*["'](\d{4}-\d{2}-\d{2}[^"']{0,20})["']/g;
  const found = [...html.matchAll(name)].map((match) => match[1] ?? '');
  // One date, many times over, is the article's; many dates are a list of articles.
  return new Set(found.map((date) => date.slice(0, 10))).size <= 2 ? found.slice(0, 1) : [];
}

const publishedLabel =
  /\b(?:publish\w*|posted|released|date|written|created|on|erschienen|veröffentlicht|publiziert|eingestellt|geschrieben|verfasst|erstellt|vom|am|stand|datum|publi[ée]e?|paru|mis en ligne|le|publicad[oa]|publicaci[óo]n|fecha|publicato|pubblicat[oa]|il|data|geplaatst|gepubliceerd|opublikowano|dodano|publikacja|publicerad|publisert|udgivet|julkaistu|publikováno|közzétéve|megjelent|publicat|yayın\w*|eklenme)\b|опубликован|дата|публікац|δημοσιε|نشر/iu;
const modifiedLabel =
  /updat|modif|revis|edited|aktualisier|geändert|überarbeitet|mis à jour|mise à jour|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|aktualizac|uppdaterad|oppdatert|opdateret|päivitetty|frissítve|güncel|обновлен|оновлен|ενημέρ/iu;
const dateWords =
  /date|datum|fecha|time|publi|posted|meta|byline|info|stand|entry-header|dateline|author|autor|submitted|kicker|headline|titel|title/i;

/** The day written near the headline, or under a label, or in a box made for dates; by score, the first of the best. */
function visibleDay({ document, url, language, now }: DateEvidence): string | null {
  const blocks = blocksOf(document.body);
  const isMonthFirst = writesMonthFirst(language, url);
  const headline = blocks.findIndex(({ element }) => element.localName === 'h1');
  const month = url.match(/\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])(?=\/)/);
  let best: { day: string; score: number } | null = null;
  const times = new Map<string, number>();
  for (const [n, block] of blocks.entries()) {
    for (const { day, index } of visibleDates(block.text.slice(0, 400), isMonthFirst).slice(0, 3)) {
      if (honest(day, now) === null) continue;
      times.set(day, (times.get(day) ?? 0) + 1);
      let score = scoreOf(block, index, headline < 0 ? null : n - headline);
      if (month !== null && day.startsWith(`${month[1]}-${(month[2] ?? '').padStart(2, '0')}`)) score += 4;
      if (best === null || score > best.score) best = { day, score };
    }
  }
  return best === null || best.score < 0 ? null : best.day;
}

function scoreOf({ text, element }: Block, index: number, distance: number | null): number {
  const before = text.slice(Math.max(0, index - 60), index);
  let score = 0;
  if (modifiedLabel.test(before)) score += 0.5;
  else if (publishedLabel.test(before)) score += 3;
  if (text.length <= 80) score += 2;
  else if (text.length > 250) score -= 2;
  if (hasDateBox(element)) score += 3;
  if (distance !== null && distance >= -6 && distance <= 12) score += 3 - Math.abs(distance) * 0.2;
  if (isAside(element)) score -= 4;
  if (/copyright|©|\(c\)/i.test(text)) score -= 5;
  if (text.length <= 80 && index > 40) score -= 1;
  return score;
}

function hasDateBox(element: PageElement): boolean {
  let n = 0;
  for (let at: PageElement | null = element; at !== null && n < 3; at = at.parentElement, n += 1) {
    if (at.localName === 'time' || dateWords.test(names(at))) return true;
  }
  return false;
}

/** The United States write the month first; of the other English pages only those without a country are taken so. */
function writesMonthFirst(language: string | null, url: string): boolean {
  const tag = language?.toLowerCase() ?? '';
  if (/^en[-_]us/.test(tag)) return true;
  if (!/^en(?:$|[-_]ph)/.test(tag)) return false;
  const host = URL.parse(url)?.hostname ?? '';
  return /\.(?:com|org|net|edu|gov|us|mil|info)$/.test(host);
}
