/** `dateline inspect`: what a feed, a page or a text would give, without storing anything. */

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ConfigError, readSettings } from '../config.ts';
import { politeFetch } from '../fetch/index.ts';
import { isAddress } from '../sources/address.ts';
import { messageOf, refusalOf } from '../sources/error.ts';
import { summarise } from './inspect-summary.ts';
import { inspect, kindOf, type Question, type Sent } from './inspection.ts';

export const summary = 'Shows what a feed, a page or a text would give, and stores nothing.';

export const help = `Usage: dateline inspect FILE|ADDRESS…      a readable summary of each feed, page or text
       dateline inspect --ndjson < LINES   one {"id", "kind", "url", "headers", "base64"} a line in, one line out, in order

  --json    all that was read, as JSON, in place of the summary
  --most N  lists so many entries or blocks that were set aside; 10 when left out

An ADDRESS (http or https) is asked for once, within what its robots.txt allows. Nothing is stored.

Kinds of a line are feed, page, html, text (bytes as "base64") and date (a "text"). A line that cannot be read gives
{"id", "error"}; the next goes on. No connection is opened for lines.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean' },
      json: { type: 'boolean', default: false },
      most: { type: 'string', default: '10' },
    },
  });
  if (values.ndjson === true) return await inspectLines(process.stdin);
  if (positionals.length === 0)
    throw new ConfigError(['name a file or an address, or give lines to --ndjson; see `dateline inspect --help`']);
  const most = Number(values.most);
  if (!Number.isInteger(most) || most < 1)
    throw new ConfigError([`--most is "${values.most}"; expected a number from 1`]);
  let failed = 0;
  for (const place of positionals) {
    try {
      const sent = await sentBy(place);
      console.log(values.json ? JSON.stringify(whole(place, sent), null, 2) : `${summarise(sent, most)}\n`);
    } catch (error) {
      failed += 1;
      console.error(`${place}: ${messageOf(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

function whole(place: string, { bytes, ...sent }: Sent): object {
  return inspect({
    id: place,
    kind: kindOf({ bytes, ...sent }),
    base64: Buffer.from(bytes).toString('base64'),
    ...sent,
  });
}

async function sentBy(place: string): Promise<Sent> {
  if (!isAddress(place)) return { bytes: await fileBytes(place), url: place, headers: {} };
  const fetch = politeFetch(readSettings(process.env));
  try {
    // Whoever types an address may mean a server of his own network.
    const response = await fetch(place, { ownAddresses: [place], robots: 'obey' });
    const refusal = refusalOf(response);
    if (refusal !== null) throw refusal;
    const named = ['content-type', 'content-language', 'content-location'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return { bytes: await response.bytes(), url: response.url, headers: Object.fromEntries(named) };
  } finally {
    await fetch.close();
  }
}

async function fileBytes(path: string): Promise<Uint8Array> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'there is no such file' : error.message);
  });
}

async function inspectLines(input: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(inspectLine(line))}\n`);
  }
  return 0;
}

function inspectLine(line: string): object {
  let id: unknown = null;
  try {
    const question = JSON.parse(line) as Question; // members are looked at by what reads them
    id = question.id;
    return inspect(question);
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}
