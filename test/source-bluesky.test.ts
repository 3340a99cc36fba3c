/** `bluesky` against a feed on loopback, and against events as Jetstream sends them. */

import { afterEach, describe, expect, it } from 'vitest';
import { bluesky } from '../sources/bluesky.ts';
import type { SourceMessage } from '../sources/source.ts';
import { configured } from './configured.ts';
import { type ApiQuestion, type ApiReply, type ApiServer, apiServer } from './origins/api-server.ts';
import { answerFeed, DID, eventOf, type Post, uriOf } from './origins/bluesky-server.ts';
import { readAll, sourceContext } from './source-context.ts';

type State = Parameters<typeof bluesky.read>[2];

describe('the feed of an account', () => {
  let server: ApiServer;
  afterEach(() => server.close());

  async function start(answer: (question: ApiQuestion) => ApiReply, settings: Record<string, unknown> = {}) {
    server = await apiServer(answer);
    const config = await configured(bluesky, { actor: 'desk.example', service: server.origin, ...settings });
    return (state: State = null) => readAll(bluesky.read(sourceContext({ own: [server.origin] }), config, state));
  }
  const post = (n: number, more: Partial<Post> = {}): Post => ({
    key: `k${n}`,
    text: `Post ${n}`,
    at: `2021-07-0${n}T10:00:00.000Z`,
    ...more,
  });

  it('gives posts with their link', async () => {
    const read = await start((question) => answerFeed(question, [post(1)]));
    expect((await read()).articles).toEqual([
      {
        externalId: uriOf('k1'),
        url: 'https://bsky.app/profile/desk.example/post/k1',
        body: { format: 'text', value: 'Post 1', complete: true },
        authors: [{ name: 'The Desk', url: 'https://bsky.app/profile/desk.example' }],
        publishedAt: '2021-07-01T10:00:00.000Z',
        language: 'en',
        categories: [],
        extra: { link: 'https://press.example/bridge' },
      },
    ]);
  });

  it('leaves out reposts, and reads on behind a page that has nothing else', async () => {
    const posts = [post(1), post(2, { isRepost: true }), post(3, { isRepost: true }), post(4)];
    const read = await start((question) => answerFeed(question, posts), { pageSize: 1 });
    const first = await read();
    posts.push(post(5), post(6, { isRepost: true }));
    const second = await read(first.state);
    expect([first, second].map(({ articles }) => articles.map(({ externalId }) => externalId))).toEqual([
      [uriOf('k4'), uriOf('k1')],
      [uriOf('k5')],
    ]);
  });

  it('respects who asks not to be shown without login', async () => {
    const read = await start((question) => answerFeed(question, [post(1, { label: '!no-unauthenticated' })]));
    await expect(read()).rejects.toMatchObject({ kind: 'terms' });
  });

  it.each([
    ['InvalidRequest', 'Profile not found', 'not-found'],
    ['AccountDeactivated', 'Account is deactivated', 'gone'],
    ['InvalidRequest', 'Error: Params must have the property "actor"', 'config'],
  ])('tells %s (%s) as %s', async (error, message, kind) => {
    const read = await start(() => ({ status: 400, body: { error, message } }));
    await expect(read()).rejects.toMatchObject({ kind });
  });
});

describe('the stream', () => {
  const now = Date.UTC(2021, 6, 25, 12) * 1000;
  const asked: string[] = [];

  /** Stands in for the host's socket: gives the events that came after the cursor, then is silent. */
  async function listen(events: readonly string[], state: State, settings: Record<string, unknown> = { dids: [DID] }) {
    const config = await configured(bluesky, { seconds: 1, ...settings });
    const ctx = {
      ...sourceContext(),
      socket: (url: string | URL) => {
        asked.push(String(url));
        const cursor = Number(new URL(url).searchParams.get('cursor') ?? 0);
        return silentAfter(
          events.filter((event) => !event.startsWith('{"did"') || JSON.parse(event).time_us >= cursor),
        );
      },
    };
    const messages: SourceMessage<unknown>[] = [];
    let last: State = null;
    for await (const message of bluesky.read(ctx, config, state)) {
      messages.push(message);
      if (message.type === 'state') last = message.state;
    }
    const told = messages.flatMap((message) => {
      if (message.type === 'article') return [`+${message.article.externalId.split('/').at(-1)}`];
      if (message.type === 'withdrawn') return [`-${message.externalId.split('/').at(-1)}`];
      return message.type === 'issue' ? [`? ${message.issue.message}`] : [];
    });
    return { told, state: last };
  }

  async function* silentAfter(events: readonly string[]): AsyncIterable<string> {
    yield* events;
    await new Promise(() => undefined);
  }

  it('gives new posts, takes deleted ones back and ends though nothing more comes', async () => {
    const events = [
      eventOf(now + 1, 'create', 'a'),
      eventOf(now + 2, 'account', ''),
      eventOf(now + 3, 'delete', 'old'),
    ];
    const { told, state } = await listen(events, null);
    expect([told, state?.stream?.cursor]).toEqual([['+a', '-old'], now + 3]);
  });

  it('goes on from the last event and gives it once', async () => {
    const events = [
      eventOf(now - 300, 'create', 'a'),
      eventOf(now - 200, 'create', 'b'),
      eventOf(now + 1, 'create', 'c'),
      eventOf(now + 2, 'create', 'd'),
    ];
    const { told, state } = await listen(events, { stream: { cursor: now - 300, seen: {} } });
    expect([told, state?.stream?.cursor]).toEqual([['+b', '+c'], now + 1]);
    const address = new URL(asked.at(-1) ?? '');
    expect([address.searchParams.get('cursor'), address.searchParams.get('wantedDids')]).toEqual([
      String(now - 300),
      DID,
    ]);
  });

  it('reports what is no event, and reads on', async () => {
    const { told } = await listen(['not json', eventOf(now + 1, 'create', 'a')], null);
    expect(told).toEqual(['? event 1 of the stream is no event: not json', '+a']);
  });

  it('chooses by words, and takes back only what was given', async () => {
    const events = [
      eventOf(now + 1, 'create', 'a', 'The BRIDGE is open'),
      eventOf(now + 2, 'create', 'b', 'A pier'),
      eventOf(now + 3, 'delete', 'b'),
      eventOf(now + 4, 'delete', 'a'),
    ];
    expect((await listen(events, null, { words: ['bridge'] })).told).toEqual(['+a', '-a']);
  });

  it('ends at once when the run is aborted', async () => {
    const config = await configured(bluesky, { dids: [DID], seconds: 60 });
    const controller = new AbortController();
    const ctx = { ...sourceContext(), signal: controller.signal, socket: () => silentAfter([]) };
    setTimeout(() => controller.abort(), 50);
    const started = performance.now();
    await expect(readAll(bluesky.read(ctx, config, null))).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
