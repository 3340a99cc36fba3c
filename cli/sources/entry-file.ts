/** Adds an entry to a configuration that is JSON; what is code is the user's to write. */

import { readFile, rename, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ConfigError } from '../../config.ts';
import type { SourceEntry } from '../../sources/configured.ts';

/** As JSON takes it, members that are not set left out. */
export function entryAsJson(entry: SourceEntry): string {
  return JSON.stringify(entry);
}

/** As one would paste it into TypeScript. */
export function entryAsCode(entry: SourceEntry): string {
  return `${JSON.stringify(entry, null, 2)
    .replace(/"([A-Za-z_]\w*)":/g, '$1:')
    .replace(/\s*\n\s*/g, ' ')},`;
}

export function isJson(file: string): boolean {
  return extname(file) === '.json';
}

/** Makes the file when there is none. A reader never sees half of it. Rejects with a ConfigError when it is no configuration. */
export async function addEntry(file: string, entry: SourceEntry): Promise<void> {
  const written = await readFile(file, 'utf8').catch(() => '{ "sources": [] }');
  const config: unknown = JSON.parse(written);
  if (typeof config !== 'object' || config === null || !('sources' in config) || !Array.isArray(config.sources))
    throw new ConfigError([`${file}: has no list "sources"`]);
  config.sources.push(entry);
  const indent = written.match(/\n([ \t]+)"/)?.[1] ?? '  ';
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, `${JSON.stringify(config, null, indent)}\n`);
  await rename(beside, file);
}
