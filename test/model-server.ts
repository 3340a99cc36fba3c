/** A real server on loopback that plays the answers a test gives it, one a request, and keeps what it was asked. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { configureExtractor } from '../extractors/configured.ts';
import { politeFetch } from '../fetch/index.ts';
import { type ExtractorHost, openExtractor } from '../pipeline/extractor-host.ts';
import type { JsonObject } from '../sources/source.ts';

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    messages: { role: string; content: string }[];
    response_format: { type: string };
    [key: string]: unknown;
  };
}

export type Play = (response: ServerResponse, request: IncomingMessage) => void;

export interface ModelServer {
  /** What the configuration names: http://127.0.0.1:PORT/v1. */
  readonly url: string;
  readonly asked: Asked[];
  /** The last one is played again when there are no more. */
  play(...plays: Play[]): void;
  close(): Promise<void>;
}

export async function modelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let plays: Play[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // requests stream buffers
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
    const play = plays.length > 1 ? plays.shift() : plays[0];
    play?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, // it listens on TCP
    asked,
    play: (...next) => {
      plays = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A chat completion with these words, or with an object as JSON. */
export function says(content: unknown, more: object = {}): Play {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  return json({
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: words } }],
    usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 },
    ...more,
  });
}

export function json(body: unknown): Play {
  return (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Play {
  return (response) => response.writeHead(code, headers).end(body);
}

export interface OpenedModel {
  readonly extractor: Awaited<ReturnType<typeof openExtractor>>;
  /** Milliseconds it wanted to wait before it tried again. */
  readonly waits: number[];
  close(): Promise<void>;
}

/** Opened as the host opens it, with waits that are kept and not waited. */
export async function openModel(
  settings: JsonObject,
  { key = null, ...host }: Partial<ExtractorHost> & { key?: string | null } = {},
): Promise<OpenedModel> {
  const configured = await configureExtractor(
    { use: 'openai-compatible', with: { model: 'reader', ...settings } },
    '',
    { directory: '/', load: async () => ({}) },
    async () => key,
  );
  const waits: number[] = [];
  const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
  const extractor = await openExtractor(configured, {
    fetch,
    signal: new AbortController().signal,
    now: () => Date.now(),
    wait: async (ms) => waits.push(ms),
    ...host,
  });
  return { extractor, waits, close: () => fetch.close() };
}
