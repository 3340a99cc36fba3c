import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { indexParties, readParties } from '../extract/parties.ts';
import { tagDocument } from '../extract/phrases.ts';
import { readDocument } from '../extract/read.ts';
import { draftStatements } from '../extract/statements.ts';

/** Stance of the statement with this cue, and whether it makes an allegation. */
function read(text: string, cue = 'said'): string {
  const { statements } = extract(text);
  const statement = statements.findLast((each) => each.cue.some((span) => text.slice(span.start, span.end) === cue));
  if (statement === undefined) return 'no such statement';
  return `${statement.stance}${statement.allegation === null ? '' : ' of an allegation'}`;
}

/** Stance of an attribution that another finder of attributions hands in. */
function handedIn(text: string, cue: string, content: string): string {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const doc = readDocument(text);
  const index = indexParties(doc, readParties(doc));
  const [draft] = draftStatements(tagDocument(doc), index, [
    { source: [], cue: [span(cue)], content: [span(content)], quoted: [span(content)] },
  ]);
  return draft!.stance;
}

describe('what is said', () => {
  it('accuses by a judging word about somebody else, not about oneself', () => {
    expect(read('Anna Vale said the Senate’s inquiry was a farce.')).toBe('ASSERTS of an allegation');
    expect(read('Anna Vale said Ben Mill ignored the rules.')).toBe('ASSERTS of an allegation');
    expect(read('Anna Vale said Ben Mill bought a house.')).toBe('ASSERTS');
    expect(read('Anna Vale said she ignored the rain.')).toBe('ASSERTS');
  });

  it('accuses by a failure to do what one owes', () => {
    expect(read('Anna Vale said Ben Mill did not respect the court.')).toBe('ASSERTS of an allegation');
    expect(read('Anna Vale said Ben Mill did not take the bus.')).toBe('ASSERTS');
  });

  it('accuses by blaming in the first person', () => {
    expect(read('“I blame Ben Mill for the loss,” Anna Vale said.')).toBe('ACCUSES of an allegation');
    expect(read('“I thank Ben Mill for the loan,” Anna Vale said.')).toBe('ASSERTS');
  });

  it('accuses by telling what was suffered on purpose, and not what happens by accident', () => {
    expect(read('Anna Vale said she was tortured in prison.')).toBe('ASSERTS of an allegation');
    expect(read('Anna Vale said she was among the victims of the hacking.')).toBe('ASSERTS of an allegation');
    expect(read('Anna Vale said three people were killed.')).toBe('ASSERTS');
  });

  it('accuses nobody by speaking against wrongdoing', () => {
    expect(read('Anna Vale said the Senate combats corruption.')).toBe('ASSERTS');
    expect(read('Anna Vale said the Senate protects corruption.')).toBe('ASSERTS of an allegation');
  });

  it('accuses nobody by wishing or expecting', () => {
    expect(read('Anna Vale hopes Ben Mill will be prosecuted for fraud.', 'hopes')).toBe('ASSERTS');
    expect(read('Anna Vale said Ben Mill will attack the plan.')).toBe('ASSERTS');
  });

  it('passes on what somebody else said', () => {
    expect(read('Anna Vale said Ben Mill told her that Carl Stone stole money.')).toBe('ASSERTS');
    expect(read('Anna Vale said Ben Mill helped a man who stole money.')).toBe('ASSERTS of an allegation');
  });

  it('suspects where its first verb is softened', () => {
    expect(read('Police said Ben Mill is believed to have killed his neighbour.')).toBe('SUSPECTS of an allegation');
    expect(read('Police said Ben Mill killed his neighbour, who is believed to have been asleep.')).toBe(
      'ASSERTS of an allegation',
    );
  });

  it('demands what others must do, and not what oneself must', () => {
    expect(read('Anna Vale said the votes must be counted again.')).toBe('REQUESTS');
    expect(read('Anna Vale said she must leave.')).toBe('ASSERTS');
    expect(read('Anna Vale said Ben Mill should have known.')).toBe('ASSERTS');
  });

  it('demands where somebody is told to do it', () => {
    expect(handedIn('The court warned Ben Mill not to leave town.', 'warned', 'Ben Mill not to leave town')).toBe(
      'REQUESTS',
    );
    expect(handedIn('The court warned that Ben Mill was to leave.', 'warned', 'that Ben Mill was to leave')).toBe(
      'ASSERTS',
    );
  });
});

