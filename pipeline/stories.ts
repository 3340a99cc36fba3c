/**
 * Which articles are on one event. Two are when they come within days of each other and share parties and enough rare words; a
 * story is all that such pairs connect. Nothing is ever removed by it: it is for reading, not for counting origins.
 */

import { aliasedTable, asc, eq, ne, or, sql } from 'drizzle-orm';
import { amongFirst, given, parent, parentsGiven } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { type JudgementFeature, storyKeys, storyLinks } from '../db/tables.ts';
import { keyTermsOf, sharedTerms } from './event-terms.ts';
import { growStory, LEAST_SCORE, outdone, regroupStory } from './story-members.ts';
import { type Telling, tellingsOf } from './tellings.ts';

export interface StoryCandidate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sortAt: number;
  readonly recordedAt: number;
}

/** Puts a stored article, new or with a new text, into its story, and the articles that it connected out of theirs. */
export async function placeInStory(db: Database, article: StoryCandidate): Promise<void> {
  const parted = await partFrom(db, article.id);
  const anew = [article.id, ...parted];
  const tellings = await tellingsOf(db, anew);
  const shaken: string[] = [];
  for (const id of anew) {
    const telling = tellings.get(id);
    if (telling) shaken.push(...(await connect(db, telling)));
  }
  if (parted.length + shaken.length === 0) await growStory(db, article.id, article.recordedAt);
  else await regroupStory(db, [...new Set([...anew, ...shaken])], article.recordedAt);
}

/** An article whose text may be kept no longer is in no story. */
export async function leaveStory(db: Database, articleId: string, at: number): Promise<void> {
  const parted = await partFrom(db, articleId);
  if (parted.length > 0) await regroupStory(db, [articleId, ...parted], at);
}

/** Further apart it is another day's news of the same matter. */
const MOST_DAYS_APART = 3;

const DAY = 86_400_000;

/** Shared words that stand in no name: the same people are in the news of many events. */
const LEAST_PLAIN = 3;

/** Why two tellings are of one event, or null. The same whichever is given first. */
function sameEvent(left: Telling, right: Telling): { score: number; features: JudgementFeature[] } | null {
  const days = Math.abs(left.sortAt - right.sortAt) / DAY;
  if (days > MOST_DAYS_APART) return null;
  const { cosine, words, plain } = sharedTerms(left.terms, right.terms);
  if (plain < LEAST_PLAIN || cosine < LEAST_SCORE) return null;
  const names = [...left.names].filter((name) => right.names.has(name)).sort();
  return {
    score: Math.min(1, cosine),
    features: [
      { name: 'rare-words', weight: cosine, detail: words.slice(0, 8).join(', ') },
      { name: 'shared-parties', weight: names.length, detail: names.slice(0, 8).join(', ') },
      { name: 'days-apart', weight: -days, detail: days.toFixed(1) },
    ],
  };
}

/** Forgets what connected the article before; returns the articles it was connected with. */
async function partFrom(db: Database, articleId: string): Promise<string[]> {
  await dropKeys(db).execute({ articleId });
  const links = await dropLinks(db).execute({ articleId });
  return links.map(({ leftId, rightId }) => (leftId === articleId ? rightId : leftId));
}

const dropKeys = prepared((db) =>
  db
    .delete(storyKeys)
    .where(eq(storyKeys.articleId, sql.placeholder('articleId')))
    .prepare(),
);

const dropLinks = prepared((db) => {
  const id = sql.placeholder('articleId');
  return db
    .delete(storyLinks)
    .where(or(eq(storyLinks.leftId, id), eq(storyLinks.rightId, id)))
    .returning({ leftId: storyLinks.leftId, rightId: storyLinks.rightId })
    .prepare();
});

/**
 * Looks among articles of near days that share a heavy term: the cost does not grow with the years stored. Returns the articles
 * whose weaker links may count no more, because this one is nearer.
 */
async function connect(db: Database, telling: Telling): Promise<string[]> {
  const day = Math.floor(telling.sortAt / DAY);
  const terms = keyTermsOf(telling.terms);
  const days = Array.from({ length: 2 * MOST_DAYS_APART + 1 }, (_, n) => day - MOST_DAYS_APART + n);
  const near = await sharingKeys(
    db,
    terms.flatMap((term) => days.map((near) => `${near} ${term}`)),
    telling.id,
  );
  const tellings = await tellingsOf(db, near);
  const rows = near.flatMap((id) => {
    const other = tellings.get(id);
    const same = other && sameEvent(telling, other);
    if (!same) return [];
    const [leftId, rightId] = id < telling.id ? [id, telling.id] : [telling.id, id];
    return [{ leftId, rightId, ...same }];
  });
  const shaken = await outdone(db, telling.id, rows);
  await insertLinks(db, rows);
  await insertKeys(
    db,
    terms.map((term) => ({ key: `${day} ${term}`, articleId: telling.id })),
  );
  return shaken;
}

const insertLinks = insertion(storyLinks, ['leftId', 'rightId', 'score', 'features'], (insert) =>
  insert.onConflictDoNothing(),
);

const insertKeys = insertion(storyKeys, ['key', 'articleId'], (insert) => insert.onConflictDoNothing());

/** Of a key that more articles have, these many are looked at. */
const LARGEST_KEY = 40;

const MOST_COMPARED = 40;

async function sharingKeys(db: Database, keys: readonly string[], articleId: string): Promise<string[]> {
  const rows = await sharing(db).execute({ keys: given(keys), articleId });
  return rows.map((row) => row.articleId);
}

const sharing = prepared((db) => {
  const k = aliasedTable(storyKeys, 'k');
  const first = { where: undefined, orderBy: [asc(k.articleId)], limit: LARGEST_KEY };
  return db
    .select({ articleId: storyKeys.articleId })
    .from(parentsGiven('keys'))
    .innerJoin(storyKeys, amongFirst(db, storyKeys, k, eq(k.key, parent), first))
    .where(ne(storyKeys.articleId, sql.placeholder('articleId')))
    .groupBy(storyKeys.articleId)
    .orderBy(sql`count(*) desc`, storyKeys.articleId)
    .limit(MOST_COMPARED)
    .prepare();
});
