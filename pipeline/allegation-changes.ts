/** Which allegations of a new reading are new, lost or altered, and which stored ones they are. */

import { type Altered, type Changes, type FieldChange, listed, oneLine, quoted } from './changes.ts';
import type { Pairs } from './statement-changes.ts';
import type { ReadAllegation, Reading } from './stored-reading.ts';

export interface AllegationView {
  /** Verbatim. */
  readonly claim: string;
  readonly accused: readonly string[];
}

/** From the place of an allegation after to the place of the one before that it is; several may be one. */
export type Groups = ReadonlyMap<number, number>;

/** An allegation is the one with which it shares most statements; a second one only when the store would join it to that. */
export function groupAllegations(
  before: readonly ReadAllegation[],
  after: readonly ReadAllegation[],
  pairs: Pairs,
): Groups {
  const groups = new Map<number, number>();
  const taken = new Set<number>();
  after.forEach(({ members, joins }, j) => {
    const [best] = before
      .map((one, i) => ({
        i,
        shared: one.members.filter((member) => members.includes(pairs.get(member) ?? -1)).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (!best || (taken.has(best.i) && !joins.has(before[best.i]!.id ?? ''))) return;
    groups.set(j, best.i);
    taken.add(best.i);
  });
  return groups;
}

export function allegationChanges(
  text: string,
  before: Reading,
  after: Reading,
  groups: Groups,
  pairs: Pairs,
): Changes<AllegationView> {
  const met = new Set(groups.values());
  const altered = [...met].flatMap((i): Altered<AllegationView>[] => {
    const old = before.allegations[i]!;
    const now = after.allegations.filter((_, j) => groups.get(j) === i);
    const fields = allegationFields(text, before, after, old, now, pairs);
    return fields.length === 0 ? [] : [{ before: viewAllegation(old), after: viewAllegation(now[0]!), fields }];
  });
  return {
    // One without statements of its own stands behind another that lists them all.
    new: after.allegations.filter(({ members }, j) => !groups.has(j) && members.length > 0).map(viewAllegation),
    lost: before.allegations.filter((_, i) => !met.has(i)).map(viewAllegation),
    altered,
  };
}

function allegationFields(
  text: string,
  before: Reading,
  after: Reading,
  old: ReadAllegation,
  now: readonly ReadAllegation[],
  pairs: Pairs,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>, known = from) => {
    const isSame = [...from.keys()].every((key) => to.has(key)) && [...to.keys()].every((key) => known.has(key));
    if (!isSame) changes.push({ field, from: listed([...from.values()]), to: listed([...to.values()]) });
  };
  const wordings = now.flatMap((one) => one.wordings);
  if (old.wordings.length > 0 && !old.wordings.some((wording) => wordings.includes(wording)))
    changes.push({ field: 'claim', from: `“${oneLine(old.claim)}”`, to: `“${oneLine(now[0]!.claim)}”` });
  const members = (reading: Reading, places: readonly number[], keyOf: (place: number) => number | string) =>
    new Map(places.map((place) => [String(keyOf(place)), quoted(text, reading.statements[place]!.content)]));
  compare(
    'statements',
    members(before, old.members, (i) => pairs.get(i) ?? `lost ${i}`),
    members(
      after,
      now.flatMap((one) => one.members),
      (j) => j,
    ),
  );
  const roles = (all: readonly ReadAllegation[]) =>
    new Map(all.flatMap((one) => one.roles.map(({ key, role, label }) => [key, `${role} ${oneLine(label)}`])));
  compare('roles', roles([old]), roles(now));
  const labels = new Map([...[old, ...now].flatMap((one) => one.roles.map(({ key, label }) => [key, label] as const))]);
  const steps = (keys: readonly string[]) => new Map(keys.map((key) => [key, stepShown(key, labels)]));
  compare('status', steps(old.steps), steps(now.flatMap((one) => one.steps)), steps(old.stepsOfArticle));
  return changes;
}

/** "RESPONSE DENIED ACCUSED <id>" as "RESPONSE DENIED by the company". */
function stepShown(key: string, labels: ReadonlyMap<string, string>): string {
  const [axis = '', to = '', ...role] = key.split(' ');
  const label = labels.get(role.join(' '));
  return `${axis} ${to}${label ? ` by ${oneLine(label)}` : ''}`;
}

function viewAllegation({ claim, roles }: ReadAllegation): AllegationView {
  return { claim, accused: roles.filter(({ role }) => role === 'ACCUSED').map(({ label }) => label) };
}

/** Of several that were one, the first is: whom the others accuse decides whether they join it. */
export function knownAllegations(before: readonly ReadAllegation[], groups: Groups): Map<number, string> {
  const known = new Map<number, string>();
  const taken = new Set<number>();
  for (const [j, i] of groups) {
    const { id, isOwn } = before[i]!;
    if (isOwn && id !== null && !taken.has(i)) known.set(j, id);
    taken.add(i);
  }
  return known;
}
