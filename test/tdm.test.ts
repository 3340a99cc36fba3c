/** Whether an origin reserves text and data mining, by W3C TDMRep. */

import { describe, expect, it } from 'vitest';
import { parseTdmRep, tdmOf, tdmOfHeaders } from '../fetch/tdm.ts';

describe('the file of an origin', () => {
  const rules = parseTdmRep(
    JSON.stringify([
      { location: '/open/', 'tdm-reservation': 0 },
      { location: '/*.pdf$', 'tdm-reservation': 1 },
      { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://paper.example/policy.json' },
    ]),
  );

  it('says by its first rule that fits what is reserved', () => {
    expect(tdmOf(rules, 'https://paper.example/open/a.pdf')).toEqual({ isReserved: false, policy: null });
    expect(tdmOf(rules, 'https://paper.example/b.pdf')).toEqual({ isReserved: true, policy: null });
    expect(tdmOf(rules, '/news/1')).toEqual({ isReserved: true, policy: 'https://paper.example/policy.json' });
  });

  it.each(['<!doctype html>', '{}', 'null', '[null, 1, {"location": 2}, {"location": "/", "tdm-reservation": 7}]'])(
    'reserves nothing when it is %s',
    (text) => {
      expect(tdmOf(parseTdmRep(text), '/x')).toBeNull();
    },
  );
});

describe('the header of an answer', () => {
  it('reserves with 1, not with 0, and says nothing otherwise', () => {
    const of = (value: string) => tdmOfHeaders(new Headers({ 'TDM-Reservation': value }))?.isReserved;
    expect(['1', ' 0 ', 'yes'].map(of)).toEqual([true, false, undefined]);
    expect(tdmOfHeaders(new Headers())).toBeNull();
  });

  it('gives the policy when it is an address', () => {
    const headers = new Headers({ 'tdm-reservation': '1', 'tdm-policy': 'https://paper.example/p' });
    expect(tdmOfHeaders(headers)).toEqual({ isReserved: true, policy: 'https://paper.example/p' });
    expect(tdmOfHeaders(new Headers({ 'tdm-reservation': '1', 'tdm-policy': 'javascript:x' }))?.policy).toBeNull();
  });
});
