/** How sources, their articles and their failures are put into words for a terminal. */

import { htmlToText } from '../../readers/plain-text.ts';
import { kindOf, messageOf } from '../../sources/error.ts';
import type { RawArticle } from '../../sources/source.ts';
import type { IssueKind } from '../../vocabulary.ts';

/** The first sentence of what can be done about a failure; empty when it mends itself. */
export function adviceFor(kind: IssueKind): string {
  return advice[kind];
}

const advice: Record<IssueKind, string> = {
  config: 'Correct its settings in the configuration.',
  auth: 'Its origin wants a valid key; look at the secret in its settings.',
  'rate-limit': 'Its origin asks for more time; it is asked again later. A longer "every" helps.',
  'not-found': 'Look whether the address or the path is still right.',
  gone: 'Its origin says that it is gone for good; take it out of the configuration, or find its new address.',
  blocked: 'Its origin, or the guard of private networks, refuses; see its message.',
  network: 'Its origin cannot be reached; it is asked again later.',
  timeout: 'Its origin is slow; it is asked again later.',
  'too-large': 'It answers with more than is read at once.',
  malformed: 'Its origin answers with something else than this source reads; look at the address.',
  unsupported: 'This source does not read what is there; try `dateline sources add` with the address.',
  terms: 'Its terms do not allow this use.',
  internal: 'This is a fault of the source itself; tell whoever wrote it.',
};

/** One line, and what can be done on a second one. */
export function failureOf(error: unknown): string {
  const kind = kindOf(error);
  return `${kind}: ${messageOf(error).replace(/\.?$/, '.')}\n${adviceFor(kind)}`;
}

/** The title, or the beginning of the text, on one line. */
export function titleOf(article: RawArticle): string {
  const { title, body, summary } = article;
  const head = body?.format === 'page' ? body.value.match(/<title[^>]*>([^<]+)</i)?.[1] : undefined;
  const found = [title, head, body?.value, summary?.value].find((text) => text !== undefined && text.trim() !== '');
  return oneLine(plain(found ?? article.externalId), 100);
}

/** What a reader of a list wants of an article. */
export function describeArticle(article: RawArticle): string {
  const { publishedAt, url, body, externalId } = article;
  const amount =
    body === undefined ? 'no text' : `${body.value.length} characters${body.complete ? '' : ', an excerpt'}`;
  return [titleOf(article), `    ${[publishedAt ?? 'no date', amount, url ?? externalId].join(' · ')}`].join('\n');
}

export function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

export function indented(text: string, by: string): string {
  return text.replace(/^/gm, by);
}

function plain(text: string): string {
  return text.includes('<') || text.includes('&') ? htmlToText(text.slice(0, 20_000)).text : text;
}
