/** `dateline start` as a new user meets it: the first run, the second, and every mistake on the way. */

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runDateline, startDateline, temporaryFolder } from './running.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('reads the samples, prints what it read and where to look, and stops cleanly at Ctrl-C', async () => {
  const dateline = await startDateline(folder.path);
  const output = dateline.output();
  expect(output).toContain(`Answering at ${dateline.url}/graphql while it reads.`);
  for (const noun of ['articles', 'people', 'organisations', 'countries', 'statements', 'allegations', 'denials']) {
    expect(output).toMatch(new RegExp(`^ +[1-9]\\d*  ${noun}$`, 'm'));
  }
  expect(output).toMatch(/^ +[1-9]\d* {2}junk blocks set aside$/m);
  expect(output).toMatch(/: \d+ read: [1-9]\d* added, 0 updated, 0 unchanged/);
  expect(await dateline.stop('SIGINT')).toBe(0);
  expect(dateline.output()).toMatch(/Stopping …\n$/);
}, 60_000);

it('gathers nothing twice when it is started again', async () => {
  const dateline = await startDateline(folder.path);
  expect(await dateline.stop('SIGTERM')).toBe(0);
  const runs = [...dateline.output().matchAll(/(\d+) added, (\d+) updated/g)];
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.map(([, added, updated]) => [added, updated])).toEqual(runs.map(() => ['0', '0']));
}, 60_000);

it('reads the sources of the command line in place of the samples', async () => {
  const reports = temporaryFolder();
  writeFileSync(
    join(reports.path, 'flood.txt'),
    'The river rose\n\nThe river rose by two metres, Anna Berg said on Monday.\n',
  );
  const dateline = await startDateline(reports.path, ['--source', `folder:${reports.path}`]);
  expect(dateline.output()).toMatch(/^ +1 {2}articles$/m);
  await dateline.stop();
  reports.remove();
}, 60_000);

it('says what is wrong with a missing folder, and answers all the same', async () => {
  const empty = temporaryFolder();
  const dateline = await startDateline(empty.path, ['--source', `folder:${join(empty.path, 'nowhere')}`]);
  expect(dateline.output()).toContain(join(empty.path, 'nowhere'));
  expect((await fetch(`${dateline.url}/ready`)).status).toBe(200);
  await dateline.stop();
  empty.remove();
}, 60_000);

it('names the port that is in use and a way round it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo; // it listens on TCP
  const { code, stderr } = await runDateline(['start'], {
    DATELINE_PORT: String(port),
    DATELINE_DATABASE: join(folder.path, 'busy.db'),
  });
  other.close();
  expect(code).toBe(1);
  expect(stderr).toBe(
    `dateline start: Port ${port} of 127.0.0.1 is in use. Stop the other program, or choose another: DATELINE_PORT=${port + 1} npm start\n`,
  );
}, 30_000);

it.each([
  ['a bad setting', ['start'], { DATELINE_PORT: 'four' }, /DATELINE_PORT is "four"; expected a number/],
  ['an unknown plug-in', ['start', '--source', 'fead:x'], {}, /--source fead:x.*fead/],
  ['a source without a target', ['start', '--source', 'feed'], {}, /--source feed: expected PLUGIN:TARGET/],
  ['an unknown option', ['start', '--sauce', 'x'], {}, /Unknown option '--sauce'/],
  [
    'a configuration file that is not there',
    ['start'],
    { DATELINE_CONFIG: 'nowhere.json' },
    /nowhere\.json.*no such file/,
  ],
  ['a misspelt command', ['strat'], {}, /unknown command "strat"\. Did you mean "start"\?/],
])(
  'answers %s with one line and exit code 2',
  async (_what, args, env, expected) => {
    const { code, stdout, stderr } = await runDateline(args, env);
    expect(stderr).toMatch(expected);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  },
  30_000,
);

it('lists its commands, each with what it does', async () => {
  const { code, stdout } = await runDateline(['--help']);
  expect(code).toBe(0);
  for (const name of ['start', 'extract', 'schema']) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
}, 30_000);
