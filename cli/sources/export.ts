/** `dateline sources export`: the configured sources as an OPML list, for other readers and for another Dateline. */

import { parseArgs } from 'node:util';
import { type ConfiguredSource, loadConfig, readSettings } from '../../config.ts';
import { type WrittenSource, writeOpml } from '../../sources/opml.ts';
import { pathsOf, valueAt } from '../../sources/place.ts';
import type { JsonObject, JsonValue } from '../../sources/source.ts';

export const summary = 'Prints the configured sources as an OPML list';

export const help = `Usage: dateline sources export > sources.opml

Prints the configured sources as OPML 2.0. Other readers take the feeds from it; \`dateline sources import --own\` takes every
source with its key, interval and settings. Secrets are left out.`;

export async function run(args: string[]): Promise<number> {
  parseArgs({ args });
  const { sources } = await loadConfig(readSettings(process.env).config, process.cwd());
  process.stdout.write(writeOpml(sources.map(written)));
  return 0;
}

function written({ key, title, plugin, config, everyMs }: ConfiguredSource): WrittenSource {
  const settings: JsonValue = JSON.parse(JSON.stringify(config)); // what a schema gave back is JSON
  const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  return {
    use: plugin.name,
    key,
    title,
    every: `${Math.round(everyMs / 1000)}s`,
    with: isObject ? withoutSecrets(settings, plugin.config.secrets ?? []) : {},
  };
}

/** `secrets` are JSON pointers (RFC 6901), in which `*` is every member. */
function withoutSecrets(settings: JsonObject, secrets: readonly string[]): JsonObject {
  for (const path of secrets.flatMap((pointer) => pathsOf(pointer, settings))) {
    const holder = valueAt(settings, path.slice(0, -1));
    if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, path.at(-1) ?? '');
  }
  return settings;
}
