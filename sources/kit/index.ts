/**
 * The conformance kit: tries a source plug-in against an invented world, without network, disk or clock of the machine.
 * It belongs to no test runner:
 *
 *     import { it } from 'vitest';                      // or: import { it } from 'node:test'
 *     import { trySource } from 'dateline/source-kit';  // within this tree: '../sources/kit/index.ts'
 *
 *     trySource(it, plugin, {
 *       config: { url: 'https://wire.example/api', apiKey: 'a-secret-of-the-trial' },
 *       badConfigs: [{ config: { url: 7 }, at: '/url' }],
 *       world: { origin: [{ request: { url: 'https://wire.example/api' }, response: { body: { items: [] } } }] },
 *       edited: { world: laterWorld, externalId: '7' },
 *       withdrawn: { notApplicable: 'the origin tells of no withdrawals' },
 *       late: …, paging: …, malformed: …, large: …,     // each a scene, or { notApplicable: 'why' }
 *     });
 *
 * An origin is a list of exchanges or a function of the request; files are a Map; see SourceTrial and World for the rest.
 * `sourceChecks` gives the checks themselves, for a runner that wants them otherwise.
 */

import type { SourcePlugin } from '../source.ts';
import { asking } from './checks/asking.ts';
import { behaving } from './checks/behaving.ts';
import { changing } from './checks/changing.ts';
import type { Check, Tried } from './checks/check.ts';
import { described } from './checks/described.ts';
import { enduring } from './checks/enduring.ts';
import { resuming } from './checks/resuming.ts';
import type { SourceTrial } from './trial.ts';

export type {
  Exchange,
  Inapplicable,
  KitRequest,
  KitResponse,
  Origin,
  Scene,
  SourceTrial,
  World,
  WorldOf,
} from './trial.ts';

export interface NamedCheck {
  readonly name: string;
  /** Why it means nothing for this plug-in; null when it is to be run. */
  readonly notApplicable: string | null;
  /** Rejects with an AssertionError that says what is wrong. */
  run(): Promise<void>;
}

export function sourceChecks<C>(plugin: SourcePlugin<C>, trial: SourceTrial): NamedCheck[] {
  const now = Date.parse(trial.now ?? '2026-01-15T12:00:00Z');
  // The kit hands a plug-in only what its own schema gave back.
  const tried: Tried = { plugin: plugin as SourcePlugin, trial, now };
  return checks.map((check) => ({
    name: `${plugin.name} ${check.name}`,
    notApplicable: check.notApplicable(tried),
    run: () => check.run(tried),
  }));
}

/** `it` of vitest, node:test and the like. */
export interface It {
  (name: string, run: () => Promise<void>): unknown;
  readonly skip: (name: string, run: () => Promise<void>) => unknown;
}

/** Registers a test for every check; one that does not apply is skipped, with its reason in its name. */
export function trySource<C>(it: It, plugin: SourcePlugin<C>, trial: SourceTrial): void {
  for (const { name, notApplicable, run } of sourceChecks(plugin, trial)) {
    if (notApplicable === null) it(name, run);
    else it.skip(`${name}: does not apply, ${notApplicable}`, run);
  }
}

const checks: readonly Check[] = [...described, ...asking, ...resuming, ...changing, ...enduring, ...behaving];
