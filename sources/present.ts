/** An object without the members that are undefined: what a state has to be, since it is kept as JSON. */

export function present<T extends object>(members: T): T {
  // The same members but for those that were undefined, which the type allows to be missing.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
