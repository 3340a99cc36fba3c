/** Countries that a text names: by name, short form, demonym or adjective, each with its ISO 3166-1 alpha-2 code. */

import type { Document, Token, TokenRange } from './document.ts';
import type { Span } from './findings.ts';
import { COUNTRY_ROWS } from './lexicon/countries.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { isPlace } from './lexicon/places.ts';
import { isHonorific } from './lexicon/titles.ts';
import { tokenise } from './tokens.ts';

export interface CountryName extends Span {
  readonly code: string;
  /** “Israeli”, “Croats”: an adjective or a people, not the country’s own name. */
  readonly isDemonym: boolean;
  /** The tokens it stands in; a part of a hyphenated word (“Israeli-made”) shares its token. */
  readonly tokens: TokenRange;
}

/** In reading order, without overlaps. Persons, states and cities of the same name are left out where the text tells. */
export function findCountries(doc: Document): CountryName[] {
  const { tokens } = doc;
  const found: CountryName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!/^\p{Lu}/u.test(token.text)) {
      if (token.text.includes('-') && !isAddress(token)) found.push(...inHyphenated(token, i));
      continue;
    }
    const place = placeAt(tokens, i);
    const hit = longestAt(tokens, i);
    if (place > (hit?.length ?? 0)) {
      i += place - 1;
      continue;
    }
    if (!hit) {
      if (token.text.includes('-')) found.push(...inHyphenated(token, i));
      continue;
    }
    const end = i + hit.length;
    if (!isSomethingElse(doc, i, end, hit)) {
      found.push({
        start: token.start,
        end: tokens[end - 1]!.end,
        code: hit.code,
        isDemonym: hit.isDemonym,
        tokens: { first: i, end },
      });
    }
    i = end - 1;
  }
  return found;
}

/** English short name of an ISO 3166-1 alpha-2 code in our table; the code itself for any other. */
export function countryName(code: string): string {
  return table().names.get(code) ?? code;
}

/** Code for a whole name, short form or demonym (“Israel”, “U.S.”, “Croats”), or null. */
export function countryOf(name: string): string | null {
  return table().byName.get(name)?.code ?? null;
}

interface Entry {
  readonly words: readonly string[];
  readonly code: string;
  readonly isDemonym: boolean;
}

interface Hit extends Entry {
  readonly length: number;
}

