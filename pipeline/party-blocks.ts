/**
 * Keys under which parties that may be the same are looked up. Two that share none are never compared, so that a look-up costs the
 * same among ten parties and a million. Pure.
 */

import type { PartyType } from '../vocabulary.ts';
import { abbreviates, consonantsOf, coreName, isAcronym } from './organisation-name.ts';
import { nicknamed, personName, skeleton } from './person-name.ts';

/** None for a country, which its code tells, and for a bare surname, which tells nobody outside its article. */
export function blockKeysOf(type: PartyType, name: string): string[] {
  if (type === 'PERSON') return personKeys(name);
  return type === 'ORGANISATION' ? organisationKeys(name) : [];
}

/** Surname by its consonants, with the first letter of the given name: every spelling of both shares it. */
function personKeys(name: string): string[] {
  const parts = personName(name);
  if (parts === null) return [];
  const given = nicknamed(parts.given);
  const initial = skeleton(given).slice(0, 1) || given.slice(0, 1);
  return [...new Set([`p:${skeleton(parts.surname)}:${given.slice(0, 1)}`, `p:${skeleton(parts.surname)}:${initial}`])];
}

function organisationKeys(name: string): string[] {
  const core = coreName(name);
  if (isAcronym(name)) return [`a:${name.replace(/[^\p{L}]/gu, '').toLowerCase()}`, `o:${core}`];
  const initials = acronymsOf(name).map((letters) => `a:${letters}`);
  // A slip of one vowel keeps the consonants of a long name.
  const slips = core.length >= 11 && core.includes(' ') ? [`s:${consonantsOf(core)}`] : [];
  return [`o:${core}`, ...slips, ...initials];
}

/** With and without its small words: "United States Agency for International Development" is USAID and USAFID. */
function acronymsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > 8) return [];
  const letters = (of: readonly string[]) => of.map((word) => word[0]!.toLowerCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([letters(words), letters(capitals)])].filter(
    (one) => one.length >= 2 && one.length <= 7 && (abbreviates(one.toUpperCase(), name) || one === letters(capitals)),
  );
}
