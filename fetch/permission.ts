/**
 * What a host allows programs by its robots.txt (RFC 9309), read once a day and remembered. A missing file allows everything; one
 * that cannot be read now allows nothing until it can.
 */

import { FetchError } from './error.ts';
import type { HostMemory, HostRecord } from './host-memory.ts';
import type { Clock } from './pace.ts';
import { crawlDelayMs, isAllowed, parseRobots, type Robots } from './robots.ts';

/** What robots.txt files call us, and how the User-Agent begins. */
export const AGENT = 'Dateline';

/** RFC 9309, 2.4: no longer than a day. */
const ROBOTS_LAST_MS = 24 * 60 * 60 * 1000;
/** Before a robots.txt that could not be read is asked for again. */
const ROBOTS_RETRY_MS = 60_000;

/** Gets a file of the host, redirects followed; a body that is too long is cut. Rejects with a FetchError. */
export type AskHost = (url: URL) => Promise<{ readonly status: number; readonly text: string }>;

/** Rejects when robots.txt disallows the address or cannot be read; gives the Crawl-delay, 0 for none. */
export type Permission = (url: URL, ask: AskHost) => Promise<number>;

export function permissionOf(memory: HostMemory, clock: Clock): Permission {
  const asking = new Map<string, Promise<Known>>();

  return async function permit(url, ask) {
    const { text, status, reason } = await robotsOf(url, ask);
    if (isMissing(status)) return 0;
    if (text === null) throw unreadable(url, status, reason);
    const robots = parsed(text);
    if (isAllowed(robots, AGENT, url.href)) return crawlDelayMs(robots, AGENT) ?? 0;
    throw disallowed(url);
  };

  async function robotsOf(url: URL, ask: AskHost): Promise<Known> {
    const { robots } = await memory.recall(url.host);
    const age = robots === null ? Number.NaN : clock.now() - robots.fetchedAt;
    const lasts = isReadable(robots?.status ?? null) ? ROBOTS_LAST_MS : ROBOTS_RETRY_MS;
    if (robots !== null && age >= 0 && age < lasts) return { ...robots, reason: null };
    // Several requests that wait for the same file ask for it once.
    const mine = asking.get(url.origin) ?? fetchRobots(url, robots, ask).finally(() => asking.delete(url.origin));
    asking.set(url.origin, mine);
    return await mine;
  }

  /** While it cannot be read, an earlier copy holds (RFC 9309, 2.4). */
  async function fetchRobots(url: URL, before: HostRecord['robots'], ask: AskHost): Promise<Known> {
    const answer = await ask(new URL('/robots.txt', url)).then(reached, unreachable);
    const isRead = answer.status !== null && answer.status >= 200 && answer.status < 300;
    const text = isRead ? answer.text : isMissing(answer.status) ? null : (before?.text ?? null);
    const robots = { text, status: answer.status, fetchedAt: clock.now() };
    await memory.keep(url.host, { robots });
    return { ...robots, reason: answer.reason };
  }
}

interface Known {
  readonly text: string | null;
  readonly status: number | null;
  /** Why it could not be reached just now. */
  readonly reason: FetchError | null;
}

/** RFC 9309, 2.3.1.3: as if there were no rules. A redirect that leads nowhere counts as missing too (2.3.1.2). */
function isMissing(status: number | null): boolean {
  return status !== null && status >= 300 && status < 500;
}

function isReadable(status: number | null): boolean {
  return status !== null && status < 500;
}

function reached(answer: { status: number; text: string }) {
  return { ...answer, reason: null };
}

/** A guard's refusal and the end of the run are no statement about robots.txt. */
function unreachable(error: unknown): { status: number | null; text: string; reason: FetchError } {
  if (error instanceof FetchError && error.kind !== 'blocked') return { status: null, text: '', reason: error };
  throw error;
}

function unreadable(url: URL, status: number | null, reason: FetchError | null): FetchError {
  const why =
    reason?.message ??
    `robots.txt of ${url.host} ${status === null ? 'cannot be reached' : `answers with status ${status}`}`;
  return new FetchError(
    reason?.kind ?? 'network',
    `${url.href} is not asked: ${why}, and nothing counts as allowed until it can be read (RFC 9309)`,
    { cause: reason },
  );
}

function disallowed(url: URL): FetchError {
  return new FetchError(
    'blocked',
    `robots.txt of ${url.host} disallows ${url.pathname} for ${AGENT}; ask its publisher for permission, or choose another address`,
  );
}

/** Parsing half a megabyte for every page of a list would cost more than the page. */
const kept = new Map<string, Robots>();
const MOST_KEPT = 50;

function parsed(text: string): Robots {
  const known = kept.get(text) ?? parseRobots(text);
  kept.delete(text);
  kept.set(text, known);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return known;
}
