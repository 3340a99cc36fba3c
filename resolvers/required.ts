/** Rows that others point at by a foreign key: they are there, or the store is broken. */

import type DataLoader from 'dataloader';

export async function requireRow<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  key: Key,
): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`The store names a row that it does not have: ${key}`);
  return row;
}

/** Those that are still there. */
export async function presentRows<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  keys: readonly Key[],
): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}

/** Null for a null key. */
export async function optionalRow<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  key: Key | null,
): Promise<Row | null> {
  return key === null ? null : await loader.load(key);
}
