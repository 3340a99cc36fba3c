/** How a source fares over days: a feed on loopback, read as the schedule would, with a clock that the test moves. */

import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfiguredSource } from '../config.ts';
import { stableId } from '../db/ids.ts';
import { articles, articleVersions, sources } from '../db/tables.ts';
import { registerSources } from '../pipeline/registry.ts';
import { feed } from '../sources/feed.ts';
import { defineSource, type JsonObject, type RawArticle, SOURCE_API, type SourceMessage } from '../sources/source.ts';
import { type Newsroom, newsroom } from './newsroom.ts';
import { type Origin, origin } from './origin.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let host: Origin;
let room: Newsroom;

beforeEach(async () => {
  host = await origin({ '/feed': rss('one', 'two') });
  room = await newsroom();
});
afterEach(async () => {
  room.close();
  await host.close();
});

function rss(...titles: string[]): string {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><description>News of ${title}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Harbour news</title>${items.join('')}</channel></rss>`;
}

const configured = (more: Partial<ConfiguredSource> = {}): ConfiguredSource => ({
  key: 'harbour',
  title: 'Harbour news',
  plugin: feed,
  config: { url: `${host.url}/feed` },
  everyMs: 15 * minute,
  position: 0,
  directory: '.',
  ...more,
});

async function row() {
  const [source] = await room.store.db
    .select()
    .from(sources)
    .where(eq(sources.id, stableId('source', 'harbour')));
  return source!;
}

const read = (source = configured()) => room.gather(source);
const wait = async () => ((await row()).nextRunAt ?? Number.NaN) - room.clock.now;
const refuse = (status: number, headers = {}) => {
  host.answer = (request, response) => response.writeHead(request.url === '/robots.txt' ? 404 : status, headers).end();
};

describe('what an origin asks for', () => {
  it('with the lifetime of its answer is how long it is left alone', async () => {
    host.answer = (_request, response) => response.writeHead(200, { 'cache-control': 'max-age=7200' }).end(rss('one'));
    await read();
    expect([await wait(), (await row()).originIntervalMs]).toEqual([2 * hour, 2 * hour]);
  });

  it('holds for one answer: without it the interval is the configured one again', async () => {
    host.answer = (_request, response) => response.writeHead(200, { 'cache-control': 'max-age=7200' }).end(rss('one'));
    await read();
    host.answer = (_request, response) => response.end(rss('one'));
    await read();
    expect([await wait(), (await row()).originIntervalMs]).toEqual([15 * minute, null]);
  });

  it('with Retry-After outlasts a restart', async () => {
    refuse(429, { 'retry-after': '7200' });
    await read();
    await room.store.tx((db) => registerSources(db, [configured()], room.clock.now));
    expect([await wait(), (await row()).state]).toEqual([2 * hour, 'BACKING_OFF']);
  });

  it('with an absurd Retry-After holds for a day', async () => {
    refuse(503, { 'retry-after': '315360000' });
    await read();
    expect(await wait()).toBe(day);
  });
});

describe('a restart', () => {
  it('is no reason to read an origin before its time', async () => {
    await read();
    room.clock.now += minute;
    await room.store.tx((db) => registerSources(db, [configured()], room.clock.now));
    expect(await wait()).toBe(14 * minute);
  });

  it('reads what has failed as soon as its interval is over', async () => {
    refuse(500);
    for (let time = 0; time < 6; time += 1) await read();
    expect(await wait()).toBe(16 * hour);
    room.clock.now += minute;
    await room.store.tx((db) => registerSources(db, [configured()], room.clock.now));
    expect(await wait()).toBe(14 * minute);
  });

  it('with a shorter interval counts from the last run', async () => {
    await read();
    const sooner = configured({ everyMs: 5 * minute });
    await room.store.tx((db) => registerSources(db, [sooner], room.clock.now));
    expect(await wait()).toBe(5 * minute);
  });

  it('asks a paused source once more', async () => {
    refuse(401);
    await read();
    expect(await row()).toMatchObject({ state: 'PAUSED', nextRunAt: null });
    await room.store.tx((db) => registerSources(db, [configured()], room.clock.now));
    expect(await wait()).toBe(0);
  });
});

describe('a failure', () => {
  it('that only a person can mend says what to do', async () => {
    refuse(401);
    await read();
    expect((await row()).lastErrorMessage).toBe(
      `${host.url}/feed answered with status 401. Check the key or password in its configuration, then restart.`,
    );
  });

  it('to read is a page in its place twice, and a reason to wait from the third time', async () => {
    host.answer = (_request, response) => response.end('{"not": "a feed"');
    const seen: [string, number][] = [];
    for (let time = 0; time < 4; time += 1) {
      await read();
      seen.push([(await row()).state, await wait()]);
    }
    expect(seen).toEqual([
      ['DEGRADED', 15 * minute],
      ['DEGRADED', 15 * minute],
      ['BACKING_OFF', 30 * minute],
      ['BACKING_OFF', 60 * minute],
    ]);
  });

  it('“gone” is believed the third time over a day, and the articles stay', async () => {
    await read();
    refuse(410);
    const seen: string[] = [];
    for (let time = 0; time < 3; time += 1) {
      room.clock.now = (await row()).nextRunAt ?? room.clock.now;
      await read();
      seen.push((await row()).state);
    }
    expect(seen).toEqual(['BACKING_OFF', 'BACKING_OFF', 'PAUSED']);
    expect((await row()).lastErrorMessage).toContain('three times over a day');
    expect(await room.store.db.select().from(articles)).toHaveLength(2);
  });

  it('“gone” three times within an hour is not believed yet', async () => {
    refuse(410);
    for (let time = 0; time < 4; time += 1) {
      await read();
      room.clock.now += 15 * minute;
    }
    expect((await row()).state).toBe('BACKING_OFF');
  });

  it('“gone” is counted anew after an answer', async () => {
    refuse(410);
    await read();
    room.clock.now += day;
    host.answer = (_request, response) => response.end(rss('one'));
    await read();
    refuse(410);
    await read();
    room.clock.now += day;
    await read();
    expect((await row()).state).toBe('BACKING_OFF');
  });

  it('by robots.txt asks nothing and pauses nothing for good', async () => {
    host.answer = (request, response) =>
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /feed' : rss('one'));
    expect((await read()).failure).toMatchObject({ kind: 'blocked' });
    expect([host.asked, (await row()).state]).toEqual([['/robots.txt'], 'BACKING_OFF']);
  });
});

describe('an address that moved for good', () => {
  const asked = () => host.asked.filter((path) => path !== '/robots.txt' && path !== '/.well-known/tdmrep.json');
  const moveTo = (location: string, status = 301) => {
    host.answer = (request, response) => {
      if (request.url === '/feed') response.writeHead(status, { location }).end();
      else if (request.url === '/new') response.end(rss('one', 'two'));
      else response.writeHead(404).end();
    };
  };
  const readFor = async (days: number[]) => {
    for (const [index, at] of days.entries()) {
      room.clock.now += (at - (days[index - 1] ?? 0)) * day;
      await read();
    }
  };

  it('is followed each time, and asked no more after three sightings over a day', async () => {
    moveTo('/new');
    await readFor([0, 0.5, 1]);
    expect(asked()).toEqual(['/feed', '/new', '/feed', '/new', '/feed', '/new']);
    expect((await row()).remarks).toEqual([
      `moved: ${host.url}/feed redirects for good to ${host.url}/new, which is asked in its place`,
    ]);
    await read();
    expect(asked().slice(6)).toEqual(['/new']);
    expect(await room.store.db.select().from(articles)).toHaveLength(2);
  });

  it('is asked again when the new address fails', async () => {
    moveTo('/new');
    await readFor([0, 0.5, 1]);
    host.answer = (request, response) =>
      request.url === '/feed' ? response.end(rss('three')) : response.writeHead(404).end();
    await read();
    expect(await row()).toMatchObject({ state: 'BACKING_OFF', movedTo: null, remarks: [] });
    await read();
    expect((await row()).state).toBe('HEALTHY');
  });

  it('for now (302) is never adopted', async () => {
    moveTo('/new', 302);
    await readFor([0, 0.5, 1, 2, 3]);
    expect(await row()).toMatchObject({ movedTo: null, movedSightings: 0 });
  });

  it('to what cannot be read is not adopted', async () => {
    moveTo('/nowhere');
    await readFor([0, 0.5, 1, 2]);
    expect(await row()).toMatchObject({ movedTo: null, movedSightings: 0 });
  });
});

describe('reserved text and data mining', () => {
  it('keeps titles and summaries, not full texts, and says so', async () => {
    const full = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>H</title><item><title>Pier closed</title><guid isPermaLink="false">1</guid><description>The short of it.</description><content:encoded>The whole long story of the pier.</content:encoded></item></channel></rss>`;
    host.answer = (_request, response) =>
      response.writeHead(200, { 'tdm-reservation': '1', 'tdm-policy': 'https://harbour.example/tdm.json' }).end(full);
    await read();
    const [kept] = await room.store.db.select({ text: articleVersions.text }).from(articleVersions);
    expect(kept?.text).toBe('The short of it.');
    expect(await row()).toMatchObject({
      state: 'HEALTHY',
      remarks: [
        `terms: ${host.url}/feed reserves text and data mining (TDMRep), so titles and summaries are kept and full texts are not; its conditions: https://harbour.example/tdm.json`,
      ],
    });
  });

  it('keeps the full text where the configuration says that its publisher permits it', async () => {
    const long =
      '<item><title>Pier closed</title><guid isPermaLink="false">1</guid><description>The whole long story of the pier.</description></item>';
    host.answer = (_request, response) =>
      response.writeHead(200, { 'tdm-reservation': '1' }).end(`<rss version="2.0"><channel>${long}</channel></rss>`);
    const { config } = configured();
    await read(configured({ config: { ...(config as object), permission: true } }));
    const [kept] = await room.store.db.select({ text: articleVersions.text }).from(articleVersions);
    expect([kept?.text, (await row()).remarks]).toEqual(['The whole long story of the pier.', []]);
  });
});

