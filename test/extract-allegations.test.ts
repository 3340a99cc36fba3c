import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { foldHeadline, foldProceedings, foldResponse } from '../extract/status.ts';
import { headlineOf } from '../status.ts';
import type { PartyRole, ProceedingState, ResponseState, SourcingState } from '../vocabulary.ts';
import { proceedingStates, responseStates, sourcingStates } from '../vocabulary.ts';

function read(text: string) {
  const { allegations, parties } = extract(text);
  return allegations.map((allegation) => ({
    ...allegation,
    claim: text.slice(allegation.claim.start, allegation.claim.end),
    sentence: text.slice(allegation.sentence.start, allegation.sentence.end),
    who: (role: PartyRole) =>
      allegation.roles
        .filter((each) => each.role === role)
        .map((each) => parties.find((party) => party.id === each.party)?.name ?? each.label),
    accused: allegation.roles.filter((each) => each.role === 'ACCUSED'),
  }));
}

describe('an allegation', () => {
  it('has its claim verbatim inside its attributed sentence, a claimant and an accused', () => {
    const [allegation] = read('It rained. Anna Vale accused Ben Mill of fraud.');
    expect(allegation).toMatchObject({
      claim: 'Ben Mill of fraud',
      sentence: 'Anna Vale accused Ben Mill of fraud.',
      category: 'FRAUD',
      conduct: 'defraud',
      sourcing: 'SINGLE_ORIGIN',
      response: 'NOT_REPORTED',
      proceedings: 'NONE_REPORTED',
      headline: 'ALLEGED',
    });
    expect(allegation!.who('CLAIMANT')).toEqual(['Anna Vale']);
    expect(allegation!.who('ACCUSED')).toEqual(['Ben Mill']);
  });

  it('names the agent of a passive as the accused, its subject as the victim and the tool as the instrument', () => {
    const [allegation] = read(
      'There are allegations that Anna Vale could have been targeted with spyware by Acme Holdings Ltd in May.',
    );
    expect(allegation!.who('ACCUSED')).toEqual(['Acme Holdings Ltd']);
    expect(allegation!.who('VICTIM')).toEqual(['Anna Vale']);
    expect(allegation!.who('INSTRUMENT')).toEqual(['spyware']);
  });

  it('keeps the words of an accused that is no party, and never makes it the country in them', () => {
    const [allegation] = read('There are allegations that Anna Vale was targeted by Morocco’s security services.');
    expect(allegation!.accused).toMatchObject([{ party: null, label: 'Morocco’s security services' }]);
  });

  it('accuses nobody who is only named near the deed', () => {
    const accusedIn = (text: string) =>
      read(text).flatMap((allegation) => allegation.accused.map(({ label }) => label));
    expect(accusedIn('Anna Vale said neighbours found a box whose lock Ben Mill had described as stolen.')).toEqual([]);
    expect(accusedIn('Anna Vale said the pain was caused by the forced removal of families.')).toEqual([]);
    expect(accusedIn('Police found a card using the allegedly stolen name.')).toEqual([]);
    expect(accusedIn('There are suggestions that there is bribery, Ben Mill said.')).toEqual([]);
    expect(accusedIn('Anna Vale said Ben Mill stole a box.')).toEqual(['Ben Mill']);
  });

  it('gathers what is said of the same deed of the same accused', () => {
    const [allegation, ...others] = read(
      'Anna Vale accused Ben Mill of bribery. Carla Orlin also accused Ben Mill of bribing voters.',
    );
    expect(others).toEqual([]);
    expect(allegation!.statements).toHaveLength(2);
    expect(allegation!.sourcing).toBe('MULTIPLE_ORIGINS');
  });

  it('keeps being listed, being targeted and being infected apart', () => {
    const found = read(
      'Anna Vale alleged that Acme Holdings Ltd listed her number. Anna Vale alleged that Acme Holdings Ltd targeted her. Anna Vale alleged that Acme Holdings Ltd infected her phone.',
    );
    expect(found.map(({ conduct }) => conduct)).toEqual(['list', 'target', 'infect']);
  });

  it('is not made of ordinary reports', () => {
    expect(read('Anna Vale said the bridge had closed. Ben Mill said that trains were late.')).toEqual([]);
  });
});

