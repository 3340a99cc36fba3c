/** `dateline sources export`: the configured sources as an OPML list, for other readers and for another Dateline. */

import { parseArgs } from 'node:util';
import { type ConfiguredSource, loadConfig, readSettings } from '../../config.ts';
import { type WrittenSource, writeOpml } from '../../sources/opml.ts';
import type { JsonObject, JsonValue } from '../../sources/source.ts';

export const summary = 'Prints the configured sources as an OPML list';

export const help = `Usage: dateline sources export > sources.opml

Prints the configured sources as OPML 2.0. Other readers take the feeds from it; \`dateline sources import\` takes every source
with its key, interval and settings. Secrets are left out.`;

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

/** `secrets` are JSON pointers (RFC 6901). */
function withoutSecrets(settings: JsonObject, secrets: readonly string[]): JsonObject {
  for (const pointer of secrets) {
    const path = pointer
      .split('/')
      .slice(1)
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = path.pop();
    let place: JsonValue | undefined = settings;
    for (const name of path) place = isObjectLike(place) ? place[name] : undefined;
    if (last !== undefined && isObjectLike(place)) delete place[last];
  }
  return settings;
}

function isObjectLike(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
