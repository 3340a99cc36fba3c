/** CSV (RFC 4180) with a header line: a row is an article, its columns named as the members of a record. */

import { parse } from 'csv-parse/sync';
import type { JsonObject, SourceIssue } from '../source.ts';
import type { ReadOptions } from './format.ts';
import type { Reading } from './reading.ts';
import { articleOfRecord, idOfRecord, recordNames } from './record.ts';

/** A quote that is never closed would make one record of the rest of the file. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** `columns` says which column holds a member that the header names otherwise. A row that cannot be read is an issue with its line. */
export function readCsv(text: string, path: string, { columns = {} }: ReadOptions = {}): Reading {
  const issues: SourceIssue[] = [];
  const refuse = (place: string, why: string) =>
    issues.push({ kind: 'malformed', message: `${path}, ${place}: ${why}`, externalId: `${path}#${place}` });
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error) => {
      if (error !== undefined) refuse(`line ${error.lines ?? '?'}`, error.message);
      return undefined;
    },
  });
  const [header = [], ...records] = rows;
  const names = header.map(nameOf(columns));
  const articles = records.flatMap((cells, n) => {
    const record: JsonObject = Object.fromEntries(
      names.flatMap((name, at) => (name === '' ? [] : [[name, cells[at] ?? '']])),
    );
    const article = articleOfRecord(record, `${path}#${idOfRecord(record) ?? n + 1}`);
    if (article.title !== undefined || article.body !== undefined) return [article];
    refuse(`row ${n + 1}`, 'an article has a "title" or a "text"');
    return [];
  });
  return { articles, issues };
}

/** What stands most often in the header line. */
function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t', '|'].map((mark) => [mark, header.split(mark).length] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The member a column holds: as the configuration says, else by its own name without regard to case, spaces and dashes. */
function nameOf(columns: Readonly<Record<string, string>>): (column: string) => string {
  const given = new Map(Object.entries(columns).map(([member, column]) => [column.trim(), member]));
  const known = new Map(recordNames.map((name) => [folded(name), name]));
  return (column) => given.get(column.trim()) ?? known.get(folded(column)) ?? column.trim();
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
