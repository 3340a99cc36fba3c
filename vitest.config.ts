import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// One copy of graphql for everybody: without the alias vitest loads the ES and the CommonJS build side by side.
const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/building.ts'],
    server: { deps: { inline: [/@pothos/, /graphql-yoga/, /@graphql-yoga/, /@graphql-tools/] } },
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    maxWorkers: 2,
    // Loading the program and its weights again for each file took longer than its tests; no module of ours keeps a state.
    isolate: false,
  },
});