describe('an inquiry', () => {
  it('is told by the authority that makes it', () => {
    expect(read('Police said an investigation had been opened.')).toBe('OPENS_INVESTIGATION');
    expect(read('Neighbours said an investigation had been opened.')).toBe('ASSERTS');
    expect(read('Police said an exhibition had been opened.')).toBe('ASSERTS');
  });
});

describe('criticism', () => {
  it('accuses the party that is its object', () => {
    const { allegations } = extract('Anna Vale lambasted Ben Mill for his silence.');
    expect(allegations[0]?.roles.find((each) => each.role === 'ACCUSED')?.label).toBe('Ben Mill');
    expect(read('Anna Vale lambasted Ben Mill for his silence.', 'lambasted')).toBe('ACCUSES of an allegation');
    expect(read('Anna Vale praised Ben Mill for his silence.', 'praised')).toBe('ASSERTS');
  });
});

describe('a denial', () => {
  it('is made by who says of itself that no wrong was done, whoever accused it', () => {
    expect(read('Acme Holdings Ltd said it showed no negligence in the matter.')).toBe('DENIES');
    expect(read('Acme Holdings Ltd said it showed no interest in the matter.')).toBe('ASSERTS');
  });

  it('is made for an accused by anybody who says that there is no evidence', () => {
    const accusation = 'Anna Vale accused Ben Mill of fraud. ';
    expect(read(`${accusation}Carl Stone said nobody found any evidence of wrongdoing by Ben Mill.`)).toBe(
      'DENIES of an allegation',
    );
    expect(read(`${accusation}Carl Stone said nobody found any of the keys of Ben Mill.`)).toBe('ASSERTS');
  });

  it('is made by an accused who says that all was in order, and by nobody else', () => {
    const accusation = 'Anna Vale accused Ben Mill of fraud. ';
    expect(read(`${accusation}Ben Mill said he followed all rules.`)).toBe('DENIES of an allegation');
    expect(read(`${accusation}Carl Stone said he followed all rules.`)).toBe('ASSERTS');
  });

  it('is the account that an accused gives of the matter, and no other news of the accused', () => {
    const accusation = 'Anna Vale accused Ben Mill of hiding the ledger. ';
    const filler = 'Carl Stone said it rained. '.repeat(6);
    expect(read(`${accusation}Ben Mill said the ledger lay in the office.`)).toBe('DENIES of an allegation');
    expect(read(`${accusation}${filler}Ben Mill said the ledger lay in the office.`)).toBe('DENIES of an allegation');
    expect(read(`${accusation}${filler}Ben Mill said profits rose.`)).toBe('ASSERTS');
    expect(read(`${accusation}Ben Mill said he was willing to help.`)).toBe('ASSERTS');
    expect(read(`${accusation}Carl Stone said the ledger lay in the office.`)).toBe('ASSERTS');
  });

  it('calls the accusation untrue, not something else', () => {
    expect(read('Carl Stone said the allegations were entirely baseless.')).toBe('DENIES');
    expect(read('Carl Stone said the charges were about false passports.')).toBe('ASSERTS');
  });

  it('needs an accusation, a report or a deed to be rejected', () => {
    expect(read('Ben Mill rejected the report.', 'rejected')).toBe('DENIES');
    expect(read('Ben Mill rejected the offer.', 'rejected')).toBe('ASSERTS');
  });

  it('may be partial', () => {
    const accusation = 'Anna Vale accused Ben Mill of fraud. ';
    expect(read(`${accusation}Ben Mill denied some of the allegations.`, 'denied')).toBe(
      'PARTLY_DENIES of an allegation',
    );
    expect(read(`${accusation}Ben Mill partly denied the allegation.`, 'denied')).toBe(
      'PARTLY_DENIES of an allegation',
    );
    expect(read(`${accusation}Ben Mill denied all of the allegations.`, 'denied')).toBe('DENIES of an allegation');
  });
});

describe('a plea', () => {
  it('denies or admits', () => {
    expect(read('Ben Mill pleaded not guilty to fraud.', 'pleaded')).toBe('DENIES of an allegation');
    expect(read('Ben Mill pleaded guilty to fraud.', 'pleaded')).toBe('ADMITS');
    expect(read('Ben Mill pleaded that he had been ill.', 'pleaded')).not.toMatch(/DENIES|ADMITS/);
  });
});

describe('a confession', () => {
  it('goes on in what its maker says, unless it is taken back', () => {
    const confession = 'Ben Mill admitted the robbery of a bank. ';
    expect(read(`${confession}Ben Mill said he robbed two banks.`)).toBe('ADMITS');
    expect(read(`${confession}Ben Mill said he never robbed a school.`)).not.toBe('ADMITS');
  });
});

