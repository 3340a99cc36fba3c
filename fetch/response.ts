/** An answer as plug-ins get it: read, bounded, and with what its headers ask for in plain values. */

import type { GuardedResponse, JsonValue, Reservations } from '../sources/source.ts';
import type { Answer } from './exchange.ts';
import { lifetimeOf, retryAfterOf } from './lifetime.ts';

export interface Circumstances {
  readonly now: number;
  /** Where the address moved for good. */
  readonly permanentRedirect: string | null;
  readonly reservations: Reservations | null;
}

export function guardedResponse(
  { status, url, headers, body }: Answer,
  { now, permanentRedirect, reservations }: Circumstances,
): GuardedResponse {
  const charset = headers.get('content-type')?.match(/charset\s*=\s*"?([\w.:-]+)/i)?.[1] ?? 'utf-8';
  const text = async () => decoder(charset).decode(body);
  const retryAfterMs = retryAfterOf(headers, now);
  const maxAgeMs = lifetimeOf(headers, now);
  return {
    status,
    url,
    headers,
    notModified: status === 304,
    ...(permanentRedirect === null ? {} : { permanentRedirect }),
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    ...(maxAgeMs === null ? {} : { maxAgeMs }),
    ...(reservations === null ? {} : { reservations }),
    bytes: async () => body,
    text,
    json: async () => JSON.parse(await text()) as JsonValue, // JSON.parse yields nothing else
    lines: async function* () {
      for (const line of (await text()).split(/\r?\n/)) if (line !== '') yield line;
    },
  };
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
