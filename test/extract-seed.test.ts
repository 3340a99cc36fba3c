/** The founding article, read through the extract command’s own description of it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describe as describeText } from '../cli/extract.ts';

const folder = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
if (file === undefined) console.warn('The founding article is not beside the project: its tests are skipped.');
const text = file === undefined ? '' : readFileSync(folder + file, 'utf8');
const found = describeText('seed', text);
const nameOf = (id: string | null) => found.entities.find((entity) => entity.id === id)?.name ?? null;
const by = (name: string) => found.statements.filter((statement) => nameOf(statement.speaker) === name);
const allegation = (conduct: string) => found.allegations.find((each) => each.conduct === conduct);

describe.skipIf(file === undefined)('the founding article', () => {
  it('reports that Macron could have been targeted by Morocco’s security services', () => {
    const targeted = allegation('target')!;
    expect(targeted.claim).toContain('the French president could have been targeted');
    expect(targeted.category).toBe('SURVEILLANCE');
    expect(targeted.parties).toContainEqual({
      role: 'ACCUSED',
      entity: null,
      label: 'Morocco’s security services',
      response: 'NOT_REPORTED',
    });
    const victims = targeted.parties.filter(({ role }) => role === 'VICTIM').map(({ entity }) => nameOf(entity));
    expect(victims).toEqual(['Emmanuel Macron']);
    expect(targeted.parties.find(({ role }) => role === 'INSTRUMENT')?.label).toContain('spyware');
  });

  it('never says that Morocco denied anything', () => {
    expect(allegation('target')).toMatchObject({ response: 'NOT_REPORTED', proceedings: 'INVESTIGATION_CALLED_FOR' });
  });

  it('hedges the allegation by “could have been”', () => {
    const [founding] = found.statements.filter(({ stance }) => stance === 'ACCUSES');
    expect(founding!.hedges.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['MODAL', 'could have been'],
    ]);
  });

  it('tells Macron’s own concern of an infected phone as another allegation, suspected', () => {
    const infected = allegation('infect')!;
    expect(by('Emmanuel Macron').map(({ stance, allegation }) => [stance, allegation])).toEqual([
      ['SUSPECTS', infected.id],
    ]);
    expect(infected.parties.find(({ role }) => role === 'INSTRUMENT')?.label).toBe('Pegasus');
  });

  it('links what NSO denies to both, and counts it as NSO’s answer alone', () => {
    const denials = by('NSO Group').filter(({ stance }) => stance === 'DENIES');
    expect(denials.length).toBeGreaterThanOrEqual(2);
    const concern = by('Emmanuel Macron')[0]!;
    for (const denial of denials) expect(denial.respondsTo).toContain(concern.id);
    expect(denials[0]!.respondsTo).toHaveLength(2);
    const accused = found.allegations.flatMap(({ parties }) => parties).filter(({ role }) => role === 'ACCUSED');
    expect(accused.filter(({ response }) => response === 'DENIED').map(({ entity }) => nameOf(entity))).toEqual([
      'NSO Group',
    ]);
    expect(allegation('infect')?.headline).toBe('DISPUTED');
  });

  it('hears Gantz, Meretz, Ben-Barak and the unnamed report', () => {
    expect(by('Benny Gantz').map(({ stance, quoteKind }) => [stance, quoteKind])).toEqual([
      ['DEFENDS', 'INDIRECT'],
      ['ASSERTS', 'MIXED'],
    ]);
    expect(by('Meretz').map(({ stance }) => stance)).toEqual(['REQUESTS']);
    expect(by('Ram Ben-Barak').map(({ stance }) => stance)).toEqual(['CONFIRMS']);
    const [report] = found.statements.filter(({ cue }) => text.slice(...cue[0]!) === 'reportedly');
    expect(report).toMatchObject({ stance: 'REPORTS', speaker: null, speakerKind: 'UNNAMED' });
  });

  it('keeps the chain from Haaretz to the officials, who are nobody’s name', () => {
    const chained = found.statements.find(({ chain }) => chain[0]?.label.includes('Haaretz'))!;
    expect(chained.stance).toBe('REQUESTS');
    expect(chained.chain.map(({ party, label }) => [nameOf(party), label])).toEqual([
      ['Haaretz', 'the Israeli newspaper Haaretz'],
      [null, 'US defence officials'],
    ]);
  });

  it('accuses nobody of Israel, France or its president', () => {
    const accused = found.allegations.flatMap(({ parties }) => parties).filter(({ role }) => role === 'ACCUSED');
    expect(accused.map(({ label }) => label)).not.toContainEqual(expect.stringMatching(/Israel$|France|Macron/));
  });

  it('reads nothing from the page junk', () => {
    expect(found.removedBlocks.length).toBeGreaterThan(0);
    const junk = Math.min(...found.removedBlocks.map(({ start }) => start));
    const ends = found.statements.flatMap(({ content }) => content.map(([, end]) => end));
    expect(Math.max(...ends)).toBeLessThanOrEqual(junk);
  });
});
