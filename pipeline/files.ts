/** A folder as a source sees it: rooted, read-only, regular files only, and no way out by dots or symbolic links. */

import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { SourceError } from '../sources/error.ts';
import { matchesGlob } from '../sources/glob.ts';
import type { FileEntry, SourceFiles } from '../sources/source.ts';

/** Changes within this time are told once. */
const SETTLE_MS = 500;

/** `root` is absolute; rejects with `not-found` when it is no folder. */
export async function openFiles(root: string): Promise<SourceFiles> {
  const base = await realFolder(root);
  return {
    list: (glob) => list(base, matchesGlob(glob)),
    open: (path) => open(base, path),
    watch: (onChange) => watchFolder(base, onChange),
  };
}

async function realFolder(root: string): Promise<string> {
  const found = await stat(root).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'there is no such folder' : cause.message;
    throw new SourceError(cause.code === 'EACCES' ? 'blocked' : 'not-found', `${root}: ${why}`, { cause });
  });
  if (!found.isDirectory()) throw new SourceError('not-found', `${root}: is a file, a folder was expected`);
  return realpath(root);
}

/** Depth first, each folder's names in the order of their code units, so that two runs see the same order. */
async function* list(base: string, matches: (path: string) => boolean, folder = ''): AsyncIterable<FileEntry> {
  const entries = await readdir(join(base, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* list(base, matches, path);
    if (!entry.isFile() || !matches(path)) continue;
    const found = await lstat(join(base, path)).catch(() => null); // gone between listing and looking
    if (found !== null)
      yield { path, size: found.size, mtimeMs: Math.floor(found.mtimeMs), id: `${found.dev}:${found.ino}` };
  }
}

async function* open(base: string, path: string): AsyncIterable<Uint8Array> {
  const real = await realpath(resolve(base, path)).catch((cause: NodeJS.ErrnoException) => {
    throw new SourceError(
      'not-found',
      `${path}: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.message}`,
      { cause },
    );
  });
  const inside = relative(base, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new SourceError('blocked', `${path}: leads out of the folder ${base}`);
  }
  if (!(await lstat(real)).isFile()) throw new SourceError('unsupported', `${path}: is not a regular file`);
  yield* createReadStream(real) as AsyncIterable<Uint8Array>; // without an encoding a stream gives bytes
}

function watchFolder(base: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(base, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => /[/\\]\.[^/\\]+$/.test(path.slice(base.length)),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
  // A folder that cannot be watched is still read at every run.
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    void watcher.close();
  };
}
