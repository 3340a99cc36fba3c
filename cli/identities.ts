/** `dateline identities`: a person says that two parties are one, or are not; every judgement can be taken back, and kept in a file. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { asc, eq, inArray } from 'drizzle-orm';
import { ConfigError, readSettings } from '../config.ts';
import type { Store } from '../db/open.ts';
import { groupsAround } from '../db/party-groups.ts';
import { allegationParties, allegations, parties } from '../db/tables.ts';
import { checkedIdentity, decideIdentity, exportIdentities, importIdentities } from '../editorial/identity.ts';
import { listJudgements, revokeJudgement } from '../editorial/judgements.ts';
import { regroupParties } from '../pipeline/party-groups.ts';
import { localId, partyTypenames } from '../resolvers/global-id.ts';
import type { Verdict } from '../vocabulary.ts';
import { numberOf, openStored, shown } from './judgement-lines.ts';

export const summary = 'Judge which people and organisations are the same; list, revoke, export, import';

export const help = `Usage: dateline identities <command> [ids] [options]

  decide A B VERDICT   says that parties A and B are the SAME, are DIFFERENT, or that nobody can tell (UNSURE)
  preview A B VERDICT  shows which parties and allegations that would change; stores nothing
  revoke JUDGEMENT     takes a person's judgement back
  list [A]             judgements, the latest first; of party A
  conflicts            people's judgements that later ones contradict
  export [FILE]        people's judgements and Wikidata ids, one a line, sorted (data/identities.ndjson when left out)
  import [FILE]        reads such a file; a line that cannot be kept is told with its number, the others are kept

  --by NAME       who decides (decide, revoke)
  --reason TEXT   why (decide)
  --machine       with list, the machine's judgements too, with their scores and reasons
  --limit N       with list, at most so many; 50 when left out

Ids are those that the API shows, or those of the store. Nothing is rewritten: which parties are one follows from the judgements that
stand. A person's outranks the machine's; of two people's that contradict each other the later wins, and the earlier is reported.`;

const defaultFile = 'data/identities.ndjson';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: 'string', default: '' },
      reason: { type: 'string' },
      machine: { type: 'boolean', default: false },
      limit: { type: 'string', default: '50' },
    },
  });
  const [command = '', ...given] = positionals;
  const call = calls[command];
  if (call === undefined)
    throw new ConfigError([`dateline identities ${positionals.join(' ')}: no such call; see --help`]);
  const store = openStored(readSettings(process.env).database);
  try {
    return await call(store, given, values);
  } finally {
    store.close();
  }
}

interface Options {
  readonly by: string;
  readonly reason?: string | undefined;
  readonly machine: boolean;
  readonly limit: string;
}

const calls: Readonly<Record<string, (store: Store, given: readonly string[], options: Options) => Promise<number>>> = {
  async decide(store, given, { by, reason }) {
    const decision = decisionIn(given, by, reason);
    const judgement = await store.tx(async (db) => {
      const decided = await decideIdentity(db, decision);
      await regroupParties(db, [decided.leftId, decided.rightId], decision.at);
      return decided;
    });
    console.log(shown(judgement));
    return 0;
  },

  async preview({ db }, given) {
    const row = await checkedIdentity(db, decisionIn(given, 'preview', undefined));
    const { members, canonicalOf, conflicts } = await groupsAround(db, [row.leftId, row.rightId], [row]);
    const moved = members
      .filter(({ id, canonicalId }) => (canonicalOf.get(id) ?? id) !== canonicalId)
      .map(({ id }) => id);
    const named =
      moved.length === 0
        ? []
        : await db.select().from(parties).where(inArray(parties.id, moved)).orderBy(asc(parties.name));
    console.log(moved.length === 0 ? 'No party would change.' : 'Parties that would stand with others:');
    for (const { id, name } of named) console.log(`  ${id}  ${name}`);
    const concerned =
      moved.length === 0
        ? []
        : await db
            .selectDistinct({ id: allegations.id, claim: allegations.claim })
            .from(allegationParties)
            .innerJoin(allegations, eq(allegations.id, allegationParties.allegationId))
            .where(inArray(allegationParties.partyId, moved))
            .orderBy(asc(allegations.id));
    console.log(`${concerned.length} allegations name them.`);
    for (const { id, claim } of concerned) console.log(`  ${id}  ${claim.replace(/\s+/g, ' ')}`);
    for (const conflict of conflicts) console.log(`It would contradict ${shown(conflict)}`);
    return 0;
  },

  async revoke(store, [id = ''], { by }) {
    const now = Date.now();
    const judgement = await store.tx(async (db) => {
      const revoked = await revokeJudgement(db, 'PARTY', id, by, now);
      await regroupParties(db, [revoked.leftId, revoked.rightId], now);
      return revoked;
    });
    console.log(`revoked ${shown(judgement)}`);
    return 0;
  },

  async list({ db }, [about], { machine, limit }) {
    const choice = { about: about === undefined ? null : storedId(about), machine, limit: numberOf(limit) };
    for (const judgement of await listJudgements(db, 'PARTY', choice)) {
      console.log(shown(judgement));
      for (const { name, weight, detail } of judgement.features) console.log(`    ${weight} ${name}: ${detail}`);
    }
    return 0;
  },

  async conflicts({ db }) {
    const decided = await listJudgements(db, 'PARTY', { limit: 100_000 });
    const { conflicts } = await groupsAround(
      db,
      decided.flatMap(({ leftId, rightId }) => [leftId, rightId]),
    );
    for (const conflict of conflicts) console.log(shown(conflict));
    console.log(`${conflicts.length} judgements are contradicted by later ones.`);
    return 0;
  },

  async export({ db }, [file = defaultFile]) {
    const text = await exportIdentities(db);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`${text.split('\n').length - 1} lines to ${file}`);
    return 0;
  },

  async import(store, [file = defaultFile]) {
    const text = await readFile(file, 'utf8');
    const { kept, faults } = await store.tx(async (db) => {
      const imported = await importIdentities(db, text);
      await regroupParties(db, imported.touched, Date.now());
      return imported;
    });
    for (const fault of faults) console.error(`${file}, ${fault}`);
    console.log(`${kept} lines kept, ${faults.length} left out`);
    return faults.length === 0 ? 0 : 1;
  },
};

function decisionIn([left = '', right = '', written = '']: readonly string[], by: string, reason: string | undefined) {
  const verdict = (['SAME', 'DIFFERENT', 'UNSURE'] as const).find((one) => one === written.toUpperCase()) as
    | Verdict
    | undefined;
  if (verdict === undefined)
    throw new ConfigError([`the verdict is "${written}"; it has to be SAME, DIFFERENT or UNSURE`]);
  return { left: storedId(left), right: storedId(right), verdict, by, reason: reason ?? null, at: Date.now() };
}

/** As the API shows it (longer), or as it is stored. */
function storedId(id: string): string {
  return id.length > 22 ? localId(id, partyTypenames, 'id') : id;
}
