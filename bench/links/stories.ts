/**
 * How well stories are known. One event told twice or three times: the paragraphs of a public article are dealt out to two or three
 * tellings, each under a headline of its own; they share no sentence. Everything else of the same days is another event.
 */

import { articles } from '../../db/tables.ts';
import { article, newsroom } from '../../test/newsroom.ts';
import { chance, publicArticles, type Scores, shown } from './corpus.ts';

/** Pairs of the public sets that are on one event, labelled by reading what was counted wrong. */
const sameInTheSets: ReadonlySet<string> = new Set([
  'ww-ghana_newsghana_19|ww-ghana_newsghana_4',
  'ww-canada_indig_4|ww-canada_indig_5',
  'ww-kr_jgdaily_2|ww-kr_kherald_3',
  'ww-kw_arabtimes_2|ww-kw_times_7',
  'ww-sa_iol_13|ww-sa_iol_8',
  'ww-th_post_16|ww-th_post_6',
  'ww-canada_nunavut_2|ww-canada_nunavut_3',
  'ww-in_hdtimes_1|ww-in_hdtimes_5',
  'ww-sa_iol_1|ww-sa_iol_10',
  'ww-tw_tp_times_17|ww-tw_tp_times_2',
  'wash-post_2015-12-12_misinformation-enters-mainstream|wash-post_2015-12-13_misinformation-enters-mainstream',
  'huff-post_2016-08-05_donald-trump-finally-endorses-ho|west-journal_2016-08-03_pence-endorses-paul-ryan-with-tr',
  'huff-post_2015-11-11_a-meaningful-exchange-actually-h|huff-post_2015-11-11_watch-the-best-moments-from-the-',
  'breitbart_2016-07-19_republicans-begin-roll-call-vote|nyt_2016-07-21_amid-discord-trump-claims-nomina',
  'huff-post_2016-02-02_don-t-let-the-media-and-marco-ru|huff-post_2016-02-03_huffpollster-a-seismic-shift-amo',
]);

export async function measureStories(): Promise<void> {
  await measure(
    'the world in one week',
    ['ner/worldwide.public.dev.jsonl.gz', 'ner/worldwide.public.train.jsonl.gz'],
    (id) => {
      return Date.UTC(2022, 6, 1) + Math.floor(chance(id, 'day') * 7) * 86_400_000;
    },
  );
  await measure(
    'one election campaign, as dated',
    ['attribution/polnear.dev.jsonl.gz', 'attribution/polnear.train.jsonl.gz'],
    (id) => {
      return Date.parse(`${id.match(/\d{4}-\d{2}-\d{2}/)?.[0]}T08:00:00Z`);
    },
  );
}

async function measure(name: string, sets: readonly string[], dateOf: (id: string) => number): Promise<void> {
  const originals = publicArticles(sets).filter(({ id }) => sets.length < 2 || chance(id, 'taken') < 0.5);
  const tellings = new Map<string, number>();
  const room = await newsroom();
  for (const { id, paragraphs } of originals) {
    const times = timesTold(id, paragraphs.length);
    tellings.set(id, times);
    for (let telling = 0; telling < times; telling += 1) {
      const own = paragraphs.filter((_, n) => n % Math.max(2, times) === telling);
      const title = own[0]!.split(/[.!?]/)[0]!.slice(0, 90);
      const publishedAt = new Date(dateOf(id) + telling * 26 * 3_600_000).toISOString();
      await room.deliver(`paper-${telling}`, article(`${id}#${telling}`, own.join('\n\n'), { title, publishedAt }));
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
    `stories, ${name}: ${originals.length} events in ${rows.length} articles: ${shown(pairsOf([...told.values()], tellings))}`,
  );
}

/** Two events in five are told once: a measure without them would not see an article drawn into a story. */
function timesTold(id: string, paragraphs: number): number {
  const lot = chance(id, 'times');
  if (lot < 0.4) return 1;
  return lot < 0.8 || paragraphs < 12 ? 2 : 3;
}

function pairsOf(groups: readonly (readonly string[])[], tellings: ReadonlyMap<string, number>): Scores {
  const wanted = [...tellings.values()].reduce((sum, times) => sum + (times * (times - 1)) / 2, 0);
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
  return { truePositives: right, falsePositives: wrong, falseNegatives: wanted - right };
}
