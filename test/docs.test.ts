import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot, settings } from '../config.ts';
import { headlineRules } from '../status.ts';

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(packageRoot, 'docs')).map((name) => `docs/${name}`),
];

describe('the documentation', () => {
  it.each(settings.map((setting) => [setting.name, setting] as const))(
    'has %s in the README as it is',
    (_name, setting) => {
      const value = setting.default === '' ? '' : `\`${setting.default}\``;
      expect(read('README.md')).toContain(`| \`${setting.name}\` | ${value} | ${setting.description} |`);
    },
  );

  it.each(pages)('has no dead link in %s', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
    for (const link of links) expect(existsSync(join(packageRoot, dirname(page), link)), link).toBe(true);
  });

  it('names every headline of a status in the page on reading allegations', () => {
    const page = read('docs/reading-allegations.md');
    for (const { headline, rule } of headlineRules) {
      expect(page, rule).toContain(headline);
    }
  });

  it('names every command of package.json that CONTRIBUTING.md tells of', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const told = [...read('CONTRIBUTING.md').matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1]!);
    expect(told.length).toBeGreaterThan(3);
    for (const name of told) expect(Object.keys(scripts)).toContain(name);
  });
});
