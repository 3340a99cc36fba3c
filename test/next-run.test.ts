/** When a source is read next: numbers in, milliseconds out. */

import { describe, expect, it } from 'vitest';
import { adoptedFor, afterSighting, type Moved } from '../pipeline/moved.ts';
import { type Pacing, pauseOf } from '../pipeline/next-run.ts';
import { silentSince } from '../pipeline/rhythm.ts';
import { isSameSite } from '../pipeline/site.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const quarterly: Pacing = {
  intervalMs: 15 * minute,
  minIntervalMs: 0,
  originIntervalMs: null,
  rhythmMs: null,
  failures: 0,
  retryAfterMs: 0,
  chance: 0.5,
};

describe('the pause before the next run', () => {
  it.each<[string, Partial<Pacing>, number]>([
    ['is the interval', {}, 15 * minute],
    ['strays by a tenth to one side', { chance: 0 }, 13.5 * minute],
    ['and to the other', { chance: 1 }, 16.5 * minute],
    ['is never less than the plug-in allows', { minIntervalMs: 15 * minute, chance: 0 }, 15 * minute],
    ['is what the origin asks for', { originIntervalMs: hour }, hour],
    ['is never cut below that by chance', { originIntervalMs: hour, chance: 0 }, hour],
    ['is not shortened by an origin that asks for less', { originIntervalMs: minute }, 15 * minute],
    ['is a day when the origin asks for a year', { originIntervalMs: 365 * day }, day],
    ['is a quarter of a rare source’s rhythm', { rhythmMs: 8 * hour }, 2 * hour],
    ['is a day for a source that hardly publishes', { rhythmMs: 30 * day }, day],
    ['is the interval for a busy source', { rhythmMs: minute }, 15 * minute],
    ['is longer than a day when the interval is', { intervalMs: 7 * day, rhythmMs: hour }, 7 * day],
    ['doubles with a failure', { failures: 1 }, 30 * minute],
    ['doubles with each', { failures: 3 }, 2 * hour],
    ['is a day after many', { failures: 40 }, day],
    ['strays after failures too', { failures: 1, chance: 1 }, 33 * minute],
    ['is the Retry-After when that is longer', { failures: 1, retryAfterMs: 5 * hour, chance: 0 }, 5 * hour],
    ['is a day at most for a Retry-After', { failures: 1, retryAfterMs: 3650 * day }, day],
  ])('%s', (_what, pacing, ms) => {
    expect(pauseOf({ ...quarterly, ...pacing })).toBe(ms);
  });
});

describe('a permanent redirect', () => {
  const from = 'https://feeds.harbour.example/rss';
  const to = 'https://www.harbour.example/feed';
  const start = Date.parse('2021-08-01T00:00:00Z');
  const nothing: Moved = { movedTo: null, movedSightings: 0, movedFirstSeenAt: null, remarks: [] };
  const sighted = (hours: readonly number[], movedTo = to) =>
    hours.reduce((before, at) => afterSighting(before, { address: from, movedTo }, start + at * hour), nothing);

  it('is adopted when it was seen three times over a day', () => {
    expect(adoptedFor(from, sighted([0, 12, 24]))).toBe(to);
  });

  it.each([[[0, 24]], [[0, 1, 2, 3, 4, 5, 23]]])('is not adopted when it was seen after %j hours', (hours) => {
    expect(adoptedFor(from, sighted(hours))).toBeNull();
  });

  it('is counted anew when it leads elsewhere', () => {
    const before = sighted([0, 12]);
    const after = afterSighting(before, { address: from, movedTo: `${to}2` }, start + 30 * hour);
    expect(after).toMatchObject({ movedSightings: 1, movedFirstSeenAt: start + 30 * hour, remarks: [] });
  });

  it('is forgotten when the address answers itself', () => {
    expect(afterSighting(sighted([0, 12]), { address: from, movedTo: null }, start + day)).toEqual(nothing);
  });

  it('to another site is left to a person', () => {
    const elsewhere = 'https://aggregator.example/harbour';
    const moved = sighted([0, 12, 24], elsewhere);
    expect(adoptedFor(from, moved)).toBeNull();
    expect(moved.remarks).toEqual([
      `moved: ${from} redirects for good to ${elsewhere}, on another site; write that address into the configuration if it is the right one`,
    ]);
  });

  it('does not count for another configured address', () => {
    expect(adoptedFor('https://feeds.harbour.example/atom', sighted([0, 12, 24]))).toBeNull();
  });

  it('leaves the remarks of others alone', () => {
    const before = { ...nothing, remarks: ['ids: all items share one'] };
    expect(afterSighting(before, { address: from, movedTo: null }, start).remarks).toEqual(before.remarks);
  });
});

describe('one site', () => {
  it.each([
    ['http://harbour.example/', 'https://www.harbour.example/'],
    ['https://feeds.harbour.example/', 'https://news.harbour.example/'],
    ['https://news.harbour.co.uk/', 'https://harbour.co.uk/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:9090/'],
  ])('is %s and %s', (one, other) => {
    expect(isSameSite(one, other)).toBe(true);
  });

  it.each([
    ['https://harbour.example/', 'https://harbor.example/'],
    ['https://harbour.co.uk/', 'https://quay.co.uk/'],
    ['https://harbour.github.io/', 'https://quay.github.io/'],
    ['http://10.0.0.1/', 'http://10.1.0.1/'],
    ['http://localhost/', 'http://host/'],
    ['http://[::1]/', 'http://[::2]/'],
  ])('is not %s and %s', (one, other) => {
    expect(isSameSite(one, other)).toBe(false);
  });
});

describe('silence', () => {
  const source = { lastNewArticleAt: 0, intervalMs: hour };

  it.each<[string, number | null, number, number | null]>([
    ['begins after five times the rhythm', day, 5 * day + 1, 0],
    ['not before', day, 5 * day, null],
    ['begins after three intervals when the rhythm is faster', minute, 3 * hour + 1, 0],
    ['is not known without a rhythm', null, 100 * day, null],
  ])('%s', (_what, rhythm, now, since) => {
    expect(silentSince(source, rhythm, now)).toBe(since);
  });
});
