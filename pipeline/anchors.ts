/** Finds a superseded version's spans again in the text that replaced it. */

import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { spans } from '../db/tables.ts';
import type { Anchor } from '../vocabulary.ts';
import { inChunks } from './chunks.ts';

/** Marks every stored span of the article against its current text; places and quotes themselves never change. */
export async function anchorSpans(db: Database, articleId: string, versionId: string, text: string): Promise<void> {
  const rows = await db
    .select({
      id: spans.id,
      versionId: spans.versionId,
      start: spans.start,
      quote: spans.quote,
      prefix: spans.prefix,
      suffix: spans.suffix,
      anchor: spans.anchor,
    })
    .from(spans)
    .where(eq(spans.articleId, articleId));
  const changed = new Map<Anchor, number[]>();
  for (const row of rows) {
    const anchor = row.versionId === versionId ? 'ANCHORED' : anchorOf(row, text);
    if (anchor !== row.anchor) changed.set(anchor, [...(changed.get(anchor) ?? []), row.id]);
  }
  for (const [anchor, ids] of changed) {
    await inChunks(ids, async (chunk) => {
      await db
        .update(spans)
        .set({ anchor })
        .where(and(eq(spans.articleId, articleId), inArray(spans.id, chunk)));
    });
  }
}

interface Quoted {
  readonly start: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** ANCHORED: the same words at the same place. MOVED: elsewhere, or once in the whole text. LOST: gone, or nobody can tell which. */
export function anchorOf({ start, quote, prefix, suffix }: Quoted, text: string): Anchor {
  if (text.slice(start, start + quote.length) === quote) return 'ANCHORED';
  const first = text.indexOf(quote);
  if (first < 0) return 'LOST';
  if (text.indexOf(quote, first + 1) < 0) return 'MOVED';
  return text.includes(prefix + quote) || text.includes(quote + suffix) ? 'MOVED' : 'LOST';
}
