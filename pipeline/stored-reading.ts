/** What the store holds of a version's reading, in a form that can be laid beside new findings. */

import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegationParties,
  allegationPartySpans,
  allegations,
  attributionLinks,
  hedges,
  mentions,
  parties,
  positions,
  spans,
  statementAbout,
  statementResponses,
  statementSpans,
  statements,
  statusEvents,
} from '../db/tables.ts';
import type { Span } from '../extract/findings.ts';
import type { SpeakerKind, Stance } from '../vocabulary.ts';
import { foldName } from './names.ts';
import { reportedAnew, secondOrigin, sourceRetracts } from './status-events.ts';

export interface Reading {
  /** In reading order. */
  readonly statements: readonly ReadStatement[];
  readonly allegations: readonly ReadAllegation[];
  /** Name of every party, by its stored id. */
  readonly names: ReadonlyMap<string, string>;
  /** Stored ids of the parties that the text names. */
  readonly named: ReadonlySet<string>;
  /** Every mention and every position, as one comparable line each. */
  readonly places: ReadonlySet<string>;
  /** Which party each place names. */
}

export interface ReadStatement {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speakerId: string | null;
  readonly speakerLabel: string | null;
  readonly speakerKind: SpeakerKind;
  readonly stance: Stance;
  readonly quoteKind: string;
  readonly hedges: readonly string[];
  readonly aboutIds: readonly string[];
  /** Places in `statements` of those it answers. */
  readonly answers: readonly number[];
  readonly voices: readonly string[];
}

export interface ReadAllegation {
  /** Stored id; null in a reading that is not stored. */
  readonly id: string | null;
  /** Is this article the only one that reports it? False in a reading that is not stored. */
  readonly isOwn: boolean;
  /** Places in `statements`. */
  readonly members: readonly number[];
  readonly claim: string;
  /** Every wording it may go by; none when another article words it. */
  readonly wordings: readonly string[];
  /** Role and who plays it, for roles with evidence in this text. */
  readonly roles: readonly ReadRole[];
  /** Axis, state and whose answer, made by this version. */
  readonly steps: readonly string[];
  /** Those that any version of the article made: it makes each once. */
  readonly stepsOfArticle: readonly string[];
  /** Stored allegations of the same conduct, accused and victim, which it would join; none in a reading that is stored. */
  readonly joins: ReadonlySet<string>;
}

export interface ReadRole {
  readonly role: string;
  readonly key: string;
  readonly label: string;
}

export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

export async function storedReading(db: Database, articleId: string, versionId: string): Promise<Reading> {
  const rows = await db
    .select()
    .from(statements)
    .where(and(eq(statements.versionId, versionId), isNull(statements.supersededAt)))
    .orderBy(asc(statements.ordinal), asc(statements.id));
  const place = new Map(rows.map(({ id }, i) => [id, i]));
  const own = db
    .select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.versionId, versionId), isNull(statements.supersededAt)));
  const parts = await db
    .select({ id: statementSpans.statementId, part: statementSpans.part, start: spans.start, end: spans.end })
    .from(statementSpans)
    .innerJoin(spans, eq(spans.id, statementSpans.spanId))
    .where(inArray(statementSpans.statementId, own))
    .orderBy(asc(statementSpans.statementId), asc(statementSpans.part), asc(statementSpans.ordinal));
  const hedged = await db
    .select({ id: hedges.statementId, kind: hedges.kind, start: spans.start, end: spans.end })
    .from(hedges)
    .innerJoin(spans, eq(spans.id, hedges.spanId))
    .where(inArray(hedges.statementId, own));
  const links = await db
    .select({ link: attributionLinks, start: spans.start, end: spans.end })
    .from(attributionLinks)
    .leftJoin(spans, eq(spans.id, attributionLinks.cueSpanId))
    .where(inArray(attributionLinks.statementId, own))
    .orderBy(asc(attributionLinks.statementId), asc(attributionLinks.ordinal));
  const about = await db.select().from(statementAbout).where(inArray(statementAbout.statementId, own));
  const answers = await db.select().from(statementResponses).where(inArray(statementResponses.statementId, own));
  const partsByStatement = shelved(parts, ({ id, part }) => `${id} ${part}`);
  const hedgesByStatement = shelved(hedged, ({ id }) => id);
  const linksByStatement = shelved(links, ({ link }) => link.statementId);
  const aboutByStatement = shelved(about, ({ statementId }) => statementId);
  const answersByStatement = shelved(answers, ({ statementId }) => statementId);
  const partsOf = (id: string, part: string) => partsByStatement(`${id} ${part}`).map(spanOf);
  const read = rows.map(
    (row): ReadStatement => ({
      content: partsOf(row.id, 'CONTENT'),
      cue: partsOf(row.id, 'CUE'),
      source: partsOf(row.id, 'SOURCE'),
      speakerId: row.speakerId,
      speakerLabel: row.speakerLabel,
      speakerKind: row.speakerKind,
      stance: row.stance,
      quoteKind: row.quoteKind,
      hedges: hedgesByStatement(row.id).map((hedge) => hedgeKey(hedge.kind, hedge)),
      aboutIds: aboutByStatement(row.id).map(({ partyId }) => partyId),
      answers: answersByStatement(row.id).flatMap(({ respondsToId }) => place.get(respondsToId) ?? []),
      voices: linksByStatement(row.id).map(({ link, start, end }) =>
        voiceKey(link.partyId, link.label, start === null || end === null ? null : { start, end }),
      ),
    }),
  );
  const mentioned = await db
    .select({ partyId: mentions.partyId, start: spans.start, end: spans.end })
    .from(mentions)
    .innerJoin(spans, eq(spans.id, mentions.spanId))
    .where(and(eq(mentions.versionId, versionId), eq(mentions.isCurrent, true)));
  const held = await db
    .select({ position: positions, start: spans.start, end: spans.end })
    .from(positions)
    .innerJoin(spans, eq(spans.id, positions.spanId))
    .where(eq(positions.versionId, versionId));
  const ids = new Set([
    ...mentioned.map(({ partyId }) => partyId),
    ...rows.flatMap(({ speakerId }) => speakerId ?? []),
    ...about.map(({ partyId }) => partyId),
  ]);
  const named = await db
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .where(inArray(parties.id, [...ids]));
  return {
    statements: read,
    allegations: await storedAllegations(db, articleId, versionId, rows),
    names: new Map(named.map(({ id, name }) => [id, name])),
    named: new Set(mentioned.map(({ partyId }) => partyId)),
    places: new Set([
      ...mentioned.map((mention) => `${spanKey(mention)} ${mention.partyId}`),
      ...held.map(({ position, start, end }) => positionKey(position, { start, end })),
    ]),
  };
}

