/** Whom a content is about: for an accusation the accused, never the victim; for a request also the party asked. */

import type { Stance } from '../vocabulary.ts';
import type { Act } from './acts.ts';
import { type Antecedents, isPronoun } from './antecedents.ts';
import type { Attribution } from './attributions.ts';
import { type Clause, readClause } from './clauses.ts';
import type { Deed } from './deeds.ts';
import type { FoundParty, Span } from './findings.ts';
import { blamingVerbs, involving } from './lexicon/blame.ts';
import { doneToSomebody } from './lexicon/conduct.ts';
import { authorityNouns } from './lexicon/speakers.ts';
import { readVerb } from './lexicon/verbs.ts';
import type { PartyIndex } from './parties.ts';
import { type Phrase, phraseAfter, phraseBefore, phraseSpan, type TaggedDocument } from './phrases.ts';
import { placesWithin, tokensWithin } from './places.ts';
import { goesOn, nobody, type Speaker } from './speakers.ts';

export interface Targets {
  readonly parties: readonly FoundParty[];
  /** They are named by the content's subject, its agent or the cue, not only somewhere in it. */
  readonly isSubject: boolean;
  /** The accused as worded; null where the content accuses nobody it names. */
  readonly accused: Phrase | null;
  /** Whom the content names beside its subject and its speaker, the likeliest alone. */
  readonly others: readonly FoundParty[];
  readonly victim: Phrase | null;
  readonly victimParty: FoundParty | null;
  readonly means: Phrase | null;
}

/** What every reading of a target needs of the document. */
export interface TargetContext {
  readonly tagged: TaggedDocument;
  readonly index: PartyIndex;
  readonly antecedents: Antecedents;
}

export function readTargets(
  context: TargetContext,
  attribution: Attribution,
  act: Act,
  speaker: Speaker,
  deed: Deed | null,
): Targets {
  const { tagged } = context;
  const clause = readClause(tagged, wholeOf(tagged, attribution));
  const whom = readAccused(context, attribution, act, speaker, deed, clause);
  const others = besides(context, attribution, speaker, clause);
  if (deed === null) return { ...whom, others, victim: null, victimParty: null, means: null };
  const done = isState(deed) || (clause.isPassive && isDoneTo(tagged, clause.verb, deed));
  const acts = !clause.isPassive && isDoneTo(tagged, clause.verb, deed) && doneToSomebody.has(deed.conduct);
  const candidate = done ? clause.subject : acts ? withoutMeans(clause) : null;
  const victim = candidate !== null && candidate.first === whom.accused?.first ? null : candidate;
  const owner = victim === null ? null : suffers(context, attribution, victim, speaker);
  const isAccused = owner !== null && whom.accused !== null && whom.parties.includes(owner);
  const victimParty = isAccused ? null : owner;
  const means = isDoneTo(tagged, clause.verb, deed) || whom.accused !== null ? clause.means : null;
  return { ...whom, others, victim, victimParty, means };
}

/** "The phone of Emmanuel Macron", "his phone": what belongs to the only person named stands for that person. */
function suffers(
  { tagged, index, antecedents }: TargetContext,
  attribution: Attribution,
  victim: Phrase,
  speaker: Speaker,
): FoundParty | null {
  const place = phraseSpan(tagged.doc, victim);
  if (victim.last > victim.first && SOMEBODYS.test(tagged.doc.tokens[victim.last]!.lower)) return index.at(place);
  if (isPronoun(tagged.doc.tokens[victim.first]!.lower))
    return antecedents.find(victim.first, [speaker.party], isOpening(tagged, attribution, victim))[0] ?? null;
  const named = index.at(place);
  if (named !== null) return named;
  const [only, ...others] = index.within(place).filter((party) => party.type === 'PERSON');
  return others.length === 0 ? (only ?? null) : null;
}

