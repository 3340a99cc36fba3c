/** How names are compared. */

/** Case, accents, punctuation and a leading "the" do not tell names apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** One word: a surname or a first name. */
export function isBareName(folded: string): boolean {
  return !folded.includes(' ');
}
