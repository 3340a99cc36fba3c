import { expect, it } from 'vitest';
import { homeOf } from '../pipeline/home.ts';
import { reprocess } from '../pipeline/reprocess.ts';
import { article, newsroom, rules } from './newsroom.ts';

const homeOfOutlet = (more: { country?: string; language?: string; url?: string }) => {
  const { country, ...raw } = more;
  return homeOf({ kind: 'ARTICLE', article: article('a', 'text', raw), ...(country === undefined ? {} : { country }) });
};

it('the home of an article is what the configuration says, before its language and its address', () => {
  expect(homeOfOutlet({ country: 'KE', language: 'en-US', url: 'https://ledger.example.za/1' })).toBe('KE');
});

it.each([
  ['en-US', 'US'],
  ['zh-Hant-TW', 'TW'],
  ['pt_br', 'BR'],
  ['en', null],
  ['es-419', null],
  ['en-EU', null],
])('the language %s is spoken in %s', (language, home) => {
  expect(homeOfOutlet({ language })).toBe(home);
});

it.each([
  ['https://ledger.example.uk/1', 'GB'],
  ['https://ledger.example.za/1', 'ZA'],
  ['https://ledger.example.com/1', null],
  ['https://ledger.example.tv/1', null],
  ['https://ledger.example/1', null],
])('the address %s is at home in %s', (url, home) => {
  expect(homeOfOutlet({ url })).toBe(home);
});

it('an article that is read again is at home where it was', async () => {
  const room = await newsroom();
  await room.deliverFrom('KE', 'Coast Ledger', article('a', 'The Senate adopted the budget on Tuesday.'));
  const tools = {
    store: room.store,
    extractor: rules,
    now: () => room.clock.now,
    signal: new AbortController().signal,
  };
  const outcomes = [];
  for await (const { outcome } of reprocess(tools, { source: null, after: 0, limit: null, apply: false }))
    outcomes.push(outcome);
  expect(outcomes).toEqual(['unchanged']);
  room.close();
});