describe('a label', () => {
  it('makes no claim where it says nothing of what is alleged', () => {
    expect(extract('The alleged statement was read aloud.').statements).toEqual([]);
    expect(extract('The accusation against Ben Mill shook the town.').statements).toEqual([]);
    expect(extract('The alleged theft shook the town.').statements).toHaveLength(1);
  });

  it('takes a deed that ends in -ing, and what hangs on it', () => {
    const contents = (text: string) =>
      extract(text).statements.map(({ content }) => content.map((span) => text.slice(span.start, span.end)).join(' '));
    expect(contents('Ben Mill was held for alleged money laundering.')).toEqual(['money laundering']);
    expect(contents('Ben Mill spoke of alleged involvement in stealing funds of workers.')).toEqual([
      'involvement in stealing funds of workers',
    ]);
    expect(contents('The alleged thing was seen.')).toEqual([]);
  });

  it('is a charge of a deed, not of a bank', () => {
    expect(read('Ben Mill faces a charge of drug dealing.', 'charge')).toBe('CHARGES of an allegation');
    expect(read('Ben Mill took the charge of the bank.', 'charge')).toBe('no such statement');
    expect(read('Ben Mill is in charge of the theft squad.', 'charge')).toBe('no such statement');
  });

  it('may have an inset before its "that"', () => {
    expect(
      read('Anna Vale’s allegation in court on Monday that Ben Mill took bribes shook the town.', 'allegation'),
    ).toBe('ACCUSES of an allegation');
    expect(read('Anna Vale’s allegation in court on Monday shook the town.', 'allegation')).toBe('no such statement');
  });

  it('is told apart from a relative clause', () => {
    expect(read('The allegations that were made by neighbours shook the town.', 'allegations')).toBe(
      'no such statement',
    );
    expect(
      read('The allegations that were made by neighbours that Ben Mill took bribes shook the town.', 'allegations'),
    ).toBe('ACCUSES of an allegation');
  });

  it('does not repeat the verb that charges', () => {
    expect(extract('Ben Mill was indicted on charges of fraud.').statements).toHaveLength(1);
  });

  it('makes an allegation of a victim whose deed has no agent, but not of ordinary news', () => {
    expect(read('Anna Vale was reportedly hacked in May.', 'reportedly')).toBe('REPORTS of an allegation');
    expect(read('Anna Vale was reportedly elected in May.', 'reportedly')).toBe('REPORTS');
  });
});

describe('words of wrongdoing', () => {
  it('are whole words', () => {
    expect(read('Anna Vale said Ben Mill was a chief executive.')).toBe('ASSERTS');
    expect(read('Anna Vale said Ben Mill praised the stability of robust banks.')).toBe('ASSERTS');
    expect(read('Anna Vale said Ben Mill robbed a bank.')).toBe('ASSERTS of an allegation');
  });
});

describe('a deed that is said not to have happened', () => {
  it('is denied, whoever says so, and reports the allegation where it names the victim', () => {
    expect(read('Anna Vale said that Ben Mill’s phone had not been hacked.')).toBe('DENIES of an allegation');
    const [allegation] = extract('Anna Vale said that Ben Mill’s phone had not been hacked.').allegations;
    expect(allegation).toMatchObject({ conduct: 'infect', response: 'NOT_REPORTED' });
    expect(allegation!.roles.map(({ role }) => role)).toEqual(['VICTIM']);
  });

  it('is no accusation where the cue says that something does not show it', () => {
    expect(read('The list does not show that Ben Mill’s phone was infected.', 'does not show')).not.toContain(
      'allegation',
    );
  });

  it('answers who alleged it, and nobody who alleged something else', () => {
    const { statements } = extract(
      'Ben Mill’s number was on a leaked list, the Herald reported. Anna Vale said that his phone had not been hacked.',
    );
    expect(statements.flatMap(({ respondsTo }) => respondsTo)).toEqual([]);
  });
});

it('lets a number on a leaked list be done to whom it belongs, and not by them', () => {
  const [allegation, ...others] = extract('Ben Mill’s number was on a leaked list, the Herald reported.').allegations;
  expect(others).toEqual([]);
  expect(allegation).toMatchObject({ conduct: 'list' });
  expect(allegation!.roles.map(({ role }) => role)).toEqual(['CLAIMANT', 'VICTIM']);
  expect(extract('The Herald said that a name on the list does not show who was chosen.').allegations).toEqual([]);
});
