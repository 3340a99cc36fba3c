/**
 * Which articles are on one event. Two are when they come within days of each other and share parties and enough rare words; a
 * story is all that such pairs connect. Nothing is ever removed by it: it is for reading, not for counting origins.
 */

import { aliasedTable, asc, eq, ne, or, sql } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import {
  articleParties,
  articles,
  articleVersions,
  type JudgementFeature,
  parties,
  storyKeys,
  storyLinks,
} from '../db/tables.ts';
import { type EventTerms, eventTermsOf, keyTermsOf, type NamedParty, sharedTerms } from './event-terms.ts';
import { growStory, LEAST_SCORE, outdone, regroupStory } from './story-members.ts';

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

export interface Telling {
  readonly id: string;
  readonly sortAt: number;
  readonly terms: EventTerms;
  /** Folded names of persons and organisations. */
  readonly names: ReadonlySet<string>;
}

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

function tellingOf(
  article: { readonly id: string; readonly title: string; readonly text: string; readonly sortAt: number },
  named: readonly NamedParty[],
): Telling {
  const { id, title, text, sortAt } = article;
  const names = named.filter(({ type }) => type !== 'COUNTRY').map(({ name }) => name.toLowerCase());
  return { id, sortAt, terms: eventTermsOf(title, text, named), names: new Set(names) };
}

async function tellingsOf(db: Database, ids: readonly string[]): Promise<Map<string, Telling>> {
  const rows = await db
    .select({ id: articles.id, sortAt: articles.sortAt, title: articleVersions.title, text: articleVersions.text })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(isOneOf(articles.id, ids));
  const named = await db
    .select({ articleId: articleParties.articleId, name: parties.name, type: parties.type })
    .from(articleParties)
    .innerJoin(parties, eq(parties.id, articleParties.partyId))
    .where(isOneOf(articleParties.articleId, ids));
  return new Map(
    rows.map((row) => [
      row.id,
      tellingOf(
        row,
        named.filter(({ articleId }) => articleId === row.id),
      ),
    ]),
  );
}

/** Forgets what connected the article before; returns the articles it was connected with. */
async function partFrom(db: Database, articleId: string): Promise<string[]> {
  await db.delete(storyKeys).where(eq(storyKeys.articleId, articleId));
  const links = await db
    .delete(storyLinks)
    .where(or(eq(storyLinks.leftId, articleId), eq(storyLinks.rightId, articleId)))
    .returning();
  return links.map(({ leftId, rightId }) => (leftId === articleId ? rightId : leftId));
}

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
  const k = aliasedTable(storyKeys, 'k');
  const first = { where: undefined, orderBy: [asc(k.articleId)], limit: LARGEST_KEY };
  const rows = await db
    .select({ articleId: storyKeys.articleId })
    .from(parents(keys))
    .innerJoin(storyKeys, amongFirst(db, storyKeys, k, eq(k.key, parent), first))
    .where(ne(storyKeys.articleId, articleId))
    .groupBy(storyKeys.articleId)
    .orderBy(sql`count(*) desc`, storyKeys.articleId)
    .limit(MOST_COMPARED);
  return rows.map((row) => row.articleId);
}
