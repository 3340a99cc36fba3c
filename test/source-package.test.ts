/** A package of somebody else's: found from the folder of the configuration, held to the kit, told its secret. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../config.ts';
import { resolveSource } from '../sources/index.ts';
import { type KitRequest, trySource, type World } from '../sources/kit/index.ts';
import { temporaryFolder } from './running.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const packageFolder = fileURLToPath(new URL('plugins/dateline-source-tides', import.meta.url));
for (const name of ['dateline-source-tides', '@desk/dateline-source-tides'])
  cpSync(packageFolder, join(folder.path, 'node_modules', name), { recursive: true });

/** A configuration in which the package is named as given. */
async function configure(use: string, apiKey: unknown = { env: 'HOME' }) {
  writeFileSync(
    join(folder.path, 'dateline.config.json'),
    JSON.stringify({ sources: [{ use, with: { port: 'Northhaven', apiKey } }] }),
  );
  return loadConfig(null, folder.path);
}

const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof ConfigError ? error.message : String(error)),
  );

describe('a package', () => {
  it.each(['dateline-source-tides', 'tides', '@desk/tides', '@desk/dateline-source-tides'])(
    'is found as %s',
    async (use) => {
      const { sources } = await configure(use);
      expect(sources.map(({ plugin, title }) => [plugin.name, title])).toEqual([
        ['tides', 'Tide warnings: Northhaven'],
      ]);
    },
  );

  it('is looked for under both names, and told so', async () => {
    expect(await faultOf(configure('floods'))).toContain(
      `no module of that name was found from ${folder.path} (dateline-source-floods, floods)`,
    );
  });

  it.each(['https://code.example/tides.js', 'data:text/javascript,export default {}'])(
    'is not loaded from %s',
    async (use) => {
      expect(await faultOf(configure(use))).toContain('code is not loaded from addresses; install the package');
    },
  );
});

describe('a secret', () => {
  it('is read from a file beside the configuration', async () => {
    mkdirSync(join(folder.path, 'secrets'), { recursive: true });
    writeFileSync(join(folder.path, 'secrets/tides'), 'of-the-harbour-master\n');
    const { sources } = await configure('tides', { file: 'secrets/tides' });
    expect(sources[0]?.config).toEqual({ port: 'Northhaven', apiKey: 'of-the-harbour-master' });
  });

  it.each([
    [
      { env: 'DATELINE_TEST_NO_SUCH_KEY' },
      'apiKey.env is "DATELINE_TEST_NO_SUCH_KEY"; that environment variable is not set',
    ],
    [{ file: 'secrets/none' }, 'apiKey.file is "secrets/none"; there is no such file in'],
  ])('that is missing is named: %j', async (reference, message) => {
    expect(await faultOf(configure('tides', reference))).toContain(`sources[0].with.${message}`);
  });

  it('is refused in the configuration itself, and not repeated', async () => {
    const fault = await faultOf(configure('tides', 'hunter2-hunter2'));
    expect(fault).toContain("sources[0].with.apiKey is set; write { env: 'NAME_OF_A_VARIABLE' }");
    expect(fault).not.toContain('hunter2');
  });
});

const { directory, load } = { directory: folder.path, load: (url: string): Promise<unknown> => import(url) };
const plugin = await resolveSource('tides', { directory, load });

const warnings = [1, 2, 3].map((number) => ({
  number,
  heading: `High water ${number}`,
  text: 'The quay will be under water at noon.',
  issued: `2026-01-1${number}T08:00:00Z`,
}));

function port(list: readonly object[]): World {
  return {
    origin: ({ url, headers }: KitRequest) => {
      if (headers['x-api-key'] !== 'key-of-the-trial') return { status: 401 };
      const since = Number(url.searchParams.get('since'));
      const isNew = (warning: object) => !('number' in warning) || Number(warning.number) > since;
      return { body: { warnings: JSON.parse(JSON.stringify(list.filter(isNew))) } };
    },
  };
}

trySource(it, plugin, {
  config: { port: 'Northhaven', apiKey: 'key-of-the-trial' },
  badConfigs: [
    { config: { apiKey: 'x' }, at: '/port' },
    { config: { port: 'Northhaven', apiKey: 'x', colour: 'red' }, at: '/colour' },
  ],
  world: port(warnings),
  edited: { notApplicable: 'a warning that changes gets a new number' },
  withdrawn: { notApplicable: 'a warning is never taken back' },
  late: { notApplicable: 'numbers only grow' },
  paging: { notApplicable: 'the API answers with all at once' },
  malformed: { world: port([warnings[0]!, { heading: 'No number' }, warnings[2]!]), externalIds: ['1', '3'] },
  large: {
    world: () => port(Array.from({ length: 20_000 }, (_, n) => ({ ...warnings[0], number: n + 1 }))),
    articles: 20_000,
  },
});
