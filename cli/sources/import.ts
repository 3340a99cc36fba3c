/** `dateline sources import`: the feeds of an OPML list, or the sources of one that Dateline wrote, into the configuration. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, type ConfiguredSource, loadConfig, lookupFrom, ownConfig, readSettings } from '../../config.ts';
import { isPrivateHost } from '../../fetch/guard.ts';
import { decode } from '../../readers/decode.ts';
import { configureSource, type SourceEntry } from '../../sources/configured.ts';
import { builtIns } from '../../sources/index.ts';
import { type OpmlEntry, readOpml } from '../../sources/opml.ts';
import { addEntry, entryAsCode, isJson } from './entry-file.ts';

export const summary = 'Adds the feeds of an OPML list to the configuration';

export const help = `Usage: dateline sources import FILE.opml

Adds every feed of the list that is not configured yet to dateline.config.json (made when there is none; for a configuration
that is code the lines to paste are printed). A list that Dateline exported comes back with keys, intervals and settings;
secrets are not in it and have to be written again. Nothing is asked for; \`dateline sources check\` does that.

  --own  the list is your own: folders, programs, addresses of private networks and sources that are no part of Dateline
         are taken too. Of anybody else's list they are refused.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { own: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) throw new ConfigError(['name a file: `dateline sources import subscriptions.opml`']);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new ConfigError([`${file}: there is no such file`]);
  const listed = readOpml(decode(bytes, { declared: true })?.text ?? '');

  const cwd = process.cwd();
  const own = ownConfig(readSettings(process.env).config, cwd);
  const config = own ?? join(cwd, 'dateline.config.json');
  const lookup = lookupFrom(dirname(config));
  const present = own === null || !existsSync(own) ? [] : (await loadConfig(own, cwd)).sources;
  const known = new Set(present.map(({ plugin, config: settings }) => plugin.target?.(settings) ?? ''));
  const keys = new Set(present.map(({ key }) => key));

  let added = 0;
  let refused = 0;
  for (const entry of listed) {
    const written = sourceEntry(entry);
    try {
      if (!values.own) refuseForeign(written.use, `${file}: ${entry.title}`);
      const source = await configureSource(written, `${file}: ${entry.title}: `, lookup);
      if (!values.own) refuseReach(source, `${file}: ${entry.title}`);
      const target = source.plugin.target?.(source.config) ?? source.key;
      if (known.has(target) || keys.has(source.key)) continue;
      known.add(target);
      keys.add(source.key);
    } catch (error) {
      refused += 1;
      console.error(error instanceof Error ? error.message : String(error));
      continue;
    }
    if (isJson(config)) await addEntry(config, written);
    else console.log(`    ${entryAsCode(written)}`);
    added += 1;
  }
  const rest = listed.length - added - refused;
  const where = isJson(config) ? `added to ${config}` : `to paste into the sources of ${config}`;
  console.log(
    `${added} of ${listed.length} ${where}; ${rest} there already${refused === 0 ? '' : `, ${refused} refused`}.`,
  );
  return refused === 0 ? 0 : 1;
}

/** A module would run as soon as it is loaded. */
function refuseForeign(use: string, place: string): void {
  if (builtIns.some(({ name }) => name === use)) return;
  throw new ConfigError([`${place}: the source "${use}" is no part of Dateline; if the list is your own, add --own`]);
}

/** What somebody else's list may not name: programs, files, private networks. */
function refuseReach({ plugin, config }: ConfiguredSource, place: string): void {
  const refused =
    plugin.capabilities.programs === true
      ? 'runs a program'
      : (plugin.root?.(config) ?? null) !== null
        ? 'reads files of this machine'
        : (plugin.addresses?.(config) ?? []).some(isPrivate)
          ? 'reads from a private network'
          : null;
  if (refused !== null) throw new ConfigError([`${place}: it ${refused}; if the list is your own, add --own`]);
}

function isPrivate(address: string): boolean {
  return URL.parse(address) !== null && isPrivateHost(new URL(address).hostname);
}

function sourceEntry({ title, feedUrl, source }: OpmlEntry): SourceEntry {
  if (source === null) return { use: 'feed', title, with: { url: feedUrl } };
  const { use, key, every, with: settings } = source;
  return { use, title, ...(key === null ? {} : { key }), ...(every === null ? {} : { every }), with: settings };
}
