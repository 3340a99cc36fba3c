/** Tells a plug-in's own code from the host's and the test runner's, across every await. */

import { AsyncLocalStorage } from 'node:async_hooks';

/** What a plug-in did that it may not do. */
export interface Trespasses {
  readonly found: Set<string>;
}

const scope = new AsyncLocalStorage<Trespasses>();

/** Runs a plug-in's code; what it reaches past its context is noted while traps are set. */
export function asPlugin<T>(trespasses: Trespasses, work: () => T): T {
  return scope.run(trespasses, work);
}

/** Runs the host's code on behalf of a plug-in. */
export function asHost<T>(work: () => T): T {
  return scope.exit(work);
}

/** Of the plug-in whose code runs now; undefined in any other code. */
export function trespassesHere(): Trespasses | undefined {
  return scope.getStore();
}
