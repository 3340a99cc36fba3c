/** Programs run for a plug-in: real ones, as every system has them. */

import { describe, expect, it } from 'vitest';
import { runProgram } from '../pipeline/programs.ts';
import type { RunOptions } from '../sources/source.ts';

const environment = { PATH: process.env.PATH };

async function lines(program: string[], options: RunOptions = {}, signal = new AbortController().signal) {
  const found: string[] = [];
  for await (const line of runProgram(program, options, { signal, directory: '.', environment })) found.push(line);
  return found;
}

const script = (text: string) => [process.execPath, '-e', text];

describe('a program', () => {
  it('gives the lines it prints, the last one without its end too', async () => {
    expect(await lines(script('process.stdout.write("one\\ntwo\\r\\n\\nthree")'))).toEqual(['one', 'two', 'three']);
  });

  it('is not run by a shell', async () => {
    expect(await lines(script('console.log(process.argv[1])').concat('$(id); `id` > file'))).toEqual([
      '$(id); `id` > file',
    ]);
  });

  it('reads its input', async () => {
    const echo = script('process.stdin.pipe(process.stdout)');
    expect(await lines(echo, { input: 'a\nb\n' })).toEqual(['a', 'b']);
  });

  it('sees almost nothing of our environment, and what its plug-in adds', async () => {
    process.env.DATELINE_TEST_SECRET = 'hidden';
    const names = script('console.log(Object.keys(process.env).filter((n) => !n.startsWith("__")).sort().join())');
    expect(await lines(names, { env: { TOPIC: 'x' } })).toEqual(['PATH,TOPIC']);
    delete process.env.DATELINE_TEST_SECRET;
  });

  it('that fails tells what it wrote to standard error', async () => {
    const failing = script('console.log("one"); console.error("no such topic"); process.exitCode = 3');
    await expect(lines(failing)).rejects.toMatchObject({
      kind: 'internal',
      message: expect.stringContaining('ended with code 3: no such topic'),
    });
  });

  it('that is not there is a mistake in the configuration', async () => {
    await expect(lines(['no-such-program-here'])).rejects.toMatchObject({
      kind: 'config',
      message: 'no-such-program-here cannot be run: there is no such program',
    });
  });

  it('that takes too long is ended', async () => {
    await expect(lines(script('setInterval(() => {}, 1000)'), { timeoutMs: 200 })).rejects.toMatchObject({
      kind: 'timeout',
    });
  });

  it('ends with the run, and so does what it started', async () => {
    const stopping = new AbortController();
    const parent = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      console.log(child.pid); setInterval(() => {}, 1000)`;
    let pid = 0;
    const reading = (async () => {
      const context = { signal: stopping.signal, directory: '.', environment };
      for await (const line of runProgram(script(parent), {}, context)) {
        pid = Number(line);
        stopping.abort(new Error('stopped'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped');
    await expect.poll(() => isRunning(pid), { timeout: 3000 }).toBe(false);
  });

  it('ends when nobody reads on', async () => {
    let pid = 0;
    const signal = new AbortController().signal;
    const talking = script('console.log(process.pid); setInterval(() => console.log("more"), 5)');
    for await (const line of runProgram(talking, {}, { signal, directory: '.', environment })) {
      pid = Number(line);
      break;
    }
    await expect.poll(() => isRunning(pid), { timeout: 3000 }).toBe(false);
  });

  it('that floods its standard error is read all the same', async () => {
    const loud = script('for (let n = 0; n < 20000; n++) console.error("x".repeat(100)); console.log("done")');
    expect(await lines(loud)).toEqual(['done']);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
