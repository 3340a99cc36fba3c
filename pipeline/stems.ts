/** Words as they are compared between texts: folded, without plural and past endings, so that "raids" and "raided" are one. */

/** In reading order, repeats included; words of fewer than three letters are left out. */
export function stemsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '');
  const words = folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map(stem);
}

/** English endings alone; a word that stays under four letters keeps them. */
function stem(word: string): string {
  const cut = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=[^aeious])(?:s|es|ed|ing)$|(?<=[aeiou])(?:s)$/, '');
  return cut.length < 4 ? word : cut.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1');
}
