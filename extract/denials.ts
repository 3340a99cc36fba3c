/** What a denial is of: the speaker’s own conduct, or a deed that nobody did. */

import { readClause } from './clauses.ts';
import type { Draft } from './drafts.ts';
import { doneToSomebody } from './lexicon/conduct.ts';
import type { TaggedDocument } from './phrases.ts';

/** "Denied bribing officials", "denied that it had …", "denied that its services …", "pleaded not guilty". */
export function deniesOwnConduct(tagged: TaggedDocument, { act, content }: Draft): boolean {
  if (act.base !== 'deny') return act.base === 'plead';
  const { subject, isPassive, verb } = readClause(tagged, content[0]!);
  if (isPassive || verb === null) return false;
  return subject === null || /^(?:he|she|it|they|his|her|its|their)$/.test(tagged.doc.tokens[subject.first]!.lower);
}

/** "Said that the phone had not been hacked": the deed itself did not happen, whoever says so. */
export function deniesDeed(tagged: TaggedDocument, { deed, content }: Draft): boolean {
  if (deed === null || !doneToSomebody.has(deed.conduct)) return false;
  const { verb, isNegated } = readClause(tagged, content[0]!);
  return isNegated && verb === deed.at;
}
