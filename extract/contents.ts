/** Where the content of a cue begins and ends. Token indices throughout; spans are made at the very end. */

import type { Cue } from './cues.ts';
import type { Quotation } from './document.ts';
import type { Span } from './findings.ts';
import { timeWords } from './lexicon/closed.ts';
import type { ReportingVerb } from './lexicon/reporting.ts';
import { type Phrase, phraseAfter, type TaggedDocument } from './phrases.ts';

/** Null when the cue has nothing that could be its content. Several spans where the speaker interrupts the words. */
export function contentOf(
  tagged: TaggedDocument,
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
  end: number,
): Span[] | null {
  if (cue.trailing) {
    const before = contentBefore(tagged, cue, cues, floor, end);
    if (before !== null) return before;
  }
  const start = contentStart(tagged, cue, end);
  if (start === null) return quotedAfter(tagged, cue, end);
  const last = contentEnd(tagged, start, end, cues, cue);
  if (last < start) return null;
  const begins = tagged.quotationOf[start]!;
  const parts = [trim(tagged, start, last)];
  if (begins >= 0) parts.push(...continuations(tagged, begins, true));
  return parts.filter((part) => part.end > part.start);
}

/** “A. B,” X said. “C.”: the whole quotation before, then what goes on after. */
function contentBefore(
  tagged: TaggedDocument,
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
  end: number,
): Span[] | null {
  const { tokens, quotations } = tagged.doc;
  const opening = cue.inverted || cue.source === null ? cue.first : Math.min(cue.source.first, cue.first);
  let last = opening - 1;
  const quotation = tagged.quotationOf[last] ?? -1;
  while (last > floor && /^(?:quote|mark)$/.test(tagged.classes[last]!)) last--;
  let first = floor;
  while (first < last && /^(?:quote|mark)$/.test(tagged.classes[first]!) && tagged.quotationOf[first] === quotation)
    first++;
  if (tagged.classes[first] === 'conjunction') first++;
  if (last - first < 1) return null;
  const parts: Span[] = [];
  const quoted = quotation >= 0 ? quotations[quotation]! : null;
  if (quoted !== null && quoted.start < tokens[first]!.start)
    parts.push(trimSpan(tagged, quoted.inner.start, tokens[last]!.end));
  else parts.push(trim(tagged, first, last));
  const tail = Math.max(cue.last, cue.inverted ? (cue.source?.last ?? 0) : 0) + 1;
  const next = nextQuotation(tagged, tail, end);
  const isTaken =
    next !== null && cues.some((other) => other.first >= tail && tokens[other.at]!.start < quotations[next]!.start);
  if (next !== null && !isTaken)
    parts.push(innerSpan(tagged, quotations[next]!), ...continuations(tagged, next, false));
  return parts;
}

/** A quotation that opens in the rest of the sentence, or right after it in the same paragraph. */
function nextQuotation(tagged: TaggedDocument, from: number, end: number): number | null {
  const { doc, quotationOf } = tagged;
  for (let k = from; k < Math.min(end, from + 14); k++) if (quotationOf[k]! >= 0) return quotationOf[k]!;
  if (end - from > 14 || end >= doc.tokens.length || quotationOf[end]! < 0) return null;
  const gap = doc.text.slice(doc.tokens[end - 1]!.end, doc.tokens[end]!.start);
  if (gap.includes('\n')) return null;
  const quotation = doc.quotations[quotationOf[end]!]!;
  return quotation.start === doc.tokens[end]!.start && !speaksAfter(tagged, quotation) ? quotationOf[end]! : null;
}

/** “…,” he added: that quotation has a speaker of its own. */
function speaksAfter({ doc }: TaggedDocument, quotation: Quotation): boolean {
  return (
    /[,?!]/.test(doc.text.charAt(quotation.inner.end - 1)) &&
    /^\s+\p{L}/u.test(doc.text.slice(quotation.end, quotation.end + 3)) &&
    doc.text.charAt(quotation.inner.end - 1) === ','
  );
}

/** X said: [new paragraph] “…”. */
function quotedAfter(tagged: TaggedDocument, cue: Cue, end: number): Span[] | null {
  const { tokens, quotations } = tagged.doc;
  if (!cue.verb.quote || cue.voice === 'passive') return null;
  if (tokens[end - 1]!.text !== ':' && !(cue.last === end - 1)) return null;
  const next = tagged.quotationOf[end] ?? -1;
  if (next < 0 || quotations[next]!.start !== tokens[end]!.start) return null;
  return [innerSpan(tagged, quotations[next]!), ...continuations(tagged, next, true)];
}

