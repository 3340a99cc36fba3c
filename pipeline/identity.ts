/**
 * Which stored article an item is. Readers of feeds mostly trust one id and store an article again when its publisher changes it;
 * here every name is looked up (id, other ids, id without scheme and host, canonical address, address, then title, day and text),
 * and what the item says must not contradict what the name says. Ids and contents count within their source, addresses everywhere.
 */

import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { given, isAmong } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articleIdentities, articles, articleVersions } from '../db/tables.ts';
import { type IdentityKind, identityKinds } from '../vocabulary.ts';
import { isSameArticle, type Told } from './identity-evidence.ts';
import { type IdentityName, type Named, namesOf } from './identity-names.ts';
import type { NormalisedArticle } from './normalise.ts';

export type StoredArticle = typeof articles.$inferSelect;
export type StoredVersion = typeof articleVersions.$inferSelect;

export interface Known {
  readonly article: StoredArticle;
  readonly version: StoredVersion;
  readonly by: IdentityKind;
}

export interface Recognition {
  readonly known: Known | null;
  /** All names the item gives. */
  readonly names: readonly IdentityName[];
  /** Those of them that are stored already, for whatever article. */
  readonly taken: ReadonlySet<IdentityName>;
  /** A canonical address of the item belongs to another article: a template that declares one for all its pages. */
  readonly isCanonicalShared: boolean;
}

/** One statement for its ids and contents, one for its addresses, and one more where any is known. */
export async function recognise(
  db: Database,
  sourceId: string,
  item: Named,
  article: NormalisedArticle,
  volatile: ReadonlySet<string>,
): Promise<Recognition> {
  const names = namesOf(sourceId, item, article, volatile);
  const rows = await lookUp(db, names);
  const keys = new Set(rows.map(keyOf));
  const taken = new Set(names.filter((name) => keys.has(keyOf(name))));
  const ordered = names
    .map((name) => ({ name, row: rows.find((row) => keyOf(row) === keyOf(name) || isSameAddress(row, name)) }))
    .flatMap(({ name, row }) => (row ? [{ name, articleId: row.articleId }] : []))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name));
  if (ordered.length === 0) return { known: null, names, taken, isCanonicalShared: false };
  const candidates = await candidatesOf(db, [...new Set(ordered.map(({ articleId }) => articleId))]);
  const told: Told = {
    title: article.title,
    text: article.text,
    publishedAt: article.publishedAt,
    url: article.ownUrl ?? article.url,
    hasNoId: /^https?:/i.test(item.externalId),
  };
  const means = ({ name, articleId }: (typeof ordered)[number]) => {
    const candidate = candidates.get(articleId);
    return candidate && isSameArticle(name, told, toldBy(candidate), candidate.article.sourceId === sourceId);
  };
  const found = ordered.find(means);
  const isCanonicalShared = ordered.some(
    ({ name, articleId }) => name.kind === 'CANONICAL_URL' && articleId !== found?.articleId,
  );
  const candidate = candidates.get(found?.articleId ?? '');
  const known = found && candidate ? { ...candidate, by: found.name.kind } : null;
  return { known, names, taken, isCanonicalShared };
}

/** The article that goes by one of the names, whatever else it says: for notices, which say nothing else. */
export async function articleNamed(db: Database, names: readonly IdentityName[]): Promise<StoredArticle | null> {
  const rows = await lookUp(db, names);
  const [first] = names.flatMap((name) => rows.filter((row) => keyOf(row) === keyOf(name)));
  if (!first) return null;
  const [article] = await db.select().from(articles).where(eq(articles.id, first.articleId));
  return article ?? null;
}

/** A name stays with the article that had it first; of titles and texts the newest article is found. */
export async function keepNames(db: Database, articleId: string, { names, taken }: Recognition): Promise<void> {
  const rowOf = ({ kind, value, sourceId }: IdentityName) => ({ kind, value, sourceId, articleId });
  const lasting = names.filter((name) => name.kind !== 'CONTENT' && !taken.has(name)).map(rowOf);
  await insertLasting(db, lasting);
}

const insertLasting = insertion(articleIdentities, ['sourceId', 'kind', 'value', 'articleId'], (insert) =>
  insert.onConflictDoNothing(),
);

