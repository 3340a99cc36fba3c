/** Says where XML breaks, which tolerant parsers do not. */

import { Parser } from 'htmlparser2';

export interface XmlFault {
  /** With the element, its line and its column, both counted from 1. */
  readonly message: string;
  /** The document was cut off: its outermost element never closes. */
  readonly fatal: boolean;
}

/** Elements nested deeper than this are an attack, not a feed. */
const MAX_DEPTH = 200;

/** The first element that is never closed, or null when the tags of `text` balance or it is not XML at all. */
export function brokenXml(text: string): XmlFault | null {
  if (!text.trimStart().startsWith('<')) return null;
  const open: { name: string; at: number }[] = [];
  const fault: { at: number; name: string; what: string; fatal: boolean }[] = [];
  let isTooDeep = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push({ name, at: parser.startIndex });
        if (open.length === MAX_DEPTH) {
          fault.push({ name, at: parser.startIndex, what: 'is nested too deep', fatal: true });
          isTooDeep = true;
        }
      },
      onclosetag(name, isImplied) {
        const tag = open.pop();
        if (tag === undefined || !isImplied || text[parser.endIndex - 1] === '/') return;
        fault.push({ name, at: tag.at, what: 'is never closed', fatal: open.length === 0 });
      },
    },
    { xmlMode: true },
  );
  // In pieces: looking on past an attack costs quadratic time.
  for (let at = 0; at < text.length && !isTooDeep; at += 4096) parser.write(text.slice(at, at + 4096));
  if (!isTooDeep) parser.end();
  const first = fault.sort((a, b) => a.at - b.at).find(({ fatal }) => fatal) ?? fault[0];
  if (first === undefined) return null;
  // Of a document that was cut off, the innermost open element says where.
  const shown = first.what === 'is never closed' && first.fatal ? (fault.at(-1) ?? first) : first;
  return { message: `<${shown.name}> at ${placeOf(text, shown.at)} ${shown.what}`, fatal: first.fatal };
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