/** A quotation without closing mark goes on in the next paragraph. */
function continuations(tagged: TaggedDocument, index: number, within: boolean): Span[] {
  const { quotations } = tagged.doc;
  const parts: Span[] = [];
  for (let k = index; quotations[k]?.runsOn && parts.length < 12; ) {
    let next = k + 1;
    while (next < quotations.length && quotations[next]!.start < quotations[k]!.end) next++;
    if (next >= quotations.length || !within) break;
    if (/\S/.test(tagged.doc.text.slice(quotations[k]!.end, quotations[next]!.start))) break;
    parts.push(innerSpan(tagged, quotations[next]!));
    k = next;
  }
  return parts;
}

/** First token of the content after the cue; null when what follows cannot be content of this verb. */
function contentStart(tagged: TaggedDocument, cue: Cue, end: number): number | null {
  const { verb } = cue;
  const { tokens } = tagged.doc;
  let at = cue.last + 1;
  if (cue.voice === 'passive' && tokens[at]?.lower === 'by' && cue.source !== null) at = cue.source.last + 1;
  if (at < end && tagged.classes[at] === 'adverb' && tokens[at]!.lower !== 'there') at++;
  if (verb.base === 'point' && tokens[at]?.lower === 'out') at++;
  if (cue.inverted && cue.source !== null) at = cue.source.last + 1;
  if (opensWithTime(tagged, at)) at = skipCircumstance(tagged, at, end);
  const asksSomebody = (verb.base === 'ask' || verb.base === 'urge') && cue.voice !== 'passive';
  const unclaused = {
    ...cue,
    verb: { ...verb, object: false, clause: tagged.classes[at] === 'subordinator' || tagged.classes[at] === 'quote' },
  };
  const listened = verb.listener && cue.voice !== 'passive' ? pastListener(tagged, cue, at, end) : null;
  if (listened !== null && tagged.classes[listened] !== 'noun') return listened;
  const direct = accepts(tagged, asksSomebody ? unclaused : cue, at, end) ?? listened;
  if (direct !== null) return direct;
  const object = asksSomebody ? accepts(tagged, cue, at, end) : null;
  if (object !== null) return object;
  const after = skipCircumstance(tagged, at, end);
  return after === at ? null : accepts(tagged, { ...cue, verb: { ...verb, object: false } }, after, end);
}

