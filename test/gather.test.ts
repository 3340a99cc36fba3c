import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { stableId } from '../db/ids.ts';
import { openStore, type Store } from '../db/open.ts';
import { articles, articleVersions, rawItems, runIssues, runs, sources } from '../db/tables.ts';
import type { Extractor } from '../extract/findings.ts';
import { ExtractorError } from '../extractors/error.ts';
import { type GatherTools, gather } from '../pipeline/gather.ts';
import { keepRawItem } from '../pipeline/raw-items.ts';
import { registerSources } from '../pipeline/registry.ts';
import {
  defineSource,
  type JsonObject,
  SOURCE_API,
  type SourceContext,
  type SourceMessage,
} from '../sources/source.ts';
import { article, rules } from './newsroom.ts';

type Read = (state: JsonObject | null, signal: AbortSignal) => AsyncIterable<SourceMessage<JsonObject>>;

/** A desk with one source whose plug-in reads what the test says. */
async function desk(read: Read, signal = new AbortController().signal, extractor: Extractor = rules) {
  const store = openStore(':memory:');
  const clock = { now: Date.parse('2021-08-01T00:00:00Z') };
  const plugin = defineSource<object, JsonObject>({
    apiVersion: SOURCE_API,
    name: 'list',
    version: '1',
    title: 'A list',
    config: {
      schema: { '~standard': { version: 1, vendor: 'test', validate: () => ({ value: {} }) } },
      jsonSchema: {},
      example: {},
    },
    capabilities: {
      incremental: 'cursor',
      backfill: false,
      updates: true,
      deletions: true,
      fullText: 'always',
      ordered: true,
      push: false,
      network: false,
      filesystem: false,
    },
    stateVersion: 1,
    check: async () => ({ ok: true }),
    read: (_ctx, _config, state) => read(state, signal),
  });
  const source = { key: 'list', title: 'A list', plugin, config: {}, everyMs: 60_000, position: 0, directory: '.' };
  await store.tx((db) => registerSources(db, [source], clock.now));
  const tools: GatherTools = {
    store,
    extractor,
    now: () => clock.now,
    signal,
    contextFor: async () => ({ signal }) as SourceContext, // this plug-in touches nothing else
  };
  return { store, clock, run: async () => gather(tools, source, await stored(store)) };
}

async function stored(store: Store) {
  const [row] = await store.db
    .select()
    .from(sources)
    .where(eq(sources.id, stableId('source', 'list')));
  return row!;
}

const item = (id: string): SourceMessage<JsonObject> => ({
  type: 'article',
  article: article(id, `The text of ${id}.`),
});

