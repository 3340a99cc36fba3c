/** From rows in the database's order to answers in the keys' order. */

/** Null where no row has the key. */
export function inOrder<Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** One list a key, its rows in the order they came. */
export function grouped<Row, Key, Value>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  pick: (row: Row) => Value,
): Value[][] {
  const lists = new Map<Key, Value[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))?.push(pick(row));
  return keys.map((key) => lists.get(key) ?? []);
}

/** As `grouped`, for rows that carry their parent's place in the list of `count` parents. */
export function byPlace<Row extends { readonly place: number }>(count: number, rows: readonly Row[]): Row[][] {
  const lists: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) lists[row.place]?.push(row);
  return lists;
}