describe('a response', () => {
  const accusation = 'Anna Vale accused Ben Mill of fraud. ';
  const responseTo = (text: string) => read(accusation + text)[0]?.response;

  it('is set by the accused', () => {
    expect(responseTo('Ben Mill denied the allegation.')).toBe('DENIED');
    expect(responseTo('Ben Mill declined to comment on the allegation.')).toBe('DECLINED_COMMENT');
    expect(responseTo('Ben Mill did not respond to a request for comment.')).toBe('NO_REPLY');
    expect(responseTo('Ben Mill admitted the fraud.')).toBe('ADMITTED');
  });

  it('is set by someone who speaks for the accused', () => {
    expect(responseTo('Ben Mill’s lawyers denied the fraud.')).toBe('DENIED');
    expect(responseTo('Ben Mill’s lawyer, Dora Finch, denied the fraud.')).toBe('DENIED');
  });

  it('is not set by anybody else', () => {
    expect(responseTo('Carla Orlin denied that Ben Mill committed fraud.')).toBe('NOT_REPORTED');
  });

  it('is matched by its noun where the accused has no name', () => {
    expect(
      read('Anna Vale accused the harbour council of fraud. The council rejected the accusation.')[0]?.response,
    ).toBe('DENIED');
  });

  it('of one accused is not that of another', () => {
    const [allegation] = read('Anna Vale accused Ben Mill and Carla Orlin of fraud. Ben Mill denied the fraud.');
    expect(allegation!.accused.map(({ label, response }) => [label, response])).toEqual([
      ['Ben Mill', 'DENIED'],
      ['Carla Orlin', 'NOT_REPORTED'],
    ]);
  });

  it('that names no deed answers all that is alleged of its maker, before it and after', () => {
    const text =
      'Anna Vale accused Ben Mill of fraud. Ben Mill denied the allegations. Carla Orlin accused Ben Mill of theft.';
    expect(extract(text).statements[1]?.respondsTo).toEqual(['s1', 's3']);
    const hunted = text.replace('denied the allegations', 'said it was a witch-hunt');
    expect(extract(hunted).statements[1]?.respondsTo).toEqual(['s1', 's3']);
  });

  it('that admits something else is no answer', () => {
    const accusation = 'Anna Vale accused Ben Mill of vote-buying. ';
    expect(extract(`${accusation}Ben Mill admitted it rained.`).statements[1]?.respondsTo).toEqual([]);
    expect(extract(`${accusation}Ben Mill admitted the vote-buying.`).statements[1]?.respondsTo).toEqual(['s1']);
  });

  it('that names a deed answers the accusation of that deed', () => {
    const text =
      'Anna Vale accused Ben Mill of fraud. Carla Orlin accused Ben Mill of theft. Ben Mill denied the theft of cars.';
    expect(extract(text).statements[2]?.respondsTo).toEqual(['s2']);
  });

  it('is none of whom it is passed on by', () => {
    const { statements } = extract('Prosecutors said Ben Mill, a clerk, denied stealing money.');
    expect(statements.map((statement) => statement.respondsTo)).toEqual([[], []]);
  });

  it('of a suspect without a name is to what the suspect is accused of', () => {
    const text = 'Police accused a student of murder. The suspect denied locking her in the cellar.';
    expect(extract(text).statements[1]?.respondsTo).toEqual(['s1']);
    expect(
      extract('Police accused a student of murder. The mayor denied locking her in the cellar.').statements[1]
        ?.respondsTo,
    ).toEqual([]);
  });

  it('links the denial to the accusation it answers', () => {
    const { statements } = extract(`${accusation}Ben Mill denied the allegation.`);
    expect(statements[1]).toMatchObject({ stance: 'DENIES', respondsTo: [statements[0]!.id], allegation: 'a1' });
  });
});

