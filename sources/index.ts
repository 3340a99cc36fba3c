/** The sources that come with Dateline, and how others are found by what a configuration says under `use`. */

import { bluesky } from './bluesky.ts';
import { command } from './command.ts';
import { SourceError } from './error.ts';
import { feed } from './feed.ts';
import { folder } from './folder.ts';
import { gdelt } from './gdelt.ts';
import { graphql } from './graphql.ts';
import { guardian } from './guardian.ts';
import { hackernews } from './hackernews.ts';
import { httpJson } from './http-json.ts';
import { defaultExportOf, type Lookup } from './lookup.ts';
import { mastodon } from './mastodon.ts';
import { newsapi } from './newsapi.ts';
import { page } from './page.ts';
import { sitemap } from './sitemap.ts';
import { SOURCE_API, type SourcePlugin } from './source.ts';
import { wordpress } from './wordpress.ts';

export const builtIns: readonly SourcePlugin[] = [
  folder,
  feed,
  page,
  sitemap,
  wordpress,
  httpJson,
  graphql,
  guardian,
  gdelt,
  hackernews,
  mastodon,
  bluesky,
  newsapi,
  command,
];

/**
 * A built-in's name, a path that starts with "." or "/", or a package: `tides` stands for `dateline-source-tides` too. Its
 * default export is a plug-in, or a function that gives one. Rejects with kind `config` and what to do.
 */
export async function resolveSource(use: string, lookup: Lookup): Promise<SourcePlugin> {
  const builtIn = builtIns.find(({ name }) => name === use);
  if (builtIn !== undefined) return builtIn;
  const names = builtIns.map(({ name }) => name);
  const exported = await defaultExportOf(use, lookup, { noun: 'source', names, prefix: 'dateline-source-' });
  const plugin: unknown = typeof exported === 'function' ? await exported() : exported;
  const fault = faultOf(plugin);
  if (fault !== null) throw new SourceError('config', `the source "${use}" ${fault}`);
  return plugin as SourcePlugin; // faultOf has looked at the members the host relies on
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
