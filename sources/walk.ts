/**
 * Walking through the pages of a list that grows while it is walked: what is new is yielded, with a state after each page to
 * go on from. An article that moved to another page meanwhile is not told twice.
 */

import { kindOf } from './error.ts';
import { overlapWith, type Seen } from './overlap.ts';
import type { Position } from './paging.ts';
import { present } from './present.ts';
import type { RawArticle, SourceContext, SourceIssue, SourceMessage } from './source.ts';

export type WalkState = {
  /** The newest date of the walks that came to their end: the next one asks from here. */
  newest?: string;
  /** The newest date of the walk under way. */
  top?: string;
  /** Where the walk under way goes on, or where the next one starts when positions are kept. */
  at?: string | number;
  /** Did any walk come to its end? */
  done?: boolean;
  seen: Seen;
};

export interface WalkPage {
  readonly articles: readonly RawArticle[];
  readonly issues: readonly SourceIssue[];
  /** Null after the last page. */
  readonly next: Position;
  /** Where the next walk starts; null for the first page. */
  readonly restart: Position;
}

export interface Walk {
  readonly order: 'newest' | 'oldest';
  /** Of one run. The first walk through a list of newest first ends there; every other one goes on at the next run. */
  readonly maxPages: number;
  /** Does the origin leave out what is older than `from` by itself? */
  readonly isLimited: boolean;
  readonly dateOf: (article: RawArticle) => string | undefined;
  readonly ask: (position: Position, from: Date | undefined, to: Date | undefined) => Promise<WalkPage>;
}

export async function* walk(
  ctx: SourceContext,
  before: WalkState | null,
  plan: Walk,
): AsyncIterable<SourceMessage<WalkState>> {
  const overlap = overlapWith(before?.seen);
  const { newest, at = null, done = false } = before ?? {};
  const from = ctx.range?.from ?? (newest === undefined ? undefined : new Date(newest));
  const visited = new Set<Position>();
  let top = before?.top;
  let position: Position = at;
  for (let pages = 1; ; pages += 1) {
    visited.add(position);
    const page = await askOrStartOver(ctx, plan, position, from, pages === 1);
    for (const issue of page.issues) yield { type: 'issue', issue };
    const sides = page.articles.map((article) => sideOfRange(ctx, plan.dateOf(article)));
    let news = 0;
    for (const [n, article] of page.articles.entries()) {
      top = newestOf(ctx, top, plan.dateOf(article));
      if (sides[n] !== 'in' || !overlap.isNews(article)) continue;
      news += 1;
      yield { type: 'article', article };
      ctx.signal.throwIfAborted();
    }
    // The page a walk goes on at may hold what it gave before it was cut short.
    const hasKnownOnly = sides.length > 0 && news === 0;
    const reachesKnown =
      done && !plan.isLimited && ctx.range === undefined && hasKnownOnly && (pages > 1 || at === null);
    const leavesRange = sides.length > 0 && sides.every((side) => side === 'before');
    const isOver =
      page.next === null || page.next === position || (plan.order === 'newest' && (reachesKnown || leavesRange));
    const leadsBack = !isOver && visited.has(page.next);
    if (leadsBack)
      yield { type: 'issue', issue: { kind: 'malformed', message: `page ${pages} leads back to an earlier page` } };
    const isEnough = pages >= plan.maxPages;
    const seen = overlap.seen();
    if (isOver || leadsBack || (isEnough && !done && plan.order === 'newest')) {
      if (!isOver && !leadsBack) ctx.log.warn('a first run ends here; what is older is left out', { pages });
      yield {
        type: 'state',
        state: present({ newest: later(newest, top), ...placed(page.restart), done: true, seen }),
      };
      return;
    }
    yield { type: 'state', state: present({ newest, top, ...placed(page.next), done, seen }) };
    if (isEnough) return;
    position = page.next;
  }
}

function placed(position: Position): { at?: string | number } {
  return position === null ? {} : { at: position };
}

/** A position of an earlier run may have expired; then the walk starts at the first page. */
async function askOrStartOver(
  ctx: SourceContext,
  plan: Walk,
  position: Position,
  from: Date | undefined,
  isFirst: boolean,
): Promise<WalkPage> {
  try {
    return await plan.ask(position, from, ctx.range?.to);
  } catch (error) {
    const isExpired =
      isFirst && position !== null && ['not-found', 'gone', 'unsupported', 'config'].includes(kindOf(error));
    if (!isExpired) throw error;
    ctx.log.warn('the place to go on from is refused; starting at the first page');
    return await plan.ask(null, from, ctx.range?.to);
  }
}

/** Where a date lies when going back in time; a date that cannot be read leaves nothing out. */
function sideOfRange({ range, parse }: SourceContext, date: string | undefined): 'before' | 'in' | 'after' {
  const instant = range === undefined || date === undefined ? null : parse.date(date);
  if (instant === null) return 'in';
  if (range?.from !== undefined && instant < range.from) return 'before';
  return range?.to !== undefined && instant > range.to ? 'after' : 'in';
}

/** A date in the future is a mistake that must not hide what comes until then. */
function newestOf(ctx: SourceContext, top: string | undefined, date: string | undefined): string | undefined {
  const instant = date === undefined ? null : ctx.parse.date(date);
  return instant === null || instant > ctx.now() ? top : later(top, instant.toISOString());
}

/** The later of two ISO instants in UTC, which sort like text. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one >= other ? one : other;
}
