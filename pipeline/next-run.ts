/** When a source is read next: its interval, its own rhythm, what its origin asks for, and how often it failed. Pure. */

const DAY_MS = 24 * 60 * 60 * 1000;

/** An origin that says `gone` is asked again after so long: the third time decides (see health.ts). */
export const GONE_PAUSE_MS = 12 * 60 * 60 * 1000;

/** A source is asked four times in the time that usually lies between two of its articles. */
const ASKED_PER_ARTICLE = 4;

/** So much of the pause is left to chance, either way: sources that were due together drift apart. */
const JITTER = 0.1;

export interface Pacing {
  /** As configured. */
  readonly intervalMs: number;
  /** Of the plug-in's limits: never sooner. */
  readonly minIntervalMs: number;
  /** What the origin's last answer asked for (ttl, max-age); null when it asked for nothing. */
  readonly originIntervalMs: number | null;
  /** Usual time between two articles; null when too few are known. */
  readonly rhythmMs: number | null;
  /** In a row, those that are no reason to wait longer left out. */
  readonly failures: number;
  /** Asked for with the last failure; 0 for nothing. */
  readonly retryAfterMs: number;
  /** From 0 to 1; 0.5 is no jitter. */
  readonly chance: number;
}

/**
 * Milliseconds from now. A source that publishes rarely is asked less often, at least once a day; after failures the pause doubles
 * up to a day. What the origin asked for holds up to a day, and is never cut short by chance.
 */
export function pauseOf(pacing: Pacing): number {
  const { intervalMs, minIntervalMs, originIntervalMs, rhythmMs, failures, retryAfterMs, chance } = pacing;
  const adapted = Math.min((rhythmMs ?? 0) / ASKED_PER_ARTICLE, DAY_MS);
  const backedOff = Math.min(intervalMs * 2 ** Math.min(failures, 16), Math.max(DAY_MS, intervalMs));
  const pause = failures > 0 ? backedOff : Math.max(intervalMs, adapted);
  const asked = failures > 0 ? retryAfterMs : Math.max(originIntervalMs ?? 0, retryAfterMs);
  return Math.round(Math.max(pause * (1 + JITTER * (2 * chance - 1)), minIntervalMs, Math.min(asked, DAY_MS)));
}
