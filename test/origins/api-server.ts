/** A JSON API on loopback: a handler of the address gives status, headers and body; requests are kept. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ApiReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is text or bytes, else as JSON. */
  readonly body?: unknown;
}

export interface ApiQuestion {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface ApiServer {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly questions: ApiQuestion[];
  close(): Promise<void>;
}

export async function apiServer(answer: (question: ApiQuestion) => ApiReply | Promise<ApiReply>): Promise<ApiServer> {
  const questions: ApiQuestion[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const question = { method: request.method ?? 'GET', url, headers: request.headers, body };
    questions.push(question);
    const reply = await answer(question);
    const isRaw = typeof reply.body === 'string' || reply.body instanceof Uint8Array;
    response.writeHead(reply.status ?? 200, {
      ...(isRaw ? {} : { 'content-type': 'application/json' }),
      ...reply.headers,
    });
    response.end(isRaw ? reply.body : JSON.stringify(reply.body ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // an AddressInfo, as it listens on a port
    questions,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