function readAccused(
  context: TargetContext,
  attribution: Attribution,
  act: Act,
  speaker: Speaker,
  deed: Deed | null,
  clause: Clause,
): Pick<Targets, 'parties' | 'isSubject' | 'accused'> {
  const { tagged, index } = context;
  const accuses = ACCUSING.has(act.stance) && !clause.isPassive;
  const resolved = (phrase: Phrase) =>
    resolve(
      context,
      phrase,
      accuses ? nobody : speaker,
      isOpening(tagged, attribution, phrase),
      accuses ? speaker.party : null,
    );
  const named = accusedByCue(context, attribution, act);
  if (named !== null) return { parties: resolved(named), isSubject: true, accused: named };
  if (act.stance === 'REQUESTS' || act.stance === 'CALLS_FOR_INVESTIGATION')
    return { parties: asked(context, attribution, speaker), isSubject: false, accused: null };
  if (deed !== null && clause.isPassive) {
    if (clause.agent !== null) return { parties: resolved(clause.agent), isSubject: true, accused: clause.agent };
    const maker = makerOf(tagged, index, attribution);
    if (maker !== null) return { parties: [maker.party], isSubject: true, accused: maker.phrase };
    if (isDoneTo(tagged, clause.verb, deed)) return { parties: [], isSubject: false, accused: null };
  }
  const charged = act.kind === 'verb' && !clause.isPassive ? accusedInside(context, clause) : null;
  if (charged !== null) return { parties: resolved(charged), isSubject: true, accused: charged };
  const called = deed === null ? null : calledAccused(context, attribution);
  if (called !== null) return called;
  const interrupted = beforeCue(tagged, attribution, act);
  if (interrupted !== null) return { parties: resolved(interrupted), isSubject: true, accused: interrupted };
  const bearer = act.kind === 'verb' || act.kind === 'preposition' ? null : bearerOf(tagged, attribution, clause);
  if (bearer !== null) return { parties: resolved(bearer), isSubject: true, accused: bearer };
  const { subject } = clause;
  const parties = subject === null || isInquiring(tagged, clause) ? [] : resolved(subject);
  const accused = subject !== null && performs(tagged, clause, deed) ? subject : null;
  if (parties.length > 0 || accused !== null) return { parties, isSubject: true, accused };
  if (deed !== null && clause.agent !== null)
    return { parties: resolved(clause.agent), isSubject: true, accused: clause.agent };
  // "The suspected murder of Vale": what hangs on the noun is no accused.
  if (act.kind === 'adjective' || (act.kind === 'noun' && clause.verb === null))
    return { parties: [], isSubject: false, accused: null };
  return { parties: besides(context, attribution, speaker, clause), isSubject: false, accused: null };
}

/** "Said that Vale had accused | Mill | of theft": the accused is the object of the verb, not its subject. */
function accusedInside(context: TargetContext, { verb, object }: Clause): Phrase | null {
  const base = verb === null ? undefined : readVerb(context.tagged.doc.tokens[verb]!.lower)?.base;
  if (object === null || base === undefined || !/^(?:accuse|blame|charge|indict|sue|convict)$/.test(base)) return null;
  return withoutCharge(context, object);
}

/** "Saw the accused Ben Mill steal a box": the text itself calls those the accused. */
function calledAccused(
  { tagged, index }: TargetContext,
  { content }: Attribution,
): Pick<Targets, 'parties' | 'isSubject' | 'accused'> | null {
  const { tokens } = tagged.doc;
  const called: { party: FoundParty; phrase: Phrase }[] = [];
  for (const span of content) {
    const { first, end } = tokensWithin(tagged.doc, span);
    for (let k = first; k + 1 < Math.min(end, first + REACH * 2); k++) {
      if (
        tokens[k]!.lower !== 'accused' ||
        !/^(?:the|an|main|prime|key|another|other)$/.test(tokens[k - 1]?.lower ?? '')
      )
        continue;
      const phrase = phraseAfter(tagged, k + 1, end);
      const place = phrase === null ? null : phraseSpan(tagged.doc, phrase);
      const party = place === null ? undefined : index.within(place)[0];
      const mention = party === undefined ? undefined : placesWithin(party.mentions, place!)[0];
      if (party?.type !== 'PERSON' || mention === undefined) continue;
      const range = tokensWithin(tagged.doc, mention);
      called.push({ party, phrase: { first: range.first, last: range.end - 1 } });
    }
  }
  const [one] = called;
  return one === undefined
    ? null
    : { parties: unique(called.map(({ party }) => party)), isSubject: true, accused: one.phrase };
}

