/** Newsletters: a message (.eml, RFC 5322) is an article, a mailbox (mbox, RFC 4155) holds many. Nothing in them is fetched, least of all List-Unsubscribe. */

import { decodeHTML } from 'entities';
import PostalMime, { type Email } from 'postal-mime';
import { sanitiseHtml } from '../../readers/sanitise.ts';
import { messageOf } from '../error.ts';
import type { RawArticle, SourceIssue } from '../source.ts';
import type { Reading } from './reading.ts';

export async function readMessage(bytes: Uint8Array, path: string): Promise<Reading> {
  return { articles: [await articleOf(bytes, path)], issues: [] };
}

/** A message that cannot be read is an issue with its number; the others are read. */
export async function readMailbox(bytes: Uint8Array, path: string): Promise<Reading> {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  for (const [n, message] of messagesIn(bytes).entries()) {
    const id = `${path}#${n + 1}`;
    try {
      articles.push(await articleOf(message, id));
    } catch (error) {
      issues.push({ kind: 'malformed', message: `${path}, message ${n + 1}: ${messageOf(error)}`, externalId: id });
    }
  }
  return { articles, issues };
}

/** Message-ID identifies (RFC 5322 §3.6.4), List-Id names the publisher (RFC 2919), Archived-At gives the address (RFC 5064). */
async function articleOf(bytes: Uint8Array, fallbackId: string): Promise<RawArticle> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024 });
  const html = email.html === undefined ? '' : sanitiseHtml(email.html);
  const list = listOf(headerOf(email, 'list-id'));
  const from = email.from?.name?.trim();
  return {
    externalId: email.messageId ?? fallbackId,
    title: email.subject,
    url: addressIn(headerOf(email, 'archived-at')) ?? onlineVersion(html),
    publisher: { name: list.name || from || list.id || email.from?.address },
    publishedAt: email.date,
    language: headerOf(email, 'content-language')?.split(',')[0]?.trim(),
    body:
      html !== ''
        ? { format: 'html', value: html, complete: true }
        : { format: 'text', value: email.text ?? '', complete: true },
    extra: {
      ...(list.id === '' ? {} : { listId: list.id }),
      ...(email.from?.address === undefined ? {} : { from: email.from.address }),
    },
    raw: { mediaType: 'message/rfc822', value: bytes },
  };
}

function headerOf(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value;
}

function listOf(header: string | undefined): { name: string; id: string } {
  const [, name = '', id = ''] = /^([^<]*)<([^<>]*)>/.exec(header?.trim() ?? '') ?? [];
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), id: id.trim() };
}

function addressIn(header: string | undefined): string | undefined {
  return /<?(https?:[^<>\s]+)>?/i.exec(header ?? '')?.[1];
}

/** Where the words of a link say that the letter can be read there. */
const online =
  /\b(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web)\b|\bim (?:web)?browser\b|\bonline (?:lesen|ansehen)\b|\bdans (?:votre|le) navigateur\b|\ben ligne\b|\ben (?:tu|su|el) navegador\b|\bnel browser\b/i;

function onlineVersion(html: string): string | undefined {
  for (const [, href = '', label = ''] of html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*(?:<(?!\/a>)[^<]*)*)/g))
    if (/^https?:/.test(href) && online.test(label.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')))
      return decodeHTML(href);
  return undefined;
}

/** A message starts at a line "From …" after a blank line; ">From" in its text lost its mark of quotation. */
function messagesIn(bytes: Uint8Array): Uint8Array[] {
  // Latin-1 keeps every byte as a character, so that encodings within are left alone.
  const text = Buffer.from(bytes).toString('latin1');
  const starts = [...text.matchAll(/(?:^|\n\r?\n)From [^\n]*\n/g)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  return starts.map(([, from], n) => {
    const message = text.slice(from, starts[n + 1]?.[0]).replace(/^>(>*From )/gm, '$1');
    return Buffer.from(message, 'latin1');
  });
}
