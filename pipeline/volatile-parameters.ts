/** Parameters of a source's addresses that differ each time the same article comes: fresh tokens, session ids. */

import { and, desc, eq, like } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articleIdentities, provenances } from '../db/tables.ts';
import { addressName, differingParameters } from '../readers/addresses.ts';
import { inChunks } from './chunks.ts';
import { remark, volatileParametersOf } from './remarks.ts';

/**
 * From two addresses of one article at one source. Addresses that are stored already are known without the parameter from now on;
 * such a name is weak, because a parameter may be all that tells articles apart.
 */
export async function learnVolatileParameters(
  db: Database,
  sourceId: string,
  one: string,
  other: string,
): Promise<void> {
  const known = await differing(db, sourceId, one, other);
  if (known === null) return;
  for (const name of known.fresh) await remark(db, sourceId, 'volatileParameter', name);
  const volatile = new Set([...known.volatile, ...known.fresh]);
  const recent = await db
    .select({ articleId: provenances.articleId, url: provenances.url })
    .from(provenances)
    .where(and(eq(provenances.sourceId, sourceId), like(provenances.url, '%?%')))
    .orderBy(desc(provenances.lastSeenAt))
    .limit(mostRenamed);
  const rows = recent.flatMap(({ articleId, url }) => {
    const value = url === null ? null : addressName(url, volatile);
    return value === null ? [] : [{ sourceId: '', kind: 'STABLE_URL' as const, value, articleId }];
  });
  await inChunks(rows, async (chunk) => {
    await db.insert(articleIdentities).values(chunk).onConflictDoNothing();
  });
}

const mostRenamed = 1000;
const longestName = 60;

async function differing(db: Database, sourceId: string, one: string, other: string) {
  const names = differingParameters(one, other)?.filter((name) => name.length <= longestName);
  if (!names || names.length === 0) return null;
  const volatile = await volatileParametersOf(db, sourceId);
  const fresh = names.filter((name) => !volatile.has(name));
  return fresh.length === 0 ? null : { volatile, fresh };
}
