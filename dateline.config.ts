import type { ConfigFile } from './config.ts';

/** The samples that come with Dateline. Put your own sources in their place: see docs/sources.md. */
export default {
  sources: [
    { use: 'folder', key: 'agency', title: 'The Agency', with: { path: 'samples/agency' } },
    { use: 'folder', key: 'papers', title: 'National papers', with: { path: 'samples/papers' } },
    { use: 'folder', key: 'official', title: 'Official statements', with: { path: 'samples/official' } },
    { use: 'feed', key: 'agency-feed', title: 'The Agency', with: { url: 'samples/feeds/agency.rss.xml' } },
    { use: 'feed', key: 'paper-b-feed', title: 'National Paper B', with: { url: 'samples/feeds/paper.atom.xml' } },
    {
      use: 'feed',
      key: 'broadcaster-feed',
      title: 'Capital Broadcaster',
      with: { url: 'samples/feeds/broadcaster.json' },
    },
    { use: 'feed', key: 'weekly-feed', title: 'The Weekly', with: { url: 'samples/feeds/weekly.rdf' } },
  ],
} satisfies ConfigFile;
