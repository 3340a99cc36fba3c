/** The reading half as one function: the store's graph, answered over HTTP. */

import type { Logger } from 'pino';
import type { Store } from '../db/open.ts';
import { sources } from '../db/tables.ts';
import { createContext, type QueryLimits } from '../resolvers/context.ts';
import { schema } from '../schema/index.ts';
import { readExamples } from './examples.ts';
import { createGateway } from './gateway.ts';
import type { DocumentLimits } from './limits.ts';
import { type Listening, listen } from './listen.ts';
import { websubRoute } from './websub.ts';

export interface ServeOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly documentLimits: DocumentLimits;
  readonly queryLimits: QueryLimits;
  readonly maxBodyBytes: number;
  readonly corsOrigins: readonly string[];
  /** The folder of the operations that open as tabs in GraphiQL. */
  readonly examples: string;
  readonly log: Logger;
  /** Do hubs (WebSub) call back here? Not when left out. */
  readonly isPublic?: boolean;
}

/** Answers as soon as it resolves. Rejects with one line that says what to change when the port cannot be opened. */
export async function serve(options: ServeOptions): Promise<Listening> {
  const { store, log } = options;
  let isClosing = false;
  const gateway = createGateway({
    ...options,
    schema,
    createContext: () => createContext({ store, limits: options.queryLimits }),
    examples: readExamples(options.examples),
    whyNotReady: async () => (isClosing ? 'It is stopping.' : await whyNot(store, log)),
  });
  const websub = websubRoute(store, Date.now, (error) => log.error({ err: error }, 'a delivery was not kept'));
  const listening = await listen(
    (request, response) => {
      if (options.isPublic === true && websub(request, response)) return;
      gateway(request, response);
    },
    options.host,
    options.port,
  );
  return {
    url: listening.url,
    close: (capMs) => {
      isClosing = true;
      return listening.close(capMs);
    },
  };
}

/** The migrations have run when a store is open, so one small question is enough. */
async function whyNot({ db }: Store, log: Logger): Promise<string | null> {
  try {
    await db.select({ id: sources.id }).from(sources).limit(1);
    return null;
  } catch (error) {
    log.error({ err: error }, 'not ready');
    return 'The database does not answer.';
  }
}
