/** One story reprinted ten thousand times in an hour: what storing one more article costs, thousand by thousand. */

import { stableId } from '../db/ids.ts';
import { openStore } from '../db/open.ts';
import { embeddedExtractor } from '../extractors/embedded.ts';
import { keepRawItem } from '../pipeline/raw-items.ts';
import { readPending } from '../pipeline/read.ts';
import { registerSources } from '../pipeline/registry.ts';
import { folder } from '../sources/folder.ts';

const total = Number(process.argv[2] ?? 10_000);
const step = Math.max(1, Math.floor(total / 10));

const story = `Brelane Systems bribed customs officials in Kenya to win a harbour contract, two former employees told the Ledger.

The contract for the scanning gates at Mombasa was signed in 2019 and is worth eleven million dollars, according to documents that the newspaper saw. The company denied that it bribed customs officials in Kenya.

Opposition members of parliament in Nairobi called for an investigation into the payments.`;

const start = Date.parse('2023-03-01T08:00:00Z');
let queries = 0;
const store = openStore(':memory:', { onStatement: () => queries++ });
const keys = Array.from({ length: 40 }, (_, n) => `outlet-${n}`);
await store.tx((db) =>
  registerSources(
    db,
    keys.map((key, position) => ({
      key,
      title: key,
      plugin: folder,
      config: {},
      everyMs: 60_000,
      position,
      directory: '.',
    })),
    start,
  ),
);
let [before, queriesBefore] = [performance.now(), 0];
for (let n = 0; n < total; n++) {
  const key = keys[n % keys.length]!;
  const id = stableId('source', key);
  const now = start + Math.floor((n * 3_600_000) / total);
  const value = n === 0 ? story : `By reporter ${n}\n\n${story}\n\nDesk ${n}.`;
  const raw = {
    externalId: `item-${n}`,
    title: `Harbour contract, report ${n}`,
    publishedAt: new Date(now).toISOString(),
    body: { format: 'text' as const, value, complete: true },
  };
  await store.tx((db) => keepRawItem(db, id, { kind: 'ARTICLE', article: raw }, now));
  for await (const { error } of readPending(
    store,
    { id, key, title: key },
    embeddedExtractor,
    new AbortController().signal,
  ))
    if (error) throw new Error(error);
  if ((n + 1) % step !== 0) continue;
  const took = performance.now() - before;
  console.log(
    `${n + 1} stored: ${(took / step).toFixed(1)} ms and ${Math.round((queries - queriesBefore) / step)} statements an article`,
  );
  [before, queriesBefore] = [performance.now(), queries];
}
store.close();
