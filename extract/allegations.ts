/** Statements about alleged conduct, grouped on the same proposition and folded by the named rules of status.ts. */

import { readClause } from './clauses.ts';
import { deniesDeed, deniesOwnConduct } from './denials.ts';
import type { Draft } from './drafts.ts';
import type { FoundAllegation, FoundParty, Span } from './findings.ts';
import { readVerb } from './lexicon/verbs.ts';
import type { PartyIndex } from './parties.ts';
import { phraseSpan, type TaggedDocument } from './phrases.ts';
import { overlaps, sentenceSpan, tokensWithin } from './places.ts';
import { stepBeside, stepOf } from './proceedings.ts';
import { readRoles } from './roles.ts';
import { foldHeadline, foldProceedings, foldResponse, foldSourcing, proceedingOf } from './status.ts';

/** Every accusation belongs to one allegation; a statement that answers or acts upon several is listed with the first. */
export function foldAllegations(
  tagged: TaggedDocument,
  index: PartyIndex,
  drafts: readonly Draft[],
  responses: readonly (readonly string[])[],
): FoundAllegation[] {
  const groups = [...groupAccusations(tagged, drafts), ...groupDenials(tagged, drafts, responses)].sort(
    (a, b) => a.made[0]!.cue[0]!.start - b.made[0]!.cue[0]!.start,
  );
  const answers = answersById(drafts, responses);
  const acts = actsByGroup(drafts, groups);
  const taken = new Set(groups.flatMap((group) => group.made.map((draft) => draft.id)));
  return groups.map((group, i) => {
    const answering = unique(group.made.flatMap((draft) => answers.get(draft.id) ?? []));
    return fold(tagged, index, group, `a${i + 1}`, answering, acts.get(group) ?? [], taken);
  });
}

interface Group {
  readonly conduct: string;
  readonly accused: Set<string>;
  readonly made: Draft[];
}

