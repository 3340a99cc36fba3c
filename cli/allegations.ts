/** `dateline allegations`: a person says that two allegations are one, or are not; every judgement can be taken back. */

import { parseArgs } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import { ConfigError, readSettings } from '../config.ts';
import type { Store } from '../db/open.ts';
import { allegations } from '../db/tables.ts';
import { judgeAllegations } from '../editorial/allegations.ts';
import { listJudgements, revokeJudgement, type StoredJudgement } from '../editorial/judgements.ts';
import { regroupAllegations } from '../pipeline/allegation-groups.ts';
import { refreshAllegations } from '../pipeline/allegation-state.ts';
import { localId } from '../resolvers/global-id.ts';
import { numberOf, openStored, shown } from './judgement-lines.ts';

export const summary = 'Merge and split allegations by judgement; list and revoke judgements';

export const help = `Usage: dateline allegations <merge|split|revoke|list> [ids] [options]

  merge A B            says that allegations A and B are one
  split A B            says that A and B are two; neither the machine nor a chain of others joins them again
  revoke JUDGEMENT     takes a person's judgement back
  list [A]             judgements, the latest first; of allegation A, with the parts it is made of

  --by NAME       who decides (merge, split, revoke)
  --reason TEXT   why (merge, split)
  --machine       with list, the machine's judgements too, with their scores
  --limit N       with list, at most so many; 50 when left out

Ids are those that the API shows, or those of the store. Merging and splitting rewrite nothing: each is one stored judgement, and
which allegations are one follows from those that stand. The later judgement of a person outranks the earlier and the machine's.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      reason: { type: 'string' },
      machine: { type: 'boolean', default: false },
      limit: { type: 'string', default: '50' },
    },
  });
  const [command, ...given] = positionals;
  const ids = given.map(storedId);
  const store = openStored(readSettings(process.env).database);
  try {
    if (command === 'list') return await list(store, ids[0] ?? null, values.machine, numberOf(values.limit));
    const by = values.by ?? '';
    const now = Date.now();
    if (command === 'revoke' && ids.length === 1) {
      const judgement = await store.tx(async (db) => {
        const revoked = await revokeJudgement(db, 'ALLEGATION', ids[0]!, by, now);
        await follow(db, revoked, now);
        return revoked;
      });
      console.log(`revoked ${shown(judgement)}`);
      return 0;
    }
    if ((command === 'merge' || command === 'split') && ids.length === 2) {
      const verdict = command === 'merge' ? 'SAME' : 'DIFFERENT';
      const [left, right] = ids as [string, string];
      const judgement = await store.tx(async (db) => {
        const decided = await judgeAllegations(db, {
          left,
          right,
          verdict,
          by,
          reason: values.reason ?? null,
          at: now,
        });
        await follow(db, decided, now);
        return decided;
      });
      console.log(shown(judgement));
      return 0;
    }
  } finally {
    store.close();
  }
  throw new ConfigError([`dateline allegations ${positionals.join(' ')}: no such call; see --help`]);
}

/** What is one now, and what its status is. */
async function follow(db: Store['db'], { leftId, rightId }: StoredJudgement, now: number): Promise<void> {
  await refreshAllegations(db, await regroupAllegations(db, [leftId, rightId], now), now);
}

async function list({ db }: Store, about: string | null, machine: boolean, limit: number): Promise<number> {
  if (about !== null) await listParts(db, about);
  for (const judgement of await listJudgements(db, 'ALLEGATION', { about, machine, limit }))
    console.log(shown(judgement));
  return 0;
}

async function listParts(db: Store['db'], id: string): Promise<void> {
  const [one] = await db.select().from(allegations).where(eq(allegations.id, id));
  if (!one) throw new Error(`no allegation has the id ${id}`);
  const parts = await db
    .select()
    .from(allegations)
    .where(eq(allegations.canonicalId, one.canonicalId))
    .orderBy(asc(allegations.id));
  for (const part of parts) console.log(`part ${part.id}  ${part.claim.replace(/\s+/g, ' ')}`);
}

/** As the API shows it (longer), or as it is stored. */
function storedId(id: string): string {
  return id.length > LENGTH_OF_ID ? localId(id, ['Allegation'], 'id') : id;
}

const LENGTH_OF_ID = 22;
