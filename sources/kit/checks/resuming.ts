/** Reading and going on: what is read, where a state leads, and that nothing is lost or read twice. */

import assert from 'node:assert/strict';
import type { JsonObject, RawArticle } from '../../source.ts';
import { faultOfMessage } from '../article.ts';
import { readThrough, sorted } from '../reading.ts';
import { always, bytesOfJson, type Check, hostFor, newWorld, notJsonAt, read, validConfig } from './check.ts';

/** The contract's bound for a state. */
const LARGEST_STATE = 64 * 1024;

/** So many places to stop at are tried, spread over the run. */
const MOST_STOPS = 60;

export const resuming: readonly Check[] = [
  {
    name: 'reads valid articles from the start',
    notApplicable: always,
    async run(tried) {
      const { messages, articles } = await read(tried);
      for (const message of messages) assert.equal(faultOfMessage(message), null);
      assert.ok(articles.length >= 2, `the world gives two articles or more, not ${articles.length}`);
    },
  },
  {
    name: 'gives every article an id of its own, the same in every run',
    notApplicable: always,
    async run(tried) {
      const ids = idsOf((await read(tried)).articles);
      assert.equal(new Set(ids).size, ids.length, `ids differ: ${ids.join(', ')}`);
      assert.deepEqual(idsOf((await read({ ...tried, now: tried.now + 86_400_000 })).articles), ids);
    },
  },
  {
    name: 'ends with a small state of plain JSON',
    notApplicable: always,
    async run(tried) {
      const { messages, articles, state } = await read(tried);
      assert.ok(state !== null, 'a run that gave articles gives a state');
      const after = messages.slice(messages.findLastIndex(({ type }) => type === 'state'));
      assert.ok(!after.some(({ type }) => type === 'article'), 'a state follows the last article');
      assert.equal(notJsonAt(state), null, 'the state is plain JSON');
      assert.deepEqual(JSON.parse(JSON.stringify(state)), state, 'the state is the same after a way through JSON');
      assert.ok(bytesOfJson(state) <= LARGEST_STATE, `a state of ${articles.length} articles has at most 64 kB`);
    },
  },
  {
    name: 'loses nothing and repeats no more than it must when stopped after any message',
    notApplicable: always,
    async run(tried) {
      const whole = await read(tried);
      const expected = versionsOf(whole.articles);
      for (const stop of stopsIn(whole.messages.length)) {
        const world = newWorld(tried.trial.world);
        const config = await validConfig(tried, tried.trial.config);
        const first = await readThrough(tried.plugin, await hostFor(tried, { world }), config, null, { most: stop });
        assert.equal(first.error, null, `a run that is stopped after message ${stop} ends without an error`);
        // A host that dies keeps what came before the last state, and that state.
        const kept = first.messages.slice(0, first.messages.findLastIndex(({ type }) => type === 'state') + 1);
        const { state } = sorted(kept, null);
        const second = await read(tried, throughJson(state), { world });
        const found = versionsOf([...sorted(kept, null).articles, ...second.articles]);
        assert.deepEqual(found, expected, `stopped after message ${stop} of ${whole.messages.length} and gone on`);
      }
    },
  },
  {
    name: 'finds nothing new when nothing changed',
    notApplicable: ({ plugin }) =>
      ['cursor', 'conditional'].includes(plugin.capabilities.incremental)
        ? null
        : `it sees the same again each time (capabilities.incremental is ${plugin.capabilities.incremental})`,
    async run(tried) {
      const world = newWorld(tried.trial.world);
      const first = await read(tried, null, { world });
      const second = await read(tried, throughJson(first.state), { world });
      assert.deepEqual(idsOf(second.articles), [], 'a second run gives no article');
      assert.deepEqual(second.withdrawn, [], 'a second run takes nothing back');
      assert.equal(second.error, null);
    },
  },
  {
    name: 'asks its origin whether anything changed',
    notApplicable: ({ plugin }) =>
      plugin.capabilities.incremental === 'conditional'
        ? null
        : `it makes no conditional requests (capabilities.incremental is ${plugin.capabilities.incremental})`,
    async run(tried) {
      const world = newWorld(tried.trial.world);
      const first = await read(tried, null, { world });
      const offered = first.host.requests.some(({ answer }) =>
        Object.keys(answer?.headers ?? {}).some((name) => /^(?:etag|last-modified)$/i.test(name)),
      );
      if (first.host.requests.length === 0) return; // a file
      assert.ok(offered, 'the world offers an ETag or a Last-Modified to a plug-in that declares conditional requests');
      const second = await read(tried, throughJson(first.state), { world });
      const asked = second.host.requests.some(
        ({ request }) => 'if-none-match' in request.headers || 'if-modified-since' in request.headers,
      );
      assert.ok(asked, 'the second run sends If-None-Match or If-Modified-Since');
    },
  },
  {
    name: 'understands states of its older versions',
    notApplicable: ({ plugin }) => (plugin.stateVersion === 1 ? 'this is the first version of its state' : null),
    async run(tried) {
      const { plugin, trial } = tried;
      const versions = Array.from({ length: plugin.stateVersion - 1 }, (_, n) => n + 1);
      for (const version of versions) {
        const old = trial.oldStates?.find((candidate) => candidate.version === version);
        assert.ok(old !== undefined, `oldStates has a state of version ${version}`);
        const state = plugin.migrateState?.(structuredClone(old.state), version) ?? null;
        assert.equal((await read(tried, state)).error, null, `a run goes on from a state of version ${version}`);
      }
    },
  },
];

export function idsOf(articles: readonly RawArticle[]): string[] {
  return articles.map(({ externalId }) => externalId);
}

/** A host keeps states as JSON. */
export function throughJson(state: JsonObject | null): JsonObject | null {
  return JSON.parse(JSON.stringify(state));
}

/** The last version of each article, by id. */
function versionsOf(articles: readonly RawArticle[]): Map<string, string> {
  const pairs = articles.map((article) => [article.externalId, JSON.stringify(article)] as const);
  return new Map([...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stopsIn(messages: number): number[] {
  const step = Math.max(1, Math.ceil(messages / MOST_STOPS));
  return Array.from({ length: Math.ceil(messages / step) }, (_, n) => n * step + 1).filter((stop) => stop <= messages);
}
