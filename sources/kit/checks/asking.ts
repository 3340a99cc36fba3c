/** `check`, and what a plug-in makes of an origin that refuses. */

import assert from 'node:assert/strict';
import { SourceError } from '../../error.ts';
import type { CheckResult } from '../../source.ts';
import { faultOfArticle, faultOfIssue } from '../article.ts';
import type { KitHost, KitHostOptions } from '../host.ts';
import { readThrough } from '../reading.ts';
import { asPlugin } from '../scope.ts';
import type { KitRequest, KitResponse } from '../trial.ts';
import { always, assertTyped, type Check, hostFor, type Tried, validConfig } from './check.ts';

/** The contract allows a check so many requests. */
const MOST_REQUESTS = 3;

export const asking: readonly Check[] = [
  {
    name: 'checks a working configuration and shows what it gives',
    notApplicable: always,
    async run(tried) {
      const { result, host } = await checkUnder(tried);
      assert.ok(result.ok, `the check of a working configuration fails: ${JSON.stringify(result)}`);
      assert.ok(host.requests.length <= MOST_REQUESTS, `a check makes ${MOST_REQUESTS} requests at most`);
      for (const article of result.sample ?? []) assert.equal(faultOfArticle(article), null);
    },
  },
  refusedWith('401', 'of a lack of permission', () => ({ status: 401 }), ['auth', 'blocked']),
  refusedWith('404', 'of what is not there', () => ({ status: 404 }), ['not-found', 'gone', 'config']),
  refusedWith('500', 'of an origin that is broken', () => ({ status: 500 }), ['network', 'blocked', 'rate-limit']),
  refusedWith(
    'nothing in time',
    'of a time-out',
    ({ url }) => {
      throw new SourceError('timeout', `${url.origin}${url.pathname} did not answer in full within 20000 ms`);
    },
    ['timeout'],
  ),
  {
    ...refusedWith('a page of HTML', 'of an origin that is another', () => page, [
      'malformed',
      'unsupported',
      'not-found',
      'config',
    ]),
    notApplicable: (tried) =>
      withoutNetwork(tried) ?? (tried.trial.readsPages === true ? 'it reads pages of HTML' : null),
  },
  {
    name: 'tells of 429 with the time to wait, and does not try again by itself',
    notApplicable: withoutNetwork,
    async run(tried) {
      const host = await hostFor(tried, {
        instead: () => ({ status: 429, headers: { 'retry-after': '120' }, body: 'Too many requests' }),
      });
      const { error, issues } = await readThrough(
        tried.plugin,
        host,
        await validConfig(tried, tried.trial.config),
        null,
      );
      if (error !== null) assertTyped(error, 'an origin that answers 429');
      const waits = [error, ...issues].flatMap((told) =>
        typeof told === 'object' && told !== null && 'retryAfterMs' in told ? [told.retryAfterMs] : [],
      );
      assert.ok(waits.includes(120_000), 'an error or an issue has retryAfterMs 120000 after "Retry-After: 120"');
      const asked = host.requests.map(({ request }) => `${request.method} ${request.url.href} ${request.body}`);
      assert.equal(new Set(asked).size, asked.length, `no request is repeated: ${asked.join(', ')}`);
    },
  },
];

const page: KitResponse = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><head><title>Welcome</title></head><body><p>Please sign in to this network.</p></body></html>',
};

export function withoutNetwork({ plugin }: Tried): string | null {
  return plugin.capabilities.network ? null : 'it needs no network (capabilities.network is false)';
}

/** Every request is answered so; a check has to fail with a kind that tells people what to do. */
function refusedWith(
  answered: string,
  what: string,
  instead: (request: KitRequest) => KitResponse,
  kinds: readonly string[],
): Check {
  return {
    name: `tells ${what} when the answer is ${answered}`,
    notApplicable: withoutNetwork,
    async run(tried) {
      const { result } = await checkUnder(tried, { instead }).catch((error: unknown) => {
        assertTyped(error, `a check answered with ${answered}`);
        return { result: { ok: false, issue: { kind: error.kind, message: error.message } } as CheckResult };
      });
      assert.ok(!result.ok, `a check answered with ${answered} does not succeed`);
      assert.equal(faultOfIssue(result.issue), null);
      assert.ok(kinds.includes(result.issue.kind), `${result.issue.kind} is one of ${kinds.join(', ')}`);
    },
  };
}

async function checkUnder(
  tried: Tried,
  options: Partial<KitHostOptions> = {},
): Promise<{ result: CheckResult; host: KitHost }> {
  const host = await hostFor(tried, options);
  const config = await validConfig(tried, tried.trial.config);
  return { result: await asPlugin({ found: new Set() }, () => tried.plugin.check(host.ctx, config)), host };
}