describe('X-Robots-Tag', () => {
  it('is shown with the source while its origin sends it', async () => {
    host.answer = (_request, response) => response.writeHead(200, { 'x-robots-tag': 'noarchive' }).end(rss('one'));
    await read();
    expect((await row()).remarks).toEqual(['robots: its origin asks search engines for noarchive (X-Robots-Tag)']);
    host.answer = (_request, response) => response.end(rss('one', 'two'));
    await read();
    expect((await row()).remarks).toEqual([]);
  });
});

describe('a source that brings nothing new', () => {
  it('for longer than its rhythm explains has been silent since it last did', async () => {
    const dated = [1, 2, 3, 4, 5, 6].map(
      (at) =>
        `<item><title>${at}</title><guid isPermaLink="false">${at}</guid><pubDate>${new Date(Date.parse('2021-07-25T00:00:00Z') + at * day).toUTCString()}</pubDate></item>`,
    );
    host.answer = (_request, response) =>
      response.end(`<rss version="2.0"><channel><title>H</title>${dated.join('')}</channel></rss>`);
    await read();
    const last = room.clock.now;
    room.clock.now += 5 * day;
    await read();
    expect((await row()).silentSince).toBeNull();
    expect(await wait()).toBe(6 * hour);
    room.clock.now += minute;
    await read();
    expect((await row()).silentSince).toBe(last);
  });
});

