/** Page chrome that only the corpus shows. */

import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { articles, articleVersions, removedBlocks, sources } from '../db/tables.ts';
import { article, type Newsroom, newsroom } from './newsroom.ts';

const texts = [
  'The harbour wall of Northam gave way on Monday night, and water stood in the streets of the old town by the morning.',
  'Bus drivers in Westhaven stopped work on Tuesday over a new timetable, and two in three buses stayed in the depot.',
  'A festival of lanterns drew thirty thousand visitors to Eastmere, more than in any year since it was first held there.',
  'The library of Southwick lends seeds since Wednesday, and gardeners bring some of the harvest back in the autumn.',
];
const chrome = 'Die Redaktion dankt allen, die uns schreiben';
const withChrome = (n: number) => article(`story ${n}`, `${texts[n]}\n\n${chrome}`);

async function currentTexts({ store }: Newsroom): Promise<string[]> {
  const rows = await store.db
    .select({ text: articleVersions.text })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .orderBy(asc(articles.seq));
  return rows.map(({ text }) => text);
}

describe('a short paragraph at the end of a source’s articles', () => {
  it('stays while two have it', async () => {
    const room = await newsroom();
    await room.deliver('desk', withChrome(0), withChrome(1));
    expect((await currentTexts(room)).every((text) => text.endsWith(chrome))).toBe(true);
    room.close();
  });

  it('is cut from all of them when a third has it, whether they come at once or one by one', async () => {
    for (const isAtOnce of [true, false]) {
      const room = await newsroom();
      const batches = isAtOnce ? [[0, 1, 2, 3]] : [[0], [1], [2], [3]];
      for (const batch of batches) await room.deliver('desk', ...batch.map(withChrome));
      expect(await currentTexts(room)).toEqual(texts);
      const blocks = await room.store.db.select().from(removedBlocks);
      expect(new Set(blocks.map(({ text, rule }) => `${rule}: ${text}`))).toEqual(
        new Set([`corpus-repeated: ${chrome}`]),
      );
      // The two that came first had it in their first version; the others never did.
      expect(await room.store.db.select().from(articleVersions)).toHaveLength(6);
      expect((await room.store.db.select().from(sources))[0]?.remarks).toEqual([
        expect.stringMatching(/^corpusRepeated: /),
      ]);
      room.close();
    }
  });

  it('stays when it stands in the middle of them', async () => {
    const room = await newsroom();
    const inside = texts.map((text, n) => article(`story ${n}`, `${text}\n\n${chrome}\n\n${texts[(n + 1) % 4]} ${n}`));
    await room.deliver('desk', ...inside);
    expect((await currentTexts(room)).every((text) => text.includes(chrome))).toBe(true);
    room.close();
  });

  it('stays when the sources differ, or the articles are reprints of one', async () => {
    const room = await newsroom();
    for (const n of [0, 1, 2]) await room.deliver(`desk ${n}`, withChrome(n));
    for (const title of ['Harbour wall breaks', 'Night of the flood', 'After the storm'])
      await room.deliver('wire', article(title, `${texts[0]}\n\n${chrome}`));
    expect((await currentTexts(room)).every((text) => text.endsWith(chrome))).toBe(true);
    room.close();
  });

  it('does not bring back an article that was withdrawn', async () => {
    const room = await newsroom();
    await room.deliver('desk', withChrome(0), withChrome(1));
    await room.withdraw('desk', 'story 0');
    await room.deliver('desk', withChrome(2));
    expect((await room.store.db.select().from(articles))[0]?.withdrawnAt).toBe(room.clock.now);
    room.close();
  });
});