/** "Vale and two aides | allegedly | took money": all that stands before the adverb takes part. */
function beforeCue({ doc, classes }: TaggedDocument, { cue, content }: Attribution, act: Act): Phrase | null {
  if (act.kind !== 'adverb' || content.length < 2 || content[0]!.end > cue[0]!.start) return null;
  const { first, end } = tokensWithin(doc, content[0]!);
  let last = end - 1;
  while (last > first && /^(?:auxiliary|modal|adverb|negation)$/.test(classes[last]!)) last--;
  // "Using the allegedly stolen card": the adverb stands inside a noun phrase.
  return last > first && !/^(?:determiner|possessive|preposition|ing)$/.test(classes[last]!) ? { first, last } : null;
}

/** "Accused the mayor of", "Lee is accused of", "suspects that he …" has none; "Lee allegedly had": its subject. */
function accusedByCue(context: TargetContext, { cue, content }: Attribution, act: Act): Phrase | null {
  const { tagged } = context;
  const { first, end } = tokensWithin(tagged.doc, cue[0]!);
  const floor = tagged.doc.sentences[tagged.doc.tokens[first]!.sentence]!.first;
  if (act.kind === 'verb' && act.takesAccused) {
    if (act.isPassive) return phraseBefore(tagged, first, floor);
    const start = tokensWithin(tagged.doc, content[0]!).first;
    const object = phraseAfter(tagged, start, tagged.doc.sentences[tagged.doc.tokens[first]!.sentence]!.end);
    return object === null ? null : withoutCharge(context, object);
  }
  if (act.kind === 'verb' && blamingVerbs.has(act.base) && !act.isPassive) {
    const object = phraseAfter(tagged, tokensWithin(tagged.doc, content[0]!).first, tagged.doc.tokens.length);
    const blamed = object === null ? null : withoutCharge(context, object);
    return blamed !== null && context.index.at(phraseSpan(tagged.doc, blamed)) !== null ? blamed : null;
  }
  if (act.kind === 'noun' && tagged.doc.tokens[end]?.lower === 'against')
    return listAfter(tagged, end + 1, tokensWithin(tagged.doc, content[0]!).end);
  return null;
}

/** "Against Vale, his wife, Mill, and their aides | relating to": a list of the accused, up to what brings the deed. */
function listAfter(tagged: TaggedDocument, first: number, end: number): Phrase | null {
  for (let k = first; k < Math.min(end, first + REACH); k++) {
    if (
      /^(?:relating|related|over|for|of)$/.test(tagged.doc.tokens[k]!.lower) &&
      tagged.doc.tokens[k - 1]!.lower !== 'use'
    )
      return k === first ? null : { first, last: k - 1 };
    if (/^(?:verb|auxiliary|modal)$/.test(tagged.classes[k]!)) break;
  }
  return phraseAfter(tagged, first, end);
}

/** "The mayor | of theft", "the head of the bank | of theft": what brings the charge ends the accused; a name is whole. */
function withoutCharge({ tagged, index }: TargetContext, { first, last }: Phrase): Phrase {
  const { doc, classes } = tagged;
  const place = phraseSpan(doc, { first, last });
  const names = index.within(place).flatMap((party) => placesWithin(party.mentions, place));
  const isInName = (k: number) =>
    names.some((name) => name.start < doc.tokens[k]!.start && doc.tokens[k]!.end < name.end);
  const brings: number[] = [];
  for (let k = first + 1; k < last; k++)
    if (/^(?:of|for|with|on|in|over)$/.test(doc.tokens[k]!.lower) && !isInName(k)) brings.push(k);
  const [nearest, second] = brings;
  if (nearest === undefined) return { first, last };
  const isName = /^(?:name|pronoun)$/.test(classes[nearest - 1]!);
  return { first, last: (isName || second === undefined ? nearest : second) - 1 };
}

