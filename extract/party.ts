/** A party while a reading puts it together: names first, then what is said of it. */

import type { OrganisationKind } from '../vocabulary.ts';
import type { CountryName } from './countries.ts';
import type { Span } from './findings.ts';
import type { Name } from './names.ts';

export interface Party {
  readonly type: 'PERSON' | 'ORGANISATION' | 'COUNTRY';
  /** The fullest name the text gives; for a country its English short name. */
  readonly name: string;
  readonly code: string | null;
  kind: OrganisationKind | null;
  /** Code of the country an organisation belongs to. */
  country: string | null;
  /** In reading order once linking is done. */
  readonly mentions: (Name | CountryName)[];
  readonly nominals: Span[];
}

export function newParty(type: Party['type'], name: string, code: string | null = null): Party {
  return { type, name, code, kind: null, country: null, mentions: [], nominals: [] };
}

/** Words of a name; which apostrophe it is written with does not tell names apart. */
export function wordsOfName(text: string): string[] {
  return text.replaceAll('’', "'").split(/\s+/);
}

/** Forms of names with their places, those of most words first, so that a short form finds its full one. */
export function byForm(names: readonly Name[], formOf: (name: Name) => string): [string, Name[]][] {
  const forms = new Map<string, Name[]>();
  for (const name of names) {
    const form = formOf(name);
    const places = forms.get(form);
    if (places) places.push(name);
    else forms.set(form, [name]);
  }
  const length = (form: string) => wordsOfName(form).length;
  return [...forms].sort(([a], [b]) => length(b) - length(a) || b.length - a.length);
}
