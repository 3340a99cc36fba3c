/** Masks our own faults: the caller gets an id, the log gets the fault under the same id. */

import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** For Yoga's `maskedErrors`: a caller's mistake passes as it is, anything else becomes "Unexpected error.". */
export function maskFaults(log: Logger): (error: unknown, message: string) => Error {
  return (error, message) => {
    if (error instanceof GraphQLError && isOfTheCaller(error)) return withCode(error);
    const correlationId = randomUUID();
    const path = error instanceof GraphQLError ? error.path : undefined;
    log.error({ correlationId, path, err: originOf(error) }, 'fault');
    return new GraphQLError(message, {
      nodes: error instanceof GraphQLError ? error.nodes : undefined,
      path,
      // `unexpected` makes Yoga answer 500 when there is no data at all.
      extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, correlationId },
    });
  };
}

/** graphql gives none to a variable that does not fit its type. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

function isOfTheCaller(error: GraphQLError): boolean {
  if (!error.originalError) return true;
  return error.originalError instanceof GraphQLError && isOfTheCaller(error.originalError);
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}
