/** `dateline sources <command>`: what is read, whether it works, and how more is added. Each command is a file of `sources/`. */

import { ConfigError } from '../config.ts';
import type { Command } from './main.ts';

export const summary = 'What is read: list, try and check sources, and add one from an address.';

/** Loaded when asked for: only some of them reach for the network. */
const commands: Record<string, () => Promise<Command>> = {
  list: () => import('./sources/list.ts'),
  info: () => import('./sources/info.ts'),
  check: () => import('./sources/check.ts'),
  try: () => import('./sources/try.ts'),
  add: () => import('./sources/add.ts'),
  new: () => import('./sources/new.ts'),
  record: () => import('./sources/record.ts'),
  import: () => import('./sources/import.ts'),
  export: () => import('./sources/export.ts'),
};

export const help = `Usage: dateline sources <command> [options]

  list             the sources there are, the configured ones, and how each is doing
  info NAME        what a source reads, its settings, an example
  check [KEY]…     asks every configured source, or those, and shows three titles of each
  try USE TARGET   reads a source once, shows its articles, stores nothing
  add ADDRESS      finds the source for an address or a folder, shows three titles, and adds it to the configuration
  new NAME         writes a new source with a test that passes
  record USE TARGET  keeps what an origin answers, as a fixture for tests
  import FILE      adds the feeds of an OPML list
  export           prints the configured sources as an OPML list

\`dateline sources <command> --help\` describes one.`;

export async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) return (await import('./sources/list.ts')).run([]);
  return (await commandNamed(name)).run(args);
}

export async function helpOf([name = '']: readonly string[]): Promise<string | undefined> {
  return Object.hasOwn(commands, name) ? (await commandNamed(name)).help : undefined;
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return load();
  throw new ConfigError([`there is no command "${name}"; there are ${Object.keys(commands).join(', ')}`]);
}
