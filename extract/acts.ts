/** What a cue does: reads the act off its words alone, before anybody asks who speaks or about what. */

import type { Stance } from '../vocabulary.ts';
import type { Attribution } from './attributions.ts';
import type { Span } from './findings.ts';
import { allegationNouns, hedgingAdjectives, hedgingAdverbs, speechNouns } from './lexicon/allegation-nouns.ts';
import { beForms, negations } from './lexicon/closed.ts';
import { carriedNouns, carryingVerbs, inquiryNouns, openingVerbs, reportingVerb } from './lexicon/reporting.ts';
import { readVerb } from './lexicon/verbs.ts';
import type { TaggedDocument } from './phrases.ts';
import { textOf, tokensWithin } from './places.ts';

export type CueKind = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition';

export interface Act {
  readonly stance: Stance;
  readonly kind: CueKind;
  /** Base form of the verb, or the word itself. */
  readonly base: string;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** The accused is the cue's own object or subject: accuse, charge, suspect of. */
  readonly takesAccused: boolean;
}

export function readAct(tagged: TaggedDocument, attribution: Attribution): Act {
  const { doc } = tagged;
  const range = tokensWithin(doc, attribution.cue[0]!);
  const words = doc.tokens.slice(range.first, range.end).map((token) => token.lower);
  const content = textOf(doc, attribution.content).replace(/^[“”"‘'«„`\s]+/u, '');
  if (words.length === 1) {
    const labelled = readLabel(words[0]!, tagged.classes[range.first]!);
    if (labelled !== null) return labelled;
  }
  const at = headVerb(words);
  if (at === null) return plain('ASSERTS', 'preposition', words[0] ?? '');
  const base = readVerb(words[at]!)!.base;
  const verb = reportingVerb(base);
  const isNegated = words.some((word) => negations.has(word));
  const isPassive = words.slice(0, at).some((word) => beForms.has(word)) && !words[at]!.endsWith('ing');
  const isReduced = at === 0 && tagged.classes[range.first] === 'participle';
  const isPartly = /^(?:partly|partially)$/.test(doc.tokens[range.first - 1]?.lower ?? '');
  const told = isPartly ? ['partly', ...words] : words;
  const stance = verbStance(base, verb?.stance ?? 'ASSERTS', words.slice(at + 1), content, isNegated, told);
  return {
    stance: TELLING.test(base) && bids(tagged, attribution.content[0]!) ? 'REQUESTS' : stance,
    kind: 'verb',
    base,
    isNegated,
    isPassive: isPassive || isReduced,
    // “I suspect another reason” accuses nobody, “they suspect him of theft” does.
    takesAccused: (verb?.whom ?? false) && (base !== 'suspect' || isPassive || isReduced || /\bof\b/i.test(content)),
  };
}

/** "The accused not to interfere", "to leave at once": what somebody is told to do. */
function bids({ doc, classes }: TaggedDocument, content: Span): boolean {
  const { first, end } = tokensWithin(doc, content);
  for (let k = first; k < Math.min(end, first + 8); k++) {
    if (/^(?:verb|auxiliary|modal|subordinator)$/.test(classes[k]!)) return false;
    if (classes[k] === 'infinitive' && doc.tokens[k - 1]?.lower === 'to') return true;
  }
  return false;
}

function readLabel(word: string, wordClass: string): Act | null {
  const adverb = hedgingAdverbs.get(word);
  if (adverb !== undefined) return plain(adverb, 'adverb', word);
  const adjective = hedgingAdjectives.get(word);
  if (adjective !== undefined && wordClass !== 'verb' && wordClass !== 'participle')
    return plain(adjective, 'adjective', word);
  const noun = wordClass === 'noun' ? (allegationNouns.get(word) ?? speechNouns.get(word)) : undefined;
  return noun === undefined ? null : plain(noun, 'noun', word);
}

function plain(stance: Stance, kind: CueKind, base: string): Act {
  return { stance, kind, base, isNegated: false, isPassive: false, takesAccused: false };
}

/** The last word of the cue that is a reporting verb, else the last verb. */
function headVerb(words: readonly string[]): number | null {
  let fallback: number | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const base = readVerb(words[i]!)?.base;
    if (base === undefined) continue;
    if (reportingVerb(base) !== null) return i;
    fallback ??= i;
  }
  return fallback;
}

const TELLING = /^(?:tell|warn|advise|remind|instruct|direct|command|invite|encourage|caution|implore|beg)$/;
/** "Some of the allegations", "most of the claims": the rest is left standing. */
const PARTLY =
  /^(?:some|part|parts|most|several|one|two|three|four|five|a number) of (?:the|these|those|his|her|their)\b/i;
const INQUIRY = /\b(?:investigat\w+|inquir(?:y|ies)|enquir(?:y|ies)|probes?|review commission)\b/i;
const COMMENT =
  /^to (?:comment|answer|say|discuss|speak|elaborate|respond|be interviewed|talk|provide comment|give)\b/i;

function verbStance(
  base: string,
  stance: Stance,
  after: readonly string[],
  content: string,
  isNegated: boolean,
  words: readonly string[],
): Stance {
  const carried = carryingVerbs.has(base)
    ? after.map((word) => carriedNouns.get(word)).find((known) => known !== undefined)
    : undefined;
  if (carried !== undefined) return carried;
  if (words.includes('allegedly') && !/^(?:say|tell|claim|state)$/.test(base)) return 'ACCUSES';
  if (openingVerbs.has(base) && startsInquiry(content))
    return /^(?:close|drop|shelve|discontinue|end)$/.test(base) ? 'CLOSES' : 'OPENS_INVESTIGATION';
  if (/^(?:decline|refuse)$/.test(base) && COMMENT.test(content)) return 'DECLINES_COMMENT';
  if (base === 'plead' && /\bguilty\b/i.test(`${words.join(' ')} ${content}`))
    return /\bnot guilty\b/i.test(`${words.join(' ')} ${content}`) ? 'DENIES' : 'ADMITS';
  if (isNegated) return negatedStance(base, stance, words);
  if (stance === 'DENIES' && (words.some((word) => /^(?:partly|partially)$/.test(word)) || PARTLY.test(content)))
    return 'PARTLY_DENIES';
  if (base === 'ask')
    return /^(?:if|whether|what|why|how|when|where|who|about)\b/i.test(content) || /\?$/.test(content)
      ? 'QUESTIONS'
      : requested(content);
  if (base === 'call')
    return /^(?:for|on|upon)\b/i.test(content) || /^(?:for|on|upon)$/.test(after[0] ?? '')
      ? requested(content)
      : 'ASSERTS';
  if (stance === 'REQUESTS') return requested(content);
  if (base === 'find' && /\bguilty\b|\bliable\b/i.test(content)) return 'RULES_LIABLE';
  if (base === 'rule' && !/\bguilty\b|\bliable\b|\bviolat|\bunlawful|\billegal/i.test(content)) return 'ASSERTS';
  if (base === 'clear' && !/\bof\b/i.test(content)) return 'ASSERTS';
  if (base === 'defend' && /\bright\b/i.test(content)) return 'DEFENDS';
  if ((base === 'insist' || base === 'maintain') && /\binnocen/i.test(content)) return 'DENIES';
  return stance;
}

function negatedStance(base: string, stance: Stance, words: readonly string[]): Stance {
  if (/^(?:respond|reply|return|answer|react)$/.test(base)) return 'NO_REPLY';
  if (base === 'comment') return 'DECLINES_COMMENT';
  const isUnable = words.includes('could') || words.includes('can') || words.includes('cannot');
  if (stance === 'CONFIRMS' || (isUnable && /^(?:say|know|tell|verify|find|determine)$/.test(base))) return 'QUESTIONS';
  if (stance === 'ADMITS') return 'DENIES';
  return 'ASSERTS';
}

function requested(content: string): Stance {
  return INQUIRY.test(content) ? 'CALLS_FOR_INVESTIGATION' : 'REQUESTS';
}

function startsInquiry(content: string): boolean {
  return content
    .toLowerCase()
    .split(/\s+/, 6)
    .some((word) => inquiryNouns.has(word));
}
