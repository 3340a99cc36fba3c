/** Letters and the names they stand for. */

/** Letters that may stand for the words: their initials, small words counted or not: “NRM”, “TI”, “EAAT”, “DOJ”. */
export function acronymsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => /^[\p{L}\d]/u.test(word));
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  const main = initials(parts.filter((word) => /^\p{Lu}/u.test(word)));
  const acronyms = [main, initials(parts)];
  if (main.length > 3) acronyms.push(main.slice(0, -1));
  return acronyms.filter((letters) => letters.length > 1);
}

/** The bare capitals of an acronym as written: “U.N.”, “DoJ”, “MPs”. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/s$/, '').replace(/[.&-]/g, '').toUpperCase();
}