describe('proceedings', () => {
  const proceedingsAfter = (text: string) => read(`Anna Vale accused Ben Mill of fraud. ${text}`)[0]?.proceedings;

  it('are moved by an authority', () => {
    expect(proceedingsAfter('Prosecutors charged Ben Mill with fraud.')).toBe('CHARGED_OR_SUED');
    expect(proceedingsAfter('The court acquitted Ben Mill of fraud.')).toBe('CLEARED');
  });

  it('are moved by a party to the case that sues', () => {
    expect(proceedingsAfter('Anna Vale sued Ben Mill for fraud.')).toBe('CHARGED_OR_SUED');
  });

  it('are not moved by a bystander', () => {
    expect(proceedingsAfter('Neighbours cleared Ben Mill of fraud.')).toBe('NONE_REPORTED');
  });

  it('are closed by an authority, with or without the name of the accused', () => {
    expect(proceedingsAfter('Prosecutors dropped the charges against Ben Mill.')).toBe('CLOSED');
    expect(proceedingsAfter('Police closed the investigation into the fraud.')).toBe('CLOSED');
    expect(proceedingsAfter('Police closed the road.')).toBe('NONE_REPORTED');
  });

  it('are told before or behind the label of the claim', () => {
    expect(read('Ben Mill is on trial for alleged fraud.')[0]?.proceedings).toBe('CHARGED_OR_SUED');
    expect(read('Ben Mill spoke of a trial in court after alleged fraud.')[0]?.proceedings).toBe('NONE_REPORTED');
    expect(read('The alleged fraud by Ben Mill is being investigated.')[0]?.proceedings).toBe('INVESTIGATION');
    expect(read('The alleged fraud by Ben Mill is being discussed.')[0]?.proceedings).toBe('NONE_REPORTED');
  });

  it('are told beside the label of the claim, as done or only as asked for', () => {
    expect(read('Police are investigating allegations that Ben Mill bribed voters.')[0]?.proceedings).toBe(
      'INVESTIGATION',
    );
    expect(
      read('Anna Vale urged police to start investigating allegations that Ben Mill bribed voters.')[0]?.proceedings,
    ).toBe('INVESTIGATION_CALLED_FOR');
  });
});

describe('the folding rules', () => {
  it('show the strongest answer and the furthest step, but an outcome before every step', () => {
    expect(foldResponse(['NO_REPLY', 'DENIED', 'DECLINED_COMMENT'])).toBe('DENIED');
    expect(foldProceedings(['CHARGED_OR_SUED', 'INVESTIGATION'])).toBe('CHARGED_OR_SUED');
    expect(foldProceedings(['CLEARED', 'CHARGED_OR_SUED'])).toBe('CLEARED');
  });

  it('let a finding go that was set aside', () => {
    const found = read('Ben Mill was convicted of fraud in May. An appeals court cleared him of all charges.');
    expect(found.map(({ headline, sourcing }) => [headline, sourcing])).toEqual([['DISMISSED', 'UNKNOWN']]);
  });

  it('give the headline that the store gives, for every state of the three axes', () => {
    const differing: string[] = [];
    for (const sourcing of sourcingStates satisfies readonly SourcingState[]) {
      for (const response of responseStates satisfies readonly ResponseState[]) {
        for (const proceedings of proceedingStates satisfies readonly ProceedingState[]) {
          const stored = headlineOf({ sourcing, response, proceedings }).headline;
          if (foldHeadline(sourcing, response, proceedings) !== stored)
            differing.push([sourcing, response, proceedings].join(' '));
        }
      }
    }
    expect(differing).toEqual([]);
  });
});
