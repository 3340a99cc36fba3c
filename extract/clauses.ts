/** A content's first clause taken apart: who does, is done to, by whom, with what. */

import type { Span } from './findings.ts';
import { beForms } from './lexicon/closed.ts';
import { type Phrase, phraseAfter, phraseBefore, type TaggedDocument } from './phrases.ts';
import { tokensWithin } from './places.ts';

export interface Clause {
  readonly subject: Phrase | null;
  /** Token index of the main verb. */
  readonly verb: number | null;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "by Morocco’s security services". */
  readonly agent: Phrase | null;
  readonly object: Phrase | null;
  /** "with Israeli-made spyware", "using Pegasus". */
  readonly means: Phrase | null;
}

export function readClause(tagged: TaggedDocument, span: Span): Clause {
  const { tokens } = tagged.doc;
  const { first, end } = tokensWithin(tagged.doc, span);
  const start = clauseStart(tagged, first, end);
  const finite = firstVerb(tagged, start, end);
  if (finite === null)
    return {
      subject: phraseAfter(tagged, start, end),
      verb: null,
      isPassive: false,
      isNegated: false,
      agent: byAgent(tagged, start, end),
      object: null,
      means: meansOf(tagged, start, end),
    };
  let main = finite;
  let be = false;
  let isNegated = false;
  for (let k = finite; k < Math.min(end, finite + 9); k++) {
    const word = tagged.classes[k]!;
    if (beForms.has(tokens[k]!.lower)) be = true;
    if (word === 'negation') isNegated = true;
    if (!/^(?:auxiliary|modal|negation|adverb|quote)$/.test(word)) break;
    main = k + 1;
  }
  const isGerund = tagged.classes[finite] === 'ing';
  const subject = isGerund && finite === start ? null : phraseBefore(tagged, finite, start);
  const isPassive = be && main < end && /^(?:participle|adjective|verb)$/.test(tagged.classes[main]!);
  return {
    subject,
    verb: main < end ? main : finite,
    isPassive,
    isNegated,
    agent: isPassive ? byAgent(tagged, main, end) : null,
    object: isPassive ? null : phraseAfter(tagged, main + 1, end),
    means: meansOf(tagged, main, end),
  };
}

/** Past "that", opening marks, conjunctions and an opening "In 1997 and 1998,". */
function clauseStart(tagged: TaggedDocument, first: number, end: number): number {
  const { tokens } = tagged.doc;
  let start = first;
  while (
    start < end &&
    (/^(?:mark|quote|conjunction)$/.test(tagged.classes[start]!) ||
      /^(?:that|of|for|with|whether|if|as|how|on)$/.test(tokens[start]!.lower)) &&
    start - first < 4
  )
    start++;
  if (start < end && /^(?:preposition|subordinator)$/.test(tagged.classes[start]!)) {
    for (let k = start; k < Math.min(end, start + 20); k++) if (tokens[k]!.text === ',') return k + 1;
  }
  return start;
}

function firstVerb(tagged: TaggedDocument, start: number, end: number): number | null {
  for (let k = start; k < end; k++) {
    const word = tagged.classes[k]!;
    if (word === 'verb' || word === 'auxiliary' || word === 'modal') return k;
    if (k === start && (word === 'ing' || word === 'participle' || word === 'infinitive')) return k;
  }
  return null;
}

function byAgent(tagged: TaggedDocument, from: number, end: number): Phrase | null {
  for (let k = from; k < Math.min(end, from + 24); k++) {
    if (tagged.doc.tokens[k]!.lower === 'by') return phraseAfter(tagged, k + 1, end);
    if (/^(?:subordinator|verb)$/.test(tagged.classes[k]!) && k > from) return null;
  }
  return null;
}

function meansOf(tagged: TaggedDocument, from: number, end: number): Phrase | null {
  for (let k = from; k < Math.min(end, from + 16); k++) {
    if (!/^(?:with|using|via)$/.test(tagged.doc.tokens[k]!.lower)) continue;
    const means = phraseAfter(tagged, k + 1, end);
    return means !== null && AIMS.test(tagged.doc.tokens[means.last]!.lower) ? null : means;
  }
  return null;
}

/** "With intent to rob": why or how, and no tool. */
const AIMS = /^(?:intent|intention|intentions|aim|purpose|view|regard|respect|effect|impunity|hope|goal)$/;
