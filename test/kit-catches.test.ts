/** The kit fails for what it is there to find: a good plug-in, made bad in one way at a time. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type KitRequest, type SourceTrial, sourceChecks, type World } from '../sources/kit/index.ts';
import type { RawArticle, SourceContext, SourceMessage, SourcePlugin } from '../sources/source.ts';

interface State {
  readonly [name: string]: number;
  readonly last: number;
}

const typed = (kind: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { kind, ...more });
const kinds = new Map([
  [401, 'auth'],
  [404, 'not-found'],
  [429, 'rate-limit'],
]);

async function itemsOf(ctx: SourceContext, { token }: { token: string }): Promise<unknown[]> {
  const response = await ctx.fetch('https://list.example/items', { headers: { authorization: token } });
  const { status, retryAfterMs } = response;
  if (status !== 200) throw typed(kinds.get(status) ?? 'network', `status ${status}`, { retryAfterMs });
  const answer = ctx.parse.json(await response.text());
  if (!Array.isArray(answer)) throw typed('malformed', 'no list');
  return answer;
}

function articleOf(item: unknown): RawArticle | null {
  const { id, title } = Object(item);
  return typeof id === 'number' && typeof title === 'string' && title !== '' ? { externalId: String(id), title } : null;
}

const good: SourcePlugin<{ token: string }, State> = {
  apiVersion: 1,
  name: 'list',
  version: '1.0.0',
  title: 'A list',
  config: {
    schema: {
      '~standard': {
        version: 1,
        vendor: 'own',
        validate: (value) => {
          const { token } = Object(value);
          return typeof token === 'string'
            ? { value: { token } }
            : { issues: [{ path: ['token'], message: 'a text' }] };
        },
      },
    },
    jsonSchema: { type: 'object', properties: { token: { type: 'string', description: 'The token.' } } },
    secrets: ['/token'],
    example: { token: 'example-token' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: false,
    deletions: false,
    fullText: 'never',
    ordered: true,
    push: false,
    network: true,
    filesystem: false,
  },
  stateVersion: 1,
  async check(ctx, config) {
    return { ok: true, sample: (await itemsOf(ctx, config)).flatMap((item) => articleOf(item) ?? []) };
  },
  async *read(ctx, config, state) {
    let last = state?.last ?? 0;
    for (const item of await itemsOf(ctx, config)) {
      const article = articleOf(item);
      if (article === null) yield { type: 'issue', issue: { kind: 'malformed', message: 'an item lacks something' } };
      if (article === null || Number(article.externalId) <= last) continue;
      yield { type: 'article', article };
      last = Number(article.externalId);
      yield { type: 'state', state: { last } };
    }
  },
};

const items = [1, 2, 3, 4].map((id) => ({ id, title: `Item ${id}` }));
const world = (list: readonly object[]): World => ({
  origin: ({ headers }: KitRequest) =>
    headers.authorization === 'token-of-the-trial'
      ? { body: JSON.parse(JSON.stringify(list)) }
      : { status: 401, headers: { 'www-authenticate': 'Bearer' } },
});
const none = { notApplicable: 'not in this test' };
const trial: SourceTrial = {
  config: { token: 'token-of-the-trial' },
  badConfigs: [{ config: {}, at: '/token' }],
  world: world(items),
  edited: none,
  withdrawn: none,
  late: none,
  paging: none,
  malformed: { world: world([items[0]!, { id: 2 }, items[2]!]), externalIds: ['1', '3'] },
  large: none,
};

async function failuresOf(plugin: SourcePlugin<{ token: string }, State>, changed: Partial<SourceTrial> = {}) {
  const failures: string[] = [];
  for (const { name, notApplicable, run } of sourceChecks(plugin as SourcePlugin<{ token: string }>, {
    ...trial,
    ...changed,
  })) {
    if (notApplicable === null) await run().catch((error: Error) => failures.push(`${name}: ${error.message}`));
  }
  return failures.join('\n');
}

type Read = typeof good.read;

/** A plug-in that reads as the good one does, and does something more with each message. */
const reading = (
  change: (message: SourceMessage<State>, ctx: SourceContext) => SourceMessage<State>[],
): typeof good => ({
  ...good,
  async *read(...[ctx, config, state]: Parameters<Read>) {
    for await (const message of good.read(ctx, config, state)) yield* change(message, ctx);
  },
});

const before = (message: SourceMessage<State>, act: () => unknown) => {
  act();
  return [message];
};

