/**
 * Who reported something first. Forty reprints of one agency story are one origin: near-duplicates form a family, its origin is
 * whom one of them credits, else the earliest. The same families come out in whatever order the articles arrive.
 */

import { aliasedTable, and, asc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { amongFirst, given, parent, parentsGiven } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { insertion, prepared } from '../db/prepared.ts';
import { articles, articleVersions, signatureBands, signatures, sources } from '../db/tables.ts';
import type { OriginBasis } from '../vocabulary.ts';
import { foldName } from './names.ts';
import { areNearDuplicates, sharesLead } from './near-duplicates.ts';
import { bucketsOf, packed, type Signature, signatureOf, unpacked } from './signature.ts';

export interface Origin {
  readonly originArticleId: string;
  readonly originBasis: OriginBasis;
  readonly originLabel: string;
  readonly originKey: string;
}

export interface OriginCandidate {
  readonly id: string;
  readonly text: string;
  readonly sortAt: number;
  readonly sourceTitle: string;
  /** As the source or a credit line gives it. */
  readonly publisher: string | null;
  /** A credit line names another publisher: "(The Agency)". */
  readonly isCredited: boolean;
  /** Its own page names an address of another site as the original one. */
  readonly isCanonicalElsewhere: boolean;
}

/** Before it is compared with others. */
export function ownOrigin(article: OriginCandidate): Origin {
  const me = memberOf(article);
  return originWith(me, me.id, me.label);
}

/**
 * Puts a stored article, new or with a new text, into its family, and moves the others' origins where that changes the family.
 * `moved`: other articles whose origin is another one now.
 */
export async function placeInFamily(
  db: Database,
  article: OriginCandidate,
): Promise<{ readonly origin: Origin; readonly moved: readonly string[] }> {
  const left = await leaveFamily(db, article.id);
  const signature = signatureOf(article.text);
  const families = await familiesLike(db, article, signature);
  await keepSignature(db, article.id, signature);
  const { origin, moved } = await settle(db, families, memberOf(article), article.id);
  await setOrigin(db).execute({ id: article.id, ...origin });
  return { origin, moved: [...new Set([...left, ...moved])] };
}

const setOrigin = prepared((db) =>
  db
    .update(articles)
    .set({
      originArticleId: sql`${sql.placeholder('originArticleId')}`,
      originBasis: sql`${sql.placeholder('originBasis')}`,
      originLabel: sql`${sql.placeholder('originLabel')}`,
      originKey: sql`${sql.placeholder('originKey')}`,
    })
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
);

interface Member {
  readonly id: string;
  readonly sortAt: number;
  /** The publisher it names or credits, else its source. */
  readonly label: string;
  readonly basis: OriginBasis;
}

function memberOf({ id, sortAt, publisher, sourceTitle, isCredited, isCanonicalElsewhere }: OriginCandidate): Member {
  const basis = isCredited ? 'AGENCY_CREDIT' : isCanonicalElsewhere ? 'CANONICAL_LINK' : 'OWN_REPORTING';
  return { id, sortAt, label: publisher ?? sourceTitle, basis };
}

/**
 * Makes one family of several and of `me`. Its earliest article stands for it; its label is whom the earliest article with a
 * credit names, else that earliest article's own.
 */
async function settle(
  db: Database,
  families: readonly string[],
  me: Member,
  without: string,
): Promise<{ origin: Origin; moved: string[] }> {
  const stored = await Promise.all(families.map((origin) => earliestOf(db, origin, without)));
  const heads = stored.filter((member) => member !== null);
  const only = heads.length === 1 ? heads[0] : undefined;
  // The usual case: one more reprint changes nothing about its family.
  if (only && byDate(only, me) < 0 && (me.basis !== 'AGENCY_CREDIT' || me.label === only.familyLabel)) {
    return { origin: originWith(me, only.id, only.familyLabel), moved: [] };
  }
  const credits = await Promise.all(families.map((origin) => earliestOf(db, origin, without, 'AGENCY_CREDIT')));
  const first = earliest([...heads, me])!;
  const named = earliest([...credits, me].filter((member) => member?.basis === 'AGENCY_CREDIT'));
  const label = (named ?? first).label;
  const moved = await moveFamilies(db, families, first.id, label);
  return { origin: originWith(me, first.id, label), moved: moved.filter((id) => id !== without) };
}

function originWith(me: Member, originArticleId: string, label: string): Origin {
  const isCopy = me.basis === 'OWN_REPORTING' && originArticleId !== me.id;
  return {
    originArticleId,
    originBasis: isCopy ? 'NEAR_DUPLICATE' : me.basis,
    originLabel: label,
    originKey: foldName(label),
  };
}

function byDate(a: Member, b: Member): number {
  return a.sortAt - b.sortAt || (a.id < b.id ? -1 : 1);
}

function earliest(members: readonly (Member | null)[]): Member | null {
  return members.filter((member) => member !== null).sort(byDate)[0] ?? null;
}

interface StoredMember extends Member {
  readonly familyLabel: string;
}

async function earliestOf(
  db: Database,
  origin: string,
  without: string,
  basis?: OriginBasis,
): Promise<StoredMember | null> {
  const [row] = await (basis === undefined
    ? firstOf(db).execute({ origin, without })
    : firstOfBasis(db).execute({ origin, without, basis }));
  if (!row) return null;
  const { publisher, sourceTitle, ...member } = row;
  return { ...member, label: publisher ?? sourceTitle };
}

function firstMember(db: Database, more: SQL | undefined) {
  return db
    .select({
      id: articles.id,
      sortAt: articles.sortAt,
      publisher: articles.originPublisher,
      sourceTitle: sources.title,
      basis: articles.originBasis,
      familyLabel: articles.originLabel,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(
      and(eq(articles.originArticleId, sql.placeholder('origin')), ne(articles.id, sql.placeholder('without')), more),
    )
    .orderBy(asc(articles.sortAt), asc(articles.id))
    .limit(1)
    .prepare();
}

const firstOf = prepared((db) => firstMember(db, undefined));
const firstOfBasis = prepared((db) => firstMember(db, eq(articles.originBasis, sql.placeholder('basis'))));

/** Returns the articles of the families whose origin was another one or had another name. */
async function moveFamilies(
  db: Database,
  families: readonly string[],
  originArticleId: string,
  originLabel: string,
): Promise<string[]> {
  if (families.length === 0) return [];
  const rows = await db
    .update(articles)
    .set({
      originArticleId,
      originLabel,
      originKey: foldName(originLabel),
      originBasis: sql`case when ${articles.originBasis} in ('AGENCY_CREDIT', 'CANONICAL_LINK') then ${articles.originBasis}
        when ${articles.id} = ${originArticleId} then 'OWN_REPORTING' else 'NEAR_DUPLICATE' end`,
    })
    .where(
      and(
        inArray(articles.originArticleId, [...families]),
        or(ne(articles.originArticleId, originArticleId), ne(articles.originLabel, originLabel)),
      ),
    )
    .returning({ id: articles.id });
  return rows.map(({ id }) => id);
}

/** An article whose text changes may be no near-duplicate any more: the others are a family without it. */
async function leaveFamily(db: Database, articleId: string): Promise<string[]> {
  const [stored] = await originNow(db).execute({ articleId });
  if (!stored) return [];
  const head = await earliestOf(db, stored.origin, articleId);
  if (head === null) return [];
  const credited = await earliestOf(db, stored.origin, articleId, 'AGENCY_CREDIT');
  const moved = await moveFamilies(db, [stored.origin], head.id, (credited ?? head).label);
  return moved.filter((id) => id !== articleId);
}

const originNow = prepared((db) =>
  db
    .select({ origin: articles.originArticleId })
    .from(articles)
    .where(eq(articles.id, sql.placeholder('articleId')))
    .prepare(),
);

/** Ids of the origins of families with a member that is a near-duplicate. Reads a bounded number of rows, however many there are. */
async function familiesLike(
  db: Database,
  { id: articleId, text }: OriginCandidate,
  signature: Signature,
): Promise<string[]> {
  const buckets = bucketsOf(signature);
  if (buckets.length === 0) return [];
  const rows = await inBuckets(db).execute({ buckets: given(buckets), articleId });
  const found = new Set<string>();
  for (const { articleId: other, origin } of rows) {
    if (found.has(origin)) continue;
    const [row] = await signatureKept(db).execute({ articleId: other });
    const doShareLead = async () => sharesLead(text, await textOf(db, other));
    if (row && (await areNearDuplicates(signature, unpacked(row.values, row.size), doShareLead))) found.add(origin);
  }
  return [...found];
}

async function textOf(db: Database, articleId: string): Promise<string> {
  const [row] = await db
    .select({ text: articleVersions.text })
    .from(articles)
    .innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersionId))
    .where(eq(articles.id, articleId));
  return row?.text ?? '';
}

/** Of a shingle that more articles share, these many are looked at: a near-duplicate shares others too. */
const LARGEST_BUCKET = 50;

const MOST_COMPARED = 50;

const inBuckets = prepared((db) => {
  const b = aliasedTable(signatureBands, 'b');
  const first = { where: undefined, orderBy: [asc(b.articleId)], limit: LARGEST_BUCKET };
  return db
    .select({ articleId: signatureBands.articleId, origin: articles.originArticleId })
    .from(parentsGiven('buckets'))
    .innerJoin(signatureBands, amongFirst(db, signatureBands, b, eq(b.bucket, parent), first))
    .innerJoin(articles, eq(articles.id, signatureBands.articleId))
    .where(ne(signatureBands.articleId, sql.placeholder('articleId')))
    .groupBy(signatureBands.articleId)
    .orderBy(sql`count(*) desc`, signatureBands.articleId)
    .limit(MOST_COMPARED)
    .prepare();
});

const signatureKept = prepared((db) =>
  db
    .select()
    .from(signatures)
    .where(eq(signatures.articleId, sql.placeholder('articleId')))
    .prepare(),
);

/** A text that may be kept no longer leaves nothing it could be known by; the article stays in its family. */
export async function forgetSignature(db: Database, articleId: string): Promise<void> {
  await dropBands(db).execute({ articleId });
  await db.delete(signatures).where(eq(signatures.articleId, articleId));
}

async function keepSignature(db: Database, articleId: string, signature: Signature): Promise<void> {
  await dropBands(db).execute({ articleId });
  await setSignature(db).execute({ articleId, values: packed(signature), size: signature.size });
  await insertBands(
    db,
    bucketsOf(signature).map((bucket) => ({ bucket, articleId })),
  );
}

const dropBands = prepared((db) =>
  db
    .delete(signatureBands)
    .where(eq(signatureBands.articleId, sql.placeholder('articleId')))
    .prepare(),
);

const setSignature = prepared((db) =>
  db
    .insert(signatures)
    .values({
      articleId: sql.placeholder('articleId'),
      values: sql.placeholder('values'),
      size: sql.placeholder('size'),
    })
    .onConflictDoUpdate({
      target: signatures.articleId,
      set: { values: sql`excluded."values"`, size: sql`excluded.size` },
    })
    .prepare(),
);

const insertBands = insertion(signatureBands, ['bucket', 'articleId'], (insert) => insert);
