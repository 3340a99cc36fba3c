/** All that a page says of itself, apart from its text: read before the page is taken apart. */

import { languageOf } from '../language.ts';
import type { PageDocument } from '../page-document.ts';
import { pageAuthors } from './authors.ts';
import type { PageDom } from './dom.ts';
import { ldNames, ldText, type StructuredData, structuredData } from './json-ld.ts';
import { allMeta, firstMeta, type MetaNames, metaNames } from './meta.ts';
import { pageDates } from './page-dates.ts';
import { pageTitle } from './title.ts';

export type PageClaims = Omit<PageDocument, 'text' | 'html' | 'removed' | 'encoding'> & {
  /** schema.org `articleBody`: plain text, or markup in rare cases. */
  readonly articleBody: string | null;
};

export function pageClaims(document: PageDom, html: string, url: string, now: number): PageClaims {
  const structured = structuredData(document);
  const metas = metaNames(document);
  const base = absolute(document.querySelector('base')?.getAttribute('href'), url) ?? url;
  const siteName = siteNameOf(structured, metas);
  const language = claimedLanguage(document, structured, metas);
  return {
    title: pageTitle(document, structured, metas, siteName),
    authors: pageAuthors(document, structured, metas, siteName),
    ...pageDates({ document, html, structured, metas, url, language, now }),
    language,
    siteName,
    description:
      firstMeta(
        metas,
        'og:description',
        'description',
        'twitter:description',
        'dc.description',
        'dcterms.description',
        'sailthru.description',
      ) ?? ldText(structured.article, 'description'),
    canonicalUrl:
      absolute(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), base) ??
      absolute(firstMeta(metas, 'og:url'), base) ??
      absolute(ldText(structured.article, 'url'), base),
    image: absolute(
      firstMeta(
        metas,
        'og:image:secure_url',
        'og:image',
        'og:image:url',
        'twitter:image',
        'twitter:image:src',
        'parsely-image-url',
        'sailthru.image.full',
      ) ?? ldImage(structured),
      base,
    ),
    section:
      firstMeta(metas, 'article:section', 'og:article:section', 'parsely-section', 'cxenseparse:recs:category') ??
      ldText(structured.article, 'articleSection'),
    tags: tagsOf(structured, metas),
    isFree: isFree(structured, metas),
    reservations: reservationsOf(metas),
    links: linksOf(document, base),
    articleBody: ldText(structured.article, 'articleBody') ?? liveBody(structured),
  };
}

function tidy(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line ? line : null;
}

function siteNameOf(structured: StructuredData, metas: MetaNames): string | null {
  const publisher = ldNames(structured.article?.publisher, structured.byId)[0];
  const site = structured.all.find((node) => node['@type'] === 'WebSite');
  return tidy(
    firstMeta(metas, 'og:site_name') ??
      publisher ??
      ldText(site ?? null, 'name') ??
      firstMeta(metas, 'application-name', 'dc.publisher', 'citation_journal_title', 'apple-mobile-web-app-title'),
  );
}

function claimedLanguage(document: PageDom, structured: StructuredData, metas: MetaNames): string | null {
  const root = document.documentElement;
  const claims = [
    root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    ldText(structured.article, 'inLanguage'),
    firstMeta(metas, 'content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'),
    document.body.getAttribute('lang'),
  ];
  const claim = claims.map(tidy).find((tag) => tag !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag));
  return claim?.replace(/_/g, '-') ?? null;
}

/** As the page claims, unless its text is reliably in another language; then the bare language of the text. */
export function languageOfPage(text: string, claim: string | null): string | null {
  const read = languageOf(text, claim ?? undefined);
  return read !== null && claim !== null && claim.toLowerCase().split('-')[0] === read ? claim : (read ?? claim);
}

function ldImage(structured: StructuredData): string | null {
  const image = structured.article?.image;
  const first = Array.isArray(image) ? image[0] : image;
  if (typeof first === 'string') return first;
  if (first === null || first === undefined || typeof first !== 'object' || Array.isArray(first)) return null;
  return ldText(first, 'url', 'contentUrl');
}

