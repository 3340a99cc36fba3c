/** The HTTP side of the graph: GraphQL Yoga with our limits, masking, health and GraphiQL. Opens no port. */

import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { maskFaults } from './errors.ts';
import type { Example } from './examples.ts';
import { useGraphiqlPage } from './graphiql.ts';
import { useHealth } from './health.ts';
import { type DocumentLimits, useDocumentLimits } from './limits.ts';
import { useRequestLog } from './log.ts';
import { useSignpost } from './signpost.ts';

export interface GatewayOptions {
  readonly schema: GraphQLSchema;
  /** Made anew for every operation: loaders live as long as it does. */
  readonly createContext: () => object;
  readonly documentLimits: DocumentLimits;
  /** Of a request's body; more is answered with 413. */
  readonly maxBodyBytes: number;
  /** Origins whose pages may read answers; none turns CORS off, '*' allows every one. */
  readonly corsOrigins: readonly string[];
  readonly examples: readonly Example[];
  readonly log: Logger;
  readonly whyNotReady: () => Promise<string | null>;
}

export function createGateway(options: GatewayOptions) {
  return createYoga({
    schema: options.schema,
    context: options.createContext,
    plugins: [
      useRequestLog(options.log),
      useHealth(options.whyNotReady),
      useGraphiqlPage('/graphql', options.examples),
      useSignpost('/graphql'),
      useDocumentLimits(options.documentLimits),
    ],
    maskedErrors: { maskError: maskFaults(options.log) },
    maxRequestBodySize: options.maxBodyBytes,
    cors: options.corsOrigins.length ? { origin: [...options.corsOrigins], methods: ['GET', 'POST'] } : false,
    graphqlEndpoint: '/graphql',
    // Yoga's own would answer first and without our page's policy, tag and compression.
    graphiql: false,
    healthCheckEndpoint: '/health/yoga',
    landingPage: false,
    batching: false,
    multipart: false,
    // Faults are logged once, by maskFaults, with the id their caller got.
    logging: false,
  });
}

export type Gateway = ReturnType<typeof createGateway>;
