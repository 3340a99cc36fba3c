/** What a check is, and what it is given. */

import assert from 'node:assert/strict';
import { issueKinds } from '../../../vocabulary.ts';
import type { JsonObject, JsonValue, SourcePlugin } from '../../source.ts';
import { type KitHost, type KitHostOptions, kitHost } from '../host.ts';
import { type Reading, readThrough } from '../reading.ts';
import type { Inapplicable, SourceTrial, World, WorldOf } from '../trial.ts';

export interface Check {
  /** A sentence about the plug-in: "keeps its ids from run to run". */
  readonly name: string;
  /** Why it means nothing for this plug-in; null when it is to be run. */
  notApplicable(tried: Tried): string | null;
  /** Rejects with what is wrong. */
  run(tried: Tried): Promise<void>;
}

export interface Tried {
  readonly plugin: SourcePlugin;
  readonly trial: SourceTrial;
  /** By the world's clock. */
  readonly now: number;
}

export const always = () => null;

/** What the user wrote, as the plug-in's own schema gives it back. */
export async function validConfig({ plugin }: Tried, written: JsonObject): Promise<unknown> {
  const result = await plugin.config.schema['~standard'].validate(structuredClone(written));
  if (result.issues === undefined) return result.value;
  throw new assert.AssertionError({
    message: `${JSON.stringify(written)} is refused: ${result.issues.map(({ message }) => message).join('; ')}`,
  });
}

export function newWorld(world: WorldOf): World {
  return typeof world === 'function' ? world() : world;
}

export async function hostFor(tried: Tried, options: Partial<KitHostOptions> = {}): Promise<KitHost> {
  const config = await validConfig(tried, tried.trial.config);
  const { world = newWorld(tried.trial.world), now = tried.now, ...others } = options;
  return kitHost(tried.plugin, config, { world, now, ...others });
}

/** One run to its end; it may not fail. */
export async function read(
  tried: Tried,
  state: JsonObject | null = null,
  options: Partial<KitHostOptions> = {},
): Promise<Reading & { host: KitHost }> {
  const host = await hostFor(tried, options);
  const reading = await readThrough(tried.plugin, host, await validConfig(tried, tried.trial.config), state);
  if (reading.error !== null) throw reading.error;
  return { ...reading, host };
}

function isInapplicable(scene: object): scene is Inapplicable {
  return 'notApplicable' in scene;
}

/** The reason a trial gives for not having a scene. */
export function reasonOf(scene: object): string | null {
  return isInapplicable(scene) ? scene.notApplicable : null;
}

/** A scene that is there, because the check was not applied otherwise. */
export function given<T extends object>(scene: T | Inapplicable): T {
  if (isInapplicable(scene)) throw new assert.AssertionError({ message: scene.notApplicable });
  return scene;
}

/** Errors of a plug-in are typed: `kind` is one of the contract's, and not `internal`, which is what an untyped one counts as. */
export function assertTyped(error: unknown, when: string): asserts error is Error & { kind: string } {
  const kind = error instanceof Error && 'kind' in error ? error.kind : undefined;
  const known = issueKinds.some((candidate) => candidate === kind && candidate !== 'internal');
  assert.ok(known, `${when}: an error with a kind of the contract is thrown, not ${describeError(error)}`);
}

export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}${'kind' in error ? ` (${String(error.kind)})` : ''}: ${error.message}`;
}

/** Null when it is plain JSON, else the place where it is not. */
export function notJsonAt(value: unknown, place = 'state'): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (typeof value !== 'object') return place;
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return place;
  for (const [key, inner] of Object.entries(value)) {
    const found = notJsonAt(inner, `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** Of what is JSON already. */
export function bytesOfJson(value: JsonValue): number {
  return Buffer.byteLength(JSON.stringify(value));
}
