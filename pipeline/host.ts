/** What a plug-in is given to work with: guarded requests, its own folder, the clock, the log. Nothing else. */

import { resolve } from 'node:path';
import type { ConfiguredSource } from '../config.ts';
import type { PoliteFetch } from '../fetch/index.ts';
import { SourceError } from '../sources/error.ts';
import type { SourceContext, SourceLog, SourceParsers } from '../sources/source.ts';
import { openFiles } from './files.ts';
import { parsers } from './parsing.ts';

export interface Host {
  readonly fetch: PoliteFetch;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Left out, documents are read in this thread. */
  readonly parse?: SourceParsers;
  readonly log: (source: ConfiguredSource) => SourceLog;
}

/** Rejects with `not-found` when the folder a configuration names is not there. */
export async function contextFor(host: Host, source: ConfiguredSource, sourceId: string): Promise<SourceContext> {
  const { plugin, config, directory } = source;
  const root = plugin.root?.(config) ?? null;
  const files = root === null ? {} : { files: await openFiles(resolve(directory, root)) };
  const ownAddresses = plugin.addresses?.(config) ?? [];
  return {
    sourceId,
    fetch: (url, init) => host.fetch(url, { ...init, ownAddresses, signal: host.signal }),
    ...files,
    socket: (url) => {
      throw new SourceError('unsupported', `${String(url)}: sockets cannot be opened yet`);
    },
    parse: host.parse ?? parsers,
    signal: host.signal,
    now: () => new Date(host.now()),
    log: host.log(source),
  };
}
