/**
 * Picks the SQLite driver that runs on this Node: better-sqlite3 13 needs Node-API 10 (it crashes on Node 20),
 * 12 aborts on Node 24.19 and later. Both are installed where they can be.
 */

import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

export type Connection = BetterSqlite3.Database;

const require = createRequire(import.meta.url);

export function connect(file: string, options: BetterSqlite3.Options): Connection {
  const Database = driver();
  return new Database(file, options);
}

function driver(): typeof BetterSqlite3 {
  // `napi` is missing from the type of process.versions, present since Node 8.
  const napi = Number((process.versions as Record<string, string | undefined>).napi ?? 0);
  return napi >= 10 ? require('better-sqlite3-v13') : require('better-sqlite3');
}
