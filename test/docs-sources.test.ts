import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, packageRoot } from '../config.ts';
import { configureSources } from '../sources/configured.ts';
import { documentAll } from '../sources/described.ts';
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
  it('is what the sources say of themselves', () => {
    expect(page, 'docs/sources.md is out of date; run `npm run docs:sources`').toBe(documentAll(page, builtIns));
    for (const { name } of builtIns) expect(page).toMatch(new RegExp(`^## ${name}$`, 'm'));
  });

  it('names each file ending that is read', () => {
    for (const ending of fileExtensions) expect(page).toContain(`\`.${ending}\``);
  });

  it('has an example of each source that is accepted, secrets apart', async () => {
    const examples = [...page.matchAll(/```json\n(\{\s*"use"[\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
    expect(examples.map(({ use }) => use)).toEqual(builtIns.map(({ name }) => name));
    const readSecret = async () => 'a-secret-from-somewhere';
    const sources = await configureSources(examples, '', { directory: folder, load: async () => null, readSecret });
    expect(sources).toHaveLength(builtIns.length);
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
      { ok: true, sample: first.articles },
    ]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('shows a test by which its plug-in passes the conformance kit', async () => {
    const block = (name: string) => guide.match(new RegExp(`\`\`\`ts file=${name}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';
    await writeFile(
      join(folder, 'council.ts'),
      block('council.ts').replace("'dateline/source'", "'../../sources/source.ts'"),
    );
    // The test as it stands, but for where the kit comes from and who collects its checks.
    const test = block('council.test.ts')
      .replace(
        "import { it } from 'node:test';",
        'export const checks = []; const it = Object.assign((name, run) => checks.push({ name, run }), { skip() {} });',
      )
      .replace("'dateline/source-kit'", "'../../sources/kit/index.ts'");
    await writeFile(join(folder, 'council.trial.ts'), test);
    const { checks } = await import(join(folder, 'council.trial.ts'));
    const failures: string[] = [];
    for (const { name, run } of checks) await run().catch((error: Error) => failures.push(`${name}: ${error.message}`));
    expect(failures).toEqual([]);
    expect(checks.length).toBeGreaterThan(25);
  });

  it('links to files that exist', () => {
    for (const [, path = ''] of `${guide}${page}`.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(() => readFileSync(new URL(path, pathToFileURL(join(packageRoot, 'docs/')))), path).not.toThrow();
    }
  });
});
