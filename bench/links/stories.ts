/**
 * How well stories are known. One event told twice or three times: the paragraphs of a public article are dealt out to two or three
 * tellings, each under a headline of its own; they share no sentence. Everything else of the same days is another event.
 */

import { readFileSync } from 'node:fs';
import { articles } from '../../db/tables.ts';
import { article, newsroom } from '../../test/newsroom.ts';
import { chance, publicArticles, type Scores, shown } from './corpus.ts';

/**
 * Pairs of the public sets that were counted wrong, each read and decided: SAME where both report on one vote, debate, poll, speech,
 * filing or meeting, or on what is said of it in those days; a matter that goes on (a campaign, a lead in the polls) is no event.
 */
const decisions: readonly { left: string; right: string; verdict: 'SAME' | 'DIFFERENT' }[] = readFileSync(
  new URL('./story-decisions.ndjson', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const sameInTheSets = new Set(decisions.filter(({ verdict }) => verdict === 'SAME').map(pairOf));

const world: Sample = {
  name: 'the world in one week',
  sets: ['ner/worldwide.public.dev.jsonl.gz', 'ner/worldwide.public.train.jsonl.gz'],
  dateOf: (id) => Date.UTC(2022, 6, 1) + Math.floor(chance(id, 'day') * 7) * 86_400_000,
};

const campaign: Sample = {
  name: 'one election campaign, as dated',
  sets: ['attribution/polnear.dev.jsonl.gz', 'attribution/polnear.train.jsonl.gz'],
  dateOf: (id) => Date.parse(`${id.match(/\d{4}-\d{2}-\d{2}/)?.[0]}T08:00:00Z`),
};

interface Sample {
  readonly name: string;
  readonly sets: readonly string[];
  readonly dateOf: (id: string) => number;
}

/** The rule was made with half of the events in view; the other half was kept aside, and is the figure to go by. */
export async function measureStories(): Promise<void> {
  for (const sample of [world, campaign]) {
    await measure(sample, 'in view', (id) => chance(id, 'taken') < 0.5);
    await measure(sample, 'kept aside', (id) => chance(id, 'taken') >= 0.5);
  }
}

async function measure({ name, sets, dateOf }: Sample, half: string, isIn: (id: string) => boolean): Promise<void> {
  const originals = publicArticles(sets).filter(({ id }) => isIn(id));
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
    `stories, ${name}, ${half}: ${originals.length} events in ${rows.length} articles: ${shown(pairsOf([...told.values()], tellings))}`,
  );
}

/** Two events in five are told once: a measure without them would not see an article drawn into a story. */
function timesTold(id: string, paragraphs: number): number {
  const lot = chance(id, 'times');
  if (lot < 0.4) return 1;
  return lot < 0.8 || paragraphs < 12 ? 2 : 3;
}

function pairOf({ left, right }: { readonly left: string; readonly right: string }): string {
  return [left, right].sort().join('|');
}

function pairsOf(groups: readonly (readonly string[])[], tellings: ReadonlyMap<string, number>): Scores {
  const wanted = [...tellings.values()].reduce((sum, times) => sum + (times * (times - 1)) / 2, 0);
  let [right, wrong] = [0, 0];
  for (const group of groups) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (a === b) right += 1;
        else if (!sameInTheSets.has(pairOf({ left: a, right: b }))) {
          wrong += 1;
          if (process.argv.includes('--errors')) console.log(`  wrong: ${a} and ${b}`);
        }
      }
    }
  }
  return { truePositives: right, falsePositives: wrong, falseNegatives: wanted - right };
}
