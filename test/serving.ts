/** The server in this process, on a port of its own, over a store in memory unless another is given. */

import { join } from 'node:path';
import { readSettings } from '../config.ts';
import { openStore, type Store } from '../db/open.ts';
import type { Listening } from '../server/listen.ts';
import { createLog } from '../server/log.ts';
import { type ServeOptions, serve } from '../server/serve.ts';
import { projectRoot } from './running.ts';

export interface Served extends Listening {
  readonly store: Store;
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** With the limits people get who set none. */
export async function serveForTest(options: Partial<ServeOptions> = {}): Promise<Served> {
  const store = options.store ?? openStore(':memory:');
  const listening = await serve({ ...defaults, store, ...options });
  return { ...listening, store };
}

/** Asks as clients that know the protocol do: mistakes come back with their status. */
export async function post(url: string, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

const settings = readSettings({});

const defaults = {
  host: '127.0.0.1',
  port: 0,
  queryLimits: { depth: settings.maxDepth, cost: settings.maxCost },
  documentLimits: {
    tokens: settings.maxTokens,
    aliases: settings.maxAliases,
    rootFields: settings.maxRootFields,
    directives: settings.maxDirectives,
  },
  maxBodyBytes: settings.maxBodyBytes,
  corsOrigins: [],
  examples: join(projectRoot, 'examples'),
  log: createLog('silent'),
};
