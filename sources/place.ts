/** Places in a configuration, for messages: how they are written, and what stands there. */

/** As one would write it in JavaScript: `sources[1].with.url`. */
export function describe(path: readonly PropertyKey[]): string {
  return path
    .map((step, n) => (typeof step === 'number' ? `[${step}]` : `${n === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

/** What stands at a path, undefined when nothing does. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    root,
  );
}

/** A wrong value for an error message: short, and on one line. */
export function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

/** The paths that a JSON pointer (RFC 6901) leads to; a step `*` stands for every member. */
export function pathsOf(pointer: string, root: unknown): string[][] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<string[][]>(
    (paths, step) => paths.flatMap((path) => (step === '*' ? membersAt(root, path) : [[...path, step]])),
    [[]],
  );
}

function membersAt(root: unknown, path: readonly string[]): string[][] {
  const holder = valueAt(root, path);
  return typeof holder === 'object' && holder !== null ? Object.keys(holder).map((name) => [...path, name]) : [];
}
