/** Opens the port, and closes it without cutting answers off. */

import { createServer, type RequestListener } from 'node:http';

export interface Listening {
  /** Of the server's root, without a final slash. */
  readonly url: string;
  /** Takes no new work and lets running answers end; cuts off what takes longer than `capMs`. */
  close(capMs?: number): Promise<void>;
}

/** Rejects with one line that says what to change when the port or the host cannot be used. Port 0 picks a free one. */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Error(reasonOf(error, host, port), { cause: error })));
    server.listen(port, host, resolve);
  });
  let isClosing = false;
  // A connection kept alive would hold the end up for seconds after its last answer.
  server.on('request', (_request, response) => {
    response.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: (capMs = 10_000) =>
      new Promise((resolve) => {
        isClosing = true;
        const cap = setTimeout(() => server.closeAllConnections(), capMs);
        server.close(() => {
          clearTimeout(cap);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function reasonOf(error: Error, host: string, port: number): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} of ${host} is in use. Stop the other program, or choose another: DATELINE_PORT=${nextPort(port)} npm start`;
  }
  if (code === 'EACCES') return `Port ${port} of ${host} needs more rights. Choose one above 1023 with DATELINE_PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `DATELINE_HOST is ${host}, which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.`;
  }
  return `Cannot listen on ${host}, port ${port}: ${error.message}`;
}

function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : 4000;
}
