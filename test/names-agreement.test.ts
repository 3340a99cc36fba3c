import { expect, it } from 'vitest';
import type { TaggedName } from '../extract/names.ts';
import { agreeOnNames } from '../extract/names-agreement.ts';
import { readDocument } from '../extract/read.ts';

/** Names as a tagger might have found them: one for each “type: words” in the order of the text. */
function agree(text: string, ...found: string[]): string[] {
  const doc = readDocument(text);
  let from = 0;
  const tagged = found.map((line): TaggedName => {
    const [type, words] = line.split(': ') as [TaggedName['type'], string];
    const start = text.indexOf(words, from);
    from = start + words.length;
    const first = doc.tokens.findIndex((token) => token.start === start);
    return { type, tokens: { first, end: doc.tokens.findIndex((token) => token.end === from) + 1 } };
  });
  return agreeOnNames(doc, tagged).map(({ type, tokens: { first, end } }) => {
    return `${type}: ${text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)}`;
  });
}

it('the places of one form take the type of most', () => {
  const text = 'Orlin rose. Orlin fell. Orlin left.';
  expect(agree(text, 'ORGANISATION: Orlin', 'PERSON: Orlin', 'ORGANISATION: Orlin')).toEqual([
    'ORGANISATION: Orlin',
    'ORGANISATION: Orlin',
    'ORGANISATION: Orlin',
  ]);
});

it('a name of several words is found wherever it stands, a single word only when it was seen twice', () => {
  expect(agree('Jane Roe left. Then Jane Roe came.', 'PERSON: Jane Roe')).toEqual([
    'PERSON: Jane Roe',
    'PERSON: Jane Roe',
  ]);
  expect(agree('Orlin left. Then Orlin came.', 'ORGANISATION: Orlin')).toEqual(['ORGANISATION: Orlin']);
});

it('a full name says what its short form and letters are', () => {
  const text = 'Acme Ore Group and the National Farmers Union agreed. Acme Ore paid NFU.';
  const found = agree(text, 'ORGANISATION: Acme Ore Group', 'ORGANISATION: National Farmers Union', 'ELSE: Acme Ore');
  expect(found.slice(2)).toEqual(['ORGANISATION: Acme Ore', 'ORGANISATION: NFU']);
});

it('an ordinary word or a country is nobody’s short form', () => {
  expect(agree('Jane Church left. The Church stood.', 'PERSON: Jane Church')).toEqual(['PERSON: Jane Church']);
  expect(agree('Ann Jordan left. Jordan agreed.', 'PERSON: Ann Jordan')).toEqual(['PERSON: Ann Jordan']);
});
