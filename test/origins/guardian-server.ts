/** The search of the Guardian's Open Platform on loopback: key, dates, order, pages and refusals as documented. */

import type { ApiQuestion, ApiReply } from './api-server.ts';

export interface Content {
  readonly id: string | null;
  readonly published: string;
  readonly modified: string;
  readonly title: string;
}

export const KEY = 'a-key-of-ours';

export function answerSearch({ url }: ApiQuestion, contents: readonly Content[]): ApiReply {
  const ask = (name: string) => url.searchParams.get(name);
  if (url.pathname !== '/search') return { status: 404, body: { message: 'no Route matched with those values' } };
  if (ask('api-key') !== KEY) return { status: 401, body: { message: `Unauthorized: ${ask('api-key')}` } };
  const dateOf = ({ published, modified }: Content) => (ask('use-date') === 'last-modified' ? modified : published);
  const found = contents
    .filter((content) => dateOf(content) >= (ask('from-date') ?? '') && dateOf(content) <= (ask('to-date') ?? '9999'))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const size = Number(ask('page-size'));
  const page = Number(ask('page'));
  const pages = Math.max(1, Math.ceil(found.length / size));
  if (page > pages)
    return {
      status: 400,
      body: { response: { status: 'error', message: 'requested page is beyond the number of available pages' } },
    };
  const results = found.slice((page - 1) * size, page * size).map(resultOf);
  return {
    body: {
      response: {
        status: 'ok',
        userTier: 'developer',
        total: found.length,
        currentPage: page,
        pages,
        pageSize: size,
        results,
      },
    },
  };
}

function resultOf({ id, title, published, modified }: Content) {
  return {
    ...(id === null ? {} : { id }),
    type: 'article',
    webPublicationDate: published,
    webTitle: title,
    webUrl: `https://www.theguardian.example/${id}`,
    isHosted: false,
    fields: {
      headline: title,
      trailText: `About <b>${title}</b>`,
      body: `<p>The body of ${title}.</p>`,
      byline: 'A. Writer in Example',
      lastModified: modified,
      publication: 'The Guardian',
    },
    tags: [
      {
        id: 'profile/a-writer',
        type: 'contributor',
        webTitle: 'A. Writer',
        webUrl: 'https://www.theguardian.example/profile/a-writer',
      },
      { id: 'world/bridges', type: 'keyword', webTitle: 'Bridges' },
    ],
  };
}
