/** What is asked of each case of the broken origin, written from the words it describes itself with. A check throws when it fails. */

import assert from 'node:assert/strict';
import { asc } from 'drizzle-orm';
import { articleVersions, provenances, rawItems, removedBlocks } from '../../db/tables.ts';
import { articleList } from './fault-api.ts';
import type { Trial } from './fault-trial.ts';

type Check = (trial: Trial) => Promise<void>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The run fails with one of these kinds, and nothing is stored. */
const fails =
  (kinds: readonly string[], words?: RegExp): Check =>
  async (t) => {
    const { failure } = await t.poll();
    assert.ok(failure !== null, 'the run succeeded');
    assert.ok(kinds.includes(failure.kind), `it failed with ${failure.kind}: ${failure.message}`);
    if (words !== undefined) assert.match(failure.message, words);
    assert.equal((await t.articles()).length, 0);
    assert.ok(['BACKING_OFF', 'DEGRADED'].includes((await t.source()).state));
  };

const within =
  (limits: { megabytes?: number; ms?: number }, check: Check): Check =>
  async (t) => {
    await check(t);
    const { megabytes = Number.POSITIVE_INFINITY, ms = Number.POSITIVE_INFINITY } = limits;
    assert.ok(t.cost.megabytes < megabytes, `it took ${t.cost.megabytes.toFixed(0)} MB`);
    assert.ok(t.cost.ms < ms, `it took ${t.cost.ms.toFixed(0)} ms`);
  };

/** Read without a failure into so many articles. */
const gives =
  (count: number, more: Check = async () => {}): Check =>
  async (t) => {
    const { failure } = await t.poll();
    assert.equal(failure, null, failure?.message);
    assert.equal((await t.articles()).length, count);
    await more(t);
  };

/** After so many polls there are so many articles, and none failed. */
const stays =
  (polls: number, count: number, more: Check = async () => {}): Check =>
  async (t) => {
    for (let poll = 0; poll < polls; poll += 1) {
      const { failure } = await t.poll();
      assert.equal(failure, null, failure?.message);
    }
    assert.equal((await t.articles()).length, count);
    await more(t);
  };

/** A refusal with Retry-After: so long at least and at most until the next request. */
const waits =
  (least: number, most: number, then?: Check): Check =>
  async (t) => {
    const { failure } = await t.poll();
    assert.equal(failure?.kind, 'rate-limit');
    const { nextRunAt, state } = await t.source();
    assert.equal(state, 'BACKING_OFF');
    const wait = (nextRunAt ?? Number.NaN) - t.clock.now;
    assert.ok(wait >= least && wait <= most, `the next run is ${wait} ms later`);
    await then?.(t);
  };

const titles = async (t: Trial) => (await t.articles()).map(({ title }) => title);

/** Stored with it, in any column that reaches people. */
const stored = async (t: Trial) =>
  JSON.stringify([
    await t.store.db.select().from(articleVersions),
    await t.articles(),
    await t.store.db.select().from(removedBlocks),
  ]);

const followed: Check = gives(3, async (t) => {
  const { movedTo } = await t.source();
  assert.equal(movedTo, null);
});

const calm: Check = async (t) => {
  await t.poll();
  const all = await stored(t);
  assert.ok(!all.includes('lollollollol') && !all.includes('AAAAAAAAAA'), 'it was expanded');
};

const plainTitles: Check = async (t) => {
  for (const title of await titles(t)) assert.doesNotMatch(title, /\p{Cc}/u);
};

