/** Lets a command reach what a source reads from, as gathering would, without a store; ends it at Ctrl-C. */

import { type ConfiguredSource, readSettings } from '../../config.ts';
import { politeFetch } from '../../fetch/index.ts';
import { contextFor } from '../../pipeline/host.ts';
import type { SourceContext, SourceLog } from '../../sources/source.ts';

/** Rejects with a typed error when what the source reads from is not there. */
export type Reach = (source: ConfiguredSource) => Promise<SourceContext>;

export async function reaching<T>(work: (reach: Reach, signal: AbortSignal) => Promise<T>): Promise<T> {
  const fetch = politeFetch(readSettings(process.env));
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  const host = { fetch, now: () => Date.now(), signal: stopping.signal, log: () => warnings };
  try {
    return await work((source) => contextFor(host, source, source.key), stopping.signal);
  } finally {
    process.off('SIGINT', stop);
    await fetch.close();
  }
}

/** What a plug-in warns of is for whoever tries it. */
const warnings: SourceLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message, data) => console.error(`  ${message}${data === undefined ? '' : ` ${JSON.stringify(data)}`}`),
};
