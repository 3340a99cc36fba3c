/** What stands before the first element: the document type goes, the entities it declares are kept as plain text. */

import { decodeXML } from 'entities';

export interface Prolog {
  /** The document without its type declaration; of the same length, so that places stay true. */
  readonly text: string;
  readonly entities: ReadonlyMap<string, string>;
}

/** More than this is no prolog. */
const MOST_READ = 256 * 1024;

/** Values that mention entities of their own, or markup, are not taken: what they would grow to is the sender's choice. */
export function readProlog(text: string): Prolog {
  const start = startOfType(text.slice(0, MOST_READ));
  if (start === -1) return { text, entities: new Map() };
  const end = endOfType(text, start);
  const type = text.slice(start, end);
  return { text: text.slice(0, start) + type.replace(/[^\n]/g, ' ') + text.slice(end), entities: declared(type) };
}

/** Before it stand text that is none, comments and processing instructions, and no element; -1 where there is none. */
function startOfType(head: string): number {
  for (let at = head.indexOf('<'); at !== -1; ) {
    if (/^<!DOCTYPE/i.test(head.slice(at, at + 9))) return at;
    const ending = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '>' : '';
    const end = ending === '' ? -1 : head.indexOf(ending, at);
    at = end === -1 ? -1 : head.indexOf('<', end);
  }
  return -1;
}

/** After the ">" that closes the declaration: not one in quotation marks, in a comment or in the internal subset. */
function endOfType(text: string, start: number): number {
  const token = /"[^"]*(?:"|$)|'[^']*(?:'|$)|<!--[\s\S]*?(?:-->|$)|[[\]>]/g;
  token.lastIndex = start;
  let isInside = false;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '[') isInside = true;
    else if (match[0] === ']') isInside = false;
    else if (match[0] === '>' && !isInside) return token.lastIndex;
  }
  return text.length;
}

function declared(type: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of type.matchAll(/<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = double ?? single ?? '';
    if (!found.has(name) && !/&(?!#|lt;|gt;|amp;|quot;|apos;)|</.test(value)) found.set(name, decodeXML(value));
  }
  return found;
}
