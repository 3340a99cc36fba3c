/** Articles on one event. */

import { aliasedTable, eq, sql } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents, place } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articles, stories } from '../db/tables.ts';
import { type Article, type ArticleConnection, articlePage, newestFirst } from './article.ts';
import { byPlace, inOrder } from './batch.ts';
import type { Context } from './context.ts';
import {
  type Connection,
  connectionOf,
  type Key,
  type Order,
  type PageArgs,
  stretchOf,
  type Window,
  windowOf,
} from './paging.ts';

export type Story = typeof stories.$inferSelect;

const lastToldFirst: Order = { name: 'LAST_TOLD', descending: true };

/** By the id of any of its articles: a story goes on being found when it gets an earlier first article. */
export async function storiesByIds(db: Database, ids: readonly string[]): Promise<(Story | null)[]> {
  const rows = await db
    .select({ articleId: articles.id, story: stories })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .where(isOneOf(articles.id, ids));
  const found = inOrder(ids, rows, (row) => row.articleId);
  return found.map((row) => row?.story ?? null);
}

export async function listStories({ db }: Context, args: PageArgs): Promise<Connection<Story>> {
  const window = windowOf(args, lastToldFirst);
  const stretch = stretchOf(window, stories.sortAt, stories.id);
  const rows = await db
    .select()
    .from(stories)
    .where(stretch.where)
    .orderBy(...stretch.orderBy)
    .limit(stretch.limit);
  const totalCount = async () => {
    const [row] = await db.select({ total: sql<number>`count(*)` }).from(stories);
    return row?.total ?? 0;
  };
  return connectionOf({ window, rows, keyOf: (row): Key => [row.sortAt, row.id], nodeOf: (row) => row, totalCount });
}

export async function articlesOfStory({ load }: Context, story: Story, args: PageArgs): Promise<ArticleConnection> {
  const window = windowOf(args, newestFirst);
  return articlePage(window, await load.articlesOfStory(window).load(story.id), async () => story.articleCount);
}

export async function articlesOfStories(
  db: Database,
  storyIds: readonly string[],
  window: Window,
): Promise<Article[][]> {
  const a = aliasedTable(articles, 'a');
  const rows = await db
    .select({ place, article: articles })
    .from(parents(storyIds))
    .innerJoin(articles, amongFirst(db, articles, a, eq(a.storyId, parent), stretchOf(window, a.sortAt, a.id)))
    .orderBy(place, ...stretchOf(window, articles.sortAt, articles.id).orderBy);
  return byPlace(storyIds.length, rows).map((list) => list.map((row) => row.article));
}
