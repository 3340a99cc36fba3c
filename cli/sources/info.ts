/** `dateline sources info NAME`: what a source reads and what can be set. */

import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, lookupFrom, ownConfig, readSettings } from '../../config.ts';
import { describePlugin } from '../../sources/described.ts';
import { builtIns, resolveSource } from '../../sources/index.ts';

export const summary = 'What a source reads, its settings, an example';

export const help = `Usage: dateline sources info NAME

NAME is what a configuration says under "use": a source that comes with Dateline, a package, or a path.
Prints what it reads, a working example, every setting, what it can do, and the terms of its origin, in Markdown.`;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [use] = positionals;
  if (use === undefined) throw new ConfigError([`name a source: ${builtIns.map(({ name }) => name).join(', ')}`]);
  const cwd = process.cwd();
  const file = ownConfig(readSettings(process.env).config, cwd);
  const plugin = await resolveSource(use, lookupFrom(file === null ? cwd : dirname(file)));
  console.log(describePlugin(plugin));
  return 0;
}
