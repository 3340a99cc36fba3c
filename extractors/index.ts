/** The extractors that come with Dateline, and how others are found by what a configuration says under `use`. */

import { defaultExportOf, type Lookup } from '../sources/lookup.ts';
import { embedded } from './embedded.ts';
import { ExtractorError } from './error.ts';
import { EXTRACTOR_API, type ExtractorPlugin } from './extractor.ts';
import { openaiCompatible } from './openai-compatible.ts';
import { transformers } from './transformers.ts';

/** Each plug-in's schema makes the configuration that the same plug-in is opened with, so that the host need not know its type. */
export const builtInExtractors = [embedded, openaiCompatible, transformers] as readonly ExtractorPlugin[];

/** A built-in's name, a path that starts with "." or "/", or a package; rejects with kind `config` and what to do. */
export async function resolveExtractor(use: string, lookup: Lookup): Promise<ExtractorPlugin> {
  const builtIn = builtInExtractors.find(({ name }) => name === use);
  if (builtIn !== undefined) return builtIn;
  const names = builtInExtractors.map(({ name }) => name);
  const plugin = await defaultExportOf(use, lookup, { noun: 'extractor', names });
  const fault = faultOf(plugin);
  if (fault !== null) throw new ExtractorError('config', `the extractor "${use}" ${fault}`);
  return plugin as ExtractorPlugin; // faultOf has looked at the members the host relies on
}

/** What is wrong with a module's default export, or null. */
function faultOf(plugin: unknown): string | null {
  if (typeof plugin !== 'object' || plugin === null)
    return 'has no default export; export default defineExtractor({ … })';
  const { apiVersion, name, config, open } = plugin as Partial<Record<keyof ExtractorPlugin, unknown>>; // members are checked below
  if (apiVersion !== EXTRACTOR_API)
    return `is written for extractor API ${String(apiVersion)}; this is ${EXTRACTOR_API}`;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name))
    return `has the name ${JSON.stringify(name)}; a name is lower-case letters, digits and dashes`;
  if (typeof config !== 'object' || config === null || !('schema' in config) || !('example' in config))
    return 'has no config with schema and example';
  if (typeof open !== 'function') return 'has no open function';
  return null;
}
