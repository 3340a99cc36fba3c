/** A number of requests a day that an API allows: counted in the state, so that it holds over restarts. */

import { SourceError } from './error.ts';

/** The UTC day and what was asked on it. */
export type Spent = { day: string; requests: number };

/** One request more; throws `rate-limit` until midnight UTC when the day's requests are spent. */
export function spend(spent: Spent | undefined, now: Date, perDay: number, origin: string): Spent {
  const day = now.toISOString().slice(0, 10);
  const requests = spent?.day === day ? spent.requests : 0;
  if (requests < perDay) return { day, requests: requests + 1 };
  const midnight = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  throw new SourceError('rate-limit', `the ${perDay} requests of ${day} to ${origin} are spent`, {
    retryAfterMs: midnight - now.getTime(),
  });
}
