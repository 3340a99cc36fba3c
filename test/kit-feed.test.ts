/** The feed source against the conformance kit. */

import { it } from 'vitest';
import { feed } from '../sources/feed.ts';
import { trySource, type World } from '../sources/kit/index.ts';

const address = 'https://wire.example/feed.xml';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly day: number;
}

const item = ({ id, title, day }: Item) =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://wire.example/${id}</link>` +
  `<pubDate>${String(day).padStart(2, '0')} Jan 2026 10:00:00 GMT</pubDate><description>The ferry at pier ${id} sails again.</description></item>`;

function wire(items: readonly (Item | string)[]): World {
  const entries = items.map((entry) => (typeof entry === 'string' ? entry : item(entry)));
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${entries.join('\n')}</channel></rss>`;
  const headers = { 'content-type': 'application/rss+xml', etag: `"${body.length}"` };
  return { origin: [{ request: { url: address }, response: { headers, body } }] };
}

const items = [4, 3, 2].map((day) => ({ id: `story-${day}`, title: `Ferry news of day ${day}`, day }));
const [newest, ...older] = items;

trySource(it, feed, {
  config: { url: address },
  badConfigs: [
    { config: {}, at: '/url' },
    { config: { url: 'ftp://wire.example/feed.xml' }, at: '/url' },
  ],
  world: wire(items),
  edited: { world: wire([{ ...newest!, title: 'Ferry news of day 4, corrected' }, ...older]), externalId: 'story-4' },
  withdrawn: { notApplicable: 'an entry that left the feed was pushed out by newer ones' },
  late: { world: wire([...items, { id: 'late', title: 'A note of day 1', day: 1 }]), externalId: 'late' },
  paging: { notApplicable: 'a feed is read in one request' },
  malformed: {
    world: wire([newest!, '<item><pubDate>never</pubDate></item>', ...older]),
    externalIds: ['story-4', 'story-3', 'story-2'],
  },
  large: { notApplicable: 'a feed is one document; its size is bounded by the host' },
});
