/** What a plug-in is given to work with: guarded requests, its own folder, the clock, the log. Nothing else. */

import { resolve } from 'node:path';
import type { ConfiguredSource } from '../config.ts';
import type { PoliteFetch } from '../fetch/index.ts';
import type { SourceContext, SourceLog, SourceParsers } from '../sources/source.ts';
import { openFiles } from './files.ts';
import { adoptedFor } from './moved.ts';
import type { OriginWatch } from './origin-watch.ts';
import { parsers } from './parsing.ts';
import { runProgram } from './programs.ts';
import type { StoredSource } from './registry.ts';

export interface Host {
  readonly fetch: PoliteFetch;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Left out, documents are read in this thread. */
  readonly parse?: SourceParsers;
  readonly log: (source: ConfiguredSource) => SourceLog;
  /** For programs that plug-ins run; empty when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A run the context is for; outside of one (a check, a trial) nothing is watched. */
export interface RunOfSource {
  readonly signal: AbortSignal;
  readonly origin: OriginWatch;
  readonly stored: Pick<StoredSource, 'movedTo' | 'remarks'>;
}

/** Rejects with `not-found` when the folder a configuration names is not there. */
export async function contextFor(
  host: Host,
  source: ConfiguredSource,
  sourceId: string,
  run?: RunOfSource,
): Promise<SourceContext> {
  const { plugin, config, directory } = source;
  const root = plugin.root?.(config) ?? null;
  const files = root === null ? {} : { files: await openFiles(resolve(directory, root)) };
  const ownAddresses = plugin.addresses?.(config) ?? [];
  const signal = run?.signal ?? host.signal;
  const programs = { signal, directory, environment: host.environment ?? {} };
  return {
    sourceId,
    fetch: async (url, init) => {
      const asked = String(url);
      const moved = run !== undefined && ownAddresses.includes(asked) ? adoptedFor(asked, run.stored) : null;
      const robots = init?.robots ?? 'obey';
      const request = { ...init, robots, ownAddresses, limits: plugin.limits, signal };
      const response = await host.fetch(moved ?? url, request);
      run?.origin.answered(asked, response, moved !== null);
      return response;
    },
    ...files,
    socket: (url) => host.fetch.socket(url, { ownAddresses, signal }),
    ...(plugin.capabilities.programs === true
      ? { run: (program, options) => runProgram(program, options, programs) }
      : {}),
    parse: host.parse ?? parsers,
    signal,
    now: () => new Date(host.now()),
    log: host.log(source),
  };
}
