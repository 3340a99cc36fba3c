/** What the store knows of parties that are compared: bounded for each, so that a party that every article names costs no more. */

import { aliasedTable, and, asc, desc, eq, gt, ne } from 'drizzle-orm';
import { amongFirst, isOneOf, parent, parents } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { articleParties, parties, partyNames, positions } from '../db/tables.ts';
import { foldName, isBareName } from './names.ts';
import type { PartyEvidence } from './party-likeness.ts';
import { fieldOf, type PositionField } from './position-fields.ts';

/** Of each party at most so many: its oldest articles and offices, its most used names, and who stands first in those articles. */
const most = { articles: 20, companions: 80, offices: 60, names: 40 } as const;

export async function evidenceOf(db: Database, ids: readonly string[]): Promise<Map<string, PartyEvidence>> {
  const rows = await db.select().from(parties).where(isOneOf(parties.id, ids));
  const aliases = await aliasesOf(db, ids);
  const { offices, fields } = await officesOf(db, ids);
  const { companions, countries } = await besideOf(db, ids);
  const none: ReadonlySet<string> = new Set();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        aliases: aliases.get(row.id) ?? none,
        offices: offices.get(row.id) ?? none,
        fields: fields.get(row.id) ?? new Set(),
        companions: companions.get(row.id) ?? none,
        countries: countries.get(row.id) ?? none,
      },
    ]),
  );
}

/** Sets of words by party. */
class Told extends Map<string, Set<string>> {
  add(id: string, word: string): void {
    this.set(id, (this.get(id) ?? new Set()).add(word));
  }
}

async function aliasesOf(db: Database, ids: readonly string[]): Promise<Told> {
  const n = aliasedTable(partyNames, 'n');
  // What an edit took back names nobody.
  const used = { where: gt(n.mentionCount, 0), orderBy: [desc(n.mentionCount), desc(n.name)], limit: most.names };
  const rows = await db
    .select({ id: partyNames.partyId, name: partyNames.foldedName })
    .from(parents(ids))
    .innerJoin(partyNames, amongFirst(db, partyNames, n, eq(n.partyId, parent), used));
  const aliases = new Told();
  for (const { id, name } of rows) aliases.add(id, name);
  return aliases;
}

async function officesOf(db: Database, ids: readonly string[]) {
  const p = aliasedTable(positions, 'p');
  const oldest = { where: undefined, orderBy: [asc(p.sortAt), asc(p.id)], limit: most.offices };
  const rows = await db
    .select({
      id: positions.personId,
      title: positions.title,
      organisationId: positions.organisationId,
      isFormer: positions.isFormer,
    })
    .from(parents(ids))
    .innerJoin(positions, amongFirst(db, positions, p, eq(p.personId, parent), oldest));
  const offices = new Told();
  const fields = new Map<string, Set<PositionField>>();
  for (const { id, title, organisationId, isFormer } of rows) {
    const field = isFormer ? null : fieldOf(title);
    if (field !== null) fields.set(id, (fields.get(id) ?? new Set()).add(field));
    offices.add(id, `title ${foldName(title)}`);
    if (organisationId !== null) offices.add(id, `of ${organisationId}`);
  }
  return { offices, fields };
}

/** Full names of the persons and organisations beside a party, and the countries: named ones, and those that offices and bodies are of. */
async function besideOf(db: Database, ids: readonly string[]): Promise<{ companions: Told; countries: Told }> {
  const a = aliasedTable(articleParties, 'a');
  const oldest = { where: undefined, orderBy: [asc(a.sortAt), asc(a.articleId)], limit: most.articles };
  const other = aliasedTable(articleParties, 'other');
  const o = aliasedTable(articleParties, 'o');
  const first = { where: undefined, orderBy: [asc(o.firstStart), asc(o.partyId)], limit: most.companions };
  const rows = await db
    .select({
      id: articleParties.partyId,
      name: parties.foldedName,
      code: parties.countryCode,
      context: parties.context,
    })
    .from(parents(ids))
    .innerJoin(articleParties, amongFirst(db, articleParties, a, eq(a.partyId, parent), oldest))
    .innerJoin(other, amongFirst(db, other, o, eq(o.articleId, articleParties.articleId), first))
    .innerJoin(parties, and(eq(parties.id, other.partyId), ne(parties.id, articleParties.partyId)));
  const companions = new Told();
  const countries = new Told();
  for (const { id, name, code, context } of rows) {
    const country = code ?? context;
    if (country !== '') countries.add(id, country);
    if (code === null && !isBareName(name)) companions.add(id, name);
  }
  return { companions, countries };
}
