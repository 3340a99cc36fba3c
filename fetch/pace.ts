/** When a host may be asked again: the pause between two visits, and the token buckets of a plug-in's `limits.rate`. */

import type { Limits } from '../sources/source.ts';
import { FetchError } from './error.ts';
import type { HostMemory } from './host-memory.ts';
import { newTurns } from './turns.ts';

/** Of a Crawl-delay: a host that asks for more is asked once in so long all the same. */
export const LONGEST_PAUSE_MS = 60_000;

export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal ends the waiting. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Pace {
  /** Waits until the host may be asked. Rejects with `rate-limit` when that is more than a minute away. */
  wait(host: string, rates: Limits['rate'], signal?: AbortSignal): Promise<void>;
  /** A visit has ended; the next is so much later. */
  left(host: string, gapMs: number): Promise<void>;
}

export function paceOf(memory: HostMemory, clock: Clock): Pace {
  const inTurn = newTurns();
  return {
    async wait(host, rates = [], signal) {
      const { nextRequestAt } = await memory.recall(host);
      // A clock that was set back must not silence a host for as long.
      const wait = Math.min(nextRequestAt - clock.now(), LONGEST_PAUSE_MS);
      if (wait > 0) await clock.pause(wait, signal);
      for (const rate of rates) {
        const key = rate.key ?? host;
        await inTurn(key, 1, signal, () => takeToken(rate, key, signal));
      }
    },
    async left(host, gapMs) {
      if (gapMs > 0) await memory.keep(host, { nextRequestAt: clock.now() + Math.min(gapMs, LONGEST_PAUSE_MS) });
    },
  };

  async function takeToken(rate: Rate, key: string, signal: AbortSignal | undefined) {
    const missing = 1 - (await tokensOf(rate, key));
    if (missing > 0) {
      const wait = Math.ceil(missing * (rate.perMs / rate.requests));
      if (wait > LONGEST_PAUSE_MS) throw usedUp(rate, key, wait);
      await clock.pause(wait, signal);
    }
    const tokens = (await tokensOf(rate, key)) - 1;
    const { buckets } = await memory.recall(key);
    await memory.keep(key, { buckets: { ...buckets, [nameOf(rate)]: { tokens, at: clock.now() } } });
  }

  /** The bucket holds `requests` tokens and fills evenly; it is full at first, and when the clock was set back. */
  async function tokensOf(rate: Rate, key: string): Promise<number> {
    const bucket = (await memory.recall(key)).buckets[nameOf(rate)];
    const now = clock.now();
    if (bucket === undefined || bucket.at > now) return rate.requests;
    return Math.min(rate.requests, bucket.tokens + (now - bucket.at) * (rate.requests / rate.perMs));
  }
}

type Rate = NonNullable<Limits['rate']>[number];

function nameOf({ requests, perMs }: Rate): string {
  return `${requests}/${perMs}`;
}

function usedUp({ requests, perMs }: Rate, key: string, retryAfterMs: number): FetchError {
  const message = `the ${requests} requests that ${key} allows in ${inWords(perMs)} are used up`;
  return new FetchError('rate-limit', message, { retryAfterMs });
}

function inWords(ms: number): string {
  const units: [number, string][] = [
    [86_400_000, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1000, 'second'],
  ];
  const [size, unit] = units.find(([least]) => ms >= least && ms % least === 0) ?? [1, 'millisecond'];
  return ms === size ? `a ${unit}` : `${ms / size} ${unit}s`;
}
