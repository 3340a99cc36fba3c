import { describe, expect, it } from 'vitest';
import { countryName, findCountries } from '../extract/countries.ts';
import { readDocument } from '../extract/read.ts';

const countries = (text: string) =>
  findCountries(readDocument(text)).map(({ start, end, code }) => `${text.slice(start, end)}=${code}`);

describe('countries', () => {
  it('are found by name, short form and demonym', () => {
    expect(countries('The US, Britain and Saudi Arabia met two Croats and a French envoy.')).toEqual([
      'US=US',
      'Britain=GB',
      'Saudi Arabia=SA',
      'Croats=HR',
      'French=FR',
    ]);
  });

  it('are told from ordinary words by their capitals', () => {
    expect(countries('Tell us about the turkey and the fine china.')).toEqual([]);
  });

  it('are found in hyphenated words and before possessives, without either', () => {
    expect(countries('The Israeli-made tool of Morocco’s services in a US-led war')).toEqual([
      'Israeli=IL',
      'Morocco=MA',
      'US=US',
    ]);
  });

  it('take the longest name', () => {
    expect(countries('Papua New Guinea, Guinea-Bissau, South Sudan')).toEqual([
      'Papua New Guinea=PG',
      'Guinea-Bissau=GW',
      'South Sudan=SS',
    ]);
  });

  it('are not people of the same name', () => {
    expect(countries('Michael Jordan met Chad Smith and Georgia Meloni.')).toEqual([]);
    expect(countries('He flew from Jordan to Chad.')).toEqual(['Jordan=JO', 'Chad=TD']);
  });

  it('are not cities, states and continents that share a word', () => {
    expect(countries('From Mexico City to New Mexico, Latin American leaders saw the Indian Ocean.')).toEqual([]);
    expect(countries('Fulton County is in Atlanta, Georgia.')).toEqual([]);
    expect(countries('Tbilisi is the capital of Georgia.')).toEqual(['Georgia=GE']);
  });

  it('are not in addresses or prices', () => {
    expect(countries('See https://example.org/a-US-Israeli-deal for US$5')).toEqual([]);
  });

  it('have an English short name', () => {
    expect(countryName('GB')).toBe('United Kingdom');
  });
});