function tagsOf(structured: StructuredData, metas: MetaNames): string[] {
  const keywords = structured.article?.keywords;
  const lists = [
    allMeta(metas, 'article:tag', 'og:article:tag'),
    (Array.isArray(keywords) ? keywords : [keywords]).filter((word) => typeof word === 'string'),
    allMeta(metas, 'news_keywords', 'parsely-tags', 'sailthru.tags', 'citation_keywords', 'keywords'),
  ];
  const [chosen = []] = lists.filter((list) => list.length > 0);
  return [...new Set(chosen.flatMap((list) => list.split(/\s*[,;]\s*/)).map((tag) => tag.trim()))]
    .filter((tag) => tag !== '' && tag.length <= 100)
    .slice(0, 50);
}

/** schema.org `isAccessibleForFree`, as a boolean or as text; else the paywall marks of publishers' platforms. */
function isFree(structured: StructuredData, metas: MetaNames): boolean | null {
  const nodes = [structured.article, structured.page].filter((node) => node !== null);
  for (const { isAccessibleForFree: claim } of nodes) {
    if (typeof claim === 'boolean') return claim;
    if (typeof claim === 'string' && /(?:true|false)$/i.test(claim)) return /true$/i.test(claim);
  }
  const tier = firstMeta(
    metas,
    'article:content_tier',
    'og:article:content_tier',
    'isaccessibleforfree',
  )?.toLowerCase();
  if (tier === 'free' || tier === 'true') return true;
  return tier === 'locked' || tier === 'metered' || tier === 'false' ? false : null;
}

const robotNames = ['robots', 'googlebot', 'googlebot-news', 'otherbot'];
const reserving = /^(?:noindex|none|noarchive|nosnippet|noai|noimageai|nocache|unavailable_after.*)$/;

function reservationsOf(metas: MetaNames): string[] {
  const directives = robotNames
    .flatMap((name) => metas.get(name) ?? [])
    .flatMap((content) => content.toLowerCase().split(/\s*,\s*/))
    .filter((directive) => reserving.test(directive));
  const mining = firstMeta(metas, 'tdm-reservation');
  const policy = firstMeta(metas, 'tdm-policy');
  return [
    ...new Set([
      ...directives,
      ...(mining?.trim() === '1' ? ['tdm-reservation'] : []),
      ...(mining?.trim() === '1' && policy !== null ? [`tdm-policy: ${policy}`] : []),
    ]),
  ];
}

const feedTypes =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml|application\/xml)/i;
const MOST_LINKS = 50;

function linksOf(document: PageDom, base: string): PageClaims['links'] {
  const links: PageClaims['links'][number][] = [];
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    const type = (link.getAttribute('type') ?? '').trim();
    const isFeed = (rels.includes('alternate') && feedTypes.test(type)) || rels.includes('feed');
    const rel = rels.includes('https://api.w.org/') ? 'https://api.w.org/' : isFeed ? 'alternate' : null;
    const href = absolute(link.getAttribute('href'), base) ?? link.getAttribute('href') ?? '';
    if (rel === null || links.length >= MOST_LINKS) continue;
    links.push({ rel, href, type, title: tidy(link.getAttribute('title')) ?? '' });
  }
  return links;
}

/** The updates of a live blog, one paragraph each. */
function liveBody(structured: StructuredData): string | null {
  const updates = structured.article?.liveBlogUpdate;
  if (!Array.isArray(updates)) return null;
  const texts = updates.slice(0, 500).map((update) => {
    if (update === null || typeof update !== 'object' || Array.isArray(update)) return '';
    return [ldText(update, 'headline'), ldText(update, 'articleBody')].filter((text) => text !== null).join('\n\n');
  });
  return tidy(texts.join('')) === null ? null : texts.filter((text) => text !== '').join('\n\n');
}

function absolute(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  const from = URL.parse(base) !== null ? base : undefined;
  if (!trimmed || URL.parse(trimmed, from) === null) return null;
  const url = new URL(trimmed, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
