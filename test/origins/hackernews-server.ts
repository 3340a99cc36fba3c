/** The search by date of HN Search: filters on numbers, the newest first, never more than a thousand. */

import type { KitRequest, KitResponse } from '../../sources/kit/index.ts';

export interface Story {
  readonly id: string | null;
  /** Seconds since 1970. */
  readonly at: number;
  readonly title: string;
  readonly url?: string;
  readonly text?: string;
}

export function answerStories({ url }: Pick<KitRequest, 'url'>, stories: readonly Story[], points = 1): KitResponse {
  if (!url.pathname.endsWith('/search_by_date')) return { status: 404, body: { message: 'Not Found', status: 404 } };
  const filters = (url.searchParams.get('numericFilters') ?? '').split(',');
  const limit = (pattern: RegExp) => Number(filters.flatMap((filter) => pattern.exec(filter)?.[1] ?? [])[0]);
  const [from, to] = [limit(/^created_at_i>=(\d+)$/), limit(/^created_at_i<=(\d+)$/)];
  const hits = stories
    .filter(({ at }) => at >= from && at <= to)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, Math.min(Number(url.searchParams.get('hitsPerPage')), 1000))
    .map(({ id, at, title, url: link, text }) => ({
      ...(id === null ? {} : { objectID: id }),
      created_at: new Date(at * 1000).toISOString().replace('.000', ''),
      created_at_i: at,
      title,
      author: 'a_writer',
      points,
      num_comments: 2 * points,
      ...(link === undefined ? {} : { url: link }),
      ...(text === undefined ? {} : { story_text: text }),
      _tags: ['story'],
    }));
  return { body: { hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: 1000 } };
}
