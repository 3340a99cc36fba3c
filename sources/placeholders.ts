/** Secrets that a configuration names apart from where they are used, so that they can be kept out of sight. */

import { z } from 'zod';
import type { JsonValue } from './source.ts';

export const secretsSchema = z
  .record(z.string().regex(/^\w+$/), z.string())
  .default({})
  .describe('Keys and tokens by a name of your own; never shown.');

export type Secrets = z.infer<typeof secretsSchema>;

/** The value with each `{name}` of a secret replaced by it, at any depth; other braces stay. */
export function filled(value: JsonValue, secrets: Secrets): JsonValue {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(secrets, name) ? (secrets[name] ?? all) : all));
  if (Array.isArray(value)) return value.map((inner) => filled(inner, secrets));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, secrets)]));
}

export function filledTexts(texts: Readonly<Record<string, string>>, secrets: Secrets): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, String(filled(value, secrets))]));
}

/** Is any secret used there? */
export function hasSecret(texts: Readonly<Record<string, string>>, secrets: Secrets): boolean {
  return JSON.stringify(filledTexts(texts, secrets)) !== JSON.stringify(texts);
}

/** The text without the secrets, written as they are or as in an address. */
export function hidden(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return [...new Set(known)].reduce((shown, secret) => shown.replaceAll(secret, '…'), text);
}
