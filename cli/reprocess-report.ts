/** What `dateline reprocess` prints of each article that changes, and of all together. */

import type { Altered, FieldChange } from '../pipeline/changes.ts';
import type { ReadingChanges } from '../pipeline/reading-changes.ts';
import { type ChangeCounts, countsOf, type Reprocessed } from '../pipeline/reprocess.ts';
import type { StatementView } from '../pipeline/statement-changes.ts';

export interface Totals {
  read: number;
  /** Articles that change, kept or not. */
  changed: number;
  kept: number;
  overtaken: number;
  failed: number;
  readonly statements: Record<keyof ChangeCounts['statements'], number>;
  readonly allegations: Record<keyof ChangeCounts['allegations'], number>;
}

export function newTotals(): Totals {
  const none = () => ({ new: 0, lost: 0, altered: 0 });
  return { read: 0, changed: 0, kept: 0, overtaken: 0, failed: 0, statements: none(), allegations: none() };
}

export function addToTotals(totals: Totals, { outcome, changes }: Reprocessed): void {
  totals.read += 1;
  if (outcome === 'changed' || outcome === 'kept') totals.changed += 1;
  if (outcome === 'kept' || outcome === 'overtaken' || outcome === 'failed') totals[outcome] += 1;
  if (changes === null || outcome === 'overtaken' || outcome === 'failed') return;
  const counts = countsOf(changes);
  for (const what of ['statements', 'allegations'] as const)
    for (const how of ['new', 'lost', 'altered'] as const) totals[what][how] += counts[what][how];
}

/** Null for an article that does not change. */
export function printReport(report: Reprocessed, asJson: boolean): string | null {
  if (report.outcome === 'unchanged') return null;
  return asJson ? printJson(report) : printText(report);
}

function printJson({ changes, ...report }: Reprocessed): string {
  if (changes === null) return JSON.stringify(report);
  const { statements, allegations, names } = changes;
  return JSON.stringify({ ...report, statements, allegations, names });
}

function printText({ number, title, source, url, outcome, changes, error }: Reprocessed): string {
  const head = `${title} (${[source, `number ${number}`, url].filter(Boolean).join(', ')})`;
  if (outcome === 'failed') return `${head}\n  not read again: ${error}\n`;
  if (outcome === 'overtaken') return `${head}\n  left alone: it has a newer text by now\n`;
  return `${[head, ...(changes === null ? [] : linesOf(changes))].join('\n')}\n`;
}

function linesOf({ statements, allegations, names }: ReadingChanges): string[] {
  const lines = [
    ...statements.new.map((view) => `  + ${statementLine(view)}`),
    ...statements.lost.map((view) => `  - ${statementLine(view)}`),
    ...statements.altered.flatMap((change) => alteredLines(`  ~ ${statementLine(change.before)}`, change)),
    ...allegations.new.map(({ claim }) => `  + allegation “${oneLine(claim)}”`),
    ...allegations.lost.map(({ claim }) => `  - allegation “${oneLine(claim)}”`),
    ...allegations.altered.flatMap((change) =>
      alteredLines(`  ~ allegation “${oneLine(change.before.claim)}”`, change),
    ),
    ...names.new.map((name) => `  + name ${name}`),
    ...names.lost.map((name) => `  - name ${name}`),
  ];
  return lines.length > 0 ? lines : ['  ~ places of names or positions'];
}

function statementLine({ stance, speaker, words }: StatementView): string {
  return `${stance} by ${oneLine(speaker ?? 'nobody named')}: “${oneLine(words)}”`;
}

function alteredLines(head: string, { fields }: Altered<unknown>): string[] {
  return [head, ...fields.map(({ field, from, to }: FieldChange) => `      ${field}: ${from} → ${to}`)];
}

export interface RunFacts {
  readonly asJson: boolean;
  readonly apply: boolean;
  readonly spent: string | null;
  readonly extractor: { readonly name: string; readonly version: string };
}

export function printTotals(totals: Totals, { asJson, apply, spent, extractor }: RunFacts): string {
  const { name, version } = extractor;
  if (asJson) return JSON.stringify({ totals, extractor: { name, version }, applied: apply, spent });
  const counts = (what: 'statements' | 'allegations') =>
    `  ${what}: ${totals[what].new} new, ${totals[what].lost} lost, ${totals[what].altered} altered`;
  const articles = `${totals.changed} of ${totals.read} articles ${apply ? 'changed' : 'would change'}, read by ${name} ${version}.`;
  const lines = [articles, counts('statements'), counts('allegations')];
  if (totals.failed > 0) lines.push(`  not read again: ${totals.failed}`);
  if (totals.overtaken > 0) lines.push(`  left alone, with a newer text by now: ${totals.overtaken}`);
  if (spent !== null) lines.push(`  the extractor: ${spent}`);
  if (!apply) lines.push('Nothing was written; --apply keeps it.');
  return lines.join('\n');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
