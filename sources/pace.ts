/** Waiting between the requests of one run, where the pace is a setting and so cannot stand in the plug-in's limits. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceContext } from './source.ts';

export type Pace = () => Promise<void>;

/** Each call resolves no sooner than `everyMs` after the one before; rejects at once when the run is aborted. */
export function paced({ signal, now }: SourceContext, everyMs: number): Pace {
  let next = 0;
  return async () => {
    signal.throwIfAborted();
    const wait = next - now().getTime();
    if (wait > 0) await sleep(wait, undefined, { signal });
    next = now().getTime() + everyMs;
  };
}
