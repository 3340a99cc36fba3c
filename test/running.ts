/** The gateway as people run it: `dateline start` as built, a process of its own, on a free port and a database of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export interface Running {
  /** Of the server's root. */
  readonly url: string;
  readonly process: ChildProcess;
  /** All it has printed so far. */
  output(): string;
  /** The exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Resolves when every source has been read once and the counts are printed; rejects with its output when it ends or hangs before. */
export async function startDateline(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawnDateline(['start', ...args], { DATELINE_DATABASE: join(folder, 'dateline.db'), ...env });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /GraphiQL: (http:\S+)\/graphql/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    ended.then((code) => reject(new Error(`dateline start ended with ${code}:\n${output}`)));
  });
  // A process that hangs must not outlive its test.
  const deadline = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  const url = await ready.finally(() => clearTimeout(deadline));
  return {
    url,
    process: child,
    output: () => output,
    stop: async (signal = 'SIGINT') => {
      if (child.exitCode === null) child.kill(signal);
      return await ended;
    },
  };
}

/** Below the patience of the tests that wait for it. */
const patienceMs = 50_000;

/** Runs a command to its end. */
export async function runDateline(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawnDateline(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

/** A folder of its own for a test, and what takes it away again. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function spawnDateline(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DATELINE_')));
  return spawn(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: projectRoot,
    env: { ...own, DATELINE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
