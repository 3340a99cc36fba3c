/** The feed source against the conformance kit. */

import { describe, it } from 'vitest';
import { feed } from '../sources/feed.ts';
import { type SourceTrial, trySource, type World } from '../sources/kit/index.ts';

const address = 'https://wire.example/feed.xml';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly day: number;
}

const item = ({ id, title, day }: Item) =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://wire.example/${id}</link>` +
  `<pubDate>${String(day).padStart(2, '0')} Jan 2026 10:00:00 GMT</pubDate><description>The ferry at pier ${id} sails again.</description></item>`;

const named = (day: number): Item => ({ id: `story-${day}`, title: `Ferry news of day ${day}`, day });

/** `older`: the days of further pages (RFC 5005), each linked from the one before. */
function wire(items: readonly (Item | string)[], older: readonly (readonly number[])[] = []): World {
  const pages = [items, ...older.map((days) => days.map(named))];
  const origin = pages.map((entries, n) => {
    const next = n + 1 < pages.length ? `<atom:link rel="next" href="${address}?page=${n + 1}"/>` : '';
    const text = entries.map((entry) => (typeof entry === 'string' ? entry : item(entry))).join('\n');
    const body = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><channel><title>Wire</title>${next}${text}</channel></rss>`;
    const headers = { 'content-type': 'application/rss+xml', etag: `"${body.length}"` };
    return { request: { url: n === 0 ? address : `${address}?page=${n}` }, response: { headers, body } };
  });
  return { origin };
}

const items = [named(4), named(3), named(2)];
const [newest, ...rest] = items;

const trial: SourceTrial = {
  config: { url: address },
  badConfigs: [
    { config: {}, at: '/url' },
    { config: { url: 'ftp://wire.example/feed.xml' }, at: '/url' },
  ],
  world: wire(items),
  edited: { world: wire([{ ...newest!, title: 'Ferry news of day 4, corrected' }, ...rest]), externalId: 'story-4' },
  withdrawn: {
    world: wire([newest!, '<at:deleted-entry ref="story-3" when="2026-01-15T12:00:00Z"/>', ...rest.slice(1)]),
    externalId: 'story-3',
  },
  late: { world: wire([...items, { id: 'late', title: 'A note of day 1', day: 1 }]), externalId: 'late' },
  paging: { notApplicable: 'without older pages a feed is read in one request; see below' },
  malformed: {
    world: wire([newest!, '<item><pubDate>never</pubDate></item>', ...rest]),
    externalIds: ['story-4', 'story-3', 'story-2'],
  },
  large: {
    world: () =>
      wire(Array.from({ length: 20_000 }, (_, n) => ({ id: `n-${n}`, title: `Note ${n}`, day: 1 + (n % 9) }))),
    articles: 20_000,
  },
  backfill: {
    world: wire(items, [[1]]),
    from: '2026-01-03T00:00:00Z',
    externalIds: ['story-4', 'story-3'],
  },
  oldStates: [{ version: 1, state: { body: '0123456789abcdef', entries: { '0123456789abcdef': '0123456789abcdef' } } }],
};

trySource(it, feed, trial);

const paged = [
  [11, 10],
  [9, 8],
  [7, 6],
];
describe('over older pages', () =>
  trySource(it, feed, {
    ...trial,
    config: { url: address, pages: 5 },
    world: wire(items, [[1]]),
    paging: {
      world: () => wire([named(13), named(12)], paged),
      externalIds: [13, 12, 11, 10, 9, 8, 7, 6].map((day) => `story-${day}`),
    },
    large: { notApplicable: 'tried above' },
  }));
