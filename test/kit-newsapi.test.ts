/** The NewsAPI source against the conformance kit. */

import { it } from 'vitest';
import { trySource, type World } from '../sources/kit/index.ts';
import { newsapi } from '../sources/newsapi.ts';
import { answerNews, KEY, type Piece } from './origins/newsapi-server.ts';

const address = (n: number) => `https://press.example/${n}`;
const piece = (n: number, more: Partial<Piece> = {}): Piece => ({
  url: address(n),
  title: `Bridge of hour ${n}`,
  at: `2026-01-15T${String(n).padStart(2, '0')}:00:00Z`,
  ...more,
});
const pieces = [1, 3, 5, 7, 9, 11].map((n) => piece(n));
const service = (all: readonly Piece[]): World => ({ origin: (request) => answerNews(request, all) });

function growing(): World {
  const all = [...pieces];
  return {
    origin: (request) => {
      const reply = answerNews(request, all);
      if (all.length < 8) all.push(piece(all.length + 6, { at: `2026-01-15T11:0${all.length}:00Z` }));
      return reply;
    },
  };
}

const config = { apiKey: KEY, query: 'bridge', days: 3, pageSize: 2, maxPages: 10_000 };

trySource(it, newsapi, {
  config,
  badConfigs: [
    { config: { apiKey: KEY }, at: '' },
    { config: { ...config, pageSize: 101 }, at: '/pageSize' },
    { config: { ...config, sources: ['press-example'], country: 'de' }, at: '/sources' },
  ],
  world: service(pieces),
  edited: { world: service(pieces.with(5, piece(11, { title: 'Bridge, corrected' }))), externalId: address(11) },
  withdrawn: { notApplicable: 'nothing says why an article is missing' },
  late: { world: service([...pieces, piece(10, { at: '2026-01-15T10:30:00Z' })]), externalId: address(10) },
  paging: { world: growing, externalIds: [1, 3, 5, 7, 9, 11, 12, 13].map(address) },
  malformed: { world: service(pieces.with(2, piece(5, { url: null }))), externalIds: [1, 3, 7, 9, 11].map(address) },
  large: { world: () => service(Array.from({ length: 600 }, (_, n) => piece(1, { url: address(n) }))), articles: 600 },
  backfill: {
    world: service(pieces),
    from: '2026-01-15T02:00:00Z',
    to: '2026-01-15T06:00:00Z',
    externalIds: [3, 5].map(address),
  },
});
