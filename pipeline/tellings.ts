/** What an article tells of its event: its terms, its day, whom it names. Those last compared are kept in memory, since an event's articles are compared many times. */

import { eq, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { articleParties, articles, articleVersions, parties } from '../db/tables.ts';
import { type EventTerms, eventTermsOf, type NamedParty } from './event-terms.ts';

export interface Telling {
  readonly id: string;
  readonly sortAt: number;
  readonly terms: EventTerms;
  /** Folded names of persons and organisations. */
  readonly names: ReadonlySet<string>;
}

/** By article. One that is not stored has none. */
export async function tellingsOf(db: Database, ids: readonly string[]): Promise<Map<string, Telling>> {
  if (ids.length === 0) return new Map();
  const rows = await versionsOf(db).execute({ ids: given(ids) });
  const named = new Map<string, NamedParty[]>();
  for (const { articleId, ...party } of await namedIn(db).execute({ ids: given(ids) })) {
    const list = named.get(articleId);
    if (list) list.push(party);
    else named.set(articleId, [party]);
  }
  const tellings = new Map<string, Telling>();
  for (const row of rows) tellings.set(row.id, await tellingOf(db, row, named.get(row.id) ?? []));
  return tellings;
}

interface VersionOfArticle {
  readonly id: string;
  readonly sortAt: number;
  readonly versionId: string;
  readonly rawItemId: number;
}

async function tellingOf(db: Database, version: VersionOfArticle, named: readonly NamedParty[]): Promise<Telling> {
  const { id, sortAt, versionId, rawItemId } = version;
  const kept = keptTellings(db);
  // A version's text never changes; a version that was not kept in the end may come from another item.
  const key = JSON.stringify([versionId, rawItemId, sortAt, named.map(({ name, type }) => [name, type])]);
  const known = kept.get(key);
  if (known) kept.delete(key);
  const telling = known ?? { id, sortAt, names: namesAmong(named), terms: await termsOf(db, versionId, named) };
  kept.set(key, telling);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  return telling;
}

/** Each is some ten kilobytes; the one compared longest ago goes. */
const MOST_KEPT = 1_500;

const keptTellings = prepared(() => new Map<string, Telling>());

function namesAmong(named: readonly NamedParty[]): Set<string> {
  return new Set(named.filter(({ type }) => type !== 'COUNTRY').map(({ name }) => name.toLowerCase()));
}

async function termsOf(db: Database, versionId: string, named: readonly NamedParty[]): Promise<EventTerms> {
  const [version] = await textOf(db).execute({ versionId });
  return eventTermsOf(version?.title ?? '', version?.text ?? '', named);
}

const versionsOf = prepared((db) =>
  db
    .select({
      id: articles.id,
      sortAt: articles.sortAt,
      versionId: articleVersions.id,
      rawItemId: articleVersions.rawItemId,
    })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(isAmong(articles.id, 'ids'))
    .prepare(),
);

const namedIn = prepared((db) =>
  db
    .select({ articleId: articleParties.articleId, name: parties.name, type: parties.type })
    .from(articleParties)
    .innerJoin(parties, eq(parties.id, articleParties.partyId))
    .where(isAmong(articleParties.articleId, 'ids'))
    .prepare(),
);

const textOf = prepared((db) =>
  db
    .select({ title: articleVersions.title, text: articleVersions.text })
    .from(articleVersions)
    .where(eq(articleVersions.id, sql.placeholder('versionId')))
    .prepare(),
);
