/** Which names of a text mean the same party: surname, short form, acronym, another spelling of a body’s words. */

import type { OrganisationKind } from '../vocabulary.ts';
import { type CountryName, countryName, countryOf } from './countries.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { isNameJoiner } from './lexicon/organisation-words.ts';
import { isRoleNoun } from './lexicon/titles.ts';
import type { Name } from './names.ts';
import { genderOfName, genderOfWord } from './names-gender.ts';
import { isAcronymOf, kindByWords } from './names-typing.ts';
import { organisationCountry } from './organisations.ts';

/** A party while it is put together; `mentions` in reading order once linking is done. */
export interface Party {
  readonly type: 'PERSON' | 'ORGANISATION' | 'COUNTRY';
  name: string;
  readonly code: string | null;
  kind: OrganisationKind | null;
  /** Code of the country an organisation belongs to. */
  country: string | null;
  readonly mentions: (Name | CountryName)[];
  readonly nominals: Span[];
}

/** A bare surname that two people share, without a title that tells them apart, is linked to neither and left out. */
export function linkNames(doc: Document, names: readonly Name[], countries: readonly CountryName[]): Party[] {
  const people = linkPeople(
    doc,
    names.filter((name) => name.type === 'PERSON'),
  );
  const bodies = linkBodies(
    doc,
    names.filter((name) => name.type === 'ORGANISATION'),
    countries,
  );
  const states = linkCountries(countries);
  const parties = [...people, ...bodies, ...states].filter((party) => party.mentions.length > 0);
  for (const party of parties) party.mentions.sort((a, b) => a.start - b.start);
  return parties.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end);
}

const wordsOf = (text: string) => text.replaceAll('’', "'").split(/\s+/);

/** Normal form of a name: white space, apostrophes and a leading article do not tell names apart. */
function formOf(doc: Document, name: Span): string {
  return wordsOf(doc.text.slice(name.start, name.end))
    .join(' ')
    .replace(/^(?:The|the) (?=.)/, '');
}

function newParty(type: 'PERSON' | 'ORGANISATION', name: string): Party {
  return { type, name, code: null, kind: null, country: null, mentions: [], nominals: [] };
}

function linkPeople(doc: Document, names: readonly Name[]): Party[] {
  const forms = new Map<string, Name[]>();
  for (const name of names) {
    const form = personForm(doc.text.slice(name.start, name.end));
    forms.set(form, [...(forms.get(form) ?? []), name]);
  }
  const longestFirst = [...forms].sort(([a], [b]) => wordsOf(b).length - wordsOf(a).length || b.length - a.length);
  const people: { party: Party; words: string[] }[] = [];
  for (const [form, mentions] of longestFirst) {
    const words = wordsOf(form);
    const fits = people.filter((person) => isShortFor(words, person.words));
    if (fits.length === 1) fits[0]!.party.mentions.push(...mentions);
    else if (fits.length > 1) {
      for (const mention of mentions)
        byTitle(
          doc,
          mention,
          fits.map((fit) => fit.party),
        )?.mentions.push(mention);
    } else {
      const party = newParty('PERSON', form);
      party.mentions.push(...mentions);
      people.push({ party, words });
    }
  }
  return people.map(({ party }) => party);
}

