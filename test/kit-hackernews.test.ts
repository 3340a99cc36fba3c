/** The Hacker News source against the conformance kit. */

import { it } from 'vitest';
import { hackernews } from '../sources/hackernews.ts';
import { trySource, type World } from '../sources/kit/index.ts';
import { answerStories, type Story } from './origins/hackernews-server.ts';

const at = (hour: number) => Date.UTC(2026, 0, 15, hour) / 1000;
const story = (n: number, more: Partial<Story> = {}): Story => ({
  id: String(n),
  at: at(n),
  title: `Story of hour ${n}`,
  ...more,
});
const stories = [2, 4, 6, 8, 10, 11].map((n) => story(n));
const site = (all: readonly Story[]): World => ({ origin: (request) => answerStories(request, all) });

trySource(it, hackernews, {
  config: { days: 3 },
  badConfigs: [
    { config: { tags: [] }, at: '/tags' },
    { config: { days: 0 }, at: '/days' },
  ],
  world: site(stories),
  edited: { world: site(stories.with(5, story(11, { title: 'Another title' }))), externalId: '11' },
  withdrawn: { notApplicable: 'a story that is gone is not told of' },
  late: { world: site([...stories, story(11, { id: 'late', at: at(10) + 1800 })]), externalId: 'late' },
  paging: { notApplicable: 'windows of time stand in for pages: see source-hackernews.test.ts' },
  malformed: { world: site(stories.with(2, story(6, { id: null }))), externalIds: ['2', '4', '8', '10', '11'] },
  large: {
    world: () => site(Array.from({ length: 20_000 }, (_, n) => story(1, { id: `many-${n}`, at: at(0) + n }))),
    articles: 20_000,
  },
  backfill: {
    world: site(stories),
    from: '2026-01-15T04:00:00Z',
    to: '2026-01-15T07:00:00Z',
    externalIds: ['4', '6'],
  },
});
