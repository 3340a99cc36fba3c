/** Softening words in or beside a content. */

import type { Attribution } from './attributions.ts';
import type { FoundHedge, Span } from './findings.ts';
import { hedgesBeginning } from './lexicon/hedges.ts';
import type { TaggedDocument } from './phrases.ts';
import { placesWithin, tokensWithin } from './places.ts';

/** In reading order, never overlapping; an adverb cue is itself a hedge, as is "reportedly" beside the cue. */
export function findHedges(tagged: TaggedDocument, { cue, content }: Attribution): FoundHedge[] {
  const found: FoundHedge[] = [];
  for (const span of [...content, ...cue]) found.push(...hedgesWithin(tagged, span));
  for (const quotation of content.flatMap((span) => placesWithin(tagged.doc.quotations, span))) {
    if (!quotation.isFragment) continue;
    const { first, end } = tokensWithin(tagged.doc, quotation.inner);
    if (end - first <= 2) found.push({ start: quotation.start, end: quotation.end, kind: 'SCARE_QUOTE' });
  }
  return found.sort((a, b) => a.start - b.start).filter((hedge, i, all) => i === 0 || hedge.start >= all[i - 1]!.end);
}

function hedgesWithin(tagged: TaggedDocument, span: Span): FoundHedge[] {
  const { tokens } = tagged.doc;
  const { first, end } = tokensWithin(tagged.doc, span);
  const found: FoundHedge[] = [];
  for (let k = first; k < end; k++) {
    const hedge = hedgesBeginning(tokens[k]!.lower).find(({ words }) =>
      words.every((word, i) => k + i < end && tokens[k + i]!.lower === word),
    );
    if (hedge === undefined) continue;
    const last = k + hedge.words.length - 1;
    if (hedge.kind === 'APPROXIMATOR' && !measures(tagged, last + 1, end)) continue;
    if (tokens[k]!.lower === 'may' && tokens[k]!.text === 'May') continue;
    found.push({ start: tokens[k]!.start, end: tokens[last]!.end, kind: hedge.kind });
    k = last;
  }
  return found;
}

/** "About 200", "some three dozen": without a number after it the word softens nothing. */
function measures(tagged: TaggedDocument, at: number, end: number): boolean {
  return (
    at < end &&
    (tagged.classes[at] === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|a|half|twenty|hundreds|thousands)$/.test(
        tagged.doc.tokens[at]!.lower,
      ))
  );
}
