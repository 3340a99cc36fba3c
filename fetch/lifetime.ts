/** How long an origin asks to be left alone: Retry-After after a refusal, the lifetime of an answer otherwise. */

import type { ReadonlyHeaders } from '../sources/source.ts';

/** No origin silences a source for longer, whatever it sends: a mistyped header must not end it. */
const LONGEST_SILENCE_MS = 24 * 60 * 60 * 1000;

/** Seconds or an HTTP date (RFC 9110, 10.2.3), from 0 to a day; null when there is none or it makes no sense. */
export function retryAfterOf(headers: ReadonlyHeaders, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : (httpDate(value) ?? Number.NaN) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_SILENCE_MS);
}

/**
 * For how long the answer is fresh (RFC 9111, 4.2.1, as a private cache): max-age before Expires, less the age it has already.
 * 0 when it must not be reused, null when nothing is said. At most a day.
 */
export function lifetimeOf(headers: ReadonlyHeaders, now: number): number | null {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/(?:^|[\s,])no-(?:store|cache)(?![\w-])/.test(control)) return 0;
  const age = Number(headers.get('age')?.match(/^\s*(\d+)/)?.[1] ?? 0) * 1000;
  const maxAge = control.match(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/)?.[1];
  const fresh = maxAge === undefined ? expiresIn(headers, now) : Number(maxAge) * 1000;
  return fresh === null ? null : Math.min(Math.max(fresh - age, 0), LONGEST_SILENCE_MS);
}

/** Counted from the origin's own clock when it tells it; an invalid date, "0" above all, has passed (RFC 9111, 5.3). */
function expiresIn(headers: ReadonlyHeaders, now: number): number | null {
  const expires = headers.get('expires');
  if (expires === null) return null;
  const at = httpDate(expires.trim());
  return at === null ? 0 : at - (httpDate(headers.get('date')?.trim() ?? '') ?? now);
}

/** Date.parse reads even "-5" as some day; an HTTP date names its month. */
function httpDate(value: string): number | null {
  const at = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
