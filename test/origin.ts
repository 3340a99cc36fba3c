/** A loopback origin for a test: answers what the test says and keeps what it was asked. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Origin {
  readonly url: string;
  /** Paths, in the order they were asked. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** By path: a text is the body of a 200; everything else is answered with 404. */
export async function origin(
  pages: Record<string, string | [number, Record<string, string>, string?]> = {},
): Promise<Origin> {
  const requests: IncomingMessage[] = [];
  const asked: string[] = [];
  const own: { answer: Origin['answer'] } = {
    answer: (request, response) => {
      const page = pages[request.url ?? ''];
      const [status, headers, body = ''] =
        page === undefined ? [404, {}] : typeof page === 'string' ? [200, {}, page] : page;
      response.writeHead(status, headers).end(body);
    },
  };
  const server = createServer((request, response) => {
    requests.push(request);
    asked.push(request.url ?? '');
    own.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(own, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    asked,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A clock that the code under test moves by waiting. */
export function movedClock(start = Date.parse('2021-08-01T00:00:00Z')) {
  const clock = {
    at: start,
    waits: [] as number[],
    now: () => clock.at,
    pause: async (ms: number) => {
      clock.waits.push(ms);
      clock.at += ms;
    },
  };
  return clock;
}
