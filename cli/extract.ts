/**
 * `dateline extract`: reads texts from files or standard input and prints what they say. Touches no database, and no network
 * unless --configured asks for an extractor that does.
 */

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type ConfiguredExtractor, loadExtractor, readSettings } from '../config.ts';
import type { Findings, FoundStatement, Span } from '../extract/findings.ts';
import { readEmbedded } from '../extractors/embedded.ts';
import { type FetchSettings, politeFetch } from '../fetch/index.ts';
import { noticeOf, openExtractor } from '../pipeline/extractor-host.ts';
import { verifyFindings } from '../pipeline/verify.ts';
import { type BoilerplateSpan, findBoilerplate } from '../readers/boilerplate.ts';

export const summary = 'Read texts and print who they name, who says what, and what is alleged';

export const help = `Usage: dateline extract FILE…            a readable summary of each text
       dateline extract --json FILE…     the findings as JSON, one line for each file
       dateline extract --ndjson < LINES one {"id", "text"} a line in, one line of findings out, in order

  --configured  reads with the extractor of dateline.config.*; without it, with the one that comes with Dateline

Offsets are UTF-16 code units of the given text. A line that cannot be read is reported on standard error with its
number; the next line goes on, and the command exits with 1.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ndjson: { type: 'boolean' }, json: { type: 'boolean' }, configured: { type: 'boolean' } },
  });
  if (!values.ndjson && positionals.length === 0) {
    console.error('dateline extract: name a file, or give lines to --ndjson. See `dateline extract --help`.');
    return 2;
  }
  const work = async (read: Read) => {
    if (values.ndjson)
      return await readLines(process.stdin, process.stdout.write.bind(process.stdout), console.error, read);
    return await readFiles(positionals, values.json ?? false, read);
  };
  if (!values.configured) return await work(readEmbedded);
  const settings = readSettings(process.env);
  return await withExtractor(await loadExtractor(settings.config, process.cwd()), settings, work);
}

/** What a text without its page junk says. */
type Read = (text: string) => Findings | Promise<Findings>;

async function readFiles(paths: readonly string[], asJson: boolean, read: Read): Promise<number> {
  let failed = 0;
  for (const path of paths) {
    try {
      const text = await readFile(path, 'utf8');
      console.log(asJson ? JSON.stringify(await describeWith(read, path, text)) : await summarise(path, text, read));
    } catch (error) {
      console.error(`dateline extract: ${path}: ${error instanceof Error ? error.message : String(error)}`);
      failed = 1;
    }
  }
  return failed;
}

/** Says first where texts go, and at the end what it cost. */
async function withExtractor(
  configured: ConfiguredExtractor,
  settings: FetchSettings,
  work: (read: Read) => Promise<number>,
): Promise<number> {
  const fetch = politeFetch(settings);
  try {
    const { signal } = new AbortController();
    const extractor = await openExtractor(configured, { fetch, signal, now: () => Date.now() });
    const notice = noticeOf(configured);
    if (notice !== null) console.error(notice);
    const code = await work(async (text) => verifyFindings(text, await extractor.extract(text)).findings);
    const spent = extractor.spent?.() ?? null;
    if (spent !== null) console.error(`The extractor: ${spent}`);
    return code;
  } finally {
    await fetch.close();
  }
}

/** Answers every good line in order; resolves to 1 when a line was bad, else 0. */
export async function readLines(
  input: NodeJS.ReadableStream,
  write: (line: string) => unknown,
  complain: (message: string) => void,
  read: Read = readEmbedded,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const item = readItem(line);
    if (typeof item === 'string') {
      complain(`dateline extract: line ${number}: ${item}: ${shorten(line)}`);
      failed = 1;
      continue;
    }
    try {
      write(`${JSON.stringify(await describeWith(read, item.id, item.text))}\n`);
    } catch (error) {
      complain(`dateline extract: line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      failed = 1;
    }
  }
  return failed;
}

/** The item, or what is wrong with the line. */
function readItem(line: string): { id: string; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null) return 'not an object with "id" and "text"';
  if (!('id' in value) || (typeof value.id !== 'string' && typeof value.id !== 'number')) return '"id" is not a string';
  if (!('text' in value) || typeof value.text !== 'string') return '"text" is not a string';
  return { id: String(value.id), text: value.text };
}

