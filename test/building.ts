/** Builds the program once, before the first file that runs it as a process: what these files start is what people start. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

export default function build({ config, vitest }: TestProject): void {
  if (!vitest.state.getPaths().some(runsTheProgram)) return;
  execFileSync('npm', ['run', '-s', 'build'], { cwd: config.root, stdio: 'inherit' });
}

const runsTheProgram = (file: string) => /\b(?:startDateline|runDateline)\b/.test(readFileSync(file, 'utf8'));
