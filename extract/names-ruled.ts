/** What the rules say of each token: evidence for the tagger, which knows when to trust them. */

import type { CountryName } from './countries.ts';
import type { Document } from './document.ts';
import { nameCandidates } from './names-candidates.ts';
import type { Evidence } from './names-evidence.ts';
import { typeNames } from './names-typing.ts';

/** 0 nothing; 1, 2 a person’s first and further words; 3, 4 an organisation’s; 5, 6 a name of another kind. */
export function ruledMarks(doc: Document, countries: readonly CountryName[], evidence: Evidence): Uint8Array {
  const marks = new Uint8Array(doc.tokens.length);
  const candidates = nameCandidates(doc, countries, evidence);
  for (const { tokens } of candidates) mark(marks, tokens, 5);
  for (const { tokens, type } of typeNames(doc, candidates, evidence)) mark(marks, tokens, type === 'PERSON' ? 1 : 3);
  return marks;
}

function mark(
  marks: Uint8Array,
  { first, end }: { readonly first: number; readonly end: number },
  begin: number,
): void {
  marks.fill(begin + 1, first, end);
  marks[first] = begin;
}
