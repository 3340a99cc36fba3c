/** JSON that breaks off, to the part of it that is complete. */

/** The root object with the elements of its lists that are whole, closed again; null when none is, or when it is not cut off. */
export function withoutBrokenEnd(text: string): string | null {
  const open: string[] = [];
  let isInString = false;
  let end = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isInString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isInString = false;
    } else if (letter === '"') isInString = true;
    else if (letter === '{' || letter === '[') open.push(letter);
    else if (letter === '}' || letter === ']') {
      open.pop();
      if (open.length === 2 && open[0] === '{' && open[1] === '[') end = at + 1;
    }
  }
  return open.length === 0 || end === -1 ? null : `${text.slice(0, end)}]}`;
}
