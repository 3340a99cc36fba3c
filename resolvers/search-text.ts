/**
 * What people type into a search box, compiled to an FTS5 MATCH expression in which every word is quoted: no input reaches
 * SQLite as syntax. Words, "phrases", AND OR NOT, (groups), prefix*, NEAR(a b, 5), title:word.
 */

import { badInput, shown } from './errors.ts';

export interface SearchOptions {
  /** Path of the argument, for messages. */
  readonly argument?: string;
  /** Columns that may stand before a colon. */
  readonly columns?: readonly string[];
}

const maxLength = 1_000;
const maxTerms = 50;
const maxDepth = 20;

/** Throws a caller's error with the position (from 1) of the first mistake and what was expected there. */
export function compileSearch(text: string, options: SearchOptions = {}): string {
  const argument = options.argument ?? 'text';
  if (text.length > maxLength) {
    throw badInput(argument, `\`${argument}\` is ${text.length} characters long; at most ${maxLength} are searched.`);
  }
  const state: Reading = { text: cleaned(text), tokens: [], at: 0, terms: 0, argument, columns: options.columns ?? [] };
  readTokens(state);
  const compiled = readAlternatives(state, 0);
  if (state.at < state.tokens.length) throw mistake(state, 'the end, a word or an operator');
  if (compiled === null) throw mistake(state, 'at least one word with a letter or a digit');
  return compiled;
}

/** Every word of a name, the last one as the beginning of a word; null when there is no word in it. */
export function compileNamePrefix(name: string): string | null {
  const words = wordsOf(cleaned(name.slice(0, 200)));
  if (words.length === 0) return null;
  return words.map((word, index) => quoted(word) + (index === words.length - 1 ? ' *' : '')).join(' AND ');
}

/** The words of a name next to each other. */
export function compileName(name: string): string | null {
  const words = wordsOf(cleaned(name.slice(0, 200)));
  return words.length === 0 ? null : quoted(words.join(' '));
}

type TokenKind = 'word' | 'phrase' | 'open' | 'close' | 'near' | 'and' | 'or' | 'not' | 'column';

interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly isPrefix: boolean;
  /** Offset in the text. */
  readonly at: number;
}

interface Reading {
  readonly text: string;
  readonly tokens: Token[];
  at: number;
  terms: number;
  readonly argument: string;
  readonly columns: readonly string[];
}

/** NUL would end the expression early in C, lone surrogates are no text; NFC is the form that is stored. */
function cleaned(text: string): string {
  return text.replace(/[\p{Cs}\p{Cc}]/gu, ' ').normalize('NFC');
}

function readTokens(state: Reading): void {
  const { text, tokens } = state;
  const pattern = /\s+|"([^"]*)("?)(\*?)|([()])|([^\s"()]+)/gu;
  for (const found of text.matchAll(pattern)) {
    const at = found.index;
    const [whole, phrase, closing, star, bracket, word] = found;
    if (phrase !== undefined) {
      if (!closing) throw mistakeAt(state, text.length, `a closing quotation mark for the one at character ${at + 1}`);
      tokens.push({ kind: 'phrase', value: phrase, isPrefix: star === '*', at });
    } else if (bracket) {
      tokens.push({ kind: bracket === '(' ? 'open' : 'close', value: bracket, isPrefix: false, at });
    } else if (word) {
      pushWord(state, word, at, text[at + whole.length]);
    }
  }
}

const operators: ReadonlyMap<string, TokenKind> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

function pushWord({ tokens, columns }: Reading, word: string, at: number, next: string | undefined): void {
  const operator = operators.get(word);
  if (operator) return void tokens.push({ kind: operator, value: word, isPrefix: false, at });
  if (word === 'NEAR' && next === '(') return void tokens.push({ kind: 'near', value: word, isPrefix: false, at });
  const column = columns.find((name) => word.startsWith(`${name}:`));
  if (!column) return void tokens.push({ kind: 'word', value: word, isPrefix: word.endsWith('*'), at });
  tokens.push({ kind: 'column', value: column, isPrefix: false, at });
  const rest = word.slice(column.length + 1);
  if (rest) tokens.push({ kind: 'word', value: rest, isPrefix: rest.endsWith('*'), at: at + column.length + 1 });
}

/** a OR b */
function readAlternatives(state: Reading, depth: number): string | null {
  if (depth > maxDepth) throw mistake(state, `at most ${maxDepth} groups within each other`);
  const parts = [readAll(state, depth)];
  while (peek(state)?.kind === 'or') {
    state.at += 1;
    parts.push(readAll(state, depth));
  }
  return joined(parts, 'OR');
}

