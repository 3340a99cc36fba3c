/** Opens the store: one connection that reads, one that writes, migrations run. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { type Connection, connect } from './driver.ts';
import { keepStatements } from './kept-statements.ts';

export type Database = BetterSQLite3Database;

export interface Store {
  /** For reading. Never sees a transaction that is still open (except in memory, where there is one connection). */
  readonly db: Database;
  /** Runs `work` alone on the writing connection: all of it is kept, or nothing when it throws. */
  tx<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

export interface OpenOptions {
  /** Sees every statement as it runs; tests count with it. */
  readonly onStatement?: (sql: string) => void;
  readonly readonly?: boolean;
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * `file` is a path (its folder is made) or ':memory:'.
 * Throws an error that names the file when it is no database, is damaged, or was written by a newer Dateline.
 */
export function openStore(file: string, options: OpenOptions = {}): Store {
  const inMemory = file === ':memory:';
  if (!inMemory) mkdirSync(dirname(file), { recursive: true });
  const writing = openConnection(file, options);
  try {
    runMigrations(writing, file);
  } catch (error) {
    writing.close();
    throw error;
  }
  const reading = inMemory ? writing : openConnection(file, options);
  if (!inMemory) reading.pragma('query_only = ON');
  const writer = drizzle({ client: writing, casing: 'snake_case' });
  let last: Promise<unknown> = Promise.resolve();
  return {
    db: inMemory ? writer : drizzle({ client: reading, casing: 'snake_case' }),
    tx: (work) => {
      const mine = last.then(() => transaction(writing, writer, work));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: () => {
      if (reading !== writing) reading.close();
      writing.close();
    },
  };
}

async function transaction<T>(connection: Connection, db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(db);
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function openConnection(file: string, { onStatement }: OpenOptions): Connection {
  try {
    const connection = connect(file, onStatement ? { verbose: (sql) => onStatement(String(sql)) } : {});
    connection.pragma('busy_timeout = 10000');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = NORMAL');
    connection.pragma('foreign_keys = ON');
    keepStatements(connection);
    return connection;
  } catch (error) {
    throw new Error(`Cannot open the database ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

function runMigrations(connection: Connection, file: string): void {
  refuseNewerStore(connection, file);
  // SQLite ignores this pragma inside a transaction, and the migrator runs in one.
  connection.pragma('foreign_keys = OFF');
  migrate(drizzle({ client: connection }), { migrationsFolder });
  connection.pragma('foreign_keys = ON');
}

function refuseNewerStore(connection: Connection, file: string): void {
  const table = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!table) return;
  const kept = connection.prepare('select max(created_at) as at from __drizzle_migrations').get();
  const newestKept = Number((kept as { at: number | null }).at ?? 0);
  if (newestKept > newestKnown()) {
    throw new Error(`The database ${file} was written by a newer Dateline; update Dateline or choose another file.`);
  }
}

function newestKnown(): number {
  const path = join(migrationsFolder, 'meta', '_journal.json');
  if (!existsSync(path)) throw new Error(`The migrations are missing from ${migrationsFolder}; run \`npm run build\`.`);
  const journal: { entries: { when: number }[] } = JSON.parse(readFileSync(path, 'utf8'));
  return Math.max(...journal.entries.map((entry) => entry.when));
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return 'the file is not a SQLite database; name another file in DATELINE_DATABASE.';
  if (code.startsWith('SQLITE_CORRUPT')) return 'the file is damaged; restore a copy of it.';
  if (code === 'SQLITE_CANTOPEN') return 'the file cannot be opened or made; check its folder and permissions.';
  return error instanceof Error ? error.message : String(error);
}
