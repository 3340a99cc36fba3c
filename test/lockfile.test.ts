/** The lock file installs on every machine: nothing bound to one system is demanded, nothing names one registry. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  cpu?: string[];
  os?: string[];
  optional?: boolean;
  resolved?: string;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const entries = Object.entries(lock.packages);

it('demands no package that is built for one processor or system', () => {
  const bound = entries.filter(([, entry]) => entry.cpu || entry.os);
  expect(bound.length).toBeGreaterThan(0);
  expect(bound.filter(([, entry]) => !entry.optional).map(([path]) => path)).toEqual([]);
});

it('names no registry: npm asks the one its user has set', () => {
  const addresses = entries.flatMap(([, entry]) => (entry.resolved?.startsWith('http') ? [entry.resolved] : []));
  expect(addresses).toEqual([]);
});
