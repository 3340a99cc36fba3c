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
    const { code, stdout, stderr } = await runDateline(['sources', 'import', '--own', list], env);
    expect([code, stderr, stdout]).toEqual([0, '', `2 of 2 added to ${config}; 0 there already.\n`]);
    const written: { sources: { use: string; key: string; with: object }[] } = JSON.parse(readFileSync(config, 'utf8'));
    expect(written.sources.map(({ key, use }) => [use, key])).toEqual(plain.map(({ key, use }) => [use, key]));
    const again = await runDateline(['sources', 'import', '--own', list], env);
    expect(again.stdout).toBe(`0 of 2 added to ${config}; 2 there already.\n`);
  });

  it('takes no program, file, module or private address from a list that is not said to be one’s own', async () => {
    const ours = (use: string, settings: object) =>
      `<outline text="${use}" dateline:use="${use}" dateline:with="${JSON.stringify(settings).replaceAll('"', '&quot;')}"/>`;
    const outlines = [
      ours('command', { program: ['touch', 'here'] }),
      ours('folder', { path: '/etc' }),
      ours('./module.mjs', {}),
      '<outline text="inside" xmlUrl="http://127.0.0.1:1/feed"/>',
      '<outline text="wire" xmlUrl="https://wire.example/feed.xml"/>',
    ];
    writeFileSync(
      list,
      `<opml version="2.0" xmlns:dateline="urn:dateline:opml"><body>${outlines.join('')}</body></opml>`,
    );
    rmSync(config);
    const { code, stdout, stderr } = await runDateline(['sources', 'import', list], env);
    expect([code, stdout]).toEqual([1, `1 of 5 added to ${config}; 0 there already, 4 refused.\n`]);
    expect(stderr.match(/runs a program|reads files|is no part of Dateline|a private network/g)).toHaveLength(4);
  });

  it('says which file is missing', async () => {
    const { code, stderr } = await runDateline(['sources', 'import', '/nowhere/list.opml'], env);
    expect([code, stderr]).toEqual([2, 'dateline sources: /nowhere/list.opml: there is no such file\n']);
  });
});