export const checks: Readonly<Record<string, Check>> = {
  'etag-304': async (t) => {
    await gives(3)(t);
    const before = (await t.source()).lastSuccessAt ?? 0;
    const second = await t.poll();
    assert.deepEqual([second.failure, second.counts.added], [null, 0]);
    const headers = (await t.asked()).at(-1)?.headers ?? {};
    assert.equal(headers['if-none-match'], '"v1"');
    assert.equal(headers['if-modified-since'], 'Mon, 01 Jan 2024 00:00:00 GMT');
    assert.ok(((await t.source()).lastSuccessAt ?? 0) > before, 'the last success did not move on');
  },
  '304-without-asking': async (t) => {
    const { failure } = await t.poll();
    assert.ok(failure !== null || (await t.asked()).length > 1, 'it passed for a success');
  },
  '429-retry-after-seconds': waits(7000, DAY, async (t) => {
    assert.equal((await t.poll()).failure, null);
    assert.equal((await t.articles()).length, 3);
  }),
  // The origin counts from the real time of day, which is far from the trial's.
  '429-retry-after-date': async (t) => {
    t.clock.now = Date.now();
    await waits(4000, DAY)(t);
  },
  '503-retry-after-huge': waits(DAY, DAY),
  '429-retry-after-garbage': waits(15 * 60_000, HOUR, async (t) => {
    await t.poll();
    const { nextRunAt } = await t.source();
    assert.equal((nextRunAt ?? 0) - t.clock.now, HOUR);
  }),
  '410-gone': async (t) => {
    const states: string[] = [];
    for (let poll = 0; poll < 3; poll += 1) {
      await t.poll();
      states.push((await t.source()).state);
    }
    assert.deepEqual(states, ['BACKING_OFF', 'BACKING_OFF', 'PAUSED']);
    const { nextRunAt, lastErrorKind } = await t.source();
    assert.deepEqual([nextRunAt, lastErrorKind], [null, 'gone']);
  },
  '404': async (t) => {
    await fails(['not-found'])(t);
    const first = ((await t.source()).nextRunAt ?? 0) - t.clock.now;
    await t.poll();
    assert.equal(((await t.source()).nextRunAt ?? 0) - t.clock.now, 2 * first);
  },
  '401': async (t) => {
    assert.equal((await t.poll()).failure?.kind, 'auth');
    const { state, nextRunAt, lastErrorMessage } = await t.source();
    assert.deepEqual([state, nextRunAt], ['PAUSED', null]);
    assert.match(lastErrorMessage ?? '', /key or password/);
  },
  '500-then-ok': async (t) => {
    for (let poll = 0; poll < 3; poll += 1) await t.poll();
    assert.equal((await t.source()).state, 'HEALTHY');
    assert.equal((await t.articles()).length, 3);
    await t.poll();
    assert.equal((await t.articles()).length, 3);
  },
  '200-error-page': fails(['malformed', 'unsupported']),
  'empty-body': fails(['malformed']),
  '204': async (t) => {
    await t.poll();
    assert.equal((await t.articles()).length, 0);
  },
  '301': async (t) => {
    await gives(3)(t);
    assert.equal((await t.source()).movedSightings, 1);
    for (let poll = 0; poll < 110; poll += 1) await t.poll();
    assert.match((await t.source()).remarks.join(), /moved: .*asked in its place/);
    const before = (await t.asked()).filter(({ url }) => url === '/moved').length;
    await t.poll();
    const asked = await t.asked();
    assert.equal(asked.filter(({ url }) => url === '/moved').length, before);
    assert.equal((await t.articles()).length, 3);
  },
  '302': followed,
  'redirect-loop': async (t) => {
    await fails(['network'], /redirects more than 10 times/)(t);
    assert.ok((await t.asked()).length <= 11);
  },
  'redirect-to-file': fails(['blocked'], /file:/),
  'redirect-to-metadata': fails(['blocked'], /169\.254\.169\.254/),
  // Its target is a loopback name that nobody named: refused, which sends nothing at all. test/fetch.test.ts has two named hosts.
  'redirect-drops-auth': async (t) => {
    await t.poll();
    for (const { url, headers } of await t.asked())
      if (url.includes('crosshost')) assert.deepEqual([headers.authorization, headers.cookie], [undefined, undefined]);
  },
  'meta-refresh-301-chain': gives(3),
  'gzip-bomb': within({ megabytes: 150, ms: 10_000 }, fails(['too-large', 'timeout'])),
  'gzip-bomb-twice': within({ megabytes: 150, ms: 10_000 }, fails(['too-large', 'timeout'])),
  'encoding-chain': fails(['network', 'unsupported']),
  'bad-gzip': fails(['network', 'malformed']),
  'gzip-label-plain-body': async (t) => {
    const { failure } = await t.poll();
    assert.equal((await t.articles()).length, failure === null ? 3 : 0);
  },
  'endless-body': within({ megabytes: 150 }, fails(['too-large', 'timeout'])),
  'content-length-lie': fails(['network']),
  'slow-headers': within({ ms: 5000 }, fails(['timeout'])),
  'slow-body': within({ ms: 5000 }, fails(['timeout'])),
  reset: fails(['network']),
  'huge-header': fails(['network', 'too-large']),
  'big-article': async (t) => {
    const { failure } = await t.poll();
    const [article] = await t.articles();
    if (failure === null && article !== undefined) assert.ok(article.text.length <= 5_500_000);
  },
  'charset-header-lies': gives(3, async (t) => {
    assert.ok((await titles(t)).includes('Café déjà'), `the titles are ${await titles(t)}`);
    assert.ok(!(await stored(t)).includes('\ufffd'));
  }),
  'utf16-bom': gives(3),
  'junk-before-prolog': gives(3),
  'wrong-content-type': stays(2, 3),
  'control-chars': gives(1, plainTitles),
  'lone-surrogates': gives(1, async (t) => {
    const { nodes } = await articleList(t.store);
    assert.ok(nodes.every(({ title }) => !/\p{Cs}/u.test(title)));
  }),
  'billion-laughs': within({ megabytes: 50, ms: 1000 }, calm),
  'quadratic-entities': within({ megabytes: 100, ms: 1000 }, calm),
  'xxe-file': async (t) => {
    await t.poll();
    assert.doesNotMatch(await stored(t), /root:|\/bin\/|HIT/);
    assert.ok(!(await t.asked()).some(({ url }) => url === '/xxe-hit'), 'it asked for the entity');
  },
  'deep-nesting': within({ ms: 1000 }, async (t) => {
    await t.poll();
  }),
  'many-attributes': within({ ms: 2000 }, async (t) => {
    await t.poll();
  }),
  'proto-elements': gives(1, async () => {
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  }),
  truncated: async (t) => {
    await t.poll();
    const found = await titles(t);
    assert.ok(
      found.length === 0 || (found.includes('Story 1') && found.includes('Story 2')),
      `the titles are ${found}`,
    );
    for (const { text, title } of await t.articles())
      assert.match(text, /Officials denied the claim\.$/, `${title} is cut`);
  },
  'xss-body': gives(12, async (t) => {
    const { nodes } = await articleList(t.store);
    for (const { title, text, authors } of nodes)
      for (const field of [title, text, ...authors])
        assert.doesNotMatch(field, /<script|onerror|javascript:|<iframe|<svg|<meta|<base|<form/i);
  }),
  'js-link': gives(4, async (t) => {
    for (const { url } of await t.articles()) assert.ok(url === null || /^https?:/.test(url), `${url} is stored`);
  }),
  'fts-injection': gives(5, async (t) => {
    for (const title of await titles(t)) {
      const { nodes } = await articleList(t.store, `"${title.replaceAll('"', ' ')}"`);
      assert.ok(
        nodes.some((found) => found.title === title),
        `${title} is not found`,
      );
    }
  }),
  'bidi-and-zero-width': gives(1, async (t) => {
    const { nodes } = await articleList(t.store, 'Macron');
    assert.equal(nodes.length, 1);
  }),
  'prompt-injection': gives(1, async (t) => {
    assert.match((await t.articles())[0]?.text ?? '', /Ignore all previous instructions/);
  }),
  'json-bad-types': async (t) => {
    const { failure } = await t.poll();
    assert.equal(failure, null, failure?.message);
    assert.ok((await t.articles()).some(({ text }) => text === 'fine'));
  },
  'changing-guids': stays(3, 3),
  'volatile-links': stays(3, 3),
  'http-to-https-guids': stays(3, 2),
  'same-guid-everywhere': stays(2, 3),
  'edited-article': stays(2, 1, async (t) => {
    const versions = await t.store.db.select().from(articleVersions).orderBy(asc(articleVersions.ordinal));
    assert.deepEqual(
      versions.map(({ text }) => text),
      ['The minister accepted a bribe.', 'Correction: the minister did not accept a bribe.'],
    );
  }),
  'retracted-article': stays(3, 3, async (t) => {
    const withdrawn = (await t.articles()).filter(({ withdrawnAt }) => withdrawnAt !== null);
    assert.deepEqual(
      withdrawn.map(({ title }) => title),
      ['Story 3'],
    );
  }),
  'future-dates': gives(3, async (t) => {
    for (const { sortAt, title } of await t.articles())
      assert.ok(sortAt <= t.clock.now + DAY, `${title} is sorted at ${new Date(sortAt).toISOString()}`);
    assert.equal((await t.store.db.select().from(rawItems)).length, 3);
  }),
  'out-of-order': stays(2, 4, async (t) => {
    assert.ok((await titles(t)).includes('Story 5'));
  }),
  'burst-beyond-window': stays(2, 510),
  'url-variants': gives(1, async (t) => {
    assert.ok((await t.store.db.select().from(provenances)).length >= 1);
  }),
};
