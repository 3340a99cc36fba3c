/**
 * Whether one of two texts is a copy of the other, as papers edit agency copy. What an editor cuts is the end; what an agency repeats
 * is the background, at the end too. So two texts that share about half are told apart by how they begin.
 */

import { overlapOf, type Signature, shinglesOf, wordsOf } from './signature.ts';

/** Of the shorter text so much has to stand in the other. */
const LEAST_CONTAINED = 0.5;

/** With so much in common the beginning may be another: a paper writes its own first lines. */
const NEARLY_ALL = 0.85;

/** A note of a few lines within a long report is quoted in it, not reprinted by it. */
const LEAST_LENGTH = 0.15;

/** Below this many shingles (about thirty words) chance agreements weigh, so nearly all has to agree. */
const FEW_SHINGLES = 24;

/** By their samples, and by whether `sharesLead` of their texts where those leave it open. */
export async function areNearDuplicates(
  left: Signature,
  right: Signature,
  doShareLead: () => Promise<boolean>,
): Promise<boolean> {
  const [shorter, longer] = left.size <= right.size ? [left, right] : [right, left];
  if (shorter.size < LEAST_LENGTH * longer.size) return false;
  const { containment, resemblance } = overlapOf(left, right);
  if (shorter.size < FEW_SHINGLES) return resemblance >= 0.7;
  return containment >= NEARLY_ALL || (containment >= LEAST_CONTAINED && (await doShareLead()));
}

/** Words that a text begins with: two or three sentences, more than a byline and a first line of the paper's own. */
const LEAD = 80;

/** Does one of them begin with what the other begins with, or, in another order, does each have the other's beginning somewhere? */
export function sharesLead(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const [ofOne, ofOther] = [one.slice(0, LEAD), other.slice(0, LEAD)];
  if (standsIn(ofOne, other.slice(0, 2 * LEAD)) || standsIn(ofOther, one.slice(0, 2 * LEAD))) return true;
  return standsIn(ofOne, other) && standsIn(ofOther, one);
}

/** Half of it: sentences are dropped and touched up. */
function standsIn(words: readonly string[], text: readonly string[]): boolean {
  const [lead, all] = [shinglesOf(words), shinglesOf(text)];
  const shared = [...lead].filter((shingle) => all.has(shingle)).length;
  return lead.size > 0 && shared >= lead.size / 2;
}
