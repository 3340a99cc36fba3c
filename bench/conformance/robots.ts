/** robots.txt decisions beside those of the reference parser of RFC 9309, on its own 140 public cases. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isAllowed, parseRobots } from '../../fetch/robots.ts';

interface Case {
  readonly id: number;
  readonly robots: string;
  readonly agent: string;
  readonly url: string;
  readonly allowed: boolean;
}

const set = fileURLToPath(new URL('../../../shared/conformance/robots/cases.json', import.meta.url));

/** Prints how many are decided alike, and which are not. */
export async function run(): Promise<void> {
  if (!existsSync(set)) return console.log('robots.txt: the public cases are not beside the project');
  const cases: Case[] = JSON.parse(readFileSync(set, 'utf8'));
  const other = cases.filter(
    ({ robots, agent, url, allowed }) => isAllowed(parseRobots(robots), agent, url) !== allowed,
  );
  const ids = other.length === 0 ? '' : ` (not ${other.map(({ id }) => id).join(', ')})`;
  console.log(`robots.txt: ${cases.length - other.length} of ${cases.length} decided like the reference parser${ids}`);
}
