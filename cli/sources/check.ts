/** `dateline sources check`: asks every configured source whether it works. */

import { parseArgs } from 'node:util';
import { ConfigError, loadConfig, readSettings } from '../../config.ts';
import { checked, describeTitles } from './checking.ts';
import { reaching } from './reaching.ts';
import { failureOf, indented } from './telling.ts';

export const summary = 'Asks every configured source, or those named, and shows three titles of each';

export const help = `Usage: dateline sources check [KEY]…

Asks every configured source, or those with these keys, whether it can be read, and shows three titles of each.
Stores nothing. Exits with 1 when one of them fails.`;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const { sources } = await loadConfig(readSettings(process.env).config, process.cwd());
  const unknown = positionals.filter((key) => !sources.some((source) => source.key === key));
  if (unknown.length > 0)
    throw new ConfigError([
      `no source has the key ${unknown.join(', ')}; there are ${sources.map(({ key }) => key).join(', ')}`,
    ]);
  const wanted = sources.filter(({ key }) => positionals.length === 0 || positionals.includes(key));
  let failed = 0;
  await reaching(async (reach) => {
    for (const source of wanted) {
      const result = await checked(source, reach);
      if (!result.ok) failed += 1;
      console.log(`${result.ok ? '✓' : '✗'} ${source.title}`);
      console.log(result.ok ? describeTitles(result) : indented(failureOf(result.error), '    '));
    }
  });
  return failed === 0 ? 0 : 1;
}
