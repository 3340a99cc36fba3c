/** How far a long reprocessing is: one rewriting line on a terminal, a line now and then elsewhere. */

import type { Output } from './progress.ts';
import type { Totals } from './reprocess-report.ts';

export interface ReprocessProgress {
  show(totals: Totals, articleNumber: number, spent: string | null): void;
  /** Takes the rewriting line away, so that something else can be printed. */
  clear(): void;
}

const everyMs = 10_000;

export function createReprocessProgress(
  output: Output,
  total: number,
  now: () => number = () => performance.now(),
): ReprocessProgress {
  let last = now();
  const clear = () => {
    if (output.isTTY) output.write('\r\x1b[2K');
  };
  return {
    clear,
    show(totals, articleNumber, spent) {
      const cost = spent === null ? '' : `; ${spent}`;
      const line = `Read ${totals.read} of ${total} articles, ${totals.changed} changed (number ${articleNumber})${cost}`;
      if (output.isTTY) {
        clear();
        output.write(line.slice(0, (output.columns || 80) - 1));
        return;
      }
      if (now() - last < everyMs) return;
      last = now();
      output.write(`${line}\n`);
    },
  };
}
