/** Which allegations are judged the same, and how others relate. */

import type { Database } from '../db/open.ts';

/** Parties were merged or split: allegations that name them are judged anew. */
export async function partiesMoved(_db: Database, _partyIds: readonly string[], _at: number): Promise<void> {}
