/** JSON from strangers: bounded in depth, and no key that reaches a prototype. */

import { placeIn } from './place.ts';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Deeper nesting is an attack, not news. */
const MAX_DEPTH = 200;

/** Throws with the place ("line 3, column 14") when it is no JSON or nests too deep. */
export function parseJson(text: string): JsonValue {
  const tooDeepAt = placeOfDepth(text);
  if (tooDeepAt !== null) throw new Error(`nests deeper than ${MAX_DEPTH} at ${placeIn(text, tooDeepAt)}`);
  try {
    return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)) as JsonValue; // JSON.parse yields nothing else
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const at = message.match(/position (\d+)/)?.[1];
    const place = at === undefined ? '' : ` at ${placeIn(text, Number(at))}`;
    throw new Error(`is not JSON${place}: ${message.replace(/\s+/g, ' ').slice(0, 160)}`, { cause });
  }
}

function placeOfDepth(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return null;
}
