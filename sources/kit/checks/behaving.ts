/** A plug-in keeps to what it was given, and to itself what it was told in confidence. */

import assert from 'node:assert/strict';
import { SourceError } from '../../error.ts';
import { pathsOf, valueAt } from '../../place.ts';
import type { JsonObject } from '../../source.ts';
import type { KitHostOptions } from '../host.ts';
import { readThrough } from '../reading.ts';
import type { Trespasses } from '../scope.ts';
import { asPlugin } from '../scope.ts';
import { setTraps } from '../traps.ts';
import { always, type Check, describeError, hostFor, type Tried, validConfig } from './check.ts';

export const behaving: readonly Check[] = [
  {
    name: 'uses no network, disk, clock, environment or console but what it is given',
    notApplicable: always,
    async run(tried) {
      const config = await validConfig(tried, tried.trial.config);
      // Once without traps: a library that is loaded when first needed may look round while it loads.
      await readThrough(tried.plugin, await hostFor(tried), config, null);
      const host = await hostFor(tried);
      const trespasses: Trespasses = { found: new Set() };
      const globals = Object.getOwnPropertyNames(globalThis);
      const takeAway = setTraps();
      try {
        await readThrough(tried.plugin, host, config, null, { trespasses });
        await asPlugin(trespasses, () => tried.plugin.check(host.ctx, config));
      } finally {
        takeAway();
      }
      assert.deepEqual([...trespasses.found], [], 'everything goes through ctx');
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !globals.includes(name));
      assert.deepEqual(added, [], 'no global is added');
    },
  },
  {
    name: 'keeps its secrets out of everything it hands over',
    notApplicable: ({ plugin }) =>
      (plugin.config.secrets ?? []).length === 0 ? 'it declares no secrets (config.secrets)' : null,
    async run(tried) {
      const secrets = secretsIn(tried);
      assert.ok(secrets.length > 0, 'the configuration of the trial has a value for a secret');
      for (const secret of secrets) assert.ok(secret.length >= 8, 'a secret of the trial has eight characters or more');
      const worlds: Partial<KitHostOptions>[] = [
        {},
        { instead: () => ({ status: 401, body: 'no' }) },
        { instead: () => ({ status: 500, body: 'no' }) },
        { instead: () => ({ body: 'This is not what was expected.' }) },
        {
          instead: ({ url }) => {
            throw new SourceError('timeout', `${url.origin}${url.pathname} did not answer in full within 20000 ms`);
          },
        },
      ];
      for (const options of worlds) {
        const told = await everythingTold(tried, options);
        for (const secret of secrets) {
          const place = told.find((text) => text.includes(secret) || text.includes(encodeURIComponent(secret)));
          assert.equal(place?.replaceAll(secret, '[the secret]'), undefined, 'no secret is told');
        }
      }
    },
  },
];

/** Of a pointer with `*`, which stands for open members too, those that are named like a secret. */
function secretsIn({ plugin, trial }: Tried): string[] {
  return (plugin.config.secrets ?? []).flatMap((pointer) =>
    pathsOf(pointer, trial.config).flatMap((path) => {
      const value = valueAt(trial.config, path);
      const isOpen = pointer.endsWith('*') && !/auth|key|token|cookie|secret|passw/i.test(path.at(-1) ?? '');
      return typeof value === 'string' && !isOpen ? [value] : [];
    }),
  );
}

async function everythingTold(tried: Tried, options: Partial<KitHostOptions>): Promise<string[]> {
  const config = await validConfig(tried, tried.trial.config);
  const host = await hostFor(tried, options);
  const { messages, error } = await readThrough(tried.plugin, host, config, null);
  const checked: unknown = await Promise.resolve(tried.plugin.check(host.ctx, config)).catch((thrown: unknown) =>
    describeError(thrown),
  );
  const names: JsonObject = { target: tried.plugin.target?.(config) ?? '' };
  return [...messages, error === null ? '' : describeError(error), checked, names, host.logged].map((told) =>
    JSON.stringify(told, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    ),
  );
}
