/** From what a user wrote under `extractor` to one that can be opened; mistakes say where, what and how, and never show a secret. */

import { ConfigError, describe, shown, valueAt } from '../sources/configured.ts';
import type { Lookup } from '../sources/lookup.ts';
import type { JsonObject, StandardIssue } from '../sources/source.ts';
import type { ExtractorPlugin } from './extractor.ts';
import { resolveExtractor } from './index.ts';

/** As a configuration file has it, its shape already checked. */
export interface ExtractorEntry {
  readonly use: string;
  readonly with: JsonObject;
}

export interface ConfiguredExtractor {
  readonly plugin: ExtractorPlugin;
  /** As the plug-in's own schema gave it back. */
  readonly config: unknown;
  /** What relative paths in its configuration start from. */
  readonly directory: string;
  /** Values that no message may show. */
  readonly secrets: readonly string[];
}

/** Where a secret stands, in place of the secret itself. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** Reads a secret; null when there is none. Relative files start from the folder of the configuration. */
export type ReadSecret = (reference: SecretReference, directory: string) => Promise<string | null>;

/** `place` opens every fault. Rejects with a ConfigError. */
export async function configureExtractor(
  entry: ExtractorEntry,
  place: string,
  lookup: Lookup,
  readSecret: ReadSecret,
): Promise<ConfiguredExtractor> {
  const here = `${place}extractor`;
  const plugin = await resolveExtractor(entry.use, lookup).catch((error: unknown) => {
    throw new ConfigError([`${here}.use: ${error instanceof Error ? error.message : String(error)}`]);
  });
  const example = `{ use: '${entry.use}', with: ${JSON.stringify(plugin.config.example)} }`;
  const pointers = plugin.config.secrets ?? [];
  const { filled, secrets } = await withSecrets(entry.with, pointers, lookup.directory, readSecret).catch(
    (error: unknown) => {
      throw new ConfigError([`${here}.with.${error instanceof Error ? error.message : String(error)}`]);
    },
  );
  const result = await plugin.config.schema['~standard'].validate(filled);
  if (result.issues !== undefined) {
    const faults = result.issues.map((issue) => faultOf(issue, entry, pointers));
    throw new ConfigError(faults.map((fault) => `${here}.${fault}. A working example: ${example}`));
  }
  return { plugin, config: result.value, directory: lookup.directory, secrets };
}

async function withSecrets(
  written: JsonObject,
  pointers: readonly string[],
  directory: string,
  readSecret: ReadSecret,
): Promise<{ filled: JsonObject; secrets: string[] }> {
  const filled = structuredClone(written);
  const secrets: string[] = [];
  for (const pointer of pointers) {
    const path = pointer.split('/').slice(1);
    const value = valueAt(written, path);
    if (value === undefined) continue;
    const secret = await secretAt(value, path.join('.'), directory, readSecret);
    const holder = valueAt(filled, path.slice(0, -1));
    Reflect.set(holder as object, path.at(-1) ?? '', secret); // it holds the value that was found
    secrets.push(secret);
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

function faultOf(issue: StandardIssue, entry: ExtractorEntry, secrets: readonly string[]): string {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const isSecret = secrets.includes(`/${path.join('/')}`);
  // An address may carry a password.
  const found = isSecret ? 'is set' : `is ${shown(valueAt(entry.with, path)).replace(/\/\/[^/@]*@/, '//…@')}`;
  return `${describe(['with', ...path])} ${path.length === 0 ? '' : `${found}; `}${issue.message}`;
}
