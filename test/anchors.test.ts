import { describe, expect, it } from 'vitest';
import { anchorOf } from '../pipeline/anchors.ts';

const old = 'The ministry denied it. The minister denied it. The case goes on.';
const quoted = (quote: string, from = 0) => {
  const start = old.indexOf(quote, from);
  return {
    start,
    quote,
    prefix: old.slice(Math.max(0, start - 32), start),
    suffix: old.slice(start + quote.length).slice(0, 32),
  };
};

describe('a span of an older version', () => {
  it('is anchored where the words still stand at their place', () => {
    expect(anchorOf(quoted('The ministry denied it.'), `${old} More followed.`)).toBe('ANCHORED');
  });

  it('has moved where the words stand once elsewhere', () => {
    expect(anchorOf(quoted('The case goes on.'), `An opening. ${old}`)).toBe('MOVED');
  });

  it('has moved where its surroundings tell which of several it is', () => {
    expect(anchorOf(quoted('denied it', 30), `An opening. ${old}`)).toBe('MOVED');
  });

  it('is lost where the words are gone', () => {
    expect(anchorOf(quoted('The case goes on.'), 'The ministry denied it.')).toBe('LOST');
  });

  it('is lost where the words stand twice and nothing tells which', () => {
    expect(anchorOf(quoted('denied it'), 'One denied it; another denied it too')).toBe('LOST');
  });
});