it('passes the good plug-in', async () => {
  expect(await failuresOf(good)).toBe('');
});

it.each<[what: string, plugin: typeof good, failure: string]>([
  ['an untidy name', { ...good, name: 'My List' }, 'a name is lower-case letters'],
  ['an undeclared secret', { ...good, config: { ...good.config, secrets: [] } }, 'token looks like a secret'],
  [
    'a state before its article',
    {
      ...good,
      async *read(ctx, config, state) {
        const messages: SourceMessage<State>[] = [];
        for await (const message of good.read(ctx, config, state)) messages.push(message);
        const states = messages.filter(({ type }) => type === 'state');
        yield* states;
        yield* messages.filter(({ type }) => type === 'article');
        yield* states.slice(-1);
      },
    },
    'when stopped after any message: stopped after message',
  ],
  [
    'ids that change from run to run',
    reading((message, ctx) =>
      message.type === 'article'
        ? [
            {
              type: 'article',
              article: { ...message.article, externalId: `${ctx.now().getTime()}-${message.article.externalId}` },
            },
          ]
        : [message],
    ),
    'an id of its own, the same in every run',
  ],
  [
    'a reading that starts over',
    { ...good, read: (ctx, config) => good.read(ctx, config, null) },
    'a second run gives no article',
  ],
  ['the clock of the machine', reading((message) => before(message, () => new Date())), "'new Date()'"],
  ['Date.now', reading((message) => before(message, () => Date.now())), "'Date.now'"],
  ['the environment', reading((message) => before(message, () => process.env.HOME)), "'the environment'"],
  [
    'the disk',
    reading((message) => before(message, () => readFileSync(import.meta.filename))),
    "'node:fs.readFileSync'",
  ],
  ['the global fetch', reading((message) => before(message, () => globalThis.fetch)), "'the global fetch'"],
  ['the console', reading((message) => before(message, () => console.debug(''))), "'console.debug'"],
  [
    'a secret in an article',
    {
      ...good,
      async *read(ctx, config, state) {
        for await (const message of good.read(ctx, config, state)) {
          if (message.type !== 'article') yield message;
          else
            yield { type: 'article', article: { ...message.article, url: `https://list.example/?t=${config.token}` } };
        }
      },
    },
    'no secret is told',
  ],
  [
    'trying again by itself',
    {
      ...good,
      async *read(ctx, config, state) {
        await ctx.fetch('https://list.example/items', { headers: { authorization: config.token } });
        yield* good.read(ctx, config, state);
      },
    },
    'no request is repeated',
  ],
  [
    'an untyped error',
    {
      ...good,
      check: (ctx, config) => good.check(ctx, config).catch((error: Error) => Promise.reject(new Error(error.message))),
    },
    'an error with a kind of the contract is thrown',
  ],
  [
    'going on when told to stop',
    {
      ...good,
      async *read(ctx, config, state) {
        for await (const message of good.read(ctx, config, state)) yield message;
        if (ctx.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1500));
      },
    },
    'it goes on for more than a second',
  ],
  [
    'requests at once',
    {
      ...good,
      async *read(ctx, config, state) {
        await Promise.all([1, 2].map((n) => ctx.fetch(`https://list.example/${n}`)));
        yield* good.read(ctx, config, state);
      },
    },
    '2 requests at once; limits.concurrency is 1',
  ],
  [
    'full texts that are none',
    { ...good, capabilities: { ...good.capabilities, fullText: 'always' } },
    'fullText "always": every article has a complete body',
  ],
  [
    'updates that are not reported',
    { ...good, capabilities: { ...good.capabilities, updates: true } },
    'reports an edited article',
  ],
  [
    'one bad item that ends the run',
    {
      ...good,
      async *read(ctx, config, state) {
        for (const item of await itemsOf(ctx, config))
          if (articleOf(item) === null) throw typed('malformed', 'an item');
        yield* good.read(ctx, config, state);
      },
    },
    'reads on after a broken item',
  ],
])('finds %s', async (_what, plugin, failure) => {
  expect(await failuresOf(plugin)).toContain(failure);
});

it('says why a check does not apply', () => {
  const reasons = sourceChecks(good as SourcePlugin<{ token: string }>, trial).map(
    ({ notApplicable }) => notApplicable,
  );
  expect(reasons).toContain('this is the first version of its state');
  expect(reasons).toContain('capabilities.backfill is false');
});
