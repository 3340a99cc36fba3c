/** Descriptions that mean a party without naming it: “the company”, “the ministry”, “the French president”. */

import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { nounKind } from './lexicon/organisation-words.ts';
import { isRoleModifier, isRoleNoun } from './lexicon/titles.ts';
import type { Party } from './party.ts';
import type { Position } from './positions.ts';

/** Adds each description to the nearest compatible party’s `nominals`; a description that fits none stays unlinked. */
export function linkNominals(doc: Document, parties: readonly Party[], positions: readonly Position[]): void {
  const { tokens } = doc;
  for (const { person, nominal } of positions) if (nominal) person.nominals.push(nominal);
  const taken = new Set(positions.flatMap(({ nominal }) => (nominal ? [nominal.start] : [])));
  const timeline = parties
    .flatMap((party) =>
      party.mentions.map((mention) => ({ party, start: mention.start, end: mention.end, first: mention.tokens.first })),
    )
    .sort((a, b) => a.start - b.start);
  const starts = new Set(timeline.filter(({ party }) => party.type !== 'COUNTRY').map(({ start }) => start));
  let behind = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (behind < timeline.length && timeline[behind]!.start < token.start) behind++;
    if (!/^(?:the|this|that)$/.test(token.lower)) continue;
    if (tokens[i + 1]?.lower === 'the') continue;
    const phrase = definitePhrase(doc, i, starts);
    if (!phrase || taken.has(token.start)) continue;
    const span = { start: token.start, end: tokens[phrase.end - 1]!.end };
    const earlier = timeline.slice(Math.max(0, behind - 60), behind).reverse();
    if (phrase.introduces !== null) {
      const named = timeline[behind + earlierOffset(timeline, behind, phrase.introduces)];
      if (named?.party.type === 'ORGANISATION') named.party.nominals.push(span);
      continue;
    }
    const party = phrase.isRole
      ? personOf(
          phrase,
          earlier.map((e) => e.party),
          positions,
        )
      : bodyOf(
          phrase,
          earlier.map((e) => e.party),
        );
    party?.nominals.push(span);
  }
  for (const party of parties) party.nominals.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Definite {
  readonly end: number;
  readonly noun: string;
  readonly words: readonly string[];
  /** Codes of countries it names: “the French president”. */
  readonly country: string | null;
  readonly isRole: boolean;
  /** Start of the name that follows right after it (“the Israeli surveillance firm | NSO Group”), or null. */
  readonly introduces: number | null;
}

function earlierOffset(timeline: readonly Span[], behind: number, start: number): number {
  for (let i = behind; i < timeline.length && i < behind + 6; i++) if (timeline[i]!.start === start) return i - behind;
  return -1 - behind;
}

/** “the [words] noun” where nothing that could go on with the noun follows. */
function definitePhrase({ tokens }: Document, at: number, starts: ReadonlySet<number>): Definite | null {
  let country: string | null = null;
  const words: string[] = [];
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence || !/^\p{L}/u.test(token.text)) return null;
    const code = countryOf(token.text);
    if (code) {
      country = code;
      continue;
    }
    const lower = token.lower;
    words.push(lower);
    const next = tokens[i + 1];
    const introduces = next && starts.has(next.start) && next.sentence === token.sentence ? next.start : null;
    const role = isRoleNoun(lower);
    const noun = nounKind(lower);
    const goesOn =
      next &&
      (isRoleNoun(next.lower) ||
        nounKind(next.lower) !== null ||
        (isRoleModifier(next.lower) && next.lower !== 'first'));
    if ((role || noun) && !goesOn) {
      if (introduces !== null && role) return null;
      if (next?.text === 'of' || (role && next && /^\p{Lu}/u.test(next.text))) return null;
      return { end: i + 1, noun: lower, words, country, isRole: role && !noun, introduces };
    }
    if (!role && !noun && !isRoleModifier(lower) && !/^\p{Ll}+$/u.test(token.text)) return null;
  }
  return null;
}

/** The holder of such a title; otherwise the latest person whose known title does not speak against it. */
function personOf(phrase: Definite, earlier: readonly Party[], positions: readonly Position[]): Party | null {
  const people = [...new Set(earlier.filter((party) => party.type === 'PERSON'))];
  const title = phrase.words.filter((word) => !/^(?:former|senior|late|current)$/.test(word)).join(' ');
  const holds = (person: Party) =>
    positions.some(
      (position) =>
        position.person === person &&
        (position.title.toLowerCase() === title || position.title.toLowerCase().endsWith(` ${title}`)) &&
        (!phrase.country || !position.country || position.country.code === phrase.country),
    );
  const holder = people.find(holds);
  if (holder) return holder;
  if (
    !phrase.country &&
    !/^(?:president|premier|minister|mayor|governor|pope|king|queen|chancellor|senator)$/.test(phrase.noun)
  )
    return null;
  const open = people.filter((person) => !positions.some((position) => position.person === person));
  return open.length === 1 || phrase.country ? (open[0] ?? null) : null;
}

const GENERIC: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'COMPANY',
    'company firm corporation business startup airline bank carrier retailer manufacturer developer giant conglomerate platform exchange'.split(
      ' ',
    ),
  ],
  ['MEDIA', 'newspaper daily paper broadcaster magazine tabloid outlet website'.split(' ')],
  ['POLITICAL_PARTY', 'party'.split(' ')],
  ['NGO', 'group organisation organization charity foundation association ngo nonprofit'.split(' ')],
  ['COURT', 'court tribunal'.split(' ')],
  ['SECURITY_SERVICE', ['agency']],
  ['OTHER', 'university school college hospital institute club organisation organization'.split(' ')],
  ['INTERGOVERNMENTAL', 'organisation organization agency bloc body'.split(' ')],
  ['GOVERNMENT_BODY', 'agency regulator body authority'.split(' ')],
  ['UNKNOWN', 'company firm group organisation organization'.split(' ')],
]);

/** The latest body whose own name has the noun (“the ministry”), else the latest of the kind that the noun fits. */
function bodyOf(phrase: Definite, earlier: readonly Party[]): Party | null {
  const bodies = earlier.filter(
    (party) => party.type === 'ORGANISATION' && (!phrase.country || !party.country || party.country === phrase.country),
  );
  const own = bodies.find((party) => party.name.toLowerCase().split(' ').includes(phrase.noun));
  if (own) return own;
  return bodies.find((party) => GENERIC.get(party.kind ?? 'UNKNOWN')?.includes(phrase.noun)) ?? null;
}