/** "Ruled last year that", "said Monday it was". */
function opensWithTime({ doc }: TaggedDocument, at: number): boolean {
  const { tokens } = doc;
  const lower = tokens[at]?.lower ?? '';
  return (
    timeWords.has(lower) || (/^(?:last|this|next|earlier)$/.test(lower) && timeWords.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** "Told reporters on Tuesday | that", "asked the ministry | for": where the content of a verb with a listener begins. */
function pastListener(tagged: TaggedDocument, cue: Cue, at: number, end: number): number | null {
  const listener = phraseAfter(tagged, at, end, true);
  if (listener === null) return null;
  const own = { ...cue, verb: { ...cue.verb, object: false } };
  const after = skipCircumstance(tagged, skipMarks(tagged, listenerEnd(tagged, cue, listener) + 1, end), end, cue.verb);
  return accepts(tagged, own, after, end) ?? bareClause(tagged, cue, at, listener.last + 1, end);
}

/** "Asked their Israeli counterparts | for more details": what brings the content ends the listener. */
function listenerEnd(tagged: TaggedDocument, cue: Cue, listener: Phrase): number {
  for (let k = listener.first + 1; k <= listener.last; k++) {
    if (cue.verb.prepositions.has(tagged.doc.tokens[k]!.lower) && tagged.doc.tokens[k]!.lower !== 'of') return k - 1;
  }
  return listener.last;
}

function accepts(tagged: TaggedDocument, cue: Cue, at: number, end: number): number | null {
  const { verb } = cue;
  const { tokens } = tagged.doc;
  if (at >= end) return null;
  const token = tokens[at]!;
  const word = tagged.classes[at]!;
  if (word === 'quote') return verb.quote || verb.clause || verb.object ? at : null;
  if (token.text === ':' || token.text === ',') {
    const next = at + 1;
    if (next >= end) return null;
    if (tagged.classes[next] === 'quote') return verb.quote ? next : null;
    if (token.text === ':') return verb.quote && end - next > 2 ? next : null;
    if (tokens[next]!.lower === 'that' && verb.clause) return next;
    const closing = insetEnd(tagged, at, end);
    return closing === null ? null : accepts(tagged, cue, closing + 1, end);
  }
  if (word === 'mark') return null;
  if (cue.voice === 'passive') return acceptsPassive(tagged, cue, at, end);
  if (word === 'subordinator')
    return (verb.clause && !/^(?:while|although|though|because|once|when|where|unless|as|so)$/.test(token.lower)) ||
      (verb.clause &&
        /^(?:when|where)$/.test(token.lower) &&
        /^(?:ask|explain|reveal|know|learn|recall)$/.test(verb.base))
      ? at
      : null;
  if (word === 'to' && tagged.classes[at + 1] === 'infinitive') return verb.infinitive ? at : null;
  if (verb.prepositions.has(token.lower)) return end - at > 1 ? at : null;
  if (word === 'to' || word === 'preposition') return null;
  if (verb.object || verb.whom)
    return /^(?:conjunction|auxiliary|modal|verb|participle|infinitive)$/.test(word) ? null : at;
  return bareClause(tagged, cue, at, at, end);
}

/** "Is accused of", "was charged with", "are believed to", "was also found that". */
function acceptsPassive(tagged: TaggedDocument, cue: Cue, at: number, end: number): number | null {
  const { tokens } = tagged.doc;
  const { lower } = tokens[at]!;
  if (cue.verb.whom) return /^(?:of|with|for|on|to|in|over)$/.test(lower) ? at : null;
  if (lower === 'that' || lower === 'whether') return cue.verb.clause ? at : null;
  if (
    lower === 'to' &&
    tagged.classes[at + 1] !== undefined &&
    /^(?:infinitive|auxiliary)$/.test(beyondTo(tagged, at))
  ) {
    return cue.verb.infinitive || /^(?:believe|say|think|report|suspect|know|allege|rumour)$/.test(cue.verb.base)
      ? at
      : null;
  }
  if (/^(?:as|about)$/.test(lower) && /^(?:ask|describe|know|view|portray|quote|identify)$/.test(cue.verb.base))
    return at;
  return end - at > 3 && cue.verb.quote && lower === 'saying' ? at : null;
}

function beyondTo(tagged: TaggedDocument, at: number): string {
  return tagged.classes[at + 1] ?? 'mark';
}

/** "Said the bridge was safe": a noun phrase that has a finite verb of its own before the sentence ends. */
function bareClause(tagged: TaggedDocument, cue: Cue, from: number, at: number, end: number): number | null {
  if (!cue.verb.clause || at >= end) return null;
  if (
    !/^(?:noun|name|pronoun|determiner|possessive|number|adjective|adverb|ing|preposition|conjunction)$/.test(
      tagged.classes[at]!,
    )
  )
    return null;
  if (from === at && tagged.classes[at] === 'conjunction') return null;
  let seen = 0;
  for (let k = at; k < Math.min(end, at + 45); k++) {
    const word = tagged.classes[k]!;
    if (word === 'verb' || word === 'modal' || word === 'auxiliary') return seen > 0 ? at : null;
    if (/^(?:noun|name|pronoun|number|determiner)$/.test(word)) seen++;
    if (k === at && word === 'conjunction') return null;
  }
  return null;
}

/** "said, in a speech, that": the comma that closes the inset. */
function insetEnd(tagged: TaggedDocument, at: number, end: number): number | null {
  const { tokens } = tagged.doc;
  if (!/^(?:preposition|ing|adverb|participle)$/.test(tagged.classes[at + 1] ?? '')) return null;
  for (let k = at + 2; k < Math.min(end, at + 16); k++) {
    if (tagged.classes[k] === 'verb') return null;
    if (tokens[k]!.text === ',') return k;
  }
  return null;
}

/** Past "on Tuesday", "in a statement", "to reporters", "last week". */
function skipCircumstance(tagged: TaggedDocument, from: number, end: number, verb?: ReportingVerb): number {
  const { tokens } = tagged.doc;
  let at = from;
  for (let turns = 0; turns < 4 && at < end; turns++) {
    const word = tagged.classes[at]!;
    if (timeWords.has(tokens[at]!.lower) || (word === 'adverb' && at > from)) {
      at++;
      continue;
    }
    if (/^(?:last|this|next|earlier|later)$/.test(tokens[at]!.lower) && timeWords.has(tokens[at + 1]?.lower ?? '')) {
      at += 2;
      continue;
    }
    if ((word !== 'preposition' && word !== 'to') || verb?.prepositions.has(tokens[at]!.lower)) break;
    if (word === 'to' && tagged.classes[at + 1] === 'infinitive') break;
    const phrase = timeWords.has(tokens[at + 1]?.lower ?? '')
      ? { first: at + 1, last: at + 1 }
      : phraseAfter(tagged, at + 1, end);
    if (phrase === null) break;
    at = phrase.last + 1;
    while (at < end && (timeWords.has(tokens[at]!.lower) || tagged.classes[at] === 'number')) at++;
  }
  return skipMarks(tagged, at, end);
}

function skipMarks(tagged: TaggedDocument, from: number, end: number): number {
  const { tokens } = tagged.doc;
  return from < end && tokens[from]!.text === ',' && /^(?:that|whether)$/.test(tokens[from + 1]?.lower ?? '')
    ? from + 1
    : from;
}

/** Last token of content that begins at `start`: the sentence's end, or where another voice or clause takes over. */
function contentEnd(tagged: TaggedDocument, start: number, end: number, cues: readonly Cue[], own: Cue): number {
  const { doc, quotationOf, classes } = tagged;
  const { tokens } = doc;
  const turns = turningPoints(cues, own);
  const isClause = classes[start] === 'subordinator' || classes[start] === 'quote';
  let k = start;
  for (; k < end; k++) {
    if (quotationOf[k]! >= 0) continue;
    const { text } = tokens[k]!;
    const next = tokens[k + 1];
    if (text === ';' || text === '|') break;
    if ((text === ',' || text === '–' || text === '—') && next !== undefined) {
      if (turns.has(k + 1) || next.lower === 'according' || next.lower === 'meaning') break;
      if (!isClause && /^(?:but|while|whereas|although|though|which|who)$/.test(next.lower)) break;
      if (isClause && /^(?:while|whereas|although)$/.test(next.lower)) break;
      if (!isClause && own.verb.object && opensClause(tagged, k + 1, end)) break;
    }
    if (k > start && turns.has(k + 1) && /^(?:and|but|or)$/.test(text)) break;
    if (k > start && turns.has(k)) break;
  }
  return k - 1;
}

/** ", the group accused": a clause of its own follows the comma. */
function opensClause(tagged: TaggedDocument, from: number, end: number): boolean {
  const subject = phraseAfter(tagged, from, end);
  if (subject === null || !/^(?:determiner|pronoun|name|possessive)$/.test(tagged.classes[from]!)) return false;
  return /^(?:verb|auxiliary|modal)$/.test(tagged.classes[subject.last + 1] ?? '');
}

/** Tokens where a later cue of the sentence takes the word: its subject, or the verb itself when it goes on for the same one. */
function turningPoints(cues: readonly Cue[], own: Cue): Set<number> {
  const turns = new Set<number>();
  for (const cue of cues) {
    if (cue.at <= own.at) continue;
    if (cue.trailing)
      turns.add(cue.inverted || cue.source === null ? cue.first : Math.min(cue.first, cue.source.first));
    else if (cue.voice === 'participle' && cue.inherits) turns.add(cue.first);
    else if (cue.inherits) turns.add(cue.first);
  }
  return turns;
}

function innerSpan(tagged: TaggedDocument, { inner }: Quotation): Span {
  return trimSpan(tagged, inner.start, inner.end);
}

/** Without outer quotation marks, final comma or stop. */
function trim(tagged: TaggedDocument, first: number, last: number): Span {
  const { tokens, quotations } = tagged.doc;
  const from = first;
  let to = last;
  while (to > from && /^(?:[.,:;!?…–—-]|\.{2,})$/.test(tokens[to]!.text)) to--;
  const opening = quotations[tagged.quotationOf[from]!];
  if (
    tagged.classes[from] === 'quote' &&
    opening !== undefined &&
    opening.start === tokens[from]!.start &&
    opening.end >= tokens[to]!.end
  ) {
    return trimSpan(tagged, opening.inner.start, opening.inner.end);
  }
  while (to > from && /^[.,]$/.test(tokens[to]!.text)) to--;
  return trimSpan(tagged, tokens[from]!.start, tokens[to]!.end);
}

function trimSpan({ doc }: TaggedDocument, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(doc.text.charAt(from))) from++;
  while (to > from && /[\s,.]/.test(doc.text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
