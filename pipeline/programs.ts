/** Programs of the operator's own, run for a plug-in without a shell: their lines come out, and they end when the run does. */

import { spawn } from 'node:child_process';
import { SourceError } from '../sources/error.ts';
import type { RunOptions } from '../sources/source.ts';

export interface ProgramOptions {
  readonly signal: AbortSignal;
  /** Relative programs and paths start from here. */
  readonly directory: string;
  /** What every program gets: PATH, HOME and LANG (see config.ts). */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** How much of what it wrote to standard error is told. */
const TOLD_OF_STDERR = 2000;
/** A line beyond this is no message. */
const LONGEST_LINE = 16 * 1024 * 1024;
/** Between asking a program to end and ending it. */
const GRACE_MS = 1000;

/** Rejects with `config` when there is no such program, `timeout` when it takes too long, `internal` when it fails. */
export async function* runProgram(
  program: readonly string[],
  { input, env, timeoutMs = DEFAULT_TIMEOUT_MS }: RunOptions = {},
  { signal, directory, environment }: ProgramOptions,
): AsyncIterable<string> {
  const [command = '', ...args] = program;
  if (command === '') throw new SourceError('config', 'the program to run is empty');
  signal.throwIfAborted();
  const own = Object.fromEntries(Object.entries({ ...environment, ...env }).filter(([, value]) => value !== undefined));
  const stdio: ['pipe', 'pipe', 'pipe'] = ['pipe', 'pipe', 'pipe'];
  // In a group of its own, so that what it starts ends with it.
  const child = spawn(command, args, { cwd: directory, env: own, stdio, shell: false, detached: true });
  let told = '';
  let ending: Error | null = null;
  const ended = new Promise<Error | null>((resolve) => {
    child.once('error', (cause: NodeJS.ErrnoException) => resolve(notStarted(command, cause)));
    child.once('close', (code, by) => resolve(code === 0 ? null : failed(command, code, by, told)));
  });
  const end = (why: Error) => {
    ending ??= why;
    killGroup(child.pid, 'SIGTERM');
    setTimeout(() => killGroup(child.pid, 'SIGKILL'), GRACE_MS).unref();
    child.stdout.destroy();
  };
  const timer = setTimeout(
    () => end(new SourceError('timeout', `${command} did not end within ${timeoutMs} ms${tail(told)}`)),
    timeoutMs,
  );
  const abort = () => end(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
  signal.addEventListener('abort', abort, { once: true });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(-TOLD_OF_STDERR);
  });
  // A program that reads nothing closes its input early; how it ends says whether that was wrong.
  child.stdin.on('error', () => undefined).end(input ?? '');

  try {
    for await (const line of linesOf(child.stdout.setEncoding('utf8'), command)) {
      if (ending !== null) break;
      yield line;
    }
    if (ending !== null) throw ending;
    const failure = await ended;
    if (failure !== null) throw failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    if (child.exitCode === null && child.signalCode === null) end(new Error('nobody reads on'));
  }
}

/** Without empty ones; rejects with `too-large` for one that would fill the memory. */
async function* linesOf(output: AsyncIterable<string>, command: string): AsyncIterable<string> {
  let rest = '';
  try {
    for await (const chunk of output) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield line;
      if (rest.length > LONGEST_LINE)
        throw new SourceError('too-large', `${command} printed a line of more than ${LONGEST_LINE} characters`);
    }
  } catch (error) {
    // Torn down by us: who did that tells why.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
  if (rest !== '') yield rest;
}

function killGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL') {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of it has ended.
  }
}

function notStarted(command: string, cause: NodeJS.ErrnoException): SourceError {
  const why =
    cause.code === 'ENOENT'
      ? 'there is no such program'
      : cause.code === 'EACCES'
        ? 'it may not be run'
        : cause.message;
  return new SourceError('config', `${command} cannot be run: ${why}`, { cause });
}

function failed(command: string, code: number | null, by: string | null, told: string): SourceError {
  return new SourceError('internal', `${command} ended ${by === null ? `with code ${code}` : `by ${by}`}${tail(told)}`);
}

/** The last lines it wrote to standard error. */
function tail(told: string): string {
  const lines = told.trim().split('\n').slice(-5).join('\n');
  return lines === '' ? '' : `: ${lines}`;
}
