/** The weights files beside the code, read when first asked for. */

import { existsSync, readFileSync } from 'node:fs';

/** The file’s bytes, or null where it is not there (a variant trained without that part). */
export function weightsFile(name: string): Buffer | null {
  const url = new URL(`./weights/${name}`, import.meta.url);
  return existsSync(url) ? readFileSync(url) : null;
}

/** Works something out once, at the first call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
