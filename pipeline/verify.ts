/** The verbatim check: whatever an extractor returns, only what stands in the text goes on. */

import type { Findings, FoundHedge, FoundStatement, Span } from '../extract/findings.ts';

export interface Verified {
  readonly findings: Findings;
  /** One sentence for each finding that was dropped, here or by the extractor itself. */
  readonly dropped: readonly string[];
}

/** Drops every finding with a place outside the text, and every reference to what was dropped. Changes nothing else. */
export function verifyFindings(text: string, findings: Findings): Verified {
  const dropped: string[] = [...(findings.dropped ?? [])];
  const holds = (span: Span, what: string): boolean => {
    const fault = faultOf(text, span);
    if (fault) dropped.push(`${what}: ${fault}`);
    return !fault;
  };
  const allHold = (spans: readonly Span[], what: string) => spans.map((span) => holds(span, what)).every(Boolean);

  const parties = findings.parties
    .map((party) => ({
      ...party,
      mentions: party.mentions.filter((span) => holds(span, `mention of ${party.name}`)),
      nominals: party.nominals.filter((span) => holds(span, `description of ${party.name}`)),
    }))
    .filter((party) => party.name.trim() !== '');
  const known = new Set(parties.map((party) => party.id));
  const party = (id: string | null) => (id !== null && known.has(id) ? id : null);

  const sound = findings.statements.filter(
    (statement) =>
      statement.content.length > 0 &&
      allHold([...statement.content, ...statement.cue, ...statement.source], `statement ${statement.id}`),
  );
  const said = new Set(sound.map((statement) => statement.id));
  const allegations = findings.allegations
    .filter((found) => allHold([found.claim, found.sentence], `allegation ${found.id}`))
    .map((found) => ({
      ...found,
      statements: found.statements.filter((id) => said.has(id)),
      roles: found.roles.map((role) => ({
        ...role,
        party: party(role.party),
        evidence: role.evidence.filter((span) => holds(span, `role ${role.role} of allegation ${found.id}`)),
      })),
    }))
    .filter((found) => found.statements.length > 0);
  const alleged = new Set(allegations.map((found) => found.id));

  const statements = sound.map(
    (statement): FoundStatement => ({
      ...statement,
      speaker: party(statement.speaker),
      hedges: statement.hedges.filter((hedge: FoundHedge) => holds(hedge, `hedge of statement ${statement.id}`)),
      about: statement.about.filter((id) => known.has(id)),
      respondsTo: statement.respondsTo.filter((id) => said.has(id) && id !== statement.id),
      chain: statement.chain.map((link) => ({
        ...link,
        party: party(link.party),
        cue: link.cue && holds(link.cue, `chain of statement ${statement.id}`) ? link.cue : null,
      })),
      allegation: statement.allegation !== null && alleged.has(statement.allegation) ? statement.allegation : null,
    }),
  );
  const positions = findings.positions
    .filter((found) => known.has(found.person) && holds(found.evidence, `position ${found.title}`))
    .map((found) => ({ ...found, organisation: party(found.organisation), country: party(found.country) }));
  const kept = { parties, positions, statements, allegations };
  return { findings: findings.notes ? { ...kept, notes: findings.notes } : kept, dropped };
}

/** Null when `text.slice(start, end)` is a piece of the text that can be shown on its own. */
function faultOf(text: string, { start, end }: Span): string | null {
  const place = `${start}–${end} of ${text.length}`;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${place} is no place`;
  if (start < 0 || end > text.length || start >= end) return `${place} is outside the text`;
  if (text.slice(start, end).trim() === '') return `${place} is empty`;
  if (splitsPair(text, start) || splitsPair(text, end)) return `${place} cuts a character in two`;
  return null;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