describe('a plug-in', () => {
  type Read = (signal: AbortSignal) => AsyncIterable<SourceMessage<JsonObject>>;
  const harbour = (messages: Read, more: object = {}) =>
    configured({
      plugin: defineSource<object>({
        ...feed,
        apiVersion: SOURCE_API,
        name: 'harbour',
        capabilities: { ...feed.capabilities, programs: true },
        addresses: () => [],
        root: () => null,
        target: () => 'harbour',
        shorthand: () => ({}),
        migrateState: (old) => old,
        check: async () => ({ ok: true }),
        read: (ctx) => messages(ctx.signal),
        ...more,
      }),
      config: {},
    });
  const story: RawArticle = {
    externalId: '1',
    title: 'Pier closed',
    body: { format: 'text', value: 'The whole story.', complete: true },
  };

  it('can say how long its origin asks to be left alone; the longest counts, up to a day', async () => {
    const source = harbour(async function* () {
      yield { type: 'interval', ms: hour };
      yield { type: 'interval', ms: 30 * day };
      yield { type: 'interval', ms: 2 * hour };
    });
    await read(source);
    expect([await wait(), (await row()).originIntervalMs]).toEqual([day, day]);
  });

  it('whose terms forbid it keeps no full text', async () => {
    const source = harbour(
      async function* () {
        yield { type: 'article', article: story };
      },
      { terms: { mayStoreFullText: false } },
    );
    await read(source);
    const [kept] = await room.store.db.select({ notes: articleVersions.notes }).from(articleVersions);
    expect(kept?.notes.join()).toContain('fullTextNotKept: terms of ');
  });
});
