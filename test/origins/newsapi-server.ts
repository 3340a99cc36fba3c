/** NewsAPI.org on loopback: the key in its header, pages, and the codes of its errors. */

import type { KitRequest, KitResponse } from '../../sources/kit/index.ts';

export interface Piece {
  readonly url: string | null;
  readonly title: string;
  readonly at: string;
  readonly content?: string;
}

export const KEY = 'a-key-of-the-trial';

export function answerNews(
  { url, headers }: Pick<KitRequest, 'url' | 'headers'>,
  pieces: readonly Piece[],
  plan = Number.POSITIVE_INFINITY,
): KitResponse {
  const error = (status: number, code: string, message: string) => ({
    status,
    body: { status: 'error', code, message },
  });
  if (headers['x-api-key'] !== KEY) return error(401, 'apiKeyInvalid', 'Your API key is invalid or incorrect.');
  const size = Number(url.searchParams.get('pageSize'));
  const page = Number(url.searchParams.get('page'));
  if ((page - 1) * size >= plan)
    return error(426, 'maximumResultsReached', `Developer accounts are limited to a max of ${plan} results.`);
  const found = pieces
    .filter(({ at }) => at >= (url.searchParams.get('from') ?? '') && at <= (url.searchParams.get('to') ?? '9999'))
    .toSorted((a, b) => (a.at > b.at ? -1 : 1));
  const articles = found.slice((page - 1) * size, page * size).map(({ url: address, title, at, content }) => ({
    source: { id: 'press-example', name: 'Press Example' },
    author: 'A. Writer',
    title,
    description: `About ${title}`,
    url: address,
    urlToImage: null,
    publishedAt: at,
    content: content ?? `The bridge is open again, say … [+${title.length}00 chars]`,
  }));
  return { body: { status: 'ok', totalResults: found.length, articles } };
}
