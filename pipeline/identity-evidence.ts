/**
 * Whether an item that bears a known name is the known article. A name alone decides nothing: publishers give one id to all their
 * items, declare one canonical address for all their pages, and use an address again.
 */

import { addressName } from '../readers/addresses.ts';
import type { IdentityName } from './identity-names.ts';
import { containment, resemblance, shinglesOf, titleLikeness } from './likeness.ts';
import { foldName } from './names.ts';

export interface Told {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: number | null;
  readonly url: string | null;
  /** Its id is an address: the origin gives none of its own. */
  readonly hasNoId?: boolean;
}

/** `isOwn`: both come from the same source. */
export function isSameArticle(name: IdentityName, item: Told, known: Told, isOwn: boolean): boolean {
  if (name.kind === 'CONTENT') return isOwn && isSameContent(item, known);
  const titles = titlesOf(item, known);
  // The usual case, and the cheap one.
  if (titles >= alike.titles) return true;
  if (name.kind === 'ID' || name.kind === 'BARE_ID')
    return addressesOf(item, known) !== 'apart' || (textsOf(item, known) ?? 0) >= alike.half;
  const isOnlyDeclared = name.kind === 'CANONICAL_URL' && item.url !== null && addressName(item.url) !== name.value;
  return name.isWeak === true || isOnlyDeclared
    ? agrees(titles, textsOf(item, known))
    : !contradicts(titles, item, known, isOwn);
}

const alike = { titles: 0.75, texts: 0.8, half: 0.5, apart: 0.2 } as const;

/** Fewer runs of three words are said by many. */
const fewestShingles = 10;
const twoDays = 2 * 86_400_000;

function titlesOf(item: Told, known: Told): number {
  return isWithin(item.title, known.title) ? 1 : titleLikeness(item.title, known.title);
}

/** “Title” and “Title | Site”. */
function isWithin(one: string, other: string): boolean {
  const [short = '', long = ''] = [foldName(one), foldName(other)].sort((a, b) => a.length - b.length);
  return short.split(' ').length >= 3 && ` ${long} `.includes(` ${short} `);
}

/** Share of the shorter text that the other has; null when one is too short to say. */
function textsOf(item: Told, known: Told): number | null {
  const [one, other] = [shinglesOf(item.text), shinglesOf(known.text)];
  return Math.min(one.size, other.size) < fewestShingles ? null : containment(one, other);
}

function datesOf({ publishedAt: one }: Told, { publishedAt: other }: Told): 'same' | 'near' | 'far' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  return Math.abs(one - other) <= twoDays ? 'near' : 'far';
}

function addressesOf(item: Told, known: Told): 'same' | 'apart' | 'unknown' {
  const [ours, theirs] = [item, known].map(({ url }) => (url === null ? null : addressName(url)));
  if (ours == null || theirs == null) return 'unknown';
  return ours === theirs ? 'same' : 'apart';
}

/** A weak name needs a witness. */
function agrees(titles: number, texts: number | null): boolean {
  return texts === null ? titles >= alike.half : texts >= alike.half;
}

/** The same address with another title over another text: a page of many entries, or an address that is used again. */
function contradicts(titles: number, item: Told, known: Told, isOwn: boolean): boolean {
  const texts = textsOf(item, known);
  if (texts !== null) return texts < alike.apart;
  return isOwn && titles < alike.half && datesOf(item, known) !== 'same';
}

/** Title, day and text; without texts, the title and the very date, or a page whose address is all the id there is. */
function isSameContent(item: Told, known: Told): boolean {
  const dates = datesOf(item, known);
  if (titlesOf(item, known) < alike.titles || dates === 'far') return false;
  const [one, other] = [shinglesOf(item.text), shinglesOf(known.text)];
  if (one.size > 0 || other.size > 0) return resemblance(one, other) >= alike.texts;
  if (item.text !== known.text || titleLikeness(item.title, known.title) < 1) return false;
  return dates === 'same' || (dates === 'unknown' && item.hasNoId === true && isSamePage(item.url, known.url));
}

function isSamePage(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [new URL(one), new URL(other)];
  return a.host === b.host && a.pathname === b.pathname && a.pathname !== '/';
}
