/** How often a party is named, for "most named first". */

import { inArray, sql } from 'drizzle-orm';
import { isOneOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { parties } from '../db/tables.ts';

/** Of every group, its canonical member carries how many articles name any of them; an article that names two counts twice. */
export async function rankParties(db: Database, ids: readonly string[]): Promise<void> {
  const groups = db.select({ id: parties.canonicalId }).from(parties).where(isOneOf(parties.id, ids));
  await db
    .update(parties)
    .set({
      rank: sql`case when ${parties.canonicalId} = ${parties.id}
        then (select sum(member.article_count) from parties member where member.canonical_id = ${parties.id}) else -1 end`,
      shownName: sql`(select member.name from parties member where member.canonical_id = ${parties.canonicalId}
        order by member.article_count desc, length(member.name) desc, member.id limit 1)`,
    })
    .where(inArray(parties.canonicalId, groups));
}
