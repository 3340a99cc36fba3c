/** Sentences of kinds that were once misread, each beside one that must still be read. */

import { expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { agreeOnNames } from '../extract/names-agreement.ts';
import { indexParties, readParties } from '../extract/parties.ts';
import { tagDocument } from '../extract/phrases.ts';
import { readDocument } from '../extract/read.ts';
import { draftStatements } from '../extract/statements.ts';

const stances = (text: string) => extract(text).statements.map(({ stance }) => stance);
const accused = (text: string) => {
  const { allegations } = extract(text);
  return allegations.flatMap(({ roles }) => roles.filter(({ role }) => role === 'ACCUSED').map(({ label }) => label));
};

it('takes no deed from a name', () => {
  expect(accused('Anna Vale said Ben Mill wrote about the White Terror era.')).toEqual([]);
  expect(accused('Anna Vale said Ben Mill bribed the jury.')).toEqual(['Ben Mill']);
});

it('accuses no explanation that somebody suspects', () => {
  expect(accused('Anna Vale said she suspects a simpler explanation.')).toEqual([]);
  expect(accused('Anna Vale suspects Ben Mill of theft.')).toEqual(['Ben Mill']);
});

it('hears no denial in what never was', () => {
  expect(stances('Anna Vale said the world has never been a fair one.')).not.toContain('DENIES');
  expect(stances('Anna Vale said she had never been paid for the votes.')).toContain('DENIES');
});

it('keeps no statement whose words are one pronoun', () => {
  expect(stances('Anna Vale said it.')).toEqual([]);
  expect(stances('Anna Vale said it rained.')).toEqual(['ASSERTS']);
  expect(stances('Anna Vale denied it.')).toEqual(['DENIES']);
});

it('does not let a platform speak for its user', () => {
  const speakers = (text: string) => {
    const { parties, statements } = extract(text);
    return statements.map(({ speaker }) => parties.find(({ id }) => id === speaker)?.name ?? null);
  };
  expect(speakers('A Twitter user said that the bridge was unsafe.')).toEqual([null]);
  expect(speakers('Twitter said that the account was closed.')).toEqual(['Twitter']);
});

it('never makes a name of one small word', () => {
  const doc = readDocument('The Acme Times said so. The mayor left.');
  const given = (first: number, end: number) => ({ type: 'ORGANISATION' as const, tokens: { first, end } });
  const agreed = agreeOnNames(doc, [given(0, 1), given(1, 3)]);
  expect(agreed.map(({ tokens }) => tokens)).toEqual([{ first: 1, end: 3 }]);
});

it('keeps everybody of a list that is charged, and nobody before it', () => {
  const about = (text: string) => {
    const { parties, statements } = extract(text);
    return statements.map(({ about }) => about.map((id) => parties.find((party) => party.id === id)?.name));
  };
  const five = ['Ann Vale', 'Ben Mill', 'Carl Orr', 'Dora Lind', 'Emil Stone'];
  expect(about(`${five.slice(0, 4).join(', ')} and ${five[4]} are facing charges of fraud.`)).toEqual([five]);
  expect(about('Ann Vale left, and Ben Mill and Carl Orr are facing charges of fraud.')).toEqual([
    ['Ben Mill', 'Carl Orr'],
  ]);
});

it('means no court by those who are charged', () => {
  const text =
    'Ann Vale and Ben Mill are facing charges of murder. The High Court of Oslo heard the case. They are also facing charges of robbery with intent to kill.';
  const { parties, allegations } = extract(text);
  const courts = parties.filter(({ organisationKind }) => organisationKind === 'COURT').map(({ id }) => id);
  const roles = allegations.flatMap(({ roles }) => roles);
  expect(courts).toHaveLength(1);
  expect(roles.filter(({ role, party }) => role === 'ACCUSED' && party === courts[0])).toEqual([]);
  expect(roles.filter(({ role }) => role === 'INSTRUMENT')).toEqual([]);
});

it('lets a preposition of place decide where the tagger is of two minds', () => {
  const types = (text: string) => {
    const doc = readDocument(text);
    const at = doc.tokens.flatMap((token, i) => (token.text === 'Katra' ? [i] : []));
    const given = at.map((first, n) => ({
      type: n === 0 ? ('PERSON' as const) : ('ELSE' as const),
      tokens: { first, end: first + 1 },
    }));
    return agreeOnNames(doc, given).map(({ type }) => type);
  };
  expect(types('Katra slept. The bus stopped near Katra.')).toEqual(['ELSE', 'ELSE']);
  expect(types('Katra slept. The bus hit Katra.')).toEqual(['PERSON', 'ELSE']);
});

it('tells the same words of the same source once, whatever number of cues found them', () => {
  const text = 'Anna Vale said and repeated that it rained.';
  const doc = readDocument(text);
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const content = [span('that it rained')];
  const handedIn = ['said', 'repeated'].map((cue) => ({
    source: [span('Anna Vale')],
    cue: [span(cue)],
    content,
    quoted: content,
  }));
  const draft = (attributions: typeof handedIn) =>
    draftStatements(tagDocument(doc), indexParties(doc, readParties(doc)), attributions);
  expect(draft(handedIn)).toHaveLength(1);
  expect(draft([handedIn[0]!, { ...handedIn[1]!, source: [] }])).toHaveLength(2);
});
