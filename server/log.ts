/** The log: one JSON line an event on standard error. Headers, variables and query texts are never in it. */

import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export function createLog(level: LogLevel, to: DestinationStream = destination(2)): Logger {
  return pino({ level, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` }, to);
}

/** Gives every answer an `x-request-id`, and the log a line about it: at `debug`, or at `error` when the fault was ours. */
export function useRequestLog(log: Logger): Plugin {
  const started = new WeakMap<Request, { id: string; at: number }>();
  return {
    onRequest({ request }) {
      started.set(request, { id: randomUUID(), at: performance.now() });
    },
    onResponse({ request, response }) {
      const { id, at } = started.get(request) ?? { id: randomUUID(), at: performance.now() };
      response.headers.set('x-request-id', id);
      const line = {
        requestId: id,
        method: request.method,
        path: pathOf(request.url),
        status: response.status,
        milliseconds: Math.round(performance.now() - at),
      };
      if (response.status < 500) log.debug(line, 'answered');
      else log.error(line, 'answered');
    },
  };
}

/** Without its query: that may hold a whole operation and its variables. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? '';
}
