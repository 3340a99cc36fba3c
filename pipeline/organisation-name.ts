/** Names of organisations as they are compared: legal forms, word order, spelling, acronyms, and names that say too little. */

import { foldName } from './names.ts';
import { skeleton } from './person-name.ts';
import { worldAcronyms } from './world-acronyms.ts';

/** Without legal form, in one spelling and one order: "NSO Group Ltd" is "nso", "Justice Department" is "department justice". */
export function coreName(name: string): string {
  const words = foldName(name.replace(/(?<=\b\p{L})\.(?=\p{L}?\b)/gu, ''))
    .split(' ')
    .filter((word) => !joints.has(word))
    .map(spelt);
  while (words.length > 1 && forms.has(words.at(-1)!)) words.pop();
  const last = words.at(-1)!;
  return words.length > 1 && heads.has(last) ? [last, ...words.slice(0, -1)].join(' ') : words.join(' ');
}

/** Capitals alone, two to seven: "WHO", "NATO", "U.N.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(name.trim());
}

/** Are these the first letters of its words, with or without the small ones? */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = foldName(acronym).replace(/ /g, '');
  const words = foldName(name).split(' ');
  const initials = (of: readonly string[]) => of.map((word) => word[0]).join('');
  return initials(words) === letters || initials(words.filter((word) => !joints.has(word))) === letters;
}

/** One that papers of the whole world use of one body and seldom explain. */
export function isWorldKnown(acronym: string): boolean {
  return worldAcronyms.has(lettersOf(acronym));
}

/** Is this what the world knows the acronym to stand for? Null where the world knows it not, or by its letters alone. */
export function isKnownFor(acronym: string, name: string): boolean | null {
  const full = worldAcronyms.get(lettersOf(acronym));
  return full === undefined || full === '' ? null : coreName(full) === coreName(name) || isSlip(full, name);
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
}

/** Long names that one vowel, or one final s, tells apart: "Janta" and "Janata", "United Nation" and "United Nations". */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [coreName(a), coreName(b)];
  if (one === other || Math.min(one.length, other.length) < 12 || consonantsOf(one) !== consonantsOf(other))
    return false;
  return isOneLetter(one, other);
}

/** The consonants of each word, without a final s. */
export function consonantsOf(core: string): string {
  return core
    .split(' ')
    .map((word) => skeleton(word.replace(/s$/, '')))
    .join(' ');
}

/** One letter more, less or another. */
function isOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Every word is one that bodies of many countries share: "Supreme Court", "Ministry of Health", "Democratic Party". */
export function isGeneric(name: string): boolean {
  const core = coreName(name);
  return !ofOneCountry.has(core) && core.split(' ').every((word) => shared.has(word));
}

/** Made of words that all countries share, and yet the name of one body; as `coreName` has them. */
const ofOneCountry: ReadonlySet<string> = new Set([
  'democratic national committee',
  'republican national committee',
  'department state',
]);

function spelt(word: string): string {
  if (spellings.has(word)) return spellings.get(word)!;
  return word.replace(/isation(s?)$/, 'ization$1');
}

const spellings: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['dept', 'department'],
  ['govt', 'government'],
  ['assn', 'association'],
  ['univ', 'university'],
]);

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const joints = listed('of the and for in on at to de la le du des da do und y et &');

/** "Group" is one of them: papers leave it away as they leave "Ltd". */
const forms = listed(
  'group inc incorporated corp corporation co company ltd limited llc llp plc lp ag gmbh sa sas sarl spa srl nv bv ab as asa oy oyj kk pty se pjsc jsc ooo kg',
);

/** "Justice Department" and "Department of Justice": the head may stand first or last. */
const heads = listed('department ministry bureau directorate secretariat');

const shared = listed(`
  ministry department bureau directorate secretariat office agency authority administration commission committee council board
  court courts tribunal supreme high federal appeals appeal constitutional criminal district circuit crown magistrates
  parliament senate congress house representatives commons lords assembly legislature cabinet government state central regional
  local national royal general public civil special joint foreign home interior internal external affairs justice defense war
  health education finance treasury agriculture transport transportation energy environment labor trade commerce industry
  tourism culture sports youth women family welfare social development planning housing urban rural water power works
  information communications communication technology science research intelligence security service services secret police
  army navy air force forces armed military guard border customs immigration revenue tax inland reserve bank election electoral
  elections independent human rights anti corruption audit auditor attorney prosecutor prosecutors prosecution party democratic
  republican liberal conservative socialist communist green people peoples workers union unity congress movement front alliance
  coalition opposition association federation league embassy consulate club team university college school hospital institute center city county
  municipality provincial province prison prisons fire rescue emergency disaster management medical chamber statistics
  meteorological weather food drug drugs safety control prevention disease diseases protection resources natural mines
  minerals land lands forest fisheries wildlife aviation railway railways airport port ports maritime media press news
  radio television broadcasting post postal premier league football cup women's
  coast judiciary relations budget investigation investigations ombudsman veterans stock exchange securities competition bar
  progressive reform christian presidency presidential prime minister ministers metropolitan politburo students student teachers
  farmers journalists lawyers doctors nurses employers electricity petroleum oil gas road roads highway highways transit metro
  daily sunday star standard nation herald tribune chronicle gazette monitor`);
