import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, packageRoot } from '../config.ts';
import { fileExtensions } from '../sources/formats/index.ts';
import { builtIns } from '../sources/index.ts';
import { readAll, sourceContext } from './source-context.ts';

const page = readFileSync(join(packageRoot, 'docs/sources.md'), 'utf8');
const guide = readFileSync(join(packageRoot, 'docs/add-a-source.md'), 'utf8');

let folder = '';
beforeAll(async () => {
  // Inside the project, so that the example finds its packages as a reader's copy would.
  folder = await mkdtemp(join(packageRoot, 'test', '.add-a-source-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('docs/sources.md', () => {
  it.each(builtIns.map((plugin) => [plugin.name, plugin] as const))('describes %s and its settings', (name, plugin) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`));
    expect(section).toBeDefined();
    expect(section).toContain(`Short form: \`${name}:`);
    const properties = plugin.config.jsonSchema.properties as Record<string, { description: string }>;
    for (const setting of Object.keys(properties)) expect(section).toContain(`| \`${setting}\` |`);
  });

  it('names each file ending that is read', () => {
    for (const ending of fileExtensions) expect(page).toContain(`\`.${ending}\``);
  });

  it('has examples that are accepted', async () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
    await writeFile(join(folder, 'dateline.config.json'), JSON.stringify({ sources: examples }));
    const { sources } = await loadConfig(null, folder);
    expect(sources.map(({ plugin }) => plugin.name)).toEqual(builtIns.map(({ name }) => name));
  });
});

describe('docs/add-a-source.md', () => {
  it('shows a plug-in that runs: it reads what is new and nothing twice', async () => {
    const code =
      guide
        .match(/```ts file=council\.ts\n([\s\S]*?)```/)?.[1]
        ?.replace("'dateline/source'", "'../../sources/source.ts'") ?? '';
    await writeFile(join(folder, 'council.ts'), code);
    const server = createServer((_request, response) =>
      response.end('[{"number":7,"heading":"Road closed","html":"<p>Until May.</p>","issued":"2021-07-24"}]'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices.json`;
    await writeFile(join(folder, 'own.json'), JSON.stringify({ sources: [{ use: './council.ts', with: { url } }] }));
    const { sources } = await loadConfig('own.json', folder);
    const { plugin, config } = sources[0]!;
    const ctx = sourceContext({ own: [...(plugin.addresses?.(config) ?? [])] });
    const first = await readAll(plugin.read(ctx, config, null));
    const second = await readAll(plugin.read(ctx, config, first.state));
    expect([first.articles.map(({ title }) => title), second.articles, await plugin.check(ctx, config)]).toEqual([
      ['Road closed'],
      [],
      { ok: true },
    ]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('links to files that exist', () => {
    for (const [, path = ''] of `${guide}${page}`.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(() => readFileSync(new URL(path, pathToFileURL(join(packageRoot, 'docs/')))), path).not.toThrow();
    }
  });
});
