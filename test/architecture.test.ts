/** The rooms of the house and who may call whom: every import of the tree, read from the files. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import, besides itself and the vocabulary. A file at the root is its own room. */
const arrows: Record<string, readonly string[]> = {
  'vocabulary.ts': [],
  'status.ts': [],
  db: [],
  extract: [],
  readers: [],
  // As types alone: see below.
  sources: ['readers'],
  // Values too: the errors and the look-up of a configuration are the same for both kinds of plug-in.
  extractors: ['extract', 'sources'],
  fetch: ['sources'],
  editorial: ['db'],
  pipeline: ['db', 'readers', 'sources', 'extract', 'extractors', 'fetch', 'status.ts', 'config.ts'],
  resolvers: ['db', 'editorial', 'status.ts'],
  schema: ['resolvers'],
  server: ['schema', 'resolvers', 'db'],
  client: [],
  'config.ts': ['sources', 'extractors'],
  cli: [
    'config.ts',
    'server',
    'schema',
    'resolvers',
    'db',
    'pipeline',
    'readers',
    'sources',
    'extract',
    'extractors',
    'fetch',
    'editorial',
  ],
};

const imports = Object.keys(arrows).flatMap((room) => filesOf(room).flatMap(importsOf));

it('imports only along the arrows of the house', () => {
  const wrong = imports.filter(({ from, to }) => {
    const isAllowed = from === to || to === 'vocabulary.ts' || arrows[from]?.includes(to);
    return !isAllowed;
  });
  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  expect(imports.length).toBeGreaterThan(50);
});

it('has no room that the arrows leave out', () => {
  const apart = new Set(['test', 'bench', 'node_modules', 'dist', 'data', 'docs', 'examples', 'samples']);
  const tools = new Set(['codegen.ts', 'drizzle.config.ts', 'vitest.config.ts', 'dateline.config.ts']);
  const rooms = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name.startsWith('.') || apart.has(entry.name) ? [] : [entry.name];
    return entry.name.endsWith('.ts') && !tools.has(entry.name) ? [entry.name] : [];
  });
  expect(rooms.filter((room) => !(room in arrows))).toEqual([]);
});

it('lets the network see sources as types alone', () => {
  const values = imports.filter(({ from, to, isType }) => from === 'fetch' && to === 'sources' && !isType);
  expect(values.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

it('keeps the writing half and the reading half apart', () => {
  const reading = new Set(['server', 'schema', 'resolvers']);
  const writing = new Set(['pipeline', 'readers', 'sources', 'extract', 'extractors', 'fetch']);
  const meetings = imports.filter(
    ({ from, to }) => (reading.has(from) && writing.has(to)) || (writing.has(from) && reading.has(to)),
  );
  expect(meetings.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

it('opens connections in fetch/ alone', () => {
  const openers = Object.keys(arrows)
    .filter((room) => room !== 'fetch' && room !== 'server' && room !== 'client')
    .flatMap(filesOf)
    .filter((file) =>
      /from '(?:undici|node:(?:https?|net|tls|dgram|dns))'|globalThis\.fetch/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  expect(openers).toEqual([]);
});

it('names the embedded extractor in one place', () => {
  const importers = imports.filter(
    ({ from, to, file }) => from !== 'extract' && to === 'extract' && importsExtract(file),
  );
  expect([...new Set(importers.map(({ file }) => file))]).toEqual(['extractors/embedded.ts']);
});

it('reads the environment in one place', () => {
  const readers = Object.keys(arrows)
    .flatMap(filesOf)
    .filter((file) => /process\.env\b/.test(readFileSync(join(root, file), 'utf8')));
  expect(readers.filter((file) => file !== 'config.ts' && !file.startsWith('cli/'))).toEqual([]);
});

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const static_ = [...text.matchAll(/^(?:import|export)\s([^'";]*?)\s?from\s+'(\.[^']+)'/gm)];
  const bare = [...text.matchAll(/^import\s+()'(\.[^']+)'/gm)];
  const dynamic = [...text.matchAll(/(import\()'(\.[^']+)'\)/g)];
  return [...static_, ...bare, ...dynamic].map(([, clause = '', specifier = '']) => {
    const target = relative(root, join(root, dirname(file), specifier));
    return { file, specifier, from: roomOf(file), to: roomOf(target), isType: clause.startsWith('type ') };
  });
}

function importsExtract(file: string): boolean {
  return /extract\/extract\.ts'/.test(readFileSync(join(root, file), 'utf8'));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function filesOf(room: string): string[] {
  if (room.endsWith('.ts')) return isThere(room) ? [room] : [];
  if (!isThere(room)) return [];
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file));
}

function isThere(name: string): boolean {
  return readdirSync(root).includes(name);
}
