/** Notices a sentence that breaks off. It is only noted: a text is never repaired. */

/** A conjunction or article that another sentence's first word follows: “… of whether that The project …”. */
const insideBreak =
  /\b(?:(?:whether|if|because|than|of|to|with|by|from) (?:that|whether|which|the|an?) \p{Lu}\p{Ll}*|(?:that|whether|which|because|the|an?|of|to|with|from) (?:He|She|It|They|We|There|This|These|While|However|But|When))\b/u;

/** `the United …`, `of the Mossad`: after an article a capital is a name, unless it is a word that only opens sentences. */
const opener =
  /^(?:The|An?|He|She|It|They|We|There|This|These|Those|While|However|But|When|In|On|At|As|After|Before|For)$/;

const WINDOW = 40;

/** The words around the first break, or null. */
export function truncationIn(text: string): string | null {
  for (const match of text.matchAll(new RegExp(insideBreak, 'gu'))) {
    const word = match[0].split(' ').at(-1) ?? '';
    if (opener.test(word)) return excerpt(text, match.index, match.index + match[0].length);
  }
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim();
  const isCut = last.length > 80 && !/[.!?…:;)\]”’"'»*]$/u.test(last);
  const isMarked = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u.test(last) && last.length > 80;
  return isCut || isMarked ? excerpt(text, text.length, text.length) : null;
}

function excerpt(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - WINDOW), end + WINDOW).replace(/\s+/g, ' ');
}
