/** Lists of feeds, as others' cases have it: `../shared/conformance/opml`. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOpml } from '../../sources/opml.ts';

export async function run(): Promise<void> {
  const folder = resolve('../shared/conformance');
  const cases = join(folder, 'opml/miniflux-cases.json');
  if (!existsSync(cases)) return console.log(`opml: skipped, ${cases} is not here`);
  // The set's own shape.
  const lists = JSON.parse(readFileSync(cases, 'utf8')) as { test: string; opml: string }[];
  const found = Object.fromEntries(lists.map(({ test, opml }) => [test, entriesOf(opml)]));
  const answers = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'opml.json');
  writeFileSync(answers, JSON.stringify(found));
  const grader = join(folder, 'graders/list-equal.mjs');
  console.log(`opml: ${execFileSync(process.execPath, [grader, 'opml', cases, answers], { encoding: 'utf8' }).trim()}`);
}

/** The set knows the innermost folder alone. */
function entriesOf(text: string) {
  try {
    return readOpml(text).map(({ categories, ...entry }) => ({ ...entry, category: categories.at(-1) ?? '' }));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
