/** The country an organisation is said to belong to, by the words right around its names. */

import type { CountryName } from './countries.ts';
import type { Document } from './document.ts';
import type { Name } from './names.ts';

const DESCRIPTION_WORDS = 6;

/** Code of the country in “the Israeli surveillance firm NSO Group”, “Bank of Israel”, “Morocco’s DGSN”, “Meretz, an Israeli party”; or null. */
export function organisationCountry(doc: Document, name: Name, countries: readonly CountryName[]): string | null {
  const around = nearby(countries, name);
  const inside = around.filter((country) => country.start >= name.start && country.end <= name.end);
  if (inside.length === 1) return inside[0]!.code;
  const { tokens } = doc;
  for (const country of around) {
    const between = tokens.slice(country.tokens.end, name.tokens.first);
    if (country.end <= name.start && between.length <= DESCRIPTION_WORDS) {
      const possessive = /^[’']s?$/.test(between[0]?.text ?? '');
      const words = possessive ? between.slice(1) : between;
      if (
        (country.isDemonym || possessive || words.length === 0) &&
        words.every((word) => /^\p{Ll}[\p{L}-]*$/u.test(word.text) && !STOPS.test(word.text))
      )
        return country.code;
    }
    const introduces = tokens
      .slice(country.tokens.end, country.tokens.end + 4)
      .some((word) => /^\p{Lu}/u.test(word.text));
    if (country.start >= name.end && country.tokens.first - name.tokens.end <= 3 && country.isDemonym && !introduces) {
      const opening = tokens.slice(name.tokens.end, country.tokens.first);
      if (opening.length > 1 && opening[0]!.text === ',' && /^(?:a|an|the|one)$/.test(opening[1]!.lower))
        return country.code;
    }
  }
  return null;
}

const STOPS =
  /^(?:and|or|of|in|on|to|by|with|for|from|that|which|who|has|have|had|is|was|are|were|said|says|told|as|at|against|after|but|than|the|a|an)$/;

/** The countries a few words around; found by halving, for a long text has many names. */
function nearby(countries: readonly CountryName[], { tokens: { first, end } }: Name): CountryName[] {
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countries[middle]!.tokens.end <= first - 8) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < countries.length && countries[stop]!.tokens.first < end + 4) stop++;
  return countries.slice(low, stop);
}
