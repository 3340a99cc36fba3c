/** JSON Pointers (RFC 6901): how a configuration says where in an answer a thing stands. */

import { z } from 'zod';
import type { JsonValue } from './source.ts';

/** A setting that is a pointer; '' is the whole answer. */
export const pointerSchema = z
  .string()
  .refine(isPointer, 'is no JSON Pointer (RFC 6901): it starts with a slash, such as "/response/results"');

function isPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}

/** What stands there; undefined when nothing does. */
export function at(root: JsonValue | undefined, pointer: string): JsonValue | undefined {
  return pointer.split('/').slice(1).map(unescaped).reduce(step, root);
}

function step(inner: JsonValue | undefined, token: string): JsonValue | undefined {
  if (inner === null || typeof inner !== 'object') return undefined;
  if (Array.isArray(inner)) return /^(?:0|[1-9]\d*)$/.test(token) ? inner[Number(token)] : undefined;
  return Object.hasOwn(inner, token) ? inner[token] : undefined;
}

/** Section 4: `~1` first, so that `~01` becomes `~1`. */
function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
