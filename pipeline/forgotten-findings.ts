/**
 * Removes what was found in an article's text, because the text itself may not be kept: mentions, positions, statements and every
 * quote. An allegation that other articles report is worded by one of them; one that only this text carried goes with its words.
 */

import { and, eq, inArray, isNotNull, ne, notInArray, or } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import {
  allegationArticles,
  allegationMatchKeys,
  allegationParties,
  allegationPartySpans,
  allegationRelations,
  allegations,
  attributionLinks,
  hedges,
  judgements,
  mentions,
  positions,
  spans,
  statementAbout,
  statementChanges,
  statementResponses,
  statementSpans,
  statements,
  statusEvents,
} from '../db/tables.ts';
import { regroupAllegations } from './allegation-groups.ts';
import { dropRolesWithoutEvidence } from './allegation-roles.ts';
import { refreshAllegations } from './allegation-state.ts';
import { retireAllegations } from './allegations.ts';
import { retireMentions } from './mentions.ts';
import { wordByEarliest } from './rewording.ts';

/** `versionId`: the one that was current until now. Runs inside a transaction. */
export async function forgetFindings(db: Database, articleId: string, versionId: string, now: number): Promise<void> {
  await retireMentions(db, articleId, versionId);
  await retireAllegations(db, articleId);
  const own = db.select({ id: statements.id }).from(statements).where(eq(statements.articleId, articleId));
  const ownSpans = db.select({ id: spans.id }).from(spans).where(eq(spans.articleId, articleId));
  const told = await db
    .selectDistinct({ id: statements.allegationId })
    .from(statements)
    .where(and(eq(statements.articleId, articleId), isNotNull(statements.allegationId)));
  const ids = told.flatMap(({ id }) => (id === null ? [] : [id]));
  const others = await reportedElsewhere(db, articleId, ids);
  await db.update(statements).set({ supersededAt: now, isCurrent: false }).where(eq(statements.articleId, articleId));
  const reworded = await wordByEarliest(db, others, now);
  const survivors = await removeAllegations(
    db,
    ids.filter((id) => !others.includes(id)),
    now,
  );
  await db
    .delete(statusEvents)
    .where(and(inArray(statusEvents.allegationId, others), inArray(statusEvents.statementId, own)));
  const roles = await db
    .delete(allegationPartySpans)
    .where(
      and(
        inArray(allegationPartySpans.allegationPartyId, rolesOf(db, others)),
        inArray(allegationPartySpans.spanId, ownSpans),
      ),
    )
    .returning({ id: allegationPartySpans.allegationPartyId });
  await dropRolesWithoutEvidence(db, [...new Set(roles.map(({ id }) => id))]);
  for (const table of [statementSpans, hedges, attributionLinks, statementAbout])
    await db.delete(table).where(inArray(table.statementId, own));
  await db
    .delete(statementResponses)
    .where(or(inArray(statementResponses.statementId, own), inArray(statementResponses.respondsToId, own)));
  await db.delete(statementChanges).where(eq(statementChanges.articleId, articleId));
  await db.delete(statements).where(eq(statements.articleId, articleId));
  await db.delete(positions).where(inArray(positions.spanId, ownSpans));
  await db.delete(mentions).where(eq(mentions.articleId, articleId));
  await db.delete(spans).where(eq(spans.articleId, articleId));
  await refreshAllegations(db, [...reworded, ...survivors], now);
}

async function reportedElsewhere(db: Database, articleId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: statements.allegationId })
    .from(statements)
    .where(
      and(
        inArray(statements.allegationId, [...ids]),
        eq(statements.isCurrent, true),
        ne(statements.articleId, articleId),
      ),
    );
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** With everything that hangs on them; statements of superseded texts of other articles lose their allegation. Returns what they were one with. */
async function removeAllegations(db: Database, ids: string[], now: number): Promise<string[]> {
  if (ids.length === 0) return [];
  const groups = db.select({ id: allegations.canonicalId }).from(allegations).where(inArray(allegations.id, ids));
  const members = await db
    .select({ id: allegations.id })
    .from(allegations)
    .where(and(inArray(allegations.canonicalId, groups), notInArray(allegations.id, ids)));
  await db.delete(allegationPartySpans).where(inArray(allegationPartySpans.allegationPartyId, rolesOf(db, ids)));
  for (const table of [allegationParties, allegationMatchKeys, allegationArticles, statusEvents])
    await db.delete(table).where(inArray(table.allegationId, ids));
  await db
    .delete(allegationRelations)
    .where(or(inArray(allegationRelations.allegationId, ids), inArray(allegationRelations.otherId, ids)));
  await db.update(statements).set({ allegationId: null }).where(inArray(statements.allegationId, ids));
  await db
    .delete(judgements)
    .where(
      and(eq(judgements.subject, 'ALLEGATION'), or(inArray(judgements.leftId, ids), inArray(judgements.rightId, ids))),
    );
  await db.delete(allegations).where(inArray(allegations.id, ids));
  const survivors = members.map(({ id }) => id);
  return survivors.length === 0 ? [] : await regroupAllegations(db, survivors, now);
}

function rolesOf(db: Database, ids: readonly string[]) {
  return db
    .select({ id: allegationParties.id })
    .from(allegationParties)
    .where(inArray(allegationParties.allegationId, [...ids]));
}
