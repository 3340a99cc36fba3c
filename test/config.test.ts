import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, packageRoot, readSettings, settings, sourcesFromShorthand } from '../config.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-config-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function configure(config: unknown, name = 'dateline.config.json') {
  await writeFile(join(folder, name), typeof config === 'string' ? config : JSON.stringify(config));
  return loadConfig(null, folder);
}

async function faultsOf(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) return error.faults;
  throw error ?? new Error('nothing was refused');
}

describe('settings', () => {
  it('have defaults that work', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      database: 'data/dateline.db',
      config: null,
      logLevel: 'info',
      corsOrigins: [],
      allowPrivateNetworks: false,
      contact: null,
    });
  });

  it('are read from the environment', () => {
    const environment = {
      DATELINE_PORT: ' 8080 ',
      DATELINE_CORS_ORIGINS: 'https://a.example, https://b.example',
      DATELINE_ALLOW_PRIVATE_NETWORKS: '1',
    };
    expect(readSettings(environment)).toMatchObject({
      port: 8080,
      corsOrigins: ['https://a.example', 'https://b.example'],
      allowPrivateNetworks: true,
    });
  });

  it('are refused all at once, each with name, value and what was expected', () => {
    const environment = {
      DATELINE_PORT: '70000',
      DATELINE_LOG_LEVEL: 'loud',
      DATELINE_CORS_ORIGINS: 'https://a.example/path',
      DATELINE_HOST: 'ok',
    };
    expect(() => readSettings(environment)).toThrow(
      [
        'DATELINE_PORT is "70000"; expected a number from 0 to 65535',
        'DATELINE_LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent',
        'DATELINE_CORS_ORIGINS is "https://a.example/path"; expected origins such as https://desk.example, with commas between',
      ].join('\n'),
    );
  });

  it('are each described in one sentence', () => {
    for (const { name, description, expected } of settings) {
      expect(name).toMatch(/^DATELINE_[A-Z_]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(expected).not.toBe('');
    }
  });
});

describe('a configuration file', () => {
  it('gives sources with keys, titles and intervals', async () => {
    const { sources } = await configure({
      sources: [
        { use: 'folder', with: { path: 'news' } },
        {
          use: 'feed',
          key: 'wire',
          title: 'The wire',
          every: '1h',
          country: 'KE',
          with: { url: 'https://a.example/feed' },
        },
      ],
    });
    expect(sources).toMatchObject([
      {
        key: 'folder-news',
        title: 'Files in a folder: news',
        everyMs: 900_000,
        position: 0,
        directory: folder,
        config: { path: 'news', include: ['**/*'] },
      },
      { key: 'wire', title: 'The wire', everyMs: 3_600_000, position: 1, country: 'KE' },
    ]);
  });

  it.each(['dateline.config.mjs', 'dateline.config.ts'])('may be written as %s', async (name) => {
    await writeFile(join(folder, name), "export default { sources: [{ use: 'folder', with: { path: 'news' } }] };");
    const { sources, path } = await loadConfig(null, folder);
    expect([sources[0]?.key, path]).toEqual(['folder-news', join(folder, name)]);
  });

  it('defaults to the samples that come with the package', async () => {
    const { path, sources } = await loadConfig(null, folder);
    expect([path, sources.length > 0]).toEqual([join(packageRoot, 'dateline.config.ts'), true]);
  });

  it('says place, value and a working example of a mistake in a source', async () => {
    const faults = await faultsOf(
      configure({
        sources: [
          { use: 'folder', with: { path: 'a' } },
          { use: 'feed', with: { url: 'ftp://a.example' } },
        ],
      }),
    );
    expect(faults).toEqual([
      `${join(folder, 'dateline.config.json')}: sources[1].with.url is "ftp://a.example"; has to be an http or https address, or the path of a file. A working example: { use: 'feed', with: {"url":"https://news.example/feed.xml"} }`,
    ]);
  });

  it.each([
    [{ sources: [] }, 'sources is []'],
    [{ sources: [{ with: {} }] }, 'sources[0].use is missing'],
    [{ sources: [{ use: 'feed', with: 'x' }] }, 'sources[0].with is "x"'],
    [{ source: [] }, 'the whole file; Unrecognized key: "source"'],
    [{ sources: [{ use: 'folder', with: {} }] }, 'sources[0].with.path is missing'],
    [
      { sources: [{ use: 'folder', every: 'often', with: { path: 'a' } }] },
      'sources[0].every is "often"; expected a time such as "30s"',
    ],
    [
      { sources: [{ use: 'folder', country: 'Kenya', with: { path: 'a' } }] },
      'sources[0].country is "Kenya"; expected the two capital letters of a country',
    ],
    [{ sources: [{ use: 'nowhere', with: {} }] }, 'sources[0].use: the source "nowhere" is not one of folder, feed'],
    [{ sources: [{ use: './absent.mjs', with: {} }] }, 'no module of that name was found'],
    [
      {
        sources: [
          { use: 'folder', with: { path: 'a' } },
          { use: 'folder', with: { path: 'a' } },
        ],
      },
      'sources[1] has the key "folder-a" of sources[0]',
    ],
    ['{ "sources": ', 'could not be read'],
  ])('refuses %j', async (config, message) => {
    expect((await faultsOf(configure(config))).join('\n')).toContain(message);
  });

  it('is named when it is not there', async () => {
    expect(await faultsOf(loadConfig('absent.json', folder))).toEqual([
      expect.stringContaining(`${join(folder, 'absent.json')}: there is no such file`),
    ]);
  });

  it('tells the faults of all sources', async () => {
    expect(
      await faultsOf(
        configure({
          sources: [
            { use: 'folder', with: {} },
            { use: 'feed', with: {} },
          ],
        }),
      ),
    ).toHaveLength(2);
  });
});

describe('plug-ins of others', () => {
  it('are found by a path relative to the configuration', async () => {
    await cp(new URL('plugins/tide.mjs', import.meta.url), join(folder, 'tide.mjs'));
    const { sources } = await configure({ sources: [{ use: './tide.mjs', with: {} }] });
    expect(sources[0]?.plugin.name).toBe('tide');
  });

  it.each([
    ['export const x = 1;', 'has no default export'],
    ['export default { apiVersion: 2, name: "x" };', 'is written for source API 2; this is 1'],
    ['export default { apiVersion: 1, name: "Bad Name" };', 'has the name "Bad Name"'],
    ['throw new Error("on purpose");', 'could not be loaded: on purpose'],
  ])('are refused with the reason: %s', async (code, message) => {
    await writeFile(join(folder, 'odd.mjs'), code);
    expect((await faultsOf(configure({ sources: [{ use: './odd.mjs', with: {} }] }))).join()).toContain(message);
  });
});

describe('--source', () => {
  it('names a plug-in and its target', async () => {
    const { sources } = await sourcesFromShorthand(['folder:../seeds', 'feed:http://127.0.0.1:9000/atom.xml'], folder);
    expect(sources).toMatchObject([
      { key: 'folder-seeds', config: { path: '../seeds' }, directory: folder },
      { key: 'feed-127-0-0-1-9000-atom-xml', config: { url: 'http://127.0.0.1:9000/atom.xml' } },
    ]);
  });

  it.each([
    ['folder', 'expected PLUGIN:TARGET, such as folder:… or feed:…'],
    ['nowhere:x', 'is not one of folder, feed'],
    ['feed:ftp://x', 'with.url is "ftp://x"'],
  ])('refuses %s', async (shorthand, message) => {
    expect((await faultsOf(sourcesFromShorthand([shorthand], folder))).join()).toContain(message);
  });
});
