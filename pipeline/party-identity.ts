/**
 * Which findings in different articles are one party from the start: a country by its code, an organisation by its name, a person by
 * the full name and the country of the office that the article gives: two people of one name are two. Made of the article alone, so
 * that the same parties come out in whatever order articles arrive. Which of them are the same beyond that is judged: party-links.ts.
 */

import type { Findings, FoundParty } from '../extract/findings.ts';
import { foldName, isBareName } from './names.ts';
import { isAcronym, isGeneric, isWorldKnown } from './organisation-name.ts';

/** `context` is a country code, or empty. */
export function identityOf(party: FoundParty, articleId: string, context: string): readonly string[] {
  if (party.type === 'COUNTRY') return [party.type, party.countryCode ?? foldName(party.name)];
  const folded = foldName(party.name);
  const isAnybody = party.type === 'PERSON' ? isBareName(folded) : isGeneric(party.name) && context === '';
  // A bare surname, or "the Supreme Court" of who knows where, says nothing outside its article.
  if (isAnybody) return [party.type, folded, articleId];
  // "SPA" and "Spa" are two words.
  const isLetters = party.type === 'ORGANISATION' && isAcronym(party.name);
  return [party.type, folded, '', context, ...(isLetters ? ['acronym'] : [])];
}

/**
 * By local id: of a person the country of the office; of a body whose name or acronym several countries have, the country it belongs
 * to. `home`: the country of the outlet, which it seldom names.
 */
export function contextsOf(
  { parties, positions }: Pick<Findings, 'parties' | 'positions'>,
  home: string | null = null,
): ReadonlyMap<string, string> {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const codeOf = (id: string | null | undefined) => (id == null ? null : (byId.get(id)?.countryCode ?? null));
  const contexts = new Map<string, string>();
  const offices = new Map<string, Set<string>>();
  for (const { person, country, organisation } of positions) {
    const code = codeOf(country) ?? codeOf(organisation === null ? null : byId.get(organisation)?.country);
    if (code !== null) offices.set(person, (offices.get(person) ?? new Set()).add(code));
  }
  for (const [person, codes] of offices) {
    // Offices of two countries in one article tell neither.
    const [code] = codes;
    if (codes.size === 1 && code !== undefined && !isBareName(foldName(byId.get(person)?.name ?? '')))
      contexts.set(person, code);
  }
  const named = countryOfText(parties, home);
  for (const party of parties) {
    if (party.type !== 'ORGANISATION' || !isOfSeveralCountries(party.name)) continue;
    const code = codeOf(party.country) ?? (isAcronym(party.name) ? (home ?? named) : (named ?? home));
    if (code !== null) contexts.set(party.id, code);
  }
  return contexts;
}

/** "The Supreme Court"; "ANC", which its article never writes out. Not the acronyms that papers of the whole world use. */
function isOfSeveralCountries(name: string): boolean {
  return isAcronym(name) ? !isWorldKnown(name) : isGeneric(name);
}

/** The one country that the text names; the one it names far more often than every other, unless it names the outlet's own too. */
function countryOfText(parties: readonly FoundParty[], home: string | null): string | null {
  const [first, second] = parties
    .filter(({ type }) => type === 'COUNTRY')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined) return null;
  if (second === undefined) return first.countryCode;
  const isFar = first.mentions.length >= 3 && first.mentions.length >= 3 * second.mentions.length;
  const isHomeNamed = parties.some(({ countryCode }) => countryCode !== null && countryCode === home);
  return isFar && !isHomeNamed ? first.countryCode : null;
}
