/** Which names of a text mean the same party. */

import { type CountryName, countryName } from './countries.ts';
import type { Document } from './document.ts';
import { linkBodies } from './links-bodies.ts';
import { linkPeople } from './links-people.ts';
import type { Name } from './names.ts';
import { newParty, type Party } from './party.ts';

/**
 * In order of first mention. Of the countries, `standing` are named by themselves; the others stand inside names (“Bank of
 * Israel”) and only say where a body belongs.
 */
export function linkNames(
  doc: Document,
  names: readonly Name[],
  countries: readonly CountryName[],
  standing: readonly CountryName[],
): Party[] {
  const people = linkPeople(
    doc,
    names.filter((name) => name.type === 'PERSON'),
  );
  const bodies = linkBodies(
    doc,
    names.filter((name) => name.type === 'ORGANISATION'),
    countries,
  );
  const parties = [...people, ...bodies, ...linkCountries(standing)];
  for (const party of parties) party.mentions.sort((a, b) => a.start - b.start);
  return parties.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end);
}

function linkCountries(countries: readonly CountryName[]): Party[] {
  const byCode = new Map<string, Party>();
  for (const mention of countries) {
    const { code } = mention;
    const party = byCode.get(code) ?? newParty('COUNTRY', countryName(code), code);
    party.mentions.push(mention);
    byCode.set(code, party);
  }
  return [...byCode.values()];
}
