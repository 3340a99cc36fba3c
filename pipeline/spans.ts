/** Stores the exact pieces of a version that findings point at, each once. */

import { sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import { spans } from '../db/tables.ts';
import type { Span } from '../extract/findings.ts';

/** Gives the stored id of a span that was handed to `storeSpans`. */
export type SpanIds = (span: Span) => number;

/** W3C Web Annotation Data Model, TextQuoteSelector: enough around a quote to find it again. */
const contextLength = 32;

/** A span that an earlier reading of the version stored is stored no second time. Throws when a span is no piece of the text: findings are verified before they come here. */
export async function storeSpans(
  db: Database,
  version: { readonly id: string; readonly articleId: string; readonly text: string },
  wanted: Iterable<Span>,
): Promise<SpanIds> {
  const places = new Map<string, Span>();
  for (const span of wanted) places.set(keyOf(span), span);
  const rows = [...places.values()].map(({ start, end }) => {
    const quote = version.text.slice(start, end);
    if (quote.length !== end - start || quote === '') {
      throw new Error(`Span ${start}–${end} is no piece of version ${version.id} (${version.text.length} code units).`);
    }
    return {
      articleId: version.articleId,
      versionId: version.id,
      start,
      end,
      quote,
      prefix: version.text.slice(Math.max(0, start - contextLength), start),
      suffix: version.text.slice(end, end + contextLength),
    };
  });
  const ids = new Map<string, number>();
  for (const row of (await insertSpans(db, rows)) ?? []) ids.set(keyOf(row), row.id);
  return (span) => {
    const id = ids.get(keyOf(span));
    if (id === undefined) throw new Error(`Span ${span.start}–${span.end} was not stored with version ${version.id}.`);
    return id;
  };
}

const insertSpans = insertion(
  spans,
  ['articleId', 'versionId', 'start', 'end', 'quote', 'prefix', 'suffix'],
  (insert) =>
    insert
      // Changes nothing, but lets the row be returned.
      .onConflictDoUpdate({
        target: [spans.versionId, spans.start, spans.end],
        set: { quote: sql`excluded.quote` },
      })
      .returning({ id: spans.id, start: spans.start, end: spans.end }),
);

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
