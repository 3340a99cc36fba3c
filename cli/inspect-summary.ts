/** A feed, a page or a text in words, for somebody who asks what a source at that place would give. */

import { parseDate } from '../readers/dates.ts';
import type { FeedDocument, FeedEntry } from '../readers/feed-document.ts';
import { htmlToText } from '../readers/plain-text.ts';
import { feedIn, kindOf, pageIn, type Sent, textIn } from './inspection.ts';
import { oneLine } from './sources/telling.ts';

/** At most so many entries of a feed, and blocks that were set aside, are listed. */
export function summarise(sent: Sent, most: number): string {
  const kind = kindOf(sent);
  const lines =
    kind === 'feed' ? ofFeed(feedIn(sent), most) : kind === 'page' ? ofPage(sent, most) : ofText(sent, most);
  return [`${sent.url}: ${kind}`, ...lines].join('\n');
}

function ofFeed({ feed, entries, deleted, links, version, encoding, faults }: FeedDocument, most: number): string[] {
  const hub = links.find(({ rel }) => rel === 'hub')?.href;
  return [
    ...row('title', feed.title),
    ...row('format', `${version}, ${encoding}`),
    ...row('language', feed.language),
    ...row('address', feed.link),
    ...row('hub', hub),
    ...row('withdrawn', deleted.map(({ id }) => id).join(', ')),
    ...row('entries', String(entries.length)),
    ...entries.slice(0, most).flatMap((entry) => ['', ...ofEntry(entry)]),
    ...andMore(entries.length - most, '--most N shows more'),
    ...faults.map((fault) => `  ! ${fault}`),
  ];
}

function ofEntry({ title, titleType, content, contentType, summary, summaryType, ...entry }: FeedEntry): string[] {
  const text = plain(content, contentType) || plain(summary, summaryType);
  const names = entry.authors.map(({ name, email }) => name || email).join(', ');
  const date = dateIn(entry.published || entry.updated);
  return [
    `  ${oneLine(plain(title, titleType), 100) || '(no title)'}`,
    `    ${[date, names, entry.link || entry.id].filter((part) => part !== '').join(' · ')}`,
    `    ${beginningOf(text)}`,
  ];
}

function ofPage(sent: Sent, most: number): string[] {
  const page = pageIn(sent);
  const feeds = page.links.map(({ href }) => href).join(', ');
  return [
    ...row('title', page.title),
    ...row('authors', page.authors.join(', ')),
    ...row('published', dateIn(page.publishedAt ?? '')),
    ...row('changed', page.modifiedAt === null ? null : dateIn(page.modifiedAt)),
    ...row('language', page.language),
    ...row('site', page.siteName),
    ...row('address', page.canonicalUrl),
    ...row('reserved', page.reservations.join(', ')),
    ...row('links to', feeds),
    ...row('text', beginningOf(page.text)),
    ...setAside(page.removed, most),
  ];
}

function ofText(sent: Sent, most: number): string[] {
  const { title, text, publishedAt, language, removedBlocks, notes } = textIn(sent);
  return [
    ...row('title', title),
    ...row('published', publishedAt === null ? 'no date' : new Date(publishedAt).toISOString()),
    ...row('language', language),
    ...row('text', beginningOf(text)),
    ...setAside(removedBlocks, most),
    ...notes.map((note) => `  ! ${note}`),
  ];
}

function setAside(blocks: readonly { readonly text: string; readonly rule: string }[], most: number): string[] {
  if (blocks.length === 0) return [];
  const shown = blocks.slice(0, most).map(({ text, rule }) => `    ${rule}: ${oneLine(text, 80)}`);
  return [
    ...row('set aside', String(blocks.length)),
    ...shown,
    ...andMore(blocks.length - most, '--most N shows more'),
  ];
}

function row(name: string, value: string | null | undefined): string[] {
  return value == null || value === '' ? [] : [`  ${name.padEnd(10)} ${oneLine(value, 300)}`];
}

function andMore(count: number, how: string): string[] {
  return count > 0 ? [`  … and ${count} more (${how})`] : [];
}

/** What cannot be read is shown as it is written: nothing would be stored of it. */
function dateIn(written: string): string {
  const at = parseDate(written);
  if (at !== null) return new Date(at).toISOString();
  return written === '' ? 'no date' : `“${oneLine(written, 60)}” (not read as a date)`;
}

function beginningOf(text: string): string {
  return text === '' ? 'no text' : `${text.length} characters: ${oneLine(text.slice(0, 2000), 160)}`;
}

function plain(text: string, type: 'text' | 'html'): string {
  return type === 'html' ? htmlToText(text).text : text.trim();
}
