/** Texts that are not English prose (other languages, tables, code): what is safe is read there, and that is said. */

import { countryName, findCountries } from './countries.ts';
import type { Document } from './document.ts';
import type { Findings, FoundParty, FoundStatement, Span } from './findings.ts';
import { isFunctionWord } from './lexicon/common-words.ts';

/** Fewer words say too little to call a text foreign. */
const ENOUGH = 25;
/** More say nothing more. */
const SAMPLE = 400;
/** Of the words of English news two in five are articles, pronouns, prepositions and the like; of lists and other languages few. */
const LEAST_SHARE = 0.14;

export const FOREIGN_NOTE = 'not English prose: countries and quotations alone were read';

export function isEnglish({ tokens }: Document): boolean {
  let words = 0;
  let small = 0;
  for (const { lower } of tokens) {
    if (!/^\p{L}/u.test(lower)) continue;
    words++;
    if (isFunctionWord(lower)) small++;
    if (words === SAMPLE) break;
  }
  return words < ENOUGH || small >= words * LEAST_SHARE;
}

/** Countries, and quotations as statements of nobody known. */
export function readForeign(doc: Document): Findings {
  const mentions = new Map<string, Span[]>();
  for (const { code, start, end } of findCountries(doc)) {
    const places = mentions.get(code) ?? [];
    mentions.set(code, places);
    places.push({ start, end });
  }
  const parties = [...mentions].map(
    ([code, places], i): FoundParty => ({
      id: `e${i + 1}`,
      type: 'COUNTRY',
      name: countryName(code),
      countryCode: code,
      organisationKind: null,
      country: null,
      mentions: places,
      nominals: [],
    }),
  );
  return { parties, positions: [], statements: quotations(doc), allegations: [], notes: [FOREIGN_NOTE] };
}

function quotations(doc: Document): FoundStatement[] {
  let until = -1;
  const outer = doc.quotations.filter(({ start, end, isFragment, inner }) => {
    if (isFragment || start < until || doc.text.slice(inner.start, inner.end).trim() === '') return false;
    until = end;
    return true;
  });
  return outer.map(({ start, end }, i) => ({
    id: `s${i + 1}`,
    source: [],
    cue: [],
    content: [{ start, end }],
    speaker: null,
    speakerLabel: null,
    speakerKind: 'UNNAMED',
    stance: 'ASSERTS',
    quoteKind: 'DIRECT',
    hedges: [],
    about: [],
    respondsTo: [],
    chain: [],
    allegation: null,
    confidence: null,
  }));
}
