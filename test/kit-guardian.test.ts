/** The Guardian source against the conformance kit. */

import { it } from 'vitest';
import { guardian } from '../sources/guardian.ts';
import { type KitRequest, type KitResponse, trySource, type World } from '../sources/kit/index.ts';
import { answerSearch, type Content, KEY } from './origins/guardian-server.ts';

/** The clock of the kit stands at noon of 2026-01-15. */
const content = (n: number, more: Partial<Content> = {}): Content => {
  const at = `2026-01-15T${String(n).padStart(2, '0')}:30:00Z`;
  return { id: `world/${n}`, published: at, modified: at, title: `Story ${n}`, ...more };
};
const contents = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => content(n));

const answer = (request: KitRequest, all: readonly Content[]) => answerSearch(request, all) as KitResponse; // its body is JSON
const platform = (all: readonly Content[]): World => ({ origin: (request) => answer(request, all) });

function growing(): World {
  const all = [...contents];
  return {
    origin: (request) => {
      const reply = answer(request, all);
      if (all.length < 11) all.push(content(all.length + 1));
      return reply;
    },
  };
}

const config = {
  apiKey: KEY,
  endpoint: 'https://guardian.example',
  pageSize: 3,
  requestsPerSecond: 1000,
  requestsPerDay: 100_000,
  days: 3,
  refreshHours: 0.5,
};

trySource(it, guardian, {
  config,
  badConfigs: [
    { config: {}, at: '/apiKey' },
    { config: { ...config, pageSize: 201 }, at: '/pageSize' },
  ],
  world: platform(contents),
  edited: {
    world: platform(contents.with(3, content(4, { modified: '2026-01-15T12:10:00Z', title: 'Story 4, corrected' }))),
    externalId: 'world/4',
  },
  withdrawn: { world: platform(contents.toSpliced(6, 1)), externalId: 'world/7' },
  late: {
    world: platform([...contents, content(8, { id: 'late', modified: '2026-01-15T08:25:00Z' })]),
    externalId: 'late',
  },
  paging: { world: growing, externalIds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `world/${n}`) },
  malformed: {
    world: platform(contents.with(4, content(5, { id: null }))),
    externalIds: [1, 2, 3, 4, 6, 7, 8].map((n) => `world/${n}`),
  },
  large: {
    world: () =>
      platform(
        Array.from({ length: 600 }, (_, n) =>
          content(1, {
            id: `many/${n}`,
            modified: new Date(Date.UTC(2026, 0, 14, 13) + n * 60_000).toISOString().replace('.000', ''),
          }),
        ),
      ),
    articles: 600,
  },
  backfill: {
    world: platform(contents),
    from: '2026-01-15T03:00:00Z',
    to: '2026-01-15T05:00:00Z',
    externalIds: ['world/3', 'world/4'],
  },
});
