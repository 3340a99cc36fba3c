/** How names are compared, and which key makes two findings in different articles the same party. */

import type { FoundParty } from '../extract/findings.ts';

/** Case, accents, punctuation and a leading "the" do not tell names apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/**
 * What identifies a party across articles: a country its code, an organisation its name, a person the full name.
 * A bare surname says nothing outside its article, so its key carries the article.
 */
export function identityOf(party: FoundParty, articleId: string): readonly string[] {
  if (party.type === 'COUNTRY') return [party.type, party.countryCode ?? foldName(party.name)];
  const folded = foldName(party.name);
  const isBareSurname = party.type === 'PERSON' && !folded.includes(' ');
  return isBareSurname ? [party.type, folded, articleId] : [party.type, folded];
}
