/** The folder source against the conformance kit. */

import { it } from 'vitest';
import { folder } from '../sources/folder.ts';
import { trySource } from '../sources/kit/index.ts';

const files = new Map([
  ['harbour/ferry.txt', 'The ferry sails again\n\nAfter three weeks of repairs the ferry sailed on Monday.\n'],
  ['harbour/pier.md', '---\ntitle: The pier is closed\ndate: 2026-01-12\n---\n\nThe pier stays closed until May.\n'],
  [
    'lists.json',
    '[{"id":"a","title":"A first note","text":"It says little."},{"id":"b","title":"A second","text":"So does it."}]',
  ],
]);
const withFile = (path: string, content: string | Uint8Array) => ({ files: new Map([...files, [path, content]]) });

trySource(it, folder, {
  config: { path: 'reports' },
  badConfigs: [
    { config: {}, at: '/path' },
    { config: { path: 'reports', include: 'all' }, at: '/include' },
  ],
  world: { files },
  edited: {
    world: withFile('harbour/ferry.txt', 'The ferry sails again\n\nCorrection: it sailed on Tuesday.\n'),
    externalId: 'harbour/ferry.txt',
  },
  withdrawn: { notApplicable: 'a file that is gone was tidied away; that takes no article back' },
  late: {
    world: withFile('harbour/buoy.txt', 'A buoy\n\nA buoy was moved in 1998.\n'),
    externalId: 'harbour/buoy.txt',
  },
  paging: { notApplicable: 'a folder has no pages' },
  malformed: {
    world: withFile('harbour/map.json', '{"title": '),
    externalIds: ['harbour/ferry.txt', 'harbour/pier.md', 'lists.json#a', 'lists.json#b'],
  },
  large: {
    world: () => ({
      files: new Map([
        [
          'many.ndjson',
          Array.from({ length: 20_000 }, (_, n) =>
            JSON.stringify({ id: String(n), title: `Note ${n}`, text: 'One of many.' }),
          ).join('\n'),
        ],
      ]),
    }),
    articles: 20_000,
  },
});
