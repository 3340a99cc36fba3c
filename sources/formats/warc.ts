/** WARC (ISO 28500) archives of the web, compressed or not: every answer that is an HTML page is an article. */

import { WARCParser, type WARCRecord } from 'warcio';
import { decode } from '../../readers/decode.ts';
import { messageOf, SourceError } from '../error.ts';
import type { RawArticle, SourceIssue } from '../source.ts';
import type { Reading } from './reading.ts';

/** A larger page is no article. */
const LARGEST_PAGE = 15 * 1024 * 1024;

/** An archive that is cut off, or whose lengths lie, gives what could be read and an issue. */
export async function readWarc(bytes: Uint8Array, path: string): Promise<Reading> {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  const refuse = (message: string, externalId = path) => issues.push({ kind: 'malformed', message, externalId });
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords([bytes])) {
      records += 1;
      const url = record.warcTargetURI ?? '';
      try {
        const article = await pageIn(record, url);
        if (article !== null) articles.push(article);
      } catch (error) {
        refuse(`${path}, record ${records} (${url}): ${messageOf(error)}`, url);
      }
    }
  } catch (error) {
    refuse(`${path} breaks off after ${records} records: ${messageOf(error)}`);
  }
  if (records === 0 && issues.length === 0) throw new SourceError('malformed', `${path} holds no WARC record`);
  return { articles, issues };
}

async function pageIn(record: WARCRecord, url: string): Promise<RawArticle | null> {
  const contentType = record.httpHeaders?.headers.get('content-type') ?? '';
  const isPage = record.warcType === 'response' && /^https?:/i.test(url) && /html/i.test(contentType);
  if (!isPage || Number(record.httpHeaders?.statusCode) !== 200) return null;
  const expected = record.warcContentLength;
  if (expected > LARGEST_PAGE) throw new Error(`is a page of ${expected} bytes; ${LARGEST_PAGE} is the most`);
  const page = decode(await record.readFully(true), { contentType, declared: true });
  if (page === null || page.text.trim() === '') throw new Error('is no text');
  return {
    externalId: url,
    url,
    body: { format: 'page', value: page.text, complete: true },
    extra: { archivedAt: record.warcDate ?? '' },
  };
}
