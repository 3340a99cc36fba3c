/** Names of people that mean one person: surname, single names, fewer of the names, another spelling of accents and capitals. */

import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isHonorific, isRoleModifier, isRoleNoun } from './lexicon/titles.ts';
import type { Name } from './names.ts';
import { genderOfName, genderOfWord } from './names-gender.ts';
import { byForm, newParty, type Party, wordsOfName } from './party.ts';

/** A bare surname that two people share, without a title that tells them apart, is linked to neither: it stands for itself. */
export function linkPeople(doc: Document, names: readonly Name[]): Party[] {
  const people: Party[] = [];
  const byWord = new Map<string, Known[]>();
  for (const [form, mentions] of byForm(names, (name) => personForm(doc.text.slice(name.start, name.end)))) {
    const words = wordsOfName(form).map(fold);
    const fits = (byWord.get(words[0]!) ?? [])
      .filter((known) => isShortFor(words, known.words))
      .map(({ party }) => party);
    if (fits.length > 1) {
      const open = linkByTitle(doc, mentions, fits);
      if (open.length === 0) continue;
      const unclear = newParty('PERSON', form);
      unclear.mentions.push(...open);
      people.push(unclear);
      continue;
    }
    const party = fits[0] ?? newParty('PERSON', form);
    for (const mention of mentions) party.mentions.push(mention);
    if (fits.length === 1) continue;
    people.push(party);
    for (const word of new Set(words)) {
      const known = byWord.get(word);
      if (known) known.push({ party, words });
      else byWord.set(word, [{ party, words }]);
    }
  }
  return people;
}

interface Known {
  readonly party: Party;
  readonly words: readonly string[];
}

/** “JOHN SMITH” as “John Smith”, “Emperor Norton” as “Norton”, “U.S. Senator John Cornyn” as “John Cornyn”. */
function personForm(text: string): string {
  const words = wordsOfName(text).map((word) =>
    /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  let from = 0;
  for (const [i, word] of words.slice(0, -1).entries()) {
    if (isTitle(word)) from = i + 1;
    else if (!isRoleModifier(word.toLowerCase()) && !countryOf(word)) break;
  }
  return words.slice(from).join(' ');
}

function isTitle(word: string): boolean {
  const bare = word.replace('.', '');
  return isRoleNoun(bare.toLowerCase()) || (isHonorific(bare) && !isGivenName(bare));
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}

const NUMERAL = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/;

/** One word of the full name, or several in their order: “Macron”, “Seif Al Dawla”, “Joshua Norton”, “Norton I”. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  if (short.length === 2 && NUMERAL.test(short[1]!)) return full.at(-1) === short[0];
  if (short.length === 1) return short[0]!.length > 1;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** With more namesakes than this no title is asked. */
const MOST_NAMESAKES = 8;

/** Links what a title tells, gives back what is left: “President Chen” after “President Chen Shui-bian”, “Ms Smith” where the others are men. */
function linkByTitle(doc: Document, mentions: readonly Name[], people: readonly Party[]): Name[] {
  if (people.length > MOST_NAMESAKES) return [...mentions];
  const titles = people.map((party) => new Set(party.mentions.map((mention) => titleBefore(doc, mention))));
  const genders = people.map((party) => genderOfName(party.name));
  return mentions.filter((mention) => {
    const title = titleBefore(doc, mention);
    if (!title) return true;
    const introduced = people.filter((_, i) => titles[i]!.has(title));
    const gender = genderOfWord(title);
    const named = people.filter((_, i) => genders[i] === gender);
    const [person] =
      introduced.length === 1
        ? introduced
        : introduced.length === 0 && gender && named.length === 1 && !genders.includes(null)
          ? named
          : [];
    person?.mentions.push(mention);
    return person === undefined;
  });
}

function titleBefore({ tokens }: Document, { tokens: { first } }: Party['mentions'][number]): string | null {
  const before = tokens[first - 1]?.lower.replace('.', '');
  return before && (isRoleNoun(before) || /^(?:mr|mrs|ms|miss|sir|dame|lady|lord)$/.test(before)) ? before : null;
}
