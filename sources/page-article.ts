/** From an HTML page to an article: for sources whose articles are pages. */

import { decode } from '../readers/decode.ts';
import { SourceError } from './error.ts';
import { fingerprint } from './fingerprint.ts';
import type { GuardedResponse, PageDocument, RawArticle, SourceContext } from './source.ts';

export interface PageArticle {
  readonly article: RawArticle;
  /** Of what a reader sees: the same for a page of which only the advertisements changed. */
  readonly content: string;
  readonly page: PageDocument;
}

export interface PageWishes {
  /** What the article is known by. */
  readonly externalId: string;
  /** The operator has the publisher's permission to take what the page reserves. */
  readonly permission: boolean;
}

/**
 * Throws `terms` when the page, its headers or its host reserve the text (noindex, noarchive, W3C TDMRep) and nobody gave permission,
 * and `malformed` when there is no text to take.
 */
export async function pageArticle(
  ctx: SourceContext,
  response: GuardedResponse,
  { externalId, permission }: PageWishes,
): Promise<PageArticle> {
  const { url } = response;
  const contentType = response.headers.get('content-type');
  if (contentType !== null && !/html|xml|text\/plain/i.test(contentType))
    throw new SourceError('unsupported', `${url} is ${contentType}, not a page`);
  const bytes = await response.bytes();
  const page = await ctx.parse.page(bytes, { url, contentType });
  const reserved = reservationsOf(response, page);
  if (reserved.length > 0 && !permission) {
    throw new SourceError(
      'terms',
      `${url} says ${reserved.join(', ')}: its text is not taken; with the publisher’s permission, set "permission": true`,
    );
  }
  const text = decode(bytes, { contentType, declared: true })?.text ?? '';
  if (page.text.trim() === '') throw new SourceError('malformed', `${url} has no text of an article`);
  return { article: articleOf(page, text, externalId, url), content: contentOf(page), page };
}

function reservationsOf({ reservations }: GuardedResponse, page: PageDocument): string[] {
  const { tdm = false, noindex = false, noarchive = false } = reservations ?? {};
  const named = { 'tdm-reservation': tdm, noindex, noarchive };
  const ofHost = Object.entries(named).flatMap(([name, isReserved]) => (isReserved ? [name] : []));
  return [...new Set([...ofHost, ...page.reservations])];
}

/** The whole page is the body, so that a better reader can read it again. */
function articleOf(page: PageDocument, html: string, externalId: string, address: string): RawArticle {
  const known = [page.canonicalUrl, address].filter((id) => id !== null && id !== externalId);
  const categories = [page.section, ...page.tags].flatMap((term) => (term === null ? [] : [{ term }]));
  return {
    externalId,
    url: address,
    body: { format: 'page', value: html, complete: page.isFree !== false },
    ...(known.length === 0 ? {} : { alternateIds: [...new Set(known)] as string[] }), // null was filtered out
    ...(page.canonicalUrl === null ? {} : { canonicalUrl: page.canonicalUrl }),
    ...(page.title === null ? {} : { title: page.title }),
    ...(page.description === null ? {} : { summary: { format: 'text', value: page.description } }),
    ...(page.authors.length === 0 ? {} : { authors: page.authors.map((name) => ({ name })) }),
    ...(page.siteName === null ? {} : { publisher: { name: page.siteName } }),
    ...(page.publishedAt === null ? {} : { publishedAt: page.publishedAt }),
    ...(page.modifiedAt === null ? {} : { updatedAt: page.modifiedAt }),
    ...(page.language === null ? {} : { language: page.language }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(page.image === null ? {} : { media: [{ url: page.image }] }),
  };
}

function contentOf({ title, text, authors, publishedAt }: PageDocument): string {
  return fingerprint(JSON.stringify([title, text, authors, publishedAt]));
}
