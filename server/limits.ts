/** Refuses a document that is too much to parse or to check. What it may cost and how deep it goes, the schema knows. */

import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { CallerError } from '../resolvers/errors.ts';

export interface DocumentLimits {
  /** Words, names and signs; a longer document is not even parsed. */
  readonly tokens: number;
  /** Renamed fields. */
  readonly aliases: number;
  /** Fields of Query itself. */
  readonly rootFields: number;
  readonly directives: number;
}

/** Counts what is written, so a refusal is remembered with the document. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source, options) => parseWithin(limits.tokens, source, options)),
    onValidate: ({ addValidationRule }) => addValidationRule(countingRule(limits)),
  };
}

function countingRule(limits: DocumentLimits): ValidationRule {
  return function CountingRule(context) {
    const counts = { aliases: 0, rootFields: 0, directives: 0 };
    const schema = context.getSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const check = (limit: keyof typeof counts, what: string) => {
      const count = counts[limit];
      if (count > limits[limit]) context.reportError(tooLong(limit, `${count} ${what}`, count, limits[limit]));
    };
    return {
      Field(node) {
        if (node.alias) counts.aliases++;
        if (roots.some((root) => root && root === context.getParentType())) counts.rootFields++;
      },
      Directive() {
        counts.directives++;
      },
      Document: {
        leave() {
          check('aliases', 'aliases');
          check('rootFields', 'root fields');
          check('directives', 'directives');
        },
      },
    };
  };
}

function parseWithin(maxTokens: number, source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message.includes('Parsing aborted');
    throw isTooLong ? tooLong('tokens', 'too many tokens', maxTokens + 1, maxTokens) : error;
  }
}

/** The status travels as `spec`: 400 as application/graphql-response+json, 200 for clients of plain JSON. */
function tooLong(limit: keyof DocumentLimits, says: string, actual: number, maximum: number): CallerError {
  const message = `The query has ${says}; at most ${maximum} are allowed. Send several queries.`;
  return new CallerError('QUERY_TOO_LONG', message, { limit, actual, maximum, http: { status: 400, spec: true } });
}
