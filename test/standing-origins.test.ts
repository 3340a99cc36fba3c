import { expect, it } from 'vitest';
import { type OriginReport, originTurns } from '../pipeline/standing-origins.ts';

const told = (articleId: string, key: string, sortAt: number): OriginReport => ({ articleId, key, sortAt });

function turns(reports: readonly OriginReport[], retractions: readonly OriginReport[]) {
  const { reported, retracted } = originTurns(reports, retractions);
  return [...reported, ...retracted].map(({ told, to }) => `${told.articleId} ${to}`);
}

it('turns to several origins with the second, and with no reprint', () => {
  expect(turns([told('a', 'A', 1), told('reprint', 'A', 2), told('b', 'B', 3), told('c', 'C', 4)], [])).toEqual([
    'b MULTIPLE_ORIGINS',
  ]);
});

it('is taken back when the only origin takes it back, with its reprints', () => {
  expect(
    turns([told('a', 'A', 1), told('reprint', 'A', 2), told('late reprint', 'A', 9)], [told('a', 'A', 5)]),
  ).toEqual(['a RETRACTED']);
});

it('goes back to one origin when one of two takes it back, and is taken back when both do', () => {
  const reports = [told('a', 'A', 1), told('b', 'B', 2)];
  expect(turns(reports, [told('a', 'A', 5)])).toEqual(['b MULTIPLE_ORIGINS', 'a SINGLE_ORIGIN']);
  expect(turns(reports, [told('a', 'A', 5), told('b', 'B', 6)])).toEqual([
    'b MULTIPLE_ORIGINS',
    'a SINGLE_ORIGIN',
    'b RETRACTED',
  ]);
});

it('stands again when another reports it after it was taken back', () => {
  expect(turns([told('a', 'A', 1), told('b', 'B', 8)], [told('a', 'A', 5)])).toEqual([
    'b SINGLE_ORIGIN',
    'a RETRACTED',
  ]);
});

it('was reported before it was taken back, where both were at one moment', () => {
  expect(turns([told('a', 'A', 5)], [told('a', 'A', 5)])).toEqual(['a RETRACTED']);
});