/** What the current version is found by; those of the version before go. */
export async function keepContentNames(db: Database, articleId: string, names: readonly IdentityName[]): Promise<void> {
  await dropContentNames(db).execute({ articleId });
  const rows = names
    .filter((name) => name.kind === 'CONTENT')
    .map(({ kind, value, sourceId }) => ({ kind, value, sourceId, articleId }));
  await insertNewest(db, rows);
}

const dropContentNames = prepared((db) =>
  db
    .delete(articleIdentities)
    .where(and(eq(articleIdentities.articleId, sql.placeholder('articleId')), eq(articleIdentities.kind, 'CONTENT')))
    .prepare(),
);

const insertNewest = insertion(articleIdentities, ['sourceId', 'kind', 'value', 'articleId'], (insert) =>
  insert.onConflictDoUpdate({
    target: [articleIdentities.sourceId, articleIdentities.kind, articleIdentities.value],
    set: { articleId: sql`excluded.article_id` },
  }),
);

/** Ids that change at every reading would pile up: so many are remembered; the first and the item's own always. */
const mostIds = 20;

export async function forgetOldIds(
  db: Database,
  { id, externalId }: StoredArticle,
  sourceId: string,
  names: readonly IdentityName[],
): Promise<void> {
  const own = and(eq(articleIdentities.articleId, id), eq(articleIdentities.sourceId, sourceId));
  const ids = await db
    .select({ value: articleIdentities.value })
    .from(articleIdentities)
    .where(and(own, inArray(articleIdentities.kind, ['ID', 'BARE_ID'])));
  if (ids.length <= mostIds) return;
  const kept = [externalId, ...names.map(({ value }) => value)];
  await db
    .delete(articleIdentities)
    .where(and(own, inArray(articleIdentities.kind, ['ID', 'BARE_ID']), notInArray(articleIdentities.value, kept)));
}

type Row = typeof articleIdentities.$inferSelect;

async function lookUp(db: Database, names: readonly IdentityName[]): Promise<Row[]> {
  const own = names.filter(({ sourceId }) => sourceId !== '');
  const addresses = names.filter(({ sourceId }) => sourceId === '').map(({ value }) => value);
  const lists = [
    {
      sourceId: own[0]?.sourceId ?? '',
      kinds: [...new Set(own.map(({ kind }) => kind))],
      values: own.map(({ value }) => value),
    },
    { sourceId: '', kinds: ['CANONICAL_URL', 'STABLE_URL'], values: addresses },
  ].filter(({ values }) => values.length > 0);
  const rows: Row[] = [];
  for (const { sourceId, kinds, values } of lists)
    rows.push(...(await goingBy(db).execute({ sourceId, kinds: given(kinds), values: given([...new Set(values)]) })));
  return rows;
}

const goingBy = prepared((db) =>
  db
    .select()
    .from(articleIdentities)
    .where(
      and(
        eq(articleIdentities.sourceId, sql.placeholder('sourceId')),
        isAmong(articleIdentities.kind, 'kinds'),
        isAmong(articleIdentities.value, 'values'),
      ),
    )
    .prepare(),
);

async function candidatesOf(db: Database, ids: readonly string[]) {
  const rows = await currentOf(db).execute({ ids: given(ids) });
  return new Map(rows.map((row) => [row.article.id, row]));
}

const currentOf = prepared((db) =>
  db
    .select({ article: articles, version: articleVersions })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(isAmong(articles.id, 'ids'))
    .prepare(),
);

function toldBy({ article, version }: { article: StoredArticle; version: StoredVersion }): Told {
  return { title: version.title, text: version.text, publishedAt: article.publishedAt, url: article.url };
}

/** What one source declares as canonical is what another links to. */
function isSameAddress(row: Row, name: IdentityName): boolean {
  return row.sourceId === '' && name.sourceId === '' && row.value === name.value;
}

function rankOf({ kind, isWeak }: IdentityName): number {
  return identityKinds.indexOf(kind) + (isWeak ? 0.5 : 0);
}

function keyOf({ sourceId, kind, value }: Pick<Row, 'sourceId' | 'kind' | 'value'>): string {
  return JSON.stringify([sourceId, kind, value]);
}
