/**
 * A store made larger without reading: each copy is the news of the stored articles some time before, with texts, events, rare parties
 * and allegations of its own, among the same well-known parties and in the same rows as the pipeline leaves. What linking never
 * looks at is not copied (raw items, spans, mentions, the outbox), nor are positions and judgements of rare parties.
 */

import { and, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open.ts';
import { insertion } from '../db/prepared.ts';
import {
  allegationArticles,
  allegationMatchKeys,
  allegationParties,
  allegations,
  articleIdentities,
  articleParties,
  articles,
  articleVersions,
  parties,
  partyBlocks,
  partyNames,
  signatureBands,
  signatures,
  statements,
  statusEvents,
  stories,
  storyKeys,
  storyLinks,
} from '../db/tables.ts';
import { foldName } from '../pipeline/names.ts';
import { blockKeysOf } from '../pipeline/party-blocks.ts';

/** A party of fewer articles is another one in every copy. */
const WELL_KNOWN = 8;

const DAY = 86_400_000;

/** Ids of what is stored; no copy of it is made from a copy. */
export async function originalsOf(db: Database): Promise<string[]> {
  return (await db.select({ id: articles.id }).from(articles)).map(({ id }) => id);
}

/** Makes copy number `n`, from 1, of these articles, `days` earlier. */
export async function copyNews(db: Database, originals: readonly string[], n: number, days: number): Promise<void> {
  const mark = `~${n}`;
  const isOriginal = (column: SQL | (typeof articles)['id']) =>
    sql`${column} in (select value from json_each(${JSON.stringify(originals)}))`;
  await db.run(sql`create temp table if not exists renamed (old text primary key, new text not null)`);
  await db.run(sql`delete from renamed`);
  await copyParties(db, n);
  await copyAllegations(db, mark, days);
  const marked = (column: unknown) => sql`${column} || ${mark}`;
  const earlier = (column: unknown) => sql`${column} - ${days * DAY}`;
  const renamed = (column: unknown) => sql`coalesce((select new from renamed where old = ${column}), ${column})`;
  const copy = async (table: SQLiteTable, where: SQL | undefined, changes: Readonly<Record<string, SQL>>) => {
    const columns = { ...getTableColumns(table), ...changes };
    // The columns are the table's own; only their expressions differ, which the types do not see.
    await db
      .insert(table)
      .select(db.select(columns).from(table).where(where) as never)
      .onConflictDoNothing();
  };
  await copy(articles, isOriginal(articles.id), {
    ...{ seq: sql`null`, id: marked(articles.id), externalId: marked(articles.externalId) },
    ...{ currentVersionId: marked(articles.currentVersionId), originArticleId: marked(articles.originArticleId) },
    ...{ storyId: marked(articles.storyId), sortAt: earlier(articles.sortAt) },
    publishedAt: earlier(articles.publishedAt),
  });
  await copy(articleVersions, isOriginal(sql`${articleVersions.articleId}`), {
    ...{ id: marked(articleVersions.id), articleId: marked(articleVersions.articleId) },
  });
  await copy(articleIdentities, isOriginal(sql`${articleIdentities.articleId}`), {
    ...{ value: marked(articleIdentities.value), articleId: marked(articleIdentities.articleId) },
  });
  await copy(signatures, isOriginal(sql`${signatures.articleId}`), { articleId: marked(signatures.articleId) });
  // Other texts share other shingles.
  await copy(signatureBands, isOriginal(sql`${signatureBands.articleId}`), {
    ...{ bucket: marked(signatureBands.bucket), articleId: marked(signatureBands.articleId) },
  });
  await copy(stories, isOriginal(sql`${stories.id}`), {
    ...{ id: marked(stories.id), sortAt: earlier(stories.sortAt) },
  });
  const [day, term] = [
    sql`substr(${storyKeys.key}, 1, instr(${storyKeys.key}, ' ') - 1)`,
    sql`substr(${storyKeys.key}, instr(${storyKeys.key}, ' '))`,
  ];
  await copy(storyKeys, isOriginal(sql`${storyKeys.articleId}`), {
    ...{ key: sql`(${day} - ${sql.raw(String(days))}) || ${term}`, articleId: marked(storyKeys.articleId) },
  });
  await copy(storyLinks, and(isOriginal(sql`${storyLinks.leftId}`), isOriginal(sql`${storyLinks.rightId}`)), {
    ...{ leftId: marked(storyLinks.leftId), rightId: marked(storyLinks.rightId) },
  });
  await copy(articleParties, isOriginal(sql`${articleParties.articleId}`), {
    ...{ articleId: marked(articleParties.articleId), partyId: renamed(articleParties.partyId) },
    sortAt: earlier(articleParties.sortAt),
  });
  const ofOriginals = sql`${statements.articleId} in (select value from json_each(${JSON.stringify(originals)}))`;
  await copy(statements, ofOriginals, {
    ...{ seq: sql`null`, id: marked(statements.id), articleId: marked(statements.articleId) },
    ...{ versionId: marked(statements.versionId), speakerId: renamed(statements.speakerId) },
    ...{ allegationId: renamed(statements.allegationId), sortAt: earlier(statements.sortAt) },
  });
  await copy(allegationArticles, isOriginal(sql`${allegationArticles.articleId}`), {
    ...{ allegationId: renamed(allegationArticles.allegationId), articleId: marked(allegationArticles.articleId) },
    sortAt: earlier(allegationArticles.sortAt),
  });
  const own = sql`${statusEvents.statementId} in (select id from statements where ${ofOriginals})`;
  await copy(statusEvents, own, {
    ...{ id: marked(statusEvents.id), allegationId: renamed(statusEvents.allegationId) },
    ...{ statementId: marked(statusEvents.statementId), allegationPartyId: renamed(statusEvents.allegationPartyId) },
    ...{ sortAt: earlier(statusEvents.sortAt), publishedAt: earlier(statusEvents.publishedAt) },
  });
}

const rename = async (db: Database, ids: readonly string[], mark: string) => {
  await db.run(
    sql`insert into renamed select value, value || ${mark} from json_each(${JSON.stringify(ids)}) where true on conflict do nothing`,
  );
};

/** Rare parties get names of their own: another ending of the surname, or another first word. */
async function copyParties(db: Database, n: number): Promise<void> {
  const isOwn = sql`${parties.id} not like '%~%' and ${parties.type} <> 'COUNTRY' and ${parties.articleCount} < ${WELL_KNOWN}`;
  const rows = await db.select().from(parties).where(isOwn);
  const ids = rows.map(({ id }) => id);
  await rename(db, ids, `~${n}`);
  const copies = rows.map(({ seq: _seq, ...row }) => {
    const name = renamedParty(row.name, row.type === 'PERSON', n);
    return {
      ...row,
      id: `${row.id}~${n}`,
      canonicalId: `${row.id}~${n}`,
      name,
      foldedName: foldName(name),
      shownName: name,
    };
  });
  for (let first = 0; first < copies.length; first += 500)
    await db.insert(parties).values(copies.slice(first, first + 500));
  await insertNames(
    db,
    copies.map(({ id, name, foldedName }) => ({ partyId: id, name, foldedName, mentionCount: 1 })),
  );
  await insertBlocks(
    db,
    copies.flatMap(({ id, type, name }) => blockKeysOf(type, name).map((key) => ({ key, partyId: id }))),
  );
}

const insertNames = insertion(partyNames, ['partyId', 'name', 'foldedName', 'mentionCount'], (insert) => insert);
const insertBlocks = insertion(partyBlocks, ['key', 'partyId'], (insert) => insert);

const endings = ['ado', 'bek', 'cor', 'dun', 'eva', 'fin', 'gas', 'hov', 'ish', 'jan'];

function renamedParty(name: string, isPerson: boolean, n: number): string {
  const ending = `${endings[n % 10]}${n >= 10 ? endings[Math.floor(n / 10) % 10] : ''}`;
  if (isPerson) return `${name}${ending}`;
  const [first = '', ...others] = name.split(' ');
  return [`${first}${ending}`, ...others].join(' ');
}

/** Those that name a rare party are other ones in every copy; the others are reported once more. */
async function copyAllegations(db: Database, mark: string, days: number): Promise<void> {
  const rows = await db
    .select()
    .from(allegations)
    .where(
      sql`${allegations.id} not like '%~%' and exists (select 1 from allegation_parties role join renamed on renamed.old = role.party_id
        where role.allegation_id = ${allegations.id})`,
    );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await rename(db, ids, mark);
  const partyOf = new Map(
    (await db.all<{ old: string; new: string }>(sql`select old, new from renamed`)).map((row) => [row.old, row.new]),
  );
  await db.insert(allegations).values(
    rows.map(({ seq: _seq, ...row }) => ({
      ...row,
      id: row.id + mark,
      canonicalId: partyOf.get(row.canonicalId) ?? row.canonicalId + mark,
      foundingStatementId: row.foundingStatementId + mark,
      sortAt: row.sortAt - days * DAY,
    })),
  );
  const keys = await db.select().from(allegationMatchKeys).where(inArray(allegationMatchKeys.allegationId, ids));
  await insertMatchKeys(
    db,
    keys.map(({ key, allegationId }) => ({
      key: key.replace(/party:([^,|]+)/g, (whole, id: string) =>
        partyOf.has(id) ? `party:${partyOf.get(id)}` : whole,
      ),
      allegationId: allegationId + mark,
    })),
  );
  const roles = await db.select().from(allegationParties).where(inArray(allegationParties.allegationId, ids));
  await rename(
    db,
    roles.map(({ id }) => id),
    mark,
  );
  await db.insert(allegationParties).values(
    roles.map((row) => ({
      ...row,
      id: row.id + mark,
      allegationId: row.allegationId + mark,
      partyId: row.partyId === null ? null : (partyOf.get(row.partyId) ?? row.partyId),
    })),
  );
}

const insertMatchKeys = insertion(allegationMatchKeys, ['key', 'allegationId'], (insert) =>
  insert.onConflictDoNothing(),
);
