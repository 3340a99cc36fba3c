/** The names an item gives its article, in the order they are looked up: ids, addresses, and keys of its title and text. */

import { addressName, bareId } from '../readers/addresses.ts';
import type { IdentityKind } from '../vocabulary.ts';
import { bandsOf, digestOf, shinglesOf } from './likeness.ts';
import { foldName } from './names.ts';
import type { NormalisedArticle } from './normalise.ts';

export interface IdentityName {
  readonly kind: IdentityKind;
  readonly value: string;
  /** The source it belongs to; empty for an address, which means the same everywhere. */
  readonly sourceId: string;
  /** An address without the parameters that change at this source: what is left may name several articles. */
  readonly isWeak?: boolean;
}

export interface Named {
  readonly externalId: string;
  readonly alternateIds?: readonly string[] | undefined;
}

/** Longer values are no names but contents that got into the wrong field; they count by their digest. */
const longestValue = 500;

export function namesOf(
  sourceId: string,
  item: Named,
  article: NormalisedArticle,
  volatile: ReadonlySet<string>,
): IdentityName[] {
  const addresses = addressNames(article, volatile);
  const names = [...idNames(sourceId, item), ...addresses, ...contentNames(sourceId, article)];
  return [...new Map(names.map((name) => [`${name.kind} ${name.value}`, name])).values()];
}

/** Its id and its other ids first, then each without scheme and host. */
export function idNames(sourceId: string, { externalId, alternateIds = [] }: Named): IdentityName[] {
  const ids = [externalId, ...alternateIds].filter((id) => id !== '').slice(0, 20);
  const bare = ids.map(bareId).filter((id) => id !== null);
  return [
    ...ids.map((id): IdentityName => ({ kind: 'ID', value: shortened(id), sourceId })),
    ...bare.map((id): IdentityName => ({ kind: 'BARE_ID', value: shortened(id), sourceId })),
  ];
}

function addressNames({ ownUrl, canonicalUrl }: NormalisedArticle, volatile: ReadonlySet<string>): IdentityName[] {
  const names: IdentityName[] = [];
  const add = (kind: IdentityKind, value: string | null, isWeak: boolean) => {
    if (value !== null && !names.some((name) => name.value === value))
      names.push({ kind, value: shortened(value), sourceId: '', isWeak });
  };
  if (canonicalUrl !== null) add('CANONICAL_URL', addressName(canonicalUrl), false);
  if (ownUrl !== null) add('STABLE_URL', addressName(ownUrl), false);
  if (ownUrl !== null && volatile.size > 0) add('STABLE_URL', addressName(ownUrl, volatile), true);
  return names;
}

function contentNames(sourceId: string, { title, text }: NormalisedArticle): IdentityName[] {
  const values = [digestOf(`title:${foldName(title)}`), ...bandsOf(shinglesOf(text))];
  return values.map((value) => ({ kind: 'CONTENT', value, sourceId }));
}

function shortened(text: string): string {
  const short = text.length <= longestValue ? text : `${text.slice(0, longestValue)}…${digestOf(text)}`;
  // As the store gives it back: half a character is no text, and a NUL ends one.
  return short.replace(/[\0\p{Cs}]/gu, '\ufffd');
}
