/** The gazetteers hold each name once, written so that it can be found, and tell names from things. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRareGivenName } from '../extract/gazetteer/more-given-names.ts';
import { isNotAName } from '../extract/gazetteer/not-names.ts';
import { isAmbiguousOrganisation, isKnownOrganisation } from '../extract/gazetteer/organisations.ts';
import { isKnownPlace } from '../extract/gazetteer/places.ts';
import { isSurname } from '../extract/gazetteer/surnames.ts';
import { isGivenName } from '../extract/lexicon/given-names.ts';
import { isPlace } from '../extract/lexicon/places.ts';

/** How many entries each file holds at least. */
const files = [
  ['organisations', 4000],
  ['surnames', 8000],
  ['places', 3000],
  ['not-names', 1400],
  ['more-given-names', 6000],
] as const;

it.each(files)('%s holds at least %i entries', (file, least) => {
  expect(entriesOf(file).length).toBeGreaterThanOrEqual(least);
});

it.each(files)('%s repeats no entry', (file) => {
  const entries = entriesOf(file);
  expect(entries.filter((entry, index) => entries.indexOf(entry) < index)).toEqual([]);
});

it.each(files)('%s parts words by one underscore, with none at the ends', (file) => {
  expect(entriesOf(file).filter((entry) => !/^[^\s_]+(_[^\s_]+)*$/.test(entry))).toEqual([]);
});

it('holds nothing that the lexicon has already', () => {
  expect(namesOf('places').filter(isPlace)).toEqual([]);
  expect(namesOf('more-given-names').filter(isGivenName)).toEqual([]);
});

it('calls no surname and no organisation known by name a thing', () => {
  const names = [...namesOf('surnames'), ...namesOf('organisations').filter(isKnownOrganisation)];
  expect(names.filter(isNotAName)).toEqual([]);
});

it('knows surnames of many lands', () => {
  expect(['Okafor', 'Nguyen', 'Fernández', 'Kowalczyk', 'Van der Merwe'].filter((name) => !isSurname(name))).toEqual(
    [],
  );
  expect(isSurname('Brexit')).toBe(false);
});

it('knows given names, places and things', () => {
  expect(isRareGivenName('Ngozi')).toBe(true);
  expect(isKnownPlace('Khyber Pakhtunkhwa')).toBe(true);
  expect(isNotAName('Paris Agreement')).toBe(true);
});

it('keeps organisations with an ordinary name apart', () => {
  expect(isKnownOrganisation('Lok Sabha')).toBe(true);
  expect(isKnownOrganisation('Apple')).toBe(false);
  expect(isAmbiguousOrganisation('Apple')).toBe(true);
});

/** A list is only asked entry by entry: its text is read here to see it whole. */
function entriesOf(file: string): string[] {
  const text = readFileSync(new URL(`../extract/gazetteer/${file}.ts`, import.meta.url), 'utf8');
  return [...text.matchAll(/lexicon\(`([^`]*)`\)/g)].flatMap(([, list]) => list!.trim().split(/\s+/));
}

function namesOf(file: string): string[] {
  return entriesOf(file).map((entry) => entry.replaceAll('_', ' '));
}
