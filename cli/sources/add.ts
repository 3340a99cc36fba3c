/** `dateline sources add`: from an address or a folder to an entry in the configuration, after showing what it gives. */

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ConfigError, type ConfiguredSource, loadConfig, lookupFrom, ownConfig, readSettings } from '../../config.ts';
import type { SourceEntry } from '../../sources/configured.ts';
import { checked, describeTitles } from './checking.ts';
import { addEntry, entryAsCode, entryAsJson, isJson } from './entry-file.ts';
import { addressIn, candidatesFor } from './picking.ts';
import { reaching } from './reaching.ts';
import { failureOf, oneLine } from './telling.ts';

export const summary = 'Finds the source for an address or a folder and adds it to the configuration';

export const help = `Usage: dateline sources add ADDRESS [options]

ADDRESS is that of a feed, a page, a site or an account, or the path of a folder or a feed file. The source that reads it is
found, three titles are shown, and after your yes it is written into dateline.config.json (made when there is none; for a
configuration that is code the line to paste is printed). What is there already is not added again.

  --yes          adds without asking; without a terminal and without --yes the entry is printed and nothing is written
  --title TEXT   what people see
  --every TIME   how often it is read: 30s, 15m, 6h, 1d
  --use NAME     this source and no other`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', default: false },
      title: { type: 'string' },
      every: { type: 'string' },
      use: { type: 'string' },
    },
  });
  const [input] = positionals;
  if (input === undefined)
    throw new ConfigError(['name an address or a folder: `dateline sources add https://news.example`']);
  const cwd = process.cwd();
  const own = ownConfig(readSettings(process.env).config, cwd);
  const file = own ?? join(cwd, 'dateline.config.json');
  const present = own === null || !existsSync(own) ? [] : (await loadConfig(own, cwd)).sources;
  const target = addressIn(input) ?? (relative(dirname(file), resolve(cwd, input)) || '.');

  console.log(`Looking at ${target} …`);
  const pick = await pickFor(target, dirname(file), values.use);
  if (pick === null) return 1;
  const entry: SourceEntry = {
    use: pick.entry.use,
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.every === undefined ? {} : { every: values.every }),
    with: pick.entry.with,
  };
  console.log(`${pick.source.title}\n${pick.titles}`);
  const twin = present.find((source) => isSame(source, pick.source));
  if (twin !== undefined) {
    console.log(`It is in ${file} already, with the key ${twin.key}; nothing was added.`);
    return 0;
  }
  return keep(entry, file, values.yes);
}

async function keep(entry: SourceEntry, file: string, isSure: boolean): Promise<number> {
  if (!isJson(file)) {
    console.log(`${file} is code; put this line into its sources:\n\n    ${entryAsCode(entry)}`);
    return 0;
  }
  if (!isSure && !process.stdin.isTTY) {
    console.log(`The entry is:\n\n    ${entryAsJson(entry)}\n\nNothing was written; --yes puts it into ${file}.`);
    return 0;
  }
  if (!isSure && !(await saysYes(`Add it to ${file}? [y/N] `))) {
    console.log('Nothing was added.');
    return 0;
  }
  await addEntry(file, entry);
  console.log(`Added to ${file}. It is read from the next start on.`);
  return 0;
}

interface Pick {
  readonly entry: SourceEntry;
  readonly source: ConfiguredSource;
  readonly titles: string;
}

/** The first candidate whose check succeeds with an article, else the first that succeeds; null, told, when none does. */
async function pickFor(target: string, directory: string, only: string | undefined): Promise<Pick | null> {
  return reaching(async (reach) => {
    const failures: string[] = [];
    let empty: Pick | null = null;
    for await (const { entry, source } of candidatesFor(target, lookupFrom(directory), reach)) {
      if (only !== undefined && entry.use !== only) continue;
      const result = await checked(source, reach);
      if (!result.ok) {
        failures.push(`  ${entry.use}: ${oneLine(failureOf(result.error), 300)}`);
        continue;
      }
      const pick = { entry, source, titles: describeTitles(result) };
      if (result.titles.length > 0) return pick;
      empty ??= pick;
    }
    if (empty !== null) return empty;
    console.error(`No source was found that reads ${target}.`);
    for (const failure of failures) console.error(failure);
    if (failures.length === 0) console.error('  It is no address and no folder or feed file that is there.');
    console.error('`dateline sources list` shows what there is; `dateline sources new NAME` begins one of your own.');
    return null;
  });
}

/** The same plug-in on the same target, whatever its key and title. */
function isSame(one: ConfiguredSource, other: ConfiguredSource): boolean {
  if (one.plugin.name !== other.plugin.name) return false;
  const target = (source: ConfiguredSource) => source.plugin.target?.(source.config) ?? JSON.stringify(source.config);
  return tidy(target(one)) === tidy(target(other));
}

/** http and https, and a slash at the end, make no other origin. */
function tidy(target: string): string {
  return target
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^\.\//, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

async function saysYes(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}
