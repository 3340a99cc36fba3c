/**
 * `npm run evaluate`: reads the public sets, grades what was found with the sets’ own graders, prints one table and compares it
 * with the figures kept in extract/EVALUATION.md. Exits with 1 when a figure fell by more than a point.
 * `npm run evaluate -- --keep` keeps the new figures. Without the sets it says which are missing and exits with 0.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe } from '../cli/extract.ts';
import { joinAnnotations, readAnnotations } from '../extract/train/annotations.ts';
import { type Figures, keptFigures, keptReport, measuredModule } from './evaluation-report.ts';

const sets = fileURLToPath(new URL('../../shared/evaluation/', import.meta.url));
const report = fileURLToPath(new URL('../extract/EVALUATION.md', import.meta.url));
const measured = fileURLToPath(new URL('../extract/measured.ts', import.meta.url));

/** In points of a hundred. */
const MOST_FALL = 1;

interface GoldText {
  readonly id: string;
  readonly text: string;
}

const keep = process.argv.includes('--keep');
process.exitCode = main();

function main(): number {
  const missing = [...namedSets(), ...attributedSets(), ...allegedSets()].filter((file) => !existsSync(sets + file));
  if (missing.length > 0) {
    console.log(`The evaluation sets are not beside this checkout; missing: ${missing.map((file) => sets + file).join(', ')}`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'dateline-evaluate-'));
  try {
    const figures = measure(folder);
    return keep ? keepFigures(figures) : compare(figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function namedSets(): string[] {
  return ['ner/worldwide.public.dev.jsonl.gz', 'ner/gum.open.dev.jsonl.gz', 'ner/gum.open.test.jsonl.gz', 'ner/uner_ewt.test.jsonl.gz'];
}

function attributedSets(): string[] {
  return ['attribution/polnear.dev.jsonl.gz', 'attribution/cofenet.dev.jsonl.gz'];
}

function allegedSets(): string[] {
  return ['allegations/seed.gold.json', 'allegations/allegations.public.jsonl'];
}

/** By the measure’s name, in points of a hundred, in the table’s order. */
function measure(folder: string): Figures {
  const figures = new Map<string, number>();
  const graded = (name: string, file: string, view: string, gold: readonly GoldText[], ...args: string[]) => {
    console.error(`reading ${gold.length} texts: ${name}`);
    const found = join(folder, 'found.ndjson');
    writeFileSync(found, gold.map(({ id, text }) => JSON.stringify(describe(id, text))).join('\n'));
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, execFileSync('node', [`${sets}graders/predictions.mjs`, view], { input: readFileSync(found), maxBuffer: 2 ** 30 }));
    return execFileSync('node', [...args, '--gold', file, '--pred', predictions], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  };
  const grade = (name: string, file: string, view: string, grader: string, ...options: string[]): Graded => {
    const output = graded(name, file, view, readGold(file), `${sets}graders/${grader}`, '--json', ...options);
    return JSON.parse(output) as Graded; // what the graders print with --json
  };
  for (const [name, file] of [['worldwide dev', 'worldwide.public.dev'], ['GUM test', 'gum.open.test'], ['EWT test', 'uner_ewt.test']] as const) {
    const result = grade(name, `${sets}ner/${file}.jsonl.gz`, 'ner', 'grade-ner.mjs');
    for (const type of ['PERSON', 'ORG', 'PERSON+ORG']) figures.set(`names, ${name}, ${type} F1`, f1(result, type));
    if (name === 'worldwide dev') figures.set('countries, worldwide dev, F1 with code', f1(result, 'COUNTRY'));
  }
  figures.set('names linked, GUM news, interview, bio, B-cubed F1', linked(folder, graded));
  const instances = grade('CofeNet dev', `${sets}attribution/cofenet.dev.jsonl.gz`, 'attribution', 'grade-attribution.mjs', '--protocol', 'cofenet');
  for (const role of ['source', 'cue', 'content'])
    figures.set(`attribution, CofeNet protocol, dev, exact ${role} F1`, points(instances[role]?.exact?.f1));
  const articles = grade('PolNeAR dev', `${sets}attribution/polnear.dev.jsonl.gz`, 'attribution', 'grade-attribution.mjs');
  for (const how of ['strict', 'relaxed'])
    figures.set(`attribution, article protocol, PolNeAR dev, ${how} F1`, f1(articles, `relation.${how}`));
  for (const [name, file] of allegationSets(folder)) {
    const result = grade(name, file, 'allegations', 'grade-allegations.mjs');
    for (const row of ['claim', 'allegation', 'denial', 'targets', 'responses']) figures.set(`${name}, ${row} F1`, f1(result, row));
    for (const row of ['claimant', 'kind', 'status']) figures.set(`${name}, ${row} accuracy`, points(result[`${row}Accuracy`]));
    figures.set(`${name}, statements, precision`, points(result['claim']?.p));
    figures.set(`${name}, spans not verbatim`, Number(result['nonVerbatim']));
    figures.set(`${name}, score`, points(result['score']));
  }
  return figures;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a grader prints; every figure read from it is checked to be a number.
type Graded = Record<string, any>;

function f1(result: Graded, row: string): number {
  return points(result[row]?.f1);
}

function points(share: unknown): number {
  if (typeof share !== 'number') throw new Error(`a grader printed ${JSON.stringify(share)} where a share was expected`);
  return Math.round(share * 1000) / 10;
}

function linked(
  folder: string,
  graded: (name: string, file: string, view: string, gold: readonly GoldText[], ...args: string[]) => string,
): number {
  const file = join(folder, 'gum.jsonl');
  const gold = ['dev', 'test']
    .flatMap((part) => readGold(`${sets}ner/gum.open.${part}.jsonl.gz`))
    .filter(({ id }) => /_(?:news|interview|bio)_/.test(id));
  writeFileSync(file, gold.map((text) => JSON.stringify(text)).join('\n'));
  const output = graded('links', file, 'coref', gold, `${sets}graders/grade-coref.mjs`);
  const found = /F1\s+([\d.]+)/.exec(output);
  if (!found) throw new Error(`the grader of links printed ${JSON.stringify(output)}`);
  return Number(found[1]);
}

/** The public articles, and our own annotations by halves: rules were written looking at the first half alone. */
function allegationSets(folder: string): [name: string, file: string][] {
  const own = (split: 'dev' | 'held') => {
    const file = join(folder, `${split}.jsonl`);
    const documents = joinAnnotations(readAnnotations().filter((annotation) => annotation.split === split));
    writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'));
    return file;
  };
  return [
    ['founding article', `${sets}allegations/seed.gold.json`],
    ['allegations, public', `${sets}allegations/allegations.public.jsonl`],
    ['allegations, own dev', own('dev')],
    ['allegations, own held', own('held')],
  ];
}

function readGold(file: string): GoldText[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = file.endsWith('.json') ? [text] : text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as GoldText);
}

function compare(figures: Figures): number {
  const kept = keptFigures(existsSync(report) ? readFileSync(report, 'utf8') : '');
  const fallen: string[] = [];
  for (const [name, figure] of figures) {
    const before = kept.get(name);
    const isCount = name.endsWith('spans not verbatim');
    const fell = before !== undefined && (isCount ? figure > before : figure < before - MOST_FALL);
    if (fell) fallen.push(name);
    console.log(`${name.padEnd(62)}${figure.toFixed(1).padStart(6)}${before === undefined ? '   new' : `  kept ${before.toFixed(1)}`}${fell ? '  FELL' : ''}`);
  }
  for (const name of kept.keys()) if (!figures.has(name)) fallen.push(`${name} (no longer measured)`);
  if (fallen.length === 0) return 0;
  console.error(`Fell by more than ${MOST_FALL} point: ${fallen.join('; ')}`);
  return 1;
}

function keepFigures(figures: Figures): number {
  writeFileSync(report, keptReport(readFileSync(report, 'utf8'), figures));
  writeFileSync(measured, measuredModule(figures));
  console.log(`${figures.size} figures kept in extract/EVALUATION.md`);
  return 0;
}
