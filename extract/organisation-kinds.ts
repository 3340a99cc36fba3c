/** What kind of body a name means: by its own words, else by the common noun that the text sets beside it. */

import type { OrganisationKind } from '../vocabulary.ts';
import { countryOf } from './countries.ts';
import type { Document, TokenRange } from './document.ts';
import { headKind, knownKind, nounKind } from './lexicon/organisation-words.ts';
import { isRoleModifier, isRoleNoun } from './lexicon/titles.ts';

/** “Acme Ltd” a company, “the newspaper Haaretz” a medium, “Meretz, a leftwing party” a party; null where nothing tells. */
export function kindOfBody(doc: Document, range: TokenRange): OrganisationKind | null {
  const words = doc.tokens.slice(range.first, range.end).map((token) => token.text);
  return kindByWords(words) ?? kindBeside(doc, range);
}

/** Kind by the words of a name: a body known by it, its last head word, or the first one before “of”. */
export function kindByWords(words: readonly string[]): OrganisationKind | null {
  const whole = words.join(' ').replaceAll('’', "'");
  const known = knownKind(whole);
  if (known) return known;
  if (
    /\b(?:Police|Army|Navy|Intelligence|Armed Forces|Security Service|Security Services|Air Force|Coast Guard|National Guard|Defense Forces|Defence Forces)\b/.test(
      whole,
    ) &&
    !/(?:Ministry|Department|Court|News)\b/.test(whole)
  )
    return 'SECURITY_SERVICE';
  if (/\b(?:Court|Tribunal)\b/.test(whole)) return 'COURT';
  if (isCentralBank(whole)) return 'GOVERNMENT_BODY';
  if (/\bProsecutors?(?:['’]s?)?\b|\bAttorney General\b/.test(whole)) return 'GOVERNMENT_BODY';
  if (/\b(?:Party|Partido)\b/.test(whole)) return 'POLITICAL_PARTY';
  if (/\b(?:University|College|School|Hospital)\b/.test(whole)) return 'OTHER';
  if (/\b(?:Stock|Crypto) Exchange\b|\bSdn Bhd\b|\bCo\.?$/.test(whole)) return 'COMPANY';
  if (/\b(?:Broadcasting|Television|Radio|Newspaper|Daily)\b/.test(whole)) return 'MEDIA';
  for (const [i, word] of words.entries()) {
    if (/^(?:of|for|against|on|de|del)$/.test(words[i + 1] ?? '')) {
      const kind = headKind(word);
      if (kind) return kind;
    }
  }
  return words.length > 1 ? (headKind(words.at(-1)!) ?? null) : null;
}

/** “Bank of Israel”, “Reserve Bank of India”, “European Central Bank”. */
function isCentralBank(name: string): boolean {
  if (/\b(?:Central|Reserve|State) Bank\b/.test(name)) return true;
  const of = /^Bank of (?:the )?(.+)$/.exec(name);
  return of !== null && of[1] !== 'America' && countryOf(of[1]!) !== null;
}

function kindBeside({ tokens, sentences }: Document, { first, end }: TokenRange): OrganisationKind | null {
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = first > sentence.first ? tokens[first - 1]! : null;
  const isRole = before !== null && isRoleNoun(before.lower.replace(/s$/, ''));
  if (before && !isRole && /^\p{Ll}/u.test(before.text)) {
    const kind = nounKind(before.lower);
    if (kind) return kind;
  }
  const after = end < sentence.end ? tokens[end]! : null;
  if (!after) return null;
  if (/^[,–—-]$/.test(after.text)) {
    const described = describedAs(tokens, end + 1, Math.min(sentence.end, end + 14));
    return described === 'ROLE' ? null : described;
  }
  return FOLLOWS.test(after.text) ? nounKind(after.text) : null;
}

const FOLLOWS =
  /^(?:party|newspaper|company|group|firm|bank|agency|movement|militia|airline|university|foundation|daily|magazine|network|coalition|broadcaster|club)$/;

const DETERMINED = /^(?:a|an|the|its|his|her|their|one|who|our)$/;

/** “X, the defence minister” → ROLE; “X, a leftwing party” → its kind; “X, chairman of …” → ROLE; otherwise null. */
export function describedAs(tokens: Document['tokens'], from: number, stop: number): 'ROLE' | OrganisationKind | null {
  const determined = DETERMINED.test(tokens[from]?.lower ?? '');
  let last: 'ROLE' | OrganisationKind | null = null;
  for (let i = from; i < stop; i++) {
    const { text, lower } = tokens[i]!;
    if (/^(?:of|at|for|in|with|from|that|which|who|long|based|known|and|or|on|to|by|whose|where)$/.test(lower))
      return last;
    if (/^[,.;:–—()“”"]$/.test(text)) return last;
    if (/^(?:said|says|told|has|had|is|was|were|are|have|will|would)$/.test(lower)) return determined ? last : null;
    if (isRoleNoun(lower)) last = 'ROLE';
    else if (isRoleNoun(lower.replace(/s$/, '')) || isRoleModifier(lower)) last ??= null;
    else last = nounKind(lower) ?? (/^\p{Lu}/u.test(text) ? last : last === 'ROLE' ? last : null);
    if (!determined && i > from + 4) return last;
  }
  return last;
}
