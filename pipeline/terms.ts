/** What the terms of a source allow to be kept of an article: all of it, or its title, summary and beginning, for a time. */

import type { RawArticle, Terms } from '../sources/source.ts';
import { normalise } from './normalise.ts';

/** The part of a plug-in's terms that says what is kept; stored with every item that came under it. */
export interface KeepingTerms {
  /** Whose they are, for people. */
  readonly of: string;
  readonly mayStoreFullText: boolean;
  readonly retentionMs: number | null;
}

/** Null where everything may be kept for ever. */
export function keepingTermsOf(plugin: { readonly title: string; readonly terms?: Terms }): KeepingTerms | null {
  const { mayStoreFullText = true, retentionMs } = plugin.terms ?? {};
  if (mayStoreFullText && retentionMs === undefined) return null;
  return { of: plugin.title, mayStoreFullText, retentionMs: retentionMs ?? null };
}

/** A delivery as it may be kept. */
export function underTerms(article: RawArticle, terms: KeepingTerms | null, receivedAt: number) {
  if (terms === null) return { kind: 'ARTICLE', article } as const;
  const kept = terms.mayStoreFullText ? article : withoutFullText(article, receivedAt);
  return { kind: 'ARTICLE', article: kept, terms } as const;
}

/** When its terms end the keeping of the text; null for no end. */
export function expiryOf({
  terms,
  receivedAt,
}: {
  readonly terms?: KeepingTerms;
  readonly receivedAt: number;
}): number | null {
  return terms?.retentionMs == null ? null : receivedAt + terms.retentionMs;
}

/** Title, summary, address and dates: whose publisher reserves text and data mining is not read beyond them. */
export function withoutText<D extends { readonly article: RawArticle }>(delivery: D): D {
  const { body: _text, raw: _bytes, extra: _fields, ...article } = delivery.article;
  return { ...delivery, article };
}

const excerptWords = 100;

/**
 * Title, summary and the first hundred words of the text, with what a page says of itself; never the bytes it came in nor a
 * plug-in's own fields, which may hold the whole text.
 */
function withoutFullText(article: RawArticle, receivedAt: number): RawArticle {
  const { raw: _bytes, extra: _fields, body, summary, ...rest } = article;
  const read = normalise(article, receivedAt);
  const whole = body === undefined || body.value.trim() === '' ? '' : read.text;
  return {
    ...rest,
    title: rest.title ?? read.title,
    ...(read.url === null ? {} : { url: rest.url ?? read.url }),
    ...(read.publishedAt === null || rest.publishedAt !== undefined
      ? {}
      : { publishedAt: new Date(read.publishedAt).toISOString() }),
    authors: rest.authors ?? read.authors.map((name) => ({ name })),
    ...(summary === undefined
      ? {}
      : { summary: { format: 'text', value: excerptOf(summaryText(article, receivedAt)) } }),
    ...(whole === '' ? {} : { body: { format: 'text', value: excerptOf(whole), complete: false } }),
  };
}

function summaryText({ body: _body, ...article }: RawArticle, receivedAt: number): string {
  return normalise(article, receivedAt).text;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The first hundred words, in any script, with an ellipsis where more follow. */
export function excerptOf(text: string): string {
  let count = 0;
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue;
    count += 1;
    if (count === excerptWords) {
      const end = index + segment.length;
      return /[\p{L}\p{N}]/u.test(text.slice(end)) ? `${text.slice(0, end)} …` : text;
    }
  }
  return text;
}
