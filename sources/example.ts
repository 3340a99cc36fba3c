/** A plug-in's example as a user would write it: with references where secrets stand. */

import { pathsOf, valueAt } from './place.ts';
import type { JsonObject, SourcePlugin } from './source.ts';

export function writtenExample({ name, config }: SourcePlugin): JsonObject {
  const written = structuredClone(config.example);
  for (const path of (config.secrets ?? []).flatMap((pointer) => pathsOf(pointer, written))) {
    const holder = valueAt(written, path.slice(0, -1));
    if (typeof valueAt(written, path) !== 'string' || typeof holder !== 'object' || holder === null) continue;
    Reflect.set(holder, path.at(-1) ?? '', { env: variableFor(name, path.at(-1) ?? '') });
  }
  return written;
}

/** GUARDIAN_API_KEY for the `apiKey` of `guardian`. */
function variableFor(name: string, member: string): string {
  const words = `${name}-${member}`.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[^a-z0-9]+/gi, '_');
  return words.toUpperCase();
}
