/**
 * Feeds that other projects test themselves with, read through `dateline inspect` and graded by the sets' own grader. The sets
 * stand beside the checkout and are never part of it; where they are absent, that is said.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sets = fileURLToPath(new URL('../../../shared/conformance/', import.meta.url));
const cli = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const grader = join(sets, 'graders/feed-fields.mjs');

export async function run(): Promise<void> {
  if (!existsSync(grader)) {
    console.log(`feeds: not measured, because the conformance sets are not beside this checkout (${sets})`);
    return;
  }
  for (const set of ['feedparser', 'gofeed']) {
    if (existsSync(join(sets, set, 'cases.json'))) grade(set);
    else console.log(`feeds: ${set} is not measured, because ${join(sets, set)} is not there`);
  }
}

interface Case {
  readonly headers?: Readonly<Record<string, string>>;
}

function grade(set: string): void {
  const cases = join(sets, set, 'cases.json');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
  const answers = join(folder, 'answers.json');
  try {
    const known = JSON.parse(readFileSync(cases, 'utf8')) as Record<string, Case>; // the set's own format
    writeFileSync(answers, JSON.stringify(inspected(set, known)));
    for (const tier of ['core', 'all']) {
      const { asserts, pass, score } = graded(cases, answers, tier);
      console.log(`feeds: ${set} ${tier}: ${score.toFixed(3)} (${pass} of ${asserts})`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inspected(set: string, cases: Readonly<Record<string, Case>>): object {
  const questions = Object.entries(cases).map(([id, { headers = {} }]) =>
    JSON.stringify({
      id,
      kind: 'feed',
      url: `http://127.0.0.1:8097/tests/${id}`,
      headers,
      base64: readFileSync(join(sets, set, 'files', id)).toString('base64'),
    }),
  );
  const lines = output(['--import', 'tsx', cli, 'inspect', '--ndjson'], questions.join('\n')).trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const answer = JSON.parse(line) as { id: string }; // printed by inspect
      return [answer.id, answer];
    }),
  );
}

function graded(cases: string, answers: string, tier: string): { asserts: number; pass: number; score: number } {
  const printed = output([grader, cases, answers, '--json', ...(tier === 'all' ? [] : ['--tier', tier])], '');
  return JSON.parse(printed) as { asserts: number; pass: number; score: number }; // the grader's own format
}

function output(args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  return stdout;
}