/** a b, a AND b, a NOT b */
function readAll(state: Reading, depth: number): string | null {
  const wanted = [readOne(state, depth)];
  const unwanted: (string | null)[] = [];
  for (let next = peek(state); next && next.kind !== 'or' && next.kind !== 'close'; next = peek(state)) {
    const before = state.at;
    if (next.kind === 'and') state.at += 1;
    if (peek(state)?.kind === 'not') {
      state.at += 1;
      unwanted.push(readOne(state, depth));
    } else {
      wanted.push(readOne(state, depth));
    }
    if (state.at === before) throw mistake(state, 'a word');
  }
  const all = joined(wanted, 'AND');
  const none = joined(unwanted, 'OR');
  if (all === null && none !== null) throw mistake(state, 'a word to find beside the one that NOT excludes');
  return none === null ? all : `(${all} NOT ${none})`;
}

/** A word, a phrase, NEAR(…), column:… or a group; null when there is nothing in it that can be searched. */
function readOne(state: Reading, depth: number): string | null {
  const token = peek(state);
  if (!token || !startsTerm.has(token.kind)) throw mistake(state, 'a word, a "phrase" or an opening bracket');
  state.at += 1;
  if (token.kind === 'near') return readNear(state);
  if (token.kind === 'open') {
    const inner = readAlternatives(state, depth + 1);
    if (peek(state)?.kind !== 'close') throw mistake(state, 'a closing bracket');
    state.at += 1;
    return inner;
  }
  if (token.kind === 'column') {
    if (depth >= maxDepth) throw mistake(state, `at most ${maxDepth} groups within each other`);
    const inner = readOne(state, depth + 1);
    return inner === null ? null : `({${token.value}} : (${inner}))`;
  }
  return termOf(state, token);
}

const startsTerm: ReadonlySet<TokenKind> = new Set(['word', 'phrase', 'open', 'near', 'column']);

/** NEAR(a b "c d", 5): all of them, with at most so many words in between (10 when left out). */
function readNear(state: Reading): string | null {
  state.at += 1;
  const terms: string[] = [];
  let distance = 10;
  for (;;) {
    const token = peek(state);
    if (token?.kind === 'close') break;
    if (token?.kind !== 'word' && token?.kind !== 'phrase')
      throw mistake(state, 'a word, a comma and a number, or a closing bracket');
    state.at += 1;
    const { value, given } = withoutDistance(state, token);
    const term = termOf(state, {
      ...token,
      value,
      isPrefix: token.kind === 'word' ? value.endsWith('*') : token.isPrefix,
    });
    if (term !== null) terms.push(term);
    if (given === null) continue;
    distance = given;
    if (peek(state)?.kind !== 'close') throw mistake(state, 'a closing bracket');
  }
  state.at += 1;
  return terms.length === 0 ? null : `NEAR(${terms.join(' ')}, ${distance})`;
}

/** "b," followed by "5", "b,5", or "," followed by "5". */
function withoutDistance(state: Reading, token: Token): { value: string; given: number | null } {
  if (token.kind === 'phrase') return { value: token.value, given: null };
  const [, value = token.value, digits] = /^([^,]*),(\d{0,3})$/.exec(token.value) ?? [];
  if (digits === undefined) return { value, given: null };
  if (digits !== '') return { value, given: Number(digits) };
  const next = peek(state);
  if (next?.kind !== 'word' || !/^\d{1,3}$/.test(next.value))
    throw mistake(state, 'how many words may stand in between');
  state.at += 1;
  return { value, given: Number(next.value) };
}

function termOf(state: Reading, token: Token): string | null {
  const words = wordsOf(token.value);
  if (words.length === 0) return null;
  state.terms += words.length;
  if (state.terms > maxTerms) {
    throw badInput(state.argument, `\`${state.argument}\` has more than ${maxTerms} words; search for fewer.`);
  }
  return quoted(words.join(' ')) + (token.isPrefix ? ' *' : '');
}

/** Runs of what the index counts as part of a word. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)?.filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word)) ?? [];
}

function quoted(words: string): string {
  return `"${words}"`;
}

function joined(parts: readonly (string | null)[], operator: 'AND' | 'OR'): string | null {
  const kept = parts.filter((part) => part !== null);
  const [only] = kept;
  if (only === undefined) return null;
  return kept.length === 1 ? only : `(${kept.join(` ${operator} `)})`;
}

function peek(state: Reading): Token | undefined {
  return state.tokens[state.at];
}

function mistake(state: Reading, expected: string) {
  return mistakeAt(state, peek(state)?.at ?? state.text.length, expected);
}

function mistakeAt(state: Reading, at: number, expected: string) {
  const found = at < state.text.length ? shown(state.text.slice(at, at + 20)) : 'the end';
  return badInput(
    state.argument,
    `\`${state.argument}\`: expected ${expected} at character ${at + 1}, found ${found}.`,
    { position: at + 1, expected },
  );
}
