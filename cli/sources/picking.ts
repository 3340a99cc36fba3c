/** From an address, a folder or a file to sources that could read it, the likeliest first. */

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfiguredSource } from '../../config.ts';
import { configureSource, type SourceEntry, type SourceLookup } from '../../sources/configured.ts';
import { withMembers } from '../../sources/derived.ts';
import { builtIns } from '../../sources/index.ts';
import type { JsonObject, SourcePlugin } from '../../sources/source.ts';
import { recognising } from '../../sources/url-pattern.ts';
import type { Reach } from './reaching.ts';

export interface Candidate {
  readonly entry: SourceEntry;
  readonly source: ConfiguredSource;
}

/** Discoveries are asked for one plug-in after another, so that an origin is not hurried. */
export async function* candidatesFor(input: string, lookup: SourceLookup, reach: Reach): AsyncIterable<Candidate> {
  const address = addressIn(input);
  const found = address === null ? localChoices(input, lookup.directory) : await remoteChoices(address, lookup, reach);
  const seen = new Set<string>();
  for (const { plugin, written } of found) {
    const entry = { use: plugin.name, with: written };
    const key = JSON.stringify(entry);
    if (seen.has(key)) continue;
    seen.add(key);
    const source = await configureSource(entry, `${input}: `, lookup).catch(() => null);
    if (source !== null) yield { entry, source: address === null ? source : onlyAt(address, source) };
  }
}

/** What a page links to is not what the operator wrote: only the host that was typed may be in a private network. */
function onlyAt(address: string, source: ConfiguredSource): ConfiguredSource {
  const { plugin } = source;
  const isThere = (other: string) => URL.parse(other)?.host === new URL(address).host;
  const addresses = (config: unknown) => (plugin.addresses?.(config) ?? []).filter(isThere);
  return { ...source, plugin: withMembers(plugin, { addresses }) };
}

/** `news.example/feed` is an address too; null for a path. */
export function addressIn(input: string): string | null {
  if (/^https?:\/\//i.test(input)) return input;
  if (existsSync(resolve(input))) return null;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?].*)?$/i.test(input) ? `https://${input}` : null;
}

interface Choice {
  readonly plugin: SourcePlugin;
  readonly written: JsonObject;
}

function localChoices(input: string, directory: string): Choice[] {
  const path = resolve(directory, input);
  if (!existsSync(path)) return [];
  return choiceOf(pluginNamed(statSync(path).isDirectory() ? 'folder' : 'feed'), input);
}

/** What plug-ins discover at the address, by their confidence; then those that recognise it; then a feed at the address itself. */
async function remoteChoices(address: string, lookup: SourceLookup, reach: Reach): Promise<Choice[]> {
  const recognised = recognising(builtIns, address);
  const rank = (plugin: SourcePlugin) =>
    recognised.includes(plugin) ? recognised.length - recognised.indexOf(plugin) : 0;
  const discovered: (Choice & { readonly confidence: number })[] = [];
  for (const plugin of builtIns.toSorted((a, b) => rank(b) - rank(a))) {
    for await (const { config, confidence } of discoveries(plugin, address, lookup, reach))
      discovered.push({ plugin, written: await shortest(plugin, config), confidence });
  }
  const likely = discovered.toSorted((a, b) => b.confidence - a.confidence || rank(b.plugin) - rank(a.plugin));
  const withoutDiscovery = recognised.filter(({ discover }) => discover === undefined);
  const byShape = [...withoutDiscovery, ...pluginNamed('feed')].flatMap((plugin) => choiceOf([plugin], address));
  const isSure = (likely[0]?.confidence ?? 0) >= 0.5;
  return isSure ? [...likely, ...byShape] : [...byShape, ...likely];
}

/** A plug-in that fails to look has found nothing; the others go on. */
async function* discoveries(plugin: SourcePlugin, address: string, lookup: SourceLookup, reach: Reach) {
  if (plugin.discover === undefined) return;
  try {
    // The operator named the address, so its host may be private. There is no configuration yet, so nothing may ask for it.
    const looking = withMembers(plugin, { addresses: () => [address], root: () => null });
    const { directory } = lookup;
    const nothingYet = {
      key: 'add',
      title: address,
      plugin: looking,
      config: null,
      everyMs: 0,
      position: 0,
      directory,
    };
    yield* plugin.discover(await reach(nothingYet), address);
  } catch {
    return;
  }
}

function choiceOf(plugins: readonly SourcePlugin[], target: string): Choice[] {
  return plugins.flatMap((plugin) =>
    plugin.shorthand === undefined ? [] : [{ plugin, written: plugin.shorthand(target) }],
  );
}

function pluginNamed(name: string): SourcePlugin[] {
  return builtIns.filter((plugin) => plugin.name === name);
}

/** A discovered configuration without what its plug-in would fill in by itself. */
async function shortest(plugin: SourcePlugin, config: unknown): Promise<JsonObject> {
  const whole: JsonObject = JSON.parse(JSON.stringify(config));
  let written = whole;
  for (const name of Object.keys(whole)) {
    const { [name]: _left, ...others } = written;
    const result = await plugin.config.schema['~standard'].validate(others);
    if (result.issues === undefined && JSON.stringify(sorted(result.value)) === JSON.stringify(sorted(config)))
      written = others;
  }
  return written;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
