/** From what a user wrote under `extractor` to one that can be opened; mistakes say where, what and how, and never show a secret. */

import { ConfigError } from '../sources/configured.ts';
import type { Lookup } from '../sources/lookup.ts';
import { describe, shown, valueAt } from '../sources/place.ts';
import { blankAddresses, type ReadSecret, withSecrets } from '../sources/secrets.ts';
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

function faultOf(issue: StandardIssue, entry: ExtractorEntry, secrets: readonly string[]): string {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const isSecret = secrets.includes(`/${path.join('/')}`);
  const found = isSecret ? 'is set' : `is ${blankAddresses(shown(valueAt(entry.with, path)))}`;
  return `${describe(['with', ...path])} ${path.length === 0 ? '' : `${found}; `}${issue.message}`;
}
