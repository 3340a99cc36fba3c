/**
 * Which of the parties that are near each other are judged the same or different. Looks at each one's whole neighbourhood, because who
 * could as well be another is neither. Pure.
 */

import { coreName, isAcronym } from './organisation-name.ts';
import { type PartyEvidence, type PartyLikeness, partyLikeness } from './party-likeness.ts';
import { agreementOf, personName } from './person-name.ts';

export interface Pair {
  readonly leftId: string;
  readonly rightId: string;
  readonly likeness: PartyLikeness;
}

/** `compared`: each party with all that share a block key with it. Of the pairs with one of `judged`, by both ids, the smaller first. */
export function judgementsFor(
  compared: readonly (readonly [string, readonly string[]])[],
  evidence: ReadonlyMap<string, PartyEvidence>,
  judged: ReadonlySet<string>,
): Map<string, Pair> {
  const likenesses = new Map<string, Map<string, PartyLikeness>>();
  const met = new Map<string, PartyLikeness | null>();
  // The smaller id first, so that its reasons read the same whichever came first.
  const likenessOf = (id: string, other: string) => {
    const [first, second] = id < other ? [id, other] : [other, id];
    const pair = `${first} ${second}`;
    const [one, two] = [evidence.get(first), evidence.get(second)];
    if (!met.has(pair)) met.set(pair, one && two ? partyLikeness(one, two) : null);
    return met.get(pair)!;
  };
  for (const [id, candidates] of compared) {
    const own = new Map<string, PartyLikeness>();
    for (const other of candidates) {
      const likeness = likenessOf(id, other);
      if (likeness) own.set(other, likeness);
    }
    likenesses.set(id, own);
  }
  const pairs = new Map<string, Pair>();
  for (const [id, own] of likenesses) {
    if (!judged.has(id)) continue;
    for (const [other, likeness] of own) {
      const isDoubtful =
        likeness.verdict === 'SAME' &&
        (isOneOfSeveral(id, other, likenesses, evidence) || isOneOfSeveral(other, id, likenesses, evidence));
      const [leftId, rightId] = id < other ? [id, other] : [other, id];
      if (!isDoubtful) pairs.set(`${leftId} ${rightId}`, { leftId, rightId, likeness });
    }
  }
  return pairs;
}

/** `id` could as well be another than `other`: two people of its name hold offices of two countries, two bodies have its acronym. */
function isOneOfSeveral(
  id: string,
  other: string,
  likenesses: ReadonlyMap<string, ReadonlyMap<string, PartyLikeness>>,
  evidence: ReadonlyMap<string, PartyEvidence>,
): boolean {
  const me = evidence.get(id)!;
  const same = [...(likenesses.get(id) ?? [])]
    .filter(([, { verdict }]) => verdict === 'SAME')
    .map(([one]) => evidence.get(one)!);
  if (me.type === 'PERSON') {
    if (isOfSeveralMiddles(me, evidence.get(other)!, same)) return true;
    if (me.context !== '') return false;
    return (
      new Set(same.map(({ context }) => context).filter((context) => context !== '')).size > 1 &&
      evidence.get(other)!.context !== ''
    );
  }
  if (!isAcronym(me.name) || isAcronym(evidence.get(other)!.name)) return false;
  // What an article writes out is surer than what the letters could stand for.
  const sureness = (one: string) =>
    likenesses
      .get(id)
      ?.get(one)
      ?.features.find(({ name }) => name === 'acronym')?.weight ?? 0;
  const long = same.filter((one) => !isAcronym(one.name) && sureness(one.id) >= sureness(other));
  return long.some((one, n) => long.slice(n + 1).some((two) => !isOneBody(one, two)));
}

function isOneBody(one: PartyEvidence, two: PartyEvidence): boolean {
  return coreName(one.name) === coreName(two.name) || partyLikeness(one, two)?.verdict === 'SAME';
}

/** "George Bush" beside "George W. Bush" and "George P. Bush" is the one or the other: it makes the two no one. */
function isOfSeveralMiddles(me: PartyEvidence, other: PartyEvidence, same: readonly PartyEvidence[]): boolean {
  const bare = personName(me.name);
  if (bare === null || bare.middles.length > 0 || personName(other.name)?.middles.length === 0) return false;
  const longer = same.map(({ name }) => personName(name)).filter((one) => one !== null && one.middles.length > 0);
  return longer.some((one, n) => longer.slice(n + 1).some((two) => agreementOf(one!, two!) === null));
}
