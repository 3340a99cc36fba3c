/**
 * Puts the names of another reader in place of the embedded extractor's people and organisations. Countries stay as they are, and
 * so do statements and allegations; what they say of a party that is gone becomes unresolved, never another party's.
 */

import type { Findings, FoundParty, FoundRole, FoundStatement, Span } from '../extract/findings.ts';
import type { SpeakerKind } from '../vocabulary.ts';
import type { ClassifiedName, NameType } from './classified-names.ts';

export function mergeNames(text: string, findings: Findings, names: readonly ClassifiedName[]): Findings {
  const countries = findings.parties.filter(({ type }) => type === 'COUNTRY');
  const standing = names.filter(
    (name) => !countries.some(({ mentions }) => mentions.some((place) => isWithin(name, place))),
  );
  const parties = [...withoutPlaces(countries, standing), ...partiesOf(text, findings.parties, standing)];
  parties.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return withParties(findings, parties);
}

/** "Israel" inside "the Bank of Israel" names no country. */
function withoutPlaces(countries: readonly FoundParty[], names: readonly ClassifiedName[]): FoundParty[] {
  return countries
    .map((country) => ({
      ...country,
      mentions: country.mentions.filter((place) => !names.some((name) => overlaps(name, place))),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** A name joins the embedded party it overlaps, else the party of the same name or surname, else founds one. */
function partiesOf(text: string, embedded: readonly FoundParty[], names: readonly ClassifiedName[]): FoundParty[] {
  const groups = new Map<string, { type: NameType; known: FoundParty | null; mentions: Span[] }>();
  const byName = new Map<string, string>();
  const claimed = new Set<Span>();
  const embeddedAt = ({ type, ...span }: Span & { type: NameType }): [FoundParty, Span] | null => {
    for (const party of embedded) {
      if (party.type !== type) continue;
      const place = party.mentions.find((mention) => overlaps(mention, span) && !claimed.has(mention));
      if (place) return [party, place];
    }
    return null;
  };
  // Full names before surnames, so that a surname finds the person it belongs to.
  const longestFirst = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, type } of longestFirst) {
    const words = text.slice(start, end);
    // Two names in one embedded mention are two parties: the first has it.
    const [known, place] = embeddedAt({ start, end, type }) ?? [null, null];
    if (place) claimed.add(place);
    const key = known?.id ?? byName.get(`${type} ${words.toLowerCase()}`) ?? `${type} ${words}`;
    const group = groups.get(key) ?? { type, known, mentions: [] };
    group.mentions.push({ start, end });
    groups.set(key, group);
    const surname = type === 'PERSON' ? words.split(/\s+/).at(-1)! : words;
    for (const form of [words, surname]) {
      const name = `${type} ${form.toLowerCase()}`;
      if (!byName.has(name)) byName.set(name, key);
    }
  }
  return [...groups.values()].map(({ type, known, mentions }, i): FoundParty => {
    mentions.sort((a, b) => a.start - b.start);
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    const fullest = words.reduce((best, word) => (word.length > best.length ? word : best));
    if (known) return { ...known, name: words.includes(known.name) ? known.name : fullest, mentions };
    const organisationKind = type === 'ORGANISATION' ? 'UNKNOWN' : null;
    return {
      id: `n${i + 1}`,
      type,
      name: fullest,
      countryCode: null,
      organisationKind,
      country: null,
      mentions,
      nominals: [],
    };
  });
}

function withParties(findings: Findings, parties: readonly FoundParty[]): Findings {
  const known = new Set(parties.map(({ id }) => id));
  const standing = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const spelling = (places: readonly Span[]) =>
    parties.find(({ mentions }) =>
      mentions.some(({ start, end }) => places.some((place) => place.start === start && place.end === end)),
    );
  const statements = findings.statements.map((statement): FoundStatement => {
    const named = statement.speaker === null ? spelling(statement.source) : undefined;
    const speaker = standing(statement.speaker) ?? named?.id ?? null;
    const speakerKind = named
      ? kindOfSpeaker(named)
      : speaker === null
        ? unnamed(statement.speakerKind)
        : statement.speakerKind;
    return {
      ...statement,
      speaker,
      speakerKind,
      about: statement.about.filter((id) => known.has(id)),
      chain: statement.chain.map((link) => ({ ...link, party: standing(link.party) })),
    };
  });
  const withRole = (role: FoundRole): FoundRole => ({
    ...role,
    party: standing(role.party) ?? (role.party === null ? (spelling(role.evidence)?.id ?? null) : null),
  });
  return {
    ...findings,
    parties: parties.map((party) => ({ ...party, country: standing(party.country) })),
    positions: findings.positions
      .filter(({ person }) => known.has(person))
      .map((found) => ({ ...found, organisation: standing(found.organisation), country: standing(found.country) })),
    statements,
    allegations: findings.allegations.map((found) => ({ ...found, roles: found.roles.map(withRole) })),
  };
}

function kindOfSpeaker({ type }: FoundParty): SpeakerKind {
  return type === 'PERSON' ? 'NAMED_PERSON' : type === 'COUNTRY' ? 'STATE' : 'NAMED_ORGANISATION';
}

/** A kind of named speaker needs the name. */
function unnamed(kind: SpeakerKind): SpeakerKind {
  return kind === 'NAMED_PERSON' || kind === 'NAMED_ORGANISATION' ? 'UNNAMED' : kind;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
