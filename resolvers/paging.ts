/**
 * Relay connections by keyset: a cursor carries the sort key and the id of its row, so a page costs the same at any depth
 * and neither skips nor repeats a row when others are added.
 */

import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Stretch } from '../db/dialect.ts';
import { badInput, shown } from './errors.ts';

export const maxPageSize = 100;

/** Sort key (milliseconds, a count, an offset or a score) and id. */
export type Key = readonly [sort: number, id: string];

export interface Order {
  /** Stands in every cursor: a cursor of another order is refused. */
  readonly name: string;
  readonly descending: boolean;
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Checked paging arguments; equal arguments make equal windows, so loaders can batch by them. */
export interface Window {
  readonly order: Order;
  readonly size: number;
  /** From the end of the stretch between `after` and `before`. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** Throws a caller's error that names the argument, its value and the limit. */
export function windowOf(args: PageArgs, order: Order, defaultSize = 20): Window {
  const backward = args.last != null;
  return {
    order,
    size: backward ? pageSize('last', args.last) : pageSize('first', args.first ?? defaultSize),
    backward,
    after: cursorKey('after', args.after, order),
    before: cursorKey('before', args.before, order),
  };
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node, E extends Edge<Node> = Edge<Node>> {
  readonly edges: E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Runs a statement of its own; called only when the query asks. */
  readonly totalCount: () => Promise<number>;
}

export interface ConnectionParts<Row, Node> {
  readonly window: Window;
  /** What the window's stretch selected: one row more than the page, so that a next page is known. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
  readonly nodeOf: (row: Row) => Node;
  readonly totalCount: () => Promise<number>;
}

export function connectionOf<Row, Node>(parts: ConnectionParts<Row, Node>): Connection<Node> {
  const { window, rows } = parts;
  const page = rows.slice(0, window.size);
  if (window.backward) page.reverse();
  const edges = page.map((row) => ({ cursor: cursorOf(window.order, parts.keyOf(row)), node: parts.nodeOf(row) }));
  const more = rows.length > window.size;
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : more,
      hasPreviousPage: window.backward ? more : window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: parts.totalCount,
  };
}

/** The window as clauses over the columns that order the list; `id` is null where the sort key alone is unique. */
export function stretchOf(window: Window, sort: SQLWrapper, id: SQLWrapper | null): Stretch {
  const descending = window.order.descending !== window.backward;
  const direction = sql.raw(descending ? 'desc' : 'asc');
  return {
    where: both(
      window.after && beyond(window.after, window.order.descending ? '<' : '>', sort, id),
      window.before && beyond(window.before, window.order.descending ? '>' : '<', sort, id),
    ),
    orderBy: [sort, ...(id ? [id] : [])].map((column) => sql`${column} ${direction}`),
    limit: window.size + 1,
  };
}

export function cursorOf(order: Order, [sort, id]: Key): string {
  return Buffer.from(JSON.stringify([order.name, sort, id])).toString('base64url');
}

function pageSize(argument: string, value: number | null | undefined): number {
  const size = value ?? 0;
  if (size >= 0 && size <= maxPageSize) return size;
  throw badInput(argument, `\`${argument}\` is ${size}; it must be between 0 and ${maxPageSize}.`, {
    value: size,
    limit: maxPageSize,
  });
}

function cursorKey(argument: string, text: string | null | undefined, order: Order): Key | null {
  if (text == null) return null;
  const parts = decoded(text);
  const [name, sort, id] = Array.isArray(parts) ? parts : [];
  if (typeof name !== 'string' || typeof sort !== 'number' || typeof id !== 'string') {
    throw badInput(argument, `\`${argument}\`: ${shown(text)} is no cursor; pass one that this list returned.`);
  }
  if (name === order.name) return [sort, id];
  throw badInput(
    argument,
    `\`${argument}\`: the cursor comes from a list in another order (${name}, not ${order.name}).`,
  );
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

// Row values compare as one key and use the index that orders them; the query builder cannot say them.
function beyond([sortValue, idValue]: Key, sign: '<' | '>', sort: SQLWrapper, id: SQLWrapper | null): SQL {
  if (!id) return sql`${sort} ${sql.raw(sign)} ${sortValue}`;
  return sql`(${sort}, ${id}) ${sql.raw(sign)} (${sortValue}, ${idValue})`;
}

function both(left: SQL | null, right: SQL | null): SQL | undefined {
  return left && right ? sql`${left} and ${right}` : (left ?? right ?? undefined);
}
