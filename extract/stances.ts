/**
 * What a statement does, once its speaker and content are known: the act of the cue, corrected by the words said.
 * "Said" makes a denial in the mouth of an accused and an accusation in the mouth of a prosecutor.
 */

import type { Stance } from '../vocabulary.ts';
import { readClause } from './clauses.ts';
import { deniesDeed } from './denials.ts';
import type { Draft } from './drafts.ts';
import type { FoundParty } from './findings.ts';
import {
  blaming,
  blamingOneself,
  blamingVerbs,
  inquiring,
  judges,
  preventing,
  quiet,
  suffering,
  suspecting,
} from './lexicon/blame.ts';
import { doneOnPurpose } from './lexicon/conduct.ts';
import { answeredNouns, clearing, complying, evasive, negating, rejecting, rejectingThem } from './lexicon/denial.ts';
import { readVerb } from './lexicon/verbs.ts';
import { categoryOfWord } from './lexicon/wrongdoing.ts';
import type { TaggedDocument } from './phrases.ts';
import { textOf, tokensWithin } from './places.ts';
import { isAuthorityOf } from './proceedings.ts';
import { readTopics, type Topics } from './topics.ts';

const SAYING: ReadonlySet<Stance> = new Set(['ASSERTS', 'REPORTS']);
const ACCUSING: ReadonlySet<Stance> = new Set(['ACCUSES', 'SUSPECTS', 'CHARGES', 'SUES']);

type Settled = Pick<Draft, 'stance' | 'isAccusation'>;

/** Two readings: accusations first, so that it is known who stands accused; then the answers of those. */
export function settleStances(tagged: TaggedDocument, drafts: readonly Draft[]): Draft[] {
  const first = drafts.map((draft) => ({ ...draft, ...accusationOf(tagged, draft) }));
  const standing = readStanding(first);
  const topics = readTopics(tagged, first);
  const settled: Draft[] = [];
  first.forEach((draft, i) => {
    const answered = { ...draft, ...answerOf(tagged, draft, i, standing) };
    const isAccount = !answered.isAccusation && givesAccount(tagged, answered, standing, settled, topics);
    settled.push(isAccount ? { ...answered, stance: 'DENIES' } : answered);
  });
  return settled;
}

function accusationOf(tagged: TaggedDocument, draft: Draft): Settled {
  const { stance, deed, act } = draft;
  const content = textOf(tagged.doc, draft.content);
  if (stance === 'SUSPECTS' && act.kind !== 'adjective' && deed === null && !act.takesAccused)
    return { stance: 'ASSERTS', isAccusation: false };
  if (ACCUSING.has(stance)) {
    const isEmpty = act.kind === 'noun' && /^(?:claims?|assertions?)$/.test(act.base) && deed === null;
    return isEmpty ? { stance: 'ASSERTS', isAccusation: false } : { stance, isAccusation: true };
  }
  if (stance === 'RULES_LIABLE') return { stance, isAccusation: true };
  // "Rejected the offer", "dismissed it as a joke": no answer to an accusation.
  if (stance === 'DENIES' && !REFUSES.test(act.base)) return { stance, isAccusation: false };
  if (stance === 'DENIES') {
    const answers = answeredNouns.test(content) || deed !== null;
    return { stance: answers ? stance : 'ASSERTS', isAccusation: false };
  }
  // "The list does not show that the phone was infected" alleges nothing.
  if (!SAYING.has(stance) || (act.isNegated && act.kind === 'verb')) return { stance, isAccusation: false };
  if (rejectingThem.test(content)) return { stance: 'DENIES', isAccusation: false };
  if (inquiring.test(content.slice(0, HEAD)) && isAuthorityOf(draft))
    return { stance: 'OPENS_INVESTIGATION', isAccusation: false };
  if (clears(draft, content) || deniesDeed(tagged, draft)) return { stance: 'DENIES', isAccusation: false };
  if (isDemand(tagged, draft, content)) return { stance: 'REQUESTS', isAccusation: false };
  return accusesInWords(tagged, draft, content);
}

