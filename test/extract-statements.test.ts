import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import type { FoundStatement, Span } from '../extract/findings.ts';

/** Each statement in words: source, cue and content as the text has them. */
function read(text: string) {
  const { statements, parties } = extract(text);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return statements.map((statement: FoundStatement) => ({
    ...statement,
    source: words(statement.source).join(' … '),
    cue: words(statement.cue).join(' … '),
    content: words(statement.content),
    speaker: parties.find((party) => party.id === statement.speaker)?.name ?? null,
    about: statement.about.map((id) => parties.find((party) => party.id === id)?.name),
    hedges: statement.hedges.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  }));
}

const only = (text: string) => {
  const found = read(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('an attribution', () => {
  it('has a source, a cue with its auxiliaries and a content with its opening word', () => {
    const { source, cue, content } = only('The engineer Anna Orlin has said that the bridge was safe.');
    expect({ source, cue, content }).toEqual({
      source: 'The engineer Anna Orlin',
      cue: 'has said',
      content: ['that the bridge was safe'],
    });
  });

  it('is found without “that” when a clause follows', () => {
    expect(only('Anna Orlin said the bridge was safe.').content).toEqual(['the bridge was safe']);
  });

  it('is found in inverted order, with the apposition of its speaker', () => {
    const { source, content } = only('“The bridge is safe,” said Anna Orlin, an engineer at the port.');
    expect(source).toBe('Anna Orlin, an engineer at the port');
    expect(content).toEqual(['“The bridge is safe,”']);
  });

  it('lists the pieces of interrupted words in order', () => {
    expect(only('“The dam leaks,” Anna Orlin said. “Nobody checked it.”').content).toEqual([
      '“The dam leaks,”',
      '“Nobody checked it.”',
    ]);
  });

  it('follows a quotation over paragraphs', () => {
    const { content } = only('Anna Orlin said: “The dam leaks.\n\n“Nobody has checked it.”');
    expect(content).toEqual(['“The dam leaks.', '“Nobody has checked it.”']);
  });

  it('is found by “according to” on either side', () => {
    expect(only('The dam leaks badly, according to Anna Orlin.').content).toEqual(['The dam leaks badly']);
    expect(only('According to Anna Orlin, the dam leaks badly.').content).toEqual(['the dam leaks badly']);
  });

  it('skips the listener and the day', () => {
    expect(only('Anna Orlin told reporters on Tuesday that the dam was leaking.').content).toEqual([
      'that the dam was leaking',
    ]);
  });

  it('gives each verb of one speaker its own content', () => {
    const found = read('Anna Orlin defended the plan, saying it was cheap.');
    expect(found.map(({ source, cue, content }) => [source, cue, content[0]])).toEqual([
      ['Anna Orlin', 'defended', 'the plan'],
      ['Anna Orlin', 'saying', 'it was cheap'],
    ]);
  });

  it('is not made of procedure, of a bare label or of an unreported fact', () => {
    expect(read('The court denied bail. The accused was led away. The accused man slept. The bridge fell.')).toEqual(
      [],
    );
  });

  it('is not made of gerunds', () => {
    expect(read('During questioning the dog slept.')).toEqual([]);
  });
});

describe('a stance', () => {
  const stanceOf = (text: string) => read(text)[0]?.stance;

  it.each([
    ['Anna Vale accused the mayor of theft.', 'ACCUSES'],
    ['Anna Vale suspects that the mayor stole the money.', 'SUSPECTS'],
    ['Anna Vale expressed concern that the mayor stole the money.', 'SUSPECTS'],
    ['Anna Vale denied the report.', 'DENIES'],
    ['Anna Vale confirmed that the bridge had closed.', 'CONFIRMS'],
    ['Anna Vale could not confirm whether the bridge had closed.', 'QUESTIONS'],
    ['Anna Vale admitted that she took the money.', 'ADMITS'],
    ['Anna Vale apologised for the delay.', 'APOLOGISES'],
    ['Anna Vale declined to comment on the report.', 'DECLINES_COMMENT'],
    ['Anna Vale did not respond to a request for comment.', 'NO_REPLY'],
    ['Anna Vale called for an inquiry into the fire.', 'CALLS_FOR_INVESTIGATION'],
    ['Anna Vale has asked the ministry for a new licence.', 'REQUESTS'],
    ['Police opened an investigation into the fire.', 'OPENS_INVESTIGATION'],
    ['Prosecutors charged Anna Vale with fraud.', 'CHARGES'],
    ['The court acquitted Anna Vale of fraud.', 'CLEARS'],
    ['The newspaper retracted the report.', 'RETRACTS'],
    ['The newspaper corrected the report.', 'CORRECTS'],
    ['Anna Vale defended the licence.', 'DEFENDS'],
  ])('of “%s” is %s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it('is DENIES when an accused says the accusation is untrue, and ASSERTS when anybody else says no', () => {
    const [, answer] = read('Anna Vale accused Ben Mill of fraud. “The allegation is baseless,” Ben Mill said.');
    expect(answer?.stance).toBe('DENIES');
    expect(stanceOf('Anna Vale said the shop would not open on Monday.')).toBe('ASSERTS');
  });
});

describe('a speaker', () => {
  it('is the organisation that an official speaks for', () => {
    const { speaker, speakerLabel } = only('A spokesman for Acme Holdings Ltd said the plant was closed.');
    expect([speaker, speakerLabel]).toEqual(['Acme Holdings Ltd', 'A spokesman for Acme Holdings Ltd']);
  });

  it('is never a person when it is unnamed', () => {
    for (const source of [
      'A source close to Anna Vale',
      'Anna Vale’s lawyers',
      'Neighbours',
      'A friend of Anna Vale',
    ]) {
      const { speaker, speakerKind, speakerLabel } = read(`Anna Vale left. ${source} said the house was empty.`).at(
        -1,
      )!;
      expect([speaker, speakerKind, speakerLabel]).toEqual([null, 'UNNAMED', source]);
    }
  });

  it('is nobody where the text names nobody', () => {
    expect(only('The mayor has reportedly left the country.')).toMatchObject({
      speaker: null,
      speakerLabel: null,
      speakerKind: 'UNNAMED',
      stance: 'REPORTS',
    });
  });
});

describe('a hedge', () => {
  it.each([
    ['Anna Orlin said the pump might have failed.', 'MODAL might have'],
    ['Anna Orlin said about 200 homes were flooded.', 'APPROXIMATOR about'],
    ['Anna Orlin said that the report, if true, was bad.', 'CONDITIONAL if true'],
    ['Anna Orlin said the pump had apparently failed.', 'EVIDENTIAL apparently'],
    ['Anna Orlin said the so-called pump had failed.', 'ATTRIBUTIVE so-called'],
    ['The driver allegedly moved the car.', 'ATTRIBUTIVE allegedly'],
  ])('in “%s” is %s', (text, hedge) => {
    expect(only(text).hedges).toEqual([hedge]);
  });

  it('is not the month of May nor “some” without a number', () => {
    expect(only('Anna Orlin said some rain fell in May.').hedges).toEqual([]);
  });

  it('is a scare quote around a word or two', () => {
    expect(only('Anna Orlin said he was not a “target” of the firm.').hedges).toEqual(['SCARE_QUOTE “target”']);
  });
});

describe('a quote kind', () => {
  it('tells direct, mixed and indirect words apart', () => {
    const kinds = [
      '“The dam leaks,” Anna Orlin said.',
      'Anna Orlin said the dam “leaks badly”.',
      'Anna Orlin said the dam leaks.',
    ];
    expect(kinds.map((text) => only(text).quoteKind)).toEqual(['DIRECT', 'MIXED', 'INDIRECT']);
  });
});

describe('a chain', () => {
  it('names who passes a statement on, outermost first', () => {
    const found = read(
      'Port officials have asked the ministry for more details, the newspaper Haaretz reported on Saturday.',
    );
    const inner = found.find(({ stance }) => stance === 'REQUESTS');
    expect(inner?.chain.map(({ label }) => label)).toEqual(['the newspaper Haaretz', 'Port officials']);
    expect(found.find(({ stance }) => stance === 'REPORTS')?.chain).toEqual([]);
  });
});

describe('a source', () => {
  it('ends before the time that follows it', () => {
    expect(only('The newspaper on Friday retracted the report.').source).toBe('The newspaper');
  });

  it('keeps both sides of its apposition', () => {
    expect(only('The bank’s chief executive, Lena Hart, declined to comment.').source).toBe(
      'The bank’s chief executive, Lena Hart,',
    );
  });
});
