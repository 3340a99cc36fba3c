/** The kept figures: what the report says is what is compared and what every statement carries. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptFigures, keptReport, measuredModule } from '../bench/evaluation-report.ts';
import { statementPrecision } from '../extract/measured.ts';

const report = readFileSync(new URL('../extract/EVALUATION.md', import.meta.url), 'utf8');
const figures = new Map([
  ['names, F1', 80.04],
  ['allegations, own held, statements, precision', 81.5],
]);

it('keeps a table and reads the same figures back', () => {
  const kept = keptReport('Before.\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter.', figures);
  expect(keptFigures(kept)).toEqual(new Map([...figures].map(([name, figure]) => [name, Number(figure.toFixed(1))])));
  expect(kept).toMatch(/^Before\.[\s\S]*After\.$/);
  expect(kept).not.toContain('old');
});

it('refuses a report without a place for the table', () => {
  expect(() => keptReport('nothing', figures)).toThrow('has no lines "<!-- figures -->"');
});

it('refuses to publish a precision that was not measured', () => {
  expect(() => measuredModule(new Map())).toThrow('was not measured');
});

it('gives statements the precision that the report tells', () => {
  const told = keptFigures(report).get('allegations, own held, statements, precision');
  expect(told).toBeGreaterThan(0);
  expect(statementPrecision).toBeCloseTo(told! / 100, 3);
});
