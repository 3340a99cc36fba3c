/** What every resolver is handed: the store's reading side, this request's loaders, the clock and the limits. */

import type { Database, Store } from '../db/open.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly db: Database;
  /** Remember what they read: a new set for every request and for every event of a subscription. */
  readonly load: Loaders;
  readonly now: () => number;
  readonly limits: QueryLimits;
}

export interface QueryLimits {
  /** Sum over the fields of an operation, lists multiplied by their size. */
  readonly cost: number;
  readonly depth: number;
}

/** A page of a hundred articles with their mentions passes, two such lists within each other do not. */
export const defaultLimits: QueryLimits = { cost: 200_000, depth: 16 };

export interface ContextOptions {
  readonly store: Pick<Store, 'db'>;
  readonly now?: () => number;
  readonly limits?: Partial<QueryLimits>;
}

export function createContext({ store, now = Date.now, limits }: ContextOptions): Context {
  return { db: store.db, load: createLoaders(store.db), now, limits: { ...defaultLimits, ...limits } };
}
