/** The source that a command line names: a configured one by its key, or a plug-in with a target. */

import { dirname } from 'node:path';
import {
  ConfigError,
  type ConfiguredSource,
  loadConfig,
  lookupFrom,
  ownConfig,
  readSettings,
  sourcesFromShorthand,
} from '../../config.ts';
import { configureSource } from '../../sources/configured.ts';
import type { JsonObject } from '../../sources/source.ts';

/** `written` is JSON for `with`. Rejects with a ConfigError that says what the command line lacks. */
export async function chosenSource(
  use: string,
  target: string | undefined,
  written: string | undefined,
): Promise<ConfiguredSource> {
  const cwd = process.cwd();
  const { config: path } = readSettings(process.env);
  if (written !== undefined) {
    const file = ownConfig(path, cwd);
    const lookup = lookupFrom(file === null ? cwd : dirname(file));
    return configureSource({ use, with: settingsIn(written) }, `${use}: `, lookup);
  }
  const shorthand = target === undefined ? use : `${use}:${target}`;
  if (target === undefined && !use.includes(':')) {
    const { sources } = await loadConfig(path, cwd);
    const named = sources.find(({ key }) => key === use);
    if (named !== undefined) return named;
    const keys = sources.map(({ key }) => key).join(', ');
    throw new ConfigError([`${use}: name a target too, such as \`${use} TARGET\`, or a configured source: ${keys}`]);
  }
  const { sources } = await sourcesFromShorthand([shorthand], cwd, path);
  return sources[0]!; // one for one
}

function settingsIn(written: string): JsonObject {
  try {
    const settings: unknown = JSON.parse(written);
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings as JsonObject; // from JSON
  } catch {
    // told below
  }
  throw new ConfigError([
    `--with is ${JSON.stringify(written)}; expected JSON such as --with '{"url":"https://news.example/feed.xml"}'`,
  ]);
}
