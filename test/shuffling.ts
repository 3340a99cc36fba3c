/**
 * Raw items in shuffled orders, and the graph that comes of each. An item keeps the time at which it was received, as it does when a
 * store is gathered anew from its raw items; items of one article keep their own order.
 */

import { eq, isNull } from 'drizzle-orm';
import { reportsOf } from '../db/credits.ts';
import {
  allegationArticles,
  allegationParties,
  allegationRelations,
  allegations,
  articleParties,
  articles,
  articleVersions,
  judgements,
  parties,
  sources,
  statementChanges,
  statements,
  statusEvents,
  storyLinks,
} from '../db/tables.ts';
import type { RawArticle } from '../sources/source.ts';
import { foldStatus } from '../status.ts';
import { article, newsroom } from './newsroom.ts';

export interface Delivered {
  readonly key: string;
  /** The article as it was then, or the id of one that its source takes back. */
  readonly raw: RawArticle | { readonly withdrawn: string };
}

/** What one source said of one article, in its order. */
export type Chain = readonly Delivered[];

export const at = (day: number, hour = 8) =>
  `2023-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

/** The texts that an article of a day had, one after the other. */
export function told(key: string, id: string, day: number, title: string, ...texts: string[]): Chain {
  return texts.map((text, version) => ({
    key,
    raw: article(id, text, {
      title,
      publishedAt: at(day),
      ...(version > 0 ? { updatedAt: at(day + version, 18) } : {}),
    }),
  }));
}

/** Chains interleaved, each item with the time at which it came first. The same for the same seed (a linear congruential generator). */
export function shuffled(chains: readonly Chain[], seed: number): Received[] {
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const waiting = received(chains);
  const order: Received[] = [];
  while (waiting.length > 0) {
    const place = Math.floor(random() * waiting.length);
    order.push(waiting[place]!.shift()!);
    if (waiting[place]!.length === 0) waiting.splice(place, 1);
  }
  return order;
}

/** As they came. */
export function inOrder(chains: readonly Chain[]): Received[] {
  return received(chains).flat();
}

interface Received extends Delivered {
  readonly receivedAt: number;
}

/** Undated articles are dated by this: it belongs to the item. */
function received(chains: readonly Chain[]): Received[][] {
  let receivedAt = Date.parse('2023-04-01T00:00:00Z');
  return chains.map((chain) =>
    chain.map((item) => {
      receivedAt += 3_600_000;
      return { ...item, receivedAt };
    }),
  );
}

const days = Array.from({ length: 44 }, (_, day) => Date.parse('2023-03-01T23:00:00Z') + day * 86_400_000);

/** All that an order could change, as sorted lines. Ids of versions and statements are in `texts` and `changes` alone. */
export async function graphOf(order: readonly Received[]) {
  const room = await newsroom();
  for (const { key, raw, receivedAt } of order) {
    room.clock.now = receivedAt;
    const results = 'withdrawn' in raw ? await room.withdraw(key, raw.withdrawn) : await room.deliver(key, raw);
    for (const { error } of results) if (error !== null) throw new Error(error);
  }
  const { db } = room.store;
  const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  const [all, steps] = [await db.select().from(allegations), await db.select().from(statusEvents)];
  const groupOf = new Map(all.map(({ id, canonicalId }) => [id, canonicalId]));
  const listed = [...new Set(all.map(({ canonicalId }) => canonicalId))];
  const reports = await reportsOf(db, listed);
  const current = await db
    .select({ row: statements, title: articleVersions.title, text: articleVersions.text })
    .from(statements)
    .innerJoin(articleVersions, eq(articleVersions.id, statements.versionId))
    .where(eq(statements.isCurrent, true));
  const judged = await db.select().from(judgements).where(isNull(judgements.revokedAt));
  const titles = new Map((await db.select().from(sources)).map(({ id, title }) => [id, title]));
  const graph = {
    articles: sorted(
      (await db.select().from(articles)).map((row) => [
        row.id,
        titles.get(row.sourceId),
        row.storyId,
        row.originArticleId,
        row.originKey,
        row.originBasis,
        row.hasAllegations,
        row.sortAt,
        row.withdrawnAt !== null,
      ]),
    ),
    mentioned: sorted(
      (await db.select().from(articleParties)).map((row) => [row.articleId, row.partyId, row.mentionCount]),
    ),
    parties: sorted(
      (await db.select().from(parties)).map((row) => [
        row.id,
        row.canonicalId,
        row.name,
        row.context,
        row.countryId,
        row.organisationKind,
        row.articleCount,
      ]),
    ),
    judgements: sorted(
      judged.map((row) => [
        row.subject,
        row.leftId,
        row.rightId,
        row.verdict,
        row.score,
        row.features.map(({ name, weight }) => [name, weight]),
      ]),
    ),
    stories: sorted((await db.select().from(storyLinks)).map((row) => [row.leftId, row.rightId, row.score])),
    groups: sorted(all.map((row) => [row.id, row.canonicalId, row.claim, row.category])),
    reported: sorted((await db.select().from(allegationArticles)).map((row) => [row.allegationId, row.articleId])),
    corroboration: sorted(reports.map((row) => [row.canonicalId, row.articleId, row.key, row.basis, row.label])),
    statements: sorted(
      current.map(({ row, title, text }) => [row.articleId, row.content, row.stance, row.allegationId, title, text]),
    ),
    relations: sorted(
      (await db.select().from(allegationRelations)).map((row) => [row.allegationId, row.kind, row.otherId, row.score]),
    ),
    roles: sorted(
      (await db.select().from(allegationParties)).map((row) => [row.id, row.label, row.ordinal, row.response]),
    ),
    states: sorted(
      all
        .filter(({ id }) => listed.includes(id))
        .map((row) => [
          row.id,
          row.headline,
          row.sourcing,
          row.response,
          row.proceedings,
          row.independentOrigins,
          row.firstReportedAt,
          row.lastReportedAt,
          row.sortAt,
        ]),
    ),
    statuses: sorted(
      listed.flatMap((id) => {
        const own = steps.filter((step) => groupOf.get(step.allegationId) === id);
        return days.map((asOf) => {
          const { basis, ...status } = foldStatus(own, { asOf });
          return [id, new Date(asOf).toISOString().slice(0, 10), status];
        });
      }),
    ),
    texts: sorted((await db.select().from(statements)).map((row) => [row.id, row.allegationId, row.isCurrent])),
    changes: sorted((await db.select().from(statementChanges)).map(({ recordedAt: _, ...row }) => row)),
  };
  room.close();
  return graph;
}

export type Graph = Awaited<ReturnType<typeof graphOf>>;
