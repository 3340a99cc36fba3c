/** `dateline sources export` and `import` as processes: a list leaves with all but its secrets, and comes back. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDateline, temporaryFolder } from './running.ts';

const desk = temporaryFolder();
const config = join(desk.path, 'dateline.config.json');
const list = join(desk.path, 'sources.opml');
const plain = [
  { use: 'feed', key: 'wire', title: 'The wire', every: '1h', with: { url: 'https://wire.example/feed.xml' } },
  { use: 'folder', key: 'reports', title: 'Reports', every: '900s', with: { path: './reports' } },
];
const secret = {
  use: 'graphql',
  key: 'desk',
  with: {
    url: 'https://desk.example/graphql',
    dateline: true,
    headers: { authorization: 'Bearer {token}' },
    secrets: { token: { env: 'DESK_TOKEN' } },
  },
};
const env = { DATELINE_CONFIG: config, DESK_TOKEN: 'k-4711-very-private' };

beforeAll(() => mkdirSync(join(desk.path, 'reports')));
afterAll(desk.remove);

describe('dateline sources export', () => {
  it('leaves out secrets, those with names of the user’s own too', async () => {
    writeFileSync(config, JSON.stringify({ sources: [secret] }));
    const { code, stdout } = await runDateline(['sources', 'export'], env);
    expect([code, stdout.includes('desk.example'), stdout.includes('k-4711')]).toEqual([0, true, false]);
  });
});

describe('dateline sources import', () => {
  it('brings back what was exported, with folders as they are from the configuration', async () => {
    writeFileSync(config, JSON.stringify({ sources: plain }));
    writeFileSync(list, (await runDateline(['sources', 'export'], env)).stdout);
    rmSync(config);
    const { code, stdout, stderr } = await runDateline(['sources', 'import', list], env);
    expect([code, stderr, stdout]).toEqual([0, '', `2 of 2 added to ${config}; 0 there already.\n`]);
    const written: { sources: { use: string; key: string; with: object }[] } = JSON.parse(readFileSync(config, 'utf8'));
    expect(written.sources.map(({ key, use }) => [use, key])).toEqual(plain.map(({ key, use }) => [use, key]));
    const again = await runDateline(['sources', 'import', list], env);
    expect(again.stdout).toBe(`0 of 2 added to ${config}; 2 there already.\n`);
  });

  it('says which file is missing', async () => {
    const { code, stderr } = await runDateline(['sources', 'import', '/nowhere/list.opml'], env);
    expect([code, stderr]).toEqual([2, 'dateline sources: /nowhere/list.opml: there is no such file\n']);
  });
});
