/** `dateline sources new NAME`: writes a source that works, with a test that passes, to begin from. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '../../config.ts';
import { builtIns } from '../../sources/index.ts';
import { scaffold } from './scaffold.ts';

export const summary = 'Writes a new source with a test that passes';

export const help = `Usage: dateline sources new NAME

Writes the folder dateline-source-NAME with a plug-in that reads a list of JSON, a test that holds it to the conformance
kit, and a package.json, to begin from. docs/add-a-source.md explains the parts.`;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const name = (positionals[0] ?? '').replace(/^dateline-source-/, '');
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new ConfigError([
      `the name is ${JSON.stringify(positionals[0] ?? '')}; a name is lower-case letters, digits and dashes`,
    ]);
  if (builtIns.some((plugin) => plugin.name === name))
    throw new ConfigError([`"${name}" comes with Dateline; choose another name`]);
  const folder = `dateline-source-${name}`;
  if (existsSync(folder)) throw new ConfigError([`${folder} is there already; nothing was written`]);
  await mkdir(folder);
  for (const [path, text] of scaffold(name)) await writeFile(join(folder, path), text);
  console.log(`Wrote ${folder} with ${[...scaffold(name).keys()].join(', ')}.

  cd ${folder} && npm install --save-dev dateline && npm test
  dateline sources try ./${folder}/index.js --with '{"url":"https://${name}.example/items.json"}'`);
  return 0;
}
