/** Which articles a story has: what the links between articles connect. It is named by its earliest article. */

import { and, eq, inArray, notExists, or, type SQL, sql } from 'drizzle-orm';
import { given, isAmong, isOneOf, parent, parentsGiven } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articles, articleVersions, stories, storyLinks } from '../db/tables.ts';
import { inChunks } from './chunks.ts';
import { announce } from './outbox.ts';

/** An article that no story had is added to the one its links lead to; several become one. Its cost does not grow with the story. */
export async function growStory(db: Database, articleId: string, recordedAt: number): Promise<void> {
  const linked = await neighboursOf(db, [articleId]);
  if (linked.length === 0) return;
  const near = await membersByIds(db, [articleId, ...linked.flatMap(({ leftId, rightId }) => [leftId, rightId])]);
  const told = [...new Set(near.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])))];
  const loose = near.filter(({ storyId }) => storyId === null);
  const first = [...(await membersByIds(db, told)), ...loose].sort(byDate)[0]!;
  await inChunks(
    loose.map(({ id }) => id),
    (chunk) => moveArticles(db, inArray(articles.id, chunk), first.id),
  );
  const others = told.filter((id) => id !== first.id);
  if (others.length > 0) await moveArticles(db, inArray(articles.storyId, others), first.id);
  await addUp(db, first.id, told, loose);
  await announce(db, {
    kind: 'STORY_CHANGED',
    subjectId: first.id,
    recordedAt,
    payload: { articles: loose.map(({ id }) => id) },
  });
}

/** Links were taken away: the articles that were one story are grouped anew by those that stand. */
export async function regroupStory(db: Database, articleIds: readonly string[], recordedAt: number): Promise<void> {
  const linked = await neighboursOf(db, articleIds);
  const near = await membersByIds(db, [...articleIds, ...linked.flatMap(({ leftId, rightId }) => [leftId, rightId])]);
  const told = [...new Set(near.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])))];
  const rows = await db.select(member).from(articles).where(isOneOf(articles.storyId, told));
  const members = new Map([...near, ...rows].map((row) => [row.id, row]));
  const groups = connected([...members.keys()], await neighboursOf(db, [...members.keys()]));
  await db.delete(stories).where(isOneOf(stories.id, told));
  for (const group of groups) {
    const sorted = group.map((id) => members.get(id)!).sort(byDate);
    const storyId = sorted.length === 1 ? null : sorted[0]!.id;
    await inChunks(group, (chunk) => moveArticles(db, inArray(articles.id, chunk), storyId));
    if (storyId !== null) await addUp(db, storyId, [], sorted);
  }
  await announce(db, {
    kind: 'STORY_CHANGED',
    subjectId: articleIds[0]!,
    recordedAt,
    payload: { articles: [...members.keys()] },
  });
}

interface Member {
  readonly id: string;
  readonly storyId: string | null;
  readonly sortAt: number;
  readonly publishedAt: number | null;
}

const member = {
  id: articles.id,
  storyId: articles.storyId,
  sortAt: articles.sortAt,
  publishedAt: articles.publishedAt,
};

interface Link {
  readonly leftId: string;
  readonly rightId: string;
}

function byDate(a: Member, b: Member): number {
  return a.sortAt - b.sortAt || (a.id < b.id ? -1 : 1);
}

async function membersByIds(db: Database, ids: readonly string[]): Promise<Member[]> {
  return await membersAt(db).execute({ ids: given([...new Set(ids)]) });
}

const membersAt = prepared((db) => db.select(member).from(articles).where(isAmong(articles.id, 'ids')).prepare());

/** Two articles are linked from here on. */
export const LEAST_SCORE = 0.16;

/** From here on the link counts whatever else there is. */
const STRONG_SCORE = 0.35;

/**
 * A weaker link counts where it is nearly the best that both its articles have and the nearest article of each is linked with the
 * other's too: a story is not reached by stepping stones.
 */
const NEARLY_BEST = 0.8;

/** Of the articles that new links lead to, those that have weaker links which the new ones outdo. */
export async function outdone(
  db: Database,
  articleId: string,
  added: readonly (Link & { score: number })[],
): Promise<string[]> {
  const all = new Map(added.map(({ leftId, rightId, score }) => [leftId === articleId ? rightId : leftId, score]));
  const others = await withoutAsGood(db, all);
  const links = await linksOf(db, [...others.keys()]);
  const best = bestOf(links);
  return [...others].flatMap(([id, score]) => {
    const own = links.filter(({ leftId, rightId }) => leftId === id || rightId === id);
    const isOutdone = score > (best.get(id)?.score ?? 0) && own.some((link) => link.score < STRONG_SCORE);
    return isOutdone ? [id] : [];
  });
}

/** Those that have no link yet as good as the given score. An article with thousands of links mostly has one among the first. */
async function withoutAsGood(db: Database, scores: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  if (scores.size === 0) return new Map();
  const rows = await notAsGood(db).execute({ pairs: given([...scores].map((pair) => JSON.stringify(pair))) });
  return new Map(rows.map((row) => [row.id, scores.get(row.id)!]));
}

