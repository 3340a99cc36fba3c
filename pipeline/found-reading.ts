/** New findings of a version in the form of a stored reading, with the parties they would be linked to. Writes nothing. */

import type { Findings, FoundAllegation } from '../extract/findings.ts';
import { nodeOf } from './allegation-node.ts';
import { type ArticleTimes, type PartyIds, partyIdsOf } from './link.ts';
import { stepsOf } from './status-events.ts';
import {
  hedgeKey,
  positionKey,
  type ReadAllegation,
  type Reading,
  type ReadStatement,
  roleKey,
  spanKey,
  stepKey,
  voiceKey,
} from './stored-reading.ts';

/** `findings` are verified. Allegations are in the order of the findings. */
export function foundReading(article: Pick<ArticleTimes, 'id' | 'sortAt'>, text: string, findings: Findings): Reading {
  const partyIds = partyIdsOf(article.id, findings);
  const idOf = (localId: string | null) => (localId === null ? null : (partyIds.get(localId) ?? null));
  const place = new Map(findings.statements.map(({ id }, i) => [id, i]));
  const statements = findings.statements.map(
    (found): ReadStatement => ({
      content: found.content,
      cue: found.cue,
      source: found.source,
      speakerId: idOf(found.speaker),
      speakerLabel: found.speakerLabel,
      speakerKind: found.speakerKind,
      stance: found.stance,
      quoteKind: found.quoteKind,
      hedges: found.hedges.map((hedge) => hedgeKey(hedge.kind, hedge)),
      aboutIds: [...new Set(found.about.flatMap((id) => idOf(id) ?? []))],
      answers: [...new Set(found.respondsTo)].flatMap((id) => place.get(id) ?? []),
      voices: found.chain.map(({ party, label, cue }) => voiceKey(idOf(party), label, cue)),
    }),
  );
  // The store keeps the last allegation that lists a statement.
  const allegationOf = new Map(
    findings.allegations.flatMap(({ id, statements }) => statements.map((one) => [one, id])),
  );
  // And the first party that a place names.
  const partyAt = new Map<string, string>();
  for (const party of findings.parties) {
    for (const span of party.mentions) {
      if (!partyAt.has(spanKey(span))) partyAt.set(spanKey(span), partyIds.get(party.id)!);
    }
  }
  return {
    statements,
    allegations: findings.allegations.map((found) => {
      const members = found.statements.filter((id) => allegationOf.get(id) === found.id).map((id) => place.get(id)!);
      const joins = new Set([nodeOf(found, findings.parties, partyIds, article, text).id]);
      return { ...allegationOfFinding(found, findings, members, text, partyIds), joins };
    }),
    names: new Map(findings.parties.map((party) => [partyIds.get(party.id)!, party.name])),
    named: new Set(findings.parties.filter(({ mentions }) => mentions.length > 0).map(({ id }) => partyIds.get(id)!)),
    places: new Set([
      ...[...partyAt].map(([place, id]) => `${place} ${id}`),
      ...findings.positions.map((found) => {
        const [personId, organisationId, countryId] = [found.person, found.organisation, found.country].map(idOf);
        const position = { ...found, personId: personId!, organisationId: organisationId!, countryId: countryId! };
        return positionKey(position, found.evidence);
      }),
    ]),
  };
}

function allegationOfFinding(
  found: FoundAllegation,
  findings: Findings,
  members: readonly number[],
  text: string,
  partyIds: PartyIds,
): Omit<ReadAllegation, 'joins'> {
  const keys = found.roles.map(({ role, party, label }) =>
    roleKey(role, party === null ? null : (partyIds.get(party) ?? null), label),
  );
  const claim = text.slice(found.claim.start, found.claim.end);
  const steps = stepsOf({ found, findings, roleIds: keys }).map(({ axis, to, roleId }) => stepKey(axis, to, roleId));
  return {
    id: null,
    isOwn: false,
    members: [...members].sort((a, b) => a - b),
    claim,
    wordings: [claim],
    // A role without evidence cannot be told from another article's.
    roles: found.roles.flatMap(({ role, label, evidence }, i) =>
      evidence.length > 0 ? [{ role, key: keys[i]!, label }] : [],
    ),
    steps,
    stepsOfArticle: steps,
  };
}