interface Table {
  readonly names: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, Entry>;
  /** Longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
}

let built: Table | null = null;

function table(): Table {
  built ??= buildTable();
  return built;
}

function buildTable(): Table {
  const names = new Map<string, string>();
  const byName = new Map<string, Entry>();
  const byFirstWord = new Map<string, Entry[]>();
  const add = (name: string, code: string, isDemonym: boolean) => {
    const words = tokenise(name.replaceAll('’', "'")).map((piece) => piece.text);
    const entry = { words, code, isDemonym };
    if (byName.has(name) || words.length === 0) return;
    byName.set(name, entry);
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), entry]);
  };
  for (const row of COUNTRY_ROWS.trim().split('\n')) {
    const [code = '', name = '', others = '', demonyms = ''] = row.split(';');
    names.set(code, name);
    for (const other of [name, ...others.split('|')]) if (other) add(other, code, false);
    for (const demonym of demonyms.split('|')) {
      if (!demonym) continue;
      add(demonym, code, true);
      if (/(?:an|i|n|k|r|e|t|o|b)$/.test(demonym) && !/ese$/.test(demonym)) add(`${demonym}s`, code, true);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { names, byName, byFirstWord };
}

function longestAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]!;
  const shouted = token.text.length > 3 && token.text === token.text.toUpperCase();
  const first = shouted ? titled(token.lower) : token.text;
  for (const entry of table().byFirstWord.get(first) ?? table().byFirstWord.get(token.text) ?? []) {
    const { words } = entry;
    let length = 1;
    while (length < words.length && sameWord(tokens[at + length], words[length]!, shouted)) length++;
    if (length === words.length) return { ...entry, length };
  }
  return null;
}

function sameWord(token: Token | undefined, word: string, shouted: boolean): boolean {
  if (!token) return false;
  return (
    token.text === word || token.text.replace('’', "'") === word || (shouted && token.lower === word.toLowerCase())
  );
}

const titled = (lower: string) => lower.charAt(0).toUpperCase() + lower.slice(1);

/** Number of tokens of a city or region that begins here (“Mexico City”, “New Mexico”, “Latin America”); 0 for none. */
function placeAt(tokens: readonly Token[], at: number): number {
  let name = tokens[at]!.text;
  let longest = 0;
  for (let length = 2; length <= 4; length++) {
    const next = tokens[at + length - 1];
    if (!next || next.sentence !== tokens[at]!.sentence) break;
    name += ` ${next.text}`;
    if (isPlace(name)) longest = length;
  }
  return longest;
}

const isAddress = (token: Token) => token.text.includes('/') || token.text.includes('.');

/** “Israeli-made”, “US-led”, “Russian-American”, “anti-American”: countries are parts of the word. */
function inHyphenated(token: Token, at: number): CountryName[] {
  const found: CountryName[] = [];
  let offset = 0;
  for (const part of token.text.split('-')) {
    const entry = /^\p{Lu}/u.test(part) ? table().byName.get(part) : undefined;
    const start = token.start + offset;
    offset += part.length + 1;
    if (!entry) continue;
    found.push({
      start,
      end: start + part.length,
      code: entry.code,
      isDemonym: entry.isDemonym,
      tokens: { first: at, end: at + 1 },
    });
  }
  // “Jean-Chad” or “Wales-Smith” is a name; a compound has an ordinary or another country’s part.
  const compound = /-\p{Ll}/u.test(token.text) || found.length > 1 || /^\p{Ll}+-/u.test(token.text);
  const capsOnly = /^(?:US|UK|U\.S\.)-/.test(token.text);
  return compound || capsOnly || found.some((hit) => hit.isDemonym) ? found : [];
}

/** Names that are also persons’, states’ or words’: the neighbours decide. */
function isSomethingElse(doc: Document, first: number, end: number, hit: Hit): boolean {
  const { tokens } = doc;
  const token = tokens[first]!;
  const before = tokens[first - 1];
  const after = tokens[end];
  const capital = (other: Token | undefined) =>
    other !== undefined && other.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(other.text);
  if (/^Americans?$/.test(token.text) && before && /^(?:Latin|South|Central|North|Native|Pan|Meso)$/.test(before.text))
    return true;
  if (/^(?:US|CAR|ROC|PRC|RSA|HK|ROK)$/.test(token.text) && isShouted(doc, token.sentence)) return true;
  if (token.text === 'HK' && after?.text === '$') return true;
  if (token.text === 'US' && (after?.text === '$' || /^\d/.test(after?.text ?? ''))) return true;
  if (hit.isDemonym || hit.length > 1) {
    return (
      /^(?:Pole|Turk|English)$/.test(token.text) &&
      /^(?:position|vault|language|teacher|Premier)$/.test(after?.text ?? '')
    );
  }
  if (
    /^(?:State|Delta|River|City|Airlines|Airways)$/.test(after?.text ?? '') &&
    /^(?:Niger|Emirates)$/.test(token.text)
  )
    return true;
  if (before?.text === 'of' && tokens[first - 2]?.text === 'Prince') return true;
  if (token.text === 'Emirates' && after && /^(?:airline|flight|Stadium)$/.test(after.text)) return true;
  if (token.text === 'Georgia' && isAmericanGeorgia(doc)) return true;
  if (before && before.end + 1 === token.start && capital(before)) {
    if (
      isGivenName(before.text) &&
      /^(?:Jordan|Chad|Israel|England|Ireland|Holland|Wales|Georgia|Malta|Cuba|France|Mali|Brazil|Chile|Kiribati|Paris|Burma|India|Germany|Poland|Oman|Guinea|Benin|Togo)$/.test(
        token.text,
      )
    )
      return true;
    if (
      isHonorific(before.text.replace('.', '')) &&
      /^(?:Jordan|Chad|Israel|England|Ireland|Holland|Georgia|France)$/.test(token.text) &&
      /\.$|^(?:Mr|Mrs|Ms|Dr)$/.test(before.text)
    )
      return true;
  }
  return (
    /^(?:Jordan|Chad|Georgia|Israel|India|Kenya|Ireland)$/.test(token.text) &&
    isGivenName(token.text) &&
    capital(after) &&
    after!.start === tokens[end - 1]!.end + 1
  );
}

function isShouted(doc: Document, sentence: number): boolean {
  const { first, end } = doc.sentences[sentence]!;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < Math.min(end, first + 40); i++) {
    const { text } = doc.tokens[i]!;
    if (!/^\p{L}{2,}$/u.test(text)) continue;
    words++;
    if (text === text.toUpperCase()) capitals++;
  }
  return words > 3 && capitals > words * 0.7;
}

/** The state is meant where other places of its country stand and none of the Caucasus do. */
function isAmericanGeorgia(doc: Document): boolean {
  if (/Tbilisi|Abkhazia|Ossetia|Caucasus|Saakashvili|Ivanishvili|Armenia|Azerbaijan/.test(doc.text)) return false;
  return /Atlanta|Savannah|Alabama|Florida|Tennessee|Carolina|Fulton County|Trump|Biden|Arizona|Stacey Abrams|Kemp\b/.test(
    doc.text,
  );
}
