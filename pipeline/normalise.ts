/** From what a source handed over to an article of one shape: plain text, honest dates, one address, junk set aside by name. */

import { articleAddresses } from '../readers/addresses.ts';
import { findBoilerplate } from '../readers/boilerplate.ts';
import { parseDate } from '../readers/dates.ts';
import { languageOf } from '../readers/language.ts';
import { readPage } from '../readers/page.ts';
import { htmlToText, inlineToText, markdownToText, type PlainText } from '../readers/plain-text.ts';
import { tidyLine, tidyText } from '../readers/tidy.ts';
import type { RawArticle } from '../sources/source.ts';
import { originOf } from './origin.ts';
import { isSameSite } from './site.ts';
import { truncationIn } from './truncation.ts';

export interface NormalisedArticle {
  /** One line, never empty. */
  readonly title: string;
  /** Paragraphs with one blank line between; what offsets count in. Empty when the source gave no text. */
  readonly text: string;
  /** http or https, without tracking; null when there is none. */
  readonly url: string | null;
  /** Where the source found it; null when it gives no address. */
  readonly ownUrl: string | null;
  /** What it declares as its one address; null when it declares none, or the front page of its site. */
  readonly canonicalUrl: string | null;
  readonly authors: string[];
  /** Who first published it, when the source or the text says so. */
  readonly originPublisher: string | null;
  /** A credit line of the text names it: "(The Agency)". */
  readonly isCredited: boolean;
  /** It names an address of another site as the original one. */
  readonly isCanonicalElsewhere: boolean;
  /** Primary subtag of BCP 47, or null when nothing says so reliably. */
  readonly language: string | null;
  /** Milliseconds since 1970 UTC, or null when the origin gives no date that can be read. */
  readonly publishedAt: number | null;
  readonly removedBlocks: readonly RemovedBlock[];
  /** What is odd about it, each as `kind: detail`. */
  readonly notes: readonly string[];
}

export interface RemovedBlock {
  readonly text: string;
  readonly rule: string;
  /** From 0: what was set aside with the markup first, then lines of the text, each in reading order. */
  readonly ordinal: number;
}

type NoteKind =
  | 'truncationSuspected'
  | 'excerptOnly'
  | 'noText'
  | 'dateUnreadable'
  | 'dateEmpty'
  | 'dateInFuture'
  | 'dateAhead'
  | 'dateOfUpdate';

/** A day: so far clocks and zones differ; what claims to be of later has no date. */
const FUTURE_MS = 86_400_000;

/** Clocks of the earth are at most this far from UTC. */
const ZONES_MS = 14 * 3_600_000;

const LONGEST_TITLE = 200;

/** Never throws: odd parts become null or a note. `receivedAt` in milliseconds. */
export function normalise(raw: RawArticle, receivedAt: number): NormalisedArticle {
  const notes: string[] = [];
  const content = contentOf(raw, receivedAt);
  const title = titleOf(raw, content);
  const { text, removed } = withoutJunk(tidyText(content.text), title, content.removed);
  if (text === '') notes.push(note('noText', 'the source gives no text of the article'));
  else if (raw.body?.complete !== true) notes.push(note('excerptOnly', 'the source gives an excerpt'));
  const publisher = tidyLine(raw.publisher?.name ?? '') || content.publisher || null;
  const authors = authorsOf(raw, content, removed);
  const credit = originOf(text, removed, authors);
  const truncation = truncationIn(text);
  if (truncation !== null) notes.push(note('truncationSuspected', truncation));
  return {
    title,
    text,
    ...addressesOf(raw, content),
    authors,
    originPublisher: credit ?? publisher,
    isCredited: credit !== null && credit !== publisher,
    isCanonicalElsewhere: isElsewhere(raw.canonicalUrl ?? content.url, raw.url),
    language: languageOf(text, raw.language ?? content.language),
    publishedAt: dateOf(raw, content, receivedAt, notes),
    removedBlocks: removed.map((block, ordinal) => ({ ...block, ordinal })),
    notes,
  };
}

function isElsewhere(canonical: string | undefined, url: string | undefined): boolean {
  if (canonical === undefined || url === undefined || URL.parse(canonical) === null || URL.parse(url) === null)
    return false;
  return !isSameSite(canonical, url);
}

function note(kind: NoteKind, detail: string): string {
  return `${kind}: ${detail}`;
}

/** What a body says of itself beyond its text; only pages do. */
interface Content extends PlainText {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly modifiedAt?: string | undefined;
  readonly url?: string | undefined;
}

function contentOf({ body, summary, url }: RawArticle, receivedAt: number): Content {
  if (body === undefined || body.value.trim() === '')
    return summary === undefined ? { text: '', removed: [] } : fragment(summary.format, summary.value);
  if (body.format === 'markdown') return markdownToText(body.value);
  if (body.format !== 'page' && !(body.format === 'html' && /<(?:html|body)[\s>]/i.test(body.value)))
    return fragment(body.format, body.value);
  const page = readPage(body.value, { now: receivedAt, ...(url === undefined ? {} : { url }) });
  return {
    text: page.text,
    removed: page.removed,
    title: page.title ?? undefined,
    authors: page.authors,
    publisher: page.siteName ?? undefined,
    language: page.language ?? undefined,
    publishedAt: page.publishedAt ?? undefined,
    modifiedAt: page.modifiedAt ?? undefined,
    url: page.canonicalUrl ?? undefined,
  };
}

