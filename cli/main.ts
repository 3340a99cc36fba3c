#!/usr/bin/env node
/** `dateline <command>`: finds the command and runs it. Each command is a file of this folder. */

import { existsSync, readFileSync } from 'node:fs';

/** What a command's file exports. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `dateline <command> --help` prints. */
  readonly help: string;
  /** Of a command within the command; undefined when there is none of that name. */
  helpOf?(args: readonly string[]): Promise<string | undefined>;
  /** Resolves to the exit code: 0 done, 1 failed, 2 called wrongly. */
  run(args: string[]): Promise<number>;
}

/** Loaded when asked for: `extract` opens no database, `schema` no port. */
const commands: Record<string, () => Promise<Command>> = {
  start: () => import('./start.ts'),
  sources: () => import('./sources.ts'),
  extract: () => import('./extract.ts'),
  inspect: () => import('./inspect.ts'),
  reprocess: () => import('./reprocess.ts'),
  identities: () => import('./identities.ts'),
  allegations: () => import('./allegations.ts'),
  schema: () => import('./schema.ts'),
};

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return await list();
  if (name === '--version' || name === '-v') return version();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return unknown(name);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log((await command.helpOf?.(args)) ?? command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    for (const line of message.split('\n')) console.error(`dateline ${name}: ${line}`);
    return isMisuse(error) ? 2 : 1;
  }
}

async function list(): Promise<number> {
  console.log('Usage: dateline <command> [options]\n\nCommands:');
  for (const [name, load] of Object.entries(commands)) {
    console.log(`  ${name.padEnd(13)}${(await load()).summary}`);
  }
  console.log('\n`dateline <command> --help` describes one; `dateline --version` prints the version.');
  return 0;
}

/** package.json is beside `cli/` as written and beside `dist/` as built. */
function version(): number {
  const places = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));
  const place = places.find((url) => existsSync(url));
  const manifest: { version?: string } = place ? JSON.parse(readFileSync(place, 'utf8')) : {};
  console.log(manifest.version ?? 'unknown');
  return 0;
}

function unknown(name: string): number {
  const nearest = Object.keys(commands).sort((a, b) => distance(name, a) - distance(name, b))[0];
  const isNear = nearest !== undefined && distance(name, nearest) <= 2;
  console.error(
    `dateline: unknown command "${name}".${isNear ? ` Did you mean "${nearest}"?` : ''} See \`dateline --help\`.`,
  );
  return 2;
}

/** Levenshtein distance: single letters to insert, delete or replace. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === right[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** A mistake in the arguments (parseArgs of node:util tells it by code), the settings or the configuration. */
function isMisuse(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ConfigError' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