/** Says of itself, of nobody or of whom it speaks for that no wrong was done: a denial, whoever accused it. */
function clears({ about, speaker, act }: Draft, content: string): boolean {
  if (WISHING.test(act.base) || !clearing.test(content)) return false;
  if (about.length === 0 && !OF_ONESELF.test(content)) return false;
  return about.every((party) => party === speaker.party || party === speaker.speaksFor);
}

/** Where nobody is named: "I was never paid", "there is no evidence". */
const OF_ONESELF = /^\W*(?:I|we|my|our|he|she|they|it|there|no|nothing|nobody)\b/i;

/** "Complaints must be re-examined", said of others than the speaker: its first finite verb says what ought to be done. */
function isDemand({ doc, classes }: TaggedDocument, { about, speaker, act, content }: Draft, words: string): boolean {
  if (act.kind === 'noun' || /^(?:believe|think|ask|wonder|know|hope)$/.test(act.base)) return false;
  if (about.some((party) => party === speaker.party) || clearing.test(words)) return false;
  const { first, end } = tokensWithin(doc, content[0]!);
  for (let k = first; k < Math.min(end, first + HEAD_TOKENS); k++) {
    if (!/^(?:verb|auxiliary|modal)$/.test(classes[k]!)) continue;
    const next = doc.tokens[k + 1]?.lower ?? '';
    if (next === 'have' || doc.tokens[k + 2]?.lower === 'have') return false;
    return (
      /^(?:must|should|ought)$/.test(doc.tokens[k]!.lower) || (/^needs?$/.test(doc.tokens[k]!.lower) && next === 'to')
    );
  }
  return false;
}

/** Tokens in which the first verb of a content stands. */
const HEAD_TOKENS = 24;

const REFUSES = /^(?:reject|dismiss|disavow|repudiate|renounce|rebuff|dispute)$/;

/** "Said" and its like, by what is said of whom. */
function accusesInWords(tagged: TaggedDocument, draft: Draft, content: string): Settled {
  const { stance, act, about, speaker, others } = draft;
  const no: Settled = { stance, isAccusation: false };
  if (WISHING.test(act.base)) return no;
  if (blamingOneself.test(content) && others.length > 0) return { stance: 'ACCUSES', isAccusation: true };
  // Being selected, listed or paid is conduct, but no wrong by itself.
  const deed = draft.deed?.category === 'UNKNOWN' ? null : draft.deed;
  // A country that is only where it happened is not named by it.
  const isNamed = about.some(
    (party) => party !== speaker.party && party !== draft.victimParty && (draft.isSubject || party.type !== 'COUNTRY'),
  );
  const isWorded = draft.accused !== null && (about.length === 0 || isNamed);
  // To be on a leaked list is done to whoever is on it.
  const isListed = deed?.conduct === 'list' && !readClause(tagged, draft.content[0]!).isNegated;
  const isSuffered = deed !== null && (doneOnPurpose.has(deed.conduct) || isListed);
  const isVictim = isSuffered && (draft.victim !== null || suffering.test(content));
  const isBlamed = isNamed && (judgesIn(tagged, draft) || blaming.test(content));
  const head = content.slice(0, HEAD);
  if (blamingVerbs.has(act.base)) return isNamed ? { stance: 'ACCUSES', isAccusation: true } : no;
  if (!isVictim && !isBlamed && (deed === null || (!isNamed && !isWorded))) return no;
  if (quiet.test(head) || preventing.test(content) || EXPECTING.test(head) || passesOn(tagged, draft)) return no;
  const suspects = suspecting.test(head) || /^(?:believe|think|suspect|fear)$/.test(act.base);
  return { stance: suspects && deed !== null && act.kind === 'verb' ? 'SUSPECTS' : stance, isAccusation: true };
}

