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
  const first = text.slice(0, MOST_READ).match(/^(?:[^<]+|<\?[^>]*>|<!--[\s\S]*?-->)*<!DOCTYPE/i);
  if (first === null) return { text, entities: new Map() };
  const start = first[0].length - '<!DOCTYPE'.length;
  const end = endOfType(text, start);
  const type = text.slice(start, end);
  return { text: text.slice(0, start) + type.replace(/[^\n]/g, ' ') + text.slice(end), entities: declared(type) };
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
