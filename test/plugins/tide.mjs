/** The smallest plug-in there can be: no configuration, one article. */
export default {
  apiVersion: 1,
  name: 'tide',
  version: '1.0.0',
  title: 'Tide table',
  config: {
    schema: { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }) } },
    jsonSchema: { type: 'object' },
    example: {},
  },
  capabilities: {
    incremental: 'none',
    backfill: false,
    updates: false,
    deletions: false,
    fullText: 'always',
    ordered: true,
    push: false,
    network: false,
    filesystem: false,
  },
  stateVersion: 1,
  check: async () => ({ ok: true }),
  async *read() {
    yield { type: 'article', article: { externalId: '1', title: 'High water at noon' } };
  },
};
