/** Who first published a text, when the text itself credits an agency or another outlet. */

import { agencyNamed } from './agencies.ts';

/** "PARIS, July 21 (Agency) – …" at the head of the first paragraph. */
const dateline =
  /^(?:\p{Lu}[\p{L}\p{N} ,./'’-]{1,60} )?[([](dpa|epd|ots|\p{Lu}[\p{L}\p{N} .&'’-]{1,40})[)\]] ?[-–—:] /u;

const lastLine = /^(?:source|via|agency) ?: ?(\p{Lu}[^.!?]{1,60})\.?$/iu;
const firstPublished = /(?:originally|first) (?:appeared|published) (?:on|at|in|by) (.{2,80}?)\.?$/i;
const creditLine = /^[-–—]? ?[([](?:with )?([^)\]]+)[)\]]\.?$/;
const reportingFor = /\bfor (\p{Lu}[\p{L}\p{N} .&'’-]{1,40}?)(?:[;,)\]]|\.?$)/u;

/** A line or an author that is the name of an agency and nothing else. */
const alone = /^[-–—]? ?[([]?(?:(?:[Bb]y|BY):? )?(\p{L}[^.!?()[\]]{1,40})[)\]]?\.?$/u;

/**
 * Null when nothing is credited; a person is never taken for a publisher. `removed` are lines cut from the same text, `authors` those
 * whom the source or a byline names.
 */
export function originOf(...told: Parameters<typeof creditIn>): string | null {
  const credit = creditIn(...told);
  return credit === null ? null : (agencyNamed(credit) ?? credit);
}

function creditIn(
  text: string,
  removed: readonly { readonly text: string; readonly rule: string }[],
  authors: readonly string[] = [],
): string | null {
  const paragraphs = text.split('\n\n');
  const head = paragraphs[0]?.slice(0, 160).match(dateline)?.[1];
  if (head !== undefined) return head.trim();
  const edges = paragraphs.length > 1 ? [paragraphs[0]!, paragraphs.at(-1)!] : [];
  const named = [...edges, ...authors].map((line) => agencyNamed(line.match(alone)?.[1] ?? ''));
  const agency = named.find((name) => name !== null);
  if (agency !== undefined) return agency;
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
