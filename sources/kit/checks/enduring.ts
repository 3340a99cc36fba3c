/** Under strain: stopped, hurried, flooded, and given rubbish. */

import assert from 'node:assert/strict';
import { faultOfMessage } from '../article.ts';
import { mutated, mutations } from '../hostile.ts';
import { readThrough } from '../reading.ts';
import { withoutNetwork } from './asking.ts';
import {
  always,
  assertTyped,
  bytesOfJson,
  type Check,
  given,
  hostFor,
  newWorld,
  read,
  reasonOf,
  validConfig,
} from './check.ts';
import { idsOf } from './resuming.ts';

const MOST_STOPS = 25;
const SECOND = 1000;

export const enduring: readonly Check[] = [
  {
    name: 'ends within a second when told to stop, at any message',
    notApplicable: always,
    async run(tried) {
      const { messages } = await read(tried);
      const config = await validConfig(tried, tried.trial.config);
      const step = Math.max(1, Math.ceil(messages.length / MOST_STOPS));
      for (let stop = 1; stop <= messages.length; stop += step) {
        const host = await hostFor(tried);
        const reading = readThrough(tried.plugin, host, config, null, {
          onMessage: (_message, count) => count === stop && host.abort(),
        });
        assert.ok(await within(SECOND, reading), `told to stop at message ${stop}, it goes on for more than a second`);
      }
    },
  },
  {
    name: 'ends within a second when told to stop while an origin is silent',
    notApplicable: withoutNetwork,
    async run(tried) {
      const host = await hostFor(tried, { instead: () => new Promise(() => undefined) });
      const reading = readThrough(tried.plugin, host, await validConfig(tried, tried.trial.config), null);
      await new Promise((resolve) => setTimeout(resolve, 20));
      host.abort();
      assert.ok(await within(SECOND, reading), 'told to stop, it waits on for an answer');
    },
  },
  {
    name: 'keeps to the requests at once that it declares',
    notApplicable: withoutNetwork,
    async run(tried) {
      const { host } = await read(tried);
      const { concurrency = 1, rate = [] } = tried.plugin.limits ?? {};
      assert.ok(
        host.mostAtOnce() <= concurrency,
        `${host.mostAtOnce()} requests at once; limits.concurrency is ${concurrency}`,
      );
      for (const { requests, perMs } of rate) {
        const times = host.requests.map(({ at }) => at).toSorted((a, b) => a - b);
        const tooSoon = times.some((at, n) => n >= requests && at - (times[n - requests] ?? 0) < perMs);
        assert.ok(!tooSoon, `never more than ${requests} requests in ${perMs} ms`);
      }
    },
  },
  {
    name: 'reads on after a broken item and tells of it',
    notApplicable: ({ trial }) => reasonOf(trial.malformed),
    async run(tried) {
      const { world, externalIds } = given(tried.trial.malformed);
      const { articles, issues } = await read(tried, null, { world: newWorld(world) });
      const found = new Set(idsOf(articles));
      assert.deepEqual(
        externalIds.filter((id) => !found.has(id)),
        [],
        'the other articles are read',
      );
      assert.ok(issues.length > 0, 'an issue tells of the broken item');
    },
  },
  {
    name: 'reads very many articles in bounded memory',
    notApplicable: ({ trial }) => reasonOf(trial.large),
    async run(tried) {
      const { world: newLarge, articles } = given(tried.trial.large);
      const host = await hostFor(tried, { world: newLarge() });
      const config = await validConfig(tried, tried.trial.config);
      const before = process.memoryUsage().heapUsed;
      let most = before;
      let count = 0;
      const { error } = await readThrough(tried.plugin, host, config, null, {
        forget: true,
        onMessage: (message, n) => {
          if (message.type === 'article') count += 1;
          if (message.type === 'state')
            assert.ok(bytesOfJson(message.state) <= 64 * 1024, `the state after ${count} articles has at most 64 kB`);
          if (n % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
        },
      });
      if (error !== null) throw error;
      assert.equal(count, articles, 'all of them are read');
      const grown = Math.round((most - before) / 1024 / 1024);
      assert.ok(grown < MOST_MEGABYTES, `the heap grew by ${grown} MB; ${MOST_MEGABYTES} is the most`);
    },
  },
  ...mutations.map(
    (mutation): Check => ({
      name: `bears ${mutation.name}`,
      notApplicable: always,
      async run(tried) {
        const world = mutated(newWorld(tried.trial.world), mutation);
        const host = await hostFor(tried, { world });
        const reading = readThrough(tried.plugin, host, await validConfig(tried, tried.trial.config), null);
        assert.ok(await within(10 * SECOND, reading), 'it comes to an end');
        const { messages, error } = await reading;
        for (const message of messages) assert.equal(faultOfMessage(message), null);
        if (error !== null) assertTyped(error, mutation.name);
        assert.equal(Reflect.get({}, 'polluted'), undefined, 'no prototype was changed');
      },
    }),
  ),
];

const MOST_MEGABYTES = 384;

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const done = await Promise.race([work.then(() => true as const), late]);
  clearTimeout(timer);
  return done;
}
