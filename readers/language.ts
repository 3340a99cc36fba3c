/** Which language a text is in: detected when there is enough of it, else as claimed, else unknown. */

import { eld } from 'eld/medium';

/** Fewer characters say too little to contradict a claim. */
const ENOUGH = 60;
/** More say nothing more. */
const SAMPLE = 2000;

/**
 * A primary language subtag in lower case ("en"), or null. `claimed` is a BCP 47 tag as the origin gives it: it wins unless
 * a long enough text is reliably in another language, since site-wide settings are often wrong for a single article.
 */
export function languageOf(text: string, claimed?: string): string | null {
  const claim = primarySubtag(claimed);
  if (text.length < ENOUGH) return claim;
  const result = eld.detect(text.slice(0, SAMPLE));
  if (result.language === '' || result.language === claim || !result.isReliable()) return claim;
  const scores = result.getScores();
  // Close relatives (Norwegian and Danish, Malay and Indonesian) score alike: then the origin knows better.
  const rival = claim === null ? 0 : (scores[claim] ?? 0);
  return rival >= 0.92 * (scores[result.language] ?? 0) && claim !== null ? claim : result.language;
}

function primarySubtag(tag: string | undefined): string | null {
  const subtag = tag
    ?.trim()
    .match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
    .toLowerCase();
  if (subtag === undefined || subtag === 'und' || subtag === 'mul' || subtag === 'zxx') return null;
  return Intl.getCanonicalLocales(subtag)[0] ?? null;
}
