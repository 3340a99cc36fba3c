/** Gathering in a worker thread, so that answering never waits for it. */

import type { Settings } from '../config.ts';
import { startThread, threadFile } from './thread.ts';

export interface GatheringOptions {
  /** The file of the store; both threads open it. */
  readonly database: string;
  /** Null: the configuration that is found from the working folder. */
  readonly configPath: string | null;
  /** Values of `--source`; when there are any, they stand in place of the configured sources. */
  readonly shorthands: readonly string[];
  readonly settings: Settings;
}

export type GatheringMessage =
  | {
      readonly type: 'progress';
      readonly source: string;
      readonly read: number;
      readonly total: number | null;
      /** What the extractor has cost so far, for people. */
      readonly spent: string | null;
    }
  | {
      readonly type: 'source';
      readonly source: string;
      readonly read: number;
      readonly added: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly rejected: number;
      readonly error: Problem | null;
      readonly issues: readonly Problem[];
    }
  /** Every due source has been read. */
  | { readonly type: 'idle'; readonly spent: string | null }
  /** The worker itself cannot go on: a bad configuration, a store that does not open. */
  | { readonly type: 'failed'; readonly message: string };

export interface Problem {
  readonly kind: string;
  readonly message: string;
}

export interface Gathering {
  /** Ends the runs under way at their next item; resolves when the worker has closed the store. */
  stop(): Promise<void>;
}

export function startGathering(options: GatheringOptions, onMessage: (message: GatheringMessage) => void): Gathering {
  const worker = startThread(threadFile('worker'), { workerData: options });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  worker.on('message', onMessage);
  worker.on('error', (error) => onMessage({ type: 'failed', message: error.message }));
  return {
    async stop() {
      worker.postMessage('stop');
      await ended;
    },
  };
}
