/**
 * Whose text an article shows when several sources bring it. The text of the source that gave it stands, and only that source
 * changes it; a full text takes the place of an excerpt or of nothing, whoever brings it, and never the other way round. So two
 * sources that word a story differently do not take turns.
 */

import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { rawItems } from '../db/tables.ts';
import type { Known } from './identity.ts';
import type { NormalisedArticle } from './normalise.ts';

type Completeness = 0 | 1 | 2;

/** True when the item's title and text become the current version. */
export async function takesTheText(
  db: Database,
  sourceId: string,
  item: Pick<NormalisedArticle, 'text' | 'notes'>,
  { version }: Pick<Known, 'version'>,
): Promise<boolean> {
  const [brought, had] = [completenessOf(item), completenessOf(version)];
  if (brought > had) return true;
  if (brought < had) return false;
  return (await sourceOfText(db, version.rawItemId)) === sourceId;
}

/** Nothing, an excerpt, the full text. */
function completenessOf({ text, notes }: { readonly text: string; readonly notes: readonly string[] }): Completeness {
  if (text === '') return 0;
  return notes.some((note) => note.startsWith('excerptOnly:')) ? 1 : 2;
}

export async function sourceOfText(db: Database, rawItemId: number): Promise<string | null> {
  const [row] = await db.select({ sourceId: rawItems.sourceId }).from(rawItems).where(eq(rawItems.id, rawItemId));
  return row?.sourceId ?? null;
}
