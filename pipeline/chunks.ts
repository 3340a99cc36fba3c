/** Many rows in statements of bounded size: SQLite binds at most 32,766 values a statement. */

const rowsPerStatement = 500;

/** Calls `write` with at most 500 rows at a time, in order; never with none. */
export async function inChunks<Row>(rows: readonly Row[], write: (chunk: Row[]) => Promise<void>): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsPerStatement) {
    await write(rows.slice(first, first + rowsPerStatement));
  }
}
