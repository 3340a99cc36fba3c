import { describe, expect, it } from 'vitest';
import type { Findings, FoundStatement, Span } from '../extract/findings.ts';
import { verifyFindings } from '../pipeline/verify.ts';

const text = 'NSO said: “No 🦊 was harmed.”';
const fox = text.indexOf('🦊');
const statement = (content: Span): FoundStatement => ({
  id: 's1',
  source: [{ start: 0, end: 3 }],
  cue: [{ start: 4, end: 8 }],
  content: [content],
  speaker: 'e1',
  speakerLabel: 'NSO',
  speakerKind: 'NAMED_ORGANISATION',
  stance: 'DENIES',
  quoteKind: 'DIRECT',
  hedges: [],
  about: ['e9'],
  respondsTo: ['s9'],
  chain: [],
  allegation: 'a9',
  confidence: null,
});
const findings = (content: Span): Findings => ({
  parties: [
    {
      id: 'e1',
      type: 'ORGANISATION',
      name: 'NSO',
      countryCode: null,
      organisationKind: 'COMPANY',
      country: null,
      mentions: [
        { start: 0, end: 3 },
        { start: 90, end: 93 },
      ],
      nominals: [],
    },
  ],
  positions: [],
  statements: [statement(content)],
  allegations: [],
});

describe('the verbatim check', () => {
  it('lets a finding pass whose places are pieces of the text', () => {
    const { findings: kept } = verifyFindings(text, findings({ start: 11, end: text.length - 1 }));
    expect(kept.statements).toHaveLength(1);
  });

  it.each([
    ['ends after the text', { start: 11, end: text.length + 1 }],
    ['starts before the text', { start: -1, end: 5 }],
    ['is empty', { start: 5, end: 5 }],
    ['is no whole number', { start: 5.5, end: 8 }],
    ['is nothing but blanks', { start: 9, end: 10 }],
    ['cuts a character in two', { start: 11, end: fox + 1 }],
  ])('drops a statement whose content %s, and says so', (_name, content) => {
    const { findings: kept, dropped } = verifyFindings(text, findings(content));
    expect(kept.statements).toEqual([]);
    expect(dropped.join('\n')).toContain('statement s1');
  });

  it('drops a single bad mention and keeps its party', () => {
    const { findings: kept, dropped } = verifyFindings(text, findings({ start: 11, end: 20 }));
    expect(kept.parties[0]?.mentions).toEqual([{ start: 0, end: 3 }]);
    expect(dropped).toEqual(['mention of NSO: 90–93 of 29 is outside the text']);
  });

  it('drops references to what is not there', () => {
    const { findings: kept } = verifyFindings(text, findings({ start: 11, end: 20 }));
    expect(kept.statements[0]).toMatchObject({ speaker: 'e1', about: [], respondsTo: [], allegation: null });
  });
});
