/**
 * How well stories are known. One event told twice: every other paragraph of a public article is one telling, the rest another, each
 * under a headline of its own; they share no sentence. Everything else of the same days is another event.
 */

import { articles } from '../../db/tables.ts';
import { article, newsroom } from '../../test/newsroom.ts';
import { chance, publicArticles, type Scores, shown } from './corpus.ts';

/** Pairs of the public sets that are on one event, found by reading what was counted wrong. */
const sameInTheSets: ReadonlySet<string> = new Set([
  'ww-ghana_newsghana_19|ww-ghana_newsghana_4',
  'ww-canada_indig_4|ww-canada_indig_5',
]);

export async function measureStories(): Promise<void> {
  await measure(
    'the world in one week',
    ['ner/worldwide.public.dev.jsonl.gz', 'ner/worldwide.public.train.jsonl.gz'],
    (id) => {
      return Date.UTC(2022, 6, 1) + Math.floor(chance(id, 'day') * 7) * 86_400_000;
    },
  );
  await measure('one election campaign, as dated', ['attribution/polnear.dev.jsonl.gz'], (id) => {
    return Date.parse(`${id.match(/\d{4}-\d{2}-\d{2}/)?.[0]}T08:00:00Z`);
  });
}

async function measure(name: string, sets: readonly string[], dateOf: (id: string) => number): Promise<void> {
  const originals = publicArticles(sets);
  const room = await newsroom();
  for (const { id, paragraphs } of originals) {
    for (const half of [0, 1]) {
      const own = paragraphs.filter((_, n) => n % 2 === half);
      const title = own[0]!.split(/[.!?]/)[0]!.slice(0, 90);
      const publishedAt = new Date(dateOf(id) + half * 26 * 3_600_000).toISOString();
      await room.deliver(`paper-${half}`, article(`${id}#${half}`, own.join('\n\n'), { title, publishedAt }));
    }
  }
  const rows = await room.store.db.select().from(articles);
  room.close();
  const told = new Map<string, string[]>();
  for (const row of rows) {
    const story = row.storyId ?? row.id;
    told.set(story, [...(told.get(story) ?? []), row.externalId.replace(/#.$/, '')]);
  }
  console.log(
    `stories, ${name}: ${originals.length} events told twice: ${shown(pairsOf([...told.values()], originals.length))}`,
  );
}

function pairsOf(groups: readonly (readonly string[])[], events: number): Scores {
  let [right, wrong] = [0, 0];
  for (const group of groups) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (a === b) right += 1;
        else if (!sameInTheSets.has([a, b].sort().join('|'))) {
          wrong += 1;
          if (process.argv.includes('--errors')) console.log(`  wrong: ${a} and ${b}`);
        }
      }
    }
  }
  return { truePositives: right, falsePositives: wrong, falseNegatives: events - right };
}
