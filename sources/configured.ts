/** From what a user wrote, in a file or behind `--source`, to a source that can be run; mistakes say where, what and how. */

import { discreet } from './discreet.ts';
import { writtenExample } from './example.ts';
import { builtIns, resolveSource } from './index.ts';
import type { Lookup } from './lookup.ts';
import { describe, pathsOf, shown, valueAt } from './place.ts';
import { blankAddresses, type ReadSecret, withSecrets } from './secrets.ts';
import type { JsonObject, SourcePlugin, StandardIssue } from './source.ts';

/** A source as a configuration file has it, its shape already checked. */
export interface SourceEntry {
  readonly use: string;
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  readonly every?: string | undefined;
  readonly country?: string | undefined;
  readonly with: JsonObject;
}

export interface ConfiguredSource {
  /** Unique among the sources and the same at every start: what the store knows the source by. */
  readonly key: string;
  readonly title: string;
  readonly plugin: SourcePlugin;
  /** As the plug-in's own schema gave it back. */
  readonly config: unknown;
  readonly everyMs: number;
  /** Code of the country of the outlet, where its configuration says it. */
  readonly country?: string;
  /** Its place in the configuration, from 0. */
  readonly position: number;
  /** What relative paths in its configuration start from. */
  readonly directory: string;
  /** Values that nothing may show; none when left out. */
  readonly secrets?: readonly string[];
}

const DEFAULT_EVERY = '15m';

/** All entries of one configuration; `place` opens every fault. Rejects with a ConfigError that lists the faults of all. */
export async function configureSources(
  entries: readonly SourceEntry[],
  place: string,
  lookup: SourceLookup,
): Promise<ConfiguredSource[]> {
  return settled(
    entries.map(async (entry, position) => {
      const here = `${place}sources[${position}]`;
      return configure(await pluginFor(entry.use, lookup, `${here}.use`), entry, position, lookup, here);
    }),
  );
}

/** One entry by itself, its place in the configuration being 0. Rejects with a ConfigError. */
export async function configureSource(
  entry: SourceEntry,
  place: string,
  lookup: SourceLookup,
): Promise<ConfiguredSource> {
  return configure(await pluginFor(entry.use, lookup, place), entry, 0, lookup, place);
}

export interface SourceLookup extends Lookup {
  readonly readSecret: ReadSecret;
}

/** From the values of `--source PLUGIN:TARGET`. Rejects with a ConfigError. */
export async function configureShorthands(
  shorthands: readonly string[],
  lookup: SourceLookup,
): Promise<ConfiguredSource[]> {
  return settled(shorthands.map((shorthand, position) => configureShorthand(shorthand, position, lookup)));
}

async function configureShorthand(
  shorthand: string,
  position: number,
  lookup: SourceLookup,
): Promise<ConfiguredSource> {
  const place = `--source ${shorthand}`;
  const [, use = '', target = ''] = shorthand.match(/^([^:]+):(.+)$/s) ?? [];
  const names = builtIns.map(({ name }) => `${name}:…`).join(' or ');
  if (use === '' || target === '') throw new ConfigError([`${place}: expected PLUGIN:TARGET, such as ${names}`]);
  const plugin = await pluginFor(use, lookup, place);
  if (plugin.shorthand !== undefined) {
    return configure(plugin, { use, with: plugin.shorthand(target) }, position, lookup, `${place}: `);
  }
  throw new ConfigError([`${place}: ${plugin.name} has no short form; write it in dateline.config.ts`]);
}

/** Mistakes the user made in settings or configuration, one line each. */
export class ConfigError extends Error {
  readonly kind = 'config';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

async function pluginFor(use: string, lookup: Lookup, place: string): Promise<SourcePlugin> {
  try {
    return await resolveSource(use, lookup);
  } catch (error) {
    throw new ConfigError([`${place}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

async function configure(
  plugin: SourcePlugin,
  entry: SourceEntry,
  position: number,
  lookup: SourceLookup,
  place: string,
): Promise<ConfiguredSource> {
  const { directory } = lookup;
  const pointers = plugin.config.secrets ?? [];
  const { filled, secrets } = await withSecrets(entry.with, pointers, directory, lookup.readSecret).catch(
    (error: unknown) => {
      throw new ConfigError([`${joined(place)}with.${error instanceof Error ? error.message : String(error)}`]);
    },
  );
  const result = await plugin.config.schema['~standard'].validate(filled);
  if (result.issues !== undefined)
    throw new ConfigError(result.issues.map((issue) => sourceFault(issue, entry, plugin, place)));
  const target = plugin.target?.(result.value) ?? JSON.stringify(entry.with);
  return {
    key: entry.key ?? keyOf(plugin.name, target),
    title: entry.title ?? `${plugin.title}: ${blankAddresses(target)}`,
    plugin: discreet(plugin, secrets),
    config: result.value,
    everyMs: durationOf(entry.every ?? DEFAULT_EVERY, `${place}.every`),
    position,
    directory,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    ...(secrets.length === 0 ? {} : { secrets }),
  };
}

function sourceFault(issue: StandardIssue, entry: SourceEntry, plugin: SourcePlugin, place: string): string {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const value = valueAt(entry.with, path);
  const isSecret = (plugin.config.secrets ?? [])
    .flatMap((pointer) => pathsOf(pointer, entry.with))
    .some((secret) => secret.join('/') === path.join('/'));
  const found = isSecret ? (value === undefined ? 'is missing' : 'is set') : `is ${blankAddresses(shown(value))}`;
  const example = `{ use: '${entry.use}', with: ${JSON.stringify(writtenExample(plugin))} }`;
  return `${joined(place)}${describe(['with', ...path])} ${path.length === 0 ? '' : `${found}; `}${issue.message}. A working example: ${example}`;
}

/** `sources[0]` takes a dot before a member; `--source x: ` stands for itself. */
function joined(place: string): string {
  return place.endsWith(' ') ? place : `${place}.`;
}

/** The faults of all sources together, so that one start shows them all; keys have to differ. */
async function settled(configuring: readonly Promise<ConfiguredSource>[]): Promise<ConfiguredSource[]> {
  const outcomes = await Promise.allSettled(configuring);
  const faults = outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [];
    if (outcome.reason instanceof ConfigError) return outcome.reason.faults;
    throw outcome.reason;
  });
  const sources = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  for (const { key, position } of sources) {
    const first = sources.find((other) => other.key === key);
    if (first !== undefined && first.position !== position)
      faults.push(
        `sources[${position}] has the key "${key}" of sources[${first.position}]; give one of them another key`,
      );
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return sources;
}

/** From plug-in and target, in letters that are good in addresses and metrics; long targets end in a hash of the whole. */
function keyOf(name: string, target: string): string {
  const open = blankAddresses(target);
  const words = open
    .replace(/^https?:\/\//i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  const key = `${name}-${words || 'here'}`;
  return key.length <= 80 && open === target ? key : `${key.slice(0, 70)}-${checksum(target)}`;
}

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const unitMs = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

function durationOf(text: string, place: string): number {
  const [, amount, unit] = text.trim().match(/^(\d+(?:\.\d+)?)\s*(s|m|h|d)$/) ?? [];
  const ms = Number(amount) * (unitMs.get(unit ?? '') ?? Number.NaN);
  if (ms >= 1000) return ms;
  throw new ConfigError([`${place} is ${JSON.stringify(text)}; expected a time such as "30s", "15m", "6h" or "1d"`]);
}
