/**
 * JSON as pages write it, made into JSON: comments and CDATA marks go, and so do trailing commas; control characters,
 * wrong escapes and bare quotes in strings are escaped; single quotes become double ones; what was cut off is closed.
 * One pass, linear in the length of the text.
 */
export function repairJson(text: string): string {
  const json = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/;\s*$/, '');
  const out: string[] = [];
  const open: string[] = [];
  for (let at = 0; at < json.length; ) {
    const letter = json[at] ?? '';
    if (letter === '"' || letter === "'") {
      const end = writeString(json, at, letter, out);
      at = end;
    } else if (json.startsWith('/*', at) || json.startsWith('<!--', at)) {
      const close = json.indexOf(letter === '/' ? '*/' : '-->', at);
      at = close < 0 ? json.length : close + (letter === '/' ? 2 : 3);
    } else if (json.startsWith('//', at)) {
      const close = json.indexOf('\n', at);
      at = close < 0 ? json.length : close;
    } else {
      if (letter === '{' || letter === '[') open.push(letter === '{' ? '}' : ']');
      if (letter === '}' || letter === ']') {
        dropComma(out);
        open.pop();
      }
      // Blanks outside strings carry nothing; leaving them out lets a comma before a bracket be seen.
      if (letter === ',' && /^[,[{]?$/.test(out.at(-1) ?? '')) at += 1;
      else {
        if (!/\s/.test(letter)) out.push(letter);
        at += 1;
      }
    }
  }
  dropComma(out);
  return out.join('') + open.reverse().join('');
}

function dropComma(out: string[]): void {
  if (out.at(-1) === ',') out.pop();
}

/** Writes the string that opens at `start`; returns where the text goes on. */
function writeString(json: string, start: number, quote: string, out: string[]): number {
  const letters: string[] = [];
  let at = start + 1;
  for (; at < json.length; at += 1) {
    const letter = json[at] ?? '';
    if (letter === '\\') {
      const next = json[at + 1] ?? '';
      const isEscape = /["\\/bfnrt]/.test(next) || (next === 'u' && /^[\da-f]{4}/i.test(json.slice(at + 2, at + 6)));
      letters.push(isEscape ? `\\${next}` : next === "'" ? "'" : '\\\\');
      if (isEscape || next === "'") at += 1;
    } else if (letter === quote && endsString(json, at + 1)) break;
    else if (letter === '"') letters.push('\\"');
    else if (letter < ' ') letters.push(letter === '\n' ? '\\n' : letter === '\t' ? '\\t' : ' ');
    else letters.push(letter);
  }
  out.push(`"${letters.join('')}"`);
  return at + 1;
}

/** A quote ends a string where JSON could go on; else it belongs to the string. */
function endsString(json: string, at: number): boolean {
  let next = at;
  while (next < json.length && next < at + 200 && /\s/.test(json[next] ?? '')) next += 1;
  const letter = json[next];
  if (letter === undefined || letter === ':' || letter === '}' || letter === ']' || letter === '/') return true;
  if (letter !== ',') return false;
  let after = next + 1;
  while (after < json.length && after < next + 200 && /\s/.test(json[after] ?? '')) after += 1;
  return /^["'{[\]}\d\-tfn/]$/.test(json[after] ?? '}');
}
