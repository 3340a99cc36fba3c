/** A plug-in's configuration as its schema gives it back; a mistake fails the test with its place. */

import type { SourcePlugin } from '../sources/source.ts';

// biome-ignore lint/suspicious/noExplicitAny: a plug-in of any state
export async function configured<C>(plugin: SourcePlugin<C, any>, settings: unknown): Promise<C> {
  const result = await plugin.config.schema['~standard'].validate(settings);
  if (result.issues === undefined) return result.value;
  throw new Error(result.issues.map(({ path, message }) => `${path?.join('.')} ${message}`).join('; '));
}
