/** An XML file is what its outermost element says: NewsML-G2, NewsML 1, NITF, or else a feed. */

import { SourceError } from '../error.ts';
import type { RawArticle } from '../source.ts';
import { articlesOfNewsMl } from './newsml.ts';
import { articlesOfNewsMl1 } from './newsml-1.ts';
import { articleOfNitf } from './nitf.ts';
import { feedInFolder, type Reading } from './reading.ts';
import { parseXml, rootNameOf, type XmlElement } from './xml-tree.ts';

const readers: ReadonlyMap<string, (root: XmlElement, path: string) => RawArticle[]> = new Map([
  ['newsMessage', articlesOfNewsMl],
  ['newsItem', articlesOfNewsMl],
  ['packageItem', () => []],
  ['NewsML', articlesOfNewsMl1],
  ['nitf', (root, path) => [articleOfNitf(root, path)]],
]);

/** Ids of the news formats are the agency's own, so that a newer file about the same story changes it. */
export function readXmlFile(text: string, path: string): Reading {
  const name = rootNameOf(text);
  if (name === 'opml') throw new SourceError('unsupported', `${path} is a list of feeds (OPML), not of articles`);
  const read = name === null ? undefined : readers.get(name);
  if (read === undefined) return feedInFolder(text, path);
  const { root, isCut } = parseXml(text, path);
  const articles = read(root, path).filter(
    ({ title, body, status }) => title !== undefined || body !== undefined || status === 'canceled',
  );
  const cut = {
    kind: 'malformed' as const,
    message: `${path} breaks off; what stood before was read`,
    externalId: path,
  };
  return { articles, issues: isCut ? [cut] : [] };
}
