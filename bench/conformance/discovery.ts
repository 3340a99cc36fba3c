/** Feeds that pages link to, as others' cases have it: `../shared/conformance/discovery`. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { feedLinks } from '../../sources/feed-links.ts';

export async function run(): Promise<void> {
  const folder = resolve('../shared/conformance');
  const cases = join(folder, 'discovery/cases.json');
  if (!existsSync(cases)) return console.log(`discovery: skipped, ${cases} is not here`);
  // The set's own shape.
  const pages = JSON.parse(readFileSync(cases, 'utf8')) as { test: string; base: string; html: string }[];
  const found = Object.fromEntries(
    pages.map(({ test, base, html }) => [test, feedLinks(html, base).feeds.map(({ url }) => url)]),
  );
  const answers = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'discovery.json');
  writeFileSync(answers, JSON.stringify(found));
  const grader = join(folder, 'graders/list-equal.mjs');
  console.log(
    `discovery: ${execFileSync(process.execPath, [grader, 'discovery', cases, answers], { encoding: 'utf8' }).trim()}`,
  );
}