/** "Vale said [that Mill had asked …]": what somebody else said is passed on. */
function passesOn(tagged: TaggedDocument, { content }: Draft): boolean {
  const { verb, isPassive } = readClause(tagged, content[0]!);
  const base = verb === null || isPassive ? undefined : readVerb(tagged.doc.tokens[verb]!.lower)?.base;
  return base !== undefined && RELAYED.test(base);
}

const RELAYED =
  /^(?:say|tell|assure|ask|announce|promise|urge|inform|deny|request|demand|call|admit|confess|add|explain|reply|respond|write|report|state)$/;

function judgesIn({ doc }: TaggedDocument, draft: Draft): boolean {
  let left = JUDGED;
  for (const span of draft.content) {
    const { first, end } = tokensWithin(doc, span);
    for (let k = first; k < end && left > 0; k++, left--) if (judges(doc.tokens[k]!.lower)) return true;
  }
  return false;
}

/** Tokens of a content in which a judgement is looked for. */
const JUDGED = 80;

/** Cues of wishes, plans, feelings and praise: what hangs on them accuses nobody. */
const WISHING =
  /^(?:want|hope|plan|intend|expect|seem|appear|refuse|decide|seek|offer|prefer|decline|aim|vow|pledge|promise|swear|threaten|agree|go|feel|predict|estimate|praise|applaud|laud|hail|welcome|endorse|support|identify|imagine|mention|discuss|remember|learn|wonder|joke|quip|propose)$/;

/** Characters in which the first verb of a content stands. */
const HEAD = 90;

