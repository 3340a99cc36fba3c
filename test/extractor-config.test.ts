/** Which extractor reads: how a configuration picks it, and what a new user is told about every mistake. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, loadExtractor, sourcesFromShorthand } from '../config.ts';
import { embeddedExtractor } from '../extractors/embedded.ts';
import { builtInExtractors } from '../extractors/index.ts';
import { type ExtractorHost, noticeOf, openExtractor } from '../pipeline/extractor-host.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-extractor-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const sources = [{ use: 'folder', with: { path: 'news' } }];

async function configure(extractor: unknown) {
  await writeFile(join(folder, 'dateline.config.json'), JSON.stringify({ sources, extractor }));
  return (await loadConfig(null, folder)).extractor;
}

async function faultsOf(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) return error.faults;
  throw error ?? new Error('nothing was refused');
}

const host: ExtractorHost = {
  fetch: Object.assign(
    async () => {
      throw new Error('no network here');
    },
    { close: async () => {} },
  ),
  signal: new AbortController().signal,
  now: () => 0,
};

const model = { url: 'http://127.0.0.1:9/v1', model: 'm' };

describe('an extractor', () => {
  it('is the embedded one when a configuration names none', async () => {
    await writeFile(join(folder, 'dateline.config.json'), JSON.stringify({ sources }));
    const { extractor } = await loadConfig(null, folder);
    expect(extractor.plugin.name).toBe('embedded');
    expect(await openExtractor(extractor, host)).toMatchObject({
      name: embeddedExtractor.name,
      version: embeddedExtractor.version,
      measuredPrecision: embeddedExtractor.measuredPrecision,
    });
    expect(embeddedExtractor.measuredPrecision).toBeGreaterThan(0.5);
  });

  it('sends no text away, and so says nothing, unless the configuration names one that does', async () => {
    expect(noticeOf(await configure({ use: 'embedded' }))).toBeNull();
    expect(
      noticeOf(await configure({ use: 'openai-compatible', with: { ...model, url: 'https://m.example/v1/?key=1' } })),
    ).toBe('The extractor openai-compatible sends the texts of articles to https://m.example/v1/chat/completions.');
  });

  it('stays the configured one when the sources are named on the command line', async () => {
    await configure({ use: 'openai-compatible', with: model });
    const { extractor } = await sourcesFromShorthand(['folder:news'], folder);
    expect(extractor.plugin.name).toBe('openai-compatible');
  });

  it('is found in the file that was named, and its paths start there', async () => {
    await writeFile(
      join(folder, 'own.json'),
      JSON.stringify({ sources, extractor: { use: 'transformers', with: { model: 'ner' } } }),
    );
    const { plugin, directory } = await loadExtractor('own.json', folder);
    expect([plugin.name, directory]).toEqual(['transformers', folder]);
  });

  it.each(builtInExtractors.map((plugin) => [plugin.name, plugin] as const))(
    'called %s has an example that its own schema takes',
    async (_name, { config }) => {
      const example = { ...config.example, ...('apiKey' in config.example ? { apiKey: 'key' } : {}) };
      expect((await config.schema['~standard'].validate(example)).issues).toBeUndefined();
    },
  );
});

describe('a mistake', () => {
  it.each([
    [
      { use: 'openai' },
      'extractor.use: the extractor "openai" is not one of embedded, openai-compatible, transformers, and no module of that name was found from',
    ],
    [{ use: './absent.mjs' }, 'no module of that name was found'],
    [{ use: '' }, 'extractor.use is ""'],
    [{ with: {} }, 'extractor.use is missing'],
    ['embedded', `A working example: { sources: […], extractor: { use: 'embedded' } }`],
    [{ use: 'embedded', with: { speed: 'high' } }, 'extractor.with Unrecognized key: "speed". A working example'],
    [{ use: 'openai-compatible' }, 'extractor.with.url is missing'],
    [
      { use: 'openai-compatible', with: { ...model, url: 'models.example' } },
      'extractor.with.url is "models.example"; has to be an http or https address without user name, such as https://models.example/v1. A working example: { use: \'openai-compatible\'',
    ],
    [{ use: 'openai-compatible', with: { ...model, attempts: 0 } }, 'extractor.with.attempts is 0; '],
    [
      { use: 'openai-compatible', with: { ...model, request: { stream: true } } },
      'may hold no model, messages, response_format or stream: those are set here',
    ],
    [{ use: 'transformers', with: { model: 'm', labels: { LOC: 'PLACE' } } }, 'extractor.with.labels.LOC is "PLACE"; '],
  ])('such as %j is told with place, value and what would work', async (extractor, message) => {
    expect((await faultsOf(configure(extractor))).join('\n')).toContain(message);
  });

  it('in the sources is told together with one in the extractor', async () => {
    const config = { sources: [{ use: 'nowhere', with: {} }], extractor: { use: 'nobody' } };
    await writeFile(join(folder, 'dateline.config.json'), JSON.stringify(config));
    expect(await faultsOf(loadConfig(null, folder))).toHaveLength(2);
  });
});

describe('a key', () => {
  const apiKey = (value: unknown) => configure({ use: 'openai-compatible', with: { ...model, apiKey: value } });

  it('is read from the file that the configuration names', async () => {
    await writeFile(join(folder, 'key.txt'), 'sk-file\n');
    expect((await apiKey({ file: 'key.txt' })).config).toMatchObject({ apiKey: 'sk-file' });
  });

  it('is read from the environment variable that the configuration names', async () => {
    process.env.DATELINE_TEST_KEY = 'sk-environment';
    expect((await apiKey({ env: 'DATELINE_TEST_KEY' })).config).toMatchObject({ apiKey: 'sk-environment' });
    delete process.env.DATELINE_TEST_KEY;
  });

  it.each([
    [
      { env: 'DATELINE_NO_SUCH_KEY' },
      'extractor.with.apiKey.env is "DATELINE_NO_SUCH_KEY"; that environment variable is not set',
    ],
    [{ file: 'absent.txt' }, 'extractor.with.apiKey.file is "absent.txt"; there is no such file in'],
    [{ env: 'A', file: 'b' }, `extractor.with.apiKey is set; write { env: 'NAME_OF_A_VARIABLE' }`],
  ])('that is not there, as in %j, is told with its place', async (value, message) => {
    expect((await faultsOf(apiKey(value))).join()).toContain(message);
  });

  it('may not stand in the configuration, and is not shown when it does', async () => {
    const places = [
      { use: 'openai-compatible', with: { ...model, apiKey: 'sk-secret' } },
      { use: 'openai-compatible', apiKey: 'sk-secret', with: model },
      { use: 'openai-compatible', with: { ...model, key: 'sk-secret' } },
      { use: 'openai-compatible', with: { ...model, url: 'https://me:sk-secret@models.example/v1' } },
    ];
    for (const place of places) {
      const faults = (await faultsOf(configure(place))).join('\n');
      expect(faults).not.toContain('sk-secret');
      expect(faults).toContain('extractor');
    }
  });

  it('with a line break is refused without being shown', async () => {
    await writeFile(join(folder, 'key.txt'), 'sk-one\nsk-two');
    const faults = (await faultsOf(apiKey({ file: 'key.txt' }))).join();
    expect(faults).toContain('extractor.with.apiKey is set; a key is one line of ASCII without blanks');
    expect(faults).not.toContain('sk-one');
  });
});

describe('an extractor of others', () => {
  const write = (code: string) => writeFile(join(folder, 'own.mjs'), code);
  const plugin = (open: string, more = '') =>
    `export default { apiVersion: 1, name: 'own', title: 'Own', ${more}
      config: { schema: { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }) } }, jsonSchema: {}, example: {} },
      ${open} };`;

  it('is found by a path relative to the configuration, and builds on the embedded one', async () => {
    await write(
      plugin(`open: (ctx) => ({ name: 'own', version: '1', extract: (text) => ctx.embedded.extract(text) })`),
    );
    const extractor = await openExtractor(await configure({ use: './own.mjs' }), host);
    expect((await extractor.extract('Ada Kern spoke.')).parties).toHaveLength(1);
  });

  it('asks no address that it does not name', async () => {
    const asks = `open: (ctx) => ({ name: 'own', version: '1', extract: () => ctx.fetch('https://elsewhere.example/?t=1') })`;
    await write(plugin(asks, `sendsTo: () => ['https://named.example/'],`));
    const extractor = await openExtractor(await configure({ use: './own.mjs' }), host);
    await expect(extractor.extract('A text.')).rejects.toThrow(
      'https://elsewhere.example/ is no address that the extractor own names',
    );
  });

  it.each([
    ['export const x = 1;', 'has no default export; export default defineExtractor({ … })'],
    ['export default { apiVersion: 2, name: "x" };', 'is written for extractor API 2; this is 1'],
    ['export default { apiVersion: 1, name: "Bad Name" };', 'has the name "Bad Name"'],
    ['export default { apiVersion: 1, name: "own" };', 'has no config with schema and example'],
    ['throw new Error("on purpose");', 'could not be loaded: on purpose'],
  ])('is refused with the reason: %s', async (code, message) => {
    await write(code);
    expect((await faultsOf(configure({ use: './own.mjs' }))).join()).toContain(message);
  });
});
