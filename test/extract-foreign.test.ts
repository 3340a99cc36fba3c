/** Texts that are no English prose: what is safe is read, and that is said. */

import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { FOREIGN_NOTE } from '../extract/foreign.ts';

const german =
  'Der Minister sagte am Dienstag, die Regierung habe nichts gewusst. „Das ist falsch und unwahr“, sagte eine Sprecherin der Bank. Die Staatsanwaltschaft ermittelt wegen Betrugs gegen die Firma aus Israel. Norwegen will den Fall prüfen lassen, heißt es.';
const spanish =
  'La ministra negó este martes las acusaciones de corrupción contra la empresa. "No hemos recibido ningún soborno", dijo en la capital. La oposición pidió una investigación sobre los contratos adjudicados en Angola y en Chile durante los últimos años.';

describe('another language', () => {
  it.each([
    ['German', german, ['Israel'], ['„Das ist falsch und unwahr“']],
    ['Spanish', spanish, ['Angola', 'Chile'], ['"No hemos recibido ningún soborno"']],
  ])('%s gives its countries and quotations and nothing else', (_, text, countries, quotations) => {
    const { parties, statements, allegations, notes } = extract(text);
    expect(notes).toEqual([FOREIGN_NOTE]);
    expect(parties.map(({ name }) => name)).toEqual(countries);
    expect(statements.map(({ content: [span] }) => text.slice(span!.start, span!.end))).toEqual(quotations);
    expect(statements.map(({ speaker, speakerKind, cue }) => [speaker, speakerKind, cue])).toEqual(
      quotations.map(() => [null, 'UNNAMED', []]),
    );
    expect(allegations).toEqual([]);
  });

  it('is not told from a few words', () => {
    expect(extract('Lena Hart, Acme Holdings, Oslo, Norway').notes).toBeUndefined();
  });
});

describe('English', () => {
  it('in capitals or without full stops stays English', () => {
    const text =
      'The minister said on Tuesday that the government had known nothing of the payments and that she would answer every question that the court had asked her';
    expect(extract(text).notes).toBeUndefined();
    expect(extract(text.toUpperCase()).notes).toBeUndefined();
  });
});