describe('a run of a source', () => {
  it('gives the plug-in back the state it handed over last', async () => {
    const seen: unknown[] = [];
    const { run } = await desk(async function* (state) {
      seen.push(state);
      yield item('one');
      yield { type: 'state', state: { after: 'one' } };
    });
    await run();
    await run();
    expect(seen).toEqual([null, { after: 'one' }]);
  });

  it('keeps what came before a failure, and its state, and says what ended it', async () => {
    const { run, store } = await desk(async function* () {
      yield item('one');
      yield { type: 'state', state: { after: 'one' } };
      yield item('two');
      throw Object.assign(new Error('https://news.example/feed answered 503'), { kind: 'network', retryAfterMs: 5000 });
    });
    const result = await run();
    expect(result.failure).toEqual({
      kind: 'network',
      message: 'https://news.example/feed answered 503',
      retryAfterMs: 5000,
    });
    expect(await store.db.select({ id: articles.externalId }).from(articles).orderBy(asc(articles.seq))).toEqual([
      { id: 'one' },
      { id: 'two' },
    ]);
    expect(await stored(store)).toMatchObject({
      cursor: { after: 'one' },
      state: 'BACKING_OFF',
      consecutiveFailures: 1,
      lastErrorKind: 'network',
      lastErrorMessage: 'https://news.example/feed answered 503',
      added: 2,
    });
  });

  it('counts an item that came before as unchanged and makes nothing of it', async () => {
    const { run, store } = await desk(async function* () {
      yield item('one');
    });
    await run();
    expect((await run()).counts).toEqual({ read: 1, added: 0, updated: 0, unchanged: 1, rejected: 0 });
    expect(await store.db.select().from(rawItems)).toHaveLength(1);
    expect(await store.db.select().from(articleVersions)).toHaveLength(1);
  });

  it('reads what was kept and never read, as after a crash', async () => {
    const { run, store, clock } = await desk(async function* () {
      yield { type: 'progress', done: 0 };
    });
    const { id } = await stored(store);
    const delivery = { kind: 'ARTICLE' as const, article: article('one', 'The text of one.') };
    await store.tx((db) => keepRawItem(db, id, delivery, clock.now));
    expect((await run()).counts).toMatchObject({ read: 0, added: 1 });
  });

  it('goes on after a bad item, which is listed with the run', async () => {
    const { run, store } = await desk(async function* () {
      yield { type: 'issue', issue: { kind: 'malformed', message: 'line 2 of wire.ndjson: {"title": is no JSON' } };
      yield item('two');
    });
    await run();
    expect(await stored(store)).toMatchObject({ state: 'DEGRADED', added: 1, consecutiveFailures: 0 });
    expect(await store.db.select({ message: runIssues.message }).from(runIssues)).toEqual([
      { message: 'line 2 of wire.ndjson: {"title": is no JSON' },
    ]);
  });

  it('waits longer with every failure in a row, and is well again after one success', async () => {
    let fails = true;
    const { run, store, clock } = await desk(async function* () {
      yield { type: 'progress', done: 0 };
      if (fails) throw new Error('no route');
    });
    const pauses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await run();
      pauses.push((await stored(store)).nextRunAt! - clock.now);
    }
    expect(pauses).toEqual([120_000, 240_000, 480_000]);
    fails = false;
    await run();
    expect(await stored(store)).toMatchObject({
      state: 'HEALTHY',
      consecutiveFailures: 0,
      nextRunAt: clock.now + 60_000,
    });
  });

  it('is paused when only a person can mend it', async () => {
    const { run, store } = await desk(async function* () {
      yield { type: 'progress', done: 0 };
      throw Object.assign(new Error('the key was refused'), { kind: 'auth' });
    });
    await run();
    expect(await stored(store)).toMatchObject({ state: 'PAUSED', nextRunAt: null });
  });

  it('leaves a row of its own with its counts', async () => {
    const { run, store, clock } = await desk(async function* () {
      yield item('one');
    });
    await run();
    expect(await store.db.select().from(runs)).toMatchObject([
      { startedAt: clock.now, finishedAt: clock.now, read: 1, added: 1, errorKind: null },
    ]);
  });
});

describe('an extractor that cannot be reached', () => {
  it('pauses the source as its own failure would, and what was handed over waits to be read', async () => {
    let isDown = true;
    const extractor: Extractor = {
      ...rules,
      extract: (text) => {
        if (isDown) throw new ExtractorError('rate-limit', 'too many requests', { retryAfterMs: 3_600_000 });
        return rules.extract(text);
      },
    };
    const read: Read = async function* () {
      yield item('one');
      yield { type: 'state', state: { after: 'one' } };
      yield item('two');
    };
    const { run, store, clock } = await desk(read, undefined, extractor);
    expect((await run()).failure).toMatchObject({ kind: 'rate-limit', message: 'too many requests' });
    expect(await stored(store)).toMatchObject({ state: 'BACKING_OFF', nextRunAt: clock.now + 3_600_000, rejected: 0 });
    expect((await store.db.select().from(rawItems)).map(({ state }) => state)).toEqual(['PENDING']);
    isDown = false;
    await run();
    expect((await store.db.select().from(rawItems)).map(({ state }) => state)).toEqual(['READ', 'READ']);
  });

  it('rejects nothing when it is stopped in the middle of a text', async () => {
    const stopping = new AbortController();
    const extractor: Extractor = {
      ...rules,
      extract: () => {
        stopping.abort();
        throw new Error('aborted');
      },
    };
    const { run, store } = await desk(
      async function* () {
        yield item('one');
      },
      stopping.signal,
      extractor,
    );
    await run();
    expect((await store.db.select().from(rawItems)).map(({ state }) => state)).toEqual(['PENDING']);
  });
});
