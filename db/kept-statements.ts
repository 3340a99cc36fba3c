/**
 * A connection that remembers the statements it prepared, by their text: preparing one costs more than running it, and the same few
 * hundred come again for every article.
 */

import type { Connection } from './driver.ts';

/** Lists of bound values make many texts; the one used longest ago goes. */
const MOST_KEPT = 500;

export function keepStatements(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, ReturnType<typeof prepare>>();
  const keeping = (source: string) => {
    const known = kept.get(source);
    const statement = known ?? prepare(source);
    kept.delete(source);
    kept.set(source, statement);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    // As a new one would answer, in objects.
    return statement.reader ? statement.raw(false) : statement;
  };
  // The driver's own is generic in what is bound and found, which no check at run time tells.
  connection.prepare = keeping as typeof connection.prepare;
}