/** “Md. Rahm Ali” and “JOHN SMITH” as “Md Rahm Ali”, “John Smith”. */
function personForm(text: string): string {
  const words = wordsOf(text).map((word) =>
    /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  return words.join(' ');
}

/** One word of the full name, its last words, or its first and last: “Macron”, “Seif Al Dawla”, “Joshua Norton”. */
function isShortFor(words: readonly string[], full: readonly string[]): boolean {
  if (words.length >= full.length) return false;
  const fold = (word: string) =>
    word
      .normalize('NFD')
      .replace(/\p{M}|\./gu, '')
      .toLowerCase();
  const short = words.map(fold);
  const long = full.map(fold);
  if (short.length === 2 && /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/.test(short[1]!))
    return long.at(-1) === short[0];
  if (short.length === 1) return short[0]!.length > 1 && long.includes(short[0]!);
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The one of several namesakes that the same title has introduced: “President Chen” after “President Chen Shui-bian”. */
function byTitle(doc: Document, mention: Name, people: readonly Party[]): Party | null {
  const title = titleBefore(doc, mention);
  if (!title) return null;
  const gender = genderOfWord(title);
  const fits = people.filter((party) =>
    party.mentions.some((other) => 'type' in other && titleBefore(doc, other) === title),
  );
  if (fits.length > 0 || !gender) return fits.length === 1 ? fits[0]! : null;
  // “Ms Smith” is Mary where the others are certainly men.
  const named = people.filter((party) => genderOfName(party.name) === gender);
  const others = people.filter((party) => genderOfName(party.name) !== null && genderOfName(party.name) !== gender);
  return named.length === 1 && others.length === people.length - 1 ? named[0]! : null;
}

function titleBefore({ tokens }: Document, name: Name): string | null {
  const before = tokens[name.tokens.first - 1]?.lower.replace('.', '');
  return before && (isRoleNoun(before) || /^(?:mr|mrs|ms|miss|sir|dame|lady|lord)$/.test(before)) ? before : null;
}

function linkBodies(doc: Document, names: readonly Name[], countries: readonly CountryName[]): Party[] {
  const forms = new Map<string, Name[]>();
  for (const name of names) {
    const form = formOf(doc, name);
    forms.set(form, [...(forms.get(form) ?? []), name]);
  }
  const longestFirst = [...forms].sort(([a], [b]) => wordsOf(b).length - wordsOf(a).length || b.length - a.length);
  const bracketed = bracketedForms(doc, names);
  const formsOf = (body: { party: Party }) => body.party.mentions.map((mention) => formOf(doc, mention));
  const bodies: { party: Party; words: string[]; content: string }[] = [];
  for (const [form, mentions] of longestFirst) {
    const words = wordsOf(form);
    const content = contentOf(words);
    const introduced = bracketed.get(form);
    const same = bodies.find((body) => body.content === content || (introduced && formsOf(body).includes(introduced)));
    const fits = same ? [same] : bodies.filter((body) => isShortBody(words, body.words));
    const party = fits[0]?.party ?? newParty('ORGANISATION', form);
    party.mentions.push(...mentions);
    if (!fits.length) bodies.push({ party, words, content });
    party.kind ??= kindByWords(words) ?? mentions.find((mention) => mention.kind)?.kind ?? null;
    for (const mention of mentions) party.country ??= organisationCountry(doc, mention, countries);
  }
  return bodies.map(({ party }) => party);
}

/** “Federal Office for Information Security (BSI)”: the form in brackets, with the one right before it, whatever its letters. */
function bracketedForms(doc: Document, names: readonly Name[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (!before || before.tokens.end + 1 !== name.tokens.first || doc.tokens[before.tokens.end]!.text !== '(') continue;
    if (doc.tokens[name.tokens.end]?.text !== ')' || name.tokens.end - name.tokens.first > 1) continue;
    if (formOf(doc, name) !== formOf(doc, before)) forms.set(formOf(doc, name), formOf(doc, before));
  }
  return forms;
}

/** The words that matter, in no order: “Interior Ministry” is “Ministry of the Interior”. */
function contentOf(words: readonly string[]): string {
  const content = words.map((word) => word.toLowerCase()).filter((word) => !isNameJoiner(word) && !/^'s?$/.test(word));
  return content.sort().join(' ').replaceAll('organization', 'organisation');
}

/** “NSO” for “NSO Group”, “TI” for “Transparency International”, “Kang Jian” for “Kang Jian Biotech Co”. */
function isShortBody(words: readonly string[], full: readonly string[]): boolean {
  if (words.length >= full.length) return false;
  if (
    words.length === 1 &&
    /^\p{Lu}[\p{Lu}\p{Ll}.&-]*\p{Lu}\.?s?$|^\p{Lu}{2,}$/u.test(words[0]!) &&
    isAcronymOf(words[0]!, full)
  )
    return true;
  const leads = words.every((word, i) => word === full[i]);
  if (!leads || countryOf(words.join(' '))) return false;
  return !isNameJoiner(full[words.length]!.toLowerCase()) || words.length > 1;
}

function linkCountries(countries: readonly CountryName[]): Party[] {
  const byCode = new Map<string, Party>();
  for (const mention of countries) {
    const { code } = mention;
    const party = byCode.get(code) ?? {
      type: 'COUNTRY',
      name: countryName(code),
      code,
      kind: null,
      country: null,
      mentions: [],
      nominals: [],
    };
    party.mentions.push(mention);
    byCode.set(code, party);
  }
  return [...byCode.values()];
}
