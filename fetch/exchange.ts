/** One request and its answer, bounded in time and size; redirects are the caller's. */

import { type Dispatcher, type Headers, type Response, fetch as request } from 'undici';
import { readBody } from './body.ts';
import { FetchError } from './error.ts';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly maxBytes: number;
  readonly whenLarger?: 'refuse' | 'cut';
  /** From the first byte sent to the last received; `limitMs` is the one to tell when it is up. */
  readonly timeoutMs: number;
  readonly limitMs: number;
  readonly signal: AbortSignal | undefined;
  readonly dispatcher: Dispatcher;
}

export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Resolves for every status; rejects with a FetchError, or with the signal's reason. */
export async function exchange(url: URL, asked: Exchange): Promise<Answer> {
  const { method, headers, body, dispatcher } = asked;
  const timeout = AbortSignal.timeout(asked.timeoutMs);
  const signal = asked.signal === undefined ? timeout : AbortSignal.any([timeout, asked.signal]);
  try {
    const sent = method === 'POST' && body !== undefined ? { body } : {};
    const init = { method, headers: { ...headers }, ...sent, redirect: 'manual', dispatcher, signal } as const;
    const response: Response = await request(url, init);
    return {
      status: response.status,
      url: url.href,
      headers: response.headers,
      body: await readBody(response, asked.maxBytes, url.href, asked.whenLarger),
    };
  } catch (error) {
    throw failure(error, url, timeout.aborted ? asked.limitMs : null);
  }
}

/** undici wraps the reason in "fetch failed"; the innermost cause is the one to tell. */
function failure(error: unknown, url: URL, timedOutAfterMs: number | null): Error {
  if (timedOutAfterMs !== null)
    return new FetchError('timeout', `${url.href} did not answer in full within ${timedOutAfterMs} ms`, {
      cause: error,
    });
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if (cause instanceof FetchError) return cause;
    if (cause.name === 'AbortError') return cause;
    if (cause.cause === undefined) break;
    cause = cause.cause;
  }
  const reason =
    cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause); // Node's errors carry a code
  return new FetchError('network', `${url.href} could not be read: ${reason}`, { cause: error });
}
