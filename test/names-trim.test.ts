import { expect, it } from 'vitest';
import { findCountries } from '../extract/countries.ts';
import type { TaggedName } from '../extract/names.ts';
import { trimNames } from '../extract/names-trim.ts';
import { readDocument } from '../extract/read.ts';

/** What becomes of these words of the text, tagged as one name. */
function trim(type: TaggedName['type'], words: string, text = words): string[] {
  const doc = readDocument(text);
  const start = text.indexOf(words);
  const inside = doc.tokens
    .map((_, i) => i)
    .filter((i) => doc.tokens[i]!.start >= start && doc.tokens[i]!.end <= start + words.length);
  const tokens = { first: inside[0]!, end: inside.at(-1)! + 1 };
  return trimNames(doc, findCountries(doc), [{ type, tokens }]).map(
    (name) => `${name.type} ${text.slice(doc.tokens[name.tokens.first]!.start, doc.tokens[name.tokens.end - 1]!.end)}`,
  );
}

it.each([
  ['PERSON', 'Jane Roe Monday', ['PERSON Jane Roe']],
  ['PERSON', 'April Jones', ['PERSON April Jones']],
  ['PERSON', 'Mr. Stone', ['PERSON Stone']],
  ['PERSON', 'Shin in May', ['PERSON Shin']],
  ['PERSON', 'Acme Ltd', ['ORGANISATION Acme Ltd']],
  ['ORGANISATION', 'the Mossad told Acme Group', ['ORGANISATION Mossad', 'ORGANISATION Acme Group']],
  ['ORGANISATION', 'Bank of Israel', ['ORGANISATION Bank of Israel']],
  ['ORGANISATION', 'Israel', []],
  ['ORGANISATION', 'CCTV', []],
  ['ORGANISATION', '’s', []],
] as const)('%s “%s” is cut to %j', (type, words, expected) => {
  expect(trim(type, words)).toEqual(expected);
});

it.each([
  [
    'Broadcasting Corporation',
    'They sued the Australian Broadcasting Corporation.',
    'Australian Broadcasting Corporation',
  ],
  ['High Court', 'The Western Cape High Court sat.', 'Western Cape High Court'],
  ['High Court', 'The Israeli High Court sat.', 'High Court'],
  ['Acme Corporation', 'They sued the Australian Acme Corporation.', 'Acme Corporation'],
])('%s in “%s” is %s', (words, text, expected) => {
  expect(trim('ORGANISATION', words, text)).toEqual([`ORGANISATION ${expected}`]);
});
