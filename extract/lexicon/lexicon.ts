/** A word list that is taken apart when it is first asked, and only once. */

/** Words are parted by white space; “_” stands for a space inside an entry (“New_York”). */
export function lexicon(list: string): (entry: string) => boolean {
  let entries: Set<string> | null = null;
  return (entry) => {
    entries ??= new Set(
      list
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll('_', ' ')),
    );
    return entries.has(entry);
  };
}

/** The same for lists of “KEY: entries” lines: gives the key of an entry, or null. */
export function labelledLexicon<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): (entry: string) => Label | null {
  let labels: Map<string, Label> | null = null;
  return (entry) => {
    if (!labels) {
      labels = new Map();
      // Object.keys forgets that its keys are the labels.
      for (const label of Object.keys(lists) as Label[]) {
        for (const word of lists[label].trim().split(/\s+/)) labels.set(word.replaceAll('_', ' '), label);
      }
    }
    return labels.get(entry) ?? null;
  };
}
