/** What of a feed is new, changed or taken back since it was last read. */

import { isAddress } from './address.ts';
import { kindOf, refusalOf } from './error.ts';
import type { FeedConfig, FeedState } from './feed-config.ts';
import { fingerprint } from './fingerprint.ts';
import { articlesOfFeed } from './formats/feed.ts';
import { pageArticle } from './page-article.ts';
import type { FeedDocument, RawArticle, SourceContext, SourceMessage } from './source.ts';

/** So that a state stays under 64 kB; of a longer feed the rest is offered again, and the host knows it. */
export const MOST_REMEMBERED = 2000;

/** Stands before the fingerprint of an entry whose page is still to be read. */
const WAITING = '~';

/** What one run knows as it goes. */
export interface FeedMemory {
  /** Newest first. */
  entries: FeedState['entries'];
  /** How many pages of entries may still be read in this run. */
  textsLeft: number;
}

export interface PageOfFeed {
  /** How many of its entries were new or changed. */
  readonly fresh: number;
  /** How many were known already, changed or not. */
  readonly known: number;
  /** The time of its oldest dated entry, in milliseconds. */
  readonly oldest: number | null;
}

/** Feeds list the newest first; reading backwards gives articles in the order they appeared. */
export async function* changesOf(
  ctx: SourceContext,
  config: FeedConfig,
  document: FeedDocument,
  address: string,
  memory: FeedMemory,
  page: 'newest' | 'older' = 'newest',
): AsyncGenerator<SourceMessage<FeedState>, PageOfFeed> {
  const { articles, withdrawals, issues, remarks } = articlesOfFeed(document, address);
  for (const issue of issues) yield { type: 'issue', issue };
  for (const message of remarks)
    yield { type: 'issue', issue: { kind: 'malformed', message: `${address}: ${message}` } };
  const before = memory.entries;
  const found: [string, string][] = [];
  let fresh = 0;
  let known = 0;
  let oldest: number | null = null;
  for (const article of articles.toReversed()) {
    const key = fingerprint(article.externalId);
    const content = fingerprint(JSON.stringify(article)).slice(0, 8);
    const at = ctx.parse.date(article.publishedAt ?? '')?.getTime() ?? null;
    if (at !== null && (oldest === null || at < oldest)) oldest = at;
    if (before[key] !== undefined) known += 1;
    if (!isInRange(at, ctx.range)) continue;
    let mark = content;
    if (before[key] !== content) {
      fresh += 1;
      const { handed, isWaiting } = yield* withFullText(ctx, config, article, memory);
      // An entry whose page still waits was handed over with its excerpt.
      if (!isWaiting || before[key] !== WAITING + content) yield { type: 'article', article: handed };
      if (isWaiting) mark = WAITING + content;
    }
    found.push([key, mark]);
  }
  found.reverse();
  for (const withdrawal of withdrawals) {
    const key = fingerprint(withdrawal.externalId);
    const mark = `x${fingerprint(withdrawal.at ?? '').slice(0, 7)}`;
    if (before[key] === mark || isNewerThan(ctx, articles, withdrawal)) continue;
    fresh += 1;
    yield { type: 'withdrawn', ...withdrawal };
    found.push([key, mark]);
  }
  // Of an id that stands twice, the first is the newer. Names keep the place they were first given: the newest stand first.
  const marks = Object.fromEntries(found.toReversed());
  const order = Object.fromEntries(found);
  memory.entries = page === 'newest' ? { ...order, ...before, ...marks } : { ...before, ...order, ...marks };
  return { fresh, known, oldest };
}

/** Those of the last pages, as many as a state holds. */
export function remembered(entries: FeedState['entries'], most = MOST_REMEMBERED): FeedState['entries'] {
  return Object.fromEntries(Object.entries(entries).slice(0, most));
}

/** Does the page of any entry still wait to be read? */
export function isUnfinished(entries: FeedState['entries']): boolean {
  return Object.values(entries).some((mark) => mark.startsWith(WAITING));
}

/** An entry that was written again after it was taken back stands (RFC 6721, section 3). */
function isNewerThan(
  ctx: SourceContext,
  articles: readonly RawArticle[],
  { externalId, at }: { externalId: string; at?: string },
): boolean {
  const article = articles.find((one) => one.externalId === externalId);
  if (article === undefined) return false;
  const updated = ctx.parse.date(article.updatedAt ?? article.publishedAt ?? '');
  const deleted = ctx.parse.date(at ?? '');
  return updated !== null && deleted !== null && updated > deleted;
}

function isInRange(at: number | null, range: SourceContext['range']): boolean {
  if (at === null || range === undefined) return true;
  return (
    at >= (range.from?.getTime() ?? Number.NEGATIVE_INFINITY) && at <= (range.to?.getTime() ?? Number.POSITIVE_INFINITY)
  );
}

/** The article of the entry's page where the feed has an excerpt alone; what the feed says of it stands. */
async function* withFullText(
  ctx: SourceContext,
  { fullText, permission }: FeedConfig,
  article: RawArticle,
  memory: FeedMemory,
): AsyncGenerator<SourceMessage<FeedState>, { handed: RawArticle; isWaiting: boolean }> {
  const { url, externalId } = article;
  if (fullText === 'feed' || article.body?.complete === true || url === undefined || !isAddress(url))
    return { handed: article, isWaiting: false };
  if (memory.textsLeft === 0) return { handed: article, isWaiting: true };
  memory.textsLeft -= 1;
  try {
    const response = await ctx.fetch(url, {
      headers: { accept: 'text/html, application/xhtml+xml, */*;q=0.1' },
      robots: 'obey',
    });
    const refusal = refusalOf(response);
    if (refusal !== null) throw refusal;
    const found = await pageArticle(ctx, response, { externalId, permission });
    const alternateIds = [...new Set([...(article.alternateIds ?? []), ...(found.article.alternateIds ?? [])])];
    const { body: excerpt, ...said } = article;
    const summary =
      excerpt === undefined || excerpt.format === 'page' || excerpt.format === 'markdown'
        ? {}
        : { summary: { format: excerpt.format, value: excerpt.value } };
    const authors = said.authors?.length ? {} : { authors: found.article.authors ?? [] };
    return { handed: { ...found.article, ...summary, ...said, ...authors, alternateIds }, isWaiting: false };
  } catch (error) {
    const kind = kindOf(error);
    const message = error instanceof Error ? error.message : String(error);
    yield { type: 'issue', issue: { kind, message: `${message}; the excerpt is kept`, externalId } };
    // The pages of the others would be refused too; they wait for the next run.
    if (kind === 'rate-limit') memory.textsLeft = 0;
    return { handed: article, isWaiting: kind === 'rate-limit' };
  }
}