/**
 * "Lee was arrested for allegedly killing", "is under investigation for alleged fraud", "police arrested a man on suspicion of":
 * a label whose content has no subject is about whom the clause around it is about.
 */
function bearerOf(tagged: TaggedDocument, { cue, content }: Attribution, clause: Clause): Phrase | null {
  if (clause.subject !== null && clause.verb !== null) return null;
  const { tokens, sentences } = tagged.doc;
  // "Suggestions that there is bribery": a whole clause hangs on nobody outside it.
  if (clause.verb !== null && tokens[tokensWithin(tagged.doc, content[0]!).first]?.lower === 'that') return null;
  const { first } = tokensWithin(tagged.doc, cue[0]!);
  const floor = Math.max(sentences[tokens[first]!.sentence]!.first, first - REACH);
  if (tagged.classes[first - 1] === 'possessive') return { first: first - 1, last: first - 1 };
  if (tagged.classes[first - 1] === 'genitive') return phraseBefore(tagged, first - 1, floor);
  for (let k = first - 1; k > floor; k--) {
    if (!/^(?:verb|auxiliary|modal)$/.test(tagged.classes[k]!)) continue;
    if (ARRESTS.test(tokens[k]!.lower)) return phraseAfter(tagged, k + 1, first);
    const subject = phraseBefore(tagged, k, floor);
    if (subject === null || TIMES.test(tokens[subject.last]!.lower)) continue;
    return tagged.classes[k] === 'auxiliary' || /^(?:face|faces|faced|denies|denied)$/.test(tokens[k]!.lower)
      ? wholeList(tagged, subject, floor)
      : null;
  }
  return null;
}

/** "Ada, Ben, Cora and Dan": from the pair at its end back to the first. */
function wholeList(tagged: TaggedDocument, { first, last }: Phrase, floor: number): Phrase {
  const { tokens } = tagged.doc;
  if (!tokens.slice(first, last).some(({ lower }) => lower === 'and')) return { first, last };
  let from = first;
  while (tokens[from - 1]?.text === ',' && from - 1 > floor) {
    const before = phraseBefore(tagged, from - 1, floor);
    if (before === null || before.last !== from - 2 || tagged.classes[before.last] !== 'name') break;
    from = before.first;
  }
  return { first: from, last };
}

const ACCUSING: ReadonlySet<Stance> = new Set(['ACCUSES', 'SUSPECTS', 'CHARGES', 'SUES']);
const REACH = 40;
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|decades?)$/;
const ARRESTS =
  /^(?:arrest(?:s|ed)?|detain(?:s|ed)?|charge(?:s|d)?|convict(?:s|ed)?|acquit(?:s|ted)?|clear(?:s|ed)?|indict(?:s|ed)?)$/;

/** "The driver | allegedly | moved the car": what the cue interrupts within a sentence is one clause; else the first words said. */
function wholeOf({ doc }: TaggedDocument, { content }: Attribution): Span {
  const first = content[0]!;
  const last = content.at(-1)!;
  const sentenceOf = (span: Span) => doc.tokens[tokensWithin(doc, span).first]?.sentence;
  return sentenceOf(first) === sentenceOf(last) ? { start: first.start, end: last.end } : first;
}

/** Being on a list is no deed of whom the list names. */
function isState(deed: Deed): boolean {
  return deed.conduct === 'list';
}

/** The subject does the deed itself: its verb names it, or takes it for an object. "Called for an inquiry into fraud" does not. */
function performs({ doc }: TaggedDocument, clause: Clause, deed: Deed | null): boolean {
  if (deed === null || clause.verb === null || isState(deed)) return false;
  if (clause.isPassive && !involving.test(doc.tokens[clause.verb]!.lower)) return false;
  if (deed.at < clause.verb - 1 || deed.at > clause.verb + NEAR_VERB) return false;
  if (deed.conduct === 'imprison' && isAuthority({ doc }, clause.subject)) return false;
  for (let k = clause.verb + 1; k < deed.at; k++) if (LEADS_AWAY.test(doc.tokens[k]!.lower)) return false;
  return true;
}

