/** A WebSocket (RFC 6455) as a loop over its messages: guarded like a request, bounded, closed when the loop is left. */

import { type Dispatcher, WebSocket } from 'undici';
import { FetchError } from './error.ts';
import { guardedSocketUrl } from './guard.ts';

export interface SocketOptions {
  readonly isOwn: (url: URL) => boolean;
  readonly dispatcherFor: (isOwn: boolean) => Dispatcher;
  readonly userAgent: string;
  readonly signal: AbortSignal | undefined;
}

/** What may wait for a slow reader; an origin that sends more than can be read is left. */
const MOST_WAITING = 64 * 1024 * 1024;
/** For the handshake. */
const OPENS_WITHIN_MS = 20_000;

/** Ends when the origin closes in order; rejects with a FetchError when the connection breaks or never opens. */
export function openSocket(address: string | URL, options: SocketOptions): AsyncIterable<string> {
  const left = new AbortController();
  const messages = messagesOf(address, options, left.signal);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => messages.next(),
      // A generator that waits for a message would hear of it with the next one.
      return: () => {
        left.abort();
        return messages.return(undefined);
      },
    }),
  };
}

async function* messagesOf(
  address: string | URL,
  { isOwn, dispatcherFor, userAgent, signal }: SocketOptions,
  left: AbortSignal,
): AsyncGenerator<string, undefined> {
  const url = guardedSocketUrl(address, isOwn);
  signal?.throwIfAborted();
  const socket = new WebSocket(url, { dispatcher: dispatcherFor(isOwn(url)), headers: { 'user-agent': userAgent } });
  socket.binaryType = 'arraybuffer';
  const inbox: string[] = [];
  let size = 0;
  let ending: Error | 'closed' | null = null;
  let wake = () => {};

  const end = (how: Error | 'closed') => {
    ending ??= how;
    wake();
  };
  const abort = () => end(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
  const opening = setTimeout(
    () => end(new FetchError('timeout', `${url.href} did not open within ${OPENS_WITHIN_MS} ms`)),
    OPENS_WITHIN_MS,
  );
  signal?.addEventListener('abort', abort, { once: true });
  left.addEventListener('abort', () => end('closed'), { once: true });
  socket.addEventListener('open', () => clearTimeout(opening));
  socket.addEventListener('message', ({ data }) => {
    const message = typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer); // by binaryType
    size += message.length;
    inbox.push(message);
    if (size > MOST_WAITING) end(new FetchError('too-large', `${url.href} sends more than can be read`));
    wake();
  });
  socket.addEventListener('error', (event) => end(broken(url, event)));
  socket.addEventListener('close', ({ code, reason }) =>
    end(
      code === 1000 || code === 1001
        ? 'closed'
        : new FetchError('network', `${url.href} broke off: ${reason || `code ${code}`}`),
    ),
  );

  try {
    while (true) {
      for (let message = inbox.shift(); message !== undefined; message = inbox.shift()) {
        size -= message.length;
        yield message;
      }
      // Assigned by the listeners above, which the compiler does not see.
      const how = ending as Error | 'closed' | null;
      if (how === 'closed') return undefined;
      if (how !== null) throw how;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    clearTimeout(opening);
    signal?.removeEventListener('abort', abort);
    socket.close();
  }
}

/** The guard's refusal at the look-up is the innermost cause. */
function broken(url: URL, event: { readonly error?: unknown }): Error {
  let cause: unknown = event.error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if (cause instanceof FetchError) return cause;
    if (cause.cause === undefined) break;
    cause = cause.cause;
  }
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : 'the connection failed';
  return new FetchError('network', `${url.href} could not be opened: ${reason}`, { cause: event.error });
}
