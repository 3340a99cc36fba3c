/** Named people who speak for somebody: "Ramaphosa’s advocate, Karrisha Pillay", "Ms Smith, a spokeswoman for the firm". */

import type { FoundParty } from './findings.ts';
import type { PartyIndex } from './parties.ts';
import { type Phrase, phraseAfter, phraseBefore, phraseSpan, type TaggedDocument } from './phrases.ts';

const REPRESENTS =
  /^(?:lawyers?|attorneys?|advocates?|solicitors?|barristers?|counsel|spokesman|spokeswoman|spokesperson|spokespeople|representatives?|press secretary)$/;

/** From a representative's party id to whom it speaks for. The first mention of it as such decides. */
export function findAdvocates(tagged: TaggedDocument, index: PartyIndex): ReadonlyMap<string, FoundParty> {
  const { tokens } = tagged.doc;
  const advocates = new Map<string, FoundParty>();
  for (const [i, token] of tokens.entries()) {
    if (!REPRESENTS.test(token.lower)) continue;
    const principal = principalOf(tagged, index, i);
    const person = principal === null ? null : personBeside(tagged, index, i, principal);
    if (principal !== null && person !== null && !advocates.has(person.id)) advocates.set(person.id, principal);
  }
  return advocates;
}

function principalOf(tagged: TaggedDocument, index: PartyIndex, i: number): FoundParty | null {
  const { tokens } = tagged.doc;
  if (tagged.classes[i - 1] === 'genitive')
    return partyAt(tagged, index, phraseBefore(tagged, i - 1, Math.max(0, i - 12)));
  if (/^(?:for|of)$/.test(tokens[i + 1]?.lower ?? ''))
    return partyAt(tagged, index, phraseAfter(tagged, i + 2, Math.min(tokens.length, i + 14)));
  const before = phraseBefore(tagged, i, Math.max(0, i - 12));
  return before !== null && before.first < i - 1 ? partyAt(tagged, index, { first: before.first, last: i - 1 }) : null;
}

/** The person named right after it, past a comma, or right before the comma that opens "a spokesman for". */
function personBeside(tagged: TaggedDocument, index: PartyIndex, i: number, principal: FoundParty): FoundParty | null {
  const { tokens } = tagged.doc;
  const from = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  const after = partyAt(tagged, index, phraseAfter(tagged, from, Math.min(tokens.length, from + 8)));
  if (after?.type === 'PERSON' && after !== principal) return after;
  for (let k = i - 1; k > Math.max(0, i - 5); k--) {
    if (tokens[k]!.text !== ',') continue;
    const before = partyAt(tagged, index, phraseBefore(tagged, k, Math.max(0, k - 8)));
    return before?.type === 'PERSON' && before !== principal ? before : null;
  }
  return null;
}

function partyAt(tagged: TaggedDocument, index: PartyIndex, phrase: Phrase | null): FoundParty | null {
  return phrase === null ? null : index.at(phraseSpan(tagged.doc, phrase));
}
