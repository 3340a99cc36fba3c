/** Worlds gone bad: the same answers and files with hostile content in every place, made from a good world. */

import type { JsonValue } from '../source.ts';
import { bytesOf, originOf } from './answers.ts';
import type { World } from './trial.ts';

export interface Mutation {
  readonly name: string;
  change(bytes: Uint8Array): Uint8Array;
}

const script = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)>';

export const mutations: readonly Mutation[] = [
  { name: 'markup in every text', change: ofStrings((text) => (looksStructural(text) ? text : `${text}${script}`)) },
  {
    name: 'zero bytes in every text',
    change: ofStrings((text) => (looksStructural(text) ? text : `\u0000${text}\u0000`)),
  },
  { name: 'huge texts', change: ofStrings((text) => (looksStructural(text) ? text : text + 'x'.repeat(200_000))) },
  { name: 'numbers in place of texts', change: ofValues((value) => (typeof value === 'string' ? 7 : value)) },
  { name: 'texts in place of numbers', change: ofValues((value) => (typeof value === 'number' ? 'seven' : value)) },
  { name: 'null in every place', change: ofValues(() => null) },
  { name: 'objects in place of values', change: ofValues(() => ({ unexpected: [] })) },
  { name: 'an empty list', change: () => Buffer.from('[]') },
  { name: 'an empty object', change: () => Buffer.from('{}') },
  { name: 'nothing at all', change: () => new Uint8Array() },
  { name: 'half of it', change: (bytes) => bytes.slice(0, Math.floor(bytes.length / 2)) },
  {
    name: 'random bytes',
    change: (bytes) => Uint8Array.from({ length: Math.max(bytes.length, 64) }, (_, n) => (n * 167 + 13) % 256),
  },
  { name: 'deep nesting', change: () => Buffer.from('['.repeat(50_000)) },
  {
    name: 'keys that reach a prototype',
    change: () => Buffer.from('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  },
];

/** Statuses and headers stay as they were. */
export function mutated(world: World, { change }: Mutation): World {
  const answer = originOf(world);
  const files = [...(world.files ?? [])].map(([path, content]) => [path, change(Buffer.from(content))] as const);
  return {
    ...world,
    ...(world.files === undefined ? {} : { files: new Map(files) }),
    ...(world.origin === undefined
      ? {}
      : {
          origin: async (request) => {
            const { body: _body, base64: _base64, ...given } = await answer(request);
            return {
              ...given,
              body: change(bytesOf({ body: _body ?? '', ...(_base64 === undefined ? {} : { base64: _base64 }) })),
            };
          },
        }),
  };
}

/** Addresses and dates: changed, they would lead away from what is to be tried. */
function looksStructural(text: string): boolean {
  return /^(?:https?:|wss?:|\d{4}-?\d\d)/.test(text);
}

/** Of JSON every text; of anything else what stands between tags, or lines. */
function ofStrings(change: (text: string) => string): Mutation['change'] {
  return (bytes) => {
    const text = Buffer.from(bytes).toString('utf8');
    const json = parsed(text);
    if (json !== undefined)
      return Buffer.from(JSON.stringify(mapped(json, (value) => (typeof value === 'string' ? change(value) : value))));
    return Buffer.from(text.replace(/>([^<>\s][^<>]*)</g, (_all, inner: string) => `>${change(inner)}<`));
  };
}

/** Of JSON every value that is no list or object; of anything else the digits and letters turn round. */
function ofValues(change: (value: JsonValue) => JsonValue): Mutation['change'] {
  return (bytes) => {
    const text = Buffer.from(bytes).toString('utf8');
    const json = parsed(text);
    if (json !== undefined) return Buffer.from(JSON.stringify(mapped(json, change)));
    return Buffer.from(text.replace(/>([^<>]+)</g, (_all, inner: string) => `>${JSON.stringify(change(inner))}<`));
  };
}

function mapped(value: JsonValue, change: (value: JsonValue) => JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)]));
}

/** Undefined when it is no JSON. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue; // JSON.parse yields nothing else
  } catch {
    return undefined;
  }
}
