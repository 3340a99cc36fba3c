/** How an article gets in: every raw item goes this way, whatever its source. */

import type { Store } from '../db/open.ts';
import { savepoint } from '../db/savepoint.ts';
import type { Extractor, Findings } from '../extract/findings.ts';
import { type NormalisedArticle, normalise } from './normalise.ts';
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

/**
 * Reads every pending item of a source, oldest first: normalise, extract, verify, then link and store. An item that cannot be
 * read is marked with the reason and kept; the others go on.
 */
export async function* readPending(
  store: Store,
  source: SourceOfArticle,
  extractor: Extractor,
  signal: AbortSignal,
): AsyncIterable<ReadResult> {
  while (!signal.aborted) {
    const items = await pendingRawItems(store.db, source.id, itemsPerTransaction);
    if (items.length === 0) return;
    const understood: Understood[] = [];
    for (const item of items) understood.push(await understand(item, extractor));
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
  }
}

type Understood =
  | { readonly item: RawItem; readonly article: NormalisedArticle | null; readonly findings: Findings }
  | { readonly item: RawItem; readonly error: string };

const nothing: Findings = { parties: [], positions: [], statements: [], allegations: [] };

/** The part that needs no database: what the item says. Null for an article that its source took back. */
async function understand(item: RawItem, extractor: Extractor): Promise<Understood> {
  if (item.kind === 'WITHDRAWAL') return { item, article: null, findings: nothing };
  if (item.article.status === 'canceled') return { item, article: null, findings: nothing };
  try {
    const article = normalise(item.article, item.receivedAt);
    const { findings, dropped } = verifyFindings(article.text, await extractor.extract(article.text));
    const notes = dropped.length > 0 ? [...article.notes, `findingsDropped: ${dropped.length}`] : article.notes;
    return { item, article: { ...article, notes }, findings };
  } catch (error) {
    return { item, error: messageOf(error) };
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