/** In order of their founding statements. Found by conduct and accused, so that no group is compared with all others. */
function groupAccusations(tagged: TaggedDocument, drafts: readonly Draft[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const latest = new Map<string, Group[]>();
  for (const draft of drafts) {
    if (!draft.isAccusation) continue;
    const conduct = conductOf(tagged, draft);
    const accused = accusedKeys(tagged, draft);
    const known = accused.map((key) => byKey.get(`${conduct}|${key}`)).find((group) => group !== undefined);
    const nearby = latest.get(conduct) ?? [];
    const group = known ??
      nearby.findLast((each) => agrees(each, draft, accused)) ?? { conduct, accused: new Set(), made: [] };
    if (group.made.length === 0) {
      groups.push(group);
      latest.set(conduct, [...nearby, group].slice(-NEARBY));
    }
    group.made.push(draft);
    for (const key of accused) {
      group.accused.add(key);
      byKey.set(`${conduct}|${key}`, group);
    }
  }
  return groups;
}

/**
 * "Morocco denied that its security services targeted …", where the text tells nobody who said so: the denial itself reports the
 * allegation. Of own conduct, or of what was done to somebody named ("said that Vale’s phone had not been hacked"); any other leaves
 * open what is alleged.
 */
function groupDenials(
  tagged: TaggedDocument,
  drafts: readonly Draft[],
  responses: readonly (readonly string[])[],
): Group[] {
  const groups = new Map<string, Group>();
  drafts.forEach((draft, i) => {
    const { deed, speaker } = draft;
    if (draft.stance !== 'DENIES' || draft.isAccusation || responses[i]!.length > 0) return;
    if (deed === null || draft.source.length === 0) return;
    const isOfVictim = draft.victimParty !== null && draft.about.length === 0 && deniesDeed(tagged, draft);
    if (!isOfVictim && !deniesOwnConduct(tagged, draft)) return;
    const whose = isOfVictim ? draft.victimParty?.id : (speaker.party?.id ?? speaker.label?.toLowerCase());
    const key = `${deed.conduct}|${whose}`;
    const group = groups.get(key) ?? { conduct: deed.conduct, accused: new Set(), made: [] };
    group.made.push(draft);
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** How many of the latest allegations of a conduct one that names nobody may belong to. */
const NEARBY = 6;

/** One of them names nobody, and the words are the same claimant's or stand in one another. */
function agrees(group: Group, draft: Draft, accused: readonly string[]): boolean {
  if (accused.length > 0 && group.accused.size > 0) return false;
  return group.made.slice(-NEARBY).some((known) => isSameClaimant(known, draft) || touches(known, draft));
}

function touches(a: Draft, b: Draft): boolean {
  return a.content.some((span) => b.content.some((other) => overlaps(span, other)));
}

function answersById(drafts: readonly Draft[], responses: readonly (readonly string[])[]): Map<string, Draft[]> {
  const answers = new Map<string, Draft[]>();
  drafts.forEach((draft, i) => {
    for (const id of responses[i]!) shelve(answers, id, draft);
  });
  return answers;
}

/** An act of proceedings is about an allegation when it has the claim in its words, or names its accused and no other deed. */
function actsByGroup(drafts: readonly Draft[], groups: readonly Group[]): Map<Group, Draft[]> {
  const groupOf = new Map(groups.flatMap((group) => group.made.map((draft) => [draft, group] as const)));
  const byAccused = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of group.accused) byAccused.set(key, [...(byAccused.get(key) ?? []), group].slice(-BESIDE));
  const byConduct = new Map<string, Group[]>();
  for (const group of groups)
    byConduct.set(group.conduct, [...(byConduct.get(group.conduct) ?? []), group].slice(-BESIDE));
  const acts = new Map<Group, Draft[]>();
  drafts.forEach((draft, i) => {
    if (proceedingOf(draft.stance) === null || draft.isAccusation) return;
    const beside = drafts
      .slice(Math.max(0, i - BESIDE), i + BESIDE)
      .filter((other) => groupOf.has(other) && touches(other, draft));
    const named = draft.about.flatMap((party) => byAccused.get(party.id) ?? []);
    const { deed } = draft;
    const alike = (group: Group) => deed?.conduct === group.conduct;
    // "Closed the inquiry into the fraud" names nobody: it is about the fraud told last.
    const unnamed =
      draft.about.length === 0 && deed !== null ? latestBefore(byConduct.get(deed.conduct) ?? [], draft) : [];
    const same = deed === null ? latestBefore(named, draft) : [...named.filter(alike), ...unnamed];
    for (const group of unique([...beside.map((other) => groupOf.get(other)!), ...same])) shelve(acts, group, draft);
  });
  return acts;
}

const BESIDE = 6;

/** "Cleared him of all charges" names no deed: it is about the allegation told last before it. */
function latestBefore(groups: readonly Group[], draft: Draft): Group[] {
  const before = groups.findLast((group) => group.made[0]!.cue[0]!.start < draft.cue[0]!.start) ?? groups[0];
  return before === undefined ? [] : [before];
}

function shelve<Key, Item>(shelves: Map<Key, Item[]>, key: Key, item: Item): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, [item]);
  else shelf.push(item);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
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
  answers: readonly Draft[],
  acts: readonly Draft[],
  taken: Set<string>,
): FoundAllegation {
  const { made } = group;
  // A group begins with its founding statement.
  const founding = made[0]!;
  const ids = new Set(made.map((draft) => draft.id));
  const roles = readRoles(tagged, index, made, answers, acts);
  const parties = partiesToCase(made);
  const steps = [...made, ...acts]
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
    .flatMap((draft) => [stepOf(draft, parties), ids.has(draft.id) ? stepBeside(tagged, draft) : null]);
  const claimants = new Set(
    made.flatMap(({ speaker }) => (speaker.label === null ? [] : [speaker.party?.id ?? speaker.label.toLowerCase()])),
  );
  const response = foldResponse(roles.flatMap((role) => (role.response === null ? [] : [role.response])));
  const proceedings = foldProceedings(steps.filter((step) => step !== null));
  const stances = [...made, ...answers].map((draft) => draft.stance);
  const sourcing = foldSourcing(claimants, stances, proceedings);
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
