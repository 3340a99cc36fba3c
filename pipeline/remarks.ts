/** Decisions taken about a source, each as `kind: detail`, one of a kind: how people learn of what was done without asking them. */

/** With the remark of this kind replaced, or taken away by null. */
export function withRemark(remarks: readonly string[], kind: string, detail: string | null): string[] {
  const others = remarks.filter((remark) => !remark.startsWith(`${kind}: `));
  return detail === null ? others : [...others, `${kind}: ${detail}`];
}
