/** Secrets of plug-ins: where they stand in place of themselves, and how they are kept out of whatever is told. */

import { pathsOf, shown, valueAt } from './place.ts';
import type { JsonObject } from './source.ts';

/** Where a secret stands, in place of the secret itself. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** Reads a secret; null when there is none. Relative files start from the folder of the configuration. */
export type ReadSecret = (reference: SecretReference, directory: string) => Promise<string | null>;

export interface Filled {
  readonly filled: JsonObject;
  readonly secrets: readonly string[];
}

/**
 * What the user wrote, with the secrets in it. At a pointer with `*` (`/headers/*`) a member may also be written as it is.
 * Rejects with an error that names the member, and the variable or file that is missing; never with a secret.
 */
export async function withSecrets(
  written: JsonObject,
  pointers: readonly string[],
  directory: string,
  readSecret: ReadSecret,
): Promise<Filled> {
  const filled = structuredClone(written);
  const secrets: string[] = [];
  for (const pointer of pointers) {
    for (const path of pathsOf(pointer, written)) {
      const value = valueAt(written, path);
      const isOpen = pointer.includes('*') && !isReference(value);
      if (value === undefined || isOpen) continue;
      const secret = await secretAt(value, path.join('.'), directory, readSecret);
      const holder = valueAt(filled, path.slice(0, -1));
      Reflect.set(holder as object, path.at(-1) ?? '', secret); // it holds the value that was found
      secrets.push(secret);
    }
  }
  return { filled, secrets };
}

async function secretAt(value: unknown, name: string, directory: string, readSecret: ReadSecret): Promise<string> {
  if (!isReference(value)) {
    const how = `write { env: 'NAME_OF_A_VARIABLE' } or { file: 'path/of/a/file' }`;
    throw new Error(`${name} is set; ${how}, so that no secret stands in the configuration`);
  }
  const secret = await readSecret(value, directory);
  if (secret !== null && secret !== '') return secret;
  if ('env' in value) throw new Error(`${name}.env is ${shown(value.env)}; that environment variable is not set`);
  throw new Error(`${name}.file is ${shown(value.file)}; there is no such file in ${directory}, or it is empty`);
}

function isReference(value: unknown): value is SecretReference {
  if (typeof value !== 'object' || value === null) return false;
  const [[name, target] = [], ...others] = Object.entries(value);
  return others.length === 0 && (name === 'env' || name === 'file') && typeof target === 'string' && target !== '';
}

const BLANK = '[secret]';

/** Shorter ones are words of any text. */
const SHORTEST = 4;

/** Blanks the secrets themselves, as they are and as an address, a header or JSON would carry them. */
export function blanking(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams([['', secret]]).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64'),
    ])
    .toSorted((a, b) => b.length - a.length);
  return (text) => forms.reduce((blanked, form) => blanked.replaceAll(form, BLANK), text);
}

/** Blanks what an address may give away although nobody declared it: a password, a parameter named like a key. */
export function blankAddresses(text: string): string {
  return text
    .replace(/(:\/\/)[^/\s@"']+@/g, `$1${BLANK}@`)
    .replace(
      /([?&;](?:[\w.-]*[_.-])?(?:api-?key|apikey|key|token|secret|password|passwd|sig|signature|auth)=)[^&\s"'#]+/gi,
      `$1${BLANK}`,
    );
}