const LEADS_AWAY = /^(?:that|who|which|whose|whether|if|how|where|when|into|over|about|for|against|from|by)$/;

/** Tokens from a clause's verb to the deed that its subject does. */
const NEAR_VERB = 10;

/** "Targeted Macron | with Pegasus": the tool is no part of the victim. */
function withoutMeans({ object, means }: Clause): Phrase | null {
  if (object === null || means === null || means.first <= object.first || means.first > object.last) return object;
  return means.first - 2 < object.first ? null : { first: object.first, last: means.first - 2 };
}

/** Passive of the deed itself: "was targeted" has its victim for a subject. */
function isDoneTo(tagged: TaggedDocument, verb: number | null, deed: Deed): boolean {
  return verb !== null && Math.abs(verb - deed.at) <= 1 && tagged.classes[deed.at] !== 'noun';
}

/**
 * "Infected with Pegasus, hacking software developed by NSO Group": where nobody is named who used a tool, a content about the
 * tool is about its maker, whose denial answers for it.
 */
function makerOf(
  tagged: TaggedDocument,
  index: PartyIndex,
  { content }: Attribution,
): { party: FoundParty; phrase: Phrase } | null {
  const { tokens, sentences } = tagged.doc;
  const { end: from } = tokensWithin(tagged.doc, content.at(-1)!);
  const ceiling = sentences[tokens[from - 1]!.sentence]!.end;
  for (let k = from; k < Math.min(ceiling, from + 12); k++) {
    if (!/^(?:developed|made|sold|built|supplied|created)$/.test(tokens[k]!.lower) || tokens[k + 1]?.lower !== 'by')
      continue;
    const phrase = phraseAfter(tagged, k + 2, ceiling);
    const party = phrase === null ? null : index.at(phraseSpan(tagged.doc, phrase));
    return phrase === null || party === null ? null : { party, phrase };
  }
  return null;
}

/** The party asked, then those that the thing asked for concerns. */
function asked({ tagged, index }: TargetContext, attribution: Attribution, speaker: Speaker): FoundParty[] {
  const cueEnd = attribution.cue.at(-1)!.end;
  const start = attribution.content[0]!.start;
  const listener = start > cueEnd ? index.within({ start: cueEnd, end: start }) : [];
  const called = /^(?:on|for)\b/i.test(tagged.doc.text.slice(start, start + 4)) ? [] : listener;
  return unique([...called.slice(0, 1), ...mentioned(index, attribution, speaker).slice(0, 2)]);
}

/** "Police searched his home", "prosecutors raided the firm": about whom it is done to, not about who does it. */
function isInquiring({ doc }: TaggedDocument, { subject, verb, isPassive }: Clause): boolean {
  if (subject === null || verb === null || isPassive) return false;
  return isAuthority({ doc }, subject) && INQUIRES.test(doc.tokens[verb]!.lower);
}

function isAuthority({ doc }: Pick<TaggedDocument, 'doc'>, phrase: Phrase | null): boolean {
  if (phrase === null) return false;
  const { start, end } = phraseSpan(doc, phrase);
  return authorityNouns.test(doc.text.slice(start, end));
}

const INQUIRES =
  /^(?:raid|search|seiz|arrest|detain|question|interrogat|track|trac|summon|charg|indict|sentenc|convict|remand|investigat|prob|examin|interview|jail|fin|acquit|clear|releas|nam|identif)(?:e|es|ed|ied|s|ing)?$/;

/** The object, else a person that a pronoun or a name means, else whoever is named. */
function besides(context: TargetContext, attribution: Attribution, speaker: Speaker, clause: Clause): FoundParty[] {
  const { tagged, index, antecedents } = context;
  const isOther = (party: FoundParty | null) => party !== null && party !== speaker.party;
  const object = clause.object === null ? [] : resolve(context, clause.object, speaker, false).filter(isOther);
  const [direct] = object;
  if (direct !== undefined && direct.type !== 'COUNTRY') return [direct];
  const named = mentioned(index, attribution, speaker);
  const [first] = named;
  if (first?.type === 'PERSON') return named.slice(0, listLength(tagged, attribution, named));
  const { first: from, end } = tokensWithin(tagged.doc, attribution.content[0]!);
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    if (!/^(?:he|him|his|she|her)$/.test(tagged.doc.tokens[k]!.lower)) continue;
    const meant = antecedents.find(k, [speaker.speaksFor, speaker.party], k === from).filter(isOther);
    if (meant.length > 0) return meant;
    break;
  }
  return first === undefined ? [] : [first];
}

