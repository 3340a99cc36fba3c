/** The Pothos builder: scalars, relay and cost set up once. Types are added by the files that schema/index.ts imports. */

import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { type GraphQLField, getNamedType, getNullableType, isListType } from 'graphql';
import type { Context } from '../resolvers/context.ts';
import { CallerError } from '../resolvers/errors.ts';
import { decodeGlobalId, encodeGlobalId } from '../resolvers/global-id.ts';
import { checkedNodeIds } from '../resolvers/node.ts';
import { maxPageSize } from '../resolvers/paging.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: { totalCount: () => Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string | number | bigint };
    /** Milliseconds since 1970. */
    DateTime: { Input: number; Output: number };
    URL: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
  };
}

/** Edges are the list that the connection already counts. */
const countedByConnection = { complexity: { field: 0, multiplier: 1 } };

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: ({ limits }) => ({ complexity: limits.cost, depth: limits.depth }),
    fieldComplexity: (args, _context, field) => ({ field: 1, multiplier: sizeOf(args, field) }),
    complexityError: (kind, { complexity, depth, maxComplexity, maxDepth }) =>
      kind === ComplexityErrorKind.Depth
        ? new CallerError(
            'QUERY_TOO_DEEP',
            `The query is ${depth} fields deep; at most ${maxDepth} are answered. Ask for less at once.`,
          )
        : new CallerError(
            'QUERY_TOO_COSTLY',
            `The query costs ${complexity}; at most ${maxComplexity} is answered. Ask for smaller pages or fewer lists within lists.`,
            { cost: complexity, limit: maxComplexity },
          ),
  },
  relay: {
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: (id) => decodeGlobalId(id),
    nodesOnConnection: { ...countedByConnection, description: 'The same rows as `edges`, without their cursors.' },
    edgesFieldOptions: {
      ...countedByConnection,
      nullable: { list: false, items: false },
      description: 'The rows of this page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'What the edge leads to.' },
    cursorFieldOptions: {
      description: 'Opaque: pass it as `after` or `before` to go on from this row in a list of the same order.',
    },
    idFieldOptions: {
      description: 'Opaque, unique among all types, stable for life. Pass it to `node`.',
    },
    nodeTypeOptions: { description: 'Anything that has a stable id of its own.' },
    nodeQueryOptions: {
      description: 'Whatever has this id; null when nothing has. Also finds what older versions of an article said.',
      args: { id: { description: 'An `id` this gateway returned; other text is an error.' } },
    },
    nodesQueryOptions: {
      description: 'As `node`, in the order of `ids`, null for each that is not found.',
      args: { ids: { description: 'At most 100.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => resolveNodes(checkedNodeIds(ids)),
    },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and from where to go on.' },
    hasNextPageFieldOptions: {
      description: 'Whether rows follow this page; going backward, whether `before` was given.',
    },
    hasPreviousPageFieldOptions: {
      description: 'Whether rows precede this page; going forward, whether `after` was given.',
    },
    startCursorFieldOptions: { description: 'Of the first row; null when the page is empty.' },
    endCursorFieldOptions: {
      description: 'Of the last row; null when the page is empty. Pass it as `after` for the next page.',
    },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many rows the same filter returns over all pages; counted only when asked for.',
    // Counting reads more than a row does.
    complexity: 5,
    resolve: (connection) => connection.totalCount(),
  }),
);

builder.queryType({ description: 'Everything that can be asked.' });

/** How many children a list is expected to have where the query does not say. */
const usualListSize = 4;
const usualPageSize = 20;

function sizeOf(args: Readonly<Record<string, unknown>>, { type }: GraphQLField<unknown, Context, never>): number {
  const { first, last, ids } = args;
  // A larger page is not answered but refused, with a better message than its cost.
  if (typeof last === 'number') return Math.min(last, maxPageSize);
  if (typeof first === 'number') return Math.min(first, maxPageSize);
  if (Array.isArray(ids)) return ids.length;
  if (getNamedType(type).name.endsWith('Connection')) return usualPageSize;
  return isListType(getNullableType(type)) ? usualListSize : 1;
}
