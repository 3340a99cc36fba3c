/** `dateline reprocess` as people run it: another extractor in the configuration, a look, then --apply. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReprocessProgress } from '../cli/reprocess-progress.ts';
import { newTotals } from '../cli/reprocess-report.ts';
import { article, newsroom } from './newsroom.ts';
import { runDateline, temporaryFolder } from './running.ts';

const folder = temporaryFolder();
const database = join(folder.path, 'news.db');
const config = join(folder.path, 'own.json');
afterAll(() => folder.remove());

const accusation = 'Ada Kern accused the Belt Company of fraud on Monday.';

/** Takes every accusation for a suspicion. */
const own = `export default {
  apiVersion: 1, name: 'own', title: 'Own',
  config: { schema: { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }) } }, jsonSchema: {}, example: {} },
  open: (ctx) => ({
    name: 'own', version: '7',
    async extract(text) {
      if (text.includes('unreadable')) throw new Error('this text is too much for me');
      const findings = await ctx.embedded.extract(text);
      return { ...findings, statements: findings.statements.map((one) => ({ ...one, stance: 'SUSPECTS' })) };
    },
  }),
};`;

beforeAll(async () => {
  writeFileSync(join(folder.path, 'own.mjs'), own);
  const sources = [{ use: 'folder', key: 'desk', with: { path: 'news' } }];
  writeFileSync(config, JSON.stringify({ sources, extractor: { use: './own.mjs' } }));
  const room = await newsroom({ database });
  await room.deliver('desk', article('Fraud in Northam', accusation), article('Weather', 'It rained.'));
  room.close();
});

const reprocess = (...args: string[]) =>
  runDateline(['reprocess', ...args], { DATELINE_DATABASE: database, DATELINE_CONFIG: config });

describe('dateline reprocess', () => {
  it('shows, keeps when told to, and then finds nothing more to change', async () => {
    const look = await reprocess();
    expect(look.stdout).toContain('Fraud in Northam (desk, number 1)\n  ~ ACCUSES by Ada Kern: “');
    expect(look.stdout).toContain('      stance: ACCUSES → SUSPECTS\n');
    expect(look.stdout).toMatch(
      /1 of 2 articles would change, read by own 7\.\n {2}statements: 0 new, 0 lost, 1 altered\n/,
    );
    expect(look.stdout).toMatch(/Nothing was written; --apply keeps it\.\n$/);
    const keep = await reprocess('--apply', '--json');
    const lines = keep.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { title: 'Fraud in Northam', outcome: 'kept', statements: { altered: [{ fields: [{ field: 'stance' }] }] } },
      { totals: { read: 2, changed: 1, kept: 1, failed: 0 }, extractor: { name: 'own', version: '7' }, applied: true },
    ]);
    const again = await reprocess('--apply');
    expect(again.stdout).toContain('0 of 2 articles changed');
    expect([look.code, keep.code, again.code]).toEqual([0, 0, 0]);
  }, 60_000);

  it('ends with 1 when an article could not be read, and names it with the reason', async () => {
    const room = await newsroom({ database });
    await room.deliver('desk', article('Odd', 'An unreadable text.'));
    room.close();
    const { code, stdout } = await reprocess('--after', '2');
    expect(stdout).toContain('Odd (desk, number 3)\n  not read again: this text is too much for me\n');
    expect(stdout).toContain('  not read again: 1\n');
    expect(code).toBe(1);
  }, 60_000);

  it.each([
    ['a limit that is none', ['--limit', 'few'], '--limit is "few"; expected a whole number from 1'],
    ['an unknown source', ['--source', 'dusk'], '--source dusk: no source has this key; the store has desk'],
    ['--rejected alone', ['--rejected'], '--rejected stores articles; add --apply'],
  ])(
    'answers %s with one line and exit code 2',
    async (_what, args, message) => {
      const { code, stdout, stderr } = await reprocess(...args);
      expect([code, stdout, stderr]).toEqual([2, '', `dateline reprocess: ${message}\n`]);
    },
    60_000,
  );

  it('makes no database where there is none', async () => {
    const missing = join(folder.path, 'missing.db');
    const { code, stderr } = await runDateline(['reprocess'], { DATELINE_DATABASE: missing, DATELINE_CONFIG: config });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('there is no such database yet: run `npm start` first'),
    ]);
  }, 60_000);
});

describe('dateline extract --configured', () => {
  it('reads with the configured extractor, and without it with the embedded one', async () => {
    const text = join(folder.path, 'text.txt');
    writeFileSync(text, accusation);
    const stancesOf = async (...args: string[]) => {
      const { stdout } = await runDateline(['extract', '--json', ...args, text], { DATELINE_CONFIG: config });
      return JSON.parse(stdout).statements.map(({ stance }: { stance: string }) => stance);
    };
    expect(await stancesOf('--configured')).toEqual(['SUSPECTS']);
    expect(await stancesOf()).toEqual(['ACCUSES']);
  }, 60_000);
});

describe('the progress of a long run', () => {
  it('is a line now and then where nobody watches, and names the number to go on from', () => {
    let now = 0;
    const lines: string[] = [];
    const progress = createReprocessProgress({ write: (text) => lines.push(text) }, 500, () => now);
    const totals = { ...newTotals(), read: 40, changed: 3 };
    progress.show(totals, 41, null);
    now = 10_000;
    progress.show(totals, 42, '5 requests');
    progress.show(totals, 43, null);
    expect(lines).toEqual(['Read 40 of 500 articles, 3 changed (number 42); 5 requests\n']);
  });
});
