/** How an article gets in: every raw item goes this way, whatever its source. */

import type { Store } from '../db/open.ts';
import { savepoint } from '../db/savepoint.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import type { IssueKind } from '../vocabulary.ts';
import { type NormalisedArticle, normalise } from './normalise.ts';
import type { Normaliser } from './parsing.ts';
import { pendingRawItems, type RawItem, settleRawItem } from './raw-items.ts';
import { type Outcome, type SourceOfArticle, storeArticle, withdrawArticle } from './store.ts';
import { verifyFindings } from './verify.ts';

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
 * Reads every pending item of a source, oldest first: normalise, extract, verify, then link and store. An item that cannot be
 * read is marked with the reason and kept; the others go on. Throws when the extractor cannot read anything at all for now.
 */
export async function* readPending(
  store: Store,
  source: SourceOfArticle,
  extractor: Extractor,
  signal: AbortSignal,
  normaliser: Normaliser = normalise,
): AsyncIterable<ReadResult> {
  while (!signal.aborted) {
    const items = await pendingRawItems(store.db, source.id, itemsPerTransaction);
    if (items.length === 0) return;
    const understood: Understood[] = [];
    let outage: unknown = null;
    const startedAt = performance.now();
    for (const item of items) {
      const one = await understand(item, extractor, normaliser);
      // An extractor that was stopped has said nothing about the item.
      if ('error' in one && signal.aborted) break;
      if ('error' in one && isOutage(one.cause)) {
        outage = one.cause;
        break;
      }
      understood.push(one);
      if (signal.aborted || performance.now() - startedAt > longestUnstoredMs) break;
    }
    yield* await store.tx(async (db) => {
      const results: ReadResult[] = [];
      for (const one of understood) {
        const result = await keep(one, (item, article, findings) =>
          savepoint(db, () =>
            article === null
              ? withdrawArticle(db, source, item)
              : storeArticle(db, source, item, article, findings, extractor),
          ),
        );
        await settleRawItem(db, result.item.id, result.error);
        results.push(result);
      }
      return results;
    });
    if (outage !== null) throw outage;
  }
}

/** Would the next item meet the same failure? */
export function isOutage(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && outages.has(error.kind);
}

type Understood =
  | { readonly item: RawItem; readonly article: NormalisedArticle | null; readonly findings: Findings }
  | { readonly item: RawItem; readonly error: string; readonly cause: unknown };

const nothing: Findings = { parties: [], positions: [], statements: [], allegations: [] };

/** The part that needs no database: what the item says. Null for an article that its source took back. */
async function understand(item: RawItem, extractor: Extractor, normaliser: Normaliser): Promise<Understood> {
  if (item.kind === 'WITHDRAWAL') return { item, article: null, findings: nothing };
  if (item.article.status === 'canceled') return { item, article: null, findings: nothing };
  try {
    const article = await normaliser(item.article, item.receivedAt);
    const { findings, dropped } = verifyFindings(article.text, await extractor.extract(article.text));
    const counted = dropped.length > 0 ? [`findingsDropped: ${dropped.length}`] : [];
    const notes = [...article.notes, ...(findings.notes ?? []), ...counted];
    return { item, article: { ...article, notes }, findings };
  } catch (error) {
    return { item, error: messageOf(error), cause: error };
  }
}

async function keep(
  understood: Understood,
  write: (item: RawItem, article: NormalisedArticle | null, findings: Findings) => Promise<Outcome>,
): Promise<ReadResult> {
  if ('error' in understood) return { item: understood.item, outcome: 'rejected', error: understood.error };
  const { item, article, findings } = understood;
  try {
    return { item, outcome: await write(item, article, findings), error: null };
  } catch (error) {
    return { item, outcome: 'rejected', error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
