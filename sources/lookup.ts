/** How plug-ins of others are found by what a configuration says under `use`. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceError } from './error.ts';

/** Where relative paths and packages are looked up from, and how a module is loaded by its address. */
export interface Lookup {
  readonly directory: string;
  load(url: string): Promise<unknown>;
}

/** What is looked for: `noun` "source" for messages, the names that need no module, and what packages of the kind start with. */
export interface Wanted {
  readonly noun: string;
  readonly names: readonly string[];
  readonly prefix?: string;
}

/** The default export of a path that starts with "." or "/", or of a package; undefined when it has none. Rejects with kind `config`. */
export async function defaultExportOf(use: string, lookup: Lookup, wanted: Wanted): Promise<unknown> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(use)) {
    const why = 'code is not loaded from addresses; install the package, or save the file and name its path';
    throw new SourceError('config', `the ${wanted.noun} "${use}" is an address: ${why}`);
  }
  const module = await loadModule(use, lookup, wanted);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

async function loadModule(use: string, { directory, load }: Lookup, wanted: Wanted): Promise<unknown> {
  const { noun, names, prefix = '' } = wanted;
  const candidates = isPath(use) ? [use] : packageNames(use, prefix);
  const address = candidates.map((name) => addressOf(name, directory)).find((found) => found.includes(':')) ?? use;
  try {
    return await load(address);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const others = candidates.length > 1 ? ` (${candidates.join(', ')})` : '';
    const hint = isMissing(reason)
      ? `is not one of ${names.join(', ')}, and no module of that name was found from ${directory}${others}`
      : `could not be loaded: ${reason}`;
    throw new SourceError('config', `the ${noun} "${use}" ${hint}`, { cause });
  }
}

/** A short name is first that of a package which says what it is: `tides` is `dateline-source-tides`, `@desk/tides` its like in a scope. */
function packageNames(use: string, prefix: string): string[] {
  const [, scope = '', name = ''] = use.match(/^(@[^/]+\/)?([^/]+)$/) ?? [];
  return prefix === '' || name === '' || name.startsWith(prefix) ? [use] : [`${scope}${prefix}${name}`, use];
}

/** Does the message of a failed import say that there is no such module? */
export function isMissing(reason: string): boolean {
  return /cannot find|not found|failed to load url|does the file exist/i.test(reason);
}

/** A module's address as `import` takes it; the name itself when no package of it is found from the folder. */
export function addressOf(use: string, directory: string): string {
  if (isPath(use)) return pathToFileURL(resolve(directory, use)).href;
  const require = createRequire(join(directory, 'any.js'));
  try {
    return pathToFileURL(require.resolve(use)).href;
  } catch {
    return importOnly(use, require.resolve.paths(use) ?? []) ?? use; // beside Dateline itself, or nowhere
  }
}

function isPath(use: string): boolean {
  return use.startsWith('.') || isAbsolute(use);
}

/** `require` does not see a package that offers itself to `import` alone; its package.json says where it begins. */
function importOnly(name: string, folders: readonly string[]): string | null {
  const root = folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')));
  if (root === undefined) return null;
  const { exports: offered }: { exports?: unknown } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entry = entryOf(offered);
  return entry === null ? null : pathToFileURL(join(root, entry)).href;
}

/** Of the conditions that hold for `import`, the first, as Node takes them. */
function entryOf(offered: unknown): string | null {
  if (typeof offered === 'string') return offered;
  if (typeof offered !== 'object' || offered === null) return null;
  if ('.' in offered) return entryOf(offered['.']);
  const fitting = Object.entries(offered).find(([condition]) => ['import', 'node', 'default'].includes(condition));
  return fitting === undefined ? null : entryOf(fitting[1]);
}
