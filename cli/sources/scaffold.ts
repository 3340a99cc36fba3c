/** The files of a new source: a plug-in that works, and a test that holds it to the conformance kit. */

/** By path within the new folder. */
export function scaffold(name: string): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', packageJson(name)],
    ['index.js', pluginCode(name)],
    ['index.test.js', testCode(name)],
    ['README.md', readme(name)],
  ]);
}

function packageJson(name: string): string {
  const manifest = {
    name: `dateline-source-${name}`,
    version: '1.0.0',
    description: `${titleOf(name)}, as a source for Dateline.`,
    keywords: ['dateline-source'],
    type: 'module',
    exports: './index.js',
    files: ['index.js'],
    scripts: { test: 'node --test' },
    peerDependencies: { dateline: '>=0.1.0' },
    dateline: { apiVersion: 1 },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function pluginCode(name: string): string {
  return `/** ${titleOf(name)}: what it reads, and for whom. */

/** A Standard Schema (standardschema.dev) by hand; zod, valibot and arktype give one too. */
const schema = {
  '~standard': {
    version: 1,
    vendor: '${name}',
    /** @param {unknown} value */
    validate(value) {
      const { url, ...others } = Object(value);
      const issues = Object.keys(others).map((name) => ({ path: [name], message: 'there is no such setting' }));
      if (typeof url !== 'string' || !/^https?:/.test(url)) issues.push({ path: ['url'], message: 'has to be an http or https address' });
      return issues.length > 0 ? { issues } : { value: { url } };
    },
  },
};

/** What people are told, by status. */
const kinds = { 401: 'auth', 403: 'blocked', 404: 'not-found', 410: 'gone', 429: 'rate-limit' };

/** The items of the origin's answer; throws an error with a kind. Replace this by what your origin publishes. */
async function itemsOf(ctx, url) {
  const response = await ctx.fetch(url);
  if (response.status !== 200) throw failure(kinds[response.status] ?? 'network', \`it answered with status \${response.status}\`, response);
  const answer = ctx.parse.json(await response.text());
  if (!Array.isArray(answer)) throw failure('malformed', 'it answered with something else than a list');
  return answer;
}

function failure(kind, message, { retryAfterMs } = {}) {
  return Object.assign(new Error(message), { kind }, retryAfterMs === undefined ? {} : { retryAfterMs });
}

/** Null for an item that is none. */
function articleOf(item) {
  const { id, title, text, date } = Object(item);
  if (typeof id !== 'number' || typeof title !== 'string' || typeof text !== 'string') return null;
  const body = { format: 'text', value: text, complete: true };
  return { externalId: String(id), title, body, ...(typeof date === 'string' ? { publishedAt: date } : {}) };
}

/** @type {import('dateline/source').SourcePlugin<{ url: string }, { last: number }>} */
export default {
  apiVersion: 1,
  name: '${name}',
  version: '1.0.0',
  title: '${titleOf(name)}',
  description: 'Reads a list of items as JSON, oldest first.',
  config: {
    schema,
    jsonSchema: {
      type: 'object',
      required: ['url'],
      properties: { url: { type: 'string', description: 'The address of the list.' } },
    },
    example: { url: 'https://${name}.example/items.json' },
  },
  capabilities: {
    incremental: 'cursor',
    backfill: false,
    updates: false,
    deletions: false,
    fullText: 'always',
    ordered: true,
    push: false,
    network: true,
    filesystem: false,
  },
  stateVersion: 1,
  shorthand: (target) => ({ url: target }),
  target: ({ url }) => url,
  addresses: ({ url }) => [url],

  async check(ctx, { url }) {
    const articles = (await itemsOf(ctx, url)).map(articleOf).filter((article) => article !== null);
    return { ok: true, sample: articles.slice(0, 3) };
  },

  async *read(ctx, { url }, state) {
    let last = state?.last ?? 0;
    for (const [n, item] of (await itemsOf(ctx, url)).entries()) {
      const article = articleOf(item);
      if (article === null) yield { type: 'issue', issue: { kind: 'malformed', message: \`item \${n + 1} has no id, title or text\` } };
      if (article === null || item.id <= last) continue;
      last = item.id;
      yield { type: 'article', article };
    }
    yield { type: 'state', state: { last } };
  },
};
`;
}

function testCode(name: string): string {
  return `/** ${titleOf(name)} against the conformance kit: an invented origin, no network. */

import { it } from 'node:test';
import { trySource } from 'dateline/source-kit';
import plugin from './index.js';

const url = 'https://${name}.example/items.json';
const items = [1, 2, 3].map((id) => ({ id, title: \`Item \${id}\`, text: 'What happened.', date: \`2026-01-0\${id}\` }));
const world = (list) => ({ origin: [{ request: { url }, response: { body: list } }] });

trySource(it, plugin, {
  config: { url },
  badConfigs: [{ config: { url: 7 }, at: '/url' }],
  world: world(items),
  edited: { notApplicable: 'items do not change' },
  withdrawn: { notApplicable: 'items are not taken back' },
  late: { notApplicable: 'ids only grow' },
  paging: { notApplicable: 'the list has one page' },
  malformed: { world: world([items[0], { id: 'two' }, items[2]]), externalIds: ['1', '3'] },
  large: { notApplicable: 'the list is short' },
});
`;
}

function readme(name: string): string {
  return `# dateline-source-${name}

${titleOf(name)}, as a source for Dateline.

\`\`\`json
{ "use": "${name}", "with": { "url": "https://${name}.example/items.json" } }
\`\`\`

Before it is published, the path does in place of the name: \`"use": "./dateline-source-${name}/index.js"\`.
\`npm test\` holds it to the conformance kit.
`;
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
