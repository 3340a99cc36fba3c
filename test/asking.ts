/** Asks the schema directly, as a request would: fresh loaders, the limits people get who set none. */

import { type ExecutionResult, graphql } from 'graphql';
import type { Store } from '../db/open.ts';
import { type ContextOptions, createContext } from '../resolvers/context.ts';
import { schema } from '../schema/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read answers by path, and a wrong path fails them
export type Data = any;

export interface Asking {
  readonly variables?: Record<string, unknown>;
  readonly context?: Omit<ContextOptions, 'store'>;
}

/** The data; throws when there is an error. */
export async function ask(store: Store, query: string, options: Asking = {}): Promise<Data> {
  const { data, errors } = await answerTo(store, query, options);
  if (errors) throw new Error(errors.map((error) => error.stack).join('\n'));
  return data;
}

/** The first error's message and extensions; throws when there is none. */
export async function mistakeIn(store: Store, query: string, options: Asking = {}) {
  const [error] = (await answerTo(store, query, options)).errors ?? [];
  if (!error) throw new Error(`No error from ${query}`);
  return { message: error.message, ...error.extensions };
}

/** Data and errors, as they are. */
export async function answerTo(
  store: Store,
  query: string,
  { variables, context }: Asking = {},
): Promise<ExecutionResult> {
  return await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue: createContext({ store, ...context }),
  });
}
