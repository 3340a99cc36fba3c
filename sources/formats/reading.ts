/** What a reader makes of one file: its articles, and what in it could not be read. */

import type { RawArticle, SourceIssue } from '../source.ts';
import { readFeed } from './feed.ts';

export interface Reading {
  readonly articles: readonly RawArticle[];
  readonly issues: readonly SourceIssue[];
}

/** Entries of a feed file: ids are unique within the file, so the path goes before them. */
export function feedInFolder(text: string, path: string): Reading {
  const { articles, issues } = readFeed(text, path);
  return { articles: articles.map((article) => ({ ...article, externalId: `${path}#${article.externalId}` })), issues };
}
