/** Decisions taken about a source, kept on it for people to see: `kind: detail`, each once. */

import { eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { sources } from '../db/tables.ts';

export type RemarkKind = 'idsChange' | 'idShared' | 'canonicalShared' | 'volatileParameter' | 'corpusRepeated';

const mostRemarks = 30;

/** The first of its kind stands, but for parameters and paragraphs, of which there can be several. */
export async function remark(db: Database, sourceId: string, kind: RemarkKind, detail: string): Promise<void> {
  const kept = await remarksOf(db, sourceId);
  const isOneOfMany = kind === 'volatileParameter' || kind === 'corpusRepeated';
  const text = `${kind}: ${detail}`;
  if (kept.length >= mostRemarks || kept.includes(text)) return;
  if (!isOneOfMany && kept.some((other) => other.startsWith(`${kind}: `))) return;
  await db
    .update(sources)
    .set({ remarks: [...kept, text] })
    .where(eq(sources.id, sourceId));
}

/** Parameters of its addresses that were seen to change while the article stayed the same. */
export async function volatileParametersOf(db: Database, sourceId: string): Promise<ReadonlySet<string>> {
  const kept = await remarksOf(db, sourceId);
  const opening = 'volatileParameter: ';
  return new Set(kept.filter((text) => text.startsWith(opening)).map((text) => text.slice(opening.length)));
}

async function remarksOf(db: Database, sourceId: string): Promise<string[]> {
  const [row] = await keptOn(db).execute({ sourceId });
  return row?.remarks ?? [];
}

const keptOn = prepared((db) =>
  db
    .select({ remarks: sources.remarks })
    .from(sources)
    .where(eq(sources.id, sql.placeholder('sourceId')))
    .prepare(),
);

/** With the remark of this kind replaced, or taken away by null. */
export function withRemark(remarks: readonly string[], kind: string, detail: string | null): string[] {
  const others = remarks.filter((remark) => !remark.startsWith(`${kind}: `));
  return detail === null ? others : [...others, `${kind}: ${detail}`];
}
