/** Conducts that go together, so that an allegation of one lends weight to an allegation of the other against the same people. Pure. */

const families: readonly (readonly [string, readonly string[]])[] = [
  ['surveillance', ['list', 'target', 'infect', 'spy']],
  ['bribery', ['bribe', 'receive']],
  ['taking', ['embezzle', 'defraud', 'steal', 'launder']],
  ['custody', ['imprison', 'torture']],
];

const familyOf = new Map(families.flatMap(([family, conducts]) => conducts.map((conduct) => [conduct, family])));

/** Name of the family of a conduct; null where it goes with no other. */
export function kinOf(conduct: string): string | null {
  return familyOf.get(conduct) ?? null;
}

export function areKin(one: string, other: string): boolean {
  return one !== other && kinOf(one) !== null && kinOf(one) === kinOf(other);
}