/** What is to come is not yet done. */
const EXPECTING = /^(?:that )?(?:[\p{L}’'-]+ ){1,4}(?:will|would|shall|is going to|are going to|plans? to|should)\b/iu;

/** Who stands accused, from which draft on, and what is alleged at all. */
interface Standing {
  readonly since: ReadonlyMap<FoundParty, number>;
  /** How often each party accuses others. */
  readonly accuses: ReadonlyMap<FoundParty, number>;
  readonly alleged: ReadonlySet<string>;
  /** Who has confessed to anything. */
  readonly admits: ReadonlySet<FoundParty>;
}

function readStanding(drafts: readonly Draft[]): Standing {
  const since = new Map<FoundParty, number>();
  const accuses = new Map<FoundParty, number>();
  const alleged = new Set<string>();
  const admits = new Set<FoundParty>();
  drafts.forEach((draft, i) => {
    if (draft.stance === 'ADMITS' && draft.speaker.party !== null) admits.add(draft.speaker.party);
    if (!draft.isAccusation) return;
    const claimant = draft.speaker.party;
    if (claimant !== null) accuses.set(claimant, (accuses.get(claimant) ?? 0) + 1);
    if (draft.deed !== null) alleged.add(draft.deed.conduct).add(draft.deed.category);
    for (const party of draft.about)
      if (!since.has(party) && (party !== claimant || ACCUSING.has(draft.stance))) since.set(party, i);
  });
  return { since, accuses, alleged, admits };
}

function answerOf(tagged: TaggedDocument, draft: Draft, at: number, standing: Standing): Settled {
  const { stance, speaker, deed, about, isAccusation } = draft;
  const same: Settled = { stance, isAccusation };
  if (!SAYING.has(stance)) return same;
  const content = textOf(tagged.doc, draft.content);
  const isCleared = [...about, ...draft.others].some((party) => standing.since.has(party));
  if (isCleared && clearing.test(content)) return { stance: 'DENIES', isAccusation: false };
  const self = [speaker.party, speaker.speaksFor].find((party) => party !== null && standing.since.has(party)) ?? null;
  if (confessesOn(draft, content, standing)) return { stance: 'ADMITS', isAccusation: false };
  if (self === null) return same;
  const isKnown = standing.since.get(self)! < at;
  const aboutItself =
    about.length === 0 ||
    about.some((party) => party === speaker.party || party === speaker.speaksFor || standing.since.has(party));
  if (rejects(draft, content, standing, aboutItself)) return { stance: 'DENIES', isAccusation: false };
  if (isAccusation) return same;
  const isAnswering = isKnown && (speaker.party === null || (standing.accuses.get(speaker.party) ?? 0) < 2);
  if (isAnswering && aboutItself && defends(draft, content)) return { stance: 'DENIES', isAccusation: false };
  const confesses =
    isKnown && deed !== null && draft.accused !== null && speaker.party !== null && about[0] === speaker.party;
  return confesses && !negating.test(content) && !quiet.test(content) && !EXPECTING.test(content)
    ? { stance: 'ADMITS', isAccusation: false }
    : same;
}

/**
 * Who stands accused, accuses nobody and goes on about the same matter, or right after it or its own denial, gives its own
 * account: a denial, however worded. Any other news of the accused is none. `earlier` are the statements before, settled.
 */
function givesAccount(
  tagged: TaggedDocument,
  draft: Draft,
  { since, accuses, admits }: Standing,
  earlier: readonly Draft[],
  topics: Topics,
): boolean {
  const { speaker, act, about } = draft;
  const self = [speaker.party, speaker.speaksFor].find((party) => party !== null && since.has(party)) ?? null;
  if (!SAYING.has(draft.stance) || act.kind !== 'verb' || WISHING.test(act.base) || self === null) return false;
  if (accuses.has(self) || admits.has(self)) return false;
  if (about.some((party) => party !== self && party !== speaker.party)) return false;
  const content = textOf(tagged.doc, draft.content);
  if (quiet.test(content) || EXPECTING.test(content)) return false;
  return earlier.slice(-ACCOUNT_WITHIN).some((other, i, near) => {
    const isOwnDenial = other.stance === 'DENIES' && speaker.party !== null && other.speaker.party === speaker.party;
    if (!isOwnDenial && !(other.isAccusation && other.about.includes(self))) return false;
    return i >= near.length - RIGHT_AFTER || topics.shared(draft, other) > 0;
  });
}

/** Statements back to the accusation of the same matter, and to any accusation. */
const ACCOUNT_WITHIN = 12;
const RIGHT_AFTER = 4;

/** Who has confessed goes on confessing: "he said that he had robbed them", "they are all true". */
function confessesOn({ speaker, about, deed }: Draft, content: string, { admits }: Standing): boolean {
  if (speaker.party === null || !admits.has(speaker.party) || quiet.test(content)) return false;
  if (/\b(?:guilty|accurate|true|responsible|sorry|did it)\b/i.test(content))
    return !/\bnot (?:guilty|true)\b/i.test(content);
  return about[0] === speaker.party && !negating.test(content) && (deed !== null || blaming.test(content));
}

/** An accused turns the accusation down in words of its own. */
function rejects({ deed }: Draft, content: string, { alleged }: Standing, aboutItself: boolean): boolean {
  if (rejecting.test(content)) return true;
  if (!negating.test(content)) return false;
  if (deed !== null && (alleged.has(deed.conduct) || (deed.category !== 'OTHER' && alleged.has(deed.category))))
    return true;
  return aboutItself && (deed !== null || answeredNouns.test(content) || speaksOfMoney(content));
}

/** An accused who says that all was in order, or claims and insists. */
function defends({ act, deed }: Draft, content: string): boolean {
  if (complying.test(content)) return true;
  if (!/^(?:claim|insist|maintain|contend)$/.test(act.base)) return false;
  return deed === null || evasive.test(content) || !namesDeed(content);
}

function speaksOfMoney(content: string): boolean {
  return /\b(?:money|funds?|bribes?|payments?|target\w*|involved|aware|push\w*|there)\b/i.test(content);
}

function namesDeed(content: string): boolean {
  return content
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => categoryOfWord(word) !== null);
}
