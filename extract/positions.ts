/** Titles that a text gives people: “the Israeli prime minister, Naftali Bennett”, “X, a former deputy head of the Mossad spy agency”. */

import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { isHonorific, isRoleModifier, isRoleNoun } from './lexicon/titles.ts';
import type { Party } from './party.ts';

export interface Position {
  readonly person: Party;
  readonly title: string;
  readonly organisation: Party | null;
  readonly country: Party | null;
  readonly isFormer: boolean;
  readonly evidence: Span;
  /** The description alone when it is a noun phrase of its own (“the Israeli prime minister”), otherwise null. */
  readonly nominal: Span | null;
}

/** In reading order of their evidence; the same title of the same person is given once. */
export function readPositions(doc: Document, parties: readonly Party[]): Position[] {
  const owner = ownersOf(doc, parties);
  const found: Position[] = [];
  for (const person of parties) {
    if (person.type !== 'PERSON') continue;
    for (const mention of person.mentions) {
      const { first, end } = mention.tokens;
      for (const phrase of [phraseBefore(doc, owner, first), phraseAfter(doc, owner, end)]) {
        const position = phrase && readTitle(doc, owner, person, mention, phrase);
        if (position) found.push(position);
      }
    }
  }
  found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const seen = new Set<string>();
  return found.filter(({ person, title, organisation, country }) => {
    const key = [person.name, title.toLowerCase(), organisation?.name, country?.code].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** The party whose mention covers a token, by token index. */
type Owners = ReadonlyMap<number, { party: Party; first: number; end: number }>;

function ownersOf(_doc: Document, parties: readonly Party[]): Owners {
  const owners = new Map<number, { party: Party; first: number; end: number }>();
  for (const party of parties) {
    for (const { tokens } of party.mentions) {
      for (let i = tokens.first; i < tokens.end; i++) owners.set(i, { party, first: tokens.first, end: tokens.end });
    }
  }
  return owners;
}

const QUALIFIER =
  /^(?:former|ex|late|then|current|incumbent|senior|new|newly|elected|appointed|acting|interim|outgoing|longtime|veteran|embattled|ousted|jailed|disgraced|fellow|prominent|leading|top|retired|first|female|popular|famous|renowned|local|associate)$/;
const FORMER = /^(?:former|ex|late|then|ousted|retired|onetime|one-time)$|^ex-/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|one)$/;

const isRole = (lower: string) => isRoleNoun(lower.replace(/\.$/, '')) || /^ex-/.test(lower);
const isModifier = (lower: string) => isRoleModifier(lower) || QUALIFIER.test(lower);

/** The description that ends right before a name, a comma between allowed after a determined one. */
function phraseBefore(doc: Document, owners: Owners, name: number): Phrase | null {
  const { tokens } = doc;
  const sentence = tokens[name]!.sentence;
  const comma = tokens[name - 1]?.text === ',';
  const end = comma ? name - 1 : name;
  let first = end;
  let determined = false;
  while (first > 0 && tokens[first - 1]!.sentence === sentence && end - first < 16) {
    if (first === end) {
      first = roleEnd(doc, owners, end) ?? -1;
      if (first < 0) return null;
    }
    const { lower, text } = tokens[first - 1]!;
    const owned = owners.get(first - 1);
    if (owned && owned.party.type !== 'PERSON') first = owned.first;
    else if (isRole(lower) || isModifier(lower) || /^[’']s?$|^and$|^-$/.test(text)) first--;
    else if (/^of$|^for$/.test(lower) && isRole(tokens[first - 2]?.lower ?? '')) first--;
    else if (
      lower === 'the' &&
      /^(?:of|for)$/.test(tokens[first - 2]?.lower ?? '') &&
      isRole(tokens[first - 3]?.lower ?? '')
    )
      first--;
    else {
      determined = DETERMINER.test(lower);
      if (determined) first--;
      break;
    }
  }
  while (first < end && /^(?:and|[’']s?|-|of|for)$/.test(tokens[first]!.lower)) first++;
  if (first === end || (comma && !determined && !owners.get(first))) return null;
  return { first, end };
}

/** Index after the role noun that a description ends in: in “the head | of the World Bank” and “Secretary | of State” it stands before the end. */
function roleEnd({ tokens }: Document, owners: Owners, end: number): number | null {
  if (isRole(tokens[end - 1]!.lower)) return end;
  const { sentence } = tokens[end - 1]!;
  for (let i = end - 1; i > 0 && i > end - 9; i--) {
    const { lower, text } = tokens[i]!;
    if (tokens[i - 1]!.sentence !== sentence || /^[,;:–—“”"()]$/.test(text)) return null;
    if (/^(?:of|for)$/.test(lower) && isRole(tokens[i - 1]!.lower)) return i;
    const owned = owners.get(i);
    if (owned?.party.type === 'PERSON') return null;
    if (!owned && !isModifier(lower) && !/^(?:of|for|and|the)$/.test(lower) && !/^\p{Lu}/u.test(text)) return null;
  }
  return null;
}

/** The description after a name and a comma, dash or bracket: up to the next mark. */
function phraseAfter(doc: Document, owners: Owners, from: number): Phrase | null {
  const { tokens } = doc;
  const mark = tokens[from];
  const sentence = tokens[from - 1]!.sentence;
  if (!mark || mark.sentence !== sentence || !/^[,–—(-]$/.test(mark.text)) return null;
  const first = from + 1;
  let end = first;
  let roleAt = -1;
  while (tokens[end]?.sentence === sentence && end - first < 16) {
    const { lower, text } = tokens[end]!;
    const owned = owners.get(end);
    if (owned?.party.type === 'PERSON') return null;
    if (/^[,–—()“”".;:]$/.test(text)) break;
    if (isRole(lower)) roleAt = end;
    else if (
      roleAt < 0 &&
      !owned &&
      !DETERMINER.test(lower) &&
      !isModifier(lower) &&
      !/^[’']s?$|^(?:and|-|\p{Lu}[\p{L}-]*)$/u.test(text)
    )
      return null;
    else if (
      roleAt >= 0 &&
      /^(?:said|says|told|who|which|that|has|had|is|was|were|are|have|will|would|whose)$/.test(lower)
    )
      break;
    end++;
  }
  if (roleAt < 0) return null;
  const closed = tokens[end]?.sentence !== sentence || /^[,–—().;:]$/.test(tokens[end]!.text);
  return closed || DETERMINER.test(tokens[first]!.lower) ? { first, end } : null;
}

function readTitle(
  doc: Document,
  owners: Owners,
  person: Party,
  mention: Span,
  { first, end }: Phrase,
): Position | null {
  const { tokens, text } = doc;
  let from = -1;
  let to = -1;
  let isFormer = false;
  const around: Party[] = [];
  for (let i = first; i < end; i++) {
    const owned = owners.get(i);
    const { lower } = tokens[i]!;
    if (FORMER.test(lower)) isFormer = true;
    if (owned && owned.party !== person) {
      if (!around.includes(owned.party)) around.push(owned.party);
      i = owned.end - 1;
      if (from >= 0 && to < 0) from = -1;
      continue;
    }
    if (
      to >= 0 &&
      from >= 0 &&
      i > to &&
      !(isRole(lower) || (isModifier(lower) && leadsToRole(doc, owners, i, end)) || /^(?:and|-|of|for)$/.test(lower))
    )
      continue;
    if (isRole(lower)) {
      if (from < 0) from = i;
      // “deputy head of the Mossad spy agency chief” keeps its first title; neighbouring role words are one title.
      if (
        to < 0 ||
        i === to + 1 ||
        (i <= to + 3 && /^(?:and|-|of|for)$/.test(tokens[to + 1]!.lower) && tokens[to + 1]!.lower !== 'of')
      )
        to = i;
    } else if (isModifier(lower) && !QUALIFIER.test(lower) && to < 0) {
      if (from < 0) from = i;
    } else if (/^[’']s?$/.test(lower) || DETERMINER.test(lower) || QUALIFIER.test(lower)) {
      if (to < 0) from = -1;
    }
  }
  if (from < 0 || to < 0) return null;
  const title = text
    .slice(tokens[from]!.start, tokens[remitEnd(doc, owners, to, end)]!.end)
    .replace(/\.$/, '')
    .replace(/^ex-/i, '');
  if (isFormOfAddress(title)) return null;
  const next = owners.get(mentionEnd(doc, mention) + 1);
  if (around.length === 0 && next && doc.tokens[mentionEnd(doc, mention)]?.text === 'of') around.push(next.party);
  const start = Math.min(tokens[first]!.start, mention.start);
  const stop = Math.max(tokens[end - 1]!.end, mention.end);
  const determined =
    DETERMINER.test(tokens[first]!.lower) || tokens.slice(first, end).some((token) => /^[’']s?$/.test(token.text));
  return {
    person,
    title,
    organisation: around.find((party) => party.type === 'ORGANISATION') ?? null,
    country: around.find((party) => party.type === 'COUNTRY') ?? null,
    isFormer,
    evidence: { start, end: stop },
    nominal: determined ? { start: tokens[first]!.start, end: tokens[end - 1]!.end } : null,
  };
}

/** “Secretary of State”, “minister for foreign affairs”: index of the last token of an ordinary remit, else of the role itself. */
function remitEnd({ tokens }: Document, owners: Owners, role: number, end: number): number {
  if (!/^(?:of|for)$/.test(tokens[role + 1]?.lower ?? '')) return role;
  let last = role;
  for (let i = role + 2; i < end && !owners.get(i); i++) {
    if (isModifier(tokens[i]!.lower) || /^(?:staff|police|works|peace)$/.test(tokens[i]!.lower)) last = i;
    else if (!/^(?:and|the)$/.test(tokens[i]!.lower)) return role;
  }
  return last;
}

function leadsToRole({ tokens }: Document, owners: Owners, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (isRole(tokens[i]!.lower)) return true;
    if (owners.get(i) || !isModifier(tokens[i]!.lower)) return false;
  }
  return false;
}

/** Token index right after a span that ends with a token. */
function mentionEnd({ tokens }: Document, { end }: Span): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “Mr”, “Sheikh”, “husband”: said of a person, but no office. */
function isFormOfAddress(title: string): boolean {
  const lower = title.toLowerCase();
  if (
    /^(?:man|woman|lady|husband|wife|widow|son|daughter|father|mother|brother|sister|suspect|convict|defendant|killer|protector|guardian|elder)$/.test(
      lower,
    )
  )
    return true;
  return isHonorific(title) && !isRoleNoun(lower);
}
