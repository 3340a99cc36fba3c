/** What the store knows of parties that are compared: bounded for each, so that a party named by every article costs no more. */

import { aliasedTable, and, asc, desc, eq, ne } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articleParties, parties, partyNames, positions } from '../db/tables.ts';
import { foldName, isBareName } from './names.ts';
import type { PartyEvidence } from './party-likeness.ts';

/** Of an article that names thousands, those first named are enough to tell who stands beside whom. */
const MOST_COMPANIONS = 60;

export async function evidenceOf(db: Database, ids: readonly string[]): Promise<Map<string, PartyEvidence>> {
  const rows = await db.select().from(parties).where(isOneOf(parties.id, ids));
  const names = await db
    .select({ id: partyNames.partyId, name: partyNames.foldedName })
    .from(partyNames)
    .where(isOneOf(partyNames.partyId, ids));
  const offices = await db
    .selectDistinct({ id: positions.personId, title: positions.title, organisationId: positions.organisationId })
    .from(positions)
    .where(isOneOf(positions.personId, ids));
  const companions = await companionsOf(db, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        aliases: new Set(names.filter(({ id }) => id === row.id).map(({ name }) => name)),
        offices: new Set(
          offices
            .filter(({ id }) => id === row.id)
            .flatMap(({ title, organisationId }) => [
              `title ${foldName(title)}`,
              ...(organisationId ? [`of ${organisationId}`] : []),
            ]),
        ),
        companions: companions.get(row.id) ?? new Set(),
      },
    ]),
  );
}

/** Full names of persons and names of organisations in the articles that name a party, of its twenty first articles by id. */
async function companionsOf(db: Database, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const a = aliasedTable(articleParties, 'a');
  const few = { where: undefined, orderBy: [asc(a.articleId)], limit: 20 };
  const other = aliasedTable(articleParties, 'other');
  const o = aliasedTable(articleParties, 'o');
  const firstNamed = {
    where: ne(o.type, 'COUNTRY'),
    orderBy: [asc(o.firstStart), asc(o.partyId)],
    limit: MOST_COMPANIONS,
  };
  const rows = await db
    .select({ id: articleParties.partyId, name: parties.foldedName })
    .from(parents(ids))
    .innerJoin(articleParties, amongFirst(db, articleParties, a, eq(a.partyId, parent), few))
    .innerJoin(other, amongFirst(db, other, o, eq(o.articleId, articleParties.articleId), firstNamed))
    .innerJoin(parties, and(eq(parties.id, other.partyId), ne(parties.id, articleParties.partyId)));
  const companions = new Map<string, Set<string>>();
  for (const { id, name } of rows) {
    if (!isBareName(name)) companions.set(id, (companions.get(id) ?? new Set()).add(name));
  }
  return companions;
}
