/**
 * Whether an item that bears a known name is the known article. A name alone decides nothing: publishers give one id to all their
 * items, declare one canonical address for all their pages, and use an address again.
 */

import { addressName } from '../readers/addresses.ts';
import type { IdentityName } from './identity-names.ts';
import { containment, resemblance, type Shingles, shinglesOf, titleLikeness } from './likeness.ts';
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
  const evidence = compare(item, known);
  if (name.kind === 'ID' || name.kind === 'BARE_ID') return !disagreesInAll(evidence);
  if (name.kind === 'CONTENT') return isOwn && isSameContent(evidence, item, known);
  const isOnlyDeclared = name.kind === 'CANONICAL_URL' && item.url !== null && addressName(item.url) !== name.value;
  return name.isWeak === true || isOnlyDeclared ? agrees(evidence) : !contradicts(evidence, isOwn);
}

interface Evidence {
  readonly titles: number;
  /** Share of the shorter text that the other has; null when one is too short to say. */
  readonly texts: number | null;
  readonly shingles: readonly [Shingles, Shingles];
  readonly dates: 'same' | 'near' | 'far' | 'unknown';
  readonly addresses: 'same' | 'apart' | 'unknown';
}

const alike = { titles: 0.75, texts: 0.8, half: 0.5, apart: 0.2 } as const;

/** Fewer runs of three words are said by many. */
const fewestShingles = 10;
const twoDays = 2 * 86_400_000;

function compare(item: Told, known: Told): Evidence {
  const shingles = [shinglesOf(item.text), shinglesOf(known.text)] as const;
  const isComparable = Math.min(shingles[0].size, shingles[1].size) >= fewestShingles;
  return {
    titles: Math.max(titleLikeness(item.title, known.title), isWithin(item.title, known.title) ? alike.titles : 0),
    texts: isComparable ? containment(...shingles) : null,
    shingles,
    dates: datesOf(item.publishedAt, known.publishedAt),
    addresses: addressesOf(item.url, known.url),
  };
}

/** “Title” and “Title | Site”. */
function isWithin(one: string, other: string): boolean {
  const [short = '', long = ''] = [foldName(one), foldName(other)].sort((a, b) => a.length - b.length);
  return short.split(' ').length >= 3 && ` ${long} `.includes(` ${short} `);
}

function datesOf(one: number | null, other: number | null): Evidence['dates'] {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  return Math.abs(one - other) <= twoDays ? 'near' : 'far';
}

function addressesOf(one: string | null, other: string | null): Evidence['addresses'] {
  const [ours, theirs] = [one, other].map((address) => (address === null ? null : addressName(address)));
  if (ours == null || theirs == null) return 'unknown';
  return ours === theirs ? 'same' : 'apart';
}

/** One id for all items: title and address differ, and no text says that they belong together. */
function disagreesInAll({ titles, texts, addresses }: Evidence): boolean {
  return titles < alike.titles && addresses === 'apart' && (texts ?? 0) < alike.half;
}

function agrees({ titles, texts }: Evidence): boolean {
  return titles >= (texts === null ? alike.half : alike.titles) || (texts ?? 0) >= alike.half;
}

/** The same address with another title over another text: a page of many entries, or an address that is used again. */
function contradicts({ titles, texts, dates }: Evidence, isOwn: boolean): boolean {
  if (titles >= alike.titles) return false;
  if (texts !== null) return texts < alike.apart;
  return isOwn && titles < alike.half && dates !== 'same';
}

/** Title, day and text; without texts, the title and the very date, or a page whose address is all the id there is. */
function isSameContent({ titles, shingles, dates }: Evidence, item: Told, known: Told): boolean {
  if (titles < alike.titles || dates === 'far') return false;
  if (shingles[0].size > 0 || shingles[1].size > 0) return resemblance(...shingles) >= alike.texts;
  if (item.text !== known.text || titleLikeness(item.title, known.title) < 1) return false;
  return dates === 'same' || (dates === 'unknown' && item.hasNoId === true && isSamePage(item.url, known.url));
}

function isSamePage(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [new URL(one), new URL(other)];
  return a.host === b.host && a.pathname === b.pathname && a.pathname !== '/';
}
