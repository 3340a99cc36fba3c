/** GDELT's article lists and search against the conformance kit. */

import { describe, it } from 'vitest';
import { gdelt } from '../sources/gdelt.ts';
import { type SourceTrial, sourceChecks, trySource, type World } from '../sources/kit/index.ts';
import { answerDoc, answerList, type Sighting } from './origins/gdelt-server.ts';

const seen = (minute: string, n: number): Sighting => ({
  seen: `2026-01-15T${minute}:00Z`,
  url: `https://press.example/${n}`,
  title: `Bridge of day ${n}`,
});
const address = (n: number) => `https://press.example/${n}`;
const sightings = [seen('11:30', 1), seen('11:30', 2), seen('11:32', 3), seen('11:32', 4), seen('11:50', 5)];

describe('lists', () => {
  const lists = (all: readonly Sighting[], lines?: string[]): World => ({
    origin: ({ url }) => answerList(url, all, lines),
  });
  const trial: SourceTrial = {
    config: {},
    badConfigs: [
      { config: { mode: 'doc' }, at: '/query' },
      { config: { words: 'spyware' }, at: '/words' },
    ],
    world: lists(sightings),
    edited: { notApplicable: 'a list is never changed' },
    withdrawn: { notApplicable: 'a list is never changed' },
    late: { world: lists([...sightings, seen('11:45', 6)]), externalId: address(6) },
    paging: { notApplicable: 'a list is one file' },
    malformed: {
      world: lists(sightings, ['{"url": ', '{"title": "no address"}']),
      externalIds: [1, 2, 3, 4, 5].map(address),
    },
    large: { world: () => lists(Array.from({ length: 20_000 }, (_, n) => seen('11:32', n))), articles: 20_000 },
    backfill: {
      world: lists(sightings),
      from: '2026-01-15T11:31:00Z',
      to: '2026-01-15T11:40:00Z',
      externalIds: [3, 4].map(address),
    },
  };
  for (const { name, notApplicable, run } of sourceChecks(gdelt, trial)) {
    const reason = name.endsWith('the same in every run')
      ? 'a day later a first run looks at another hour'
      : notApplicable;
    if (reason === null) it(name, run);
    else it.skip(`${name}: does not apply, ${reason}`, run);
  }
});

describe('doc', () => {
  const doc = (all: readonly Sighting[]): World => ({ origin: ({ url }) => answerDoc(url, all) });
  const broken: World = {
    origin: () => ({
      body: {
        articles: [
          { url: address(1), title: 'One' },
          { url: '', title: 'no address' },
          { url: address(2), title: 'Two' },
        ],
      },
    }),
  };
  trySource(it, gdelt, {
    config: { mode: 'doc', query: 'bridge', firstMinutes: 1500, minSecondsBetweenRequests: 0 },
    badConfigs: [{ config: { mode: 'doc', query: '' }, at: '/query' }],
    world: doc(sightings),
    edited: { notApplicable: 'the search gives no texts' },
    withdrawn: { notApplicable: 'the search says nothing of it' },
    late: { world: doc([...sightings, seen('11:20', 6)]), externalId: address(6) },
    paging: { notApplicable: 'windows of time stand in for pages' },
    malformed: { world: broken, externalIds: [1, 2].map(address) },
    large: {
      world: () =>
        doc(
          Array.from({ length: 2000 }, (_, n) => ({
            ...seen('11:00', n),
            seen: new Date(Date.UTC(2026, 0, 15, 11) + n * 1500).toISOString(),
          })),
        ),
      articles: 2000,
    },
    backfill: {
      world: doc(sightings),
      from: '2026-01-15T11:31:00Z',
      to: '2026-01-15T11:40:00Z',
      externalIds: [3, 4].map(address),
    },
  });
});
