import { describe, expect, it } from 'vitest';
import { foldStatus, type StatusStep, tellSteps } from '../status.ts';
import type { StatusAxis } from '../vocabulary.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const step = (axis: StatusAxis, to: string, published: string, recorded = published): StatusStep => ({
  axis,
  to,
  publishedAt: day(published),
  recordedAt: day(recorded),
});
const reported = step('SOURCING', 'SINGLE_ORIGIN', '2021-07-20');

describe('the status of an allegation', () => {
  it('is unknown on a day before anybody reported it', () => {
    expect(foldStatus([reported], { asOf: day('2021-07-19') })).toMatchObject({
      headline: 'UNKNOWN',
      sourcing: 'UNKNOWN',
      rule: 'not-reported-by-then',
    });
  });

  it('keeps the three axes apart: denied and under investigation at once', () => {
    const status = foldStatus([
      reported,
      step('RESPONSE', 'DENIED', '2021-07-22'),
      step('PROCEEDINGS', 'INVESTIGATION', '2021-07-28'),
    ]);
    expect(status).toMatchObject({
      sourcing: 'SINGLE_ORIGIN',
      response: 'DENIED',
      proceedings: 'INVESTIGATION',
      headline: 'UNDER_INVESTIGATION',
      rule: 'investigated',
    });
  });

  it('is what was published by a day, in whatever order it arrived', () => {
    const steps = [
      step('RESPONSE', 'DENIED', '2021-07-22'),
      step('RESPONSE', 'DECLINED_COMMENT', '2021-07-21'),
      reported,
    ];
    expect(foldStatus(steps, { asOf: day('2021-07-21') }).response).toBe('DECLINED_COMMENT');
    expect(foldStatus(steps, { asOf: day('2021-07-22') }).response).toBe('DENIED');
  });

  it('leaves out what the store did not know yet', () => {
    const late = step('RESPONSE', 'DENIED', '2021-07-22', '2021-08-30');
    expect(foldStatus([reported, late], { knownAt: day('2021-08-01') }).response).toBe('NOT_REPORTED');
    expect(foldStatus([reported, late], { knownAt: day('2021-09-01') }).response).toBe('DENIED');
  });

  it('does not let a later silence hide an answer', () => {
    const steps = [reported, step('RESPONSE', 'DENIED', '2021-07-22'), step('RESPONSE', 'NO_REPLY', '2021-07-25')];
    expect(foldStatus(steps).response).toBe('DENIED');
  });

  it('does not let a call for an inquiry undo one that is open', () => {
    const steps = [
      reported,
      step('PROCEEDINGS', 'INVESTIGATION', '2021-07-22'),
      step('PROCEEDINGS', 'INVESTIGATION_CALLED_FOR', '2021-07-25'),
    ];
    expect(foldStatus(steps).proceedings).toBe('INVESTIGATION');
  });

  it('shows a retraction above everything else', () => {
    const steps = [reported, step('RESPONSE', 'DENIED', '2021-07-22'), step('SOURCING', 'RETRACTED', '2021-07-23')];
    expect(foldStatus(steps)).toMatchObject({
      headline: 'RETRACTED',
      rule: 'taken-back-by-its-source',
      response: 'DENIED',
    });
  });

  it('names the steps that decided', () => {
    const denial = step('RESPONSE', 'DENIED', '2021-07-22');
    expect(foldStatus([reported, step('RESPONSE', 'NO_REPLY', '2021-07-21'), denial]).basis).toEqual([
      { ...reported, from: null, moves: true },
      { ...denial, from: 'NO_REPLY', moves: true },
    ]);
  });

  it('tells of each step what stood before it, and whether it moved that', () => {
    const steps = [
      reported,
      step('RESPONSE', 'DENIED', '2021-07-21'),
      step('RESPONSE', 'DECLINED_COMMENT', '2021-07-22'),
      step('RESPONSE', 'ADMITTED', '2021-07-23'),
      step('SOURCING', 'RETRACTED', '2021-07-24'),
      step('SOURCING', 'SINGLE_ORIGIN', '2021-07-25'),
    ];
    expect(tellSteps(steps).map(({ from, to, moves }) => [from, to, moves])).toEqual([
      [null, 'SINGLE_ORIGIN', true],
      [null, 'DENIED', true],
      ['DENIED', 'DECLINED_COMMENT', false],
      ['DENIED', 'ADMITTED', true],
      ['SINGLE_ORIGIN', 'RETRACTED', true],
      ['RETRACTED', 'SINGLE_ORIGIN', false],
    ]);
  });
});
