/**
 * How well reprints are known: public articles and edits of them as papers make them (cut, reordered, another headline and byline,
 * sentences dropped or touched up, the first third alone), through the real store. Hard negatives are other articles that got a
 * paragraph of background, and pairs of articles on different news that end with the same two to five.
 */

import { asc } from 'drizzle-orm';
import { articles } from '../../db/tables.ts';
import { article, newsroom } from '../../test/newsroom.ts';
import { chance, type PublicArticle, publicArticles, type Scores, shown } from './corpus.ts';

/** Pairs of the public sets that are the same report, found by reading what was counted wrong. */
const sameInTheSets = new Set(['ww-ghana_newsghana_19|ww-ghana_newsghana_4', 'ww-canada_indig_4|ww-canada_indig_5']);

interface Copy {
  readonly of: string;
  readonly name: string;
  readonly text: string;
}

export async function measureReprints(): Promise<void> {
  const originals = publicArticles(['ner/worldwide.public.dev.jsonl.gz', 'ner/worldwide.public.train.jsonl.gz']);
  const copies = originals.flatMap((original, n) => [
    ...copiesOf(original, originals[(n + 7) % originals.length]!),
    withSharedBackground(original, originals[(n - (n % 2) + 13) % originals.length]!),
  ]);
  const room = await newsroom({ extractor: nothing });
  const day = Date.UTC(2022, 6, 1);
  for (const [n, copy] of copies.entries()) {
    const publishedAt = new Date(day + n * 600_000).toISOString();
    await room.deliver(`source-${copy.name}`, article(`${copy.of}#${copy.name}`, copy.text, { publishedAt }));
  }
  const rows = await room.store.db.select().from(articles).orderBy(asc(articles.externalId));
  room.close();
  const byOrigin = new Map<string, string[]>();
  for (const row of rows)
    byOrigin.set(row.originArticleId, [...(byOrigin.get(row.originArticleId) ?? []), row.externalId]);
  const scores = pairsOf(
    [...byOrigin.values()],
    rows.map((row) => row.externalId),
  );
  console.log(`reprints: ${originals.length} articles, ${copies.length} texts: ${shown(scores)}`);
}

const nothing = {
  name: 'none',
  version: '0',
  extract: () => ({ parties: [], positions: [], statements: [], allegations: [] }),
};

function copiesOf({ id, paragraphs }: PublicArticle, other: PublicArticle): Copy[] {
  const keep = Math.max(2, Math.round(paragraphs.length * (0.4 + 0.4 * chance(id, 'cut'))));
  const shuffled = [...paragraphs].sort((a, b) => chance(id, a) - chance(id, b));
  const background = other.paragraphs[Math.floor(chance(id, 'background') * other.paragraphs.length)]!;
  return [
    { of: id, name: 'original', text: paragraphs.join('\n\n') },
    { of: id, name: 'cut', text: paragraphs.slice(0, keep).join('\n\n') },
    {
      of: id,
      name: 'third',
      text: ['By a staff reporter', ...paragraphs.slice(0, Math.round(paragraphs.length / 3))].join('\n\n'),
    },
    { of: id, name: 'reordered', text: ['By our own staff', ...shuffled].join('\n\n') },
    { of: id, name: 'touched', text: paragraphs.map((one) => touched(id, one)).join('\n\n') },
    // Another article’s paragraph as background: no reprint of that one.
    { of: id, name: 'background', text: [...paragraphs.slice(0, keep + 1), background].join('\n\n') },
  ];
}

/** Two articles in turn get the same end, as an agency puts what went before below each piece of news of an affair. */
function withSharedBackground({ id, paragraphs }: PublicArticle, third: PublicArticle): Copy {
  const most = Math.min(5, Math.floor(third.paragraphs.length / 2));
  const count = 2 + Math.floor((most - 1) * chance(third.id, 'shared background'));
  const background = third.paragraphs.slice(-count);
  return { of: id, name: 'shared-background', text: [...paragraphs, ...background].join('\n\n') };
}

/** As a sub-editor does: one sentence in five goes, "said" becomes "told reporters", figures are written out. */
function touched(id: string, paragraph: string): string {
  const sentences = paragraph.split(/(?<=[.!?]) +/).filter((sentence) => chance(id, sentence) > 0.2);
  return (sentences.length === 0 ? [paragraph] : sentences)
    .join(' ')
    .replace(/\bsaid\b/g, 'told reporters')
    .replace(/\b(?:percent|per cent)\b/g, '%')
    .replace(/[“”]/g, '"');
}

function pairsOf(families: readonly (readonly string[])[], all: readonly string[]): Scores {
  const articleOf = (externalId: string) => externalId.replace(/#.*$/, '');
  const perArticle = new Map<string, number>();
  for (const externalId of all) perArticle.set(articleOf(externalId), (perArticle.get(articleOf(externalId)) ?? 0) + 1);
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const wanted = [...perArticle.values()].reduce((sum, n) => sum + pairs(n), 0);
  let [right, wrong] = [0, 0];
  for (const family of families) {
    const counts = new Map<string, number>();
    for (const externalId of family) counts.set(articleOf(externalId), (counts.get(articleOf(externalId)) ?? 0) + 1);
    const names = [...counts.keys()].sort();
    right += [...counts.values()].reduce((sum, n) => sum + pairs(n), 0);
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        if (sameInTheSets.has(`${a}|${b}`)) continue;
        wrong += (counts.get(a) ?? 0) * (counts.get(b) ?? 0);
        console.log(`  wrong: ${a} and ${b}`);
      }
    }
  }
  return { truePositives: right, falsePositives: wrong, falseNegatives: wanted - right };
}