const notAsGood = prepared((db) => {
  const id = sql<string>`json_extract(${parent}, '$[0]')`;
  const asGood = (end: typeof storyLinks.leftId | typeof storyLinks.rightId) =>
    db
      .select({ score: storyLinks.score })
      .from(storyLinks)
      .where(and(eq(end, id), sql`${storyLinks.score} >= json_extract(${parent}, '$[1]')`));
  return db
    .select({ id })
    .from(parentsGiven('pairs'))
    .where(and(notExists(asGood(storyLinks.leftId)), notExists(asGood(storyLinks.rightId))))
    .prepare();
});

/** The links of these articles that count. */
async function neighboursOf(db: Database, ids: readonly string[]): Promise<Link[]> {
  const links = await linksOf(db, ids);
  const weak = links.filter(({ score }) => score < STRONG_SCORE);
  const ends = [...new Set(weak.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  const around = await linksOf(db, ends);
  const best = bestOf(around);
  const pairs = new Set(around.map(({ leftId, rightId }) => `${leftId} ${rightId}`));
  const areLinked = (a: string, b: string) => a === b || pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);
  return links.filter(({ leftId, rightId, score }) => {
    if (score >= STRONG_SCORE) return true;
    const [left, right] = [best.get(leftId)!, best.get(rightId)!];
    const isNearlyBest = score >= NEARLY_BEST * Math.max(left.score, right.score);
    return isNearlyBest && areLinked(left.id, rightId) && areLinked(right.id, leftId);
  });
}

interface ScoredLink extends Link {
  readonly score: number;
}

interface Nearest {
  readonly id: string;
  readonly score: number;
}

/** The nearest article of each, of several as near the one with the smallest id. */
function bestOf(links: readonly ScoredLink[]): ReadonlyMap<string, Nearest> {
  const best = new Map<string, Nearest>();
  const offer = (to: string, id: string, score: number) => {
    const had = best.get(to);
    if (!had || score > had.score || (score === had.score && id < had.id)) best.set(to, { id, score });
  };
  for (const { leftId, rightId, score } of links) {
    offer(leftId, rightId, score);
    offer(rightId, leftId, score);
  }
  return best;
}

async function linksOf(db: Database, ids: readonly string[]): Promise<ScoredLink[]> {
  if (ids.length === 0) return [];
  return await linksAt(db).execute({ ids: given(ids) });
}

const linksAt = prepared((db) =>
  db
    .select({ leftId: storyLinks.leftId, rightId: storyLinks.rightId, score: storyLinks.score })
    .from(storyLinks)
    .where(or(isAmong(storyLinks.leftId, 'ids'), isAmong(storyLinks.rightId, 'ids')))
    .prepare(),
);

async function moveArticles(db: Database, which: SQL, storyId: string | null): Promise<void> {
  await db.update(articles).set({ storyId }).where(which);
}

/** The row of a story from the rows of those that it was and the articles that are new in it. */
async function addUp(db: Database, storyId: string, told: readonly string[], added: readonly Member[]): Promise<void> {
  const before = await dropStories(db).execute({ ids: given(told) });
  const [first] = await titleOf(db).execute({ articleId: storyId });
  const dates = added.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt]));
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const starts = [...known(before.map(({ firstPublishedAt }) => firstPublishedAt)), ...dates];
  const ends = [...known(before.map(({ lastPublishedAt }) => lastPublishedAt)), ...dates];
  const row = {
    id: storyId,
    title: first?.title ?? '',
    articleCount: before.reduce((sum, { articleCount }) => sum + articleCount, 0) + added.length,
    firstPublishedAt: starts.length === 0 ? null : Math.min(...starts),
    lastPublishedAt: ends.length === 0 ? null : Math.max(...ends),
    sortAt: Math.max(...before.map(({ sortAt }) => sortAt), ...added.map(({ sortAt }) => sortAt)),
  };
  await insertStory(db, [row]);
}

const dropStories = prepared((db) => db.delete(stories).where(isAmong(stories.id, 'ids')).returning().prepare());

const titleOf = prepared((db) =>
  db
    .select({ title: articleVersions.title })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(eq(articles.id, sql.placeholder('articleId')))
    .prepare(),
);

const insertStory = insertion(
  stories,
  ['id', 'title', 'articleCount', 'firstPublishedAt', 'lastPublishedAt', 'sortAt'],
  (insert) =>
    insert.onConflictDoUpdate({
      target: stories.id,
      set: {
        title: sql`excluded.title`,
        articleCount: sql`excluded.article_count`,
        firstPublishedAt: sql`excluded.first_published_at`,
        lastPublishedAt: sql`excluded.last_published_at`,
        sortAt: sql`excluded.sort_at`,
      },
    }),
);

/** Groups of ids that links connect, those without a link alone. */
function connected(ids: readonly string[], links: readonly Link[]): string[][] {
  const root = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (root.get(at) !== at) {
      root.set(at, root.get(root.get(at)!)!);
      at = root.get(at)!;
    }
    return at;
  };
  for (const { leftId, rightId } of links) {
    if (root.has(leftId) && root.has(rightId)) root.set(find(leftId), find(rightId));
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.values()];
}
