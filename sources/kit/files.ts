/** A folder that is a map. A file's time of change follows from its content, so that an edited file is seen. */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { SourceError } from '../error.ts';
import { matchesGlob } from '../glob.ts';
import type { FileEntry, SourceFiles } from '../source.ts';

export function filesOf(contents: ReadonlyMap<string, string | Uint8Array>): SourceFiles {
  return {
    async *list(glob): AsyncIterable<FileEntry> {
      const matches = matchesGlob(glob);
      for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!matches(path)) continue;
        const digest = createHash('sha256').update(content).digest();
        yield {
          path,
          size: Buffer.from(content).length,
          mtimeMs: firstChangeMs + digest.readUInt32BE(0),
          id: `1:${createHash('sha256').update(path).digest().readUInt32BE(0)}`,
        };
      }
    },
    async *open(path) {
      const inside = posix.normalize(path);
      if (inside.startsWith('..') || posix.isAbsolute(inside))
        throw new SourceError('blocked', `${path}: leads out of the folder`);
      const content = contents.get(inside);
      if (content === undefined) throw new SourceError('not-found', `${path}: there is no such file`);
      yield Buffer.from(content);
    },
  };
}

/** Somewhere in 2025. */
const firstChangeMs = 1_735_689_600_000;
