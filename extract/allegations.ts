/** Statements about alleged conduct, grouped on the same proposition and folded by the named rules of status.ts. */

import { readClause } from './clauses.ts';
import type { Draft } from './drafts.ts';
import type { FoundAllegation, FoundParty, Span } from './findings.ts';
import { readVerb } from './lexicon/verbs.ts';
import type { PartyIndex } from './parties.ts';
import { phraseSpan, type TaggedDocument } from './phrases.ts';
import { overlaps, sentenceSpan, tokensWithin } from './places.ts';
import { stepBeside, stepOf } from './proceedings.ts';
import { readRoles } from './roles.ts';
import { foldHeadline, foldProceedings, foldResponse, foldSourcing, proceedingOf } from './status.ts';

/** Ids of the statements that belong to each allegation are inside it; a statement belongs to one at most. */
export function foldAllegations(
  tagged: TaggedDocument,
  index: PartyIndex,
  drafts: readonly Draft[],
  responses: readonly (readonly string[])[],
): FoundAllegation[] {
  const groups: Group[] = [];
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (!draft.isAccusation) continue;
    const conduct = conductOf(tagged, draft);
    const accused = accusedKeys(tagged, draft);
    const group = groups.find((known) => known.conduct === conduct && agrees(known, draft, accused));
    if (group === undefined) groups.push({ conduct, accused: new Set(accused), made: [draft] });
    else {
      group.made.push(draft);
      for (const key of accused) group.accused.add(key);
    }
    taken.add(draft.id);
  }
  return groups.map((group, i) => fold(tagged, index, group, `a${i + 1}`, drafts, responses, taken));
}

interface Group {
  readonly conduct: string;
  readonly accused: Set<string>;
  readonly made: Draft[];
}

/** The same accused; or one of them names nobody, and the words are the same claimant's or stand in one another. */
function agrees(group: Group, draft: Draft, accused: readonly string[]): boolean {
  if (accused.some((key) => group.accused.has(key))) return true;
  if (accused.length > 0 && group.accused.size > 0) return false;
  return group.made.some(
    (known) =>
      isSameClaimant(known, draft) ||
      known.content.some((span) => draft.content.some((other) => overlaps(span, other))),
  );
}

function isSameClaimant(a: Draft, b: Draft): boolean {
  return a.speaker.party !== null && a.speaker.party === b.speaker.party;
}

/** The deed's lemma, else the lemma of the clause's verb. */
function conductOf(tagged: TaggedDocument, draft: Draft): string {
  if (draft.deed !== null) return draft.deed.conduct;
  const { verb } = readClause(tagged, draft.content[0]!);
  const word = verb === null ? undefined : tagged.doc.tokens[verb];
  return word === undefined ? 'unspecified' : (readVerb(word.lower)?.base ?? word.lower);
}

function accusedKeys({ doc }: TaggedDocument, draft: Draft): string[] {
  if (draft.about.length > 0) return draft.about.map((party) => party.id);
  if (draft.accused === null) return [];
  const { start, end } = phraseSpan(doc, draft.accused);
  return [doc.text.slice(start, end).toLowerCase()];
}

function fold(
  tagged: TaggedDocument,
  index: PartyIndex,
  group: Group,
  id: string,
  drafts: readonly Draft[],
  responses: readonly (readonly string[])[],
  taken: Set<string>,
): FoundAllegation {
  const { made } = group;
  const [founding] = made as [Draft, ...Draft[]];
  const ids = new Set(made.map((draft) => draft.id));
  const answers = drafts.filter((_, i) => responses[i]!.some((answered) => ids.has(answered)));
  const acts = drafts.filter(
    (draft) => proceedingOf(draft.stance) !== null && !ids.has(draft.id) && concerns(draft, group),
  );
  const roles = readRoles(tagged, index, made, answers, acts);
  const parties = partiesToCase(made);
  const steps = [...made, ...acts]
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
    .flatMap((draft) => [stepOf(draft, parties), ids.has(draft.id) ? stepBeside(tagged, draft) : null]);
  const claimants = new Set(
    made.flatMap(({ speaker }) => (speaker.label === null ? [] : [speaker.party?.id ?? speaker.label.toLowerCase()])),
  );
  const sourcing = foldSourcing(
    claimants,
    [...made, ...answers].map((draft) => draft.stance),
  );
  const response = foldResponse(roles.flatMap((role) => (role.response === null ? [] : [role.response])));
  const proceedings = foldProceedings(steps.filter((step) => step !== null));
  const own = [...answers, ...acts].filter((draft) => !taken.has(draft.id));
  for (const draft of own) taken.add(draft.id);
  const members = [...made, ...own].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  const claim = longest(founding.content);
  return {
    id,
    claim,
    sentence: sentenceSpan(tagged.doc, tokensWithin(tagged.doc, claim).first),
    category: made.find((draft) => draft.deed !== null)?.deed?.category ?? 'UNKNOWN',
    conduct: group.conduct,
    sourcing,
    response,
    proceedings,
    headline: foldHeadline(sourcing, response, proceedings),
    roles,
    statements: [founding.id, ...members.filter((draft) => draft !== founding).map((draft) => draft.id)],
  };
}

/** An act of proceedings is about this allegation when it names its accused and nothing else, or has the claim in its words. */
function concerns(draft: Draft, group: Group): boolean {
  const holds = group.made.some((made) =>
    draft.content.some((span) => made.content.some((other) => overlaps(span, other))),
  );
  if (holds) return true;
  const names = draft.about.some((party) => group.accused.has(party.id));
  return names && (draft.deed === null || draft.deed.conduct === group.conduct);
}

function partiesToCase(made: readonly Draft[]): Set<FoundParty> {
  const parties = new Set<FoundParty>();
  for (const draft of made) {
    for (const party of draft.about) parties.add(party);
    if (draft.speaker.party !== null) parties.add(draft.speaker.party);
    if (draft.victimParty !== null) parties.add(draft.victimParty);
  }
  return parties;
}

function longest(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));
}
