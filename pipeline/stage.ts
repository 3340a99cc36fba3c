/** Tells whoever listens which stage of linking an article runs (node:diagnostics_channel): bench/link.ts times them so. */

import { type TracingChannel, tracingChannel } from 'node:diagnostics_channel';

export const stages = ['parties', 'near-duplicates', 'story', 'allegations'] as const;
export type Stage = (typeof stages)[number];

export interface StageContext {
  readonly stage: Stage;
}

export const stageChannel: TracingChannel<unknown, StageContext> = tracingChannel('dateline:stage');

/** Runs `work`; where nobody listens that is all it does. */
export async function inStage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  if (!stageChannel.hasSubscribers) return await work();
  return await stageChannel.tracePromise(work, { stage });
}
