/** NITF (IPTC News Industry Text Format 3.x): one article with its markup. */

import type { RawArticle } from '../source.ts';
import { at, childrenOf, lineOf, markupOf, within, type XmlElement } from './xml-tree.ts';

/** `root` is the `nitf` element; the id of the document is its own when it has one. */
export function articleOfNitf(root: XmlElement, fallbackId: string): RawArticle {
  const docdata = at(root, 'head', 'docdata');
  const body = at(root, 'body');
  const head = at(body, 'body.head');
  const html = nitfBody(root);
  const state = docdata?.attributes['management-status'] ?? 'usable';
  return {
    externalId: at(docdata, 'doc-id')?.attributes['id-string'] ?? fallbackId,
    title: lineOf(at(head, 'hedline', 'hl1')) ?? lineOf(at(root, 'head', 'title')),
    authors: within(head, 'byline').flatMap((byline) => {
      const name = lineOf(at(byline, 'person')) ?? lineOf(byline)?.replace(/^by\s+/i, '');
      return name === undefined ? [] : [{ name }];
    }),
    publisher: publisherOf(docdata, head),
    publishedAt: at(docdata, 'date.issue')?.attributes.norm ?? at(docdata, 'date.release')?.attributes.norm,
    embargoUntil: at(docdata, 'date.release')?.attributes.norm,
    language: root.attributes['xml:lang'] ?? body?.attributes['xml:lang'],
    summary: summaryOf(head),
    ...(html === '' ? {} : { body: { format: 'html' as const, value: html, complete: true } }),
    status: /cancell?ed/i.test(state) ? 'canceled' : state === 'withheld' ? 'withheld' : 'usable',
  };
}

/** The article's own markup as HTML. */
export function nitfBody(root: XmlElement): string {
  return markupOf(at(root, 'body', 'body.content'), names).trim();
}

const names = new Map<string, string | null>([
  ['block', null],
  ['hl1', 'h2'],
  ['hl2', 'h3'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['fn', 'aside'],
  ['bq', 'blockquote'],
  ['nitf-table', 'div'],
]);

function publisherOf(docdata: XmlElement | undefined, head: XmlElement | undefined): RawArticle['publisher'] {
  const name = lineOf(at(head, 'distributor')) ?? at(docdata, 'doc.copyright')?.attributes.holder;
  return name === undefined ? undefined : { name };
}

function summaryOf(head: XmlElement | undefined): RawArticle['summary'] {
  const value = childrenOf(head, 'abstract').map((abstract) => markupOf(abstract, names).trim())[0];
  return value === undefined || value === '' ? undefined : { format: 'html', value };
}
