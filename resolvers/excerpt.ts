/** What a search found in an article: the passage with its matches marked, and how well it matches. */

import { type Excerpt, excerptsOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import type { ArticleEdge } from './article.ts';
import { inOrder } from './batch.ts';
import type { Context } from './context.ts';

export async function excerpts(db: Database, seqs: readonly number[], match: string): Promise<(Excerpt | null)[]> {
  return inOrder(seqs, await excerptsOf(db, match, seqs), (row) => row.seq);
}

export async function scoreOf({ load }: Context, edge: ArticleEdge): Promise<number | null> {
  if (!edge.match) return null;
  return (await load.excerpt(edge.match).load(edge.node.seq))?.score ?? null;
}

/** Safe to insert into a page: everything but the marks is escaped. */
export async function snippetOf({ load }: Context, edge: ArticleEdge): Promise<string | null> {
  if (!edge.match) return null;
  const found = await load.excerpt(edge.match).load(edge.node.seq);
  return found ? marked(found.snippet) : null;
}

function marked(snippet: string): string {
  return snippet
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
    .replaceAll('\u0002', '<mark>')
    .replaceAll('\u0003', '</mark>');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
