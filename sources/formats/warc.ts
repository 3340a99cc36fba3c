/** WARC (ISO 28500) archives of the web, compressed or not: every answer that is an HTML page is an article. */

import { WARCParser } from 'warcio';
import { decode } from '../../readers/decode.ts';
import { messageOf, SourceError } from '../error.ts';
import type { RawArticle, SourceIssue } from '../source.ts';
import type { Reading } from './reading.ts';
import { recordsOf, type WarcBlock } from './warc-records.ts';

/** A larger page is no article. */
const LARGEST_PAGE = 15 * 1024 * 1024;

/** An archive that is cut off, or whose lengths lie, gives what could be read and issues. */
export async function readWarc(bytes: Uint8Array, path: string): Promise<Reading> {
  const articles: RawArticle[] = [];
  const issues: SourceIssue[] = [];
  let records = 0;
  for (const block of recordsOf(bytes)) {
    records += 1;
    const url = addressOf(block);
    const refuse = (why: string) =>
      issues.push({
        kind: 'malformed',
        message: `${path}, record ${records} (${url}): ${why}`,
        externalId: url || path,
      });
    if (block.fault !== null) refuse(block.fault);
    try {
      const article = await pageIn(block, url);
      if (article !== null) articles.push(article);
    } catch (error) {
      refuse(messageOf(error));
    }
  }
  if (records === 0) throw new SourceError('malformed', `${path} holds no WARC record`);
  return { articles, issues };
}

/** Some writers put it between angle brackets. */
function addressOf({ headers }: WarcBlock): string {
  return (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
}

async function pageIn({ headers, content, fault }: WarcBlock, url: string): Promise<RawArticle | null> {
  if (headers.get('warc-type') !== 'response' || !/^https?:/i.test(url) || content.length === 0) return null;
  // Written anew with the length that is true, so that the HTTP message within is unpacked by what it says of itself.
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}\r\n\r\n`;
  const record = await WARCParser.parse([Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')])]);
  const contentType = record?.httpHeaders?.headers.get('content-type') ?? '';
  if (record === null || Number(record.httpHeaders?.statusCode) !== 200 || !/html/i.test(contentType)) return null;
  if (content.length > LARGEST_PAGE)
    throw new Error(`is a page of ${content.length} bytes; ${LARGEST_PAGE} is the most`);
  const page = decode(await record.readFully(true), { contentType, declared: true });
  if (page === null || page.text.trim() === '') throw new Error('is no text');
  return {
    externalId: url,
    url,
    body: { format: 'page', value: page.text, complete: fault === null },
    extra: { archivedAt: headers.get('warc-date') ?? '' },
  };
}
