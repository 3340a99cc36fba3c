/** Folds what a model groups as one allegation by our own named rules (extract/status.ts): the model decides no status. */

import type { FoundAllegation, FoundRole, Span } from '../extract/findings.ts';
import {
  foldHeadline,
  foldProceedings,
  foldResponse,
  foldSourcing,
  proceedingOf,
  responseOf,
} from '../extract/status.ts';
import type { AnsweredAllegation } from './answer.ts';
import { type AnsweredParties, shortened } from './answered-parties.ts';
import type { LocatedStatement } from './answered-statements.ts';
import type { Locator } from './locate.ts';

/** In order of their founding statements. Groups that lost all their statements are dropped. */
export function foldAnsweredAllegations(
  answered: readonly AnsweredAllegation[],
  statements: readonly LocatedStatement[],
  locator: Locator,
  parties: AnsweredParties,
  drop: (what: string) => void,
): FoundAllegation[] {
  const groups = mergeAlike(answered, statements, drop);
  const folded = groups.map((group) => fold(group, statements, locator, parties, drop));
  const order = new Map(statements.map(({ id }, i) => [id, i]));
  folded.sort((a, b) => order.get(a.statements[0]!)! - order.get(b.statements[0]!)!);
  return folded.map((found, i) => ({ ...found, id: `a${i + 1}` }));
}

interface Group {
  readonly category: AnsweredAllegation['category'];
  readonly conduct: string;
  readonly members: Set<LocatedStatement>;
  readonly roles: AnsweredAllegation['roles'][number][];
}

/** Pieces of one text report one allegation twice: the same conduct of the same accused. */
function mergeAlike(
  answered: readonly AnsweredAllegation[],
  statements: readonly LocatedStatement[],
  drop: (what: string) => void,
): Group[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const groups = new Map<string, Group>();
  for (const [i, { category, conduct, statements: ids, roles }] of answered.entries()) {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    if (members.length === 0) {
      drop(`allegation "${shortened(conduct)}": none of its statements stands in the text`);
      continue;
    }
    const word = conductOf(conduct);
    const accused = roles.flatMap(({ role, party, words }) =>
      role === 'ACCUSED' ? [(party ?? words).toLowerCase()] : [],
    );
    const isKnown = word !== 'unspecified' && accused.length > 0;
    const key = isKnown ? JSON.stringify([word, ...accused.sort()]) : `only ${i}`;
    const group = groups.get(key) ?? { category, conduct: word, members: new Set(), roles: [] };
    for (const member of members) group.members.add(member);
    group.roles.push(...roles);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One lower-case word, or none: what a model writes here is shown to nobody, and compared across articles. */
function conductOf(written: string): string {
  const word = written.trim().toLowerCase();
  return /^\p{Ll}[\p{Ll}-]{1,30}$/u.test(word) ? word : 'unspecified';
}

function fold(
  group: Group,
  all: readonly LocatedStatement[],
  locator: Locator,
  parties: AnsweredParties,
  drop: (what: string) => void,
): FoundAllegation {
  const members = all.filter((statement) => group.members.has(statement));
  const made = members.filter(({ stance }) => responseOf(stance) === null && proceedingOf(stance) === null);
  const founding = made[0] ?? members[0]!;
  const ids = new Set(members.map(({ id }) => id));
  const answers = all.filter(
    ({ id, stance, respondsTo }) =>
      responseOf(stance) !== null && (ids.has(id) || respondsTo.some((one) => ids.has(one))),
  );
  const roles = [...claimantsOf(made), ...rolesOf(group, members, answers, locator, parties, drop)];
  const claimants = new Set(made.flatMap(({ speaker, speakerLabel }) => speaker ?? speakerLabel?.toLowerCase() ?? []));
  const response = foldResponse(roles.flatMap((role) => role.response ?? []));
  const proceedings = foldProceedings(members.flatMap(({ stance }) => proceedingOf(stance) ?? []));
  const sourcing = foldSourcing(
    claimants,
    members.map(({ stance }) => stance),
    proceedings,
  );
  return {
    id: '',
    claim: longest(founding.content),
    sentence: founding.passage,
    category: group.category,
    conduct: group.conduct,
    sourcing,
    response,
    proceedings,
    headline: foldHeadline(sourcing, response, proceedings),
    roles,
    statements: [founding.id, ...members.flatMap(({ id }) => (id === founding.id ? [] : [id]))],
  };
}

function claimantsOf(made: readonly LocatedStatement[]): FoundRole[] {
  const roles = new Map<string, FoundRole>();
  for (const { speaker, speakerLabel, source } of made) {
    if (speakerLabel === null) continue;
    const key = speaker ?? speakerLabel.toLowerCase();
    const known = roles.get(key);
    const evidence = [...(known?.evidence ?? []), ...source];
    roles.set(key, { role: 'CLAIMANT', party: speaker, label: known?.label ?? speakerLabel, evidence, response: null });
  }
  return [...roles.values()];
}

function rolesOf(
  group: Group,
  members: readonly LocatedStatement[],
  answers: readonly LocatedStatement[],
  locator: Locator,
  parties: AnsweredParties,
  drop: (what: string) => void,
): FoundRole[] {
  const roles = new Map<string, FoundRole>();
  for (const { role, party: name, words } of group.roles) {
    if (role === 'CLAIMANT') continue;
    const place = members.flatMap(({ passage }) => locator.all(words, passage)).at(0);
    if (place === undefined) {
      drop(`role ${role} "${shortened(words)}": no passage of its allegation holds the words`);
      continue;
    }
    const party = parties.named(name)?.id ?? null;
    const label = locator.text.slice(place.start, place.end);
    const key = `${role} ${party ?? label.toLowerCase()}`;
    if (roles.has(key)) continue;
    const response = role === 'ACCUSED' ? foldResponse(answersOf(party, label, answers)) : null;
    roles.set(key, { role, party, label, evidence: [place], response });
  }
  return [...roles.values()];
}

/** What the accused says itself, or somebody says for it; what others deny on their own behalf is not its answer. */
function answersOf(party: string | null, label: string, answers: readonly LocatedStatement[]) {
  return answers.flatMap(({ speaker, speakerLabel, onBehalfOf, stance }) => {
    const isOwn =
      party === null ? speakerLabel?.toLowerCase() === label.toLowerCase() : speaker === party || onBehalfOf === party;
    return isOwn ? (responseOf(stance) ?? []) : [];
  });
}

function longest(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));
}
