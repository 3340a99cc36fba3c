/** Opens the configured extractor with what it may touch, and keeps secrets out of whatever it says. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { ConfiguredExtractor } from '../config.ts';
import type { Extractor } from '../extract/findings.ts';
import { embeddedExtractor } from '../extractors/embedded.ts';
import { ExtractorError } from '../extractors/error.ts';
import type { ExtractorContext } from '../extractors/extractor.ts';
import type { AskPolitely } from '../fetch/index.ts';
import { addressOf } from '../sources/lookup.ts';
import { issueKinds } from '../vocabulary.ts';

export interface ExtractorHost {
  readonly fetch: AskPolitely;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Milliseconds to wait; a test waits less. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Imports by address. */
  readonly load?: (url: string) => Promise<unknown>;
}

/** Rejects with an ExtractorError whose message shows no secret; so does the extractor it gives, whatever the plug-in throws. */
export async function openExtractor(configured: ConfiguredExtractor, host: ExtractorHost): Promise<Extractor> {
  const { plugin, config, secrets } = configured;
  // What stands behind an address may be a key too.
  const queries = (plugin.sendsTo?.(config) ?? []).map((address) => new URL(address).search).filter(Boolean);
  const clean = (text: string) => withoutSecrets(text, [...secrets, ...queries]);
  const opened = await cleanly(clean, async () => plugin.open(contextFor(configured, host), config));
  const { spent } = opened;
  return {
    name: opened.name,
    version: opened.version,
    ...(opened.measuredPrecision === undefined ? {} : { measuredPrecision: opened.measuredPrecision }),
    extract: (text) => cleanly(clean, async () => opened.extract(text)),
    ...(spent === undefined ? {} : { spent: () => clean(spent.call(opened) ?? '') || null }),
  };
}

/** What people are told before any text is read, and null when every text stays on this machine. */
export function noticeOf({ plugin, config }: ConfiguredExtractor): string | null {
  const addresses = plugin.sendsTo?.(config) ?? [];
  if (addresses.length === 0) return null;
  return `The extractor ${plugin.name} sends the texts of articles to ${addresses.map(withoutQuery).join(', ')}.`;
}

function contextFor({ plugin, config, directory }: ConfiguredExtractor, host: ExtractorHost): ExtractorContext {
  const own = [...(plugin.sendsTo?.(config) ?? [])];
  const origins = new Set(own.map((address) => new URL(address).origin));
  const { fetch, signal, now, wait = (ms) => sleep(ms, undefined, { signal }), load = (url) => import(url) } = host;
  return {
    async fetch(url, init) {
      if (URL.parse(url) === null || !origins.has(new URL(url).origin))
        throw new ExtractorError(
          'blocked',
          `${withoutQuery(url)} is no address that the extractor ${plugin.name} names`,
        );
      return fetch(url, { ...init, redirect: 'manual', ownAddresses: own, signal });
    },
    embedded: embeddedExtractor,
    directory,
    load: (module) => load(addressOf(module, directory)),
    wait: async (ms) => {
      await wait(ms, signal);
    },
    now,
    signal,
  };
}

async function cleanly<T>(clean: (text: string) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = clean(error instanceof Error ? error.message : String(error));
    // Without the cause: it may hold what the message must not show.
    const { kind, retryAfterMs } = (error ?? {}) as { kind?: unknown; retryAfterMs?: unknown };
    const known = issueKinds.find((candidate) => candidate === kind) ?? 'internal';
    throw new ExtractorError(known, message, typeof retryAfterMs === 'number' ? { retryAfterMs } : {});
  }
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, '[secret]'), text);
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
