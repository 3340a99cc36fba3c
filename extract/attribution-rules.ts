/** Who says what by which words, by rules over lexicons of verbs, nouns, adjectives and adverbs. */

import type { Attribution, BareAttribution } from './attributions.ts';
import { labelledClaims } from './claims.ts';
import { contentOf } from './contents.ts';
import { type Cue, findCues } from './cues.ts';
import type { Span } from './findings.ts';
import { phraseAfter, phraseSpan, type TaggedDocument } from './phrases.ts';
import { countBefore } from './places.ts';

export interface RuledAttribution extends Attribution {
  /**
   * Beside a trained labeller: SETTLED goes before what it finds by the same cue (the verb is an act: denied, charged, called
   * for an inquiry), PLAIN holds where it finds nothing by that cue (alleged, according to), LIKELY is evidence for it alone.
   */
  readonly standing: 'SETTLED' | 'PLAIN' | 'LIKELY';
}

type Unquoted = BareAttribution & Pick<RuledAttribution, 'standing'>;

/** In reading order of the cues. */
export function ruledAttributions(tagged: TaggedDocument): RuledAttribution[] {
  const found: Unquoted[] = [];
  for (const { first, end } of tagged.doc.sentences) {
    for (let from = first; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      const said = spoken(tagged, from, to);
      const labelled = labelledClaims(tagged, from, to).filter((claim) => !colours(claim, said));
      found.push(...said);
      for (const attribution of [...accordingTo(tagged, from, to), ...labelled])
        found.push({ ...attribution, standing: 'PLAIN' });
    }
  }
  return found.map((attribution) => withMarks(tagged, attribution)).sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
}

/** Longer “sentences” are lists or code; they are read in pieces, so that the work stays linear. */
const LONGEST = 400;

/** "Reportedly told", "allegedly shouted that": the adverb is a hedge of that verb, not a claim of its own. */
function colours(claim: BareAttribution, said: readonly BareAttribution[]): boolean {
  const [cue] = claim.cue;
  return said.some((other) => other.cue.some((span) => span.start <= cue!.end + 1 && cue!.end <= span.end));
}

function spoken(tagged: TaggedDocument, first: number, end: number): Unquoted[] {
  const cues = findCues(tagged, first, end);
  const found: Unquoted[] = [];
  let spokenUntil = -1;
  for (const cue of cues) {
    const content = contentOf(tagged, cue, cues, first, end);
    if (content === null || content.length === 0) continue;
    const place = phraseSpan(tagged.doc, { first: cue.at, last: cue.at });
    if (place.start < spokenUntil && !staysInside(cue)) continue;
    const source =
      cue.source === null || overlaps(content, phraseSpan(tagged.doc, cue.source))
        ? []
        : [phraseSpan(tagged.doc, cue.source)];
    if (source.length === 0 && cue.source !== null && cue.voice !== 'passive') continue;
    found.push({
      source,
      cue: [phraseSpan(tagged.doc, { first: cue.first, last: cue.last })],
      content,
      standing: answersOrAccuses(cue) || isDeed(cue) ? 'SETTLED' : opensClause(tagged, cue) ? 'PLAIN' : 'LIKELY',
    });
    const after = content.find((part) => part.start > place.end);
    if (after !== undefined && cue.verb.clause) spokenUntil = Math.max(spokenUntil, after.end);
  }
  return found;
}

/** Inside somebody's words, only what is itself an answer or an accusation is a link of its own. */
function staysInside(cue: Cue): boolean {
  return answersOrAccuses(cue) || cue.inherits;
}

function answersOrAccuses({ verb }: Cue): boolean {
  return /^(?:DENIES|ADMITS|ACCUSES|CHARGES|SUSPECTS)$/.test(verb.stance);
}

/** "Confirmed that": the clause says that something is told. */
function opensClause({ doc }: TaggedDocument, { last }: Cue): boolean {
  return doc.tokens[last + 1]?.lower === 'that';
}

/** What is done by word rather than told: annotated sets of speech leave most of it out. */
function isDeed({ verb }: Cue): boolean {
  return /^(?:APOLOGISES|DECLINES_COMMENT|NO_REPLY|CALLS_FOR_INVESTIGATION|OPENS_INVESTIGATION|SUES|RULES_LIABLE|CLEARS|CLOSES|CORRECTS|RETRACTS|PARTLY_DENIES)$/.test(
    verb.stance,
  );
}

/** With the quotation marks right around it, and the comma or stop before the closing one. */
function withMarks({ doc }: TaggedDocument, attribution: Unquoted): RuledAttribution {
  const quoted = attribution.content.map((span) => {
    const quotation = doc.quotations[countBefore(doc.quotations, span.start - 1)];
    if (!quotation || quotation.inner.start !== span.start || quotation.inner.end < span.end) return span;
    const left = doc.text.slice(span.end, quotation.inner.end);
    return /^[.,;:!?…\s]*$/u.test(left) ? { start: quotation.start, end: quotation.end } : span;
  });
  return { ...attribution, quoted };
}

function overlaps(spans: readonly Span[], other: Span): boolean {
  return spans.some((span) => span.start < other.end && other.start < span.end);
}

/** "According to X, …" and "…, according to X"; "As per" opens sentences. */
function accordingTo(tagged: TaggedDocument, first: number, end: number): BareAttribution[] {
  const { tokens } = tagged.doc;
  const found: BareAttribution[] = [];
  for (let i = first; i + 2 < end; i++) {
    const opens = tokens[i]!.lower === 'according' && tokens[i + 1]!.lower === 'to';
    const asPer = i === first && tokens[i]!.lower === 'as' && tokens[i + 1]!.lower === 'per';
    if ((!opens && !asPer) || tagged.quotationOf[i]! >= 0) continue;
    const source = phraseAfter(tagged, i + 2, end, i > first);
    if (source === null) continue;
    const content = i - first >= 3 ? before(tagged, first, i - 1) : after(tagged, source.last + 1, end);
    if (content === null) continue;
    found.push({
      source: [phraseSpan(tagged.doc, source)],
      cue: [phraseSpan(tagged.doc, { first: i, last: i + 1 })],
      content: [content],
    });
  }
  return found;
}

function before(tagged: TaggedDocument, first: number, last: number): Span | null {
  let to = last;
  while (to > first && /^(?:mark|quote)$/.test(tagged.classes[to]!)) to--;
  return to - first < 1 ? null : phraseSpan(tagged.doc, { first, last: to });
}

function after(tagged: TaggedDocument, from: number, end: number): Span | null {
  let first = from;
  while (first < end && tagged.classes[first] === 'mark') first++;
  let last = end - 1;
  while (last > first && tagged.classes[last] === 'mark') last--;
  return last - first < 1 ? null : phraseSpan(tagged.doc, { first, last });
}
