/** `dateline sources record`: keeps what an origin answers during a check and a reading, as exchanges for the conformance kit. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ConfigError } from '../../config.ts';
import type { Exchange } from '../../sources/kit/trial.ts';
import { blankAddresses, blanking } from '../../sources/secrets.ts';
import type { GuardedResponse, SourceContext } from '../../sources/source.ts';
import { chosenSource } from './chosen.ts';
import { reaching } from './reaching.ts';
import { failureOf } from './telling.ts';

export const summary = 'Keeps what an origin answers, as a fixture for tests';

export const help = `Usage: dateline sources record USE TARGET [--out FILE]
       dateline sources record USE --with JSON [--out FILE]

Checks a source and reads it once, and writes the requests it made with their answers as JSON, for the conformance kit
(docs/add-a-source.md). Secrets, cookies and keys in addresses are blanked. Look through the file before you publish it.

  --out FILE   where to write; standard output when left out
  --most N     stops after so many articles; 50 when left out`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { with: { type: 'string' }, out: { type: 'string' }, most: { type: 'string', default: '50' } },
  });
  const [use, target] = positionals;
  if (use === undefined)
    throw new ConfigError(['name a source and its target: `dateline sources record feed ADDRESS`']);
  const source = await chosenSource(use, target, values.with);
  const exchanges: Exchange[] = [];
  let failure: unknown = null;
  await reaching(async (reach) => {
    const ctx = recording(await reach(source), exchanges, source.secrets ?? []);
    try {
      await source.plugin.check(ctx, source.config);
      let articles = 0;
      for await (const message of source.plugin.read(ctx, source.config, null)) {
        if (message.type === 'article') articles += 1;
        if (articles >= Number(values.most)) break;
      }
    } catch (error) {
      failure = error;
    }
  });
  const text = `${JSON.stringify(exchanges, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  console.error(`${exchanges.length} exchanges${values.out === undefined ? '' : ` in ${values.out}`}.`);
  // What an origin refuses is worth recording too.
  if (failure !== null) console.error(failureOf(failure));
  return failure === null ? 0 : 1;
}

function recording(ctx: SourceContext, exchanges: Exchange[], secrets: readonly string[]): SourceContext {
  const blank = blanking(secrets);
  const open = (text: string) => blankAddresses(blank(text));
  return {
    ...ctx,
    async fetch(address, init) {
      const response = await ctx.fetch(address, init);
      const body = init?.body === undefined ? {} : { body: blank(Buffer.from(init.body).toString('utf8')) };
      const method = init?.method === undefined ? {} : { method: init.method };
      exchanges.push({
        request: { ...method, url: open(String(address)), ...body },
        response: { status: response.status, headers: headersOf(response, open), ...(await bodyOf(response, open)) },
      });
      return response;
    },
  };
}

/** What plug-ins look at; cookies and the like are nobody's business. */
const kept = ['content-type', 'etag', 'last-modified', 'retry-after', 'link', 'location', 'cache-control', 'expires'];

function headersOf({ headers }: GuardedResponse, open: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, open(value)] as const];
    }),
  );
}

/** Text as text; bytes that are none in base64. */
async function bodyOf(
  response: GuardedResponse,
  open: (text: string) => string,
): Promise<{ body: string } | { base64: string }> {
  const bytes = Buffer.from(await response.bytes());
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? { body: open(text) } : { base64: bytes.toString('base64') };
}