function fragment(format: 'html' | 'text', value: string): PlainText {
  return format === 'text' ? { text: value, removed: [] } : htmlToText(value);
}

/** The given title, else the page's, else the first line without its final full stop. */
function titleOf(raw: RawArticle, content: Content): string {
  const given = tidyLine(inlineToText(raw.title ?? '')) || tidyLine(inlineToText(content.title ?? ''));
  if (given !== '') return given;
  const [line = ''] = tidyText(content.text).split('\n', 1);
  if (line === '') return raw.url ?? raw.externalId;
  if (line.length <= LONGEST_TITLE) return line.replace(/(?<!\.)\.$/, '');
  return `${line.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}

interface Block {
  readonly text: string;
  readonly rule: string;
}

function withoutJunk(text: string, title: string, before: readonly Block[]): { text: string; removed: Block[] } {
  const removed = before.map(({ text, rule }) => ({ text: tidyText(text), rule })).filter((block) => block.text !== '');
  const junk = new Map(findBoilerplate(text).map(({ start, end, rule }) => [text.slice(start, end), rule]));
  const kept: string[] = [];
  for (const paragraph of text === '' ? [] : text.split('\n\n')) {
    const rule = junk.get(paragraph) ?? (kept.length === 0 && isSame(paragraph, title) ? 'title-repeated' : undefined);
    if (rule === undefined) kept.push(paragraph);
    else removed.push({ text: paragraph, rule });
  }
  // A text that is nothing but its title is still its text.
  if (kept.length > 0) return { text: kept.join('\n\n'), removed };
  const only = removed.findIndex(({ rule }) => rule === 'title-repeated');
  return only < 0 ? { text: '', removed } : { text: removed[only]?.text ?? '', removed: removed.toSpliced(only, 1) };
}

function isSame(paragraph: string, title: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return paragraph.length <= LONGEST_TITLE * 2 && letters(paragraph) === letters(title);
}

/** The source's word for the canonical address, else its own address; a page's word counts where the source gives neither. */
function addressesOf(raw: RawArticle, content: Content): Pick<NormalisedArticle, 'url' | 'ownUrl' | 'canonicalUrl'> {
  const given = articleAddresses(raw.url, raw.canonicalUrl);
  const declared = articleAddresses(raw.url, content.url).canonicalUrl;
  return {
    url: given.url ?? declared,
    ownUrl: articleAddresses(raw.url, undefined).url,
    canonicalUrl: given.canonicalUrl ?? declared,
  };
}

/** As given, else from a byline of the page or the text. */
function authorsOf(raw: RawArticle, content: Content, removed: readonly Block[]): string[] {
  const given = (raw.authors ?? []).map(({ name }) => tidyLine(inlineToText(name ?? '')));
  const byline = removed.find(({ rule }) => rule === 'byline')?.text ?? '';
  const said = content.authors ?? [];
  const names = given.some((name) => name !== '') ? given : said.length > 0 ? said : byline.split(/,| and | & /);
  const tidy = names.map((name) =>
    tidyLine(name)
      .replace(/^by:? /i, '')
      .replace(/ in \p{Lu}\S*$/u, ''),
  );
  return [...new Set(tidy)].filter((name) => name !== '' && name.length <= 120 && !/^\p{Ll}|^https?:/u.test(name));
}

function dateOf(raw: RawArticle, content: Content, receivedAt: number, notes: string[]): number | null {
  const published = raw.publishedAt ?? content.publishedAt;
  const date = readDate(published, receivedAt, notes);
  const changed = raw.updatedAt ?? content.modifiedAt;
  if (date !== null || published !== undefined || changed === undefined) return date;
  const updated = readDate(changed, receivedAt, notes);
  if (updated !== null) notes.push(note('dateOfUpdate', 'the source gives only the date of the last change'));
  return updated;
}

function readDate(written: string | undefined, receivedAt: number, notes: string[]): number | null {
  if (written === undefined || written.trim() === '') return null;
  const date = parseDate(written);
  if (date === null) notes.push(note('dateUnreadable', written.slice(0, 100)));
  // The start of a computer's time, in any zone, is what a program writes that has no date.
  if (date !== null && Math.abs(date) <= ZONES_MS) {
    notes.push(note('dateEmpty', written.slice(0, 100)));
    return null;
  }
  if (date === null || date <= receivedAt) return date;
  const isAhead = date <= receivedAt + FUTURE_MS;
  notes.push(note(isAhead ? 'dateAhead' : 'dateInFuture', written.slice(0, 100)));
  // What is here has been published: with a later date it would head every list, and not be there as of now.
  return isAhead ? receivedAt : null;
}
