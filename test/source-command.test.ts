/** `command` with real programs, run by a stand-in for the host that starts them without a shell. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { command } from '../sources/command.ts';
import { SourceError } from '../sources/error.ts';
import type { RunOptions } from '../sources/source.ts';
import { configured } from './configured.ts';
import { readAll, sourceContext } from './source-context.ts';

async function* run([name = '', ...args]: readonly string[], { env = {} }: RunOptions = {}): AsyncIterable<string> {
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let told = '';
  child.stderr.on('data', (chunk) => (told += chunk));
  yield* createInterface({ input: child.stdout });
  const code = await ended;
  if (code !== 0) throw new SourceError('internal', `${name} ended with code ${code}: ${told.trim()}`);
}

type State = Parameters<typeof command.read>[2];

/** Runs a script of Node with these settings. */
async function start(script: string, settings: Record<string, unknown> = {}, state: State = null) {
  const config = await configured(command, { program: [process.execPath, '-e', script, '--', '{state}'], ...settings });
  return await readAll(command.read({ ...sourceContext(), run }, config, state));
}

const print = (...lines: unknown[]) =>
  lines
    .map((line) => `console.log(${JSON.stringify(typeof line === 'string' ? line : JSON.stringify(line))});`)
    .join('');
const article = { externalId: '7', title: 'A bridge', body: { format: 'text', value: 'It is open.', complete: true } };

it('yields the messages that a program prints', async () => {
  const result = await start(print({ type: 'article', article }, { type: 'state', state: { last: 7 } }));
  expect(result).toEqual({ articles: [article], issues: [], state: { program: { last: 7 } } });
});

it('gives the program its last state, in its environment and in its arguments', async () => {
  const script =
    'console.log(JSON.stringify({ type: "state", state: [process.env.DATELINE_STATE, process.argv.at(-1)] }))';
  const { state, issues } = await start(script, {}, { program: { last: '{key}' } });
  expect([state, issues]).toEqual([null, [{ kind: 'malformed', message: expect.stringContaining('a state is') }]]);
  const asObject = script.replace('state: [', 'state: { told: [').replace('at(-1)]', 'at(-1)] }');
  expect((await start(asObject, { secrets: { key: 'secret' } }, { program: { last: '{key}' } })).state).toEqual({
    program: { told: ['{"last":"{key}"}', '{"last":"{key}"}'] },
  });
});

it('reports a bad line by its number and reads the others', async () => {
  const { articles, issues } = await start(
    print('Starting', { type: 'article', article: { title: 'no id' } }, { type: 'article', article }),
  );
  expect(articles.length).toBe(1);
  expect(issues.map(({ message }) => message)).toEqual([
    'line 1 is no JSON: Starting',
    expect.stringMatching(/^line 2 is no message: article .+ has no externalId/),
  ]);
});

it('ends with what the program wrote to standard error when its code is not 0, secrets apart', async () => {
  const failing = start('console.error("no such council:", process.env.KEY); process.exit(3)', {
    env: { KEY: 'Key {key}' },
    secrets: { key: 's3cret' },
  });
  await expect(failing).rejects.toMatchObject({
    kind: 'internal',
    message: expect.stringMatching(/code 3: no such council: Key …$/),
  });
});

it('needs a host that runs programs', async () => {
  const config = await configured(command, { program: ['notes'] });
  await expect(readAll(command.read(sourceContext(), config, null))).rejects.toMatchObject({ kind: 'config' });
});

describe('singer', () => {
  it('makes articles of records and states of states', async () => {
    const lines = print(
      { type: 'SCHEMA', stream: 'posts', schema: {}, key_properties: ['id'] },
      {
        type: 'RECORD',
        stream: 'posts',
        record: { id: 7, title: 'A bridge', content: 'It is open.', published_at: '2021-07-24' },
      },
      { type: 'RECORD', stream: 'users', record: { id: 1 } },
      { type: 'RECORD', stream: 'posts', record: { title: 'no id' } },
      { type: 'STATE', value: { bookmarks: { posts: 7 } } },
    );
    const { articles, issues, state } = await start(lines, { format: 'singer', streams: ['posts'] });
    expect(articles).toMatchObject([
      { externalId: '7', title: 'A bridge', body: { format: 'text', value: 'It is open.' }, publishedAt: '2021-07-24' },
    ]);
    expect(issues.map(({ message }) => message)).toEqual(['item 0 of line 4 has neither an id nor an address']);
    expect(state).toEqual({ program: { bookmarks: { posts: 7 } } });
  });
});
