/** Names of organisations that mean one body: short form, acronym, bracketed letters, the same words in another order. */

import { acronymsOf, lettersOf } from './acronyms.ts';
import { type CountryName, countryOf } from './countries.ts';
import type { Document } from './document.ts';
import type { Span } from './findings.ts';
import { isNameJoiner } from './lexicon/organisation-words.ts';
import type { Name } from './names.ts';
import { kindByWords } from './organisation-kinds.ts';
import { organisationCountry } from './organisations.ts';
import { byForm, newParty, type Party, wordsOfName } from './party.ts';

/** Each with its kind and the country the text gives it; a form that fits several goes to the one of most words. */
export function linkBodies(doc: Document, names: readonly Name[], countries: readonly CountryName[]): Party[] {
  const bodies: Party[] = [];
  const bracketed = bracketedForms(doc, names);
  const byName = new Map<string, Party>();
  const byContent = new Map<string, Party>();
  const byStart = new Map<string, Party>();
  const byLetters = new Map<string, Party>();
  const learn = (map: Map<string, Party>, key: string, party: Party) => {
    if (!map.has(key)) map.set(key, party);
  };
  for (const [form, mentions] of byForm(names, (name) => formOf(doc, name))) {
    const words = wordsOfName(form);
    const content = contentOf(words);
    const known =
      byContent.get(content) ??
      byName.get(bracketed.get(form) ?? '') ??
      byStart.get(form) ??
      (isLetters(words) ? byLetters.get(lettersOf(form)) : undefined);
    const party = known ?? newParty('ORGANISATION', form);
    for (const mention of mentions) party.mentions.push(mention);
    party.kind ??= kindByWords(words) ?? mentions.find((mention) => mention.kind)?.kind ?? null;
    for (const mention of mentions) party.country ??= organisationCountry(doc, mention, countries);
    learn(byName, form, party);
    if (known) continue;
    bodies.push(party);
    learn(byContent, content, party);
    for (const start of shortForms(words)) learn(byStart, start, party);
    const bare = withoutCountry(words);
    if (bare) learn(byStart, bare, party);
    for (const letters of acronymsOf(words)) learn(byLetters, letters, party);
  }
  return bodies;
}

/** White space, apostrophes and a leading article do not tell names apart. */
function formOf(doc: Document, name: Span): string {
  const form = wordsOfName(doc.text.slice(name.start, name.end)).join(' ');
  return form.replace(/^(?:The|the) (?=.)/, '');
}

/** “Congress” of “U.S. Congress”; not “Bank” of “Bank of Israel” nor the words behind any other. */
function withoutCountry(words: readonly string[]): string | null {
  return words.length > 1 && countryOf(words[0]!) ? words.slice(1).join(' ') : null;
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

function isLetters(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Lu}[\p{Lu}\p{Ll}.&-]*\p{Lu}\.?s?$/u.test(words[0]!);
}

/** “NSO” of “NSO Group”, “Kang Jian” of “Kang Jian Biotech Co”; not “Bank” of “Bank of Israel”, nor a country. */
function shortForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (let length = 1; length < words.length; length++) {
    const form = words.slice(0, length).join(' ');
    if (length === 1 && isNameJoiner(words[1]!.toLowerCase())) continue;
    if (!countryOf(form)) forms.push(form);
  }
  return forms;
}
