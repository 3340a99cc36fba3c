/** How plug-ins of others are found by what a configuration says under `use`. */

import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceError } from './error.ts';

/** Where relative paths and packages are looked up from, and how a module is loaded by its address. */
export interface Lookup {
  readonly directory: string;
  load(url: string): Promise<unknown>;
}

/** What is looked for, for messages: `noun` "source", and the names that need no module. */
export interface Wanted {
  readonly noun: string;
  readonly names: readonly string[];
}

/** The default export of a path that starts with "." or "/", or of a package; undefined when it has none. Rejects with kind `config`. */
export async function defaultExportOf(use: string, lookup: Lookup, wanted: Wanted): Promise<unknown> {
  const module = await loadModule(use, lookup, wanted);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

async function loadModule(use: string, { directory, load }: Lookup, { noun, names }: Wanted): Promise<unknown> {
  const address = addressOf(use, directory);
  try {
    return await load(address);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const hint = isMissing(reason)
      ? `is not one of ${names.join(', ')}, and no module of that name was found from ${directory}`
      : `could not be loaded: ${reason}`;
    throw new SourceError('config', `the ${noun} "${use}" ${hint}`, { cause });
  }
}

/** Does the message of a failed import say that there is no such module? */
export function isMissing(reason: string): boolean {
  return /cannot find|not found|failed to load url|does the file exist/i.test(reason);
}

/** A module's address as `import` takes it. */
export function addressOf(use: string, directory: string): string {
  if (use.startsWith('.') || isAbsolute(use)) return pathToFileURL(resolve(directory, use)).href;
  try {
    return pathToFileURL(createRequire(join(directory, 'any.js')).resolve(use)).href;
  } catch {
    return use; // beside Dateline itself, or nowhere
  }
}
