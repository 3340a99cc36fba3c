import type { ConfigFile } from './config.ts';

/** The samples that come with Dateline. Put your own sources in their place: see docs/sources.md. */
export default {
  sources: [{ use: 'folder', key: 'samples', title: 'Sample newsroom', every: '15m', with: { path: 'samples' } }],
} satisfies ConfigFile;
