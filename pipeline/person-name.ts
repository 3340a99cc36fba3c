/** Names of people taken apart: honorifics, given name, middle names, particles, surname; and how two of them agree. */

import { foldName } from './names.ts';

export interface PersonName {
  readonly given: string;
  readonly middles: readonly string[];
  readonly particles: readonly string[];
  readonly surname: string;
  /** "jr", "iii": tells a son from his father. */
  readonly suffix: string;
  /** "E." or "E. M.": initials alone stand for the given names. */
  readonly isInitial: boolean;
}

/** The name without honorifics and titles after it, folded; "Sir Keir Starmer" and "Keir Starmer" are one. */
function bareName(name: string): string {
  const words = foldName(latin(name)).split(' ');
  while (words.length > 1 && honorifics.has(words[0]!)) words.shift();
  while (words.length > 2 && degrees.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Null for a bare surname, a first name alone, a name that is no more than a title. */
export function personName(name: string): PersonName | null {
  // "Chong-ho" is one given name, cut by a hyphen.
  if (!/[\s.]/.test(name.trim())) return null;
  const words = bareName(name).split(' ');
  const suffix = words.length > 2 && suffixes.has(words.at(-1)!) ? words.pop()! : '';
  const own = words.filter((word, n) => n === 0 || !particles.has(word));
  const [given, ...rest] = own;
  const surname = rest.pop();
  if (given === undefined || surname === undefined || surname.length < 2) return null;
  const isInitial = given.length === 1;
  const middles = rest.filter((word) => !isInitial || word.length > 1);
  return {
    given,
    middles,
    particles: words.filter((word, n) => n > 0 && particles.has(word)),
    surname,
    suffix: suffix === 'sr' ? '' : suffix,
    isInitial,
  };
}

export type NameAgreement = 'EQUAL' | 'LONGER' | 'PARTICLES' | 'NICKNAME' | 'TRANSLITERATION' | 'SPELLING' | 'INITIAL';

/** How two names may be one; null when they cannot. The weakest of all that differs. */
export function agreementOf(a: PersonName, b: PersonName): NameAgreement | null {
  if (a.suffix !== b.suffix) return null;
  const surnames = wordAgreement(a.surname, b.surname);
  const givens =
    a.isInitial !== b.isInitial
      ? a.given[0] === b.given[0]
        ? 'INITIAL'
        : null
      : nicknamed(a.given) === nicknamed(b.given) && a.given !== b.given
        ? 'NICKNAME'
        : wordAgreement(a.given, b.given);
  const middles = middleAgreement(a.middles, b.middles);
  if (surnames === null || givens === null || middles === null) return null;
  const found = [surnames, givens, middles, sameParticles(a, b) ? 'EQUAL' : 'PARTICLES'] as const;
  return order.findLast((one) => found.includes(one)) ?? 'EQUAL';
}

/** From the surest to the least sure. */
const order: readonly NameAgreement[] = [
  'EQUAL',
  'LONGER',
  'PARTICLES',
  'NICKNAME',
  'TRANSLITERATION',
  'INITIAL',
  'SPELLING',
];

function wordAgreement(a: string, b: string): 'EQUAL' | 'TRANSLITERATION' | 'SPELLING' | null {
  if (a === b) return 'EQUAL';
  if (transliterated(a) === transliterated(b)) return 'TRANSLITERATION';
  const isLong = Math.min(a.length, b.length) >= 5;
  return isLong && skeleton(a) === skeleton(b) && a[0] === b[0] ? 'SPELLING' : null;
}

/** A middle name may be left out or shortened, never be another. */
function middleAgreement(a: readonly string[], b: readonly string[]): 'EQUAL' | 'LONGER' | null {
  if (a.join(' ') === b.join(' ')) return 'EQUAL';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  for (const word of few) {
    const at = many.findIndex((other, n) => n >= from && (other === word || isInitialOf(other, word)));
    // "George W." is no shorter form of "George H. W.": where initials stand, the first is the first.
    if (at < 0 || (at > from && (word.length === 1 || many[at]?.length === 1))) return null;
    from = at + 1;
  }
  return 'LONGER';
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** "al" and "el" are one article, spelt twice. */
function sameParticles(a: PersonName, b: PersonName): boolean {
  const written = ({ particles }: PersonName) => particles.map((word) => (word === 'el' ? 'al' : word)).join(' ');
  return written(a) === written(b);
}

/** One spelling for what romanisations of Arabic, Cyrillic and others spell several ways: Qaddafi, Gaddafi is another matter. */
function transliterated(word: string): string {
  return rules.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ck|q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[iy]+/g, 'i'],
  [/([aeou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
  [/^ie/, 'e'],
];

/** Its consonants, with one sign for a vowel it begins with. */
export function skeleton(word: string): string {
  const spelt = transliterated(word);
  return spelt.slice(0, 1).replace(/[aeiou]/, 'a') + spelt.slice(1).replace(/[aeiou]/g, '');
}

/** The full form of a short first name, where every such short name has one; the name itself otherwise. */
export function nicknamed(given: string): string {
  return nicknames.get(given) ?? given;
}

/** Letters that decomposition leaves alone. */
function latin(name: string): string {
  return name.replace(/[øØłŁđĐßæÆœŒıþÞðÐ]/g, (letter) => letters[letter.toLowerCase()] ?? letter);
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pope, king and queen are left out: without them their names are first names. */
const honorifics = listed(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron hon honourable honorable rev reverend father sister fr
  bishop archbishop cardinal rabbi imam ayatollah mullah sheikh shaikh hajj haji alhaji alhaja shri smt pandit datuk dato datin
  tun president senator sen rep representative congressman congresswoman gov governor gen general col colonel lt lieutenant capt
  captain maj major sgt sergeant cpl adm admiral cmdr commander brig brigadier judge justice chancellor secretary ambassador
  minister mayor chief detective inspector superintendent officer comrade attorney engr barrister`);

const degrees = listed('phd md mp mep obe cbe mbe qc kc sc esq mba mla mlc san');

const suffixes = listed('jr sr ii iii iv');

const particles = listed(
  'de da del della di do dos das du van von der den ter ten zu la le al el ul ad as ash bin ben ibn bint abu y e',
);

const nicknames: ReadonlyMap<string, string> = new Map(
  `bill william, will william, billy william, bob robert, rob robert, bobby robert, dick richard, rick richard, mike michael,
  joe joseph, jim james, jimmy james, tom thomas, tommy thomas, tim timothy, dan daniel, danny daniel, dave david, steve steven,
  stephen steven, matt matthew, greg gregory, jeff jeffrey, ken kenneth, chuck charles, charlie charles, ed edward, ted edward,
  andy andrew, tony anthony, nick nicholas, ben benjamin, bernie bernard, ron ronald, don donald, doug douglas, larry lawrence,
  pat patrick, pete peter, phil philip, phillip philip, ray raymond, sam samuel, alex alexander, fred frederick, liz elizabeth,
  beth elizabeth, kate katherine, cathy catherine, debbie deborah, sue susan, chris christopher, josh joshua, zach zachary,
  mitch mitchell, newt newton, jeb john, jon jonathan`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
