/** A plug-in that tells everything it knows, as the host runs it. */

import { expect, it } from 'vitest';
import { discreet } from '../sources/discreet.ts';
import { SourceError } from '../sources/error.ts';
import { resolveSource } from '../sources/index.ts';
import { blankAddresses } from '../sources/secrets.ts';
import type { SourceContext, SourcePlugin } from '../sources/source.ts';
import { readAll, sourceContext } from './source-context.ts';

const tide = await resolveSource('./plugins/tide.mjs', {
  directory: import.meta.dirname,
  load: (url): Promise<unknown> => import(url),
});

const secret = 'k/ey+of "ours"';
const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];

const talkative: SourcePlugin = {
  ...tide,
  check: async () => ({ ok: false, issue: { kind: 'auth', message: `${forms[0]} was refused` } }),
  async *read(ctx) {
    ctx.log.warn(`asking with ${forms[1]}`, { header: secret });
    yield {
      type: 'article',
      article: { externalId: '1', url: `https://a.example/?k=${forms[1]}`, raw: raw(forms[2]) },
    };
    yield {
      type: 'issue',
      issue: { kind: 'malformed', message: `https://a.example/x?api-key=other-one&page=2 is odd` },
    };
    throw new SourceError('rate-limit', `${secret} asks too often`, { retryAfterMs: 7, cause: new Error(secret) });
  },
};
const raw = (value = '') => ({ mediaType: 'text/plain', value: Buffer.from(`Basic ${value}`) });

function listening() {
  const heard: unknown[] = [];
  const hear = (...told: unknown[]) => void heard.push(told);
  const ctx: SourceContext = { ...sourceContext(), log: { debug: hear, info: hear, warn: hear } };
  return { ctx, heard };
}

it('shows no secret in what it hands over, logs and throws', async () => {
  const { ctx, heard } = listening();
  const messages: unknown[] = [];
  const thrown = await (async () => {
    for await (const message of discreet(talkative, [secret]).read(ctx, {}, null)) messages.push(message);
    return null;
  })().catch((error: unknown) => error);
  expect(heard).toEqual([['asking with [secret]', { header: '[secret]' }]]);
  expect(messages).toEqual([
    {
      type: 'article',
      article: {
        externalId: '1',
        url: 'https://a.example/?k=[secret]',
        raw: { mediaType: 'text/plain', value: Buffer.from('Basic [secret]') },
      },
    },
    { type: 'issue', issue: { kind: 'malformed', message: 'https://a.example/x?api-key=[secret]&page=2 is odd' } },
  ]);
  expect(thrown).toMatchObject({
    kind: 'rate-limit',
    message: '[secret] asks too often',
    retryAfterMs: 7,
    cause: undefined,
  });
});

it('shows no secret in what a check tells', async () => {
  expect(await discreet(talkative, [secret]).check(sourceContext(), {})).toEqual({
    ok: false,
    issue: { kind: 'auth', message: '[secret] was refused' },
  });
});

it('hands over articles as they are when there is no secret', async () => {
  const run = discreet(tide, []).read(sourceContext(), {}, null);
  expect((await readAll(run)).articles).toEqual([{ externalId: '1', title: 'High water at noon' }]);
});

it.each([
  ['https://me:pass@a.example/feed', 'https://[secret]@a.example/feed'],
  ['https://a.example/feed?token=abc&n=2', 'https://a.example/feed?token=[secret]&n=2'],
  ['https://a.example/?access_token=abc', 'https://a.example/?access_token=[secret]'],
  ['https://a.example/monkey?hockey=7', 'https://a.example/monkey?hockey=7'],
])('blanks what an address gives away: %s', (address, blanked) => {
  expect(blankAddresses(address)).toBe(blanked);
});
