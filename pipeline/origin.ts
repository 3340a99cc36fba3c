/** Who first published a text, when the text itself credits an agency or another outlet. */

/** "PARIS, July 21 (Agency) – …" at the head of the first paragraph. */
const dateline = /^(?:\p{Lu}[\p{L}\p{N} ,./'’-]{1,60} )?[([](\p{Lu}[\p{L}\p{N} .&'’-]{1,40})[)\]] ?[-–—:] /u;

const lastLine = /^(?:source|via|agency) ?: ?(\p{Lu}[^.!?]{1,60})\.?$/iu;
const firstPublished = /(?:originally|first) (?:appeared|published) (?:on|at|in|by) (.{2,80}?)\.?$/i;
const creditLine = /^[-–—]? ?[([](?:with )?([^)\]]+)[)\]]\.?$/;
const reportingFor = /\bfor (\p{Lu}[\p{L}\p{N} .&'’-]{1,40}?)(?:[;,)\]]|\.?$)/u;

/** Null when nothing is credited; a person is never taken for a publisher. `removed` are lines cut from the same text. */
export function originOf(
  text: string,
  removed: readonly { readonly text: string; readonly rule: string }[],
): string | null {
  const paragraphs = text.split('\n\n');
  const head = paragraphs[0]?.slice(0, 160).match(dateline)?.[1];
  if (head !== undefined) return head.trim();
  const last = paragraphs.at(-1)?.slice(0, 120).match(lastLine)?.[1];
  if (last !== undefined && paragraphs.length > 1) return last.trim();
  for (const { text: line, rule } of removed) {
    const patterns =
      rule === 'feed-footer' ? [firstPublished] : rule === 'agency-credit' ? [creditLine, reportingFor] : [];
    const credited = patterns.map((pattern) => line.match(pattern)?.[1]).find((name) => name !== undefined);
    if (credited !== undefined) return credited.trim();
  }
  return null;
}
