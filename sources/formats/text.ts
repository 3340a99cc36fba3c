/** A plain text file: its first line is the title, the rest the article. */

import type { RawArticle } from '../source.ts';

/** A first line longer than this is a paragraph and no title. */
const LONGEST_TITLE = 200;

export function readText(text: string, path: string): RawArticle {
  const raw = { mediaType: 'text/plain', value: text };
  const [, line = '', rest = ''] = text.match(/^\s*(\S[^\r\n]*)([\s\S]*)$/) ?? [];
  const isTitle = line.length <= LONGEST_TITLE && rest.trim() !== '';
  if (!isTitle) return { externalId: path, body: { format: 'text', value: text.trim(), complete: true }, raw };
  return {
    externalId: path,
    title: withoutFullStop(line.trim()),
    body: { format: 'text', value: rest.trim(), complete: true },
    raw,
  };
}

/** A title ends without a full stop; dots of an abbreviation (“in the U.S.”) and an ellipsis stay. */
function withoutFullStop(line: string): string {
  return /(?:\.\.|\p{L}\.\p{L}\.)$/u.test(line) ? line : line.replace(/\.$/, '');
}
