/**
 * Speed and memory of the feed reader beside feedsmith's and rss-parser's, on the same invented feed in one run
 * (`npm run bench:feeds [ITEMS]`), and how each takes hostile documents. Every measurement is a process of its own.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { readFeedDocument } from '../readers/feed.ts';

const MOST_MS = 60_000;

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  dateline: (bytes) => readFeedDocument(bytes, { url: 'https://news.example/feed.xml' }).entries.length,
  feedsmith: (bytes) => parseFeed(new TextDecoder().decode(bytes)),
  'rss-parser': (bytes) => new RssParser().parseString(new TextDecoder().decode(bytes)),
};

const documents: Readonly<Record<string, (items: number) => string>> = {
  items: (count) => rss(Array.from({ length: count }, (_, n) => item(n)).join('')),
  nested: () => rss(`<item><description>${'<b>'.repeat(100_000)}</description></item>`),
  attributes: () =>
    rss(`<item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(' ')}><title>One</title></item>`),
  laughs: () =>
    withType(Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(''), '&e30;'),
  quadratic: () => withType(`<!ENTITY e "${'x'.repeat(50_000)}">`, '&e;'.repeat(50_000)),
};

if (process.argv[2] === '--one') await measureOne(process.argv.slice(3));
else report(Number(process.argv[2] ?? 200_000));

function report(items: number): void {
  const megabytes = (new TextEncoder().encode(documents.items?.(items)).length / 1e6).toFixed(1);
  console.log(
    `feed of ${items} items, ${megabytes} MB; then hostile documents. Times in ms, memory in MB at the peak.`,
  );
  for (const name of Object.keys(documents)) {
    const results = Object.keys(readers).map((reader) => ({ reader, ...measured(reader, name, items) }));
    const ours = results[0];
    for (const { reader, ms, megabytes: memory, outcome } of results) {
      const isOurs = reader === ours?.reader;
      const ratio =
        isOurs || ours === undefined
          ? ''
          : `  time × ${(ms / ours.ms).toFixed(2)}, memory × ${(memory / ours.megabytes).toFixed(2)}`;
      console.log(
        `${name.padEnd(11)} ${reader.padEnd(11)} ${String(ms).padStart(7)} ms ${String(memory).padStart(6)} MB  ${outcome}${ratio}`,
      );
    }
  }
}

interface Measurement {
  readonly ms: number;
  readonly megabytes: number;
  readonly outcome: string;
}

function measured(reader: string, document: string, items: number): Measurement {
  const started = Date.now();
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', reader, document, String(items)],
    { encoding: 'utf8', timeout: MOST_MS },
  );
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) return JSON.parse(line) as Measurement; // written by measureOne
  const why =
    error === undefined ? (stderr.match(/^\w*Error.*$/m)?.[0] ?? 'the process died') : 'gave up after a minute';
  return { ms: Date.now() - started, megabytes: Number.NaN, outcome: why.slice(0, 80) };
}

async function measureOne([reader = '', document = '', items = '']: string[]): Promise<void> {
  const bytes = new TextEncoder().encode(documents[document]?.(Number(items)));
  const started = performance.now();
  let outcome = 'read';
  try {
    await readers[reader]?.(bytes);
  } catch (error) {
    outcome = `refused: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 80)}`;
  }
  const ms = Math.round(performance.now() - started);
  console.log(JSON.stringify({ ms, megabytes: Math.round(process.resourceUsage().maxRSS / 1024), outcome }));
}

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`;
}

function item(n: number): string {
  return `<item><guid>${n}</guid><title>Item ${n}</title></item>`;
}

function withType(declarations: string, text: string): string {
  return `<!DOCTYPE rss [${declarations}]>${rss(`<item><guid>1</guid><title>${text}</title></item>`).replace(/^<\?xml[^>]*>/, '')}`;
}