function shorten(line: string): string {
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** The line of the evaluation interface: entities, statements, allegations, removed blocks. */
export function describe(id: string, text: string) {
  const removedBlocks = findBoilerplate(text);
  return describeFindings(id, text, readEmbedded(mask(text, removedBlocks)), removedBlocks);
}

async function describeWith(read: Read, id: string, text: string) {
  const removedBlocks = findBoilerplate(text);
  return describeFindings(id, text, await read(mask(text, removedBlocks)), removedBlocks);
}

function describeFindings(id: string, text: string, findings: Findings, removedBlocks: readonly BoilerplateSpan[]) {
  return {
    id,
    entities: findings.parties.map(({ id, type, name, countryCode, mentions }) => ({
      id,
      type,
      name,
      countryCode,
      mentions: mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    })),
    statements: findings.statements.map((statement) => describeStatement(statement, text)),
    allegations: findings.allegations.map((allegation) => ({
      id: allegation.id,
      claim: text.slice(allegation.claim.start, allegation.claim.end),
      category: allegation.category,
      conduct: allegation.conduct,
      headline: allegation.headline,
      sourcing: allegation.sourcing,
      response: allegation.response,
      proceedings: allegation.proceedings,
      parties: allegation.roles.map(({ role, party, label, response }) => ({
        role,
        entity: party,
        label,
        ...(response === null ? {} : { response }),
      })),
      statements: allegation.statements,
    })),
    removedBlocks,
    ...(findings.notes ? { notes: findings.notes } : {}),
  };
}

function describeStatement(statement: FoundStatement, text: string) {
  return {
    id: statement.id,
    source: pairs(statement.source),
    cue: pairs(statement.cue),
    content: pairs(statement.content),
    text: statement.content.map(({ start, end }) => text.slice(start, end)),
    speaker: statement.speaker,
    speakerLabel: statement.speakerLabel,
    speakerKind: statement.speakerKind,
    stance: statement.stance,
    quoteKind: statement.quoteKind,
    hedges: statement.hedges.map(({ kind, start, end }) => ({ kind, start, end })),
    about: statement.about,
    respondsTo: statement.respondsTo,
    chain: statement.chain,
    allegation: statement.allegation,
  };
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}

/** Junk becomes blanks of the same length, so that nothing is read there and every other place stays. */
export function mask(text: string, blocks: readonly BoilerplateSpan[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of blocks) {
    masked += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

async function summarise(path: string, text: string, read: Read): Promise<string> {
  const findings = await read(mask(text, findBoilerplate(text)));
  const names = new Map(findings.parties.map((party) => [party.id, party.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = [path, ...(findings.notes ?? []).map((note) => `  ${note}`), '', 'Parties'];
  for (const { type, name, mentions } of findings.parties) {
    lines.push(`  ${type.toLowerCase().padEnd(13)}${name} (${mentions.length})`);
  }
  lines.push('', 'Statements');
  for (const statement of findings.statements) lines.push(...statementLines(statement, text, nameOf));
  lines.push('', 'Allegations, as reported');
  for (const allegation of findings.allegations) lines.push(...allegationLines(allegation, text));
  return lines.join('\n');
}

function statementLines(statement: FoundStatement, text: string, nameOf: (id: string) => string): string[] {
  const speaker = statement.speaker === null ? (statement.speakerLabel ?? 'nobody named') : nameOf(statement.speaker);
  const about = statement.about.length > 0 ? `, about ${statement.about.map(nameOf).join(', ')}` : '';
  const answers = statement.respondsTo.length > 0 ? `, answers ${statement.respondsTo.join(' ')}` : '';
  const words = statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return [`  ${statement.id} ${statement.stance} by ${speaker}${about}${answers}`, `     ${oneLine(words)}`];
}

function allegationLines(allegation: Findings['allegations'][number], text: string): string[] {
  const { headline, sourcing, response, proceedings, category } = allegation;
  const lines = [`  ${allegation.id} ${headline} (${[category, sourcing, response, proceedings].join(', ')})`];
  lines.push(`     ${oneLine(text.slice(allegation.claim.start, allegation.claim.end))}`);
  for (const { role, label } of allegation.roles) lines.push(`     ${role.toLowerCase().padEnd(13)}${oneLine(label)}`);
  return lines;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