async function storedAllegations(
  db: Database,
  articleId: string,
  versionId: string,
  said: readonly (typeof statements.$inferSelect)[],
): Promise<ReadAllegation[]> {
  const ids = [...new Set(said.flatMap(({ allegationId }) => allegationId ?? []))];
  const rows = await db.select().from(allegations).where(inArray(allegations.id, ids));
  const reporting = await db.select().from(allegationArticles).where(inArray(allegationArticles.allegationId, ids));
  const roles = await db
    .selectDistinct({ row: allegationParties })
    .from(allegationParties)
    .innerJoin(allegationPartySpans, eq(allegationPartySpans.allegationPartyId, allegationParties.id))
    .innerJoin(spans, eq(spans.id, allegationPartySpans.spanId))
    .where(and(inArray(allegationParties.allegationId, ids), eq(spans.versionId, versionId)))
    .orderBy(asc(allegationParties.ordinal), asc(allegationParties.id));
  const everyRole = await db.select().from(allegationParties).where(inArray(allegationParties.allegationId, ids));
  const keyOfRole = new Map(everyRole.map((row) => [row.id, roleKey(row.role, row.partyId, row.label)]));
  const events = await db
    .select({ event: statusEvents, versionId: statements.versionId })
    .from(statusEvents)
    .innerJoin(statements, eq(statements.id, statusEvents.statementId))
    .where(
      and(
        inArray(statusEvents.allegationId, ids),
        eq(statements.articleId, articleId),
        isNull(statusEvents.withdrawnAt),
        // Those no article makes alone.
        notInArray(statusEvents.rule, [secondOrigin, reportedAnew]),
      ),
    );
  return rows.map((row): ReadAllegation => {
    const members = said.flatMap(({ allegationId }, i) => (allegationId === row.id ? [i] : []));
    const founding = said.find(({ id }) => id === row.foundingStatementId);
    const own = events.filter(({ event }) => event.allegationId === row.id);
    const step = ({ axis, to, allegationPartyId, rule }: typeof statusEvents.$inferSelect) =>
      rule === sourceRetracts
        ? stepKey('SOURCING', 'RETRACTED', null)
        : stepKey(
            axis,
            to,
            allegationPartyId === null ? null : (keyOfRole.get(allegationPartyId) ?? allegationPartyId),
          );
    return {
      id: row.id,
      isOwn: reporting.every((report) => report.allegationId !== row.id || report.articleId === articleId),
      members,
      claim: founding ? row.ownClaim : (said[members[0]!]?.content ?? row.ownClaim),
      wordings: founding ? [row.ownClaim] : [],
      roles: roles
        .filter((role) => role.row.allegationId === row.id)
        .map(({ row: { role, partyId, label } }) => ({ role, key: roleKey(role, partyId, label), label })),
      steps: own.filter((each) => each.versionId === versionId).map(({ event }) => step(event)),
      stepsOfArticle: own.map(({ event }) => step(event)),
      joins: new Set(),
    };
  });
}

export function hedgeKey(kind: string, span: Span): string {
  return `${kind} ${spanKey(span)}`;
}

export function voiceKey(partyId: string | null, label: string, cue: Span | null): string {
  return JSON.stringify([partyId, label, cue && spanKey(cue)]);
}

export function positionKey(
  position: Pick<typeof positions.$inferSelect, 'personId' | 'title' | 'organisationId' | 'countryId' | 'isFormer'>,
  span: Span,
): string {
  const { personId, title, organisationId, countryId, isFormer } = position;
  return JSON.stringify([spanKey(span), personId, title, organisationId, countryId, isFormer]);
}

/** As the store tells roles of one allegation apart. */
export function roleKey(role: string, partyId: string | null, label: string): string {
  return `${role} ${partyId ?? foldName(label)}`;
}

export function stepKey(axis: string, to: string, role: string | null): string {
  return role === null ? `${axis} ${to}` : `${axis} ${to} ${role}`;
}

/** The rows of a key, in their order. */
function shelved<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const shelves = new Map<string, Row[]>();
  for (const row of rows) {
    const shelf = shelves.get(keyOf(row));
    if (shelf) shelf.push(row);
    else shelves.set(keyOf(row), [row]);
  }
  return (key) => shelves.get(key) ?? [];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
