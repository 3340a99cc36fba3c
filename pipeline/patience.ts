/** A plug-in's messages, but not for ever: one that hands over nothing, or goes on after it was told to stop, is left. */

import { SourceError } from '../sources/error.ts';

export interface Patience {
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Between two messages. */
  readonly idleMs: number;
}

/** For `read` to end by itself once the signal is aborted, as its contract has it. */
const GRACE_MS = 1000;

/** Throws `timeout` when nothing comes for too long; ends quietly when the signal was aborted. */
export async function* patiently<T>(messages: AsyncIterable<T>, name: string, patience: Patience): AsyncIterable<T> {
  const iterator = messages[Symbol.asyncIterator]();
  try {
    while (true) {
      const next = await soon(iterator.next(), name, patience);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a plug-in that hangs would hang here too.
    void iterator.return?.().catch(() => undefined);
  }
}

/** Null when the signal was aborted and the grace is over. */
async function soon<T>(next: Promise<T>, name: string, { signal, idleMs }: Patience): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  const late = new Promise<null>((resolve, reject) => {
    stop = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(null), GRACE_MS);
    };
    const message = `the plug-in ${name} has handed over nothing for ${Math.round(idleMs / 1000)} s, so its run was ended`;
    timer = setTimeout(() => reject(new SourceError('timeout', message)), idleMs);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    next.catch(() => undefined);
    late.catch(() => undefined);
  }
}
