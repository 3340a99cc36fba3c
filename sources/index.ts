/** The sources that come with Dateline, and how others are found by what a configuration says under `use`. */

import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceError } from './error.ts';
import { feed } from './feed.ts';
import { folder } from './folder.ts';
import { SOURCE_API, type SourcePlugin } from './source.ts';

export const builtIns: readonly SourcePlugin[] = [folder, feed];

/** Where relative paths and packages are looked up from, and how a module is loaded by its address. */
export interface Lookup {
  readonly directory: string;
  load(url: string): Promise<unknown>;
}

/** A built-in's name, a path that starts with "." or "/", or a package; rejects with kind `config` and what to do. */
export async function resolveSource(use: string, lookup: Lookup): Promise<SourcePlugin> {
  const builtIn = builtIns.find(({ name }) => name === use);
  if (builtIn !== undefined) return builtIn;
  const module = await loadModule(use, lookup);
  const plugin = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  const fault = faultOf(plugin);
  if (fault !== null) throw new SourceError('config', `the source "${use}" ${fault}`);
  return plugin as SourcePlugin; // faultOf has looked at the members the host relies on
}

async function loadModule(use: string, { directory, load }: Lookup): Promise<unknown> {
  const address = addressOf(use, directory);
  try {
    return await load(address);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const names = builtIns.map(({ name }) => name).join(', ');
    const hint = /cannot find|not found|failed to load url|does the file exist/i.test(reason)
      ? `is not one of ${names}, and no module of that name was found from ${directory}`
      : `could not be loaded: ${reason}`;
    throw new SourceError('config', `the source "${use}" ${hint}`, { cause });
  }
}

function addressOf(use: string, directory: string): string {
  if (use.startsWith('.') || isAbsolute(use)) return pathToFileURL(resolve(directory, use)).href;
  try {
    return pathToFileURL(createRequire(join(directory, 'any.js')).resolve(use)).href;
  } catch {
    return use; // beside Dateline itself, or nowhere
  }
}

/** What is wrong with a module's default export, or null. */
function faultOf(plugin: unknown): string | null {
  if (typeof plugin !== 'object' || plugin === null) return 'has no default export; export default defineSource({ … })';
  const { apiVersion, name, config, read, check } = plugin as Partial<Record<keyof SourcePlugin, unknown>>; // members are checked below
  if (apiVersion !== SOURCE_API) return `is written for source API ${String(apiVersion)}; this is ${SOURCE_API}`;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name))
    return `has the name ${JSON.stringify(name)}; a name is lower-case letters, digits and dashes`;
  if (typeof config !== 'object' || config === null || !('schema' in config) || !('example' in config))
    return 'has no config with schema and example';
  if (typeof read !== 'function' || typeof check !== 'function') return 'has no read or no check function';
  return null;
}