/** "To Vale, Mill and Stone": how many of the parties named follow one another as a list; at least the first. */
function listLength({ doc }: TaggedDocument, { content }: Attribution, named: readonly FoundParty[]): number {
  const places = named.map((party) => content.flatMap((span) => placesWithin(party.mentions, span))[0]);
  let length = 1;
  while (length < Math.min(places.length, LONGEST_LIST)) {
    const before = places[length - 1];
    const next = places[length];
    if (before === undefined || next === undefined) break;
    if (!/^,? ?(?:and |& )?$/.test(doc.text.slice(before.end, next.start))) break;
    length++;
  }
  // Two names with only "and" between them may be anything; three are a list.
  return length > 2 ? length : 1;
}

const LONGEST_LIST = 12;

function mentioned(index: PartyIndex, { content }: Attribution, speaker: Speaker): FoundParty[] {
  const found = content.flatMap((span) => index.within(span)).filter((party) => party !== speaker.party);
  const others = found.filter((party) => party.type !== 'COUNTRY');
  return unique(others.length > 0 ? others : found);
}

/** "His wife" is not he, as "his phone" is. */
const SOMEBODYS =
  /^(?:wife|husband|mother|father|son|daughter|child|children|brother|sister|parents|partner|girlfriend|boyfriend|friends?|neighbou?rs?|colleagues?|students?|pupils?|clients?|customers?|employees?|workers?|victims?|family|relatives?)$/;

/** The phrase is the first thing said: a pronoun there means the speaker whom it fits. */
function isOpening({ doc }: TaggedDocument, { content }: Attribution, { first }: Phrase): boolean {
  const opening = tokensWithin(doc, content[0]!).first;
  return first >= opening && first - opening <= 2;
}

/** The parties a phrase means: itself, those it joins, whoever a pronoun stands for, else whose the thing is. */
function resolve(
  context: TargetContext,
  phrase: Phrase,
  speaker: Speaker,
  opens: boolean,
  except: FoundParty | null = null,
): FoundParty[] {
  const { tagged, index, antecedents } = context;
  const { doc } = tagged;
  const speakers = [speaker.speaksFor, speaker.party];
  const { lower } = doc.tokens[phrase.first]!;
  if (opens && goesOn(lower, speaker)) return [];
  if (phrase.first === phrase.last && isPronoun(lower)) {
    const named = lower.endsWith('self')
      ? index.at(phraseSpan(doc, { first: phrase.first - 1, last: phrase.first - 1 }))
      : null;
    if (named !== null) return [named];
    const meant = antecedents.find(phrase.first, speakers, opens, except);
    // "They are charged": never the court that was named last.
    return /^the[my]/.test(lower) ? meant.filter((party) => party.organisationKind !== 'COURT') : meant;
  }
  const span = phraseSpan(doc, phrase);
  const joined = doc.tokens.slice(phrase.first, phrase.last + 1).some((token) => token.lower === 'and');
  const named = joined ? index.within(span) : [index.at(span)].filter((party) => party !== null);
  if (named.length > 0) return unique(named);
  if (isPronoun(lower)) {
    const owners = antecedents.find(phrase.first, speakers, opens, except);
    if (owners.length > 0) return owners;
  }
  const inside = index.within(span);
  const owners = inside.filter((party) => party.type !== 'COUNTRY');
  // "Morocco’s security services", "US officials": where the body itself is no party, its country stands for it.
  return (owners.length > 0 ? owners : inside).slice(0, 1);
}

function unique(parties: readonly FoundParty[]): FoundParty[] {
  return [...new Set(parties)];
}
