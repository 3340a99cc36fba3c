/** A hostile, broken origin and what became of it: its 62 cases through the real gathering path, and 45 addresses never to be reached. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../config.ts';
import { openStore } from '../../db/open.ts';
import { articles } from '../../db/tables.ts';
import { politeFetch } from '../../fetch/index.ts';
import { startGathering } from '../../pipeline/gathering.ts';
import { checks } from './fault-checks.ts';
import { trial } from './fault-trial.ts';

const set = fileURLToPath(new URL('../../../shared/conformance/fault/', import.meta.url));

interface Case {
  readonly name: string;
  readonly path: string;
  readonly expect: string;
}

/** Prints a line for each case that fails, or for each when `verbose`, and the totals. `only` names the cases to run. */
export async function run({
  verbose = false,
  only = [],
}: {
  verbose?: boolean;
  only?: readonly string[];
} = {}): Promise<void> {
  if (!existsSync(set)) return console.log('hostile origin: the cases are not beside the project');
  const { server, base } = await startOrigin();
  try {
    const cases = (await ask(`${base}/__cases`).then((response) => response.json())) as Case[]; // as the origin writes it
    const chosen = cases.filter(({ name }) => only.length === 0 || only.includes(name));
    let passed = 0;
    for (const one of chosen) {
      const reason = await failureOf(base, one);
      if (reason === null) passed += 1;
      if (reason !== null)
        console.log(`  failed ${one.name}: ${reason.split('\n')[0]}\n         expected: ${one.expect}`);
      else if (verbose) console.log(`  passed ${one.name}`);
    }
    console.log(`hostile origin: ${passed} of ${chosen.length} cases as expected`);
  } finally {
    server.kill();
  }
  await runForbidden();
}

async function failureOf(base: string, { name, path }: Case): Promise<string | null> {
  await ask(`${base}/__reset`, 'POST');
  if (name === 'many-items') return await answersMeanwhile(`${base}${path}`);
  const check = checks[name];
  if (check === undefined) return 'nothing checks it';
  const one = trial(base, path);
  try {
    await check(one);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await one.close();
  }
}

/** Gathered in its own thread, as by `dateline start`: this one has to stay free. */
async function answersMeanwhile(address: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fault-'));
  const database = join(folder, 'dateline.db');
  openStore(database).close();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const before = process.memoryUsage.rss();
  let idleBefore = performance.eventLoopUtilization();
  let isStarted = false;
  let most = 0;
  try {
    const failure = await new Promise<string | null>((resolve) => {
      const options = { database, configPath: null, shorthands: [`feed:${address}`], settings: readSettings({}) };
      const gathering = startGathering(options, (message) => {
        most = Math.max(most, process.memoryUsage.rss() - before);
        const end = (reason: string | null) => void gathering.stop().then(() => resolve(reason));
        // Reading the configuration and starting the thread are over then.
        if (message.type === 'progress' && !isStarted) {
          isStarted = true;
          delay.enable();
          idleBefore = performance.eventLoopUtilization();
        }
        if (message.type === 'failed') end(message.message);
        if (message.type === 'source') end(message.error?.message ?? null);
      });
    });
    delay.disable();
    // On a busy machine the loop also waits for a processor: it cannot have been blocked for longer than it worked at all.
    const longest = Math.min(delay.max / 1e6, performance.eventLoopUtilization(idleBefore).active);
    const store = openStore(database);
    const count = await store.db.$count(articles);
    store.close();
    if (failure !== null) return failure;
    if (count !== 20_000) return `${count} of 20000 items were stored`;
    if (longest > 200) return `the event loop stood still for ${longest.toFixed(0)} ms`;
    return most > 1024 * 2 ** 20 ? `it took ${(most / 2 ** 20).toFixed(0)} MB` : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Judged before anything is sent; names are judged by what they resolve to. */
async function runForbidden(): Promise<void> {
  const { block } = JSON.parse(readFileSync(`${set}ssrf-urls.json`, 'utf8')) as { block: string[] };
  const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
  const reached: string[] = [];
  for (const address of block) {
    const kind = await fetch(address, { timeoutMs: 2000 }).then(
      () => 'answered',
      (error: { kind?: string }) => error.kind,
    );
    if (kind !== 'blocked') reached.push(`${address} (${kind})`);
  }
  await fetch.close();
  const which = reached.length === 0 ? '' : `; not ${reached.join(', ')}`;
  console.log(`forbidden addresses: ${block.length - reached.length} of ${block.length} refused${which}`);
}

async function startOrigin(): Promise<{ server: ChildProcess; base: string }> {
  const server = spawn(process.execPath, [`${set}fault-server.mjs`], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    const { base } = JSON.parse(line) as { base: string };
    return { server, base };
  }
  throw new Error('the hostile origin did not start');
}

async function ask(address: string, method = 'GET'): Promise<Response> {
  return await globalThis.fetch(address, { method });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run({ verbose: true, only: process.argv.slice(2) });
