import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { indexParties, readParties } from '../extract/parties.ts';
import { tagDocument } from '../extract/phrases.ts';
import { readDocument } from '../extract/read.ts';
import { draftStatements } from '../extract/statements.ts';

/** Names of the parties that the statement with this cue is about. */
function about(text: string, cue: string): string[] {
  const { statements, parties } = extract(text);
  const statement = statements.find((each) => each.cue.some((span) => text.slice(span.start, span.end) === cue));
  return (statement?.about ?? ['no such statement']).map((id) => parties.find((party) => party.id === id)!.name);
}

function speakerOf(text: string, cue: string): string | null {
  const { statements, parties } = extract(text);
  const statement = statements.find((each) => each.cue.some((span) => text.slice(span.start, span.end) === cue))!;
  return parties.find((party) => party.id === statement.speaker)?.name ?? null;
}

describe('a pronoun of a content', () => {
  it('means the speaker whom it fits where it opens the words said', () => {
    expect(
      about('Ben Mill is accused of fraud. Anna Vale visited. Ben Mill said he would welcome an inquiry.', 'said'),
    ).toEqual(['Ben Mill']);
  });

  it('never means the claimant of an accusation', () => {
    expect(about('Carl Stone met the press. Ben Mill alleged that he stole money from the club.', 'alleged')).toEqual([
      'Carl Stone',
    ]);
  });

  it('goes on with whom the pronouns of the sentences before mean, and passes by a person of another gender', () => {
    expect(
      about(
        'Police arrested Zhu Lor’s wife Mira Lor in May. The police said that she had hidden the knife for Tam Orb. Police said she had destroyed evidence.',
        'said',
      ),
    ).toEqual(['Mira Lor']);
    expect(about('Anna Vale met Ben Mill. Prosecutors said he forged papers.', 'said')).toEqual(['Ben Mill']);
  });

  it('means whom its bracket names', () => {
    expect(about('Anna Vale’s allegation that he (Carl Stone) took bribes shook the town.', 'allegation')).toEqual([
      'Carl Stone',
    ]);
  });

  it('means two where "them" follows two who are joined', () => {
    expect(about('Neighbours wrote letters about Ben Mill and Anna Vale, accusing them of theft.', 'accusing')).toEqual(
      ['Ben Mill', 'Anna Vale'],
    );
  });
});

describe('a pronoun that speaks', () => {
  it('is the speaker of the sentence before', () => {
    expect(speakerOf('Ben Mill met Carl Stone. Carl Stone said it rained. He added that it was cold.', 'added')).toBe(
      'Carl Stone',
    );
  });

  it('is nobody of the text after an unnamed speaker', () => {
    expect(
      speakerOf('Prosecutors of Acme Holdings Ltd met. Neighbours said it rained. They added it was cold.', 'added'),
    ).toBe(null);
  });
});

describe('a relative pronoun that speaks', () => {
  it('is whom it hangs on', () => {
    const speakers = (text: string) => {
      const doc = readDocument(text);
      const index = indexParties(doc, readParties(doc));
      const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      const content = [span('it rained')];
      const handedIn = [{ source: [span('who')], cue: [span('said')], content, quoted: content }];
      return draftStatements(tagDocument(doc), index, handedIn).map(({ speaker }) => speaker.party?.name ?? null);
    };
    expect(speakers('Anna Vale, who said it rained, left early.')).toEqual(['Anna Vale']);
    expect(speakers('Anna Vale met neighbours who said it rained.')).toEqual([null]);
  });
});

describe('a speaker', () => {
  it('holds an office of some body without being its spokesman', () => {
    expect(speakerOf('Superintendent of Police Vera Stone said it rained.', 'said')).toBe('Vera Stone');
    expect(speakerOf('A friend of Vera Stone said it rained.', 'said')).toBe(null);
  });

  it('is the author of a document, never whom it is about', () => {
    expect(speakerOf('Acme Holdings Ltd closed. A report by Acme Holdings Ltd said it rained.', 'said')).toBe(
      'Acme Holdings Ltd',
    );
    expect(speakerOf('Acme Holdings Ltd closed. A report on Acme Holdings Ltd said it rained.', 'said')).toBe(null);
  });

  it('goes on in its statement', () => {
    expect(speakerOf('Acme Holdings Ltd said it rained. The statement added that it was cold.', 'added')).toBe(
      'Acme Holdings Ltd',
    );
    expect(speakerOf('Acme Holdings Ltd said it rained. The study added that it was cold.', 'added')).toBe(null);
  });
});

describe('the accused', () => {
  it('is a whole name that has an "of"', () => {
    expect(about('Anna Vale accused the Bank of Ghana of fraud.', 'accused')).toEqual(['Bank of Ghana']);
    expect(about('Anna Vale accused the mayor of fraud.', 'accused')).toEqual([]);
  });

  it('is whom the text calls so', () => {
    expect(about('Police said they saw the accused Ben Mill steal a box from Anna Vale.', 'said')).toEqual([
      'Ben Mill',
    ]);
    expect(about('Police said Anna Vale caught a man who accused Ben Mill of bribery.', 'said')).toEqual(['Anna Vale']);
  });

  it('is whom somebody is said to have accused', () => {
    expect(about('Police said Anna Vale accused Ben Mill of taking a bribe.', 'said')).toEqual(['Ben Mill']);
    expect(about('Police said Anna Vale thanked Ben Mill for his help.', 'said')).toEqual(['Anna Vale']);
  });

  it('is every one of a list', () => {
    expect(
      about(
        'The court heard charges against Ben Mill, his wife, Anna Vale, and their aides relating to fraud.',
        'charges',
      ),
    ).toEqual(['Ben Mill', 'Anna Vale']);
    expect(about('The court heard charges against Ben Mill over a loan from Anna Vale.', 'charges')).toEqual([
      'Ben Mill',
    ]);
  });

  it('is told by the deed where it has no name at first, but not by another deed', () => {
    const headline = 'A man allegedly killed his neighbour. ';
    expect(about(`${headline}Police accused Ben Mill of murder.`, 'allegedly')).toEqual(['Ben Mill']);
    expect(about(`${headline}Police accused Ben Mill of fraud.`, 'allegedly')).toEqual([]);
  });

  it('is not who suffers it', () => {
    expect(about('Anna Vale said she was tortured in prison.', 'said')).toEqual([]);
  });
});

describe('a statement', () => {
  it('is about whose the thing is', () => {
    expect(about('Anna Vale said Ben Mill’s house was cold.', 'said')).toEqual(['Ben Mill']);
  });

  it('of police work is about whom it is done to', () => {
    expect(about('Neighbours said police searched the flat of Ben Mill.', 'said')).toEqual(['Ben Mill']);
  });

  it('about oneself is about whom else it names, unless one stands accused', () => {
    expect(about('Anna Vale said she met Ben Mill.', 'said')).toEqual(['Ben Mill']);
    expect(about('Carl Stone accused Anna Vale of fraud. Anna Vale said she met Ben Mill.', 'said')).toEqual([
      'Anna Vale',
    ]);
  });

  it('about "the suspect" is about the only accused', () => {
    const accusation = 'Police accused Ben Mill of murder. ';
    expect(about(`${accusation}Police said the suspect was asleep.`, 'said')).toEqual(['Ben Mill']);
    expect(about(`${accusation}Police said the road was closed.`, 'said')).toEqual([]);
  });
});
