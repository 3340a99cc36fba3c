import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { help } from '../cli/reprocess.ts';
import { loadConfig, packageRoot } from '../config.ts';
import { builtInExtractors } from '../extractors/index.ts';
import { politeFetch } from '../fetch/index.ts';
import { openExtractor } from '../pipeline/extractor-host.ts';
import { verifyFindings } from '../pipeline/verify.ts';

const page = readFileSync(join(packageRoot, 'docs/extractors.md'), 'utf8');
const sources = [{ use: 'folder', with: { path: 'news' } }];

let folder = '';
beforeAll(async () => {
  // Inside the project, so that the example finds its packages as a reader's copy would.
  folder = await mkdtemp(join(packageRoot, 'test', '.extractors-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('docs/extractors.md', () => {
  it.each(builtInExtractors.map((plugin) => [plugin.name, plugin] as const))(
    'describes %s and its settings with their defaults',
    (name, { config }) => {
      const section = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`));
      expect(section).toBeDefined();
      const properties = config.jsonSchema.properties as Record<string, { default?: unknown }>; // as zod prints it
      for (const [setting, property] of Object.entries(properties)) {
        const [, shown = ''] = section?.match(new RegExp(`^\\| \`${setting}\` \\| (.*?) ?\\|`, 'm')) ?? [];
        const written = typeof property.default === 'object' ? '' : String(property.default ?? '');
        expect(section, setting).toContain(`| \`${setting}\` |`);
        if (written !== '') expect(shown, setting).toBe(`\`${written}\``);
      }
    },
  );

  it('has examples that are accepted', async () => {
    await writeFile(join(folder, 'watch-list.ts'), exampleCode());
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
    const names: string[] = [];
    for (const extractor of examples) {
      await writeFile(join(folder, 'own.json'), JSON.stringify({ sources, extractor }));
      names.push((await loadConfig('own.json', folder)).extractor.plugin.name);
    }
    expect(names).toEqual(['embedded', 'openai-compatible', 'transformers', 'watch-list']);
  });

  it('shows an extractor that runs: it finds what it knows by heart, and all that the embedded one finds', async () => {
    await writeFile(join(folder, 'watch-list.ts'), exampleCode());
    const extractor = { use: './watch-list.ts', with: { organisations: ['quay four', 'nowhere at all'] } };
    await writeFile(join(folder, 'run.json'), JSON.stringify({ sources, extractor }));
    const configured = (await loadConfig('run.json', folder)).extractor;
    const fetch = politeFetch({ contact: null, allowPrivateNetworks: false });
    const opened = await openExtractor(configured, { fetch, signal: new AbortController().signal, now: () => 0 });
    const text = 'Ada Kern told quay four that it rained. Then quay four closed.';
    const { findings, dropped } = verifyFindings(text, await opened.extract(text));
    const named = findings.parties.map(({ name, mentions }) => [name, mentions.length]);
    expect(named).toContainEqual(['quay four', 2]);
    expect(named).toContainEqual(['Ada Kern', 1]);
    expect(named.map(([name]) => name)).not.toContain('nowhere at all');
    expect(dropped).toEqual([]);
    await fetch.close();
  });

  it('names every option of reprocess', () => {
    for (const [, option = ''] of help.matchAll(/^ {2}(--\w+)/gm))
      expect(page).toMatch(new RegExp(`\\| \`${option}[ \`]`));
  });

  it('leads to the headings it links to', () => {
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    );
    for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});

function exampleCode(): string {
  const [, code = ''] = page.match(/```ts file=watch-list\.ts\n([\s\S]*?)```/) ?? [];
  return code.replace("'dateline/extractor'", "'../../extractors/extractor.ts'");
}
