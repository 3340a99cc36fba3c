/** The kept figures: a table in extract/EVALUATION.md for readers, and the precision that every statement carries. */

export type Figures = ReadonlyMap<string, number>;

const ROW = /^\| (.+?) \| (-?[\d.]+) \|$/gm;
const BEGIN = '<!-- figures -->';
const END = '<!-- end of figures -->';

/** By the measure’s name; empty for a report without a table. */
export function keptFigures(report: string): Map<string, number> {
  return new Map([...report.matchAll(ROW)].map(([, name = '', figure]) => [name, Number(figure)]));
}

/** The report with its table replaced. Throws an Error when it has no place for one. */
export function keptReport(report: string, figures: Figures): string {
  const from = report.indexOf(BEGIN);
  const to = report.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`extract/EVALUATION.md has no lines "${BEGIN}" and "${END}" for the table`);
  const rows = [...figures].map(([name, figure]) => `| ${name} | ${figure.toFixed(1)} |`);
  const table = ['| measure | figure |', '|---|---|', ...rows].join('\n');
  return `${report.slice(0, from + BEGIN.length)}\n${table}\n${report.slice(to)}`;
}

/** The source of extract/measured.ts. */
export function measuredModule(figures: Figures): string {
  const precision = figures.get('allegations, own held, statements, precision');
  if (precision === undefined) throw new Error('the precision of statements on the held articles was not measured');
  return `/** Written by \`npm run evaluate -- --keep\`: what was measured, see EVALUATION.md. */

/** Share of the statements found in articles that no rule was written on which are statements to a reader. */
export const statementPrecision = ${Number((precision / 100).toFixed(3))};
`;
}
