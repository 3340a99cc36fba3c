/**
 * Which findings in different articles are one party from the start: a country by its code, an organisation by its name, a person by
 * the full name and the country of the office that the article gives: two people of one name are two. Made of the article alone, so
 * that the same parties come out in whatever order articles arrive. Which of them are the same beyond that is judged: party-links.ts.
 */

import type { Findings, FoundParty } from '../extract/findings.ts';
import { foldName, isBareName } from './names.ts';
import { isGeneric } from './organisation-name.ts';

/** `context` is a country code, or empty. */
export function identityOf(party: FoundParty, articleId: string, context: string): readonly string[] {
  if (party.type === 'COUNTRY') return [party.type, party.countryCode ?? foldName(party.name)];
  const folded = foldName(party.name);
  const isAnybody = party.type === 'PERSON' ? isBareName(folded) : isGeneric(party.name) && context === '';
  // A bare surname, or "the Supreme Court" of who knows where, says nothing outside its article.
  return isAnybody ? [party.type, folded, articleId] : [party.type, folded, '', context];
}

/** By local id: of a person the country of the office, of a body whose name every country has the country it belongs to. */
export function contextsOf({
  parties,
  positions,
}: Pick<Findings, 'parties' | 'positions'>): ReadonlyMap<string, string> {
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
  const countries = parties.filter(({ type }) => type === 'COUNTRY');
  const only = countries.length === 1 ? (countries[0]?.countryCode ?? null) : null;
  for (const party of parties) {
    if (party.type !== 'ORGANISATION' || !isGeneric(party.name)) continue;
    const code = codeOf(party.country) ?? only;
    if (code !== null) contexts.set(party.id, code);
  }
  return contexts;
}
