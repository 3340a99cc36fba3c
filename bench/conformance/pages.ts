/**
 * The page reader on pages that nobody here wrote: wanted and unwanted segments of 510 multilingual pages, and the texts
 * and metadata that Readability expects of its own 130. Reads ../shared/conformance; prints why where that is absent.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPageDocument } from '../../readers/page.ts';
import { htmlToText } from '../../readers/plain-text.ts';

const sets = fileURLToPath(new URL('../../../shared/conformance/', import.meta.url));

export async function run(): Promise<void> {
  for (const [folder, archive, measure] of [
    ['pages', 'html.tar.gz', segments],
    ['readability-pages', 'test-pages.tar.gz', readability],
  ] as const) {
    const path = join(sets, folder, archive);
    if (!existsSync(path)) {
      console.log(`pages: skipped, ${path} is not there`);
      continue;
    }
    const unpacked = mkdtempSync(join(tmpdir(), 'pages-'));
    try {
      execFileSync('tar', ['xzf', path, '-C', unpacked]);
      measure(unpacked);
    } finally {
      rmSync(unpacked, { recursive: true });
    }
  }
}

interface SegmentCase {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** In halves by a hash of the address: one half was looked at while the reader was written, the other was not. */
function segments(folder: string): void {
  const cases = JSON.parse(readFileSync(join(sets, 'pages/cases.json'), 'utf8')) as Record<string, SegmentCase>; // the set's own format
  const counts = { seen: { hits: 0, extra: 0, missed: 0 }, unseen: { hits: 0, extra: 0, missed: 0 } };
  const times: number[] = [];
  for (const [url, wanted] of Object.entries(cases)) {
    const bytes = readFileSync(join(folder, wanted.file));
    const start = performance.now();
    const text = oneLine(readPageDocument(bytes, { url }).text);
    times.push(performance.now() - start);
    const count = counts[(createHash('md5').update(url).digest()[0] ?? 0) % 2 === 1 ? 'seen' : 'unseen'];
    const has = (segment: string) => text.includes(oneLine(segment));
    count.hits += wanted.with.filter(has).length;
    count.missed += wanted.with.filter((segment) => !has(segment)).length;
    count.extra += wanted.without.filter(has).length;
  }
  const all = {
    hits: counts.seen.hits + counts.unseen.hits,
    extra: counts.seen.extra + counts.unseen.extra,
    missed: counts.seen.missed + counts.unseen.missed,
  };
  for (const [name, { hits, extra, missed }] of Object.entries({ ...counts, all })) {
    const [precision, recall] = [hits / (hits + extra), hits / (hits + missed)];
    console.log(
      `pages, segments, ${name}: F1 ${f1(precision, recall)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}`,
    );
  }
  times.sort((a, b) => a - b);
  console.log(
    `pages, time: median ${times[times.length >> 1]?.toFixed(1)} ms, 95 % ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`,
  );
}

/** The texts by shingles of four words, averaged over pages; the metadata by equality of words. */
function readability(folder: string): void {
  const root = join(folder, 'test-pages');
  const right = new Map<string, { of: number; is: number }>();
  const totals = { precision: 0, recall: 0, pages: 0 };
  const compare = (name: string, expected: string | null | undefined, isRight: (expected: string) => boolean) => {
    if (!expected) return;
    const { of, is } = right.get(name) ?? { of: 0, is: 0 };
    right.set(name, { of: of + 1, is: is + (isRight(expected) ? 1 : 0) });
  };
  for (const name of readdirSync(root)) {
    const read = (file: string) => readFileSync(join(root, name, file));
    const page = readPageDocument(read('source.html'), { url: 'http://fakehost/test/page.html' });
    const expected = JSON.parse(read('expected-metadata.json').toString()) as Record<string, string | null>; // the set's own format
    const [precision, recall] = overlap(page.text, htmlToText(read('expected.html').toString()).text);
    totals.precision += precision;
    totals.recall += recall;
    totals.pages += 1;
    compare('title', expected.title, (title) => words(title) === words(page.title ?? ''));
    compare('byline', expected.byline, (byline) =>
      page.authors.some((author) => words(byline).includes(words(author))),
    );
    compare('language', expected.lang, (language) => language === page.language);
    compare('site name', expected.siteName, (site) => words(site) === words(page.siteName ?? ''));
    compare('date', expected.publishedTime, (date) => date.slice(0, 10) === page.publishedAt?.slice(0, 10));
  }
  const [precision, recall] = [totals.precision / totals.pages, totals.recall / totals.pages];
  console.log(`readability-pages, text: F1 ${f1(precision, recall)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}`);
  for (const [name, { of, is }] of right) console.log(`readability-pages, ${name}: ${is} of ${of}`);
}

function f1(precision: number, recall: number): string {
  return ((2 * precision * recall) / (precision + recall)).toFixed(4);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function overlap(text: string, expected: string): [precision: number, recall: number] {
  const [ours, theirs] = [shingles(text), shingles(expected)];
  const left = new Map<string, number>();
  for (const shingle of theirs) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  let common = 0;
  for (const shingle of ours) {
    const count = left.get(shingle) ?? 0;
    if (count > 0) common += 1;
    left.set(shingle, count - 1);
  }
  return [common / Math.max(1, ours.length), common / Math.max(1, theirs.length)];
}

function shingles(text: string): string[] {
  const all = words(text).split(' ');
  return all.map((_, n) => all.slice(n, n + 4).join(' ')).slice(0, Math.max(1, all.length - 3));
}

if (import.meta.url === `file://${process.argv[1]}`) await run();
