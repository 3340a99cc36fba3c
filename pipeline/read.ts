/** How an article gets in: every raw item goes this way, whatever its source. */

import type { Database, Store } from '../db/open.ts';
import { savepoint } from '../db/savepoint.ts';
import type { Extractor } from '../extract/findings.ts';
import type { IssueKind } from '../vocabulary.ts';
import { type SeenParagraphs, withoutCommonParagraphs } from './common-paragraphs.ts';
import { unreadableEmbargo } from './embargo-end.ts';
import { recognise } from './identity.ts';
import { normalise } from './normalise.ts';
import { withNotices } from './notices.ts';
import type { Normaliser } from './parsing.ts';
import { type ArticleItem, pendingRawItems, type RawItem, settleRawItem } from './raw-items.ts';
import { volatileParametersOf } from './remarks.ts';
import { bringsText, namedBy, type Outcome, type ReadItem, type SourceOfArticle, storeArticle } from './store.ts';
import { withoutExcess } from './text-limit.ts';
import { verifyFindings } from './verify.ts';
import { withdrawArticle } from './withdrawal.ts';

export interface ReadResult {
  readonly item: RawItem;
  readonly outcome: Outcome | 'rejected';
  /** Why it was rejected. */
  readonly error: string | null;
}

/** One transaction for so many articles; more would keep other writers waiting, fewer cost twice the time each. */
const itemsPerTransaction = 50;

/** What a slow extractor has read is stored at least so often: it may have been paid for. */
const longestUnstoredMs = 2000;

/** Failures that the next item would meet too: reading stops, and what is pending waits for the next run. */
const outages: ReadonlySet<unknown> = new Set<IssueKind>(['config', 'auth', 'rate-limit', 'network']);

/**
 * Reads every pending item of a source, oldest first: normalise, recognise, extract, verify, then link and store. An item that
 * cannot be read is marked with the reason and kept; the others go on. Throws when the extractor cannot read anything for now.
 */
export async function* readPending(
  store: Store,
  source: SourceOfArticle,
  extractor: Extractor,
  signal: AbortSignal,
  normaliser: Normaliser = normalise,
): AsyncIterable<ReadResult> {
  let latest = 0;
  while (!signal.aborted) {
    const items = await pendingRawItems(store.db, source.id, itemsPerTransaction);
    if (items.length === 0) return;
    const batch = newBatch(source, { extractor, normaliser }, await volatileParametersOf(store.db, source.id));
    const understood: Understood[] = [];
    let outage: unknown = null;
    const startedAt = performance.now();
    for (const item of items) {
      // An item that is read anew came long ago; what is made of it is made after all that was read before.
      latest = Math.max(latest, item.receivedAt);
      const one = await understand(store.db, batch, { ...item, receivedAt: latest });
      // The article is in this batch already: what it is by then is known when that is stored.
      if (one === null) break;
      // An extractor that was stopped has said nothing about the item.
      if ('error' in one && signal.aborted) break;
      if ('error' in one && isOutage(one.cause)) {
        outage = one.cause;
        break;
      }
      understood.push(one);
      if (signal.aborted || performance.now() - startedAt > longestUnstoredMs) break;
    }
    yield* await store.tx((db) => keepAll(db, batch, understood));
    if (outage !== null) throw outage;
  }
}

/** Would the next item meet the same failure? */
export function isOutage(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && outages.has(error.kind);
}

/** Items of one source that are stored in one transaction. */
interface Batch {
  readonly source: SourceOfArticle;
  readonly extractor: Extractor;
  readonly normaliser: Normaliser;
  readonly volatile: ReadonlySet<string>;
  /** Ids at the source, and of stored articles, that the batch has an item of. */
  readonly ids: Set<string>;
  readonly seen: SeenParagraphs;
}

function newBatch(
  source: SourceOfArticle,
  readers: Pick<Batch, 'extractor' | 'normaliser'>,
  volatile: ReadonlySet<string>,
): Batch {
  return { source, ...readers, volatile, ids: new Set(), seen: new Map() };
}

type Understood =
  | ReadItem
  /** The source took it back. */
  | { readonly item: RawItem; readonly isNotice: true }
  | { readonly item: RawItem; readonly error: string; readonly cause: unknown };

/** What the item says; writes nothing. Null when the batch has another item of the same article. */
async function understand(db: Database, batch: Batch, item: RawItem): Promise<Understood | null> {
  if (batch.ids.has(item.externalId)) return null;
  if (item.kind === 'WITHDRAWAL' || isTakenBack(item)) return noticeOf(batch, item);
  try {
    return await readItem(db, batch, item);
  } catch (error) {
    batch.ids.add(item.externalId);
    return { item, error: messageOf(error), cause: error };
  }
}

function isTakenBack({ article: { status } }: ArticleItem): boolean {
  return status === 'canceled' || status === 'withheld';
}

/** It may name an article by another of its ids, so that it waits until all that the batch has is stored. */
function noticeOf({ ids }: Batch, item: RawItem): Understood | null {
  return ids.size > 0 ? null : { item, isNotice: true };
}

async function readItem(db: Database, batch: Batch, item: ArticleItem): Promise<ReadItem | null> {
  const { source, extractor, normaliser, volatile, ids } = batch;
  const held = unreadableEmbargo(item.article);
  if (held !== null) throw new Error(held);
  const whole = withoutExcess(await normaliser(item.article, item.receivedAt));
  const { known } = await recognise(db, source.id, namedBy(item), whole, volatile);
  if (known !== null && ids.has(known.article.id)) return null;
  ids.add(item.externalId);
  if (known !== null) ids.add(known.article.id);
  const article = await withoutCommonParagraphs(db, source.id, whole, known?.article.id ?? null, batch.seen);
  const terms = item.terms?.mayStoreFullText === false ? [`fullTextNotKept: terms of ${item.terms.of}`] : [];
  if (known !== null && !(await bringsText(db, source.id, article, known))) return { item, article, findings: null };
  const read = verifyFindings(article.text, await extractor.extract(article.text));
  const findings = withNotices(article.text, read.findings, article.originPublisher ?? source.title);
  const { dropped } = read;
  const counted = dropped.length > 0 ? [`findingsDropped: ${dropped.length}`] : [];
  const notes = [...article.notes, ...terms, ...(findings.notes ?? []), ...counted];
  return { item, article: { ...article, notes }, findings };
}

async function keepAll(db: Database, batch: Batch, understood: readonly Understood[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const one of understood) {
    const result = await keep(db, batch, one);
    if (result === null) continue;
    await settleRawItem(db, result.item.id, result.error);
    results.push(result);
  }
  return results;
}

/** Null for an item that has to be read again, because its article changed meanwhile. */
async function keep(db: Database, batch: Batch, one: Understood): Promise<ReadResult | null> {
  const { item } = one;
  if ('error' in one) return { item, outcome: 'rejected', error: one.error };
  try {
    const outcome = await savepoint(db, () => write(db, batch, one));
    return outcome === null ? null : { item, outcome, error: null };
  } catch (error) {
    return { item, outcome: 'rejected', error: messageOf(error) };
  }
}

async function write(
  db: Database,
  { source, extractor, volatile }: Batch,
  one: Exclude<Understood, { readonly error: string }>,
): Promise<Outcome | null> {
  if ('article' in one) return await storeArticle(db, source, one, extractor, volatile);
  return (await withdrawArticle(db, source.id, one.item)) ? 'updated' : 'unchanged';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
