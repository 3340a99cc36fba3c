/** White space, control characters and Unicode forms put in order; words and typographic marks stay as they are. */

/** Zero-width marks that carry no meaning, soft hyphens, and marks that reverse the direction of what follows. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** NFC, well-formed, paragraphs separated by one blank line. */
export function tidyText(text: string): string {
  return clean(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .split(/\n(?: ?\n)+/)
    .flatMap((block) => paragraphsOf(block))
    .join('\n\n');
}

/** The same for a title: one line. */
export function tidyLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(control, '')
    .replace(invisible, '')
    .normalize('NFC');
}

/** Lines of nearly equal length were wrapped by a machine and are one paragraph; other lines are paragraphs of their own. */
function paragraphsOf(block: string): string[] {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isWrapped =
    lines.length > 1 &&
    lines.every((line) => line.length <= 100) &&
    lines.slice(0, -1).every((line) => line.length >= 45);
  return isWrapped ? [lines.join(' ')] : lines;
}
