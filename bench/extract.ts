/**
 * `npm run bench:extract`: how fast texts are read, against compromise and wink-nlp on the same texts in one run on one thread,
 * and how much memory and how many bytes of weights that takes. Each reader has a process of its own and a first round that
 * does not count. Speed counts processor time, so that a busy machine slows all alike.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROUNDS = 3;
const weights = fileURLToPath(new URL('../extract/weights/', import.meta.url));
const built = new URL('../dist/extract/extract.js', import.meta.url);
const set = new URL('../../shared/evaluation/ner/worldwide.public.dev.jsonl.gz', import.meta.url);
const samples = new URL('../samples/', import.meta.url);

/** What reads a text: everything Dateline finds; names and parts of speech by compromise and wink-nlp. */
const readers: Record<string, () => Promise<(text: string) => unknown>> = {
  async dateline() {
    const { extract } = (await import(built.href)) as { extract(text: string): unknown }; // our own build
    return extract;
  },
  async compromise() {
    const { default: compromise } = await import('compromise');
    return (text) => {
      const doc = compromise(text);
      return [doc.people().out('array'), doc.organizations().out('array'), doc.quotations().out('array')];
    };
  },
  async 'wink-nlp'() {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      return [doc.entities().out(), doc.tokens().out(nlp.its.pos)];
    };
  },
};

interface Result {
  readonly wordsPerSecond: number;
  /** Of resident memory after the last round, less that before the reader was loaded. */
  readonly megabytes: number;
}

if (process.argv[2] !== undefined) console.log(JSON.stringify(await measure(process.argv[2])));
else report();

function report(): void {
  if (!existsSync(built)) throw new Error(`${fileURLToPath(built)}: there is no build; run npm run build first`);
  const texts = readTexts();
  console.log(
    `${texts.length} texts, ${count(texts)} words${existsSync(set) ? '' : ' (the project’s samples: the evaluation sets are not here)'}`,
  );
  const results = Object.keys(readers).map((name) => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), name], {
      encoding: 'utf8',
    });
    return [name, JSON.parse(output) as Result] as const; // printed by this file
  });
  const own = results[0]![1];
  for (const [name, { wordsPerSecond, megabytes }] of results) {
    const ratio = (own.wordsPerSecond / wordsPerSecond).toFixed(2);
    console.log(
      `${name.padEnd(12)}${Math.round(wordsPerSecond).toString().padStart(8)} words/s  ${megabytes.toFixed(0).padStart(5)} MB added  dateline is ${ratio} times as fast`,
    );
  }
  const sizes = existsSync(weights)
    ? readdirSync(weights).map((name) => [name, statSync(weights + name).size] as const)
    : [];
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `weights ${(total / 1e6).toFixed(2)} MB: ${sizes.map(([name, size]) => `${name} ${(size / 1e6).toFixed(2)}`).join(', ')}`,
  );
}

async function measure(name: string): Promise<Result> {
  const make = readers[name];
  if (!make) throw new Error(`there is no reader "${name}"; there are ${Object.keys(readers).join(', ')}`);
  const texts = readTexts();
  const before = process.memoryUsage().rss;
  const read = await make();
  for (const text of texts) read(text);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  return {
    wordsPerSecond: (ROUNDS * count(texts)) / ((user + system) / 1e6),
    megabytes: (process.memoryUsage().rss - before) / 2 ** 20,
  };
}

function readTexts(): string[] {
  if (!existsSync(set)) {
    const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md)$/.test(name),
    );
    return files.map((name) => readFileSync(new URL(name, samples), 'utf8'));
  }
  const lines = gunzipSync(readFileSync(set)).toString('utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}
