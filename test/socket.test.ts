/** WebSockets against a loopback origin that speaks as much of RFC 6455 as the test needs. */

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PoliteFetch, politeFetch } from '../fetch/index.ts';

let server: Server;
let address = '';
let greet: (socket: Socket) => void = () => {};
let agents: (string | undefined)[] = [];
let closed: Promise<void>;
let fetch: PoliteFetch;

beforeEach(async () => {
  agents = [];
  fetch = politeFetch({ contact: 'mailto:desk@newsroom.example', allowPrivateNetworks: false });
  server = createServer();
  closed = new Promise((resolve) => {
    server.on('upgrade', (request, socket) => {
      agents.push(request.headers['user-agent']);
      const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${magic}`).digest('base64');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      socket.on('data', (data: Buffer) => {
        // A close frame is answered with one, as RFC 6455, 5.5.1 asks.
        if (((data[0] ?? 0) & 0x0f) === 8) socket.end(frame(8, Buffer.from([3, 232])));
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      greet(socket as Socket); // of an HTTP server it is one
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/stream`; // it listens on a port
});
afterEach(async () => {
  await fetch.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** RFC 6455, 1.3. */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

function frame(opcode: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x80 | opcode, payload.length]), payload]);
}
const say = (socket: Socket, text: string) => socket.write(frame(1, Buffer.from(text)));

async function all(messages: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const message of messages) found.push(message);
  return found;
}

describe('a socket', () => {
  const own = (signal?: AbortSignal) =>
    fetch.socket(address, { ownAddresses: [address], ...(signal === undefined ? {} : { signal }) });

  it('gives the messages in order and ends when the origin closes', async () => {
    greet = (socket) => {
      say(socket, 'one');
      socket.write(frame(2, Buffer.from('zwei – als Bytes')));
      say(socket, 'three');
      socket.write(frame(8, Buffer.from([3, 232])));
    };
    expect(await all(own())).toEqual(['one', 'zwei – als Bytes', 'three']);
    expect(agents).toEqual(['Dateline/0.1 (+mailto:desk@newsroom.example)']);
  });

  it('is closed when the loop is left', async () => {
    greet = (socket) => say(socket, 'one');
    for await (const message of own()) {
      expect(message).toBe('one');
      break;
    }
    await closed;
  });

  it('is closed when the loop is left while nothing comes', async () => {
    greet = () => {};
    const messages = fetch.socket(address, { ownAddresses: [address] })[Symbol.asyncIterator]();
    const waiting = messages.next();
    setTimeout(() => void messages.return?.(), 50);
    expect(await waiting).toMatchObject({ done: true });
    await closed;
  });

  it('ends when the run is told to stop', async () => {
    const stopping = new AbortController();
    greet = (socket) => say(socket, 'one');
    const reading = (async () => {
      for await (const _ of own(stopping.signal)) stopping.abort(new Error('stopped'));
    })();
    await expect(reading).rejects.toThrow('stopped');
    await closed;
  });

  it('that breaks off is an error', async () => {
    greet = (socket) => {
      say(socket, 'one');
      setTimeout(() => socket.destroy(), 20);
    };
    await expect(all(own())).rejects.toMatchObject({ kind: 'network' });
  });

  it('is refused where nobody named its private address, before any connection', async () => {
    await expect(all(fetch.socket(address))).rejects.toMatchObject({ kind: 'blocked' });
    expect(agents).toEqual([]);
  });

  it.each(['http://news.example/', 'ws://news.example/', 'wss://[::1]/', 'wss://user:pass@news.example/'])(
    'is refused at %s',
    async (elsewhere) => {
      await expect(all(fetch.socket(elsewhere))).rejects.toMatchObject({ kind: 'blocked' });
    },
  );

  it('is refused when its name leads into a private network at the look-up', async () => {
    // "localhost" is refused by its name; a trailing label that resolves the same way needs the look-up, so the look-up is asked.
    const { publicLookup } = await import('../fetch/guard.ts');
    const { Agent, WebSocket } = await import('undici');
    const dispatcher = new Agent({ connect: { lookup: publicLookup } });
    const socket = new WebSocket(address.replace('127.0.0.1', 'localhost'), { dispatcher });
    await new Promise((resolve) => socket.addEventListener('error', resolve, { once: true }));
    await dispatcher.destroy();
    expect(agents).toEqual([]);
  });
});
