/** What gathering tells people while it works: one rewriting line on a terminal, a line a source elsewhere. */

import type { GatheringMessage } from '../pipeline/gathering.ts';

export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  show(message: GatheringMessage): void;
  /** Takes the rewriting line away, so that something else can be printed. */
  clear(): void;
}

export function createProgress(output: Output): Progress {
  const clear = () => {
    if (output.isTTY) output.write('\r\x1b[2K');
  };
  return {
    clear,
    show(message) {
      if (message.type === 'progress' && output.isTTY) {
        clear();
        output.write(describeProgress(message).slice(0, (output.columns || 80) - 1));
      }
      if (message.type === 'source') {
        clear();
        output.write(`${describeSource(message)}\n`);
      }
    },
  };
}

type ProgressMessage = Extract<GatheringMessage, { type: 'progress' }>;
type SourceMessage = Extract<GatheringMessage, { type: 'source' }>;

function describeProgress({ source, read, total, spent }: ProgressMessage): string {
  return `Reading ${source}: ${read}${total === null ? '' : ` of ${total}`} …${spent === null ? '' : ` (${spent})`}`;
}

/** One line, and one more for each thing that went wrong; of many, the first few. */
export function describeSource({ source, error, issues, ...run }: SourceMessage): string {
  const rejected = run.rejected ? `, ${run.rejected} rejected` : '';
  const counts = `${run.read} read: ${run.added} added, ${run.updated} updated, ${run.unchanged} unchanged${rejected}`;
  const failure = error ? `${run.read ? 'stopped' : 'not read'} (${error.kind}): ${oneLine(error.message)}` : '';
  const lines = [run.read || !error ? counts : '', failure].filter((line) => line !== '');
  const shown = issues.slice(0, shownIssues).map(({ kind, message }) => `    ${kind}: ${oneLine(message)}`);
  const rest = issues.length > shownIssues ? [`    and ${issues.length - shownIssues} more`] : [];
  return [`  ${source}: ${lines.join('; ')}`, ...shown, ...rest].join('\n');
}

const shownIssues = 5;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
